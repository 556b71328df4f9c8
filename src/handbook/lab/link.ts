/** A setup as a short text for the address of the page: versioned, and checked against what is lost on the way. */
import { base64urlnopad } from '@scure/base';
import { CLAUSES, ROLES } from '../../model/act.ts';
import { EVENTS, eventOf } from '../../model/events.ts';
import { STARTS } from '../../model/starts.ts';
import { DERIVED_NAMES, RELATIONS, STOCK_NAMES } from '../../model/stock-names.ts';
import { ByteReader, ByteWriter, checksum, nameHash } from './bytes.ts';
import { TONES } from './limits.ts';
import { checkSetup, type LabEvent, type LabProblem, type LabSetup, type LabStart } from './setup.ts';

/** `unknown-word`: the link is whole, and names something that this version of the model does not have. */
export type LinkProblemId = 'not-a-link' | 'damaged' | 'unknown-format' | 'unknown-word';

export type LinkRead =
  | { readonly ok: true; readonly setup: LabSetup }
  | { readonly ok: false; readonly problem: { readonly id: LinkProblemId } | LabProblem };

const FORMAT = 1;
const CHECK_BYTES = 4;
/** More than any setup needs, so that a long text is refused before it is read. */
const MOST_LETTERS = 8000;

const HAS = { ordinary: 1, b: 2, startB: 4, at: 8 } as const;
const ACT = { by: 1, towards: 2, kind: 4, tone: 8, clause: 32 } as const;

const byHash = (names: Iterable<string>): ReadonlyMap<number, string> =>
  new Map(Array.from(names, (name) => [nameHash(name), name]));

/** Every name a link may hold. Two with the same hash would be one: a test keeps them apart. */
export const LINK_NAMES = {
  start: STARTS.map(({ id }) => id),
  stock: [...STOCK_NAMES, ...DERIVED_NAMES, ...RELATIONS.map((relation) => `${relation}.trust`)],
  event: EVENTS.map(({ id }) => id),
  kind: EVENTS.flatMap((row) => Object.keys(row.kinds ?? {})),
} as const;
const NAMES = {
  start: byHash(LINK_NAMES.start),
  stock: byHash(LINK_NAMES.stock),
  event: byHash(LINK_NAMES.event),
  kind: byHash(LINK_NAMES.kind),
} as const;

function writeStart(to: ByteWriter, start: LabStart): void {
  if (typeof start === 'string') {
    to.count(0);
    to.name(start);
    return;
  }
  const values = Object.entries(start);
  to.count(values.length + 1);
  for (const [name, value] of values) {
    to.name(name);
    to.count(Math.round(value * 100));
  }
}

function writeEvents(to: ByteWriter, events: readonly LabEvent[]): void {
  to.count(events.length);
  for (const { event, quarter, by, towards, tone, kind, clause } of events) {
    to.count(quarter);
    to.name(event);
    to.byte(
      (by ? ACT.by : 0) +
        (towards ? ACT.towards : 0) +
        (kind === undefined ? 0 : ACT.kind) +
        ACT.tone * (tone ? TONES.indexOf(tone) + 1 : 0) +
        ACT.clause * (clause ? CLAUSES.indexOf(clause) + 1 : 0),
    );
    if (by) to.byte(ROLES.indexOf(by));
    if (towards) to.byte(ROLES.indexOf(towards));
    if (kind !== undefined) to.name(kind);
  }
}

/** The text for a setup that can be run. Values are kept to the hundredth. */
export function labLink(setup: LabSetup): string {
  const to = new ByteWriter();
  to.byte(FORMAT);
  to.byte(
    (setup.people === 'ordinary' ? HAS.ordinary : 0) +
      (setup.b ? HAS.b : 0) +
      (setup.startB === undefined ? 0 : HAS.startB) +
      (setup.at === undefined ? 0 : HAS.at),
  );
  to.count(setup.seed);
  to.count(setup.until);
  if (setup.at !== undefined) to.count(setup.at);
  writeStart(to, setup.start);
  if (setup.startB !== undefined) writeStart(to, setup.startB);
  writeEvents(to, setup.a);
  if (setup.b) writeEvents(to, setup.b);
  to.count(setup.stocks.length);
  for (const stock of setup.stocks) to.name(stock);
  const check = checksum(to.bytes);
  for (let byte = 0; byte < CHECK_BYTES; byte += 1) to.byte(check >>> (8 * byte));
  return base64urlnopad.encode(Uint8Array.from(to.bytes));
}

