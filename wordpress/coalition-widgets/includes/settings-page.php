<?php
/**
 * The page of settings: Settings, Coalition.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'coalition-widgets';

add_action(
	'admin_menu',
	function () {
		$title = __( 'Coalition', 'coalition-widgets' );
		add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\show_settings' );
	}
);

/**
 * Says how the last fetch went.
 */
function show_state() {
	$copy    = kept_copy();
	$outcome = get_option( OUTCOME );
	if ( is_array( $outcome ) && '' !== $outcome['error'] ) {
		/* translators: %s: what went wrong. */
		$told = sprintf( __( 'The last fetch failed: %s', 'coalition-widgets' ), $outcome['error'] );
		$stay = $copy ? __( 'Visitors still see the last good copy.', 'coalition-widgets' ) : '';
		printf( '<div class="notice notice-error inline"><p>%s %s</p></div>', esc_html( $told ), esc_html( $stay ) );
	}
	if ( ! $copy ) {
		printf( '<p>%s</p>', esc_html__( 'There is no copy of a data file yet.', 'coalition-widgets' ) );
		return;
	}
	/* translators: 1: a number, 2: a date, 3: a list of language tags, 4: a number. */
	$told = __( 'Revision %1$d of %2$s. Languages: %3$s. Prerendered texts: %4$d.', 'coalition-widgets' );
	printf( '<p>%s</p>', esc_html( sprintf( $told, $copy['revision'], $copy['updated'], implode( ', ', $copy['languages'] ), count( $copy['texts'] ) ) ) );
	if ( is_array( $outcome ) ) {
		/* translators: %s: a date and time. */
		printf( '<p>%s</p>', esc_html( sprintf( __( 'Last fetch: %s', 'coalition-widgets' ), wp_date( 'c', $outcome['time'] ) ) ) );
	}
}

/**
 * A field of the form.
 *
 * @param string $name  The setting.
 * @param string $label What it is called.
 * @param string $hint  What to enter.
 */
function show_field( $name, $label, $hint ) {
	printf(
		'<tr><th scope="row"><label for="coalition-%1$s">%2$s</label></th><td><input class="regular-text code" dir="ltr" type="text" id="coalition-%1$s" name="%3$s[%1$s]" value="%4$s" aria-describedby="coalition-%1$s-hint"><p class="description" id="coalition-%1$s-hint">%5$s</p></td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( SETTINGS ),
		esc_attr( settings()[ $name ] ),
		esc_html( $hint )
	);
}

/**
 * The page.
 */
function show_settings() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	show_state();
	echo '<form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post"><input type="hidden" name="action" value="coalition_widgets_fetch">';
	wp_nonce_field( 'coalition_widgets_fetch' );
	submit_button( __( 'Fetch now', 'coalition-widgets' ), 'secondary', 'fetch', false );
	echo '</form><form action="options.php" method="post"><table class="form-table" role="presentation">';
	settings_fields( SETTINGS );
	show_field( 'source', __( 'Address of the data file', 'coalition-widgets' ), __( 'Your coalition tells you. It begins with https://.', 'coalition-widgets' ) );
	show_field( 'language', __( 'Language', 'coalition-widgets' ), __( 'A language of the data file, such as ar. Leave it empty to follow the language of each page.', 'coalition-widgets' ) );
	show_field( 'link', __( 'Page of the coalition', 'coalition-widgets' ), __( 'Where the link leads that visitors see if nothing else can be shown.', 'coalition-widgets' ) );
	echo '</table>';
	submit_button();
	echo '</form></div>';
}

/**
 * Fetches when the button is pressed.
 */
function fetch_now() {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not do this.', 'coalition-widgets' ), 403 );
	}
	check_admin_referer( 'coalition_widgets_fetch' );
	fetch( true );
	wp_safe_redirect( admin_url( 'options-general.php?page=' . PAGE ) );
	exit;
}
add_action( 'admin_post_coalition_widgets_fetch', __NAMESPACE__ . '\fetch_now' );
