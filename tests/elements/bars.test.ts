import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, mount, until } from '../support/mount.js';
import { serve } from '../support/files.js';
import { volunteer, volunteerFile } from '../fixtures/volunteer-form.js';
import type { VolunteerForm } from '../../src/elements/volunteer-form.js';
import '../../src/generated/define/volunteer-form.js';

const [HEADER, BAR] = [110, 72];

/**
 * A form on a phone, on a page with a sticky header and a bar at the bottom. The links keep the focus in the page after the
 * last control: the tool bar of Firefox would keep it, and later tests would get no keys.
 */
async function onPageWithBars(): Promise<{ element: VolunteerForm; root: ShadowRoot }> {
  const src = serve({ ...volunteerFile, volunteer });
  const page = mount(
    html`<div>
      <header style="position:sticky;top:0;block-size:${HEADER}px;background:#ccc"></header>
      <p style="block-size:900px"><a href="#above">above</a></p>
      <volunteer-form src=${src} lang="en"></volunteer-form>
      <p style="block-size:900px"><a href="#below">below</a></p>
      <footer style="position:fixed;bottom:0;inline-size:100%;block-size:${BAR}px;background:#ccc"></footer>
    </div>`,
  );
  const element = page.querySelector('volunteer-form')!;
  await until(() => element.state === 'ready');
  await element.updateComplete;
  return { element, root: element.shadowRoot! };
}

/** What covers a control, in pixels: 0 when it is wholly between the bars. */
function covered(control: Element): number {
  const { top, bottom, height } = control.getBoundingClientRect();
  const room = innerHeight - HEADER - BAR;
  return Math.max(0, HEADER - top, bottom - (innerHeight - BAR)) * Number(height < room);
}

/** What still covers a control after the page has had time to scroll. */
async function settled(control: Element): Promise<number> {
  await until(() => covered(control) === 0).catch(() => undefined);
  return covered(control);
}

describe('a form between a sticky header and a bottom bar', function () {
  this.timeout(40_000);
  // WebKitGTK keeps its own viewport
  before(() => setViewport({ width: 360, height: 640 }).catch(() => undefined));
  after(() => setViewport({ width: 800, height: 600 }).catch(() => undefined));

  it('shows the field that a link in the list of errors leads to', async () => {
    const { element, root } = await onPageWithBars();
    root.querySelector<HTMLElement>('[type=submit]')!.click();
    await until(() => root.querySelector('#summary') !== null);
    const links = [...root.querySelectorAll<HTMLElement>('#summary a')];
    expect(links.length).to.be.greaterThan(5);
    for (const from of [0, document.documentElement.scrollHeight])
      for (const link of links) {
        scrollTo(0, from);
        link.click();
        await element.updateComplete;
        const control = root.activeElement!;
        const field = control.closest('[part~=field], [part~=consent]')!;
        expect(`#${field.id}`).to.equal(link.getAttribute('href'));
        expect(await settled(control), field.id).to.equal(0);
      }
  });

  it('shows what has the focus, whichever way a reader tabs', async () => {
    const { root } = await onPageWithBars();
    for (const [key, start] of [
      ['Tab', 0],
      ['Shift+Tab', -1],
    ] as const) {
      const stops = [...root.querySelectorAll<HTMLElement>('input, select, textarea, a, button')];
      const first = stops.at(start)!;
      first.focus();
      const seen = new Set<Element>();
      let presses = 0;
      // the parts of a date are stops of their own, in one control
      for (let control: Element | null = first; control && presses < 60; control = root.activeElement) {
        presses += 1;
        seen.add(control);
        if (control !== first) expect(await settled(control), `${key} to ${control.id}`).to.equal(0);
        if (key === 'Tab') await sendKeys({ press: 'Tab' });
        else {
          await sendKeys({ down: 'Shift' });
          await sendKeys({ press: 'Tab' });
          await sendKeys({ up: 'Shift' });
        }
      }
      expect(seen.size).to.be.greaterThan(8);
    }
  });
});
