<?php
/* What the tests need of the site: an Arabic one where the address says so, a classic theme and the classic editor on
   request, and a theme's way to load the script, with the version that WordPress adds to its address. */
$address = $_SERVER['REQUEST_URI'] ?? '';

if ( str_contains( $address, 'arabic' ) ) {
	add_filter( 'locale', fn() => 'ar' );
	add_action( 'init', fn() => $GLOBALS['wp_locale']->text_direction = 'rtl', 0 );
}

if ( str_contains( $address, 'sidebar' ) ) {
	$content = '<script type="module" src="WIDGETS/cdn/coalition-widgets.js" data-coalition="WIDGETS/data/cso-nes.json"></script>
		<coalition-goals lang="en"><a href="https://coalition.example.org/goals">The goals on the site of the coalition</a></coalition-goals>';
	add_action( 'test_sidebar', fn() => the_widget( 'WP_Widget_Custom_HTML', array( 'content' => $content ) ) );
	add_filter( 'pre_option_template', fn() => 'classic' );
	add_filter( 'pre_option_stylesheet', fn() => 'classic' );
}

add_filter( 'use_block_editor_for_post', fn( $use ) => isset( $_GET['classic'] ) ? false : $use );
add_filter( 'pre_http_request', fn() => new WP_Error( 'offline', 'The tests reach no other site.' ) );
add_filter( 'get_avatar', '__return_empty_string' );

if ( str_contains( $address, 'enqueued' ) ) {
	add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_script( 'widgets', 'WIDGETS/cdn/coalition-widgets.js', array(), '1.2.3', true ) );
	add_filter(
		'script_loader_tag',
		fn( $tag, $handle, $src ) => 'widgets' === $handle
			? '<script type="module" src="' . esc_url( $src ) . '" data-coalition="WIDGETS/data/cso-nes.json"></script>'
			: $tag,
		10,
		3
	);
}
