/** Plays one story: runs Ink to the next choices, hands out passages, and lets choices and words reach the model. */
import { Story } from 'inkjs';
import type { Across } from './across.ts';
import type { CaseBundle } from './case-file.ts';
import { type InkChoice, passageId, readChoice, shutMoves } from './choices.ts';
import type { Carried } from './elsewhere.ts';
import type { InkTeller } from './ink-teller.ts';
import type { ModelPort } from './model-port.ts';
import type { Choice, Line, Mood, Passage } from './passage.ts';
import { PlaceBook } from './places.ts';
import { StoryProblem } from './problem.ts';
import { type Clock, Stamina } from './stamina.ts';
import { lineTag } from './tags.ts';
import { Telling } from './telling.ts';
import { ACTS, acts, READERS, readers, type Word } from './words.ts';

/** What Ink calls a mistake that it can go on after: it plays on in other players, and so here. */
const WARNING = 1;
/** Under this much voice, what is somebody else's idea is not mentioned at all (C071, C121). */
const SILENT_UNDER = 30;

interface Scene {
  place?: string;
  people: readonly string[];
  mood?: Mood;
}

interface Draft {
  readonly lines: Line[];
  quarter?: number;
  place?: string;
  key?: string;
  room?: string;
  readonly remembers: string[];
  readonly claims: string[];
  readonly laws: string[];
}

export class StoryPlayer {
  #story: InkTeller;
  readonly #bundle: CaseBundle;
  readonly #model: ModelPort | undefined;
  readonly #stamina: Stamina;
  #places: PlaceBook;
  /** After anything thrown or left half done inside Ink the Story cannot be trusted and is built anew. */
  #broken = false;
  #telling: Telling | undefined;
  #scene: Scene = { people: [] };
  #words: Record<string, Word> = {};
  #errors: string[] = [];
  #inkChoices = new Map<string, { readonly choice: Choice; readonly index: number }>();
  #problem: Error | undefined;

  /** `model` is needed when the bundle has a case file; a story from elsewhere plays without. */
  constructor(bundle: CaseBundle, model?: ModelPort, clock?: Clock) {
    this.#stamina = new Stamina(clock);
    this.#bundle = bundle;
    this.#model = bundle.caseFile ? model : undefined;
    this.#story = this.#build();
    this.#places = new PlaceBook(this.#story);
  }

