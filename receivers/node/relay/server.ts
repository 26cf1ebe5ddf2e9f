import { WrongSettings } from './section.js';

/** Whether a server is on this machine, so that nothing leaves it. */
export const isLoopback = (hostname: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * Reads the address of a server.
 *
 * @throws WrongSettings if it is none, or contains a password: settings are copied and shown
 */
export function parseServer(text: string, protocols: readonly string[], name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !protocols.includes(url.protocol) || url.hostname === '')
    throw new WrongSettings(
      `${name} must be an address that begins with ${protocols.map(each => `${each}//`).join(' or ')}`,
    );
  if (url.username !== '' || url.password !== '')
    throw new WrongSettings(`${name} must not contain a password: it belongs into a variable of the environment`);
  return url;
}
