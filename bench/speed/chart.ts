import type { Result } from './results.js';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('`', '');

const ROW = 26;
const LABEL = 400;
const WIDTH = 960;
const BAR = WIDTH - LABEL - 70;

/** A bar for each page, as SVG. The colour is that of the kind; the label says it, too. */
export function chartOf(results: readonly Result[]): string {
  const shown = results.filter(({ content }) => content !== null);
  const longest = Math.max(...shown.map(({ content }) => content!));
  const bars = shown.map(({ page, content }, index) => {
    const y = index * ROW;
    const width = Math.max(2, Math.round((content! / longest) * BAR));
    return (
      `<text x="${LABEL - 8}" y="${y + 17}" text-anchor="end">${escape(page.label)}</text>` +
      `<rect class="${page.kind}" x="${LABEL}" y="${y + 4}" width="${width}" height="${ROW - 8}" rx="2"/>` +
      `<text x="${LABEL + width + 6}" y="${y + 17}">${Math.round(content!)}</text>`
    );
  });
  const height = shown.length * ROW + 4;
  const style =
    'text{font:13px system-ui,sans-serif;fill:#1c2430}.text{fill:#7a8699}.widget{fill:#0b6e4f}.peer{fill:#b4690e}' +
    'rect.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e6eaf0}rect.page{fill:#12161c}.text{fill:#8b97aa}' +
    '.widget{fill:#3fb68b}.peer{fill:#e0a04a}}';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" ` +
    `aria-label="Milliseconds from the HTML to the content"><title>Milliseconds from the HTML to the content</title>` +
    `<style>${style}</style><rect class="page" width="${WIDTH}" height="${height}"/>${bars.join('')}</svg>\n`
  );
}
