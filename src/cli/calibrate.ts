/** `calibrate`: many municipalities against the published figures, pure attitudes against each other, or the fit. */
import { availableParallelism } from 'node:os';
import { attitudesReport } from '../calibration/comparing.ts';
import { fitHazard, WITHOUT_DOUBLING } from '../calibration/fit.ts';
import type { Job } from '../calibration/part.ts';
import { calibrationReport } from '../calibration/reporting.ts';
import type { Tally } from '../calibration/tally.ts';
import { attitudesText, calibrationText } from './calibration-text.ts';
import { CommandError, command, optionsOf, printJson, type Surroundings, wholeNumber } from './command.ts';
import { counted } from './counting.ts';
import { writeCalibration } from './written-calibration.ts';

const MOST_WORKERS = 8;

/** On stderr, where nobody reads it by machine, and only where somebody looks. */
const progressOn = ({ err }: Surroundings) => {
  if (!process.stderr.isTTY) return { onProgress: () => undefined, end: () => undefined };
  return {
    onProgress: (done: number, of: number) => err(`\r${done} of ${of}`),
    end: () => err('\r\u001b[K'),
  };
};

type Count = (job: Job) => Promise<Tally>;

/** Counts until done or until Ctrl-C. */
const counting = async <T>(
  workers: number,
  surroundings: Surroundings,
  act: (count: Count) => Promise<T>,
): Promise<T> => {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  const { onProgress, end } = progressOn(surroundings);
  process.once('SIGINT', onSignal);
  try {
    return await act((job) => counted(job, { workers, onProgress, signal: stop.signal }));
  } finally {
    process.off('SIGINT', onSignal);
    end();
  }
};

const WAYS = ['attitudes', 'fit', 'write'] as const;

export const main = command(async (args, surroundings) => {
  const { texts, flags } = optionsOf(args, {
    texts: ['runs', 'seed', 'workers'],
    flags: ['json', ...WAYS],
  });
  const [way, another] = WAYS.filter((one) => flags.has(one));
  if (another) throw new CommandError(`Choose one of --${way} and --${another}.`);
  const cores = Math.min(MOST_WORKERS, availableParallelism());
  const runs = wholeNumber(texts.runs ?? '2000', 'runs', 1, 100_000);
  const seed = wholeNumber(texts.seed ?? '1', 'seed', 0, 2_147_483_647);
  const workers = wholeNumber(texts.workers ?? String(cores), 'workers', 1, MOST_WORKERS);
  const { out } = surroundings;
  const show = (report: object, text: string): void => {
    if (flags.has('json')) printJson(report, surroundings);
    else out(text);
  };

  await counting(workers, surroundings, async (count) => {
    const lives: Job = { what: 'lives', seed, runs };
    const attitudes: Job = { what: 'attitudes', seed, runs };
    switch (way) {
      case 'attitudes': {
        const report = attitudesReport(seed, await count(attitudes));
        return show(report, attitudesText(report));
      }
      case 'fit': {
        const found = await fitHazard((trial) => count({ ...lives, trial }));
        const { cooperation, other } = found.proposed;
        return show(found, `HAZARD in src/model/hazard.ts: cooperation ${cooperation}, other ${other}\n`);
      }
      case 'write': {
        const files = writeCalibration(surroundings.root, {
          calibration: calibrationReport(seed, await count(lives)),
          withoutDoubling: calibrationReport(seed, await count({ ...lives, trial: WITHOUT_DOUBLING })),
          attitudes: attitudesReport(seed, await count(attitudes)),
        });
        return show({ files }, `${files.join('\n')}\n`);
      }
      default: {
        const report = calibrationReport(seed, await count(lives));
        return show(report, calibrationText(report));
      }
    }
  });
  return 0;
});
