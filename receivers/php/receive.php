<?php
/**
 * A receiver for <volunteer-form> in one file, for any host with PHP 7.4 or later and SQLite 3.24 or later.
 * Contract: docs/receivers/contract.md. Steps: docs/receivers/php.md.
 *
 * One file, because people upload it by hand. Its sections, in this order, begin with a line such as the last one's, "The
 * command line": what is answered; what is read and checked; what is stored; then what is sent on: its settings, what is
 * made of a submission, the queue, OpenRosa, e-mail; the command line. A section calls the functions of every other.
 *
 * To change a setting, put a file receive.settings.php beside this one: <?php return ['forms' => ['volunteer']];
 */
declare(strict_types=1);

const SETTINGS = [
    'forms' => [],              // ids of forms that are accepted; [] accepts every form
    'fields' => [],             // names of fields that are accepted; [] accepts every field
    'origins' => [],            // sites whose pages may send, such as 'https://member.example'; [] lets every site send
    'require_consent' => false, // whether a submission without consent is refused
    'per_minute' => 120,        // submissions stored in a minute, from everybody together; 0 sets no limit
    'work' => 0,                // proof of work that is asked for: its zero bits, 1 to 20; 0 asks for none
    'keep_days' => 0,           // days after which submissions are deleted, at least 31; 0 keeps them
    'database' => '',           // path of the database; '' finds a place (see databaseFile)
    'relay' => [],              // where submissions are sent on to (docs/receivers/relay.md); [] sends nothing
];
const MAX_BYTES = 49152;
const MAX_FIELDS = 100;
const MAX_REASONS = 10; // of `suspect`
const MAX_BITS = 20; // of a proof of work
const FOLDER = 'coalition-submissions-';
const TARGETS = ['openrosa', 'mail']; // of the relay
const ABOUT = ['receipt', 'received', 'lang', 'consent', 'supersedes', 'suspect', 'sealed']; // what a submission tells besides its answers
const INSTANCE_ID = 'meta/instanceID'; // where every form of OpenRosa has the submission's id

ini_set('display_errors', '0');
set_exception_handler(function (Throwable $error): void {
    logError($error);
    if (PHP_SAPI === 'cli') exit(1);
    $isLook = $error instanceof OperatorError && ($_SERVER['REQUEST_METHOD'] ?? '') === 'GET'; // somebody opens the address
    $detail = $isLook ? $error->getMessage() : 'The submission could not be stored now. Send it again later.';
    refuse(503, $detail, [], ['Retry-After' => '30']);
});
$settings = (is_file(__DIR__ . '/receive.settings.php') ? require __DIR__ . '/receive.settings.php' : []) + SETTINGS;
if (PHP_SAPI === 'cli') exit(command($settings, array_slice($argv, 1)));

if ($settings['relay'] !== []) prepareRelay($settings);
allowOrigin($settings['origins']);
receive($settings);

/** Answers one request. Each function that answers ends the script. */
function receive(array $settings): void
{
    $method = $_SERVER['REQUEST_METHOD'] ?? '';
    if ($method === 'OPTIONS') answerPreflight();
    $bits = $settings['work'];
    if (!is_int($bits) || $bits < 0 || $bits > MAX_BITS) wrong('work', 'must be a whole number from 0 to ' . MAX_BITS);
    if ($method !== 'POST') refuse(405, 'Only POST is answered here.', [], ['Allow' => 'POST, OPTIONS']);
    $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '')[0]));
    if ($type !== 'application/json' && $type !== 'text/plain') refuse(415, 'Send application/json, or JSON as text/plain.');
    $text = readBody();
    $body = parse($text);
    $faults = [];
    $submission = checkSubmission($body, $settings, $faults);
    if ($faults) refuse(422, 'The submission breaks its contract.', $faults);
    $key = preg_replace('/^"(.*)"$/s', '$1', $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? $submission['id']);
    if (strcasecmp($key, $submission['id']) !== 0)
        refuse(422, 'Idempotency-Key differs from the id.', [fault('/id', 'idempotency-key')]);
    if ($bits > 0) checkWork($body, $bits);
    store(openDatabase(databaseFile($settings['database']) ?: makeDatabaseFile()), $submission, $settings);
}

/** The message of an error may contain what was sent: it is logged only if it is one of ours. */
function logError(Throwable $error): void
{
    $isOurs = $error instanceof OperatorError;
    error_log('receive.php: ' . ($isOurs ? $error->getMessage() : get_class($error) . ' ' . $error->getCode()));
}

/* What is answered */

function allowOrigin(array $origins): void
{
    $origin = $_SERVER['HTTP_ORIGIN'] ?? '';
    header('Cache-Control: no-store');
    header('X-Content-Type-Options: nosniff');
    header('Access-Control-Expose-Headers: idempotency-replayed, retry-after');
    if ($origins) header('Vary: Origin');
    if ($origins && !in_array($origin, $origins, true)) refuse(403, 'Pages of this site may not send here.');
    header('Access-Control-Allow-Origin: ' . ($origins ? $origin : '*'));
}

function answerPreflight(): void
{
    header('Access-Control-Allow-Methods: POST');
    header('Access-Control-Allow-Headers: content-type, idempotency-key');
    header('Access-Control-Max-Age: 86400');
    http_response_code(204);
    exit;
}

/** Answers with problem details (RFC 9457). They never repeat what was sent. */
function refuse(int $status, string $detail, array $faults = [], array $headers = []): void
{
    $titles = [400 => 'Bad Request', 403 => 'Forbidden', 405 => 'Method Not Allowed', 413 => 'Content Too Large',
        415 => 'Unsupported Media Type', 422 => 'Unprocessable Content', 429 => 'Too Many Requests'];
    foreach ($headers as $name => $value) header("$name: $value");
    $title = $titles[$status] ?? 'Service Unavailable';
    $problem = ['type' => 'about:blank', 'title' => $title, 'status' => $status, 'detail' => $detail, 'errors' => $faults];
    answer($status, 'application/problem+json', $problem);
}

