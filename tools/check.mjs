/** `npm run check`: all that CI runs, one after the other; the last line is `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { readReport } from './read-report.mjs';
import { root, run, runNode, stop } from './root.mjs';

const reports = join(root, '.build/reports');
const failed = [];
const retried = [];
let passed = 0;

function check(name, exitCode) {
  if (exitCode === 0) passed += 1;
  else failed.push(name);
}

function heading(name) {
  console.log(`\n── ${name}`);
}

function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function vitest(project) {
  heading(`vitest, ${project} tests`);
  const file = join(reports, `${project}.json`);
  const exitCode = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const told = readReport(project, reportIn(file), exitCode);
  passed += told.passed;
  failed.push(...told.failed);
  retried.push(...told.retried);
}

const browser = await findBrowser();
if (!browser.path) {
  stop(
    browser.problem ??
      'No Chromium, Chrome or Edge was found: set GZ_BROWSER to the path of one, or run npm test.',
  );
}
process.env.GZ_BROWSER = browser.path;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

heading('biome');
check('biome', run('biome', ['check', '.']));
heading('types');
check('types', run('tsc', ['--noEmit']));
heading('knip');
check('knip', run('knip', []));
vitest('unit');
heading('stories');
check('stories', runNode(join(root, 'tools/command.mjs'), ['stories', '--goods']));
heading('build');
check('build', run('vite', ['build']));
vitest('browser');

console.log('');
for (const name of retried) console.log(`↻ needed a second try: ${name}`);
for (const name of failed) console.log(`✗ ${name}`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
