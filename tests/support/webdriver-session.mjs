import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((res, rej) => {
    const s = createServer()
      .once('error', rej)
      .listen(0, '127.0.0.1', () => {
        const { port } = s.address();
        s.close(() => res(port));
      });
  });

/** A session of a W3C WebDriver (classic): the driver, and the browser that it starts. */
export class WebDriverSession {
  #options;
  #id;
  #proc;
  #port;
  #spawnError;
  constructor({ name, driver, args = p => ['-p', String(p)], capabilities = {}, env = {} }) {
    this.#options = { name, driver, args, capabilities, env };
    process.once('exit', () => this.#kill());
  }
  async start() {
    // WebKitWebDriver now and then waits for ever for the browser that it has started, so: a time limit, and again
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#launch();
        return;
      } catch (e) {
        this.#kill();
        if (process.env.CW_DEBUG)
          console.log(`${this.#options.name}: attempt ${attempt}: ${e.message} session=${this.#id}`);
        if (attempt === 4) throw e;
      }
    }
  }
  command(method, path, body) {
    return this.#http(method, `/session/${this.#id}${path}`, method === 'POST' ? (body ?? {}) : undefined);
  }
  /** Runs the body of a function in the page. */
  run(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }
  async stop() {
    if (this.#id) await this.command('DELETE', '').catch(() => {});
    this.#kill();
  }
  async #http(method, path, body, ms = 30_000) {
    const r = await fetch(`http://127.0.0.1:${this.#port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(ms),
    }).catch(e => {
      throw new Error(`${method} ${path}`, { cause: e });
    });
    const { value } = await r.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message || `${method} ${path}`}`);
    return value;
  }
  async #launch() {
    const { driver, args, env, capabilities } = this.#options;
    this.#port = await freePort();
    this.#spawnError = undefined;
    this.#proc = spawn(driver, args(this.#port), { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
    this.#proc.on('error', e => {
      this.#spawnError = e;
    });
    for (let i = 0; ; i++) {
      if (this.#spawnError) throw this.#spawnError;
      try {
        await this.#http('GET', '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await new Promise(r => setTimeout(r, 100));
      }
    }
    const session = await this.#http('POST', '/session', { capabilities: { alwaysMatch: capabilities } }, 10_000);
    this.#id = session.sessionId;
  }
  #kill() {
    try {
      process.kill(-this.#proc.pid); // the driver and the browser that it has started
    } catch {
      /* already gone */
    }
  }
}