function answer(int $status, string $type, array $body): void
{
    http_response_code($status);
    header("Content-Type: $type");
    echo json_encode($body, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    exit;
}

function fault(string $pointer, string $code): array
{
    return ['pointer' => $pointer, 'code' => $code];
}

/* What is read and checked */

function readBody(): string
{
    $length = $_SERVER['CONTENT_LENGTH'] ?? '';
    if ((int) $length > MAX_BYTES) refuse(413, 'The body is longer than 49152 bytes.');
    $text = (string) file_get_contents('php://input', false, null, 0, MAX_BYTES + 1);
    if (strlen($text) > MAX_BYTES) refuse(413, 'The body is longer than 49152 bytes.');
    if ($length !== '' && strlen($text) < (int) $length) refuse(400, 'The body broke off.');
    return $text;
}

/** Parses JSON in UTF-8. Half a surrogate pair, which PHP refuses, becomes U+FFFD: a text that was cut may hold one. */
function parse(string $text)
{
    $other = '\\\\u[dD][89abAB]..\\\\u[dD][c-fC-F]..|\\\\[^u]|\\\\u(?![dD][89a-fA-F])'; // pairs, and other escapes
    $whole = preg_replace("/(?:$other)(*SKIP)(*FAIL)|\\\\u[dD][89a-fA-F]../", '\\ufffd', $text) ?? $text;
    $body = json_decode($whole, false, 16, JSON_BIGINT_AS_STRING);
    if (json_last_error() !== JSON_ERROR_NONE) refuse(400, 'The body is not JSON in UTF-8.', [fault('', 'json')]);
    return $body;
}

/** Returns the submission. It is valid only if $faults is still empty. */
function checkSubmission($body, array $settings, array &$faults): array
{
    if (!$body instanceof stdClass) refuse(422, 'The submission breaks its contract.', [fault('', 'type')]);
    $uuid = '/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/Di';
    checkText($body, 'contract', '/^coalition-submission\/1$/D', '', $faults);
    $submission = [
        'id' => checkText($body, 'id', $uuid, '', $faults),
        'form' => checkText($body, 'form', '', '', $faults),
        'lang' => checkText($body, 'lang', '/^(?=.{2,35}$)[a-z]{2,8}(?:-[a-z\d]{1,8})*$/Di', '', $faults),
        'fields' => null, 'sealed' => null, 'version' => null, 'supersedes' => null, 'suspect' => null,
    ];
    if ($submission['form'] !== '' && $settings['forms'] && !in_array($submission['form'], $settings['forms'], true))
        $faults[] = fault('/form', 'unknown');
    if (isset($body->supersedes)) {
        $submission['supersedes'] = strtolower(checkText($body, 'supersedes', $uuid, '', $faults));
        if ($submission['supersedes'] !== '' && $submission['supersedes'] === strtolower($submission['id']))
            $faults[] = fault('/supersedes', 'format');
    }
    if (property_exists($body, 'suspect')) $submission['suspect'] = checkSuspect($body->suspect, $faults);
    if (isset($body->fields) === isset($body->sealed)) $faults[] = fault('', 'exactly-one');
    elseif (isset($body->sealed)) $submission['sealed'] = checkText($body, 'sealed', '/^[\w-]+(?:\.[\w-]*){4}(?: [\w-]+(?:\.[\w-]*){4})*$/D', '', $faults);
    else $submission['fields'] = checkFields($body->fields, $settings['fields'], $faults);
    if (isset($body->consent)) $submission['version'] = checkConsent($body->consent, $faults);
    elseif ($settings['require_consent']) $faults[] = fault('/consent', 'required');
    return $submission;
}

/** Returns a text of the body, or returns '' and adds to $faults. */
function checkText(stdClass $object, string $member, string $pattern, string $parent, array &$faults): string
{
    $value = $object->$member ?? '';
    if ($value === '') $code = 'required';
    elseif (!is_string($value)) $code = 'type';
    elseif ($pattern === '' && utf16Length($value) > 64) $code = 'length';
    elseif ($pattern !== '' && !preg_match($pattern, $value)) $code = 'format';
    else return $value;
    $faults[] = fault("$parent/$member", $code);
    return '';
}

function utf16Length(string $text): int
{
    return preg_match_all('/./su', $text) + preg_match_all('/[\x{10000}-\x{10ffff}]/u', $text);
}

function checkFields($fields, array $known, array &$faults): array
{
    $values = $fields instanceof stdClass ? get_object_vars($fields) : [];
    if (!$fields instanceof stdClass) $faults[] = fault('/fields', 'type');
    elseif (count($values) > MAX_FIELDS) $faults[] = fault('/fields', 'count');
    else foreach ($values as $name => $value) {
        $pointer = '/fields/' . str_replace(['~', '/'], ['~0', '~1'], (string) $name);
        if (!isAnswer($value)) $faults[] = fault($pointer, 'type');
        elseif ($known && !in_array((string) $name, $known, true)) $faults[] = fault($pointer, 'unknown');
    }
    return $values;
}

function isAnswer($value): bool
{
    if (is_array($value)) return array_filter($value, 'is_string') === $value;
    return is_string($value) || is_bool($value) || is_int($value) || (is_float($value) && is_finite($value));
}

function checkConsent($consent, array &$faults): ?string
{
    if (!$consent instanceof stdClass) {
        $faults[] = fault('/consent', 'type');
        return null;
    }
    if (($consent->granted ?? null) !== true) $faults[] = fault('/consent/granted', 'not-granted');
    return checkText($consent, 'version', '', '/consent', $faults);
}

/** Returns why the form takes the submission for one that no person has written: words with a space between two. */
function checkSuspect($reasons, array &$faults): string
{
    if (!is_array($reasons) || array_filter($reasons, 'is_string') !== $reasons) $code = 'type';
    elseif (!$reasons || count($reasons) > MAX_REASONS) $code = 'count';
    elseif (max(array_map('utf16Length', $reasons)) > 64) $code = 'length';
    elseif (preg_grep('/^[a-z][a-z-]*$/D', $reasons) !== $reasons) $code = 'format';
    else return implode(' ', $reasons);
    $faults[] = fault('/suspect', $code);
    return '';
}

/** The SHA-256 of id:work must begin with so many zero bits. An id is stored once, so a proof is of use once. */
function checkWork(stdClass $body, int $bits): void
{
    $work = property_exists($body, 'work') ? $body->work : '';
    if ($work === '') $code = 'required';
    elseif (!is_string($work) || utf16Length($work) > 64) $code = 'work';
    elseif (hexdec(substr(hash('sha256', "$body->id:$work"), 0, 6)) >> (24 - $bits) !== 0) $code = 'work';
    else return;
    refuse(422, 'This receiver asks for a proof of work.', [fault('/work', $code)]);
}

/* What is stored */

/** Stores a submission once, and answers when it is on the disk. */
function store(PDO $database, array $submission, array $settings): void
{
    $id = strtolower($submission['id']);
    $fields = $submission['fields'] ?? [];
    ksort($fields, SORT_STRING); // the same answers in another order are the same submission
    $body = toJson($submission['sealed'] ?? (object) $fields);
    $content = [$submission['form'], $submission['lang'], $submission['sealed'] === null, $body, $submission['version'],
        $submission['supersedes']];
    if ($submission['suspect'] !== null) $content[] = $submission['suspect']; // digests of earlier versions stay valid
    $digest = hash('sha256', toJson($content));
    $database->exec('BEGIN IMMEDIATE'); // one at a time, so that copies that arrive together are one submission
    $known = query($database, 'SELECT receipt, received, digest FROM submission WHERE id = ?', [$id])[0] ?? null;
    if ($known && $known['digest'] !== $digest)
        refuse(422, 'This id stands for another submission.', [fault('/id', 'id-reused')]);
    $received = $known['received'] ?? now();
    $receipt = $known['receipt'] ?? receiptNumber($id);
    if (!$known) {
        $lately = query($database, 'SELECT count(*) AS number FROM submission WHERE received > ?', [now(-60)])[0]['number'];
        if ($settings['per_minute'] > 0 && $lately >= $settings['per_minute'])
            refuse(429, 'Too many submissions in this minute. Send it again later.', [], ['Retry-After' => '60']);
        query($database, 'INSERT INTO submission (id, receipt, received, form, lang, consent, supersedes, suspect, is_sealed,'
            . ' body, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [$id, $receipt, $received, $submission['form'], $submission['lang'],
            $submission['version'], $submission['supersedes'], $submission['suspect'], (int) ($submission['sealed'] !== null),
            $body, $digest]);
        $sent = ['id' => $id, 'receipt' => $receipt, 'received' => $received, 'consent' => $submission['version']] + $submission;
        foreach (firstDeliveriesOf($sent, $settings['relay']) as $target => $delivery) enqueue($database, $id, $target, $delivery);
        if ($settings['keep_days'] > 0)
            query($database, 'DELETE FROM submission WHERE received < ?', [now(-86400 * max(31, $settings['keep_days']))]);
    }
    $database->exec('COMMIT');
    if ($known) header('Idempotency-Replayed: true');
    answer(201, 'application/json', ['contract' => 'coalition-receipt/1', 'id' => $submission['id'],
        'receipt' => $receipt, 'received' => $received]);
}

