/** `npm test`: installs what is missing, finds a browser and runs every check there is. */
import { join } from 'node:path';
import { root, runNode, stop } from './root.mjs';
import { setUp } from './set-up.mjs';

setUp();
const { getBrowser } = await import('./browser.mjs');
const { path, problem } = await getBrowser();
if (problem) stop(problem);
process.exitCode = runNode(join(root, 'tools/check.mjs'), [], { GZ_BROWSER: path });
