import { expect } from 'chai';
import { until } from '../../support/mount.js';
import { expectNoViolations, fits, hear, heights, messages, pageOf, show } from './support.js';

describe('the height of the frame page', () => {
  hear();
  expectNoViolations();

  it('is posted without any other data, so that the frame needs no scrolling', async () => {
    const frame = await show({ lang: 'en' });
    await until(() => heights(frame).some(height => height > 300));
    frame.height = String(heights(frame).at(-1));
    await until(() => fits(frame), 'no scrolling');
    for (const { data } of messages.filter(({ source }) => source === frame.contentWindow))
      expect(Object.entries(data as object).map(([key, value]) => `${key} ${typeof value}`)).to.deep.equal([
        'type string',
        'height number',
      ]);
  });

  it('is applied to the frame by the script in the guide for editors, which ignores other messages', async () => {
    const guide = await (await fetch('/docs/editors.md')).text();
    const [, code = ''] = /<script>([^]*?)<\/script>/.exec(guide) ?? [];
    expect(code).to.contain('coalition-height');
    const frame = await show({ lang: 'en' }, { className: 'coalition' });
    document.body.append(Object.assign(document.createElement('script'), { textContent: code }));
    frame.width = '500'; // which makes it tell its height once more
    await until(() => Number(frame.height) > 300 && fits(frame), 'a frame that fits');
    postMessage({ type: 'coalition-height', height: 5 });
    await until(() => messages.some(({ data }) => (data as { height: number }).height === 5));
    expect(Number(frame.height)).to.be.above(300);
  });

  it('is posted again whenever it changes', async () => {
    const frame = await show({ lang: 'en' }, { width: '700' });
    await until(() => heights(frame).some(height => height > 100));
    const before = heights(frame).at(-1)!;
    frame.width = '260';
    await until(() => heights(frame).at(-1)! > before, 'a greater height');
  });

  it('does not matter where nobody listens: the content scrolls', async () => {
    const frame = await show({ lang: 'en' });
    await until(() => !fits(frame));
    pageOf(frame).documentElement.scrollTop = 100;
    expect(pageOf(frame).documentElement.scrollTop).to.equal(100);
  });
});
