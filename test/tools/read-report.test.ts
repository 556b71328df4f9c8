/** What the summary of `npm test` makes of a report: nothing that went wrong is silent. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../tools/read-report.mjs';
import { root } from '../../tools/root.mjs';

const test = (fullName: string, status: string, failureMessages: readonly string[] = []) => ({
  fullName,
  status,
  failureMessages,
});

const reportOf = (...tests: ReturnType<typeof test>[]) => ({
  numPassedTests: tests.filter(({ status }) => status === 'passed').length,
  numTotalTests: tests.length,
  testResults: [
    {
      name: 'a.test.ts',
      status: tests.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
      assertionResults: tests,
    },
  ],
});

describe('a report', () => {
  it('counts what passed', () => {
    const told = readReport('unit', reportOf(test('one', 'passed'), test('two', 'passed')), 0);
    expect(told).toEqual({ passed: 2, failed: [], retried: [] });
  });

  it('names what failed and what was skipped', () => {
    const report = reportOf(test('one', 'failed', ['Error: no']), test('two', 'skipped'));
    const told = readReport('unit', report, 1);
    expect(told).toEqual({ passed: 0, failed: ['one', 'skipped: two'], retried: [] });
  });

  it.each([
    ['no report', undefined, 0, 'vitest gave no report'],
    ['no tests', reportOf(), 0, 'there are none'],
    ['an error outside', reportOf(test('one', 'passed')), 1, 'an error outside the tests'],
  ])('that holds %s is a failure', (_, report, exitCode, words) => {
    expect(readReport('unit', report, exitCode).failed).toEqual([expect.stringContaining(words)]);
  });

  it('names a file that could not be run', () => {
    const report = reportOf(test('one', 'passed'));
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
    const told = readReport('unit', { ...report, testResults: [...report.testResults, broken] }, 1);
    expect(told.failed).toEqual(['b.test.ts: could not be run']);
  });
});

describe('a test that is tried again', () => {
  it('passes and is named with what went wrong, or fails when it always fails', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'gyllene-zonen-'));
    try {
      writeFileSync(
        join(folder, 'again.test.mjs'),
        `let tries = 0;
         test('now and then', () => { tries += 1; expect(tries).toBe(2); });
         test('never', () => { throw new Error('always'); });
         test('always', () => {});`,
      );
      writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {};');
      const file = join(folder, 'report.json');
      const vitest = spawnSync(
        process.execPath,
        [
          join(root, 'node_modules/vitest/vitest.mjs'),
          ...['run', '--root', folder, '--globals', '--retry=2'],
          ...['--reporter=json', `--outputFile.json=${file}`],
        ],
        { encoding: 'utf8' },
      );
      const told = readReport('browser', JSON.parse(readFileSync(file, 'utf8')), vitest.status ?? 1);
      expect(told.passed).toBe(2);
      expect(told.failed).toEqual([expect.stringContaining('never')]);
      expect(told.retried).toEqual([expect.stringMatching(/now and then \(.*expected 1 to be 2.*\)$/)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
