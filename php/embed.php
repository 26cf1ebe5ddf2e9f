<?php
/**
 * The sections of a coalition on a site made with PHP, in one file: the text of each stands in the page itself, so that it
 * shows before any script, without one, and while the coalition's site is down. Steps: docs/php.md.
 *
 *     <?php require 'embed.php'; echo coalition_widget('coalition-goals', ['lang' => 'ar']); ?>
 *
 * The texts come from a folder that `coalition-widgets publish` has written. They are fetched after the page was
 * delivered, and kept in a folder of this site. Settings stand in a file embed.settings.php beside this one:
 * <?php return ['publication' => 'https://coalition.example.org/data/publication.json'];
 *
 * One file, because people upload it by hand. Its sections, in this order: what a page shows; what is kept; what is fetched;
 * what a text may hold; the command line. PHP 7.4 or later; no extension is needed.
 */
declare(strict_types=1);

const COALITION_SETTINGS = [
    'publication' => '', // address of publication.json, or its path if it lies on this server; '' shows no texts
    'script' => '',      // address of the script tag, …/cdn/coalition-widgets.js; '' shows texts alone
    'cache' => '',       // folder of the texts; '' is the folder embed-cache beside this file
    'hours' => 1,        // hours until the next look for a new publication
];
const COALITION_CONTRACT = 'coalition-publication/1';
const COALITION_MAX_BYTES = 1048576;
const COALITION_SECONDS = 3;    // the longest that a page waits for a fetch, on hosts that cannot end it before
const COALITION_LONGER = 20;    // seconds for a fetch on the others
const COALITION_PAUSE = 600;    // seconds until the next try after a fetch that failed
const COALITION_FILE = '~^(?:fragments/[a-z-]+\.[A-Za-z0-9-]+\.(?:root|light)\.html|styles/[0-9a-f]+\.css)$~D';

/* What a page shows */

/**
 * A widget as HTML: the element, its text and, before the first one of a page, the script tag.
 *
 * @param string $tag        such as coalition-goals
 * @param array  $attributes attributes of the element by name: `lang`, or `layout` with `list`; true stands for one without a value
 * @param string $fallback   HTML that shows if there is no text; a link to the coalition's site if none is given
 */
function coalition_widget(string $tag, array $attributes = [], string $fallback = ''): string
{
    static $kept = false; // a page shows one revision
    $settings = coalition_settings();
    if ($kept === false) $kept = coalition_kept($settings);
    $lang = coalition_language($kept, $tag, (string) ($attributes['lang'] ?? ''));
    if ($lang !== '') $attributes['lang'] = $lang;
    $text = coalition_text($settings, $kept, $tag, $attributes);
    coalition_refresh_later($settings, $kept, "$tag.$lang");
    if ($text && preg_match('~^<section [^>]*\bdir="(ltr|rtl)"~', $text['root'], $found)) $attributes += ['dir' => $found[1]];
    if ($fallback === '') $fallback = coalition_link($settings);
    // a form cannot be sent without the script: the link stands beside its button
    $light = ($text['light'] ?? '') . (!$text || strpos($text['root'], '<form') !== false ? $fallback : '');
    $open = "<$tag" . coalition_attributes($attributes) . '>';
    return coalition_script($settings, $kept) . $open . ($text ? coalition_shadow($text) : '') . $light . "</$tag>";
}

/** What is not the name of an attribute, or is a handler, is left out. */
function coalition_attributes(array $attributes): string
{
    $html = '';
    foreach ($attributes as $name => $value) {
        if ($value === false || $value === null || !preg_match('~^(?!on)[a-z][a-z-]*$~D', (string) $name)) continue;
        $html .= " $name" . ($value === true ? '' : '="' . htmlspecialchars((string) $value, ENT_QUOTES, 'UTF-8') . '"');
    }
    return $html;
}

/** A declarative shadow root, which shows the text as the widget will. */
function coalition_shadow(array $text): string
{
    $styles = $text['styles'] ? '<style>' . implode('</style><style>', $text['styles']) . '</style>' : '';
    return "<template shadowrootmode=\"open\">$styles{$text['root']}</template>";
}

function coalition_link(array $settings): string
{
    $host = parse_url($settings['publication'], PHP_URL_HOST);
    if (!is_string($host)) return '';
    $name = htmlspecialchars($host, ENT_QUOTES, 'UTF-8');
    return "<a href=\"https://$name/\" dir=\"ltr\">$name</a>";
}

