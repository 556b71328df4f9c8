/** Projects a run into the one View that everything on the page renders; nothing hidden leaves through here. */
import type { LedgerLine } from '../model/act.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { Passage } from '../story/passage.ts';
import type { Telling } from '../story/telling.ts';
import { castAt } from './cast.ts';
import type { Failure, Laget, LagetRow, ReflectPrompt, Signs, View } from './view.ts';
import type { RunNow } from './write-down.ts';

export interface Played {
  readonly passage: Passage;
  readonly chosen: string;
  /** Index among the open alternatives. */
  readonly index: number;
  readonly asked?: ReflectPrompt;
}

interface Parts extends RunNow {
  readonly reflect: ReflectPrompt | undefined;
  readonly failure: Failure | undefined;
}

/** How many causes a row of Läget is given; the page takes those together that say the same. */
const CAUSES = 60;
/** Smaller changes than this are no cause worth reading. */
const WORTH_TELLING = 0.5;

function causesOf(ledger: readonly LedgerLine[], stock: string, until: number): LedgerLine[] {
  const causes: LedgerLine[] = [];
  for (let i = ledger.length - 1; i >= 0 && causes.length < CAUSES; i--) {
    const line = ledger[i];
    if (line?.stock === stock && line.quarter <= until && Math.abs(line.change) >= WORTH_TELLING)
      causes.push(line);
  }
  return causes;
}

/** What is reported when somebody new takes the office. */
const TAKES_OFFICE: Readonly<Record<string, string>> = {
  chair: 'chair.elected',
  director: 'director.recruited',
};

/** Whether the reader has become somebody who does not yet hold the office: the pair of the model is then others' than theirs. */
function isToCome({ caseFile, chair }: CaseBundle, told: readonly Passage[], telling: Telling): boolean {
  const knot = caseFile?.chairs[chair]?.successorFrom;
  const since =
    knot === undefined ? -1 : told.findIndex(({ id }) => id === knot || id.startsWith(`${knot}.`));
  const takes = TAKES_OFFICE[chair];
  return since >= 0 && !telling.events.some(({ step, act }) => step >= since && act.event === takes);
}

function laget(telling: Telling, bundle: CaseBundle, told: readonly Passage[]): Laget {
  const { model, world, ledger, lastMet } = telling;
  const row = (
    id: LagetRow['id'],
    stock: string,
    asOf?: number,
    value = model.stockOf(world, stock),
  ): LagetRow => ({
    id,
    stock,
    value,
    level: value < 33 ? 'low' : value > 66 ? 'high' : 'middle',
    ...(asOf === undefined ? {} : { asOf }),
    causes: causesOf(ledger, stock, asOf ?? world.quarter),
  });
  const toCome = isToCome(bundle, told, telling);
  return {
    rows: [
      row('workload', 'workload'),
      row('citizenConfidence', 'citizenConfidence'),
      row('economy', 'economy'),
      ...(toCome
        ? []
        : [
            row('trustMine', telling.myTrust),
            row('trustTheirs', telling.theirTrust, lastMet.quarter, lastMet.trust),
          ]),
    ],
    ...(toCome ? { toCome: true as const } : {}),
    promises: [...telling.promises.values()].map((promise) => ({
      ...promise,
      text: bundle.caseFile?.promises[promise.id]?.text ?? promise.id,
    })),
  };
}

function signs(telling: Telling): Signs {
  const { model, world } = telling;
  return {
    stocks: Object.fromEntries(model.shown.map((id) => [id, model.stockOf(world, id)])),
    regimes: model.regimesOf(world),
    ...(model.happened(world, 'director.recruited') > 0 ? { newDirector: true as const } : {}),
  };
}

export function makeView({ bundle, seed, carried, passage, taken, reflect, failure, telling }: Parts): View {
  const { past } = taken;
  const quarter = telling?.world.quarter ?? 0;
  return {
    status: failure
      ? 'failed'
      : reflect
        ? 'reflecting'
        : passage.choices.length === 0 && passage.unmentioned.length === 0
          ? 'ended'
          : 'reading',
    caseId: bundle.id,
    chair: bundle.chair,
    seed,
    title: bundle.caseFile?.title ?? bundle.id,
    ...(Object.keys(carried).length > 0 ? { carried } : {}),
    hasModel: telling !== undefined,
    ...(bundle.own ? { own: true as const } : {}),
    passage,
    past: past.map(({ passage: read, chosen, asked }, index) => ({
      index,
      passage: read,
      chosen,
      ...(asked ? { asked } : {}),
    })),
    ...(reflect ? { reflect } : {}),
    ...(telling
      ? { laget: laget(telling, bundle, [...past.map((one) => one.passage), passage]), signs: signs(telling) }
      : {}),
    quarter,
    cast: castAt(bundle.caseFile, quarter),
    ...(failure ? { failure } : {}),
  };
}
