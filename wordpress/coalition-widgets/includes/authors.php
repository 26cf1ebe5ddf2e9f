<?php
/**
 * Tags that authors write by hand, in a Custom HTML block or the classic editor.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress takes away tags that it does not know when somebody without `unfiltered_html` saves.
 *
 * @param array  $allowed The tags that stay, with their attributes.
 * @param string $context What is saved.
 */
function allow_tags( $allowed, $context ) {
	if ( 'post' === $context ) {
		foreach ( widgets() as $tag => $widget ) {
			$allowed[ $tag ] = array_fill_keys( array_keys( $widget['attributes'] ), true );
		}
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );

/**
 * The classic editor's visual mode takes them away for everybody.
 *
 * @param array $settings Of TinyMCE.
 */
function keep_tags_in_visual_mode( $settings ) {
	$tags  = array_keys( widgets() );
	$valid = implode( '[*],', $tags ) . '[*]';

	$settings['extended_valid_elements'] = implode( ',', array_filter( array( $valid, $settings['extended_valid_elements'] ?? '' ) ) );
	$settings['custom_elements']         = '~' . implode( ',~', $tags );
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\keep_tags_in_visual_mode' );

/**
 * Loads the script where a tag stands, and puts each on one line without paragraphs: WordPress makes a paragraph of every
 * empty line, and a paragraph that ends inside a widget ends the widget, so that its text would stand below it.
 *
 * @param string $content Of a post or a widget.
 */
function join_lines( $content ) {
	$tags  = implode( '|', array_keys( widgets() ) );
	$found = 0;
	// what the plug-in itself has printed has a shadow root, and is left alone.
	$joined = preg_replace_callback(
		"~<($tags)\\b(?:(?!<template\\b).)*?</\\1>~s",
		function ( $widget ) {
			return preg_replace( '~(?:\s|</?p\b[^>]*>|<br\s*/?>)+~', ' ', $widget[0] );
		},
		$content,
		-1,
		$found
	);
	if ( $found ) {
		need_script();
	}
	return $joined ?? $content;
}
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'widget_custom_html_content' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\join_lines', 8 );
}
