/** Writes the two reports that the repository keeps: the calibration with its policy, and the attitudes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTITUDES } from '../calibration/attitudes.ts';
import { BILLED } from '../calibration/five-years.ts';
import type { AttitudesReport, CalibrationReport, Distance } from '../calibration/report.ts';
import { HAZARD } from '../model/hazard.ts';
import {
  ATTITUDE_HEADS,
  attitudeCells,
  cellsOf,
  FIGURE_HEADS,
  goodName,
  written,
} from './calibration-text.ts';
import { table } from './markdown.ts';
import { policyTable } from './policy-text.ts';

export interface Measured {
  readonly calibration: CalibrationReport;
  /** The same municipalities without the factor for a change of majority. */
  readonly withoutDoubling: CalibrationReport;
  readonly attitudes: AttitudesReport;
}

const figureOf = ({ figures }: CalibrationReport, id: string): Distance => {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`There is no figure "${id}".`);
  return found;
};

const ours = (report: CalibrationReport, id: string): string => {
  const figure = figureOf(report, id);
  return written(figure.ours, figure.unit);
};

const remarks = ({ calibration, withoutDoubling }: Measured): readonly string[] => {
  const ratio = 'exits-when-the-majority-changes';
  return [
    `That exits double in the four quarters after an election (${HAZARD.election}), and double again when it moved the power (${HAZARD.newMajority}), are assumptions of the hazard: surveys say that both happen, none says how much. In the model the year after a change of majority has ${ours(calibration, ratio)} the exits of the year after no change. Without the second factor the same municipalities give ${ours(withoutDoubling, ratio)}: what a new chair and a new situation do to the pair by themselves.`,
    `The base that the hazard began from was 5 % a quarter. What is left of it outside the year after an election is ${ours(calibration, 'base')}: at 5 % too many would leave.`,
    `About 80 exits were counted in the thirteen months after the election of 2018. The model gives ${ours(calibration, 'exits-in-13-months')}, and ${ours(withoutDoubling, 'exits-in-13-months')} without the second factor: the doublings put more exits into the first year than were counted that time. The count was made by a newspaper, and it is the only one.`,
    'Tenure, terms with a change and terms with two changes are nearly one figure: whoever lands on one is close to the others. That they agree says little more than that exits come about as unevenly here as there. The fit used the first and the share for cooperation, no other.',
    'Held out is not the same as unseen. A first trial of the policy, with everybody alike and every new director two or three quarters on the way, gave 4.8 years and two changes in 15 % of terms. That towns differ in how contentious they are, and that those who leave by choice are followed at once, are assumptions made after that; both are plausible, neither is published, and both are rows of the policy below.',
    `Completed spells are ${ours(calibration, 'completed-spells')} long, shorter than tenure: in twenty years the short ones are over and the long ones still run.`,
    'All published figures are from the elections of 2010 to 2022. Directors are counted in the model as in the surveys: whoever is there for good, not who acts for the time being.',
  ];
};

const share = (part: number): string => `${(100 * part).toFixed(1)} %`;

const calibrationPage = (measured: Measured): string => {
  const { calibration } = measured;
  const { seed, municipalities, years, terms, actsPerQuarter, figures, exitsSince } = calibration;
  return `# The model against the record

Written by \`npm run -s calibrate -- --write\`; nothing here is typed by hand. ${municipalities} municipalities, ${years} years each, ${terms} terms from election to election, seed ${seed}. Half begin as one of the presets, half with every stock drawn in a band around the ordinary; the quarters before the first election are not counted. Everybody acts by the policy below, ${actsPerQuarter.toFixed(1)} acts a quarter. The same run as data: \`npm run -s calibrate -- --runs ${municipalities} --seed ${seed} --json\`; other seeds give other municipalities.

${table(FIGURE_HEADS, figures.map(cellsOf))}

*Fitted*: two constants of the hazard (\`cooperation\` ${HAZARD.cooperation} and \`other\` ${HAZARD.other} a quarter) were chosen so that these two figures come out, by \`npm run -s calibrate -- --fit\`. *Held out*: not looked at when fitting; they fell as they fell. *Input*: put in as it is published. *Assumption*: ours, no source gives it. *Compared*: a source gives it, nobody aimed at it.

## How each is counted
${table(
  ['Figure', 'Counted as', 'Source', 'Inside means'],
  figures.map(({ about, definition, source, within, unit }) => [
    about,
    definition,
    source,
    within
      ? `${written(within.from, unit)} ${within.to === undefined ? 'or more' : `to ${written(within.to, unit)}`}`
      : '',
  ]),
)}

## When they leave
The share of exits in each quarter after an election.

${table(
  ['Quarter', ...exitsSince.map((_, index) => String(index + 1))],
  [['Exits', ...exitsSince.map(share)]],
)}

## What to make of it
${remarks(measured)
  .map((remark) => `- ${remark}`)
  .join('\n')}

## What people do when no player decides
A chance is per quarter, with all stocks middling (50); \`+0.8\` beside a stock makes it 80 % likelier at 100 and 80 % less likely at 0. Where two acts are given, the second is done when the first does not come about. Rows marked *strain* are multiplied by how contentious the town is: drawn for the town, more under a minority government. The draws depend on the seed, the row and the quarter alone.

${policyTable()}
`;
};

const attitudesPage = ({ attitudes }: Measured): string => {
  const { seed, runs, years, rows, dominant } = attitudes;
  const pure = rows.filter(({ id }) => id !== 'ordinary');
  const verdict = dominant
    ? `**${dominant} is best on everything**: the model says that there is an answer key, and it should not.`
    : 'No attitude is best on everything.';
  return `# Pure attitudes compared

Written by \`npm run -s calibrate -- --write\`; nothing here is typed by hand. ${runs} starts with every stock drawn from 15 to 85, each lived for ${years} years with every attitude, seed ${seed}. In the third year the director or the chair leaves by choice, at a drawn time, and somebody new comes. The table alone: \`npm run -s calibrate -- --attitudes\`.

${table(ATTITUDE_HEADS, attitudeCells(attitudes))}

Mean points at the end; trust is the mean of both directions. The cost of an exit is what the municipality is worse off than if nobody had left: ${BILLED.map((stock) => `\`${stock}\``).join(', ')}, summed, the mean over the quarter of the exit and the four after it; lower is better. A low cost may also mean that there was little to lose. Chemistry and workload are from the quarter when somebody leaves: how it feels until then.

${verdict}

${pure
  .map(({ id, best, worst }) => {
    const names = (goods: typeof best): string =>
      goods.length > 0 ? goods.map((good) => goodName(good).toLowerCase()).join(', ') : 'nothing';
    return `- **${id}**: best on ${names(best)}; worst on ${names(worst)}.`;
  })
  .join('\n')}

## What they are
Each is the ordinary policy of [calibration.md](calibration.md), but always in one way. The ordinary one is there for comparison.

${ATTITUDES.map(({ id, about }) => `- **${id}**: ${about}`).join('\n')}
`;
};

/** The files it wrote, relative to the repository. */
export const writeCalibration = (root: string, measured: Measured): readonly string[] => {
  const pages = [
    ['docs/calibration.md', calibrationPage(measured)],
    ['docs/attitudes.md', attitudesPage(measured)],
    // The page about the model shows it without counting anew.
    ['src/calibration/measured.json', `${JSON.stringify(measured.calibration, undefined, 2)}\n`],
  ] as const;
  for (const [file, text] of pages) writeFileSync(join(root, file), text);
  return pages.map(([file]) => file);
};
