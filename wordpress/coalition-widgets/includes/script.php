<?php
/**
 * The script of the widgets: from this site, and only on pages that show one.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'coalition-widgets';

add_action(
	'init',
	function () {
		wp_register_script( SCRIPT, plugins_url( 'cdn/coalition-widgets.js', FILE ), array(), VERSION, true );
	}
);

/**
 * Loads the script with this page, unless there is nothing to show yet.
 */
function need_script() {
	if ( kept_copy() ) {
		wp_enqueue_script( SCRIPT );
	}
}

/**
 * The tag of the script. Its first attributes keep Cloudflare, LiteSpeed Cache and Autoptimize from changing it.
 *
 * @param string $tag    As WordPress writes it.
 * @param string $handle Of the script.
 * @param string $src    Its address.
 */
function script_tag( $tag, $handle, $src ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$format = '<script data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-noptimize="1" type="module" src="%s" data-coalition="%s"></script>' . "\n"; // phpcs:ignore WordPress.WP.EnqueuedResources -- it is enqueued.
	return sprintf( $format, esc_url( $src ), esc_url( storage_url( DATA_FILE ) ) );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3 );
