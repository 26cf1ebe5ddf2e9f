import { expect } from 'chai';
import { coalition } from '../fixtures/coalition.js';
import { volunteer } from '../fixtures/volunteer-form.js';
import { tags } from '../support/elements.js';
import { find, show } from '../support/show.js';

const attributesOf = (element: Element): string[][] => [...element.attributes].map(({ name, value }) => [name, value]);

describe('an element on a page that scripts compare with its source', () => {
  for (const tag of tags)
    it(`has the attributes of the page's markup, and no others: <${tag}>`, async () => {
      document.body.style.accentColor = 'rgb(1, 2, 3)';
      const { element, root, src } = await show(tag, { ...coalition, volunteer }, 'en', { 'heading-level': '3' });
      expect(element.state).to.equal('ready');
      expect(attributesOf(element)).to.deep.equal([
        ['src', src],
        ['lang', 'en'],
        ['heading-level', '3'],
      ]);
      element.lang = 'ar';
      await element.reload();
      await element.updateComplete;
      expect(element.getAttributeNames()).to.deep.equal(['src', 'lang', 'heading-level']);
      expect(find(root, 'section')[0]!.style.getPropertyValue('--_host-accent')).to.equal('rgb(1, 2, 3)');
      document.body.removeAttribute('style');
    });
});
