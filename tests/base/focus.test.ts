import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/generated/define-all.js';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { serve, serveAt } from '../support/files.js';
import { find, later, notFound, reaches, show, textOf, withGoal } from '../support/goals.js';
import { followed, html, mount, until } from '../support/mount.js';

/** What has the focus in a widget, or in the page if it is outside. */
function focused(element: Element): string {
  if (document.activeElement !== element) return `outside: ${document.activeElement?.localName}`;
  const inside = element.shadowRoot!.activeElement;
  return inside?.getAttribute('part') ?? inside?.localName ?? 'the element';
}

/** Two frames: by then engines have moved the focus away from what does not show any more. */
const painted = (): Promise<unknown> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function failed(src: string): Promise<CoalitionGoals> {
  const element = show(src);
  await reaches(element, 'failed');
  await until(() => !!find(element, '[role=status]')?.textContent, 'the sentence');
  return element;
}

describe('the focus', () => {
  afterEach(() => document.body.replaceChildren());

  describe('when "Try again" is pressed', () => {
    it('stays on the button while the data load, and after a further failure, which is announced', async () => {
      const src = serve(notFound);
      const element = await failed(src);
      const [button, status] = [find(element, 'button')!, find(element, '[role=status]')!];
      const sentence = status.textContent;
      const said: string[] = [];
      new MutationObserver(() => said.push(status.textContent)).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      const answer = later<Response>();
      serveAt(src, () => answer.promise);
      const { top } = button.getBoundingClientRect();
      button.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => button.getAttribute('aria-disabled') === 'true', 'the button to wait');
      await painted();
      expect([element.state, focused(element), status.textContent]).to.deep.equal(['loading', 'button', '']);
      expect(button.getBoundingClientRect().top).to.equal(top);
      answer.resolve(notFound());
      await until(() => status.textContent === sentence, 'the sentence again');
      await painted();
      expect([element.state, focused(element), button.getAttribute('aria-disabled')]).to.deep.equal([
        'failed',
        'button',
        'false',
      ]);
      expect(button === find(element, 'button') && status === find(element, '[role=status]')).to.equal(true);
      expect(said).to.deep.equal(['', sentence]);
    });

    it('goes to the heading when the section shows, and the page does not scroll', async () => {
      const src = serve(notFound);
      const element = await failed(src);
      element.before(Object.assign(document.createElement('p'), { style: 'block-size: 3000px' }));
      element.after(Object.assign(document.createElement('p'), { style: 'block-size: 3000px' }));
      serveAt(src, withGoal('a'));
      find(element, 'button')!.focus();
      await painted();
      const { scrollY } = window;
      await sendKeys({ press: 'Enter' });
      await reaches(element, 'ready');
      await painted();
      expect([focused(element), window.scrollY]).to.deep.equal(['heading', scrollY]);
    });
  });

  it('is on a sentence that a screen reader announces: it comes after its element', async () => {
    const element = show(serve(notFound));
    await until(() => find(element, '[role=status]') !== null, 'the status');
    expect(find(element, '[role=status]')!.textContent).to.equal('');
    await until(() => find(element, '[role=status]')!.textContent !== '', 'the sentence');
  });

  describe('in the fallback', () => {
    const cases: Record<string, (element: HTMLElement) => HTMLElement> = {
      'on a link': element => element.querySelector('a')!,
      'in a shadow tree': element => {
        const inner = element.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        return inner.appendChild(Object.assign(document.createElement('button'), { textContent: 'x' }));
      },
    };
    for (const [where, place] of Object.entries(cases))
      it(`${where}, goes to the heading when the data come`, async () => {
        const answer = later<Response>();
        const element = show(serve(() => answer.promise));
        await element.updateComplete;
        place(element).focus();
        answer.resolve(Response.json(withGoal('a')));
        await reaches(element, 'ready');
        await painted();
        expect(focused(element)).to.equal('heading');
      });

    it('goes to the section if there is no heading', async () => {
      const answer = later<Response>();
      const element = show(serve(() => answer.promise));
      element.noHeading = true;
      await element.updateComplete;
      element.querySelector('a')!.focus();
      answer.resolve(Response.json(withGoal('a')));
      await reaches(element, 'ready');
      await painted();
      expect(focused(element)).to.equal('section');
    });

    it('stays there while the code comes', async () => {
      const answer = later<Response>();
      const place = mount(
        html`<late-goals src=${serve(() => answer.promise)}><a href="#goals">fallback</a></late-goals>`,
      );
      const link = place.querySelector('a')!;
      link.focus();
      customElements.define(
        'late-goals',
        class extends (customElements.get('coalition-goals') as typeof CoalitionGoals) {},
      );
      await (place as CoalitionGoals).updateComplete;
      await painted();
      expect(document.activeElement === link).to.equal(true);
    });

    it('stays there while a failure is told', async () => {
      const answer = later<Response>();
      const element = show(serve(() => answer.promise));
      await element.updateComplete;
      const link = element.querySelector('a')!;
      link.focus();
      answer.resolve(notFound());
      await until(() => find(element, 'button') !== null, 'the button');
      await painted();
      expect(document.activeElement === link).to.equal(true);
    });
  });

  it('stays where it is on the rest of the page', async () => {
    const answer = later<Response>();
    const element = show(serve(() => answer.promise));
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    answer.resolve(Response.json(withGoal('a')));
    await reaches(element, 'ready');
    await painted();
    expect(document.activeElement === input).to.equal(true);
  });

  it('stays in a widget that turns to another file', async () => {
    const element = show(serve(withGoal('a')));
    await reaches(element, 'ready');
    await followed();
    const heading = find(element, '[part=heading]')!;
    heading.tabIndex = -1;
    heading.focus();
    const answer = later<Response>();
    element.src = serve(() => answer.promise);
    await until(() => element.state === 'loading');
    await element.updateComplete;
    await painted();
    expect(focused(element)).to.equal('slot');
    answer.resolve(Response.json(withGoal('b')));
    await until(() => textOf(element) === 'b', 'the other file');
    await painted();
    expect(focused(element)).to.equal('heading');
  });
});