  #build(): InkTeller {
    const story = new Story(this.#bundle.compiled as Record<string, unknown>);
    story.allowExternalFunctionFallbacks = true;
    this.#stamina.watch(story);
    const teller = this.#bundle.quicken?.(story) ?? story;
    teller.onError = (message, type) => {
      if (type !== WARNING) this.#errors.push(message);
    };
    if (this.#model) this.#bindWords(teller);
    return teller;
  }

  /** Builds a new Story in place of a broken one: whether it had to. */
  #mend(): boolean {
    if (!this.#broken) return false;
    this.#story = this.#build();
    this.#places = new PlaceBook(this.#story);
    this.#broken = false;
    return true;
  }

  get telling(): Telling | undefined {
    return this.#telling;
  }

  /** From the first line, with this seed, whoever sits across the table and what other cases left behind. Returns the first passage. */
  begin(seed: number, across?: Across, carried: Carried = this.#bundle.carried ?? {}): Passage {
    this.#scene = { people: [] };
    this.#errors = [];
    if (!this.#mend()) this.#story.ResetState();
    // Ink's own seed is rerolled at every reset; our stories use no chance of Ink's, others may.
    this.#story.state.storySeed = Math.imul(seed + 1, 0x9e3779b1) >>> 1;
    if (this.#model) {
      const telling = new Telling(this.#bundle, this.#model, seed, across, carried);
      this.#telling = telling;
      this.#words = { ...acts(telling), ...readers(telling, this.#bundle) };
    }
    return this.#next();
  }

  /** Takes an open alternative. What it costs is spent and its move in a meeting settled before the next line is read. */
  choose(choice: Choice, reason?: string): { readonly passage: Passage; readonly answer?: string } {
    const found = this.#inkChoices.get(choice.id);
    if (!found) throw new StoryProblem('story-error', `There is no alternative "${choice.id}" here.`);
    const telling = this.#telling;
    let answer: string | undefined;
    if (telling) {
      telling.step += 1;
      if (choice.cost !== undefined) telling.spend(choice.cost);
      if (choice.move) {
        if (reason) telling.reasons.set(choice.move.meeting, reason);
        answer = telling.move(choice.move.meeting, choice.move.option);
      }
    }
    this.#story.ChooseChoiceIndex(found.index);
    const passage = this.#next();
    return answer === undefined ? { passage } : { passage, answer };
  }

  /** Remembers this place. The answer goes back to it, as often as wanted, also from another play: to see where else it leads. */
  mark(): () => void {
    const ink: unknown = JSON.parse(this.#story.state.ToJson());
    const choices = this.#inkChoices;
    const scene = { ...this.#scene };
    const telling = this.#telling;
    const words = this.#words;
    const back = telling?.mark();
    return () => {
      this.#mend();
      this.#story.state.LoadJsonObj(ink as Record<string, unknown>);
      this.#errors = [];
      this.#inkChoices = choices;
      this.#scene = { ...scene };
      this.#telling = telling;
      this.#words = words;
      back?.();
    };
  }

  #bindWords(story: InkTeller): void {
    const bind = (name: string, safe: boolean) => {
      story.BindExternalFunctionGeneral(name, (args: readonly unknown[]) => this.#say(name, args), safe);
    };
    // Acts wait until their own line is read; readers may be asked ahead, since they change nothing.
    for (const name of Object.keys(ACTS)) bind(name, false);
    for (const name of Object.keys(READERS)) bind(name, true);
  }

  /** A binding never throws: one throw inside Ink silences its observers for good. */
  #say(name: string, args: readonly unknown[]): string | number | boolean {
    if (name in ACTS) this.#stamina.act();
    try {
      return this.#words[name]?.(...args.map(String)) ?? '';
    } catch (error) {
      this.#problem ??= error instanceof Error ? error : new Error(String(error));
      return '';
    }
  }

  #next(): Passage {
    try {
      return this.#readOn();
    } catch (error) {
      this.#broken = true;
      throw error;
    }
  }

  #readOn(): Passage {
    const draft: Draft = { lines: [], remembers: [], claims: [], laws: [] };
    this.#problem = undefined;
    this.#stamina.rest();
    while (this.#story.canContinue) {
      this.#continue();
      this.#stamina.line();
      if (this.#problem) throw this.#problem;
      this.#take(draft);
    }
    if (this.#errors.length > 0) {
      const [message = ''] = this.#errors.splice(0);
      throw new StoryProblem(/ran out of content/i.test(message) ? 'dead-end' : 'story-error', message);
    }
    return this.#passage(draft);
  }

  /** Our words never throw: what is thrown inside Ink is the story's doing. */
  #continue(): void {
    try {
      this.#story.Continue();
    } catch (error) {
      if (error instanceof StoryProblem) throw error;
      throw new StoryProblem('story-error', error instanceof Error ? error.message : String(error));
    }
  }

  #take(draft: Draft): void {
    const tags = this.#story.currentTags ?? [];
    const speaker = this.#model ? this.#readTags(tags, draft) : undefined;
    const text = this.#story.currentText?.trim() ?? '';
    if (!text) return;
    const scene = this.#sceneOf(draft);
    draft.lines.push({ text, ...(speaker ? { speaker } : {}), ...(scene ? { scene } : {}) });
  }

  /** Where and when a line stands, when that is news. */
  #sceneOf(draft: Draft): Line['scene'] {
    if (!this.#telling) return undefined;
    const { quarter } = this.#telling.world;
    const { place } = this.#scene;
    if (draft.lines.length > 0 && draft.quarter === quarter && draft.place === place) return undefined;
    draft.quarter = quarter;
    draft.place = place;
    return place ? { quarter, place } : { quarter };
  }

  #readTags(tags: readonly string[], draft: Draft): string | undefined {
    let speaker: string | undefined;
    for (const text of tags) {
      const tag = lineTag(text);
      switch (tag?.tag) {
        case undefined:
          throw new StoryProblem('story-error', `The tag "# ${text}" is not one the game knows.`);
        case 'place':
          this.#scene.place = tag.value;
          break;
        case 'people':
          this.#scene.people = tag.value;
          break;
        case 'mood':
          this.#scene.mood = tag.value;
          break;
        case 'speaker':
        case 'adviser':
          speaker = tag.value;
          break;
        case 'key':
        case 'room':
          draft[tag.tag] = tag.value;
          break;
        case 'remembers':
          draft.remembers.push(tag.value);
          break;
        case 'claim':
          draft.claims.push(tag.value);
          break;
        case 'law':
          draft.laws.push(tag.value);
          break;
      }
    }
    return speaker;
  }

  #passage(draft: Draft): Passage {
    const ink = this.#story.currentChoices as unknown as readonly InkChoice[];
    this.#inkChoices = new Map();
    const choices: Choice[] = [];
    const unmentioned: Choice[] = [];
    const hushed = this.#telling?.model.stockOf(this.#telling.world, 'voice') ?? 100;
    ink.forEach((raw, index) => {
      const choice = readChoice(raw, this.#bundle.labels, this.#places, this.#telling);
      const silent = choice.from !== undefined && hushed < SILENT_UNDER;
      (silent ? unmentioned : choices).push(choice);
      this.#inkChoices.set(choice.id, { choice, index });
    });
    const telling = this.#telling;
    if (telling) shutMoves(choices, telling);
    const { quarter: _quarter, place: _place, ...read } = draft;
    const ended = choices.length === 0 && unmentioned.length === 0;
    if (ended && this.#model && telling?.ended === undefined)
      throw new StoryProblem('dead-end', 'The story stops here without an ending or anything to choose.');
    const ending = telling?.ended;
    return {
      id: passageId(ink[0], ending),
      ...read,
      choices,
      unmentioned,
      quarter: telling?.world.quarter ?? 0,
      ...(this.#scene.place ? { place: this.#scene.place } : {}),
      people: this.#scene.people,
      ...(this.#scene.mood ? { mood: this.#scene.mood } : {}),
      ...(telling?.stunder && choices.some((choice) => choice.cost !== undefined)
        ? { stunder: telling.stunder }
        : {}),
      ...(ended
        ? {
            ending: { id: ending ?? 'end', title: this.#bundle.caseFile?.endings[ending ?? '']?.title ?? '' },
          }
        : {}),
    };
  }
}
