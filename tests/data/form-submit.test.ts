import { expect } from 'chai';
import { sendJson } from '../../src/data/submit/json.js';
import { faultFrom, placeOf } from '../../src/data/submit/problems.js';
import { makeSubmission, type Submission } from '../../src/data/submit/submission.js';
import { never, serve } from '../support/files.js';
import { holdTimers } from '../support/timers.js';

const content = { form: 'volunteer', lang: 'ar', fields: { name: 'Nesrîn' } };
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('makeSubmission', () => {
  it('keeps a submission, id and language, while the content stays the same', () => {
    const first = makeSubmission(content);
    expect(makeSubmission({ ...content, lang: 'en' }, first)).to.equal(first);
    expect(makeSubmission({ ...content, fields: { name: 'Ali' } }, first).id).to.not.equal(first.id);
    const consent = { version: '2', granted: true } as const;
    expect(makeSubmission({ ...content, consent }, first).id).to.not.equal(first.id);
  });

  it('makes a UUID where the page is not served securely', () => {
    const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      expect(makeSubmission(content).id).to.match(uuid);
      expect(makeSubmission(content).id).to.not.equal(makeSubmission(content).id);
    } finally {
      if (own) Object.defineProperty(crypto, 'randomUUID', own);
      else delete (crypto as { randomUUID?: unknown }).randomUUID;
    }
  });
});

describe('sendJson', () => {
  const submission = makeSubmission({ ...content, consent: { version: '1', granted: true } });
  const answer = (make: (request: Request) => Response | Promise<Response>) => sendJson(serve(make), submission);

  it('posts the submission and nothing that tells who sends it', async () => {
    let request: Request | undefined;
    const outcome = await answer(got => {
      request = got.clone();
      return Response.json({ id: submission.id, receipt: '7ZK3-0QMD' }, { status: 201 });
    });
    expect(outcome).to.deep.equal({ kind: 'sent', receipt: '7ZK3-0QMD' });
    const { method, credentials, referrerPolicy, redirect, headers } = request!;
    expect({ method, credentials, referrerPolicy, redirect }).to.deep.equal({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    expect(headers.get('content-type')).to.equal('application/json');
    expect(headers.get('idempotency-key')).to.equal(submission.id);
    expect((await request!.json()) as Submission).to.deep.equal(submission);
  });

  it('arrives although the page is closed, unless it is so large that browsers would then not send it at all', async () => {
    const kept = async (about: string): Promise<boolean> => {
      let request: Request | undefined;
      await sendJson(
        serve((got: Request) => {
          request = got;
          return Response.json({ id: submission.id });
        }),
        { ...submission, fields: { about } },
      );
      return request!.keepalive;
    };
    expect(await kept('Nesrîn')).to.equal(true);
    expect(await kept('ن'.repeat(35_000))).to.equal(false); // two bytes each
  });

  it('shows the id where a receiver gives no number', async () => {
    expect(await answer(() => Response.json({ id: submission.id.toUpperCase() }))).to.deep.equal({
      kind: 'sent',
      receipt: submission.id.toUpperCase(),
    });
  });

  it('trusts no answer that does not repeat the id', async () => {
    const portal = new Response('<h1>Welcome to the hotel</h1>', { headers: { 'content-type': 'text/html' } });
    for (const response of [
      portal,
      Response.json({}),
      Response.json({ id: crypto.randomUUID() }),
      new Response(null, { status: 204 }),
    ])
      expect(await answer(() => response)).to.deep.equal({ kind: 'unconfirmed', errors: [] });
  });

  for (const status of [408, 409, 425, 429, 500, 502, 503, 504])
    it(`asks to try again after ${status}`, async () => {
      expect(await answer(() => new Response('', { status }))).to.deep.equal({ kind: 'status', errors: [] });
    });

  it('asks to try again when the receiver wants that, in seconds or at a time', async () => {
    const after = async (wanted: string): Promise<number | undefined> => {
      const outcome = await answer(() => new Response('', { status: 503, headers: { 'retry-after': wanted } }));
      return 'after' in outcome ? outcome.after : undefined;
    };
    expect(await after('120')).to.equal(120_000);
    expect(await after(new Date(Date.now() + 60_000).toUTCString())).to.be.within(50_000, 60_000);
    for (const wrong of ['', '0', '-5', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT'])
      expect(await after(wrong), wrong).to.equal(undefined);
  });

  it('asks to try again when there is no answer', async () => {
    expect(await answer(() => Promise.reject(new TypeError('offline')))).to.deep.equal({ kind: 'network', errors: [] });
  });

  it('gives up on a receiver that does not answer within 20 seconds', async () => {
    const timers = holdTimers();
    let arrive = (): void => undefined;
    const arrived = new Promise<void>(resolve => (arrive = resolve));
    const outcome = answer(({ signal }) => {
      arrive();
      return never(signal);
    });
    await arrived;
    const waiting = timers.waiting();
    timers.fire();
    expect(waiting).to.deep.equal([20_000]);
    expect(await outcome).to.deep.equal({ kind: 'network', errors: [] });
  });

  it('needs no AbortSignal.timeout, and leaves no timer behind', async () => {
    const timeout = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;
    Reflect.deleteProperty(AbortSignal, 'timeout');
    const timers = holdTimers();
    try {
      expect((await answer(() => Response.json({ id: submission.id }))).kind).to.equal('sent');
      expect(timers.waiting()).to.deep.equal([]);
    } finally {
      timers.fire();
      Object.defineProperty(AbortSignal, 'timeout', timeout);
    }
  });

  it('hands over what is wrong, and leaves out what it cannot read', async () => {
    const errors = [{ pointer: '/fields/email', code: 'email', more: 1 }, 'what?', { pointer: 5 }];
    expect(await answer(() => Response.json({ status: 422, errors }, { status: 422 }))).to.deep.equal({
      kind: 'refused',
      errors: [{ pointer: '/fields/email', code: 'email' }],
    });
    for (const body of ['', '[]', '{"errors":5}', 'no'])
      expect(await answer(() => new Response(body, { status: 400 }))).to.deep.equal({ kind: 'refused', errors: [] });
  });
});

describe('problems', () => {
  it('finds the field that a pointer leads to or into', () => {
    expect(placeOf({ pointer: '/fields/email', code: '' })).to.deep.equal({ field: 'email' });
    expect(placeOf({ pointer: '/fields/a~1b~01/2', code: '' })).to.deep.equal({ field: 'a/b~1' });
    expect(placeOf({ pointer: '/consent/granted', code: '' })).to.equal('consent');
    for (const pointer of ['', '/id', '/fields', 'fields/email'])
      expect(placeOf({ pointer, code: '' })).to.equal(undefined);
  });

  it('takes a code for what it says, and any other for a refusal', () => {
    const fault = (code: string) => faultFrom({ pointer: '', code });
    expect(['email', 'length', 'not-granted', 'type', 'toString'].map(fault)).to.deep.equal([
      'email',
      'too-long',
      'consent',
      'refused',
      'refused',
    ]);
  });
});
