import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../support/mount.js';
import { send, show, summary } from '../support/volunteer.js';

/** The contrast of a colour with white (WCAG 2.2), as the engine paints it. */
function contrastWithWhite(colour: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
}

const textsOf = (root: ShadowRoot): Element[] =>
  [...root.querySelectorAll('section *')].filter(one =>
    [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );

describe('a dark widget on paper', () => {
  // of the three engines under test, only Chromium can show a page as it is printed
  const chromium = navigator.userAgent.includes('Chrome/');

  (chromium ? it : it.skip)('has ink that can be read on white, whatever the colours of the page', async () => {
    const { element, root } = await show();
    element.setAttribute('theme', 'dark');
    element.style.setProperty('--coalition-text-color', '#eee');
    element.style.setProperty('--coalition-muted-color', '#bbb');
    send(root);
    await until(() => summary(root) !== null);
    const pale = (): string[] =>
      textsOf(root)
        .filter(one => contrastWithWhite(getComputedStyle(one).color) < 4.5)
        .map(one => `${one.localName} ${getComputedStyle(one).color}`);
    expect(pale().length).to.be.greaterThan(10);
    await emulateMedia({ media: 'print' });
    try {
      expect(pale()).to.deep.equal([]);
      expect(getComputedStyle(root.querySelector('section')!).colorScheme).to.equal('light');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
