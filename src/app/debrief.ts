/** Binds the debrief page to the run that was played, or to the finished report of one that can no longer be played. */
import { type ComponentType, h } from 'preact';
import type { Kept } from '../debrief/types.ts';
import type { Run } from '../run/run.ts';
import { copyText } from '../ui/copy.ts';
import { DebriefPage } from '../ui/debrief/debrief-page.tsx';
import type { DebriefActions, Place } from '../ui/debrief/props.ts';
import { endedCases } from '../ui/ended-cases.ts';
import { addressOf } from './address.ts';
import { offerReminder, reminderFile } from './debrief-calendar.ts';
import { houseOf } from './debrief-house.ts';
import { othersOf, readOther } from './debrief-others.ts';
import { DebriefRunner } from './debrief-runner.ts';
import type { Game } from './game.ts';
import { entryOf, OUR_CASES, openCase, openOwn } from './openings.ts';

/** A part of the debrief is named after the hash, so that going between them is no new page. */
const place: Place = {
  current: () => location.hash,
  listen: (changed) => {
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  },
};

const whole = (address: string): string => new URL(address, location.href).href;

/** Another run of the same story with the same seed, as far as the first steps lead. */
async function again(run: Run, steps: number): Promise<Run> {
  const { bundle, seed } = run;
  const journal = run.journal();
  const taken = journal.steps.slice(0, steps);
  const entry = bundle.own ? undefined : entryOf(bundle.id);
  if (entry) {
    const other = await openCase(entry, bundle.chair, seed, taken, journal);
    // What the other did after that belongs to the run that was played.
    other.rewindTo(taken.length);
    return other;
  }
  const own = await openOwn(bundle, seed);
  own.replay(taken);
  return own;
}

/** What can be done with a run that can be played. */
function ways(game: Game, run: Run, runner: DebriefRunner): DebriefActions {
  const beside = (steps: number, choice?: string) => {
    void again(run, steps).then((other) => {
      if (choice !== undefined) other.choose(choice);
      game.branch(other);
    });
  };
  const { steps, others, carried } = run.journal();
  return {
    roads: (at, choice) =>
      runner
        .do(run.bundle, {
          kind: 'roads',
          wish: {
            seed: run.seed,
            steps,
            at,
            choice,
            ...(others ? { others } : {}),
            ...(carried ? { carried } : {}),
          },
        })
        .then(({ roads }) => roads),
    playFrom: (step) => beside(step),
    playOther: (step, choice) => beside(step, choice),
    restart: () => beside(0),
  };
}

/** What can be done when the run is one of ours, and its case can be found again. */
function kept(game: Game, id: string, followUp: string): DebriefActions {
  return {
    keep: (now) => game.keep(now),
    remind: (weeks, texts) =>
      offerReminder(`gyllene-zonen-${id}.ics`, reminderFile(id, Date.now(), weeks, texts, followUp)),
  };
}

export async function debriefOf(game: Game): Promise<ComponentType> {
  const { record, run, saveId } = game;
  if (!record) throw new Error('There is no run to look back on.');
  // A finished report can be read without the case it came from.
  const bundle =
    run?.bundle ??
    (await entryOf(record.caseId)
      ?.doors[record.chair]?.()
      .catch(() => undefined)) ??
    {};
  const code = await game.actions.runCode();
  const { settings } = game.store.getState();
  const { language } = settings;
  const runner = new DebriefRunner();
  const { caseId, chair } = record;
  const followUp =
    saveId === undefined ? undefined : whole(addressOf({ kind: 'follow-up', caseId, chair, save: saveId }));
  return () =>
    h(DebriefPage, {
      record,
      bundle,
      lang: language,
      carriedOver: endedCases(record.carried, OUR_CASES),
      house: houseOf(settings),
      place,
      ...(code ? { code, link: whole(addressOf({ kind: 'code', code: code.replaceAll(' ', '') })) } : {}),
      ...(followUp ? { followUp } : {}),
      ...(game.kept ? { kept: game.kept } : {}),
      actions: {
        copy: copyText,
        ...(typeof navigator.share === 'function'
          ? { share: (title: string, url: string) => navigator.share({ title, url }).catch(() => undefined) }
          : {}),
        print: () => window.print(),
        others: () => othersOf(record),
        readOther: (from) => readOther(record, from, runner),
        ...(saveId !== undefined && followUp
          ? kept(game, saveId, followUp)
          : { keep: (now: Kept) => game.keep(now) }),
        ...(run ? ways(game, run, runner) : {}),
        ...(code
          ? {
              together: (other?: string) =>
                addressOf({ kind: 'pair', codes: other ? [code, other] : [code] }),
            }
          : {}),
        toTitle: () => game.actions.goTitle(),
      },
    });
}
