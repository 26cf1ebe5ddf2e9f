<?php
/* What the tests of the plug-in need of the site: the coalition's host on this machine, other languages where the address
   says so, and a look at what WordPress has kept. */
$address = $_SERVER['REQUEST_URI'] ?? '';

/* The coalition's host is a server on this machine; every other host is out of reach. */
add_filter(
	'pre_http_request',
	function ( $answer, $args, $url ) {
		if ( 0 === strpos( $url, 'COALITION' ) ) {
			return $answer;
		}
		if ( 0 !== strpos( $url, 'https://coalition.example.org/' ) ) {
			return new WP_Error( 'offline', 'The tests reach no other site.' );
		}
		$args['reject_unsafe_urls'] = false;
		return wp_remote_request( str_replace( 'https://coalition.example.org', 'COALITION', $url ), $args );
	},
	10,
	3
);
add_filter( 'get_avatar', '__return_empty_string' );
/* The editor begins without its welcome, which would cover the blocks. */
add_filter(
	'get_user_metadata',
	fn( $value, $user, $key ) => 'persisted_preferences' === substr( $key, -21 )
		? array( array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) )
		: $value,
	10,
	3
);
add_filter( 'use_block_editor_for_post', fn( $use ) => isset( $_GET['classic'] ) ? false : $use );

if ( false !== strpos( $address, 'arabic' ) ) {
	add_filter( 'locale', fn() => 'ar' );
}
if ( false !== strpos( $address, 'wpml' ) ) {
	add_filter( 'wpml_current_language', fn() => 'tr' );
}
if ( false !== strpos( $address, 'polylang' ) ) {
	function pll_current_language( $field = 'slug' ) {
		return 'ckb';
	}
}
if ( false !== strpos( $address, 'sidebar' ) ) {
	add_filter( 'pre_option_template', fn() => 'classic' );
	add_filter( 'pre_option_stylesheet', fn() => 'classic' );
	add_action(
		'test_sidebar',
		fn() => the_widget( 'Coalition_Widgets\Widget', array( 'widget' => 'coalition-vision', 'lang' => 'ku' ) )
	);
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'test/v1',
			'/state',
			array(
				'methods'             => 'POST',
				'permission_callback' => fn() => current_user_can( 'manage_options' ),
				'callback'            => function ( $request ) {
					global $wpdb;
					if ( $request['due'] ) {
						wp_clear_scheduled_hook( 'coalition_widgets_fetch' );
						wp_schedule_event( time() - 1, 'hourly', 'coalition_widgets_fetch' );
					}
					return array(
						'php'     => PHP_VERSION,
						'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%coalition%'" ),
						'next'    => wp_next_scheduled( 'coalition_widgets_fetch' ),
						'copy'    => get_option( 'coalition_widgets_copy' ),
						'outcome' => get_option( 'coalition_widgets_outcome' ),
						'log'     => is_file( WP_CONTENT_DIR . '/debug.log' ) ? file_get_contents( WP_CONTENT_DIR . '/debug.log' ) : '',
					);
				},
			)
		);
	}
);
