<?php
/**
 * In which language a widget stands.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

/* Languages that WordPress calls by another name than most data files. */
const OTHER_NAMES = array( 'kmr' => 'ku' );

/**
 * Whether this is a language tag (BCP 47).
 *
 * @param mixed $tag A value from outside.
 */
function is_language_tag( $tag ) {
	return is_string( $tag ) && strlen( $tag ) <= 35 && 1 === preg_match( '/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/D', $tag );
}

/**
 * The language of a widget: its own, else that of the settings, else that of the page as WPML, Polylang or WordPress
 * tell it.
 *
 * @param string $own The widget's attribute `lang`; '' if it has none.
 * @return string A language of the data file where one fits.
 */
function language_of( $own ) {
	$lang = '' !== $own ? $own : settings()['language'];
	if ( '' === $lang ) {
		$lang = apply_filters( 'wpml_current_language', '' ); // phpcs:ignore WordPress.NamingConventions -- WPML's own.
	}
	if ( ! $lang && function_exists( 'pll_current_language' ) ) {
		$lang = pll_current_language( 'slug' );
	}
	if ( ! is_string( $lang ) || ! is_language_tag( str_replace( '_', '-', $lang ) ) ) {
		$lang = get_locale();
	}
	$lang = str_replace( '_', '-', $lang );
	/**
	 * Changes the language that a widget is shown in.
	 *
	 * @param string $lang A language tag (BCP 47).
	 * @param string $own  The widget's own attribute; '' if it has none.
	 */
	$lang = (string) apply_filters( 'coalition_widgets_language', $lang, $own );
	return offered( $lang ) ?? $lang;
}

/**
 * The language of the data file for readers of a language: the same, else what is left when the last subtags go
 * (RFC 4647, lookup).
 *
 * @param string $lang A language tag.
 * @return string|null As the data file writes it; null if it has no such language.
 */
function offered( $lang ) {
	$languages = kept_copy()['languages'] ?? array();
	$parts     = explode( '-', $lang );
	while ( $parts ) {
		$range = implode( '-', $parts );
		foreach ( array( $range, OTHER_NAMES[ $range ] ?? $range ) as $wanted ) {
			foreach ( $languages as $one ) {
				if ( 0 === strcasecmp( $one, $wanted ) ) {
					return $one;
				}
			}
		}
		array_pop( $parts );
	}
	return null;
}
