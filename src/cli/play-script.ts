/** Plays a script against its story and says where they part: at the first line that no longer holds. */
import { SV_SCRIPT } from '../i18n/sv-script.ts';
import type { RunRecord } from '../run/record.ts';
import { type Run, startRun } from '../run/run.ts';
import { REASONS, type Reason } from '../run/view.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { ourModel } from '../story/our-model.ts';
import type { Choice } from '../story/passage.ts';
import type { Script, ScriptLine } from './script-lines.ts';

export interface ScriptProblem {
  readonly line: number;
  readonly sentence: string;
}

/** A smaller change of a stock than this is none, in points. */
const A_CHANGE = 0.05;

const REASON_WORDS: Readonly<Record<string, Reason>> = {
  väljarna: 'voters',
  lagen: 'law',
  fakta: 'facts',
  lojalitet: 'loyalty',
  framsteg: 'progress',
  relationen: 'relation',
};

class Parted extends Error {}

type Stocks = Readonly<Record<string, number>>;

/** As a reader compares: capitals, quotation marks and dashes in front aside. */
function plain(text: string): string {
  return text
    .replace(/[»«”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function stocksOf(run: Run): Stocks {
  return run.record().quarters.at(-1)?.stocks ?? {};
}

class Reading {
  readonly #run: Run;
  readonly #start: Stocks;
  #before: Stocks;

  constructor(run: Run) {
    this.#run = run;
    this.#start = stocksOf(run);
    this.#before = this.#start;
  }

  take({ deed, texts }: ScriptLine): void {
    if (deed !== 'skäl' && deed !== 'gissa') this.#answer({});
    this.#alive();
    switch (deed) {
      case 'läs':
        this.#read(texts);
        break;
      case 'saknas':
        for (const text of texts)
          if (this.#holds(text)) throw new Parted(SV_SCRIPT.stillRead(text, this.#passage.id));
        break;
      case 'välj':
        this.#choose(texts);
        break;
      case 'hinner':
        for (const text of texts) if (this.#begins(text).some(({ open }) => open)) this.#choose([text]);
        break;
      case 'vidare':
        this.#goOn();
        break;
      case 'skäl':
      case 'gissa':
        this.#reflect(deed, texts[0] ?? '');
        break;
      case 'stängt':
        for (const text of texts) if (this.#named(text).open) throw new Parted(SV_SCRIPT.notClosed(text));
        break;
      case 'väntat':
        for (const text of texts) this.#changed(text, this.#before);
        break;
      case 'hittills':
        for (const text of texts) this.#changed(text, this.#start);
        break;
      case 'slut':
        this.#ended(texts);
        break;
    }
  }

  get #passage() {
    return this.#run.view().passage;
  }

  #answers: { reason?: Reason; prediction?: string } = {};

  /** Answers what is asked when the script goes on without, or with what it has said so far. */
  #answer(more: { reason?: Reason; prediction?: string }): void {
    this.#answers = { ...this.#answers, ...more };
    if (Object.keys(more).length > 0 || this.#run.view().status !== 'reflecting') return;
    this.#run.reflect(this.#answers);
    this.#answers = {};
  }

  #alive(): void {
    const { failure } = this.#run.view();
    if (failure) throw new Parted(SV_SCRIPT.failed(failure.message));
  }

  #holds(text: string): boolean {
    const all = plain(this.#passage.lines.map((line) => line.text).join(' '));
    return all.includes(plain(text));
  }

  #read(texts: readonly string[]): void {
    if (texts.some((text) => this.#holds(text))) return;
    const { id, lines } = this.#passage;
    throw new Parted(SV_SCRIPT.notRead(texts.join(' || '), id, (lines[0]?.text ?? '').slice(0, 60)));
  }

  get #open(): readonly Choice[] {
    return this.#passage.choices.filter((choice) => choice.open);
  }

  #begins(text: string): readonly Choice[] {
    return this.#passage.choices.filter((choice) => plain(choice.text).startsWith(plain(text)));
  }

  #named(text: string): Choice {
    const found = this.#begins(text);
    if (found.length > 1)
      throw new Parted(
        SV_SCRIPT.twoChoices(
          text,
          found.map((choice) => choice.text),
        ),
      );
    if (found[0]) return found[0];
    const texts = this.#passage.choices.map((choice) => choice.text);
    if (texts.length === 0 && this.#run.view().status === 'ended')
      throw new Parted(SV_SCRIPT.ended(this.#passage.ending?.id ?? ''));
    throw new Parted(SV_SCRIPT.noChoice(text, this.#passage.id, texts));
  }

  #choose(texts: readonly string[]): void {
    const wanted = texts.map(plain);
    const found = this.#open.find((choice) => wanted.some((text) => plain(choice.text).startsWith(text)));
    const choice = found && texts.length > 1 ? found : this.#named(texts[0] ?? '');
    if (!choice.open) throw new Parted(SV_SCRIPT.closed(choice.text, choice.reason ?? ''));
    this.#commit(choice);
  }

  #goOn(): void {
    const [only, ...others] = this.#open;
    if (!only || others.length > 0) {
      const texts = this.#open.map((choice) => choice.text);
      throw new Parted(SV_SCRIPT.notOne(this.#passage.id, texts));
    }
    this.#commit(only);
  }

  #commit(choice: Choice): void {
    this.#before = stocksOf(this.#run);
    this.#run.choose(choice.id);
  }

  #reflect(deed: 'skäl' | 'gissa', text: string): void {
    const { reflect } = this.#run.view();
    if (!reflect) throw new Parted(SV_SCRIPT.nothingAsked);
    if (deed === 'skäl') {
      const reason = REASON_WORDS[text] ?? REASONS.find((each) => each === text);
      if (!reason) throw new Parted(SV_SCRIPT.noReason(text, Object.keys(REASON_WORDS)));
      this.#answer({ reason });
      return;
    }
    const found = reflect.answers.find((answer) => plain(answer.text).startsWith(plain(text)));
    if (!found)
      throw new Parted(
        SV_SCRIPT.noAnswer(
          text,
          reflect.answers.map((answer) => answer.text),
        ),
      );
    this.#answer({ prediction: found.id });
  }

  #changed(text: string, since: Stocks): void {
    const [, stock = '', way = ''] = /^(\S+)\s+(upp|ned|lika)$/.exec(text) ?? [];
    if (!way) throw new Parted(SV_SCRIPT.badChange(text));
    const before = since[stock];
    const after = stocksOf(this.#run)[stock];
    if (before === undefined || after === undefined) throw new Parted(SV_SCRIPT.noStock(stock));
    const change = after - before;
    const went = Math.abs(change) < A_CHANGE ? 'lika' : change > 0 ? 'upp' : 'ned';
    if (went === way) return;
    const points = (value: number) => Math.round(value * 10) / 10;
    throw new Parted(SV_SCRIPT.otherChange(stock, way, points(before), points(after)));
  }

  #ended(texts: readonly string[]): void {
    const { ending, id } = this.#passage;
    if (!ending) throw new Parted(SV_SCRIPT.notEnded(id));
    if (!texts.includes('') && !texts.includes(ending.id))
      throw new Parted(SV_SCRIPT.otherEnding(texts.join(' eller '), ending.id));
  }
}

export interface PlayedScript {
  /** The first line that does not hold, or nothing. Lines that cannot be read are all told. */
  readonly problems: readonly ScriptProblem[];
  /** What was done as far as it went. */
  readonly events: RunRecord['events'];
}

export function readThrough(script: Script, bundle: CaseBundle): PlayedScript {
  if (script.problems.length > 0) return { problems: script.problems, events: [] };
  const run = startRun(bundle, script.seed, ourModel);
  const reading = new Reading(run);
  for (const each of script.lines) {
    try {
      reading.take(each);
    } catch (error) {
      if (!(error instanceof Parted)) throw error;
      return { problems: [{ line: each.line, sentence: error.message }], events: run.record().events };
    }
  }
  const last = script.lines.at(-1);
  const problems = last?.deed === 'slut' ? [] : [{ line: last?.line ?? 1, sentence: SV_SCRIPT.noEnd }];
  return { problems, events: run.record().events };
}

export function playScript(script: Script, bundle: CaseBundle): readonly ScriptProblem[] {
  return readThrough(script, bundle).problems;
}
