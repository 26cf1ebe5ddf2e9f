import { textOutput, type Output } from './outputs.js';

const FRESH = 'public, max-age=300, stale-while-revalidate=604800, stale-if-error=2592000';
const FOREVER = 'public, max-age=31536000, immutable';

/** Headers of every file: any site may show it. */
const shared = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
] as const;

/** Whether the name of a file changes with its content. */
const isHashed = (path: string): boolean => /^(?:styles|pictures)\//.test(path) || /\.[0-9a-f]{10}\.json$/.test(path);

/** Folders whose files have the same headers. */
const rule = (path: string): string => `/${path.replace(/\/.*/, '/*')}`;

/** `_headers`: one rule for each path, since services join the values of two rules that fit. */
const hosts = (paths: readonly string[]): string => {
  const rules = new Map(paths.map(path => [rule(path), isHashed(path) ? FOREVER : FRESH]));
  const block = (path: string, headers: readonly (readonly [string, string])[]): string =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [block('/*', shared), ...[...rules].map(([path, value]) => block(path, [['Cache-Control', value]]))].join('');
};

const nginx = `# Include this in a location of your server: include …/nginx.conf;
# gzip_static and brotli_static send the compressed copies; brotli_static needs the module ngx_brotli.
gzip_static on;
# brotli_static on;
# nginx before 1.22 does not know AVIF: write "image/avif avif;" into its mime.types.
gzip_vary on;
charset utf-8;
charset_types application/json text/css;
${shared.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('')}set $lifetime "${FRESH}";
if ($uri ~ "(/(styles|pictures)/|\\.[0-9a-f]{10}\\.json$)") { set $lifetime "${FOREVER}"; }
add_header Cache-Control $lifetime;
`;

const apache = `# Needs mod_headers and mod_rewrite, and AllowOverride FileInfo.
AddType application/json .json
AddType image/avif .avif
AddType image/webp .webp
AddCharset utf-8 .json .html .css
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)\\.(json|html|css|svg)$ $1.$2.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)\\.(json|html|css|svg)$ $1.$2.gz [L]
${[
  ['json', 'application/json'],
  ['html', 'text/html'],
  ['css', 'text/css'],
  ['svg', 'image/svg+xml'],
]
  .map(([end, type]) => `<FilesMatch "\\.${end}\\.(?:br|gz)$">\n  ForceType "${type}; charset=utf-8"\n</FilesMatch>\n`)
  .join('')}<FilesMatch "\\.br$">
  Header set Content-Encoding br
</FilesMatch>
<FilesMatch "\\.gz$">
  Header set Content-Encoding gzip
</FilesMatch>
Header append Vary Accept-Encoding
${shared.map(([name, value]) => `Header always set ${name} "${value}"\n`).join('')}Header set Cache-Control "${FRESH}"
<If "%{REQUEST_URI} =~ m#(/(styles|pictures)/|\\.[0-9a-f]{10}\\.json)#">
  Header set Cache-Control "${FOREVER}"
</If>
`;

/** What servers need: for Netlify and Cloudflare Pages, for nginx and for Apache. */
export const headersFor = (paths: readonly string[]): readonly Output[] => [
  textOutput('_headers', hosts(paths)),
  textOutput('nginx.conf', nginx),
  textOutput('.htaccess', apache),
];
