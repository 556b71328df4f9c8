/** Makes a fresh clone ready: the right Node, and the packages that the lock file names. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, stop } from './root.mjs';

const FLOOR = [20, 19];

function nodeIsTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1]);
}

function packagesAreFresh() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Installs with `npm ci` when packages are missing or older than the lock file. */
export function setUp() {
  if (nodeIsTooOld()) stop(`Node ${FLOOR.join('.')} or later is needed; this is ${process.versions.node}.`);
  if (packagesAreFresh()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  if (npm(['ci', '--no-audit', '--no-fund']) !== 0)
    stop('The packages could not be installed; see what npm says above.');
}
