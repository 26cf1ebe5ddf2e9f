<?php
/**
 * Pictures that the data file names: copied, so that visitors' browsers contact no other site.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

const MAX_PICTURES      = 300;
const MAX_PICTURE_BYTES = MB_IN_BYTES;

/**
 * The first bytes of pictures, by the ending of their name. SVG is not among them: opened by itself, it may run scripts
 * in the name of this site.
 */
const PICTURE_TYPES = array(
	'png'  => '~^\x89PNG\r\n\x1a\n~',
	'jpg'  => '~^\xff\xd8\xff~',
	'gif'  => '~^GIF8[79]a~',
	'webp' => '~^RIFF....WEBP~s',
	'avif' => '~^....ftypavi[fs]~s',
);

/**
 * Copies a picture.
 *
 * @param string $address Where it is.
 * @return string|\WP_Error Its name in the folder of pictures.
 */
function copy_picture( $address ) {
	$bytes = download( $address, MAX_PICTURE_BYTES );
	if ( is_wp_error( $bytes ) ) {
		return $bytes;
	}
	foreach ( PICTURE_TYPES as $ending => $first_bytes ) {
		if ( preg_match( $first_bytes, $bytes ) ) {
			$name = substr( hash( 'sha256', $bytes ), 0, 16 ) . ".$ending";
			$kept = write_file( "pictures/$name", $bytes );
			return is_wp_error( $kept ) ? $kept : $name;
		}
	}
	return new \WP_Error( 'coalition_picture', __( 'The file is no picture of a known kind.', 'coalition-widgets' ) );
}

/**
 * A collection of copies, for one fetch.
 *
 * @param array $before The names of the copies of the last fetch, by the address of the original.
 * @return object Keys: names (of the copies, by address; '' if the picture is left out), before, and is_whole: whether a
 *                later fetch would not find more.
 */
function new_pictures( array $before ) {
	return (object) array(
		'names'    => array(),
		'before'   => $before,
		'is_whole' => true,
	);
}

/**
 * The name of the copy of a picture, '' if it is left out. What cannot be had now stays as it was.
 *
 * @param string $address  Where the original is.
 * @param object $pictures The collection; grows.
 */
function name_of_picture( $address, $pictures ) {
	if ( ! isset( $pictures->names[ $address ] ) ) {
		$name = count( $pictures->names ) < MAX_PICTURES ? copy_picture( $address ) : '';
		if ( is_wp_error( $name ) ) {
			$is_refused         = in_array( $name->get_error_code(), array( 'coalition_picture', 'coalition_size', 'coalition_gone', 'coalition_address' ), true );
			$pictures->is_whole = $pictures->is_whole && $is_refused;
			$name               = $is_refused ? '' : $pictures->before[ $address ] ?? '';
		}
		$pictures->names[ $address ] = $name;
	}
	return $pictures->names[ $address ];
}

/**
 * Replaces the pictures of a data file by copies. Takes away those that cannot be copied.
 *
 * @param object $data     The data file.
 * @param string $base     Its address.
 * @param object $pictures The collection; grows.
 */
function copy_pictures( $data, $base, $pictures ) {
	$replace = function ( $picture ) use ( $base, $pictures ) {
		if ( ! is_object( $picture ) || ! is_string( $picture->src ?? null ) ) {
			return null;
		}
		$name         = name_of_picture( absolute( $picture->src, $base ), $pictures );
		$picture->src = storage_url( "pictures/$name" );
		return '' === $name ? null : $picture;
	};
	foreach ( table()['addresses']['pictures'] as $path ) {
		change_at( $data, explode( '.', $path ), $replace );
	}
}
