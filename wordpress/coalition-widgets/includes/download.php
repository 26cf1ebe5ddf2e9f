<?php
/**
 * Downloads a file from the coalition's site.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

/* The limits that the widgets set for a data file and for a slice of its members, too. */
const MAX_BYTES     = MB_IN_BYTES;
const MAX_SLICE     = 8 * MB_IN_BYTES;
const MAX_REDIRECTS = 3;

/**
 * Downloads a file. Follows a few redirects, each of them to https only.
 *
 * @param string $address   Where it is.
 * @param int    $max_bytes The most that it may hold.
 * @param string $etag      The entity tag of what is known already; becomes that of the file.
 * @return string|\WP_Error Its content. The error 'coalition_gone' says that there is no such file, 'coalition_unchanged'
 *                          that it is what is known already.
 */
function download( $address, $max_bytes = MAX_BYTES, &$etag = '' ) {
	for ( $hop = 0; $hop <= MAX_REDIRECTS; $hop++ ) {
		if ( ! is_https( $address ) ) {
			return new \WP_Error( 'coalition_address', __( 'The address does not begin with https://.', 'coalition-widgets' ) );
		}
		$answer = wp_safe_remote_get(
			$address,
			array(
				'timeout'             => 10,
				'redirection'         => 0,
				'limit_response_size' => $max_bytes + 1,
				'decompress'          => false, // a small file may decompress to a huge one.
				'headers'             => array_filter(
					array(
						'Accept-Encoding' => 'identity',
						'If-None-Match'   => $etag,
					)
				),
				'user-agent'          => 'coalition-widgets/' . VERSION, // WordPress' own names this site.
			)
		);
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$target = wp_remote_retrieve_header( $answer, 'location' );
		if ( in_array( $status, array( 301, 302, 303, 307, 308 ), true ) && is_string( $target ) && '' !== $target ) {
			$address = \WP_Http::make_absolute_url( $target, $address );
			continue;
		}
		if ( 304 === $status && '' !== $etag ) {
			return new \WP_Error( 'coalition_unchanged' );
		}
		if ( 200 !== $status ) {
			/* translators: %d: a status of HTTP, such as 503. */
			$told = sprintf( __( 'The server answered with status %d.', 'coalition-widgets' ), $status );
			return new \WP_Error( in_array( $status, array( 404, 410 ), true ) ? 'coalition_gone' : 'coalition_status', $told );
		}
		$body = wp_remote_retrieve_body( $answer );
		if ( strlen( $body ) > $max_bytes ) {
			return new \WP_Error( 'coalition_size', __( 'The file is too large.', 'coalition-widgets' ) );
		}
		$etag = (string) wp_remote_retrieve_header( $answer, 'etag' );
		return $body;
	}
	return new \WP_Error( 'coalition_redirects', __( 'The server redirects too often.', 'coalition-widgets' ) );
}
