<?php
/**
 * The last good copy: files in the folder of uploads, and what is known about them in the options.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const COPY      = 'coalition_widgets_copy';
const TEXT      = 'coalition_widgets_text_';
const DATA_FILE = 'coalition.json';

/**
 * The folder of the copy; it may not exist.
 */
function storage_folder() {
	return wp_upload_dir( null, false )['basedir'] . '/coalition-widgets';
}

/**
 * The public address of a file of the copy.
 *
 * @param string $name Its path in the folder.
 */
function storage_url( $name ) {
	return set_url_scheme( wp_upload_dir( null, false )['baseurl'] . "/coalition-widgets/$name" );
}

/**
 * Writes a file of the copy as a whole: nobody ever reads half of it.
 *
 * @param string $name    Its path in the folder.
 * @param string $content What it holds.
 * @return true|\WP_Error
 */
function write_file( $name, $content ) {
	$path = storage_folder() . "/$name";
	$part = $path . '.' . wp_generate_password( 8, false ) . '.part';
	// phpcs:disable WordPress.WP.AlternativeFunctions -- WP_Filesystem has no rename that replaces a file at once.
	if ( wp_mkdir_p( dirname( $path ) ) && false !== file_put_contents( $part, $content ) && rename( $part, $path ) ) {
		return true;
	}
	// phpcs:enable
	return new \WP_Error( 'coalition_storage', __( 'The copy could not be written into the folder of uploads.', 'coalition-widgets' ) );
}

/**
 * What is known of the copy.
 *
 * @return array|null Keys: source, revision, updated, languages, pictures (names by address), texts (states by option),
 *                    place (of version, folder and address), signature (of what was downloaded; '' if something was
 *                    missing), etag (of the publication), time. Null if there is no copy. If the settings name another
 *                    file by now, this one stays until that one has come.
 */
function kept_copy() {
	$copy = get_option( COPY );
	return is_array( $copy ) && '' !== settings()['source'] ? $copy : null;
}

/**
 * Deletes files of the copy that a newer one does not have.
 *
 * @param string[] $names Paths in the folder of files that stay.
 */
function delete_others( array $names ) {
	foreach ( array( '', 'pictures/' ) as $folder ) {
		foreach ( (array) glob( storage_folder() . "/$folder*.*" ) as $path ) {
			if ( is_file( $path ) && ! in_array( $folder . basename( $path ), $names, true ) ) {
				wp_delete_file( $path );
			}
		}
	}
}

/**
 * Deletes the whole copy.
 */
function delete_copy() {
	global $wpdb;
	delete_others( array() );
	foreach ( array( '/pictures', '' ) as $folder ) {
		if ( is_dir( storage_folder() . $folder ) ) {
			rmdir( storage_folder() . $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- empty by now.
		}
	}
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that finds options by the start of a name.
	$texts = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( TEXT ) . '%' ) );
	array_map( 'delete_option', $texts );
	delete_option( COPY );
}
