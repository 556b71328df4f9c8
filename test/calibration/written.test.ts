/** The reports that lie in the repository are of the model as it is: run `npm run -s calibrate -- --write` when they are not. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIGURES } from '../../src/calibration/figures.ts';
import measured from '../../src/calibration/measured.json';
import type { Distance } from '../../src/calibration/report.ts';
import { cellsOf } from '../../src/cli/calibration-text.ts';
import { policyTable } from '../../src/cli/policy-text.ts';
import { HAZARD } from '../../src/model/hazard.ts';

const report = readFileSync('docs/calibration.md', 'utf8');

it('the policy and the constants in the report are those that the model runs on', () => {
  expect(report).toContain(policyTable());
  expect(report).toContain(`\`cooperation\` ${HAZARD.cooperation} and \`other\` ${HAZARD.other} a quarter`);
});

it('what the page shows is what the report says', () => {
  expect(measured.figures.map(({ id }) => id)).toEqual(FIGURES.map(({ id }) => id));
  for (const figure of measured.figures as readonly Distance[]) {
    expect(report, figure.id).toContain(`| ${cellsOf(figure).join(' | ')} |`);
  }
});

it('was measured on two thousand municipalities, and what was fitted or held out is within the source’s own error', () => {
  expect(measured.municipalities).toBeGreaterThanOrEqual(2000);
  for (const { id, use, inside } of measured.figures as readonly Distance[]) {
    if (use === 'fitted' || use === 'held-out') expect(inside, id).toBe(true);
  }
});
