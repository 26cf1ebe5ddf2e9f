import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** What a policy allows by its hash. */
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Puts the script and the style sheet of the page that opens submissions into the page itself, so that it is one file
 * that works offline. Its policy allows these two and nothing else: no network, no frame, no form.
 */
export const openPage = (): Plugin => ({
  name: 'open-page',
  applyToEnvironment: environment => environment.name === 'open',
  async generateBundle(_, bundle) {
    const code = Object.values(bundle)
      .map(file => (file.type === 'chunk' ? file.code.trim() : ''))
      .join('');
    for (const file of Object.keys(bundle)) delete bundle[file];
    if (/<\/script|<!--/i.test(code)) throw new Error('The script of open.html would end early in a page');
    const style = (await readFile('src/open/open.css', 'utf8')).trim();
    const policy = [
      "default-src 'none'",
      `script-src ${hash(code)}`,
      `style-src ${hash(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    const template = await readFile('src/open/open.html', 'utf8');
    // functions, because the script may contain "$&"
    const page = template
      .replace(/\s*%STYLE%\s*/, () => style)
      .replace(/\s*%SCRIPT%\s*/, () => code)
      .replace('%POLICY%', () => policy);
    this.emitFile({ type: 'asset', fileName: 'open.html', source: page });
  },
});
