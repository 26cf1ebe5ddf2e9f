<?php
/**
 * Plugin Name:       Coalition widgets
 * Description:       Shows the sections of a coalition's data file: blocks, a shortcode and a widget. Visitors' browsers contact no other site.
 * Version:           @VERSION@
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       coalition-widgets
 * Domain Path:       /languages
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '@VERSION@';
const FILE    = __FILE__;

foreach ( array( 'settings', 'settings-page', 'download', 'addresses', 'pictures', 'storage', 'publication', 'texts', 'fetch', 'schedule', 'language', 'script', 'render', 'blocks', 'shortcode', 'authors', 'class-widget' ) as $part ) {
	require_once __DIR__ . "/includes/$part.php";
}

/**
 * What the build knows: the widgets and the places of addresses in the data file.
 *
 * @return array{widgets: array, addresses: array}
 */
function table() {
	static $table = null;
	if ( null === $table ) {
		$table = require __DIR__ . '/includes/table.php';
	}
	return $table;
}

/**
 * The widgets that the plug-in offers: by tag, the title, the summary and the attributes with the patterns of their values.
 *
 * @return array<string, array>
 */
function widgets() {
	return table()['widgets'];
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'coalition-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);
