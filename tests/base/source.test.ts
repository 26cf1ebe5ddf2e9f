import { expect } from 'chai';
import { setDefaultSource, sourceFor, takePreloadedResponse } from '../../src/base/source.js';

describe("the script tag's own request", () => {
  afterEach(() => setDefaultSource(''));
  const url = sourceFor('coalition.json', document.baseURI);

  it('is given out once, for the file that it asked for: an answer can be read once', () => {
    const response = Promise.resolve(Response.json({}));
    setDefaultSource('coalition.json', response);
    expect(takePreloadedResponse(`${url}?other`)).to.equal(undefined);
    expect(takePreloadedResponse(url) === response).to.equal(true);
    expect(takePreloadedResponse(url) === undefined, 'a second time').to.equal(true);
    setDefaultSource('coalition.json', response); // as each further element of the page does
    expect(takePreloadedResponse(url) === undefined, 'named again').to.equal(true);
  });
});
