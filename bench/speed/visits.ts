/**
 * Visits pages in a browser of its own each: `visits.ts ROUNDS real|pretended PORT KEY [PAGE…]`, one line of JSON for each
 * visit. The rounds go over all pages, so that a busy minute of the machine does not hit one page alone. `KEY` is the
 * hash of the certificate's public key, which the browser trusts.
 */
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../tests/support/browsers.mjs';
import { hosts } from './hosts.js';
import { measured } from './pages.js';
import { visit } from './visit.js';

const [rounds = '7', link, port, key, ...ids] = process.argv.slice(2);
const isReal = link === 'real';
const addressOf = (index: number): string => (isReal ? `10.78.0.${index + 1}` : '127.0.0.1');
// see link.py; without a link, the connection is refused
const nowhere = isReal ? '10.78.0.9' : '127.0.0.1:1';

const { args = [], ...options } = await chromiumOptions();
const chosen = measured.filter(({ id }) => !ids.length || ids.includes(id));
for (let round = 1; round <= Number(rounds); round++)
  for (const page of chosen) {
    const rules = hosts.map((host, index) =>
      page.isHostDown && host === 'coalition.test'
        ? `MAP ${host} ${nowhere}`
        : `MAP ${host} ${addressOf(index)}:${port}`,
    );
    const browser = await puppeteer.launch({
      ...options,
      args: [
        ...args,
        `--ignore-certificate-errors-spki-list=${key}`,
        `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND'].join(',')}`,
      ],
    });
    try {
      const seen = await visit(browser, page, `https://member.test/${page.id}.html`, isReal);
      console.log(JSON.stringify({ id: page.id, round, ...seen }));
    } finally {
      await browser.close();
    }
  }
