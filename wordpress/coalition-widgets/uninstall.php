<?php
/**
 * Removes all that the plug-in has kept: settings, the copy, the schedule.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/coalition-widgets.php';

/**
 * Cleans one site.
 */
function clean_site() {
	wp_clear_scheduled_hook( EVENT );
	delete_copy();
	array_map( 'delete_option', array( SETTINGS, OUTCOME, LOCK, 'widget_coalition_widgets' ) );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) { // phpcs:ignore WordPress.Arrays
		switch_to_blog( $site );
		clean_site();
		restore_current_blog();
	}
} else {
	clean_site();
}
