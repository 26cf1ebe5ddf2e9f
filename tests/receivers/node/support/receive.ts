/** The command `receive` without the rest of the package's command, which takes a second to load from its sources. */
import { receive } from '../../../../receivers/node/command.js';

process.exitCode = await receive(process.argv.slice(2));