/** The script tag, once a page. Its data file is the slice of the reader's language. */
function coalition_script(array $settings, ?array $kept): string
{
    static $is_told = false;
    if ($is_told || $settings['script'] === '' || !preg_match('~^https?:~', $settings['publication'])) return '';
    $is_told = true;
    $data = coalition_absolute($kept['data'] ?? 'coalition.json', $settings['publication']);
    $data = preg_replace('~(\.[^./]*)?$~', '.{lang}$1', $data, 1);
    return '<script type="module" crossorigin' . coalition_attributes(['src' => $settings['script'], 'data-coalition' => $data]) . "></script>\n";
}

/**
 * The language of the publication for readers of a language: the same, else what is left when the last subtags go
 * (RFC 4647, lookup).
 *
 * @return string as the publication writes it; what was asked for if it has no such language
 */
function coalition_language(?array $kept, string $tag, string $asked): string
{
    $parts = explode('-', strtr($asked, '_', '-'));
    for (; $parts; array_pop($parts)) {
        $range = implode('-', $parts);
        foreach (array_keys($kept['fragments'][$tag] ?? []) as $lang) {
            if (strcasecmp((string) $lang, $range) === 0 || ($lang === 'ku' && $range === 'kmr')) return (string) $lang;
        }
    }
    return $asked;
}

/* What is kept: the list of the publication, and each text under its hash, so that texts of two revisions never mix. */

function coalition_settings(): array
{
    static $settings = null;
    if ($settings !== null) return $settings;
    $file = __DIR__ . '/embed.settings.php';
    $settings = (is_file($file) ? require $file : []) + COALITION_SETTINGS;
    if ($settings['cache'] === '') $settings['cache'] = __DIR__ . '/embed-cache';
    return $settings;
}

/** The publication that is shown, as publication.json has it; null if there is none yet. */
function coalition_kept(array $settings): ?array
{
    $text = @file_get_contents("{$settings['cache']}/publication.json");
    return $text === false ? null : coalition_publication($text);
}

/** Where a file of a publication is kept; '' if the publication does not have it. Only a hash ever becomes a file's name. */
function coalition_path(array $settings, array $publication, $name): string
{
    $integrity = is_string($name) && preg_match(COALITION_FILE, $name) ? $publication['files'][$name]['integrity'] ?? '' : '';
    $hash = is_string($integrity) && strpos($integrity, 'sha384-') === 0 ? base64_decode(substr($integrity, 7), true) : false;
    return is_string($hash) && strlen($hash) === 48 ? "{$settings['cache']}/" . bin2hex($hash) . '.txt' : '';
}

/** The names of the files of a widget in a language: its text twice, then its style sheets. */
function coalition_names(?array $publication, string $tag, string $lang): array
{
    $paths = $publication['fragments'][$tag][$lang] ?? null;
    if (!is_array($paths)) return [];
    $styles = is_array($paths['styles'] ?? null) ? array_values($paths['styles']) : [];
    return array_merge([$paths['root'] ?? '', $paths['light'] ?? ''], $styles);
}

/** Where they are kept. */
function coalition_paths(array $settings, ?array $publication, string $tag, string $lang): array
{
    $paths = [];
    foreach (coalition_names($publication, $tag, $lang) as $name) $paths[] = coalition_path($settings, $publication, $name);
    return $paths;
}

/** The text of a widget; null if there is none, or if the element has attributes that change what it shows. */
function coalition_text(array $settings, ?array $kept, string $tag, array $attributes): ?array
{
    $others = array_diff_key($attributes, ['lang' => 0, 'dir' => 0, 'theme' => 0, 'id' => 0, 'class' => 0]);
    if (array_diff($others, ['heading-level' => '2']) || array_diff_key($others, ['heading-level' => 0])) return null;
    $texts = [];
    foreach (coalition_paths($settings, $kept, $tag, (string) ($attributes['lang'] ?? '')) as $path) {
        $text = $path === '' ? '' : (string) @file_get_contents($path);
        if ($text === '') return null;
        $texts[] = $text;
    }
    return $texts ? ['root' => $texts[0], 'light' => $texts[1], 'styles' => array_slice($texts, 2)] : null;
}

