import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

const root = (t: TestContext): Promise<string> =>
  mkdtemp(join(tmpdir(), 'sendmail-')).then(folder => {
    t.after(() => rm(folder, { recursive: true, force: true }));
    return folder;
  });

/** As a mail server passes it on. PHP 7 writes line feeds, as this program expects; PHP 8 writes CRLF. None may mix them. */
function withLineEnds(raw: string): string {
  const [all, long] = [raw.match(/\n/g), raw.match(/\r\n/g) ?? []];
  if (long.length > 0 && long.length !== all?.length) throw new Error('line ends are mixed');
  return raw.replace(/\r?\n/g, '\r\n');
}

/**
 * The program to which PHP's `mail()` gives its e-mails: it writes each into a file, with its arguments in the first line.
 * While the folder has a file `closed`, it takes none.
 */
export async function startSendmail(t: TestContext) {
  const folder = await root(t);
  const script = join(folder, 'sendmail.sh');
  await writeFile(
    script,
    `[ -e ${folder}/closed ] && exit 75\nfile=$(mktemp ${folder}/mail-XXXXXXXX)\n` +
      `(printf '%s\\n' "$*"; cat) > "$file.part" && mv "$file.part" "$file.eml"\n`,
  );
  const mails = async () => {
    const files = (await readdir(folder)).filter(name => name.endsWith('.eml'));
    return Promise.all(
      files.map(async name => {
        const [args = '', ...raw] = (await readFile(join(folder, name), 'latin1')).split('\n');
        return { args, raw: withLineEnds(raw.join('\n')), to: [], user: undefined, secure: false };
      }),
    );
  };
  const close = () => writeFile(join(folder, 'closed'), '');
  const open = () => rm(join(folder, 'closed'));
  return { options: [`sendmail_path=sh ${script}`], mails, close, open };
}
