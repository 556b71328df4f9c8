/** A run as what its code carries, and back: the steps of a code are found again by playing. */
import { placedMoves } from '../story/across.ts';
import type { Choice } from '../story/passage.ts';
import { type CodedReflection, type CodedRun, digestBits, encodeRun, versionBits } from './code.ts';
import type { Run } from './run.ts';

/** Far more choices than a code can carry, single alternatives between them included. */
const MOST_STEPS = 1000;

/** Only where there was something to choose between does a code say what was chosen. */
function counts(choices: readonly Choice[]): boolean {
  return choices.filter((choice) => choice.open).length > 1;
}

/** What the code of this run carries; it may be unfinished. */
export function codedRun(run: Run): CodedRun {
  const { past } = run.view();
  const { steps, digest, version } = run.journal();
  const places: number[] = [];
  const reflections: CodedReflection[] = [];
  past.forEach(({ passage, asked }, index) => {
    const step = steps[index];
    if (!step) return;
    if (counts(passage.choices)) places.push(step.place);
    if (asked) {
      const predictionIndex = asked.answers.findIndex(({ id }) => id === step.prediction);
      reflections.push({
        ...(step.reason ? { reason: step.reason } : {}),
        ...(predictionIndex < 0 ? {} : { predictionIndex }),
      });
    }
  });
  return {
    case: run.bundle.id,
    chair: run.bundle.chair,
    seed: run.seed,
    versionBits: versionBits(version),
    places,
    reflections,
    ...othersOf(run),
    ...(Object.keys(run.carried).length > 0 ? { carried: run.carried } : {}),
    digestBits: digestBits(digest),
  };
}

/** The other's moves by their places; nothing when nobody sat there, so that such a run has the code it always had. */
function othersOf(run: Run): Pick<CodedRun, 'others'> {
  if (!run.theirs.some(({ real }) => real)) return {};
  const others = run.theirs.map(({ meeting, round, option, real }) => {
    const options = Object.keys(run.bundle.meetings?.[meeting]?.rounds[round]?.options ?? {});
    return real ? options.indexOf(option) + 1 : 0;
  });
  // After the last that is carried the rule answers.
  return { others: others.slice(0, others.findLastIndex((place) => place > 0) + 1) };
}

/** The code without spaces; undefined when the run does not fit in one. */
export function codeOf(run: Run): string | undefined {
  return encodeRun(codedRun(run));
}

/**
 * Plays what a code says in a fresh run of the same case, chair and seed.
 * `fits` is false when story or model have changed since: then the run shows as far as it could be followed.
 */
export function playCode(run: Run, coded: CodedRun): { readonly fits: boolean } {
  if (coded.others || coded.carried) run.beginAnew(run.seed, placedMoves(coded.others), coded.carried);
  const places = [...coded.places];
  const reflections = [...coded.reflections];
  // In another version single alternatives may lead round in a ring.
  for (let taken = 0; taken < MOST_STEPS; taken += 1) {
    const { passage } = run;
    const open = passage.choices.filter((choice) => choice.open);
    const place = counts(passage.choices) ? places.shift() : open[0]?.place;
    const choice = open.find((each) => each.place === place);
    if (run.failed || !choice || (!counts(passage.choices) && places.length === 0 && !isLast(run, coded)))
      break;
    run.choose(choice.id);
    const { asked } = run;
    if (asked) {
      const answer = reflections.shift();
      const prediction = asked.answers[answer?.predictionIndex ?? -1]?.id;
      run.reflect({
        ...(answer?.reason ? { reason: answer.reason } : {}),
        ...(prediction ? { prediction } : {}),
      });
    }
  }
  const { version, digest } = run.journal();
  return {
    fits:
      versionBits(version) === coded.versionBits &&
      digestBits(digest) === coded.digestBits &&
      places.length === 0,
  };
}

/** After the last recorded choice only single alternatives may follow; they are taken until the digest agrees. */
function isLast(run: Run, coded: CodedRun): boolean {
  return digestBits(run.journal().digest) !== coded.digestBits;
}