/** Writes a file in one step, so that no page ever reads half of one. */
function coalition_write(string $path, string $text): void
{
    $new = "$path." . bin2hex(random_bytes(4)) . '.new';
    if (@file_put_contents($new, $text) !== strlen($text) || !@rename($new, $path)) {
        @unlink($new);
        throw new RuntimeException("cannot write $path: let PHP write into this folder, or name another one as \"cache\"");
    }
}

/* What is fetched, and when */

/** Looks for a new publication after the page was delivered, if the last look is long ago, or if a text is missing. */
function coalition_refresh_later(array $settings, ?array $kept, string $wanted): void
{
    static $all = null;
    if ($all === null) {
        $all = [];
        register_shutdown_function(function () use ($settings, &$all): void {
            $last = @filemtime("{$settings['cache']}/looked");
            $failed = @filemtime("{$settings['cache']}/failed");
            $is_new = array_diff($all, coalition_had($settings, coalition_kept($settings)));
            if ($settings['publication'] === '' || ($failed && $failed > time() - COALITION_PAUSE)) return;
            if (!$is_new && $last && $last > time() - 3600 * $settings['hours']) return;
            $seconds = COALITION_LONGER;
            if (function_exists('fastcgi_finish_request')) fastcgi_finish_request();
            elseif (function_exists('litespeed_finish_request')) litespeed_finish_request();
            else {
                $seconds = COALITION_SECONDS;
                while (ob_get_level()) ob_end_flush();
                flush();
            }
            ignore_user_abort(true);
            coalition_refresh($settings, $is_new, microtime(true) + $seconds);
        });
    }
    list($tag, $lang) = explode('.', $wanted);
    if (!$kept || isset($kept['fragments'][$tag][$lang])) $all[] = $wanted;
}

/** The widgets, each with its language, whose texts are here: "coalition-goals.ar". */
function coalition_had(array $settings, ?array $kept): array
{
    $had = [];
    foreach ($kept['fragments'] ?? [] as $tag => $languages) {
        foreach (array_keys(is_array($languages) ? $languages : []) as $lang) {
            $paths = coalition_paths($settings, $kept, (string) $tag, (string) $lang);
            if ($paths && $paths === array_filter($paths, 'is_file')) $had[] = "$tag.$lang";
        }
    }
    return $had;
}

/**
 * Fetches the publication, and the texts that the site shows. Whatever goes wrong, the earlier ones stay.
 *
 * @param string[]|null $wanted   widgets whose texts are wanted besides those that are here; null for all
 * @param float         $deadline the time at which it ends
 * @return string what went wrong; '' if nothing did
 */
function coalition_refresh(array $settings, ?array $wanted, float $deadline): string
{
    $cache = $settings['cache'];
    if (!is_dir($cache)) @mkdir($cache, 0755, true);
    $lock = @fopen("$cache/lock", 'c');
    if ($lock && !flock($lock, LOCK_EX | LOCK_NB)) return ''; // another page is at it
    clearstatcache();
    // another page has looked since this one began
    if ($wanted !== null && @filemtime("$cache/looked") >= ($_SERVER['REQUEST_TIME'] ?? 0)) return '';
    $before = glob("$cache/*.txt");
    try {
        if (!$lock) throw new RuntimeException("cannot write into $cache: let PHP write into it, or name another folder as \"cache\"");
        $etag = coalition_fetch($settings, $wanted, $deadline);
        coalition_write("$cache/looked", "{$settings['publication']}\n$etag");
        @unlink("$cache/failed");
        return '';
    } catch (RuntimeException $error) {
        // what came stays, so on a slow connection the next page goes on with the rest
        if (glob("$cache/*.txt") === $before) @touch("$cache/failed");
        error_log('embed.php: ' . $error->getMessage());
        return $error->getMessage();
    } finally {
        if ($lock) fclose($lock);
    }
}

