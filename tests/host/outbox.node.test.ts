import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { openSealed } from '../../src/data/open/jwe.js';
import type { Submission } from '../../src/data/submit/submission.js';
import { chromiumOptions } from '../support/browsers.mjs';
import { formShows, send } from '../support/form-page.js';
import { host, key, origin, receiver, says, stored } from '../support/sealed-page.js';

let browser: Browser;

before(async () => {
  await new Promise<void>(resolve => host.listen(0, '127.0.0.1', () => resolve()));
  browser = await puppeteer.launch(await chromiumOptions());
});
after(async () => {
  await browser?.close();
  host.close();
  host.closeAllConnections();
});
afterEach(async () => {
  const [first, ...others] = await browser.pages();
  for (const one of others) await one.close();
  await first!.goto(`${origin()}/empty`);
  await first!.evaluate(`new Promise(done => (indexedDB.deleteDatabase('coalition-widgets').onsuccess = done))`);
  receiver.requests = [];
  receiver.works = false;
});

async function open(): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(origin());
  await formShows(tab);
  return tab;
}

const ids = (): string[] => [...new Set(receiver.requests.map(({ id }) => id))];

describe('sealed answers that did not arrive', () => {
  it('wait on the device, where nobody can read them, and leave it when a page with the form opens again', async () => {
    const tab = await open();
    await send(tab, 'Nesrîn');
    await says(tab, 'it is kept on this device, encrypted');
    const records = await stored(tab);
    assert.doesNotMatch(JSON.stringify(records), /Nesr/);
    await tab.close();
    receiver.works = true;
    const later = await open();
    await says(later, 'What waited on this device has arrived.');
    assert.deepEqual(await stored(later), []);
    assert.equal(ids().length, 1);
    const opened = JSON.parse(await openSealed(receiver.requests.at(-1)!.sealed, [key])) as Submission;
    assert.deepEqual(opened.fields, { name: 'Nesrîn' });
  });

  it('are sent by one tab, however many are open', async () => {
    const tab = await open();
    await send(tab, 'Nesrîn');
    await says(tab, 'it is kept on this device');
    await tab.close();
    const first = await open();
    await says(first, 'wait to be sent:');
    const others = [await open(), await open()];
    receiver.works = true;
    const before = receiver.requests.length;
    await first.bringToFront();
    await first.evaluate(`dispatchEvent(new Event('online'))`);
    await says(first, 'has arrived');
    assert.equal(receiver.requests.length, before + 1);
    for (const other of others)
      assert.equal(
        await other.evaluate(
          `document.querySelector('volunteer-form').shadowRoot.querySelector('[part=queue]').innerText`,
        ),
        '',
      );
  });

  it('are deleted on request', async () => {
    const tab = await open();
    await send(tab, 'Nesrîn');
    await says(tab, 'wait to be sent:');
    await tab.evaluate(
      `document.querySelector('volunteer-form').shadowRoot.querySelector('[part=queue] button').click()`,
    );
    await tab.waitForFunction(
      `!document.querySelector('volunteer-form').shadowRoot.querySelector('[part=queue] button')`,
    );
    await pause(100);
    assert.deepEqual(await stored(tab), []);
    const before = receiver.requests.length;
    await tab.evaluate(`dispatchEvent(new Event('online'))`);
    await pause(300);
    assert.equal(receiver.requests.length, before);
  });

  it('are replaced by what the visitor changes', async () => {
    const tab = await open();
    await send(tab, 'Nesrîn');
    await says(tab, 'wait to be sent:');
    receiver.works = true;
    await send(tab, 'Ali');
    await says(tab, 'The form has arrived');
    // the visitor need not wait for the storage
    for (const end = Date.now() + 5000; ((await stored(tab)) as unknown[]).length && Date.now() < end;) await pause(20);
    assert.deepEqual(await stored(tab), []);
    assert.equal(receiver.requests.at(-1)!.supersedes, receiver.requests[0]!.id);
  });

  it('are deleted after thirty days', async () => {
    const tab = await open();
    await send(tab, 'Nesrîn');
    await says(tab, 'wait to be sent:');
    await tab.evaluate(`new Promise(done => {
      const opening = indexedDB.open('coalition-widgets', 1);
      opening.onsuccess = () => {
        const store = opening.result.transaction('outbox', 'readwrite').objectStore('outbox');
        const asking = store.getAll();
        asking.onsuccess = () => {
          store.put({ ...asking.result[0], since: Date.now() - 31 * 24 * 60 * 60 * 1000 }).onsuccess = done;
          opening.result.close();
        };
      };
    })`);
    await tab.close();
    receiver.works = true;
    const before = receiver.requests.length;
    const later = await open();
    await later.waitForFunction(`document.querySelector('volunteer-form').shadowRoot.querySelector('[part=queue]')`);
    await pause(300);
    assert.deepEqual(await stored(later), []);
    assert.equal(receiver.requests.length, before);
  });

  it('let the visitor leave without a question', async () => {
    const tab = await open();
    const asks = (): Promise<unknown> =>
      tab.evaluate(`!dispatchEvent(new Event('beforeunload', { cancelable: true }))`);
    await send(tab, 'Nesrîn');
    await says(tab, 'it is kept on this device');
    assert.equal(await asks(), false);
  });
});