/** The same for two setups that run alike, wherever one looks in them. */
export const plainLink = (setup: LabSetup): string => labLink({ ...setup, at: undefined, stocks: [] });

class UnknownWord extends Error {}

function nameIn(from: ByteReader, kind: keyof typeof NAMES): string {
  const name = NAMES[kind].get(from.name());
  if (name === undefined) throw new UnknownWord();
  return name;
}

function times<T>(from: ByteReader, count: number, read: () => T): readonly T[] {
  const list: T[] = [];
  for (let nth = 0; nth < count && !from.overrun; nth += 1) list.push(read());
  return list;
}

function readStart(from: ByteReader): LabStart {
  const values = from.count();
  if (values === 0) return nameIn(from, 'start');
  const pairs = times(from, values - 1, () => [nameIn(from, 'stock'), from.count() / 100] as const);
  return Object.fromEntries(pairs);
}

function readEvents(from: ByteReader): readonly LabEvent[] {
  return times(from, from.count(), () => {
    const quarter = from.count();
    const event = nameIn(from, 'event');
    const flags = from.byte();
    const by = flags & ACT.by ? ROLES[from.byte()] : undefined;
    const towards = flags & ACT.towards ? ROLES[from.byte()] : undefined;
    const kind = flags & ACT.kind ? nameIn(from, 'kind') : undefined;
    const tone = TONES[((flags >> 3) & 3) - 1];
    const clause = CLAUSES[((flags >> 5) & 7) - 1];
    return {
      quarter,
      event,
      ...(by && { by }),
      ...(towards && { towards }),
      ...(tone && { tone }),
      ...(kind !== undefined && eventOf(event)?.kinds && { kind }),
      ...(clause && { clause }),
    };
  });
}

function readSetup(from: ByteReader): LabSetup {
  const has = from.byte();
  const seed = from.count();
  const until = from.count();
  const at = has & HAS.at ? from.count() : undefined;
  const start = readStart(from);
  const startB = has & HAS.startB ? readStart(from) : undefined;
  const a = readEvents(from);
  const b = has & HAS.b ? readEvents(from) : undefined;
  const stocks = times(from, from.count(), () => nameIn(from, 'stock'));
  return {
    start,
    ...(startB !== undefined && { startB }),
    seed,
    until,
    ...(at !== undefined && { at }),
    people: has & HAS.ordinary ? 'ordinary' : 'still',
    a,
    ...(b && { b }),
    stocks,
  };
}

function bytesOf(text: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return undefined;
  }
}

/** Reads a text that somebody sent. Never throws; a setup it answers can be run. */
export function readLabLink(text: string): LinkRead {
  const failed = (id: LinkProblemId): LinkRead => ({ ok: false, problem: { id } });
  const letters = text.trim();
  if (!/^[\w-]+$/.test(letters) || letters.length > MOST_LETTERS) return failed('not-a-link');
  const bytes = bytesOf(letters);
  if (!bytes || bytes.length <= CHECK_BYTES) return failed('damaged');
  const body = bytes.subarray(0, -CHECK_BYTES);
  const check = checksum(body);
  const isWhole = bytes.subarray(-CHECK_BYTES).every((byte, at) => byte === ((check >>> (8 * at)) & 0xff));
  if (!isWhole) return failed('damaged');
  const from = new ByteReader(body);
  if (from.byte() !== FORMAT) return failed('unknown-format');
  try {
    const setup = readSetup(from);
    if (from.overrun || !from.atEnd) return failed('damaged');
    const problem = checkSetup(setup);
    return problem ? { ok: false, problem } : { ok: true, setup };
  } catch (error) {
    if (error instanceof UnknownWord) return failed('unknown-word');
    throw error;
  }
}
