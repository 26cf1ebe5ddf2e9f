<?php
/**
 * Plugin Name: Coalition widgets: each submission once
 * Description: Lets Contact Form 7 mail a submission of <volunteer-form> once, however often it is sent again, and lets
 *              member sites read the answer. Put this file into wp-content/mu-plugins/. Steps: docs/receivers/contact-form-7.md.
 *
 * A submission's id is in the field "submission" or in the header Idempotency-Key. Requests without an id pass as before.
 * What is kept for 31 days in the table of options: the id, Contact Form 7's answer, and a keyed digest of the content.
 */

const COALITION_ONCE = 'coalition_once_';
const COALITION_ONCE_LOCK = 60; // seconds after which a request that never ended no longer blocks its id

add_filter( 'rest_allowed_cors_headers', fn( $headers ) => array_merge( $headers, array( 'Idempotency-Key' ) ) );
add_filter( 'rest_pre_dispatch', 'coalition_once_begin', 10, 3 );
add_filter( 'rest_post_dispatch', 'coalition_once_end', 10, 3 );
add_filter( 'rest_pre_serve_request', 'coalition_once_cors', 99, 4 );
add_action( 'init', fn() => wp_next_scheduled( 'coalition_once_clean' ) || wp_schedule_event( time(), 'daily', 'coalition_once_clean' ) );
add_action( 'coalition_once_clean', 'coalition_once_clean' );

/** Whether this is a request to Contact Form 7 that sends a form. */
function coalition_once_is_feedback( $request ) {
	return 'POST' === $request->get_method()
		&& preg_match( '#^/contact-form-7/v1/contact-forms/\d+/feedback$#', $request->get_route() );
}

/** The id of the submission in lower case; '' if there is none. */
function coalition_once_id( $request ) {
	$id = strtolower( trim( (string) ( $request->get_param( 'submission' ) ?: $request->get_header( 'Idempotency-Key' ) ), " \"\t" ) );
	return preg_match( '/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/D', $id ) ? $id : '';
}

/** A digest of what was sent. Its key is the site's own, so that nobody can try out names against it. */
function coalition_once_digest( $request ) {
	$sent = array_filter( $request->get_body_params(), fn( $name ) => 'submission' !== $name && '_' !== substr( $name, 0, 1 ), ARRAY_FILTER_USE_KEY );
	ksort( $sent );
	return hash_hmac( 'sha256', $request->get_route() . wp_json_encode( $sent ), wp_salt() );
}

/** Answers a known submission again, and keeps a copy that arrives meanwhile waiting. */
function coalition_once_begin( $result, $server, $request ) {
	global $wpdb;
	if ( null !== $result || ! coalition_once_is_feedback( $request ) ) {
		return $result;
	}
	$id = coalition_once_id( $request );
	if ( '' === $id ) {
		return $result;
	}
	$name = COALITION_ONCE . $id;
	$mine = time() . ' ' . wp_json_encode( array( 'digest' => coalition_once_digest( $request ) ) );
	// not add_option(): it first looks and then writes, so two copies at once could both succeed
	$insert = "INSERT IGNORE INTO `$wpdb->options` (`option_name`, `option_value`, `autoload`) VALUES (%s, %s, 'no')";
	if ( ! $wpdb->query( $wpdb->prepare( $insert, $name, $mine ) ) ) {
		$stored = (string) $wpdb->get_var( $wpdb->prepare( "SELECT `option_value` FROM `$wpdb->options` WHERE `option_name` = %s", $name ) );
		$at = (int) $stored;
		$known = (array) json_decode( ltrim( $stored, '0123456789 ' ), true ); // empty if it was deleted just now
		if ( isset( $known['digest'] ) && ! hash_equals( $known['digest'], coalition_once_digest( $request ) ) ) {
			return coalition_once_problem( 422, 'This id stands for another submission.', array( array( 'pointer' => '/id', 'code' => 'id-reused' ) ) );
		}
		if ( isset( $known['answer'] ) ) {
			return new WP_REST_Response( array( 'id' => $id, 'replayed' => true ) + $known['answer'] );
		}
		$take = "UPDATE `$wpdb->options` SET `option_value` = %s WHERE `option_name` = %s AND `option_value` = %s";
		$is_stale = $at < time() - COALITION_ONCE_LOCK;
		if ( ! $is_stale || ! $wpdb->query( $wpdb->prepare( $take, $mine, $name, $stored ) ) ) {
			return coalition_once_problem( 409, 'The same submission is being sent. Send it again later.', array(), array( 'Retry-After' => '5' ) );
		}
	}
	$GLOBALS['coalition_once_held'] = $name;
	return $result;
}

function coalition_once_problem( $status, $detail, $errors, $headers = array() ) {
	$problem = array( 'type' => 'about:blank', 'title' => 'Not sent', 'status' => $status, 'detail' => $detail, 'errors' => $errors );
	return new WP_REST_Response( $problem, $status, $headers );
}

/** Keeps the answer if the mail was sent; else forgets the id, so that the visitor may try again. */
function coalition_once_end( $response, $server, $request ) {
	global $wpdb;
	$name = $GLOBALS['coalition_once_held'] ?? '';
	if ( '' === $name || ! coalition_once_is_feedback( $request ) ) {
		return $response;
	}
	$GLOBALS['coalition_once_held'] = '';
	$data = (array) $response->get_data();
	if ( 'mail_sent' !== ( $data['status'] ?? '' ) ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM `$wpdb->options` WHERE `option_name` = %s", $name ) );
		return $response;
	}
	$answer = array_intersect_key( $data, array_flip( array( 'contact_form_id', 'status', 'message', 'into', 'invalid_fields' ) ) );
	$value = time() . ' ' . wp_json_encode( array( 'digest' => coalition_once_digest( $request ), 'answer' => $answer ) );
	$wpdb->query( $wpdb->prepare( "UPDATE `$wpdb->options` SET `option_value` = %s WHERE `option_name` = %s", $value, $name ) );
	$response->set_data( array( 'id' => substr( $name, strlen( COALITION_ONCE ) ), 'replayed' => false ) + $data );
	return $response;
}

/** Lets member sites read the answer, also where another plugin has removed WordPress' own headers. */
function coalition_once_cors( $served, $result, $request, $server ) {
	if ( coalition_once_is_feedback( $request ) ) {
		$server->send_header( 'Access-Control-Allow-Origin', '*' );
		$server->send_header( 'Access-Control-Expose-Headers', 'Retry-After' );
		$server->send_header( 'Cache-Control', 'no-store' );
		$server->remove_header( 'Access-Control-Allow-Credentials' );
	}
	return $served;
}

/** Forgets what is older than 31 days: until then, a form may send a submission again. */
function coalition_once_clean() {
	global $wpdb;
	$delete = "DELETE FROM `$wpdb->options` WHERE `option_name` LIKE %s AND `option_value` < %s";
	$wpdb->query( $wpdb->prepare( $delete, $wpdb->esc_like( COALITION_ONCE ) . '%', (string) ( time() - 31 * 86400 ) ) );
}