/** @return string the entity tag of the publication, for the next look (RFC 9110, section 13.1.2); '' if it has none */
function coalition_fetch(array $settings, ?array $wanted, float $deadline): string
{
    $source = $settings['publication'];
    $kept = coalition_kept($settings);
    list($address, $etag) = explode("\n", @file_get_contents("{$settings['cache']}/looked") . "\n");
    if (!$kept || $address !== $source) $etag = '';
    $text = coalition_download($source, $deadline, $etag);
    $publication = $text === null ? $kept : coalition_publication($text);
    if (!$publication) throw new RuntimeException("$source is not the publication.json that coalition-widgets publish writes");
    if ($kept && $publication['revision'] < $kept['revision'])
        throw new RuntimeException("$source has revision {$publication['revision']}; this site shows {$kept['revision']} already");
    $shown = $wanted === null ? null : array_merge($wanted, coalition_had($settings, $kept));
    $needed = [];
    foreach ($publication['fragments'] as $tag => $languages) {
        foreach (array_keys(is_array($languages) ? $languages : []) as $lang) {
            if ($shown !== null && !in_array("$tag.$lang", $shown, true)) continue;
            foreach (coalition_names($publication, (string) $tag, (string) $lang) as $name)
                $needed[] = coalition_keep($settings, $publication, $name, $deadline);
        }
    }
    // a page that is being made may still read the earlier ones
    foreach (coalition_had($settings, $kept) as $one) $needed = array_merge($needed, coalition_paths($settings, $kept, ...explode('.', $one)));
    if ($text !== null) coalition_write("{$settings['cache']}/publication.json", $text);
    foreach (array_merge(glob("{$settings['cache']}/*.txt") ?: [], glob("{$settings['cache']}/*.new") ?: []) as $path) {
        if (!in_array($path, $needed, true)) @unlink($path);
    }
    return $etag;
}

/** Fetches a file of a publication, unless it is here, and returns where it is kept. A file that is not clean is kept empty. */
function coalition_keep(array $settings, array $publication, $name, float $deadline): string
{
    $path = coalition_path($settings, $publication, $name);
    if ($path === '') throw new RuntimeException('the publication names a file without its hash: ' . json_encode($name));
    if (is_file($path)) return $path;
    $address = coalition_absolute($name, $settings['publication']);
    $text = coalition_download($address, $deadline);
    if (bin2hex(hash('sha384', $text, true)) . '.txt' !== basename($path))
        throw new RuntimeException("$address is not the file that was published. Perhaps the coalition is publishing now");
    $base = coalition_absolute($publication['data'], $settings['publication']);
    $clean = substr($name, -4) === '.css' ? coalition_clean_css($text) : coalition_clean($text, substr($name, -10) === 'light.html', $base);
    if ($clean === '') error_log("embed.php: $address holds what no text of a widget has, and is not shown");
    coalition_write($path, $clean);
    return $path;
}

/** Reads publication.json; null if the text is not one. */
function coalition_publication(string $text): ?array
{
    $value = json_decode($text, true, 32);
    $is_one = is_array($value) && ($value['contract'] ?? '') === COALITION_CONTRACT && is_int($value['revision'] ?? null)
        && is_string($value['data'] ?? null) && is_array($value['files'] ?? null) && is_array($value['fragments'] ?? null);
    return $is_one ? $value : null;
}

/**
 * Downloads a file, or reads it if the address is a path of this server. Redirects are not followed.
 *
 * @param string $etag entity tag of what is kept; becomes that of the file
 * @return string|null null if the file is still the one with that tag
 */
function coalition_download(string $address, float $deadline, string &$etag = ''): ?string
{
    $is_path = !preg_match('~^[a-z]+:~i', $address);
    if (!$is_path && !preg_match('~^(?:https://|http://(?:localhost|127\.0\.0\.1)[:/])~', $address))
        throw new RuntimeException("$address: write an address that begins with https://");
    if (!$is_path && !ini_get('allow_url_fopen'))
        throw new RuntimeException('PHP may not fetch: set allow_url_fopen to On in the settings of your hosting');
    $left = max(0.1, $deadline - microtime(true));
    $known = $etag === '' ? [] : ["If-None-Match: $etag"];
    $http = ['timeout' => $left, 'follow_location' => 0, 'ignore_errors' => true, 'user_agent' => 'coalition-widgets',
        'protocol_version' => 1.1, 'header' => array_merge(['Connection: close', 'Accept-Encoding: identity'], $known)];
    $stream = @fopen($address, 'rb', false, stream_context_create(['http' => $http]));
    if (!$stream) throw new RuntimeException("cannot read $address");
    $headers = stream_get_meta_data($stream)['wrapper_data'] ?? [];
    $status = $is_path ? 'HTTP/1.1 200' : (string) ($headers[0] ?? '');
    if ($known && preg_match('~ 304\b~', $status)) return null;
    if (!preg_match('~ 200\b~', $status)) throw new RuntimeException("$address answers \"$status\" and not 200");
    $text = '';
    while (!feof($stream) && strlen($text) <= COALITION_MAX_BYTES) {
        $part = microtime(true) < $deadline ? fread($stream, 65536) : false;
        if ($part === false || ($part === '' && !feof($stream)))
            throw new RuntimeException("$address does not answer in time. Let cron call \"php embed.php fetch\", which waits longer");
        $text .= $part;
    }
    fclose($stream);
    $etag = $is_path || !preg_match('~^etag:\s*((?:W/)?"[\x21\x23-\x7e]*")\s*$~im', implode("\n", $headers), $found) ? '' : $found[1];
    if (strlen($text) > COALITION_MAX_BYTES) throw new RuntimeException("$address is larger than " . COALITION_MAX_BYTES . ' bytes');
    return $text;
}

