import { expect } from 'chai';
import { strictPolicy } from '../support/host-coalition.js';
import { collector, nonce, type HostPage, type HostSite } from '../support/host-page.js';
import { boxes, moved, prerenderedSite, untilTakenOver } from '../support/prerendered.js';

/** Opens a page with the script tag under a strict policy that lets in some style sheets. */
const openUnder = (site: HostSite, html: string, styles: string): Promise<HostPage> =>
  site.open(at => ({
    headers: {
      'content-security-policy': strictPolicy(`'nonce-${nonce}'`, at)['content-security-policy']!.replace(
        "style-src 'none'",
        `style-src ${styles}`,
      ),
    },
    body: html.replace('<!--script-->', at.module()),
  }));

describe('a prerendered page under a strict policy', () => {
  it('needs no more of a strict policy than the nonce of its styles', async () => {
    const { site, html } = await prerenderedSite('ar', () => `${collector()}<!--script-->`, ['--nonce', nonce]);
    const page = await openUnder(site, html, `'nonce-${nonce}'`);
    await untilTakenOver(page);
    expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
  });

  it('needs no more of a strict policy than the hashes that are published, and looks the same', async () => {
    const { site, html, styles } = await prerenderedSite('ar', () => `${collector()}<!--script-->`);
    const page = await openUnder(site, html, styles.map(hash => `'${hash}'`).join(' '));
    await untilTakenOver(page);
    expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
    const bare = html.replace('<!--script-->', '');
    const styled = boxes(await site.open(() => bare));
    const under = await openUnder(site, bare, styles.map(hash => `'${hash}'`).join(' '));
    expect(moved(styled, boxes(under))).to.deep.equal([]);
  });

  it('can be read under a policy that lets in no style at all', async () => {
    const { site, html } = await prerenderedSite('ar', () => collector());
    const styled = boxes(await site.open(() => html));
    const page = await openUnder(site, html, "'none'");
    const options = [...page.widget('volunteer-form').shadowRoot!.querySelectorAll('option')].map(one => one.label);
    const unseen = Object.entries(boxes(page)).filter(([, [, , width, height]]) => !(width! > 0 && height! > 0));
    expect(moved(styled, boxes(page))).not.to.deep.equal([]);
    // options show when their list opens
    expect(unseen.filter(([key]) => !options.some(label => key.includes(`: ${label} `)))).to.deep.equal([]);
  });
});
