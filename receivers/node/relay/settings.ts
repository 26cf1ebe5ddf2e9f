import { readFileSync } from 'node:fs';
import { parseJson } from '../json.js';
import { readMail, type MailSettings } from './mail-settings.js';
import { readOpenRosa, type OpenRosaSettings } from './openrosa-settings.js';
import { Section, WrongSettings } from './section.js';

export interface RelaySettings {
  readonly openrosa?: OpenRosaSettings;
  readonly mail?: MailSettings;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of the relay from parsed JSON; passwords come from variables of the environment.
 *
 * @throws WrongSettings
 */
export function parseSettings(value: unknown, env: Environment): RelaySettings {
  const section = new Section(value, 'relay');
  const [openrosa, mail] = [section.optionalSection('openrosa'), section.optionalSection('mail')];
  section.end();
  if (!openrosa && !mail) throw new WrongSettings('the settings name no target: "openrosa" or "mail"');
  return {
    ...(openrosa && { openrosa: readOpenRosa(openrosa, env) }),
    ...(mail && { mail: readMail(mail, env) }),
  };
}

/** @throws WrongSettings, or the error of the file system */
export function readSettings(file: string, env: Environment = process.env): RelaySettings {
  const value = parseJson(readFileSync(file, 'utf8'));
  if (value === undefined) throw new WrongSettings(`${file} is not JSON`);
  return parseSettings(value, env);
}
