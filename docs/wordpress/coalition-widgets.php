<?php
/**
 * Plugin Name: Coalition widgets
 * Description: Loads the coalition's widgets on pages that hold one, and lets every author of the site place them.
 * Version: 1.0.0
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

/* The two addresses to change. */
const COALITION_WIDGETS_SCRIPT = 'https://widgets.example.org/0.1.0/cdn/coalition-widgets.js';
const COALITION_WIDGETS_DATA   = 'https://coalition.example.org/coalition.json';

/* elements:begin (generated: `npm run generate`) */
const COALITION_WIDGETS_TAGS = array(
	'coalition-name',
	'coalition-about',
	'coalition-vision',
	'coalition-mission',
	'coalition-goals',
	'coalition-values',
	'member-counter',
	'coalition-banner',
	'coalition-members',
	'volunteer-form',
	'coalition-contact',
);
/* elements:end */

/* What authors may write. Not `src`: which data file is shown is the administrator's decision. */
/* attributes:begin (generated: `npm run generate`) */
const COALITION_WIDGETS_ATTRIBUTES = array( 'lang', 'theme', 'heading-level', 'no-heading', 'stats', 'layout', 'no-filter', 'recipient', 'form' );
/* attributes:end */

/* WordPress takes away tags that it does not know when somebody without `unfiltered_html` saves. */
add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		if ( 'post' === $context ) {
			foreach ( COALITION_WIDGETS_TAGS as $tag ) {
				$allowed[ $tag ] = array_fill_keys( COALITION_WIDGETS_ATTRIBUTES, true );
			}
		}
		return $allowed;
	},
	10,
	2
);

/* The classic editor's visual mode takes them away for everybody. */
add_filter(
	'tiny_mce_before_init',
	function ( $settings ) {
		$valid                               = array_map( fn( $tag ) => $tag . '[*]', COALITION_WIDGETS_TAGS );
		$valid[]                             = $settings['extended_valid_elements'] ?? '';
		$settings['extended_valid_elements'] = implode( ',', array_filter( $valid ) );
		$settings['custom_elements']         = '~' . implode( ',~', COALITION_WIDGETS_TAGS );
		return $settings;
	}
);

/**
 * Loads the script where a widget stands, and puts each widget on one line without paragraphs: WordPress makes a paragraph
 * of every empty line, and a paragraph that ends inside a widget ends the widget, so that its text would stand below it.
 */
function coalition_widgets_in( $content ) {
	$tags  = implode( '|', COALITION_WIDGETS_TAGS );
	$found = 0;
	$joined = preg_replace_callback(
		"~<($tags)\\b.*?</\\1>~s",
		fn( $widget ) => preg_replace( '~(?:\s|</?p\b[^>]*>|<br\s*/?>)+~', ' ', $widget[0] ),
		$content,
		-1,
		$found
	);
	if ( $found ) {
		wp_enqueue_script( 'coalition-widgets', COALITION_WIDGETS_SCRIPT, array(), null, true );
	}
	return $joined ?? $content;
}
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'widget_custom_html_content' ) as $place ) {
	add_filter( $place, 'coalition_widgets_in', 8 );
}

/* The first four attributes keep Cloudflare, LiteSpeed Cache and Autoptimize from changing the tag. */
add_filter(
	'script_loader_tag',
	fn( $tag, $handle, $src ) => 'coalition-widgets' === $handle
		? sprintf( '<script data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-noptimize="1" type="module" src="%s" data-coalition="%s"></script>' . "\n", esc_url( $src ), esc_url( COALITION_WIDGETS_DATA ) )
		: $tag,
	10,
	3
);
