/** Makes what the page is told of the fonts: their families, the names of their files, the letters they have. */
import { trimmedFonts } from './lib/fonts.js';
import { writeGenerated } from './lib/output.js';

const fonts = (await trimmedFonts()).map(({ family, file, range }) => ({ family, file, range }));
await writeGenerated(
  'src/generated/fonts.ts',
  `/** The fonts that stand in the folder \`fonts\` beside the script: Noto Sans, trimmed to the letters in \`range\`. */
  export const fonts = ${JSON.stringify(fonts)};`,
);
