<?php
/**
 * Fetches what the coalition has published. Whatever goes wrong, the last good copy stays.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const OUTCOME = 'coalition_widgets_outcome';
const LOCK    = 'coalition_widgets_lock';

/**
 * Fetches a section's slices, the files that hold a long list of members, and keeps them beside the data file.
 *
 * @param object $data     The data file; what it names is changed to the copies.
 * @param string $key      The section.
 * @param string $source   The address of the data file.
 * @param object $pictures The collection of copies of pictures; grows.
 * @return string[]|\WP_Error The names of the copies.
 */
function copy_slices( $data, $key, $source, $pictures ) {
	$section = $data->$key ?? null;
	if ( ! is_object( $section ) || ! is_string( $section->src ?? null ) ) {
		return array();
	}
	$names = array();
	$langs = false === strpos( $section->src, '{lang}' ) ? array( '' ) : $data->languages;
	foreach ( $langs as $lang ) {
		$address = absolute( str_replace( '{lang}', $lang, $section->src ), $source );
		$text    = download( $address, MAX_SLICE );
		$slice   = is_wp_error( $text ) ? $text : read_json( $text );
		if ( is_wp_error( $slice ) ) {
			return $slice;
		}
		if ( ! $slice ) {
			return new \WP_Error( 'coalition_data', __( 'The file is not a data file of a coalition.', 'coalition-widgets' ) );
		}
		resolve_links( $slice, $address );
		copy_pictures( $slice, $address, $pictures );
		$name = $key . ( '' === $lang ? '' : ".$lang" ) . '.json';
		$kept = write_file( $name, to_json( $slice ) );
		if ( is_wp_error( $kept ) ) {
			return $kept;
		}
		$names[] = $name;
	}
	$section->src = $key . ( array( '' ) === $langs ? '' : '.{lang}' ) . '.json';
	return $names;
}

/**
 * A value as JSON, as short as it can be.
 *
 * @param mixed $value Any.
 */
function to_json( $value ) {
	return (string) wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION );
}

/**
 * Downloads the data file, and checks it.
 *
 * @param object|null $publication What is published beside it.
 * @param string      $source      Its address.
 * @param array       $before      What is known of the copy.
 * @return object|\WP_Error
 */
function fetch_data( $publication, $source, array $before ) {
	$name = $publication->data ?? '';
	$text = isset( $publication->files->$name ) ? fetch_listed( $publication, $name, $source ) : download( $source );
	$data = is_wp_error( $text ) ? $text : read_data( $text );
	if ( is_wp_error( $data ) || $source !== ( $before['source'] ?? '' ) || revision_of( $data ) >= $before['revision'] ) {
		return $data;
	}
	/* translators: 1: a number, 2: a larger number. */
	return new \WP_Error( 'coalition_revision', sprintf( __( 'The file has revision %1$d. This site already has revision %2$d.', 'coalition-widgets' ), revision_of( $data ), $before['revision'] ) );
}

/**
 * The revision of a data file; 0 if it has none.
 *
 * @param object $data The data file.
 */
function revision_of( $data ) {
	return is_int( $data->revision ?? null ) ? $data->revision : 0;
}

/**
 * Fetches everything, unless nothing has changed.
 *
 * @param string $source  The address of the data file.
 * @param bool   $is_full Whether everything is fetched even so: a picture may have changed without the data file.
 * @return true|\WP_Error
 */
function fetch_from( $source, $is_full ) {
	$before   = kept_copy() ?? array();
	$place    = md5( to_json( array( VERSION, storage_url( '' ), $source ) ) );
	$is_whole = ! $is_full && ( $before['place'] ?? '' ) === $place && '' !== $before['signature'] && $before['time'] > time() - DAY_IN_SECONDS;
	// what is published beside the data file names its hash, so one short question is enough.
	$etag        = $is_whole ? $before['etag'] : '';
	$publication = fetch_publication( $source, $etag );
	if ( is_wp_error( $publication ) && 'coalition_unchanged' === $publication->get_error_code() ) {
		return true;
	}
	$data = is_wp_error( $publication ) ? $publication : fetch_data( $publication, $source, $before );
	if ( is_wp_error( $data ) ) {
		return $data;
	}
	$signature = md5( to_json( array( $data, $publication ) ) );
	if ( $is_whole && $before['signature'] === $signature ) {
		return true;
	}
	$pictures = new_pictures( $before['pictures'] ?? array() );
	$files    = array( DATA_FILE );
	resolve_links( $data, $source );
	copy_pictures( $data, $source, $pictures );
	foreach ( table()['addresses']['slices'] as $key ) {
		$slices = copy_slices( $data, $key, $source, $pictures );
		if ( is_wp_error( $slices ) ) {
			return $slices;
		}
		$files = array_merge( $files, $slices );
	}
	$kept = write_file( DATA_FILE, to_json( $data ) );
	if ( is_wp_error( $kept ) ) {
		return $kept;
	}
	$copy = array(
		'source'    => $source,
		'revision'  => revision_of( $data ),
		'updated'   => is_string( $data->updated ?? null ) ? $data->updated : '',
		'languages' => $data->languages,
		'pictures'  => array_filter( $pictures->names ),
		'texts'     => $before['texts'] ?? array(),
		'place'     => $place,
		'signature' => '',
		'etag'      => '',
		'time'      => time(),
	);
	update_option( COPY, $copy, true );
	$texts = fetch_texts( $publication ?? (object) array(), $copy );
	if ( is_wp_error( $texts ) ) {
		return $texts;
	}
	$copy['texts'] = $texts;
	if ( $pictures->is_whole ) {
		$copy['signature'] = $signature;
		$copy['etag']      = $publication ? $etag : '';
	}
	update_option( COPY, $copy, true );
	foreach ( $copy['pictures'] as $name ) {
		$files[] = "pictures/$name";
	}
	delete_others( $files );
	return true;
}

/**
 * Fetches, unless a fetch is under way, and keeps how it went.
 *
 * @param bool $is_full Whether everything is fetched, even if nothing has changed.
 * @return bool Whether there was nothing wrong.
 */
function fetch( $is_full = false ) {
	$source = settings()['source'];
	if ( '' === $source ) {
		return false;
	}
	if ( ! add_option( LOCK, time(), '', false ) ) {
		if ( (int) get_option( LOCK ) > time() - 10 * MINUTE_IN_SECONDS ) {
			return false;
		}
		update_option( LOCK, time(), false ); // that fetch has died.
	}
	$had    = kept_copy();
	$result = fetch_from( $source, $is_full );
	delete_option( LOCK );
	$error = is_wp_error( $result ) ? $result->get_error_message() : '';
	update_option(
		OUTCOME,
		array(
			'time'  => time(),
			'error' => $error,
		),
		false
	);
	$revision = kept_copy()['revision'] ?? -1;
	if ( ( $had['revision'] ?? -1 ) !== $revision ) {
		/**
		 * Fires when another revision is shown. Empty a cache of pages here.
		 *
		 * @param int $revision The revision.
		 */
		do_action( 'coalition_widgets_updated', $revision );
	}
	return '' === $error;
}