/** An address or path that stands in a file, seen from that file. */
function coalition_absolute(string $address, string $base): string
{
    if ($address === '' || $address[0] === '#' || preg_match('~^[a-z][a-z0-9+.-]*:~i', $address)) return $address;
    $scheme = preg_match('~^[a-z]+:(?=//)~i', $base, $found) ? $found[0] : '';
    if (strpos($address, '//') === 0) return $scheme . $address;
    if ($address[0] === '/' && preg_match('~^[a-z]+://[^/?#]*~i', $base, $found)) return $found[0] . $address;
    return preg_replace('~[^/]*$~', '', preg_replace('~[?#].*$~s', '', $base)) . $address;
}

/* What a text may hold: what the prerendered texts of widgets hold, and nothing else. */

// texts:begin (generated: npm run generate)
const COALITION_TAGS = [
    'section'  => 'data-revision data-coalition-text',
    'h1'       => '',
    'h2'       => '',
    'h3'       => '',
    'h4'       => '',
    'h5'       => '',
    'h6'       => '',
    'div'      => '',
    'bdi'      => '',
    'p'        => '',
    'dl'       => '',
    'dt'       => '',
    'dd'       => '',
    'ul'       => '',
    'ol'       => 'start reversed',
    'li'       => 'value',
    'span'     => 'data-stat data-value',
    'strong'   => '',
    'em'       => '',
    'br'       => '',
    'time'     => 'datetime',
    'a'        => 'href rel target',
    'picture'  => '',
    'source'   => 'type srcset sizes',
    'img'      => 'src width height alt loading decoding referrerpolicy',
    'form'     => 'novalidate method autocomplete',
    'fieldset' => 'disabled',
    'legend'   => '',
    'label'    => 'for',
    'input'    => 'type autocomplete autocapitalize spellcheck data-name name value checked disabled required min max step minlength maxlength inputmode',
    'select'   => 'autocomplete data-name name disabled required',
    'option'   => 'value selected',
    'textarea' => 'autocomplete spellcheck data-name name rows maxlength disabled required',
    'button'   => 'type disabled',
    'slot'     => '',
];
const COALITION_COMMON = 'part class id lang dir role hidden title tabindex aria-atomic aria-busy aria-controls aria-current aria-describedby aria-disabled aria-expanded aria-hidden aria-invalid aria-label aria-labelledby aria-live aria-pressed aria-required';
const COALITION_LIGHT = 'data-coalition-text lang dir href rel src srcset sizes type width height alt loading datetime';
const COALITION_CONTROLS = ['form', 'fieldset', 'legend', 'label', 'input', 'select', 'option', 'textarea', 'button', 'slot'];
// texts:end
const COALITION_VOID = ['br', 'img', 'input', 'source'];

/**
 * A text with its links made absolute.
 *
 * @param bool $is_light whether it stands in the page itself, where classes and ids belong to the page
 * @return string '' if there is anything in it that no text of a widget has, or if its tags do not end as they begin
 */
function coalition_clean(string $html, bool $is_light, string $base): string
{
    $clean = '';
    $open = [];
    $token = '~\G(?:([^<>]+)|<(/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*(?:="[^"]*")?)*)>)~';
    for ($at = 0; $at < strlen($html); $at += strlen($part[0])) {
        // all of it stands in one section
        if (!preg_match($token, $html, $part, 0, $at) || ($at > 0 && !$open && trim($part[0]) !== '')) return '';
        if ($part[1] !== '') $clean .= $part[0];
        elseif ($part[2] === '/') {
            if ($part[4] !== '' || array_pop($open) !== $part[3]) return '';
            $clean .= $part[0];
        } else {
            $attributes = coalition_clean_attributes($part[3], $part[4], $is_light, $base);
            if ($attributes === null) return '';
            if (!in_array($part[3], COALITION_VOID, true)) $open[] = $part[3];
            $clean .= "<{$part[3]}$attributes>";
        }
    }
    return $open || !preg_match('~^<section ~', $clean) ? '' : trim($clean);
}

