import axe from 'axe-core';
import { expect } from 'chai';

/** Fails with what axe finds wrong in an element and its shadow trees. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join('\n')}`);
  expect(found).to.deep.equal([]);
}
