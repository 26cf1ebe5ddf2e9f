<?php
/**
 * What a coalition publishes beside its data file: a list of prerendered texts, and the hash of each file.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const CONTRACT      = 'coalition-publication/1';
const MAX_LANGUAGES = 40;

/**
 * Reads JSON of a coalition.
 *
 * @param string $text What was downloaded.
 * @return object|null Null if it is not a JSON object.
 */
function read_json( $text ) {
	$value = json_decode( $text, false, 64 );
	return is_object( $value ) ? $value : null;
}

/**
 * Reads a data file. The widgets check the rest of it in the browser, item by item.
 *
 * @param string $text What was downloaded.
 * @return object|\WP_Error
 */
function read_data( $text ) {
	$data = read_json( $text );
	if ( ! $data || 1 !== ( $data->version ?? null ) || ! is_array( $data->languages ?? null ) || ! $data->languages ) {
		return new \WP_Error( 'coalition_data', __( 'The file is not a data file of a coalition.', 'coalition-widgets' ) );
	}
	$data->languages = array_slice( array_values( array_filter( $data->languages, __NAMESPACE__ . '\is_language_tag' ) ), 0, MAX_LANGUAGES );
	return $data;
}

/**
 * Downloads the list of what is published beside the data file.
 *
 * @param string $source The address of the data file.
 * @param string $etag   See download().
 * @return object|null|\WP_Error Null if the coalition publishes none, or one for another data file.
 */
function fetch_publication( $source, &$etag ) {
	$text = download( absolute( 'publication.json', $source ), MAX_BYTES, $etag );
	if ( is_wp_error( $text ) ) {
		return 'coalition_gone' === $text->get_error_code() ? null : $text;
	}
	$publication = read_json( $text );
	if ( ! $publication || CONTRACT !== ( $publication->contract ?? '' ) || ! is_object( $publication->files ?? null ) ) {
		return null;
	}
	return absolute( (string) ( $publication->data ?? '' ), $source ) === $source ? $publication : null;
}

/**
 * Downloads a file that a publication names.
 *
 * @param object $publication The list.
 * @param string $name        The file's path in it.
 * @param string $source      The address of the data file.
 * @return string|\WP_Error The error 'coalition_integrity' says that the file is not the one of the list.
 */
function fetch_listed( $publication, $name, $source ) {
	$wanted = $publication->files->$name->integrity ?? '';
	$text   = download( absolute( $name, $source ) );
	if ( is_wp_error( $text ) ) {
		return $text;
	}
	// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- the notation of Subresource Integrity.
	$hash = 'sha384-' . base64_encode( hash( 'sha384', $text, true ) );
	if ( ! is_string( $wanted ) || ! hash_equals( $hash, $wanted ) ) {
		/* translators: %s: the name of a file. */
		return new \WP_Error( 'coalition_integrity', sprintf( __( '%s is not the file that was published. Perhaps the coalition is publishing now.', 'coalition-widgets' ), $name ) );
	}
	return $text;
}
