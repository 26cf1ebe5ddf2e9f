<?php
/**
 * When the plug-in fetches: every hour, after a change of the settings, and when an administrator asks for it.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const EVENT = 'coalition_widgets_fetch';

add_action( EVENT, __NAMESPACE__ . '\fetch', 10, 0 );

add_action(
	'init',
	function () {
		if ( '' !== settings()['source'] && ! wp_next_scheduled( EVENT ) ) {
			// at another minute on each site, so that they do not all come at once.
			wp_schedule_event( time() + wp_rand( 0, HOUR_IN_SECONDS ), 'hourly', EVENT );
		}
	}
);

register_deactivation_hook(
	FILE,
	function () {
		wp_clear_scheduled_hook( EVENT );
	}
);

/**
 * Fetches at once when the settings name another file.
 *
 * @param mixed $before The settings as they were.
 * @param mixed $after  The new ones.
 */
function fetch_after_change( $before, $after ) {
	if ( ( $before['source'] ?? '' ) !== ( $after['source'] ?? '' ) ) {
		fetch( true );
	}
}
add_action( 'update_option_' . SETTINGS, __NAMESPACE__ . '\fetch_after_change', 10, 2 );
add_action(
	'add_option_' . SETTINGS,
	function ( $name, $settings ) {
		fetch_after_change( array(), $settings );
	},
	10,
	2
);
