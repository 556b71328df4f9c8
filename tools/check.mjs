/** `npm run check`: all that CI runs, one after the other; the last line is `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { root, run, runNode, stop } from './root.mjs';

const reports = join(root, '.build/reports');
const failed = [];
let passed = 0;

function check(name, exitCode) {
  if (exitCode === 0) passed += 1;
  else failed.push(name);
}

function heading(name) {
  console.log(`\n── ${name}`);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Counts each test; a skipped test, an unreadable file or a crash is a failure, never a silence. */
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
  const report = readReport(file);
  if (!report) {
    failed.push(`${project} tests: vitest gave no report`);
    return;
  }
  passed += report.numPassedTests;
  const before = failed.length;
  for (const suite of report.testResults) {
    const bad = suite.assertionResults.filter((test) => test.status !== 'passed');
    for (const test of bad) {
      failed.push(`${test.status === 'failed' ? '' : `${test.status}: `}${test.fullName}`);
    }
    if (suite.status === 'failed' && bad.length === 0) failed.push(`${suite.name}: could not be run`);
  }
  if (report.numTotalTests === 0) failed.push(`${project} tests: there are none`);
  if (exitCode !== 0 && failed.length === before) failed.push(`${project} tests: an error outside the tests`);
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
check('stories', runNode(join(root, 'tools/command.mjs'), ['stories']));
heading('build');
check('build', run('vite', ['build']));
vitest('browser');

console.log('');
for (const name of failed) console.log(`✗ ${name}`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
