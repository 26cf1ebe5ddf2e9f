<?php
/**
 * The settings: which data file is shown, in which language, and where the fallback leads.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'coalition_widgets_settings';

/**
 * The settings of this site.
 *
 * @return array{source: string, language: string, link: string} The address of the data file ('': none yet); the language
 *                                                               of all widgets ('': that of the page); the page of the
 *                                                               coalition that the fallback links to ('': its site).
 */
function settings() {
	$kept     = get_option( SETTINGS );
	$defaults = array(
		'source'   => '',
		'language' => '',
		'link'     => '',
	);
	return array_merge( $defaults, array_intersect_key( is_array( $kept ) ? $kept : array(), $defaults ) );
}

/**
 * Whether this is an address that the plug-in downloads from: https, without a user name.
 *
 * @param string $address An absolute address.
 */
function is_https( $address ) {
	$parts = wp_parse_url( $address );
	return is_array( $parts ) && 'https' === strtolower( $parts['scheme'] ?? '' ) && ! empty( $parts['host'] ) && ! isset( $parts['user'] );
}

/**
 * Checks what an administrator has entered. A wrong value leaves the setting as it was, and says so.
 *
 * @param mixed $entered The form's fields.
 * @return array
 */
function sanitize_settings( $entered ) {
	$settings = settings();
	$entered  = is_array( $entered ) ? $entered : array();
	foreach ( array( 'source', 'link' ) as $name ) {
		$address = esc_url_raw( trim( (string) ( $entered[ $name ] ?? $settings[ $name ] ) ) );
		if ( '' === $address || is_https( $address ) ) {
			$settings[ $name ] = $address;
		} else {
			add_settings_error( SETTINGS, $name, __( 'Enter an address that begins with https://.', 'coalition-widgets' ) );
		}
	}
	$language = trim( (string) ( $entered['language'] ?? $settings['language'] ) );
	if ( '' === $language || is_language_tag( $language ) ) {
		$settings['language'] = $language;
	}
	return $settings;
}

add_action(
	'admin_init',
	function () {
		register_setting(
			SETTINGS,
			SETTINGS,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			)
		);
	}
);
