/** The room as the leader fills it: codes found, replayed and counted, what was wrong, and what is kept if it was asked for. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Bundles, keyOf } from '../../debrief/room/compare.ts';
import { findCodes } from '../../debrief/room/find-codes.ts';
import { codesOf } from '../../debrief/room/kept-codes.ts';
import type { Trouble } from '../../debrief/room/problems.ts';
import type { Source, Texts } from '../../debrief/room/replay.ts';
import type { ToldRun } from '../../debrief/room/told-run.ts';
import type { RoomAnswers, RoomDoor } from './room-door.ts';

/** A lecture hall twice over; more makes no room. */
const MOST_RUNS = 1000;
/** Longest text that is read at once, in characters. */
const MOST_TEXT = 8_000_000;
/** So many made-up runs make a room to look at. */
export const MADE_UP = 200;
/** More troubles than this are not a list but a heap. */
const MOST_TROUBLES = 200;

export interface Room {
  readonly runs: readonly ToldRun[];
  readonly texts: Texts;
  readonly bundles: Bundles;
  readonly wrong: readonly Trouble[];
  readonly madeUp: boolean;
}

const EMPTY: Room = { runs: [], texts: {}, bundles: {}, wrong: [], madeUp: false };

export interface Progress {
  readonly done: number;
  readonly all: number;
}

export interface RoomDesk {
  readonly room: Room;
  readonly progress: Progress | undefined;
  /** What was done last, to be read and heard. */
  readonly said: readonly string[];
  readonly isKept: boolean;
  addText(text: string): void;
  addFiles(files: readonly File[]): void;
  showMadeUp(): void;
  stop(): void;
  clear(): void;
  setKept(kept: boolean): void;
  /** Counts what was meant in the place of what was written. */
  mend(what: string, meant: string): void;
}

const codeOf = (source: Source): string => (source.kind === 'code' ? source.code : source.name);

