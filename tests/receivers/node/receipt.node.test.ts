import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makeReceipt, receiptNumber } from '../../../receivers/node/receipt.js';

describe('the receipt number', () => {
  it('is two groups of four digits that cannot be misread', () => {
    fc.assert(
      fc.property(fc.uuid(), id => assert.match(receiptNumber(id), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)),
    );
  });

  it('is the first 40 bits of the SHA-256, as base32 of another program has them', () => {
    assert.equal(receiptNumber('00000000-0000-4000-8000-000000000000'), 'VE05-BR70');
    assert.equal(receiptNumber('f81d4fae-7dec-41d0-a765-00a0c91e6bf6'), 'NE81-CDRA');
  });

  it('is the same for the same id in either case', () => {
    fc.assert(fc.property(fc.uuid(), id => assert.equal(receiptNumber(id), receiptNumber(id.toUpperCase()))));
  });

  it('differs for a thousand ids', () => {
    const numbers = new Set(Array.from({ length: 1000 }, () => receiptNumber(crypto.randomUUID())));
    assert.equal(numbers.size, 1000);
  });
});

describe('a receipt', () => {
  it('echoes the id as it was sent', () => {
    const id = 'F81D4FAE-7DEC-41D0-A765-00A0C91E6BF6';
    const row = { receipt: receiptNumber(id), received: '2026-11-21T12:00:00.000Z' };
    assert.deepEqual(makeReceipt(id, row), {
      contract: 'coalition-receipt/1',
      id,
      receipt: receiptNumber(id),
      received: '2026-11-21T12:00:00.000Z',
    });
  });
});
