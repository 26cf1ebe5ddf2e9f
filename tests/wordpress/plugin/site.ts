/** A WordPress with the plug-in of the build, and the coalition's site beside it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWith, type Site } from '../site.js';
import { unzip } from '../unzip.js';
import { User } from '../user.js';
import type { Visitor } from '../visitor.js';
import { SOURCE, type Coalition } from './coalition.js';

const PLUGIN = 'coalition-widgets/coalition-widgets';

/** What WordPress has kept. */
export interface State {
  readonly php: string;
  /** The names of the plug-in's options. */
  readonly options: readonly string[];
  /** When it fetches next; `false` if never. */
  readonly next: number | false;
  readonly copy: { readonly revision: number; readonly texts: object; readonly pictures: object } | false;
  readonly outcome: { readonly error: string } | false;
  readonly log: string;
}

export class PluginSite {
  readonly #site: Site;
  readonly admin: User;
  readonly author: User;
  private constructor(site: Site, admin: User, author: User) {
    [this.#site, this.admin, this.author] = [site, admin, author];
  }

  /** Starts a site where the plug-in is active and knows no data file yet. */
  static async start(coalition: Coalition, php: string): Promise<PluginSite> {
    const site = await startWith(folder => {
      unzip(readFileSync('dist/wordpress/coalition-widgets.zip'), join(folder, 'wp-content/plugins'));
      const mu = readFileSync('tests/wordpress/plugin/test-site.php', 'utf8').replaceAll('COALITION', coalition.origin);
      writeFileSync(join(folder, 'wp-content/mu-plugins/test-site.php'), mu);
    }, php);
    const admin = await User.logIn(site.url, 'admin', 'password');
    const writer = { username: 'writer', email: 'writer@example.org', password: 'a long password', roles: ['author'] };
    await admin.send('/wp/v2/users', writer);
    const author = await User.logIn(site.url, writer.username, writer.password);
    const made = new PluginSite(site, admin, author);
    await made.setActive(true);
    return made;
  }

  get url(): string {
    return this.#site.url;
  }

  /** The folder `wp-content`. */
  get content(): string {
    return join(this.#site.folder, 'wp-content');
  }

  stop(): Promise<void> {
    return this.#site.stop();
  }

  setActive(active: boolean): Promise<unknown> {
    return this.admin.send(`/wp/v2/plugins/${PLUGIN}`, { status: active ? 'active' : 'inactive' });
  }

  /** Deletes the plug-in, as the list of plug-ins does. */
  async uninstall(): Promise<void> {
    await this.setActive(false);
    await this.admin.send(`/wp/v2/plugins/${PLUGIN}`, {}, 'DELETE');
  }

  /** @param due whether the plug-in's next fetch is due from now on */
  async state(due = false): Promise<State> {
    return (await this.admin.send('/test/v1/state', { due })) as unknown as State;
  }

  /** Runs what is due, as WordPress does when somebody visits the site. */
  async runCron(): Promise<State> {
    await this.state(true);
    await (await fetch(`${this.url}/wp-cron.php?doing_wp_cron`)).text();
    return this.state();
  }

  /** The files of the copy, in order. */
  files(): string[] {
    try {
      const folder = join(this.content, 'uploads/coalition-widgets');
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
        .sort();
    } catch {
      return [];
    }
  }

  /** Enters the address of the data file in the form of the settings. Returns what the page says then. */
  async enter(visitor: Visitor, address = SOURCE): Promise<string> {
    return this.#press(visitor, '#submit', page => page.$eval('#coalition-source', setValue, address));
  }

  /** Presses "Fetch now". Returns what the page says then. */
  fetchNow(visitor: Visitor): Promise<string> {
    return this.#press(visitor, '[name=fetch]');
  }

  async #press(
    visitor: Visitor,
    button: string,
    before: (page: Awaited<ReturnType<Visitor['open']>>) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<string> {
    const page = await visitor.open(`${this.url}/wp-admin/options-general.php?page=coalition-widgets`, this.admin);
    try {
      await before(page);
      await Promise.all([page.waitForNavigation({ timeout: 120_000 }), page.click(button)]);
      return await page.$eval('.wrap', one => (one as HTMLElement).innerText);
    } finally {
      await page.browserContext().close();
    }
  }
}

function setValue(field: Element, value: string): void {
  (field as HTMLInputElement).value = value;
}
