/** Makes the trimmed fonts, which the build copies with their licences, and what the page needs to know of them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { trimmedFonts, WEIGHTS } from './fonts.js';
import { writeTable } from './output.js';

const folder = 'src/generated/fonts';
const trimmed = await trimmedFonts();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { file, bytes, licence } of trimmed) {
  await writeFile(`${folder}/${file}`, bytes);
  await writeFile(`${folder}/${licence.file}`, licence.bytes);
}

const fonts = trimmed.map(({ family, file, range, langs }) => ({ family, file, range, langs }));
await writeTable(
  'src/generated/fonts.ts',
  `/** The fonts that stand in the folder \`fonts\` beside the script: Noto Sans, trimmed to the letters in \`range\`; each is the first font of texts in \`langs\`. */
  export const fonts = ${JSON.stringify(fonts)};
  /** The weights of each font, for \`font-weight\` in its face. */
  export const fontWeights = '${WEIGHTS.min} ${WEIGHTS.max}';`,
);
