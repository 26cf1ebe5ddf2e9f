import { expect } from 'chai';
import { setDefaultSource, setSourceFinder, sourceFor } from '../../src/base/source.js';
import { dataFile } from '../../src/data/data-file.js';
import { serve, timesAsked } from '../support/files.js';

describe("the script tag's own request", () => {
  afterEach(() => {
    setSourceFinder(() => '');
  });

  it('is used once, for the file that it asked for: an answer can be read once', async () => {
    const url = serve({ version: 1, revision: 2, languages: ['ar'] });
    const early = Response.json({ version: 1, revision: 1, languages: ['ar'] });
    const request = { url, response: Promise.resolve(early) };
    setSourceFinder(() => url, request);
    const file = dataFile(url);
    await file.load();
    expect([file.file?.revision, timesAsked(url)]).to.deep.equal([1, 0]);
    setSourceFinder(() => url, request); // as each further element of the page does
    await file.load();
    expect([file.file?.revision, timesAsked(url)]).to.deep.equal([2, 1]);
  });
});

describe('the default source', () => {
  it('is the same for all widgets of a bundle', () => {
    setDefaultSource('/coalition.json');
    expect(sourceFor(null, document.body)).to.equal(new URL('/coalition.json', location.href).href);
    expect(sourceFor('own.json', document.body)).to.equal(new URL('own.json', document.baseURI).href);
    setDefaultSource('');
    expect(sourceFor(null, document.body)).to.equal('');
  });
});
