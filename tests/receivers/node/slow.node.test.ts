import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { portOf } from './support/port.js';
import { start, type Reply } from './support/server.js';
import { aSubmission } from './support/submissions.js';

const HEAD = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n';

function open(t: TestContext, port: number): Socket {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.on('error', () => undefined);
  t.after(() => socket.destroy());
  return socket;
}

describe('a connection that drips', () => {
  it('is closed when its request takes too long, however many bytes came', { timeout: 5000 }, async t => {
    const { server } = await start(t, { limits: { headersTimeout: 300, requestTimeout: 600 } });
    for (const beginning of [HEAD.slice(0, 20), `${HEAD}Content-Length: 1000\r\n\r\n`]) {
      const socket = open(t, portOf(server));
      let heard = '';
      socket.on('data', (text: string) => (heard += text));
      socket.write(beginning);
      const drip = setInterval(() => socket.write('x'), 50);
      await once(socket, 'close');
      clearInterval(drip);
      assert.match(heard, /^HTTP\/1\.1 408 /);
    }
  });

  it('does not delay others, and connections above the limit are closed', { timeout: 5000 }, async t => {
    const { server, post } = await start(t, { limits: { maxConnections: 20 } });
    const slow = Array.from({ length: 19 }, () => open(t, portOf(server)));
    for (const socket of slow) socket.write(`${HEAD}Content-Length: 1000\r\n\r\nx`);
    const replies: Reply[] = [];
    for (let i = 0; i < 5; i++) replies.push(await post(aSubmission(), { Connection: 'close' }));
    assert.ok(replies.every(({ status }) => status === 201));
    const last = open(t, portOf(server));
    last.write(`${HEAD}Content-Length: 1000\r\n\r\nx`);
    await once(last, 'connect');
    const above = open(t, portOf(server));
    await once(above, 'close');
  });
});
