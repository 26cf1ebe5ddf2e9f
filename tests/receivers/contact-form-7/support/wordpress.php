<?php
/* Stand-ins for what the must-use file uses of WordPress, and for Contact Form 7, served by PHP's own server.
   The options are in SQLite; Contact Form 7 writes a line into mails.txt, slowly, and fails for the name "fail". */
$folder = getenv( 'SITE' );
$filters = array();

function add_filter( $name, $call, $priority = 10 ) { $GLOBALS['filters'][ $name ][ $priority ][] = $call; }
function add_action( $name, $call ) { add_filter( $name, $call ); }
function apply_filters( $name, $value, ...$more ) {
	ksort( $GLOBALS['filters'][ $name ] );
	foreach ( array_merge( ...$GLOBALS['filters'][ $name ] ) as $call ) $value = $call( $value, ...$more );
	return $value;
}
function wp_json_encode( $value ) { return json_encode( $value ); }
function wp_salt() { return 'salt'; }

class WP_REST_Request {
	function get_method() { return $_SERVER['REQUEST_METHOD']; }
	function get_route() { return parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ); }
	function get_param( $name ) { return $_POST[ $name ] ?? null; }
	function get_body_params() { return $_POST; }
	function get_header( $name ) { return $_SERVER[ 'HTTP_' . strtoupper( strtr( $name, '-', '_' ) ) ] ?? null; }
}

class WP_REST_Response {
	public $data; public $status; public $headers;
	function __construct( $data, $status = 200, $headers = array() ) { list( $this->data, $this->status, $this->headers ) = array( $data, $status, $headers ); }
	function get_data() { return $this->data; }
	function set_data( $data ) { $this->data = $data; }
}

class WP_REST_Server {
	function send_header( $name, $value ) { header( "$name: $value" ); }
	function remove_header( $name ) { header_remove( $name ); }
}

class wpdb {
	public $options = 'options';
	private $database;
	function __construct( $file ) {
		$this->database = new PDO( "sqlite:$file", null, null, array( PDO::ATTR_TIMEOUT => 10, PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION ) );
		$this->database->exec( 'CREATE TABLE IF NOT EXISTS options (option_name TEXT PRIMARY KEY, option_value TEXT, autoload TEXT)' );
	}
	function prepare( $sql, ...$values ) { return vsprintf( $sql, array_map( array( $this->database, 'quote' ), $values ) ); }
	function esc_like( $text ) { return $text; }
	function query( $sql ) { return $this->database->exec( str_replace( 'INSERT IGNORE', 'INSERT OR IGNORE', $sql ) ); }
	function get_var( $sql ) { return $this->database->query( $sql )->fetchColumn(); }
}

function contact_form_7( $folder ) {
	usleep( 200000 );
	if ( 'fail' === ( $_POST['name'] ?? '' ) ) return array( 'status' => 'mail_failed', 'message' => 'Try again.' );
	file_put_contents( "$folder/mails.txt", ( $_POST['name'] ?? '' ) . "\n", FILE_APPEND | LOCK_EX );
	return array( 'contact_form_id' => 7, 'status' => 'mail_sent', 'message' => 'Thank you.', 'posted_data_hash' => 'x' );
}

$wpdb = new wpdb( "$folder/options.sqlite" );
require getenv( 'PLUGIN' );
if ( '/clean' === $_SERVER['REQUEST_URI'] ) {
	coalition_once_clean();
	exit( (string) $wpdb->get_var( 'SELECT count(*) FROM options' ) );
}
if ( '/age' === $_SERVER['REQUEST_URI'] ) { // makes all that is stored so many seconds older
	$wpdb->query( "UPDATE options SET option_value = (substr(option_value, 1, 10) - " . (int) $_POST['seconds'] . ") || substr(option_value, 11)" );
	exit;
}
if ( '/begun' === $_SERVER['REQUEST_URI'] ) { // leaves the id as a request does that dies before the mail
	$_SERVER['REQUEST_URI'] = '/contact-form-7/v1/contact-forms/7/feedback';
	coalition_once_begin( null, new WP_REST_Server(), new WP_REST_Request() );
	exit;
}
$server = new WP_REST_Server();
$request = new WP_REST_Request();
header( 'Access-Control-Allow-Credentials: true' );
$result = apply_filters( 'rest_pre_dispatch', null, $server, $request );
$response = $result ?? new WP_REST_Response( contact_form_7( $folder ) );
$response = apply_filters( 'rest_post_dispatch', $response, $server, $request );
apply_filters( 'rest_pre_serve_request', false, $response, $request, $server );
http_response_code( $response->status );
foreach ( $response->headers as $name => $value ) header( "$name: $value" );
header( 'Content-Type: application/json' );
echo json_encode( $response->data );
