/** `npm run accessibility:trees`: writes the golden files of the accessibility tests anew, from the built widgets. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { launch } from './site.js';
import { readTranscript, transcriptPath } from './transcript.js';
import { folder, readTrees, treeLanguages } from './trees.js';

const browser = await launch();
const trees = await Promise.all(treeLanguages.map(lang => readTrees(browser, lang)));
const transcript = await readTranscript(browser);
await browser.close();
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of [...trees.flatMap(one => [...one]), [transcriptPath, transcript] as const]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${trees.reduce((sum, { size }) => sum + size, 0)} trees in ${folder}, and ${transcriptPath}`);
