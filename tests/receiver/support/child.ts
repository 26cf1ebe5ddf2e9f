// A receiver in a process of its own, so that a test can kill it: tsx child.ts <file>; prints its port.
import { portOf } from './port.js';
import { listen } from '../../../src/receiver/serve.js';

const file = process.argv[2];
if (file === undefined) throw new Error('usage: child.ts <file>');
console.log(portOf(await listen({ port: 0, file })));
