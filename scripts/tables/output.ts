import { writeGenerated } from '../lib/output.js';

/** Writes a generated file that comes from the packages of this folder. */
export const writeTable = (path: string, code: string): Promise<void> => writeGenerated(path, code, 'generate:tables');
