<?php
/**
 * A widget as HTML.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of a widget that are valid.
 *
 * @param string $tag   The widget.
 * @param mixed  $given Attributes by name, as an author has set them.
 * @return array<string, string> Without `lang`, which the page has a say in.
 */
function valid_attributes( $tag, $given ) {
	$valid = array();
	foreach ( widgets()[ $tag ]['attributes'] as $name => $pattern ) {
		$value = is_array( $given ) ? $given[ $name ] ?? null : null;
		if ( '' === $pattern && $value && 'false' !== $value ) {
			$valid[ $name ] = '';
		} elseif ( '' !== $pattern && 'lang' !== $name && is_scalar( $value ) && '' !== (string) $value ) {
			if ( null === $pattern || preg_match( '~^(?:' . str_replace( '~', '\~', $pattern ) . ')$~D', (string) $value ) ) {
				$valid[ $name ] = (string) $value;
			}
		}
	}
	return $valid;
}

/**
 * The prerendered text of a widget.
 *
 * @param string $tag        The widget.
 * @param string $lang       Its language.
 * @param array  $attributes Its attributes; the text is that of a widget without any, but the colour scheme.
 * @return array|null Keys: root, light, styles.
 */
function text_of( $tag, $lang, array $attributes ) {
	$option = TEXT . "{$tag}_{$lang}";
	unset( $attributes['theme'] );
	if ( '2' === ( $attributes['heading-level'] ?? '' ) ) {
		unset( $attributes['heading-level'] );
	}
	if ( $attributes || ! isset( kept_copy()['texts'][ $option ] ) ) {
		return null;
	}
	$text = get_option( $option );
	return is_array( $text ) && '' !== $text['root'] && '' !== $text['light'] && has_styles( $text['styles'] ) ? $text : null;
}

/**
 * The link that shows when nothing else does.
 *
 * @param string $tag The widget.
 */
function fallback( $tag ) {
	$settings = settings();
	$address  = '' !== $settings['link'] ? $settings['link'] : \WP_Http::make_absolute_url( '/', $settings['source'] );
	if ( ! is_https( $address ) ) {
		return '';
	}
	return sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( widget_title( $tag ) ) );
}

/**
 * What a widget is called, in the language of the site.
 *
 * @param string $tag The widget.
 */
function widget_title( $tag ) {
	// phpcs:ignore WordPress.WP.I18n -- the build writes both the titles and their translations.
	return translate( widgets()[ $tag ]['title'], 'coalition-widgets' );
}

/**
 * A text within a declarative shadow root, with its style sheets, as `coalition-widgets prerender` writes it.
 *
 * @param array $text See text_of().
 */
function shadow_root( array $text ) {
	$styles = '';
	foreach ( $text['styles'] as $name ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the plug-in.
		$styles .= '<style>' . file_get_contents( plugin_dir_path( FILE ) . $name ) . '</style>';
	}
	return '<template shadowrootmode="open">' . $styles . $text['root'] . '</template>';
}

/**
 * A widget as HTML, and its script with the page.
 *
 * @param string $tag   The widget.
 * @param mixed  $given Its attributes, as an author has set them.
 */
function widget_html( $tag, $given ) {
	if ( ! isset( widgets()[ $tag ] ) ) {
		return '';
	}
	$attributes = valid_attributes( $tag, $given );
	$own        = is_array( $given ) && is_language_tag( $given['lang'] ?? '' ) ? $given['lang'] : '';
	$lang       = language_of( $own );
	$text       = text_of( $tag, $lang, $attributes );
	if ( is_feed() ) {
		return $text ? $text['light'] : '<p>' . fallback( $tag ) . '</p>';
	}
	need_script();
	$attributes['lang'] = $lang;
	if ( $text && preg_match( '~^<section [^>]*\bdir="(ltr|rtl)"~', $text['root'], $found ) ) {
		$attributes['dir'] = $found[1];
	}
	$html = "<$tag";
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	// a form cannot be sent without the script: the link stands beside its button.
	$light = $text && false === strpos( $text['root'], '<form' ) ? $text['light'] : ( $text['light'] ?? '' ) . fallback( $tag );
	return $html . '>' . ( $text ? shadow_root( $text ) : '' ) . $light . "</$tag>";
}

/**
 * WordPress makes typographic quotation marks of plain ones. Texts of the coalition stay as they are.
 *
 * @param string[] $tags The tags whose content stays.
 */
function keep_texts( $tags ) {
	return array_merge( $tags, array_keys( widgets() ) );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_texts' );
