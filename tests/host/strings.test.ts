import { expect } from 'chai';
import { coalition } from '../../src/data/schema/coalition.js';
import { localizedText } from '../../src/data/schema/text.js';
import { hostileStrings } from '../fixtures/hostile-strings.js';
import { batches, count, file, harmless, lists, merged, show, single, tags } from '../support/hostile-files.js';
import { setTraps, unsafe } from '../support/trap.js';

describe('what hostile strings do in a data file', function () {
  this.timeout(300_000);
  const trapped = setTraps();
  const words = hostileStrings.filter(text => localizedText.safeParse({ en: text }).success);

  it('is tried with many of them, in every field', () => {
    expect(words).to.have.length.of.at.least(700);
    expect(tags).to.have.length.of.at.least(10);
    expect(() => coalition.parse(file(harmless, 'id'))).not.to.throw();
  });

  it('as texts of lists: shown as they are, wherever a harmless word is shown', async () => {
    const times = (await show([file(harmless, 'id')], lists)).map(widget => count(widget, harmless));
    expect(Math.min(...times)).to.be.at.least(1);
    for (const batch of batches(words, 40)) {
      const widgets = await show([merged(batch.map((text, index) => file(text, `t${index}`)))], lists);
      widgets.forEach((widget, kind) => {
        const lost = batch.filter(text => count(widget, text) < times[kind]!);
        expect([widget.localName, lost, unsafe(widget.shadowRoot!)]).to.deep.equal([widget.localName, [], []]);
      });
    }
    expect(trapped.ran).to.deep.equal([]);
    expect(trapped.requests.filter(({ directive }) => directive !== 'img-src')).to.deep.equal([]);
  });

  it('as single texts: shown as they are, wherever a harmless word is shown', async () => {
    const times = (await show([file(harmless, 'id')], single)).map(widget => count(widget, harmless));
    expect(Math.min(...times)).to.be.at.least(1);
    for (const batch of batches(words, 10)) {
      const widgets = await show(
        batch.map(text => file(text, 'id')),
        single,
      );
      widgets.forEach((widget, index) => {
        const text = batch[Math.floor(index / single.length)]!;
        const found = count(widget, text) >= times[index % single.length]!;
        expect([widget.localName, text, found, unsafe(widget.shadowRoot!)]).to.deep.equal([
          widget.localName,
          text,
          true,
          [],
        ]);
      });
    }
    expect(trapped.ran).to.deep.equal([]);
  });

  it('as names and addresses of networks: shown as they are, and leading nowhere', async () => {
    const names = hostileStrings.filter(text => text.length > 0 && text.length <= 100);
    const social = names.flatMap(name => [
      { name, url: 'https://social.example/' },
      { name: harmless, url: name },
    ]);
    const [widget] = await show([{ version: 1, languages: ['en'], contact: { social } }], ['coalition-contact']);
    expect(names.filter(name => count(widget!, name) < 1)).to.deep.equal([]);
    expect(unsafe(widget!.shadowRoot!)).to.deep.equal([]);
    expect(trapped.ran).to.deep.equal([]);
  });
});
