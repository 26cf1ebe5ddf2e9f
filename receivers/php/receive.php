<?php
/**
 * A receiver for <volunteer-form> in one file, for any host with PHP 7.4 or later and SQLite 3.24 or later.
 * Contract: docs/receivers/contract.md. Steps: docs/receivers/php.md.
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
    'keep_days' => 0,           // days after which submissions are deleted, at least 31; 0 keeps them
    'database' => '',           // path of the database; '' finds a place (see databaseFile)
];
const MAX_BYTES = 49152;
const MAX_FIELDS = 100;
const FOLDER = 'coalition-submissions-';

ini_set('display_errors', '0');
set_exception_handler(function (Throwable $error): void {
    error_log('receive.php: ' . get_class($error) . ' ' . $error->getCode()); // the message may hold what was sent
    if (PHP_SAPI === 'cli') exit(1);
    refuse(503, 'The submission could not be stored now. Send it again later.', [], ['Retry-After' => '30']);
});
$settings = (is_file(__DIR__ . '/receive.settings.php') ? require __DIR__ . '/receive.settings.php' : []) + SETTINGS;
if (PHP_SAPI === 'cli') exit(command($settings, array_slice($argv, 1)));

allowOrigin($settings['origins']);
receive($settings);

/** Answers one request. Each function that answers ends the script. */
function receive(array $settings): void
{
    $method = $_SERVER['REQUEST_METHOD'] ?? '';
    if ($method === 'OPTIONS') answerPreflight();
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
    store(openDatabase(databaseFile($settings['database']) ?: makeDatabaseFile()), $submission, $settings);
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
        'fields' => null, 'sealed' => null, 'version' => null, 'supersedes' => null,
    ];
    if ($submission['form'] !== '' && $settings['forms'] && !in_array($submission['form'], $settings['forms'], true))
        $faults[] = fault('/form', 'unknown');
    if (isset($body->supersedes)) {
        $submission['supersedes'] = strtolower(checkText($body, 'supersedes', $uuid, '', $faults));
        if ($submission['supersedes'] !== '' && $submission['supersedes'] === strtolower($submission['id']))
            $faults[] = fault('/supersedes', 'format');
    }
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
    ksort($values, SORT_STRING);
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

/* What is stored */

/** Stores a submission once, and answers when it is on the disk. */
function store(PDO $database, array $submission, array $settings): void
{
    $id = strtolower($submission['id']);
    $body = toJson($submission['sealed'] ?? (object) $submission['fields']);
    $digest = hash('sha256', toJson([$submission['form'], $submission['lang'], $submission['sealed'] === null, $body,
        $submission['version'], $submission['supersedes']]));
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
        query($database, 'INSERT INTO submission (id, receipt, received, form, lang, consent, supersedes, is_sealed, body, digest)'
            . ' VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [$id, $receipt, $received, $submission['form'], $submission['lang'],
            $submission['version'], $submission['supersedes'], (int) ($submission['sealed'] !== null), $body, $digest]);
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

/** No write-ahead log: the database stays one file, which can be copied whole, and network disks can lock it. */
function openDatabase(string $file): PDO
{
    umask(0077);
    $options = [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 5];
    $database = new PDO("sqlite:$file", null, null, $options);
    $database->exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON');
    $database->exec('CREATE TABLE IF NOT EXISTS submission (id TEXT PRIMARY KEY, receipt TEXT NOT NULL, received TEXT NOT NULL,
        form TEXT NOT NULL, lang TEXT NOT NULL, consent TEXT, supersedes TEXT, is_sealed INTEGER NOT NULL, body TEXT NOT NULL,
        digest TEXT NOT NULL)');
    $database->exec('CREATE INDEX IF NOT EXISTS submission_received ON submission (received)');
    $database->exec('CREATE INDEX IF NOT EXISTS submission_supersedes ON submission (supersedes)');
    $database->exec('CREATE VIEW IF NOT EXISTS current AS SELECT * FROM submission AS earlier
        WHERE NOT EXISTS (SELECT 1 FROM submission AS later WHERE later.supersedes = earlier.id)');
    return $database;
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

/* The command line: what is stored, for a spreadsheet */

function command(array $settings, array $arguments): int
{
    if (!in_array($arguments[0] ?? '', ['export', 'where', 'delete'], true) || count($arguments) !== ($arguments[0] === 'delete' ? 2 : 1)) {
        fwrite(STDERR, "php receive.php export     writes the submissions as CSV\nphp receive.php delete ID  deletes one\n"
            . "php receive.php where      says where the database is\n");
        return 2;
    }
    $file = databaseFile($settings['database']);
    if ($file === '') fwrite(STDERR, "Nothing is stored yet.\n");
    elseif ($arguments[0] === 'where') echo "$file\n";
    elseif ($arguments[0] === 'delete') query(openDatabase($file), 'DELETE FROM submission WHERE id = ?', [strtolower($arguments[1])]);
    else export(query(openDatabase($file), 'SELECT * FROM current ORDER BY received'));
    return 0;
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
    $out = fopen('php://output', 'w');
    fwrite($out, "\u{feff}"); // without it, Excel reads UTF-8 as another encoding
    fputcsv($out, array_map('cell', array_merge($columns, $names)), ',', '"', '');
    foreach ($rows as $number => $row) {
        $values = array_map(fn($name) => $answers[$number][$name] ?? '', $names);
        fputcsv($out, array_map('cell', array_merge(array_map(fn($name) => $row[$name] ?? '', $columns), $values)), ',', '"', '');
    }
}

function cell($value): string
{
    $text = is_array($value) ? implode(', ', $value) : (is_bool($value) ? ($value ? 'yes' : 'no') : (string) $value);
    return preg_match('/^[=+\-@\t\r]/', $text) ? "'$text" : $text;
}
