/** `play`: plays a case without the page, from given choices, from chance, from a run code, or from the keyboard. */
import { readCarriedText } from '../run/carried-text.ts';
import { decodeRun, SEEDS } from '../run/code.ts';
import { playCode } from '../run/coded-run.ts';
import { type Run, startRun } from '../run/run.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { Carried } from '../story/elsewhere.ts';
import { ourModel } from '../story/our-model.ts';
import {
  CommandError,
  command,
  type Options,
  optionsOf,
  printJson,
  type Surroundings,
  wholeNumber,
} from './command.ts';
import { findCase } from './find-case.ts';
import { printedRun } from './printed-run.ts';
import { playRandomly } from './random-play.ts';
import { readSteps, takeStep } from './steps.ts';
import { playAtTerminal, writtenRun } from './terminal.ts';

const WRONG_CODE = {
  'not-a-code': 'That is no run code: a run code begins with "gz1".',
  damaged: 'The run code is damaged: at least one character is wrong, missing or too many.',
  'unknown-case': 'The run code is for a case or a chair that this version does not have.',
  'unknown-format': 'The run code is of a later kind than this version can read.',
} as const;

async function fromCode(text: string, surroundings: Surroundings): Promise<Run> {
  const decoded = decodeRun(text);
  if (!decoded.ok) throw new CommandError(WRONG_CODE[decoded.problem]);
  const bundle = await findCase(surroundings, decoded.run.case, decoded.run.chair);
  const run = startRun(bundle, decoded.run.seed, ourModel);
  if (!playCode(run, decoded.run).fits) {
    throw new CommandError(
      'The run code was made with another version of the story or the model, and cannot be replayed.',
    );
  }
  return run;
}

/** `--after parhasten.uppsagd`: an ending of another case that this one hears of. */
function carriedFrom(text: string, { id, caseFile }: CaseBundle): Carried {
  const carried = readCarriedText(text);
  if (!carried) throw new CommandError(`"${text}" names no ending: write --after case.ending,case.ending.`);
  const known = caseFile?.elsewhere ?? {};
  for (const [caseId, ending] of Object.entries(carried)) {
    const endings = Object.keys(known[caseId] ?? {});
    const heard = endings.length > 0 ? endings : Object.keys(known);
    if (!endings.includes(ending))
      throw new CommandError(
        `${id} does not hear of "${caseId}.${ending}": it hears of ${heard.join(', ') || 'no other case'}.`,
      );
  }
  return carried;
}

async function fromOptions({ texts, flags }: Options, surroundings: Surroundings): Promise<Run> {
  const seed = wholeNumber(texts.seed ?? '1', 'seed', 0, SEEDS - 1);
  const steps = readSteps(texts.choices ?? '');
  const bundle = await findCase(surroundings, texts.case, texts.chair);
  const carried = texts.after === undefined ? {} : carriedFrom(texts.after, bundle);
  const run = startRun({ ...bundle, carried }, seed, ourModel);
  steps.forEach((step, place) => {
    takeStep(run, step, place);
  });
  if (flags.has('random')) playRandomly(run, seed);
  else if (texts.choices === undefined && !flags.has('json')) await playAtTerminal(run, surroundings);
  return run;
}

export const main = command(async (args, surroundings) => {
  const options = optionsOf(args, {
    texts: ['case', 'chair', 'seed', 'choices', 'code', 'after'],
    flags: ['random', 'json'],
  });
  const { code } = options.texts;
  const run =
    code === undefined ? await fromOptions(options, surroundings) : await fromCode(code, surroundings);
  const { failure } = run.view();
  if (failure) throw new CommandError(`The story cannot go on (${failure.kind}): ${failure.message}`);
  if (options.flags.has('json')) printJson(printedRun(run), surroundings);
  else surroundings.out(writtenRun(run));
  return 0;
});
