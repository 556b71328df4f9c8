/** What a report of vitest comes to: a skipped test, an unreadable file or a crash is a failure, never a silence. */

/**
 * @typedef {{ fullName: string, status: string, failureMessages: readonly string[] }} Test
 * @typedef {{
 *   numPassedTests: number,
 *   numTotalTests: number,
 *   testResults: readonly { name: string, status: string, assertionResults: readonly Test[] }[],
 * }} Report
 */

const firstLine = (/** @type {string} */ text) => text.split('\n')[0]?.trim() ?? '';

/**
 * @param {string} project
 * @param {Report | undefined} report as the JSON reporter writes it; undefined when there is none
 * @param {number} exitCode
 * @returns {{ passed: number, failed: string[], retried: string[] }} `retried`: passed, but not the first time, and what went wrong then
 */
export function readReport(project, report, exitCode) {
  if (!report) return { passed: 0, failed: [`${project} tests: vitest gave no report`], retried: [] };
  const failed = [];
  const retried = [];
  for (const suite of report.testResults) {
    const bad = suite.assertionResults.filter(({ status }) => status !== 'passed');
    for (const { status, fullName } of bad) {
      failed.push(`${status === 'failed' ? '' : `${status}: `}${fullName}`);
    }
    if (suite.status === 'failed' && bad.length === 0) failed.push(`${suite.name}: could not be run`);
    for (const { status, fullName, failureMessages } of suite.assertionResults) {
      // A test that is tried again keeps what went wrong before.
      const [before] = failureMessages;
      if (status === 'passed' && before !== undefined) retried.push(`${fullName} (${firstLine(before)})`);
    }
  }
  if (report.numTotalTests === 0) failed.push(`${project} tests: there are none`);
  if (exitCode !== 0 && failed.length === 0) failed.push(`${project} tests: an error outside the tests`);
  return { passed: report.numPassedTests, failed, retried };
}
