import { prerenderHtml } from 'coalition-widgets/prerender';

export default function (config) {
  config.addTransform('coalition-widgets', async function (html) {
    if (!this.page.outputPath?.endsWith('.html')) return html;
    const page = await prerenderHtml(html, {
      file: this.page.inputPath,
      data: '../data/coalition.json',
      url: 'https://coalition.example.org/coalition.json',
    });
    for (const { message } of page.findings) console.warn(message);
    return page.html;
  });
  return { dir: { output: 'dist' } };
}
