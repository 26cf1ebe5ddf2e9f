// Opens in Node, with a library of another hand, what browsers have sealed; see tests/data/seal.test.ts.
import { compactDecrypt, importJWK } from 'jose';

/** How many random messages each browser seals: many where every engine is tested. */
const MESSAGES = ['all', 'others'].includes(process.env.BROWSERS ?? '') ? 1000 : 20;

/** For `executeServerCommand`. */
export const josePlugin = () => ({
  name: 'jose',
  async executeCommand({ command, payload }) {
    if (command === 'jose-messages') return MESSAGES;
    if (command !== 'jose-open') return undefined;
    const key = await importJWK(payload.key, 'ECDH-ES');
    const opened = payload.sealed.map(async jwe => {
      const { plaintext, protectedHeader } = await compactDecrypt(jwe, key);
      return { text: new TextDecoder().decode(plaintext), bytes: plaintext.length, header: protectedHeader };
    });
    return Promise.all(opened);
  },
});
