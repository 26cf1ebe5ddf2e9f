/** A user of WordPress, logged in as by its form, who saves as the editors do: through the REST interface. */
export class User {
  readonly #url: string;
  readonly #jar = new Map<string, string>();
  #nonce = '';

  private constructor(url: string) {
    this.#url = url;
  }

  /** Logs in; WordPress' own administrator is `admin`, `password`. */
  static async logIn(url: string, name: string, password: string): Promise<User> {
    const user = new User(url);
    await user.#ask('/wp-login.php');
    const body = new URLSearchParams({ log: name, pwd: password, testcookie: '1' });
    await user.#ask('/wp-login.php', { method: 'POST', body });
    user.#nonce = await (await user.#ask('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
    if (!/^\w{10}$/.test(user.#nonce)) throw new Error(`${name} could not log in`);
    return user;
  }

  /** What a browser needs to be the same user. */
  get cookies(): { name: string; value: string; url: string }[] {
    return [...this.#jar].map(([name, value]) => ({ name, value, url: this.#url }));
  }

  /** Sends to a route of the REST interface; answers with what it answers. */
  async send(route: string, body: object, method = 'POST'): Promise<Record<string, unknown>> {
    const answer = await this.#ask(`/?rest_route=${route}`, {
      method,
      headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': this.#nonce },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${route}: ${answer.status} ${text.slice(0, 500)}`);
    return JSON.parse(text) as Record<string, unknown>;
  }

  /** Publishes a page or a post; answers with its address and what stands in it. */
  async publish(type: 'pages' | 'posts', slug: string, content: string, title = slug): Promise<Published> {
    const answer = await this.send(`/wp/v2/${type}`, { slug, title, status: 'publish', content });
    const rendered = (key: string): string => (answer[key] as { rendered: string }).rendered;
    return {
      id: answer['id'] as number,
      url: answer['link'] as string,
      html: rendered('content'),
      excerpt: rendered('excerpt'),
    };
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(this.#url + path, { ...init, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name) this.#jar.set(name, value ?? '');
    }
    return answer;
  }
}

export interface Published {
  readonly id: number;
  readonly url: string;
  /** Its content as visitors get it. */
  readonly html: string;
  readonly excerpt: string;
}
