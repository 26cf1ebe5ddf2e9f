import { expect } from 'chai';
import { nextTask } from '../../src/data/next-task.js';
import { crowd } from '../fixtures/members.js';
import { serve } from '../support/files.js';
import { few, many, one, show, shown, status, type } from '../support/members.js';
import { until } from '../support/mount.js';

const thousand = { ...few, members: crowd(1000) };
const example = (number: number): string => `Example Organisation ${number}`;

/** Types without waiting for what is found. */
function press(element: Element, typed: string): void {
  const input = one<HTMLInputElement>(element, 'input');
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Reads something now and after each change of what the element shows. */
function record<T>(element: Element, read: () => T): T[] {
  const values = [read()];
  new MutationObserver(() => values.push(read())).observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return values;
}

describe('<coalition-members> shows what it finds in portions', () => {
  it('lets the letter show first: the search is a task of its own', async () => {
    const element = await show(many);
    const before = shown(element);
    press(element, 'organisation 7');
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(shown(element)).to.deep.equal(before);
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([example(7)]);
  });

  it('shows the best matches before the page is complete', async () => {
    const element = await show(thousand);
    const lists = record(element, () => shown(element));
    await type(element, 'organisation 9');
    const first = lists.find(([name]) => name === example(9))!;
    expect(first).to.not.deep.equal(shown(element));
    expect(shown(element).slice(0, 3)).to.deep.equal([example(9), example(90), example(91)]);
    expect(shown(element)).to.have.length(50);
  });

  it('keeps the list as long as the result, so that the page below does not move', async () => {
    const element = await show(thousand);
    const lengths = record(element, () => shown(element).length);
    await type(element, 'organisation 1');
    expect(new Set(lengths)).to.deep.equal(new Set([50]));
    await type(element, 'organisation 77');
    expect(new Set(lengths)).to.deep.equal(new Set([50, 19]));
  });

  it('shows only what the second key finds if it comes while the first result is on its way', async () => {
    const element = await show(thousand);
    press(element, 'organisation 9');
    await until(() => shown(element)[0] === example(9));
    await type(element, 'organisation 77');
    expect(shown(element)).to.have.length(19);
    for (const name of shown(element)) expect(name).to.include('77');
  });

  it('never shows the result of a search that a newer key has replaced', async () => {
    const element = await show(many);
    element.src = serve({ ...few, members: crowd(3000) });
    await until(() => status(element) === 'Members found: 3,000');
    press(element, 'organisation 9');
    await nextTask(); // the search has begun, and has no index yet
    const firsts = record(element, () => shown(element)[0] ?? example(1));
    press(element, 'organisation 77');
    await element.updateComplete;
    expect(new Set(firsts)).to.deep.equal(new Set([example(1), example(77)]));
  });

  it('announces the final number, once', async () => {
    const element = await show(thousand);
    const numbers = record(element, () => status(element));
    press(element, 'organisation 9');
    await until(() => shown(element)[0] === example(9));
    press(element, 'organisation 77');
    await until(() => status(element) !== 'Members found: 1,000');
    expect(new Set(numbers)).to.deep.equal(new Set(['Members found: 1,000', 'Members found: 19']));
  });

  it('shows no member of another file', async () => {
    const element = await show({ ...few, members: crowd(30) });
    const lists = record(element, () => shown(element));
    element.src = serve({ ...few, members: crowd(60).slice(30) });
    await until(() => shown(element)[0] === example(31));
    await element.updateComplete;
    expect(shown(element)).to.have.length(30);
    const old = new Set(Array.from({ length: 30 }, (_, index) => example(index + 1)));
    const mixed = lists.filter(list => list.some(name => old.has(name)) && list.some(name => !old.has(name)));
    expect(mixed).to.deep.equal([]);
  });
});
