/** Binds the leader's page to the cases, the workers that replay, the camera and this device's own store. */
import { type ComponentType, h } from 'preact';
import type { Replayed, Source } from '../debrief/room/replay.ts';
import { roomTexts } from '../i18n/room.ts';
import type { Language } from '../i18n/text.ts';
import { offerFile } from '../saves/file.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { copyText } from '../ui/copy.ts';
import type { RoomDoor } from '../ui/room/room-door.ts';
import { RoomPage } from '../ui/room/room-page.tsx';
import { addressOf, type Wish } from './address.ts';
import { showAddress } from './address-bar.ts';
import type { Game } from './game.ts';
import { goTo } from './go-to.ts';
import { entryOf, OUR_CASES, openCase } from './openings.ts';
import { loadQrReader, openCamera } from './room-camera.ts';
import { readRoomFile } from './room-files.ts';
import { roomKept } from './room-kept.ts';
import { madeUpParts, partsOf, type RoomPart } from './room-parts.ts';
import { RoomRunner } from './room-runner.ts';
import { sheetsOf } from './sheets-of.ts';
import { newSeed } from './ways.ts';

/** The made-up room is the same each time. */
const MADE_UP_SEED = 7;

/** So many made-up runs are played before anybody asks, and so long after the page has come. */
const WARM_UP = { runs: 64, afterMs: 600 };

/** They stay for the next visit: they have the stories and are warm. */
const runner = new RoomRunner();
const fetched = new Map<string, CaseBundle>();
const memory: RoomDoor['memory'] = {};

async function bundleOf(caseId: string, chair: string): Promise<CaseBundle | undefined> {
  const key = `${caseId} ${chair}`;
  const known = fetched.get(key);
  if (known) return known;
  try {
    const bundle = await entryOf(caseId)?.doors[chair]?.();
    if (bundle) fetched.set(key, bundle);
    return bundle;
  } catch {
    return undefined;
  }
}

async function bundlesFor(parts: readonly RoomPart[]): Promise<ReadonlyMap<string, CaseBundle>> {
  const keys = [...new Set(parts.map(({ key }) => key))];
  const found = await Promise.all(
    keys.map(async (key) => {
      const [caseId = '', chair = ''] = key.split(' ');
      return [key, await bundleOf(caseId, chair)] as const;
    }),
  );
  return new Map(found.flatMap(([key, bundle]) => (bundle ? [[key, bundle] as const] : [])));
}

let isWarm = false;

/** A device with one processor has better things to do. */
function warmUp(keys: readonly string[]): void {
  if (isWarm || navigator.hardwareConcurrency < 2) return;
  isWarm = true;
  setTimeout(() => {
    const parts = madeUpParts(keys, WARM_UP.runs, MADE_UP_SEED);
    void bundlesFor(parts).then((bundles) =>
      runner.warm({ parts: parts.filter(({ key }) => bundles.has(key)), bundles }),
    );
  }, WARM_UP.afterMs);
}

async function run(parts: readonly RoomPart[], onProgress: (done: number) => void) {
  const bundles = await bundlesFor(parts);
  const playable = parts.filter(({ key }) => bundles.has(key));
  const missing = parts.flatMap((part): readonly Replayed[] =>
    bundles.has(part.key) || part.kind === 'made-up' ? [] : part.sources.map(unfetched),
  );
  const got = await runner.run({ parts: playable, bundles, onProgress });
  return got && { texts: got.texts, answers: [...got.answers, ...missing] };
}

function unfetched(source: Source): Replayed {
  const { case: caseId, chair } = source.kind === 'code' ? source.run : source.journal;
  const why = entryOf(caseId)?.doors[chair] ? 'story-missing' : 'unknown-case';
  return { ok: false, why, what: source.kind === 'code' ? source.code : source.name };
}

const sheetsWish = (plan: string | undefined): Wish => ({
  kind: 'sheets',
  ...(plan === undefined ? {} : { plan }),
});

export async function roomPage(game: Game, language: Language): Promise<ComponentType> {
  const [t, words] = await Promise.all([
    roomTexts(language),
    language === 'en'
      ? import('../i18n/en-words.ts').then(({ EN }) => EN)
      : import('../i18n/sv-words.ts').then(({ SV }) => SV),
  ]);
  const plan = new URLSearchParams(location.search).get('plan') ?? undefined;
  const whole = (search: string) => new URL(`${location.pathname}${search}`, location.href).href;
  const firstKeys = OUR_CASES.slice(0, 1).flatMap(({ id, chairs }) =>
    chairs.map((chair) => `${id} ${chair.id}`),
  );
  const door: RoomDoor = {
    t,
    stockName: (stock) => words.stockWords(stock).name,
    cases: OUR_CASES.map(({ id, title, chairs }) => ({
      id,
      title,
      chairs: chairs.map((chair) => ({ id: chair.id, title: chair.title })),
    })),
    replay: (sources, onProgress) => run(partsOf(sources), onProgress),
    madeUp: (count, onProgress) => run(madeUpParts(firstKeys, count, MADE_UP_SEED), onProgress),
    stop: () => runner.cancel(),
    bundle: bundleOf,
    sheets: sheetsOf,
    begin: async (caseId, chair, seed) => {
      const entry = entryOf(caseId);
      return entry && openCase(entry, chair, seed).catch(() => undefined);
    },
    readFile: readRoomFile,
    loadReader: loadQrReader,
    camera: openCamera,
    copy: copyText,
    offer: (name, content) => offerFile(name, content).ok,
    print: () => window.print(),
    kept: roomKept(),
    memory,
    ...(plan === undefined ? {} : { plan }),
    planAddress: (text) => whole(addressOf({ kind: 'room', plan: text })),
    sheetsAddress: (text) => addressOf(sheetsWish(text)),
    goSheets: (text) => goTo(game, sheetsWish(text)),
    playAddress: (caseId, chair, seed) => whole(addressOf({ kind: 'case', caseId, chair, seed })),
    showPlan: (text) => showAddress(addressOf({ kind: 'room', plan: text }), 'same'),
    newSeed,
    now: () => Date.now(),
    theme: () => game.store.getState().settings.theme,
    setTheme: (theme) => game.actions.setSetting('theme', theme),
  };
  warmUp(firstKeys);
  return () => h(RoomPage, { door });
}
