import { expect } from 'chai';
import { setDefaultSource, setSourceFinder, sourceFor, takePreloadedResponse } from '../../src/base/source.js';

describe("the script tag's own request", () => {
  afterEach(() => {
    setSourceFinder(() => '');
  });

  it('is given out once, for the file that it asked for: an answer can be read once', () => {
    const response = Promise.resolve(Response.json({}));
    const request = { url: 'coalition.json', response };
    const find = (): string => 'coalition.json';
    setSourceFinder(find, request);
    const url = sourceFor(null, document.body);
    expect(takePreloadedResponse(`${url}?other`)).to.equal(undefined);
    expect(takePreloadedResponse(url) === response).to.equal(true);
    expect(takePreloadedResponse(url) === undefined, 'a second time').to.equal(true);
    setSourceFinder(find, request); // as each further element of the page does
    expect(takePreloadedResponse(url) === undefined, 'named again').to.equal(true);
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
