// Generated: do not edit. `npm run generate` makes it anew.
import type { Check } from '../../data/check.js';
import type { Coalition } from '../../data/schema/coalition.js';
import { text } from './text.js';
export const vision: Check<NonNullable<Coalition['vision']>> = text;