export function useRoom(door: RoomDoor): RoomDesk {
  const { t } = door;
  const before = (door.memory.room as Room | undefined) ?? EMPTY;
  const [room, setRoom] = useState(before);
  const [progress, setProgress] = useState<Progress>();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [isKept, setIsKept] = useState(false);
  const now = useRef(before);
  const queue = useRef(Promise.resolve());

  const change = (next: Room) => {
    now.current = next;
    door.memory.room = next;
    setRoom(next);
  };

  /** One after the other, in the order they came. */
  const inTurn = (work: () => Promise<void>) => {
    queue.current = queue.current.then(work, work);
  };

  const keep = () => {
    const saved = door.kept.save('codes', codesOf(now.current.runs));
    setIsKept(saved);
    return saved;
  };

  async function fetchBundles(runs: readonly ToldRun[]): Promise<Bundles> {
    const known = { ...now.current.bundles };
    const firsts = new Map(runs.map((run) => [keyOf(run), run]));
    for (const [key, { caseId, chair }] of firsts) known[key] ??= await door.bundle(caseId, chair);
    return known;
  }

  async function take(
    got: RoomAnswers,
    before: Room,
  ): Promise<{ readonly added: number; readonly doubled: number }> {
    const codes = new Set(before.runs.map(({ code }) => code));
    const fresh: ToldRun[] = [];
    const wrong: Trouble[] = [];
    let doubled = 0;
    for (const answer of got.answers) {
      if (!answer.ok) wrong.push({ why: answer.why, what: answer.what });
      else if (codes.has(answer.run.code)) doubled += 1;
      else {
        codes.add(answer.run.code);
        fresh.push(answer.run);
      }
    }
    const runs = [...before.runs, ...fresh];
    change({
      ...before,
      runs,
      texts: { ...before.texts, ...got.texts },
      bundles: await fetchBundles(runs),
      wrong: [...before.wrong, ...wrong].slice(0, MOST_TROUBLES),
    });
    return { added: fresh.length, doubled };
  }

  async function count(
    sources: readonly Source[],
    troubles: readonly Trouble[],
    before: { doubled: number; tables: number },
  ) {
    const real = now.current.madeUp ? EMPTY : now.current;
    const here = new Set(real.runs.map(({ code }) => code));
    const fresh = sources.filter((source) => !here.has(codeOf(source)));
    const room = MOST_RUNS - real.runs.length;
    const counted = fresh.slice(0, Math.max(0, room));
    const listed = troubles.filter(({ what }) => !real.wrong.some((one) => one.what === what));
    const tables = new Map(
      sources.flatMap((source) =>
        source.kind === 'code' && source.table !== undefined ? [[source.code, source.table] as const] : [],
      ),
    );
    // A table's code may come after its runs have come one by one.
    const seated = real.runs.map((run) => {
      const table = run.table ?? tables.get(run.code);
      return table === run.table || table === undefined ? run : { ...run, table };
    });
    const start = { ...real, runs: seated, wrong: [...real.wrong, ...listed].slice(0, MOST_TROUBLES) };
    setProgress({ done: 0, all: counted.length });
    const got = counted.length
      ? await door.replay(counted, (done) => setProgress({ done, all: counted.length }))
      : { answers: [], texts: {} };
    setProgress(undefined);
    if (!got) return setSaid([t.collect.stopped]);
    const { added, doubled } = await take(got, start);
    const twice = before.doubled + doubled + sources.length - fresh.length;
    const { collect } = t;
    const nothing = sources.length === 0 && troubles.length === 0;
    setSaid(
      [
        nothing ? collect.nothing : '',
        added > 0 ? collect.added(added) : '',
        twice > 0 ? collect.doubled(twice) : '',
        before.tables > 0 ? collect.tables(before.tables) : '',
        now.current.wrong.length > 0 ? collect.wrongCount(now.current.wrong.length) : '',
        counted.length < fresh.length ? collect.tooMany(MOST_RUNS) : '',
      ].filter((line) => line !== ''),
    );
    if (isKept) keep();
  }

  function sourcesIn(text: string) {
    const { runs, doubled, tables, wrong } = findCodes(text);
    const known = (caseId: string, chair: string) =>
      door.cases.some(({ id, chairs }) => id === caseId && chairs.some((one) => one.id === chair));
    const sources = runs.flatMap((found): readonly Source[] =>
      known(found.run.case, found.run.chair) ? [{ kind: 'code', ...found }] : [],
    );
    const strange = runs.flatMap(({ code, run }): readonly Trouble[] =>
      known(run.case, run.chair) ? [] : [{ why: 'unknown-case', what: code }],
    );
    return { sources, doubled, tables, wrong: [...wrong, ...strange] };
  }

  async function readText(text: string) {
    if (text.length > MOST_TEXT) return setSaid([t.collect.tooLong]);
    setSaid([t.collect.reading]);
    const { sources, wrong, doubled, tables } = sourcesIn(text);
    await count(sources, wrong, { doubled, tables });
  }

  async function readFiles(files: readonly File[]) {
    setSaid([t.collect.reading]);
    const sources: Source[] = [];
    const wrong: Trouble[] = [];
    const before = { doubled: 0, tables: 0 };
    for (const file of files) {
      const found = await door.readFile(file);
      if (found.kind === 'wrong') wrong.push(found.trouble);
      else if (found.kind === 'run') sources.push(found.source);
      else {
        const one = sourcesIn(found.text);
        if (one.sources.length + one.wrong.length === 0) wrong.push({ why: 'empty-file', what: file.name });
        sources.push(
          ...one.sources.filter((each) => !sources.some((other) => codeOf(other) === codeOf(each))),
        );
        wrong.push(...one.wrong);
        before.doubled += one.doubled;
        before.tables += one.tables;
      }
    }
    await count(sources, wrong, before);
  }

  async function makeUp() {
    setProgress({ done: 0, all: MADE_UP });
    const got = await door.madeUp(MADE_UP, (done) => setProgress({ done, all: MADE_UP }));
    setProgress(undefined);
    if (!got) return setSaid([t.collect.stopped]);
    await take(got, { ...EMPTY, bundles: now.current.bundles, madeUp: true });
    setSaid([t.collect.sampleMark]);
  }

  useEffect(() => {
    const kept = door.kept.load('codes');
    if (kept === undefined) return;
    setIsKept(true);
    if (now.current.runs.length > 0) return;
    inTurn(async () => {
      await readText(kept);
      setSaid([t.collect.brought(now.current.runs.length)]);
    });
  }, []);

  return {
    room,
    progress,
    said,
    isKept,
    addText: (text) => inTurn(() => readText(text)),
    addFiles: (files) => inTurn(() => readFiles(files)),
    showMadeUp: () => inTurn(makeUp),
    mend: (what, meant) =>
      inTurn(async () => {
        change({ ...now.current, wrong: now.current.wrong.filter((one) => one.what !== what) });
        await readText(meant);
      }),
    stop: () => door.stop(),
    clear: () => {
      door.stop();
      change(EMPTY);
      setSaid([]);
      if (isKept) keep();
    },
    setKept: (kept) => {
      if (!kept) {
        door.kept.remove('codes');
        setIsKept(false);
        setSaid([t.collect.forgotten]);
      } else setSaid([keep() ? t.collect.kept : t.collect.keepFailed]);
    },
  };
}
