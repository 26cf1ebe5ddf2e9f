import { kinByTag } from '../generated/cldr/kin.js';
import { setKin } from './tag.js';

/** Makes the languages known whose readers read one of ours. */
export const registerKin = (): void => setKin(kinByTag);
