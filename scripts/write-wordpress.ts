/** Writes the WordPress plug-in, `dist/wordpress/coalition-widgets.zip`: its own files, the script and the style sheets. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pluginFiles } from './wordpress/files.js';
import { zip } from './wordpress/zip.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
mkdirSync('dist/wordpress', { recursive: true });
writeFileSync('dist/wordpress/coalition-widgets.zip', zip(pluginFiles(version)));