/** The attributes of a tag; null if the tag or one of them may not stand there. */
function coalition_clean_attributes(string $tag, string $attributes, bool $is_light, string $base): ?string
{
    if (!isset(COALITION_TAGS[$tag]) || ($is_light && in_array($tag, COALITION_CONTROLS, true))) return null;
    $allowed = explode(' ', COALITION_TAGS[$tag] . ' ' . COALITION_COMMON);
    if ($is_light) $allowed = array_intersect($allowed, explode(' ', COALITION_LIGHT));
    $clean = '';
    preg_match_all('~ ([a-z-]+)(?:="([^"]*)")?~', $attributes, $all, PREG_SET_ORDER);
    foreach ($all as $one) {
        if (!in_array($one[1], $allowed, true)) return null;
        $value = html_entity_decode($one[2] ?? '', ENT_QUOTES | ENT_HTML5, 'UTF-8');
        if ($one[1] === 'href' || $one[1] === 'src') {
            $value = coalition_clean_address($value, $one[1] === 'src' ? 'https?' : 'https?|mailto|tel', $base);
        } elseif ($one[1] === 'srcset') {
            $value = coalition_clean_srcset($value, $base);
        }
        if ($value === null) return null;
        $clean .= " $one[1]" . (isset($one[2]) ? '="' . htmlspecialchars($value, ENT_QUOTES, 'UTF-8') . '"' : '');
    }
    return $clean;
}

/** An address made absolute; null if it has another scheme, or a sign that no address has. */
function coalition_clean_address(string $address, string $schemes, string $base): ?string
{
    $address = coalition_absolute($address, $base);
    return preg_match('~[\x00-\x20]~', $address) || !preg_match("~^(?:(?:$schemes):|[#/])~i", $address) ? null : $address;
}

/** The copies of a picture, "a.webp 480w,b.webp 960w", with absolute addresses; null if one of them may not stand there. */
function coalition_clean_srcset(string $srcset, string $base): ?string
{
    $clean = [];
    foreach (preg_split('~(?<=\dw),~', $srcset) as $copy) {
        $copy = ltrim($copy, ','); // a gap, where a copy had a wrong address
        if ($copy === '') continue;
        if (!preg_match('~^(\S*[^\s,]) ([1-9]\d{0,4}w)$~D', $copy, $part)) return null;
        $address = coalition_clean_address($part[1], 'https?', $base);
        if ($address === null) return null;
        $clean[] = "$address $part[2]";
    }
    return implode(',', $clean);
}

/** A style sheet; '' if it could end its element or ask another site for something. */
function coalition_clean_css(string $css): string
{
    return preg_match('~</|<!|@import|url\s*\(|image-set|\\\\~i', $css) ? '' : $css;
}

/* The command line: php embed.php fetch, for cron; php embed.php status */

function coalition_command(string $name): int
{
    $settings = coalition_settings();
    if ($settings['publication'] === '') {
        fwrite(STDERR, "Write the address of publication.json into embed.settings.php beside this file.\n");
        return 1;
    }
    if ($name === 'fetch') {
        $error = coalition_refresh($settings, null, microtime(true) + 300);
        if ($error !== '') return 1;
    } elseif ($name !== 'status') {
        fwrite(STDERR, "usage: php embed.php fetch | status\n");
        return 2;
    }
    $kept = coalition_kept($settings);
    $looked = @filemtime("{$settings['cache']}/looked");
    echo $kept ? "revision {$kept['revision']}, " . count(coalition_had($settings, $kept)) . ' texts, last look ' . gmdate('Y-m-d H:i', (int) $looked) . " UTC\n"
        : "Nothing is kept yet: call \"php embed.php fetch\".\n";
    return 0;
}

if (PHP_SAPI === 'cli' && realpath($_SERVER['argv'][0] ?? '') === __FILE__) exit(coalition_command($_SERVER['argv'][1] ?? ''));
