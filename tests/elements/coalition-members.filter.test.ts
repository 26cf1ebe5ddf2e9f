import { expect } from 'chai';
import { crowd, terms } from '../fixtures/members.js';
import { text } from '../fixtures/text.js';
import { serve, serveAt } from '../support/files.js';
import { all, choose, few, many, one, said, show, shown, status, type } from '../support/members.js';
import { until } from '../support/mount.js';
import { holdTimers } from '../support/timers.js';

describe('<coalition-members> filter', () => {
  it('is there when there are more than six members, unless the page leaves it out', async () => {
    const six = await show({ ...few, members: crowd(6) });
    expect(all(six, 'input, select, [role=status]')).to.deep.equal([]);
    const seven = await show({ ...few, members: crowd(7) });
    expect(all(seven, 'input, select, [role=status]')).to.have.length(4);
    await type(seven, 'organisation 3');
    seven.noFilter = true;
    await seven.updateComplete;
    expect(all(seven, 'input, select, [role=status]')).to.deep.equal([]);
    expect(shown(seven)).to.have.length(7);
  });

  it('offers the sectors and places that members have, in the order of the file', async () => {
    const unused = { art: text('الفن', 'Huner', 'ܐܘܡܢܘܬܐ', 'Art', 'Sanat', 'هونەر') };
    const element = await show({ ...many, terms: { ...unused, ...terms } }, 'tr');
    const options = all(element, 'select').map(select =>
      [...select.querySelectorAll('option')].slice(1).map(option => [option.lang, option.dir, said(option)].join(' ')),
    );
    expect(options).to.deep.equal([
      ['tr ltr Sağlık', 'tr ltr Eğitim', 'tr ltr Acil yardım'],
      ['tr ltr Kuzey', 'tr ltr Doğu', 'tr ltr Güney'],
    ]);
    const bare = many.members.map(({ id, name }) => ({ id, name }));
    expect(all(await show({ ...many, members: bare }), 'select')).to.deep.equal([]);
  });

  it('finds members in any of their languages, however they are typed', async () => {
    const element = await show(many);
    const typed: [string, string][] = [
      ['العيادات', 'Clinics Association'],
      ['جَمْعِيّة العيـادات', 'Clinics Association'],
      ['klinikan', 'Clinics Association'],
      ['KLİNİKLER', 'Clinics Association'],
      ['ܕܒܝܬ ܐܣܝܘܬܐ', 'Clinics Association'],
      ['ܕܡܕܪܫܬܐ', 'Schools Union'],
      ['union  SCHOOLS', 'Schools Union'],
      ['رابطه المدارس', 'Schools Union'],
      ['٧', 'Example Organisation 7'],
      ['ܚܘܠܡܢܐ جمعية', 'Clinics Association'],
    ];
    for (const [words, name] of typed) {
      await type(element, words);
      expect(shown(element), words).to.deep.equal([name]);
    }
    await type(element, '');
    expect(shown(element)).to.have.length(15);
  });

  it('asks for text, sector and place together', async () => {
    const element = await show(many);
    await choose(element, 0, 'relief');
    expect(shown(element)).to.have.length(6);
    await choose(element, 1, 'east');
    expect(shown(element).slice(0, 2)).to.deep.equal(['Schools Union', 'Relief Foundation']);
    await type(element, 'weqfa');
    expect(shown(element)).to.deep.equal(['Relief Foundation']);
    await choose(element, 1, 'north');
    expect(shown(element)).to.deep.equal([]);
  });

  it('announces how many are found when the reader has stopped typing, in a region that was there before', async () => {
    const element = await show({ ...many, digits: { ar: 'arab' } }, 'ar');
    const region = one(element, '[role=status]');
    expect(status(element)).to.match(/١٥$/);
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(status(element)));
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    const timers = holdTimers();
    try {
      for (const typed of ['العي', 'العيا', 'العيادات']) {
        await type(element, typed);
        const waits = timers.waiting().filter(milliseconds => milliseconds === 300);
        expect(waits, 'each letter starts the wait anew').to.have.length(1);
      }
      expect(shown(element)).to.have.length(1);
      expect(heard).to.deep.equal([], 'while one types');
    } finally {
      timers.fire();
    }
    await until(() => heard.length > 0);
    observer.disconnect();
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/[^٠-٩]١$/);
    expect(one(element, '[role=status]') === region).to.equal(true);
    expect(region.querySelector('bdi')!.dir).to.equal('rtl');
  });

  it('says the right number at first, however long the file takes', async () => {
    const answer = new Promise(resolve => setTimeout(resolve, 600)).then(() => Response.json(many));
    const element = await show(serve(() => answer));
    expect(status(element)).to.equal(`Members found: ${many.members.length}`);
  });

  it('waits to announce nothing while the number found stays the same', async () => {
    const element = await show(many);
    const timers = holdTimers();
    try {
      element.requestUpdate();
      await element.updateComplete;
      expect(timers.waiting()).to.not.include(300);
    } finally {
      timers.fire();
    }
  });

  it('says that none matches, and shows all again with the focus where the next search begins', async () => {
    const element = await show(many);
    await choose(element, 0, 'health');
    await choose(element, 1, 'north');
    await type(element, 'nobody');
    expect(said(one(element, '[part=text]'))).to.equal('No member matches.');
    expect(one(element, '[part=list]').offsetHeight).to.equal(0);
    await until(() => status(element) === 'Members found: 0');
    one(element, '[part=button]').click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(15);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('');
    expect((all(element, 'select') as HTMLSelectElement[]).map(select => select.selectedIndex)).to.deep.equal([0, 0]);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('input');
    expect(all(element, '[part=button], [part=text]')).to.deep.equal([]);
  });

  it('keeps field, focus, filter and cards while the language changes', async () => {
    const element = await show(many, 'en');
    const input = one<HTMLInputElement>(element, 'input');
    input.focus();
    await type(element, 'klinik');
    await choose(element, 1, 'north');
    element.lang = 'ar';
    await until(() => one(element, 'section').dir === 'rtl');
    expect(one(element, 'input') === input).to.equal(true);
    expect([input.value, element.shadowRoot!.activeElement?.localName]).to.deep.equal(['klinik', 'input']);
    const place = all(element, 'select')[1] as HTMLSelectElement;
    expect([place.value, said(place.selectedOptions[0]!)]).to.deep.equal(['north', 'الشمال']);
    expect(shown(element)).to.deep.equal(['جمعية العيادات']);
  });

  it('resets with another file', async () => {
    const element = await show(many);
    await choose(element, 0, 'health');
    const other = serve(null);
    serveAt(other, { ...many, members: crowd(8) });
    element.src = other;
    await until(() => shown(element).length === 8);
    expect((all(element, 'select')[0] as HTMLSelectElement).value).to.equal('');
    expect(status(element)).to.equal('Members found: 8');
  });

  it('finds one of a thousand', async () => {
    const element = await show({ ...few, members: crowd(1000) });
    expect(status(element)).to.equal('Members found: 1,000');
    await type(element, 'rexistina nimune ٧٧٧');
    expect(shown(element)).to.deep.equal(['Example Organisation 777']);
    await type(element, '');
    expect(shown(element)).to.have.length(50);
  });

  it('needs no sideways scrolling at 320 pixels, however long a name is', async () => {
    const long = 'Hevbendîya Rêxistinên Civaka Sivîl'.replaceAll(' ', '').repeat(4);
    const terms = { health: { ku: long } };
    const section = [{ id: 'long', name: { ku: long }, sectors: ['health'] }, ...crowd(8)];
    for (const layout of ['grid', 'list'] as const) {
      const element = await show({ ...few, terms, members: section }, 'ku', layout);
      element.style.inlineSize = '288px';
      const edge = element.getBoundingClientRect().right;
      const beyond = all(element, '*').filter(
        node => !node.closest('select') && node.getBoundingClientRect().right > edge + 0.5,
      );
      expect(beyond).to.deep.equal([]);
    }
  });
});
