import { expect } from 'chai';
import { observeLang, observedTrees } from '../../src/i18n/observe-lang.js';
import { nearestLang } from '../../src/i18n/nearest.js';

/** A chain of elements, each in the shadow tree of the one before; the first stands in the page. */
function nested(depth: number): HTMLElement[] {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const chain = [place];
  for (let host = place; chain.length <= depth;) {
    host = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    chain.push(host);
  }
  return chain;
}
/** Mutation observers have been called. */
const observed = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Counts how often a node is told, until it is stopped. */
function follow(node: Node): { times: number; stop: () => void } {
  const told = { times: 0, stop: observeLang(node, () => void told.times++) };
  return told;
}

describe('observeLang', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    expect(observedTrees()).to.equal(0);
  });

  it('tells of a change on the node, around it, and on the root element', async () => {
    const [place] = nested(0);
    const told = follow(place!);
    for (const element of [place!, document.body, document.documentElement]) {
      const before = told.times;
      element.lang = 'ar';
      await observed();
      expect(told.times).to.equal(before + 1);
      element.removeAttribute('lang');
      await observed();
      expect(told.times).to.equal(before + 2);
    }
    told.stop();
  });

  it('tells of a change in every tree around the node, however deeply nested', async () => {
    const chain = nested(3);
    const told = follow(chain.at(-1)!);
    for (const [index, element] of chain.entries()) {
      element.lang = 'ku';
      await observed();
      expect(told.times).to.equal(index + 1);
    }
    told.stop();
  });

  it('tells of nothing but lang, and of nothing once it is stopped', async () => {
    const [place] = nested(0);
    const told = follow(place!);
    place!.title = place!.dir = 'rtl';
    await observed();
    told.stop();
    place!.lang = 'ar';
    await observed();
    expect(told.times).to.equal(0);
  });

  it('has one observer a tree, however many follow in it', () => {
    const chain = nested(2);
    const all = Array.from({ length: 50 }, () => follow(chain.at(-1)!));
    expect(observedTrees()).to.equal(3);
    const outer = follow(chain[0]!);
    for (const one of all) one.stop();
    expect(observedTrees()).to.equal(1);
    outer.stop();
  });

  it('goes on telling the others when one is stopped, twice even', async () => {
    const [place] = nested(0);
    const [one, other] = [follow(place!), follow(place!)];
    one.stop();
    one.stop();
    place!.lang = 'ar';
    await observed();
    expect([one.times, other.times]).to.deep.equal([0, 1]);
    other.stop();
  });

  it('disconnects the observer of a tree in which nobody follows any more', () => {
    const { disconnect } = MutationObserver.prototype;
    let count = 0;
    MutationObserver.prototype.disconnect = function () {
      count++;
      disconnect.call(this);
    };
    try {
      follow(nested(2).at(-1)!).stop();
    } finally {
      MutationObserver.prototype.disconnect = disconnect;
    }
    expect(count).to.equal(3);
  });

  it('leaves none behind after a thousand starts and stops', () => {
    for (let turn = 0; turn < 1000; turn++) follow(nested(2).at(-1)!).stop();
    expect(observedTrees()).to.equal(0);
  });
});

describe('nearestLang', () => {
  it('is the own one, else the nearest around, out of shadow trees', () => {
    const chain = nested(2);
    const inner = chain.at(-1)!;
    expect(nearestLang(inner)).to.equal('');
    for (const [index, element] of chain.entries()) {
      element.lang = `a${index}`;
      expect(nearestLang(inner)).to.equal(`a${index}`);
    }
    expect(nearestLang(inner.getRootNode())).to.equal('a1');
  });

  it('is unknown where the nearest one says so', () => {
    const chain = nested(1);
    chain[0]!.lang = 'ar';
    chain[1]!.lang = '';
    expect(nearestLang(chain[1]!)).to.equal('');
  });
});
