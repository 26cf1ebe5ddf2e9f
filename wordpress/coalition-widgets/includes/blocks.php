<?php
/**
 * A block for each widget. The server renders it; the editor shows the widget itself.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const EDITOR_SCRIPT = 'coalition-widgets-editor';

/**
 * Registers the blocks.
 */
function register_blocks() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( EDITOR_SCRIPT, plugins_url( 'editor.js', FILE ), $needs, VERSION, true );
	foreach ( array_keys( widgets() ) as $tag ) {
		register_block_type(
			plugin_dir_path( FILE ) . "blocks/$tag",
			array(
				'render_callback' => function ( $attributes ) use ( $tag ) {
					return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), widget_html( $tag, $attributes ) );
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * The blocks' own category.
 *
 * @param array[] $categories Those of the editor.
 */
function add_block_category( $categories ) {
	$own = array(
		'slug'  => 'coalition-widgets',
		'title' => __( 'Coalition', 'coalition-widgets' ),
	);
	return array_merge( $categories, array( $own ) );
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_block_category' );

/**
 * What the editor's script needs to know.
 */
function tell_editor() {
	$patterns = array();
	foreach ( widgets() as $tag => $widget ) {
		$patterns[ $tag ] = $widget['attributes'];
	}
	$facts = array(
		'widgets'   => $patterns,
		'languages' => kept_copy()['languages'] ?? array(),
		'language'  => language_of( '' ),
		'hasData'   => null !== kept_copy(),
	);
	wp_add_inline_script( EDITOR_SCRIPT, 'window.coalitionWidgets = ' . wp_json_encode( $facts ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/**
 * Loads the widgets' script where the editor shows blocks, which may be a frame.
 */
function show_widgets_in_editor() {
	if ( is_admin() ) {
		need_script();
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\show_widgets_in_editor' );
