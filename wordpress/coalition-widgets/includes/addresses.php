<?php
/**
 * Addresses in the data file. Those of the original are relative to it; the copy lies elsewhere.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The absolute address of what the data file names.
 *
 * @param string $address As the data file has it.
 * @param string $base    The address of the data file.
 */
function absolute( $address, $base ) {
	return preg_match( '~^[a-z][a-z0-9+.-]*:~i', $address ) ? $address : \WP_Http::make_absolute_url( $address, $base );
}

/**
 * Calls a function for each value at a path of the data file, and keeps what it returns; null takes the value away.
 *
 * @param mixed    $node   The data file, or a part of it, as objects and lists.
 * @param string[] $path   The keys that lead to the values; '*' stands for each item of a list.
 * @param callable $change Gets a value; returns the new one.
 */
function change_at( &$node, array $path, callable $change ) {
	$key = array_shift( $path );
	if ( null === $key ) {
		$node = $change( $node );
	} elseif ( '*' === $key && is_array( $node ) ) {
		foreach ( $node as &$item ) {
			change_at( $item, $path, $change );
		}
	} elseif ( '*' !== $key && is_object( $node ) && isset( $node->$key ) ) {
		change_at( $node->$key, $path, $change );
		if ( null === $node->$key ) {
			unset( $node->$key );
		}
	}
}

/**
 * Makes the links of a data file absolute, so that they lead to the same places from its copy.
 *
 * @param object $data The data file.
 * @param string $base Its address.
 */
function resolve_links( $data, $base ) {
	foreach ( table()['addresses']['links'] as $path ) {
		change_at(
			$data,
			explode( '.', $path ),
			function ( $value ) use ( $base ) {
				return is_string( $value ) ? absolute( $value, $base ) : $value;
			}
		);
	}
}
