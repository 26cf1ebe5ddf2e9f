<?php
/**
 * The shortcode: [coalition widget="goals" lang="ar"].
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The tag of a widget by a short name, such as "goals" or "counter".
 *
 * @param string $name A tag, or its last part.
 * @return string '' if there is no such widget.
 */
function tag_of( $name ) {
	foreach ( array_keys( widgets() ) as $tag ) {
		if ( $tag === $name || substr( $tag, strrpos( $tag, '-' ) + 1 ) === $name ) {
			return $tag;
		}
	}
	return '';
}

/**
 * What the shortcode shows.
 *
 * @param mixed $given Its attributes; one without a value is its own name in a list.
 */
function shortcode( $given ) {
	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$attributes[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? true : $value;
	}
	$tag = tag_of( (string) ( $attributes['widget'] ?? '' ) );
	if ( '' === $tag && current_user_can( 'edit_posts' ) ) {
		/* translators: %s: a list of names. */
		return '<p>' . esc_html( sprintf( __( 'The shortcode names no widget. Write widget="…" with one of: %s', 'coalition-widgets' ), implode( ', ', array_keys( widgets() ) ) ) ) . '</p>';
	}
	return '' === $tag ? '' : widget_html( $tag, $attributes );
}
add_shortcode( 'coalition', __NAMESPACE__ . '\shortcode' );