function toJson($value): string
{
    return json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR);
}

function now(int $seconds = 0): string
{
    return gmdate('Y-m-d\TH:i:s', time() + $seconds) . '.000Z';
}

/** 40 bits of the id's SHA-256 in Crockford's base 32, `7ZK3-0QMD`: the same number as from the receiver for Node. */
function receiptNumber(string $id): string
{
    $bits = hexdec(substr(hash('sha256', $id), 0, 10));
    for ($number = ''; strlen($number) < 8; $bits >>= 5) $number = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[$bits & 31] . $number;
    return substr($number, 0, 4) . '-' . substr($number, 4);
}

function query(PDO $database, string $sql, array $values = []): array
{
    $statement = $database->prepare($sql);
    $statement->execute($values);
    return $statement->fetchAll(PDO::FETCH_ASSOC);
}

/** Changes rows, and returns how many. */
function change(PDO $database, string $sql, array $values = []): int
{
    $statement = $database->prepare($sql);
    $statement->execute($values);
    return $statement->rowCount();
}

/** No write-ahead log: the database stays one file, which can be copied whole, and network disks can lock it. */
function openDatabase(string $file): PDO
{
    umask(0077);
    $options = [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 5];
    $database = new PDO("sqlite:$file", null, null, $options);
    $database->exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON');
    $database->exec('CREATE TABLE IF NOT EXISTS submission (id TEXT PRIMARY KEY, receipt TEXT NOT NULL, received TEXT NOT NULL,
        form TEXT NOT NULL, lang TEXT NOT NULL, consent TEXT, supersedes TEXT, is_sealed INTEGER NOT NULL, body TEXT NOT NULL,
        digest TEXT NOT NULL, suspect TEXT)');
    addSuspect($database);
    $database->exec('CREATE INDEX IF NOT EXISTS submission_received ON submission (received)');
    $database->exec('CREATE INDEX IF NOT EXISTS submission_supersedes ON submission (supersedes)');
    $database->exec('CREATE VIEW IF NOT EXISTS current AS SELECT * FROM submission AS earlier
        WHERE NOT EXISTS (SELECT 1 FROM submission AS later WHERE later.supersedes = earlier.id)');
    makeQueue($database);
    return $database;
}

/** Adds the column that databases of earlier versions lack. */
function addSuspect(PDO $database): void
{
    $column = "SELECT 1 FROM pragma_table_info('submission') WHERE name = 'suspect'";
    if (query($database, $column)) return;
    $database->exec('BEGIN IMMEDIATE'); // one of several requests adds it
    if (!query($database, $column)) $database->exec('ALTER TABLE submission ADD COLUMN suspect TEXT');
    $database->exec('COMMIT');
}

/** The path of the database; '' if there is none yet. */
function databaseFile(string $setting): string
{
    if ($setting !== '') return $setting;
    for ($folder = __DIR__; ; $folder = dirname($folder)) {
        $found = @glob("$folder/" . FOLDER . '*', GLOB_ONLYDIR) ?: [];
        if ($found) return "$found[0]/submissions.sqlite";
        if ($folder === dirname($folder)) return '';
    }
}

/**
 * Makes a folder with a secret name for the database: above the web root if that can be written, else beside this file.
 * The folder above may be served, too, on hosts with several sites, and some servers ignore .htaccess; nobody can guess
 * the name.
 */
function makeDatabaseFile(): string
{
    $lock = fopen(__FILE__, 'r');
    flock($lock, LOCK_EX); // the first two requests must not make two folders
    $file = databaseFile('');
    if ($file !== '') return $file;
    $above = dirname((string) realpath($_SERVER['DOCUMENT_ROOT'] ?? ''));
    $isAbove = strpos(__DIR__, rtrim($above, '/') . '/') === 0 && @is_writable($above);
    $folder = ($isAbove ? $above : __DIR__) . '/' . FOLDER . bin2hex(random_bytes(16));
    if (!mkdir($folder, 0700)) throw new RuntimeException('no folder for the database');
    file_put_contents("$folder/.htaccess", "Require all denied\n");
    file_put_contents("$folder/index.html", '');
    return "$folder/submissions.sqlite";
}

/* What is sent on: the settings */

/** Whoever runs the receiver must correct something. The message tells them, without a value of the settings or what was sent. */
final class OperatorError extends RuntimeException
{
}

/**
 * Returns the settings of each target that is named: `openrosa`, `mail`.
 *
 * @throws OperatorError
 */
function readRelay($relay): array
{
    $kinds = ['openrosa' => 'map?', 'mail' => 'map?', 'only_by_command' => 'flag?'];
    $targets = array_filter(checkSettings($relay, 'relay', $kinds), 'is_array');
    if (isset($targets['openrosa'])) $targets['openrosa'] = readOpenRosa($targets['openrosa']);
    if (isset($targets['mail'])) $targets['mail'] = readMail($targets['mail']);
    return $targets;
}

function wrong(string $path, string $what): void
{
    throw new OperatorError("The setting $path $what. Correct it in receive.settings.php.");
}

/**
 * Checks an array of settings, and returns it with null for what is missing.
 *
 * @param array $kinds by name: `text` (in one line), `texts`, `map`, `flag`; with `?` if it may be missing
 */
function checkSettings($value, string $path, array $kinds): array
{
    if (!is_array($value)) wrong($path, 'must be an array');
    foreach (array_keys($value) as $name)
        if (!isset($kinds[$name])) wrong("$path.$name", 'does not exist. There are: ' . implode(', ', array_keys($kinds)));
    foreach ($kinds as $name => $kind) {
        $one = $value[$name] = $value[$name] ?? null;
        $kind = rtrim($kind, '?');
        if ($one === null && $kind === $kinds[$name]) wrong("$path.$name", 'is missing');
        if ($one !== null && $kind === 'text') checkLine($one, "$path.$name");
        if ($one !== null && $kind === 'flag' && !is_bool($one)) wrong("$path.$name", 'must be true or false');
        if ($one !== null && $kind === 'map' && !is_array($one)) wrong("$path.$name", 'must be an array');
        if ($one === null || $kind !== 'texts') continue;
        if (!is_array($one) || !$one) wrong("$path.$name", 'must be a list of texts, such as [\'one\', \'two\']');
        foreach ($one as $text) checkLine($text, "$path.$name");
    }
    return $value;
}

/** A text that is a line of its own cannot become another header of a request or an e-mail. */
function checkLine($text, string $path): void
{
    if (!is_string($text) || $text === '' || !preg_match('/^[^\x00-\x1f\x7f\x{85}\x{2028}\x{2029}]+$/Du', $text))
        wrong($path, 'must be a text in one line, in UTF-8');
}

/** Returns host, port and scheme of an address. */
function readServer(string $address, array $schemes, string $path): array
{
    $parts = (preg_match('/\s/', $address) ? [] : parse_url($address)) ?: [];
    if (!in_array($parts['scheme'] ?? '', $schemes, true) || ($parts['host'] ?? '') === '')
        wrong($path, 'must be an address that begins with ' . implode(':// or ', $schemes) . '://');
    if (isset($parts['user']) || isset($parts['pass'])) wrong($path, 'must not contain a password: there are settings for it');
    return $parts + ['port' => null];
}

/** Whether a server is on this machine, so that nothing leaves it. */
function isLoopback(string $host): bool
{
    return preg_match('/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/D', $host) === 1;
}

function readOpenRosa(array $settings): array
{
    $path = 'relay.openrosa';
    $settings = checkSettings($settings, $path,
        ['url' => 'text', 'token' => 'text?', 'user' => 'text?', 'password' => 'text?', 'forms' => 'map']);
    $server = readServer($settings['url'], ['https', 'http'], "$path.url");
    if ($server['scheme'] === 'http' && !isLoopback($server['host']))
        wrong("$path.url", 'must begin with https://, so that nobody reads the answers on the way');
    if (isset($settings['user']) !== isset($settings['password'])) wrong("$path.user", 'and password belong together');
    if (isset($settings['user'], $settings['token'])) wrong("$path.token", 'and user cannot be there together');
    if (!$settings['forms']) wrong("$path.forms", 'must name a form');
    foreach ($settings['forms'] as $id => $form) $settings['forms'][$id] = readForm($form, "$path.forms.$id");
    if (!function_exists('curl_init') && !(ini_get('allow_url_fopen') && extension_loaded('openssl')))
        wrong($path, 'needs PHP\'s extension curl, or openssl with allow_url_fopen: ask your host to turn one on');
    return $settings;
}

function readForm($form, string $path): array
{
    $form = checkSettings($form, $path,
        ['id' => 'text', 'version' => 'text?', 'root' => 'text?', 'fields' => 'map?', 'about' => 'map?', 'fixed' => 'map?']);
    $form = array_merge($form, ['root' => $form['root'] ?? 'data', 'fields' => $form['fields'] ?? [], 'fixed' => $form['fixed'] ?? []]);
    $form['about'] = array_filter(checkSettings($form['about'] ?? [], "$path.about", array_fill_keys(ABOUT, 'text?')), 'is_string');
    if (!isName($form['root'])) wrong("$path.root", 'cannot be the name of an XML element');
    if (!$form['fields'] && !isset($form['about']['sealed'])) wrong("$path.fields", 'must name a field');
    $tree = [];
    plant($tree, INSTANCE_ID, '');
    $questions = [];
    foreach ($form['fixed'] as $question => $text) {
        checkLine($text, "$path.fixed.$question");
        $questions["fixed.$question"] = $question;
    }
    foreach (['fields', 'about'] as $part)
        foreach ($form[$part] as $name => $question) if ($question !== null) $questions["$part.$name"] = $question;
    foreach ($questions as $name => $question) {
        if (is_string($question)) checkLine($question, "$path.$name");
        if (!is_string($question) || array_filter(explode('/', $question), 'isName') !== explode('/', $question))
            wrong("$path.$name", 'cannot be the name of a question: not every XML parser takes it');
        if (!plant($tree, $question, '')) wrong("$path.$name", 'names a question that is there twice, or that is a group, too');
    }
    return $form;
}

function readMail(array $settings): array
{
    $path = 'relay.mail';
    $settings = checkSettings($settings, $path, ['from' => 'text', 'to' => 'texts', 'subject' => 'text?', 'forms' => 'texts?',
        'server' => 'text?', 'user' => 'text?', 'password' => 'text?']);
    $addresses = ['from' => [$settings['from']], 'to' => $settings['to']];
    foreach ($addresses as $name => $some) foreach ($some as $address)
        if (!filter_var($address, FILTER_VALIDATE_EMAIL) || preg_match('/[\s"(),:;<>\\\\\[\]]/', $address))
            wrong("$path.$name", 'must be an address such as office@example.org');
    $settings['subject'] = $settings['subject'] ?? 'Submission';
    if (isset($settings['user']) !== isset($settings['password'])) wrong("$path.user", 'and password belong together');
    if (isset($settings['server'])) {
        $settings['server'] = readServer($settings['server'], ['smtps', 'smtp'], "$path.server");
        if (mailerFolder() === '') wrong("$path.server", 'needs PHPMailer: put its folder PHPMailer beside receive.php');
        if (!extension_loaded('openssl')) wrong("$path.server", 'needs PHP\'s extension openssl: ask your host to turn it on');
    } elseif (isset($settings['user'])) wrong("$path.user", 'needs the setting server');
    elseif (!function_exists('mail')) wrong($path, 'needs the setting server: this host has turned PHP\'s function mail off');
    return $settings;
}

/** The folder with the classes of PHPMailer (https://github.com/PHPMailer/PHPMailer); '' if there is none. */
function mailerFolder(): string
{
    foreach ([__DIR__ . '/PHPMailer/src', __DIR__ . '/PHPMailer'] as $folder)
        if (is_file("$folder/PHPMailer.php")) return $folder;
    return '';
}

/* What is sent on: what is made of a submission */

/**
 * Returns by target what is to be sent of a submission: what, the same in every attempt; or null, and why a person has to
 * decide.
 */
function deliveriesOf(array $submission, array $targets): array
{
    return array_filter([
        'openrosa' => isset($targets['openrosa']) ? packForm($targets['openrosa'], $submission) : null,
        'mail' => isset($targets['mail']) ? packMail($targets['mail'], $submission) : null,
    ]);
}

/** As deliveriesOf. Wrong settings are no reason to refuse a submission: a person corrects them, and sends it by `relay retry`. */
function firstDeliveriesOf(array $submission, $relay): array
{
    try {
        return deliveriesOf($submission, readRelay($relay));
    } catch (OperatorError $wrong) {
        logError($wrong);
        $named = is_array($relay) ? array_intersect(TARGETS, array_keys($relay)) : [];
        return array_fill_keys($named ?: TARGETS, [null, 'the settings were wrong']);
    }
}

/** Fills in a form. Nothing that somebody typed may get lost on the way. */
function packForm(array $settings, array $submission): ?array
{
    $form = $settings['forms'][$submission['form']] ?? null;
    if (!$form) return null;
    $fields = $submission['fields'] ?? [];
    if ($submission['sealed'] !== null && !isset($form['about']['sealed']))
        return [null, 'sealed, and about.sealed names no question'];
    foreach ($fields as $name => $value)
        if (!array_key_exists($name, $form['fields']) && answerText($value, ' ') !== '')
            return [null, 'a field is missing in the settings'];
    $tree = [];
    foreach ($form['fixed'] as $path => $text) plant($tree, $path, $text);
    foreach ($submission['sealed'] === null ? $form['fields'] : [] as $name => $path)
        if ($path !== null) plant($tree, $path, answerText($fields[$name] ?? '', ' '));
    foreach ($form['about'] as $name => $path) plant($tree, $path, (string) $submission[$name]);
    plant($tree, INSTANCE_ID, "uuid:$submission[id]");
    $version = isset($form['version']) ? ' version="' . escapeXml($form['version']) . '"' : '';
    $start = '<?xml version="1.0" encoding="UTF-8"?><' . "$form[root] id=\"" . escapeXml($form['id']) . "\"$version>";
    return [$start . toXml($tree) . "</$form[root]>", null];
}

/** An answer as text. Several have a space between two, as `select_multiple` wants it, or `; ` if one has a space itself. */
function answerText($value, string $between): string
{
    if (is_array($value)) return implode(preg_grep('/[\s\p{Z}\x{feff}]/u', $value) ? '; ' : $between, $value);
    if (is_bool($value)) return $value ? 'true' : 'false';
    return is_float($value) ? str_replace('.0e', 'e', (string) json_encode($value)) : (string) $value;
}

/**
 * Whether an XML element may have this name in every parser: KoBoToolbox's, Expat, knows the fourth edition alone
 * (https://www.w3.org/TR/2006/REC-xml-20060816/#CharClasses), which has Latin and Arabic letters, but no Syriac ones.
 */
function isName(string $text): bool
{
    $start = 'A-Z_a-z\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{131}\x{134}-\x{13E}\x{141}-\x{148}\x{14A}-\x{17E}'
        . '\x{621}-\x{63A}\x{641}-\x{64A}\x{671}-\x{6B7}\x{6BA}-\x{6BE}\x{6C0}-\x{6CE}\x{6D0}-\x{6D3}\x{6D5}';
    return preg_match("/^[$start][$start\\-.0-9\\x{660}-\\x{669}\\x{6F0}-\\x{6F9}]*$/Du", $text) === 1;
}

/** Puts a text at a path through groups (`group/question`). Returns whether there was room. */
function plant(array &$tree, string $path, string $text): bool
{
    [$name, $rest] = explode('/', $path, 2) + [1 => null];
    if ($rest === null) {
        $isFree = !isset($tree[$name]);
        if ($isFree) $tree[$name] = $text;
        return $isFree;
    }
    if (is_string($tree[$name] ?? null)) return false;
    $tree[$name] = $tree[$name] ?? [];
    return plant($tree[$name], $rest, $text);
}

function toXml(array $tree): string
{
    $xml = '';
    foreach ($tree as $name => $value) $xml .= "<$name>" . (is_array($value) ? toXml($value) : escapeXml($value)) . "</$name>";
    return $xml;
}

/** XML 1.0 cannot contain every character, and a parser would turn a carriage return into a line feed. */
function escapeXml(string $text): string
{
    $possible = (string) preg_replace('/[\x00-\x08\x0B\x0C\x0E-\x1F\x{FFFE}\x{FFFF}]/u', '', $text);
    return strtr($possible, ['&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;', "\r" => '&#13;']);
}

/** Writes an e-mail. Its subject, which every server on the way can read, contains nothing that somebody typed. */
function packMail(array $settings, array $submission): ?array
{
    if ($settings['forms'] && !in_array($submission['form'], $settings['forms'], true)) return null;
    ['receipt' => $receipt, 'received' => $received, 'sealed' => $sealed] = $submission;
    $lines = ["Receipt: $receipt", "Received: $received", 'Form: ' . oneLine($submission['form']), "Language: $submission[lang]"];
    if ($submission['consent'] !== null) $lines[] = 'Agreed to the consent text of version: ' . oneLine($submission['consent']);
    if ($submission['supersedes'] !== null)
        $lines[] = 'Replaces the submission with the receipt: ' . receiptNumber($submission['supersedes']);
    if ($submission['suspect'] !== null)
        $lines[] = 'Perhaps not written by a person: ' . str_replace(' ', ', ', $submission['suspect']);
    $answers = [];
    foreach ($submission['fields'] ?? [] as $name => $value)
        $answers[] = oneLine((string) $name) . ":\n    " . preg_replace('/\R/u', "\n    ", answerText($value, '; '));
    if ($sealed !== null)
        $answers = ['The answers are sealed. Open the attached file with your private key: coalition-widgets open'];
    $line = array_filter([
        'received' => $received, 'receipt' => $receipt, 'contract' => 'coalition-submission/1', 'id' => $submission['id'],
        'form' => $submission['form'], 'lang' => $submission['lang'], 'sealed' => $sealed,
        'consent' => $submission['consent'] === null ? null : ['version' => $submission['consent'], 'granted' => true],
        'supersedes' => $submission['supersedes'],
        'suspect' => $submission['suspect'] === null ? null : explode(' ', $submission['suspect']),
    ]);
    return [toJson([
        'subject' => "$settings[subject] $receipt",
        'date' => gmdate('D, d M Y H:i:s', (int) strtotime($received)) . ' +0000',
        'text' => implode("\n", $lines) . "\n\n" . implode("\n\n", $answers) . "\n",
        'file' => $sealed === null ? null : ['name' => "$receipt.jsonl", 'content' => toJson($line) . "\n"],
    ]), null];
}

/** A name cannot look like another line of the e-mail. An answer cannot, either: its lines are indented. */
function oneLine(string $text): string
{
    return (string) preg_replace('/\R/u', ' ', $text);
}

/* What is sent on: the queue */

/**
 * A delivery is waiting, done, refused (a person has to decide), or dropped (a person has given it up). `payload` is what is
 * sent; what is done or dropped stays without it, so that nobody sends it again. `due`: when it may be sent; `''`: at once.
 * A target that failed rests as a whole. A trigger, unlike a foreign key, works for every program that deletes submissions.
 */
function makeQueue(PDO $database): void
{
    $database->exec('CREATE TABLE IF NOT EXISTS relay (id TEXT NOT NULL, target TEXT NOT NULL, state TEXT NOT NULL, payload TEXT,
        due TEXT NOT NULL, attempts INTEGER NOT NULL, reason TEXT, PRIMARY KEY (id, target))');
    $database->exec('CREATE INDEX IF NOT EXISTS relay_due ON relay (target, state, due)');
    $database->exec('CREATE TABLE IF NOT EXISTS relay_rest (target TEXT PRIMARY KEY, failures INTEGER NOT NULL, until TEXT NOT NULL)');
    $database->exec('CREATE TRIGGER IF NOT EXISTS submission_deleted AFTER DELETE ON submission
        BEGIN DELETE FROM relay WHERE id = OLD.id; END');
}

/** Adds a delivery unless there was one. Returns how many are new: 0 or 1. */
function enqueue(PDO $database, string $id, string $target, array $delivery): int
{
    [$payload, $reason] = $delivery;
    return change($database, "INSERT OR IGNORE INTO relay (id, target, state, payload, due, attempts, reason)
        VALUES (?, ?, ?, ?, '', 0, ?)",
        [$id, $target, $payload === null ? 'refused' : 'waiting', $payload, $reason]);
}

/** Lets this request send after its answer. Who opens the address in a browser reads what is wrong with the settings. */
function prepareRelay(array $settings): void
{
    $isLook = ($_SERVER['REQUEST_METHOD'] ?? '') === 'GET';
    try {
        readRelay($settings['relay']);
    } catch (OperatorError $wrong) {
        if ($isLook) refuse(503, $wrong->getMessage());
        return;
    }
    if ($settings['relay']['only_by_command'] ?? false) return;
    ob_start();
    register_shutdown_function(function () use ($settings, $isLook): void {
        if (!$isLook && http_response_code() !== 201) return;
        try {
            ignore_user_abort(true);
            $isAnswered = endAnswer();
            $file = databaseFile($settings['database']);
            if ($file !== '' && is_file($file))
                work($file, readRelay($settings['relay']), $isAnswered ? 20 : 3, $isAnswered ? 30 : 6);
        } catch (Throwable $error) {
            logError($error);
        }
    });
}

/** Sends the answer now. Returns whether PHP can promise that the visitor has it; otherwise the server may hold it back. */
function endAnswer(): bool
{
    foreach (['fastcgi_finish_request', 'litespeed_finish_request'] as $finish)
        if (function_exists($finish)) return (bool) $finish();
    if (!headers_sent() && !ini_get('zlib.output_compression')) header('Content-Length: ' . ob_get_length());
    while (ob_get_level() > 0 && @ob_end_flush());
    flush();
    return false;
}

/**
 * Sends what is due: one of each target in turn, until nothing is due or so many seconds have passed. Only one process at a
 * time does; the system releases its lock however it ends. Whoever stores while another one works need not wait: that one
 * looks again after it has released the lock.
 */
function work(string $file, array $targets, int $seconds, int $patience): void
{
    $database = openDatabase($file);
    $end = microtime(true) + $seconds;
    $lock = @fopen("$file-relay", 'c');
    if (!$lock)
        throw new OperatorError('The file ' . basename($file) . '-relay cannot be opened. Command and web server need the same user.');
    while (microtime(true) < $end && nextDue($database, $targets)) {
        if (!flock($lock, LOCK_EX | LOCK_NB)) return;
        while (microtime(true) < $end && ($next = nextDue($database, $targets)))
            foreach ($next as $delivery) deliver($database, $targets[$delivery['target']], $delivery, $patience);
        flock($lock, LOCK_UN);
    }
}

/** The next delivery of each target, if one is due and the target does not rest. */
function nextDue(PDO $database, array $targets): array
{
    $next = [];
    foreach (array_keys($targets) as $target) {
        $due = query($database, "SELECT * FROM relay WHERE target = ? AND state = 'waiting' AND due <= ?
            AND NOT EXISTS (SELECT 1 FROM relay_rest WHERE target = relay.target AND until > ?) ORDER BY due, rowid LIMIT 1",
            [$target, now(), now()]);
        $next = array_merge($next, $due);
    }
    return $next;
}

/** Sends a delivery. The time of its next attempt is set before, in case this process is killed. */
function deliver(PDO $database, array $settings, array $delivery, int $patience): void
{
    ['id' => $id, 'target' => $target] = $delivery;
    $attempts = $delivery['attempts'] + 1;
    $pause = pauseAfter($attempts, 3600);
    $mine = "WHERE id = ? AND target = ? AND state = 'waiting' AND attempts = ?";
    if (!change($database, "UPDATE relay SET attempts = ?, due = ? $mine", [$attempts, now($pause), $id, $target, $attempts - 1]))
        return; // deleted meanwhile
    $outcome = $target === 'mail' ? sendMail($settings, $delivery, $patience) : sendForm($settings, $delivery, $patience);
    ['kind' => $kind, 'reason' => $reason, 'after' => $after] = $outcome + ['reason' => null, 'after' => 0];
    if ($kind !== 'done') error_log("receive.php: relay: $target: $kind: $reason");
    $state = $kind === 'later' ? 'waiting' : $kind;
    change($database, "UPDATE relay SET state = ?, payload = ?, reason = ?, due = ? $mine",
        [$state, $kind === 'done' ? null : $delivery['payload'], $reason, now(max($after, $pause)), $id, $target, $attempts]);
    if ($kind === 'later') rest($database, $target, $after);
    else change($database, 'DELETE FROM relay_rest WHERE target = ?', [$target]);
}

/** A target that failed gets nothing for a while, longer after each failure in a row, or for as long as it asked. */
function rest(PDO $database, string $target, int $after): void
{
    $failures = 1 + (int) (query($database, 'SELECT failures FROM relay_rest WHERE target = ?', [$target])[0]['failures'] ?? 0);
    change($database, 'INSERT OR REPLACE INTO relay_rest (target, failures, until) VALUES (?, ?, ?)',
        [$target, $failures, now(max($after, pauseAfter($failures, 60)))]);
}

/** The seconds to wait after the n-th failure in a row: 5, twice as long each time, shortened by chance by up to a half. */
function pauseAfter(int $failures, int $longest): int
{
    return (int) ceil(min(5 * 2 ** min($failures - 1, 20), $longest) * (1 - mt_rand() / mt_getrandmax() / 2));
}

/* What is sent on: OpenRosa (https://docs.getodk.org/openrosa-form-submission/), that is KoBoToolbox and ODK Central */

/** These servers store one submission for each instanceID, and refuse other bytes under the same one (409). */
function sendForm(array $settings, array $delivery, int $patience): array
{
    $boundary = hash('sha256', $delivery['payload']);
    $body = "--$boundary\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"submission.xml\"\r\n"
        . "Content-Type: text/xml\r\n\r\n$delivery[payload]\r\n--$boundary--\r\n";
    $headers = ['X-OpenRosa-Version: 1.0', 'Date: ' . gmdate('D, d M Y H:i:s') . ' GMT', 'User-Agent: coalition-widgets',
        "Content-Type: multipart/form-data; boundary=$boundary", 'Expect:'];
    if (isset($settings['token'])) $headers[] = "Authorization: Token $settings[token]";
    if (isset($settings['user'])) $headers[] = 'Authorization: Basic ' . base64_encode("$settings[user]:$settings[password]");
    $lines = function_exists('curl_init') ? postByCurl($settings['url'], $headers, $body, $patience)
        : postByStream($settings['url'], $headers, $body, $patience);
    return is_string($lines) ? ['kind' => 'later', 'reason' => $lines] : formOutcome($lines);
}

/** Returns the lines of the answer's head, or why there is none. Redirects are not followed. */
function postByCurl(string $url, array $headers, string $body, int $patience)
{
    $lines = [];
    $request = curl_init($url);
    curl_setopt_array($request, [
        CURLOPT_POSTFIELDS => $body,
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
        CURLOPT_TIMEOUT => $patience,
        CURLOPT_CONNECTTIMEOUT => min(10, $patience),
        CURLOPT_NOSIGNAL => true,
        CURLOPT_HEADERFUNCTION => function ($_, string $line) use (&$lines): int {
            $lines[] = trim($line);
            return strlen($line);
        },
        CURLOPT_WRITEFUNCTION => fn($_, string $part): int => strlen($part), // the text of an answer is not needed
    ]);
    $isDone = curl_exec($request);
    $error = curl_errno($request);
    if ($isDone) return $lines;
    return $error === CURLE_OPERATION_TIMEDOUT ? 'no answer in time' : "no connection (curl $error: " . curl_strerror($error) . ')';
}

/** As postByCurl. Warnings are silenced, because they contain the address, and it may contain a key. */
function postByStream(string $url, array $headers, string $body, int $patience)
{
    $context = stream_context_create(['http' => [
        'method' => 'POST', 'header' => array_merge(array_diff($headers, ['Expect:']), ['Connection: close']), 'content' => $body,
        'protocol_version' => 1.1, 'timeout' => $patience, 'follow_location' => 0, 'ignore_errors' => true,
    ]]);
    $start = microtime(true);
    $answer = @fopen($url, 'r', false, $context);
    if (!$answer) return microtime(true) - $start >= $patience ? 'no answer in time' : 'no connection';
    $lines = stream_get_meta_data($answer)['wrapper_data'] ?? [];
    fclose($answer);
    return $lines;
}

/** A portal or a proxy on the way may answer 2xx, too, but without the header of OpenRosa. */
function formOutcome(array $lines): array
{
    $status = 0;
    $headers = [];
    foreach ($lines as $line) {
        if (preg_match('/^HTTP\/\S+ (\d{3})/', $line, $found)) [$status, $headers] = [(int) $found[1], []]; // 100 comes before
        elseif (preg_match('/^([\w-]+):\s*(.*)$/', $line, $found)) $headers[strtolower($found[1])] = $found[2];
    }
    $isOpenRosa = isset($headers['x-openrosa-version']);
    if (($status === 201 || $status === 202) && $isOpenRosa) return ['kind' => 'done'];
    // time heals: too slow, locked by a copy that is being stored, too early, too often
    if ($status >= 400 && $status < 500 && !in_array($status, [408, 423, 425, 429], true))
        return ['kind' => 'refused', 'reason' => "HTTP $status"];
    $reason = "HTTP $status" . ($status < 300 && !$isOpenRosa ? ', not from OpenRosa' : '');
    return ['kind' => 'later', 'reason' => $reason, 'after' => retryAfter($headers['retry-after'] ?? '')];
}

/** The seconds of a header Retry-After (RFC 9110, 10.2.3), at most a day. */
function retryAfter(string $header): int
{
    $wait = preg_match('/^\d+$/D', $header) ? (int) $header : (strtotime($header) ?: 0) - time();
    return (int) min(max($wait, 0), 86400);
}

/* What is sent on: e-mail */

/**
 * Sends an e-mail: by PHP's mail(), which every host has, or, if the settings name a server, by PHPMailer. The Message-ID is
 * the same in every attempt. It hides the id, which its sender and the receiver alone know.
 */
function sendMail(array $settings, array $delivery, int $patience): array
{
    $message = json_decode($delivery['payload'], true); // as packMail wrote it
    $hash = hash('sha256', "mail $delivery[id]", true);
    $domain = substr((string) strrchr($settings['from'], '@'), 1);
    $message['text'] = str_replace("\n", "\r\n", $message['text']);
    $message['id'] = '<' . rtrim(strtr(base64_encode($hash), '+/', '-_'), '=') . "@$domain>";
    return isset($settings['server']) ? mailBySmtp($settings, $message, $patience) : mailByHost($settings, $message);
}

/** No header contains what a visitor typed; the rest was checked to be in one line. The body is base64: ASCII, short lines. */
function mailByHost(array $settings, array $message): array
{
    $eol = PHP_VERSION_ID >= 80000 || PHP_OS_FAMILY === 'Windows' ? "\r\n" : "\n"; // what PHP itself puts between headers
    $head = ["From: $settings[from]", "Date: $message[date]", "Message-ID: $message[id]",
        'Auto-Submitted: auto-generated', 'MIME-Version: 1.0'];
    $part = fn(string $type, string $text): string => "Content-Type: $type{$eol}Content-Transfer-Encoding: base64$eol$eol"
        . chunk_split(base64_encode($text), 76, $eol);
    $whole = $part('text/plain; charset=utf-8', $message['text']);
    if ($message['file']) {
        ['name' => $name, 'content' => $content] = $message['file'];
        $boundary = hash('sha256', $content);
        $file = $part("application/octet-stream; name=\"$name\"{$eol}Content-Disposition: attachment; filename=\"$name\"", $content);
        $whole = "Content-Type: multipart/mixed; boundary=\"$boundary\"$eol$eol--$boundary$eol$whole--$boundary$eol$file--$boundary--$eol";
    }
    [$last, $body] = explode($eol . $eol, $whole, 2);
    // the envelope's sender, which SPF compares; PHP protects the shell, and unusual addresses are left out
    $sender = preg_match('/^[\w.+=-]+@[\w.-]+$/D', $settings['from']) ? "-f$settings[from]" : '';
    $headers = implode($eol, $head) . $eol . $last;
    $isTaken = @mail(implode(', ', $settings['to']), encodeHeader($message['subject']), $body, $headers, $sender);
    return $isTaken ? ['kind' => 'done'] : ['kind' => 'later', 'reason' => 'the host does not take the e-mail'];
}

/** A header in ASCII (RFC 2047). */
function encodeHeader(string $text): string
{
    if (!preg_match('/[^\x20-\x7e]|=\?/', $text)) return $text;
    preg_match_all('/.{1,10}/su', $text, $pieces); // at most 40 bytes, so that a word has at most 75
    return implode(' ', array_map(fn($piece) => '=?UTF-8?B?' . base64_encode($piece) . '?=', $pieces[0]));
}

/** Nothing leaves this machine without TLS, with a certificate that PHP trusts. */
function mailBySmtp(array $settings, array $message, int $patience): array
{
    foreach (['Exception', 'SMTP', 'PHPMailer'] as $class) require_once mailerFolder() . "/$class.php";
    ['scheme' => $scheme, 'host' => $host, 'port' => $port] = $settings['server'];
    $smtp = new class extends PHPMailer\PHPMailer\SMTP {
        /** What the server refused (RFC 5321, 4.2). Without TLS nothing is known: that may be an attack, which ends. */
        public $codes = [];

        protected function sendCommand($command, $text, $expected)
        {
            $isDone = parent::sendCommand($command, $text, $expected);
            if (!$isDone && !in_array($command, ['EHLO', 'HELO', 'STARTTLS', 'RSET', 'QUIT'], true))
                $this->codes[] = (int) $this->getError()['smtp_code'];
            return $isDone;
        }
    };
    $smtp->Timelimit = $patience;
    $mailer = new PHPMailer\PHPMailer\PHPMailer(true);
    try {
        $mailer->setSMTPInstance($smtp);
        $mailer->isSMTP();
        $mailer->Host = $host;
        $mailer->Port = $port ?? ($scheme === 'smtps' ? 465 : 587);
        $mailer->Timeout = min(10, $patience);
        $mailer->SMTPSecure = $scheme === 'smtps' ? 'ssl' : (isLoopback($host) ? '' : 'tls');
        $mailer->SMTPAutoTLS = false;
        $mailer->SMTPAuth = isset($settings['user']);
        $mailer->Username = (string) $settings['user'];
        $mailer->Password = (string) $settings['password'];
        $mailer->CharSet = 'UTF-8';
        $mailer->Encoding = 'base64';
        $mailer->XMailer = ' '; // none
        $mailer->setFrom($settings['from']);
        foreach ($settings['to'] as $address) $mailer->addAddress($address);
        [$mailer->Subject, $mailer->Body, $mailer->MessageID, $mailer->MessageDate] =
            [$message['subject'], $message['text'], $message['id'], $message['date']];
        $mailer->addCustomHeader('Auto-Submitted', 'auto-generated');
        if ($message['file']) $mailer->addStringAttachment($message['file']['content'], $message['file']['name']);
        $mailer->send();
        return ['kind' => 'done'];
    } catch (PHPMailer\PHPMailer\Exception $error) { // its message contains addresses
        $worst = max(array_merge([0], $smtp->codes)); // an address that the server refuses for ever needs a person
        if ($worst === 0) return ['kind' => 'later', 'reason' => 'no connection, or no TLS'];
        return ['kind' => $worst >= 500 ? 'refused' : 'later', 'reason' => "SMTP $worst"];
    }
}

/* The command line: what is stored, for a spreadsheet; what is sent on, for a scheduler and a person */

function command(array $settings, array $arguments): int
{
    [$name, $action, $more] = [$arguments[0] ?? '', $arguments[1] ?? '', max(0, count($arguments) - 2)];
    $isCall = [
        'export' => $action === '' && $more === 0, 'where' => $action === '' && $more === 0, 'delete' => $action !== '' && $more === 0,
        'relay' => $action === 'retry' || (in_array($action, ['', 'add'], true) ? $more === 0 : $action === 'drop' && $more > 0),
    ];
    if (!($isCall[$name] ?? false)) {
        fwrite(STDERR, <<<'TEXT'
            php receive.php export                   writes the submissions as CSV
            php receive.php delete ID                deletes one
            php receive.php where                    says where the database is
            php receive.php relay                    sends on what is due; lists what waits or was refused
            php receive.php relay retry [RECEIPT …]  sends again what was refused, as the settings are now; default: all
            php receive.php relay drop RECEIPT …     gives up what was refused
            php receive.php relay add                sends on, too, what was stored before

            TEXT);
        return 2;
    }
    $file = databaseFile($settings['database']);
    if ($file === '') fwrite(STDERR, "Nothing is stored yet.\n");
    elseif ($name === 'where') echo "$file\n";
    elseif ($name === 'relay') return relayCommand($settings, $file, $action, array_slice($arguments, 2));
    elseif ($name === 'delete') query(openDatabase($file), 'DELETE FROM submission WHERE id = ?', [strtolower($action)]);
    else export(query(openDatabase($file), 'SELECT * FROM current ORDER BY received'));
    return 0;
}

function relayCommand(array $settings, string $file, string $action, array $receipts): int
{
    try {
        $database = openDatabase($file);
        $targets = $action === 'drop' ? [] : readRelay($settings['relay']);
        if ($action === 'add') echo addStored($database, $targets), " added\n";
        elseif ($action === 'retry') echo retryRefused($database, $targets, $receipts), " wait again\n";
        elseif ($action === 'drop') echo dropRefused($database, $receipts), " given up\n";
        else {
            work($file, $targets, PHP_INT_MAX, 60);
            foreach (query($database, "SELECT received, receipt, target, state, attempts, coalesce(reason, '') FROM relay
                JOIN submission USING (id) WHERE state IN ('waiting', 'refused') ORDER BY received, relay.rowid") as $row)
                echo implode("\t", $row), "\n";
        }
        return 0;
    } catch (OperatorError $wrong) {
        fwrite(STDERR, $wrong->getMessage() . "\n");
        return 1;
    }
}

/** A row of the database as a submission. */
function fromRow(array $row): array
{
    $body = json_decode($row['body'], true, 16, JSON_BIGINT_AS_STRING);
    return ['fields' => $row['is_sealed'] ? null : $body, 'sealed' => $row['is_sealed'] ? $body : null] + $row;
}

/** Puts what is stored into the queue unless it was there once. Returns how many deliveries are new. */
function addStored(PDO $database, array $targets): int
{
    $added = 0;
    foreach (query($database, 'SELECT * FROM current ORDER BY received') as $row)
        foreach (deliveriesOf(fromRow($row), $targets) as $target => $delivery) $added += enqueue($database, $row['id'], $target, $delivery);
    return $added;
}

/** What was refused of these receipts, or all without receipts. */
function refused(PDO $database, array $receipts): array
{
    $rows = query($database, "SELECT submission.*, target FROM relay JOIN submission USING (id) WHERE state = 'refused'");
    return array_filter($rows, fn($row) => !$receipts || in_array($row['receipt'], $receipts, true));
}

function retryRefused(PDO $database, array $targets, array $receipts): int
{
    $renewed = 0;
    foreach (refused($database, $receipts) as $row) {
        $delivery = deliveriesOf(fromRow($row), $targets)[$row['target']] ?? null;
        if (!$delivery) continue;
        [$payload, $reason] = $delivery;
        $renewed += change($database, "UPDATE relay SET state = ?, payload = ?, due = '', attempts = 0, reason = ?
            WHERE id = ? AND target = ? AND state = 'refused'",
            [$payload === null ? 'refused' : 'waiting', $payload, $reason, $row['id'], $row['target']]);
    }
    return $renewed;
}

function dropRefused(PDO $database, array $receipts): int
{
    $dropped = 0;
    foreach (refused($database, $receipts) as $row)
        $dropped += change($database, "UPDATE relay SET state = 'dropped', payload = NULL
            WHERE id = ? AND target = ? AND state = 'refused'", [$row['id'], $row['target']]);
    return $dropped;
}

/** Writes CSV with one column per field. Spreadsheets run no cell as a formula. */
function export(array $rows): void
{
    $columns = ['received', 'receipt', 'id', 'supersedes', 'form', 'lang', 'consent'];
    $answers = array_map(function (array $row): array {
        $body = json_decode($row['body'], true);
        return $row['is_sealed'] ? ['sealed' => $body] : $body;
    }, $rows);
    $names = array_keys(array_reduce($answers, fn($all, $one) => $all + $one, []));
    $more = array_filter(array_column($rows, 'suspect')) ? ['suspect'] : [];
    $out = fopen('php://output', 'w');
    fwrite($out, "\u{feff}"); // without it, Excel reads UTF-8 as another encoding
    fputcsv($out, array_map('cell', array_merge($columns, $names, $more)), ',', '"', '');
    foreach ($rows as $number => $row) {
        $values = array_map(fn($name) => $answers[$number][$name] ?? '', $names);
        $about = fn(array $names): array => array_map(fn($name) => $row[$name] ?? '', $names);
        fputcsv($out, array_map('cell', array_merge($about($columns), $values, $about($more))), ',', '"', '');
    }
}

function cell($value): string
{
    $text = is_array($value) ? implode(', ', $value) : (is_bool($value) ? ($value ? 'yes' : 'no') : (string) $value);
    return preg_match('/^[=+\-@\t\r]/', $text) ? "'$text" : $text;
}
