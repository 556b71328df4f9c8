/** Keeps the case that the reader brought, has it compiled and tried in a worker, and tells the page how far that has come. */
import type { CaseBundle } from '../story/case-file.ts';
import type { OwnCase, OwnMessage, OwnTrouble } from '../ui/own-case.ts';
import type { OwnFile } from '../workshop/own-files.ts';
import { type Brought, TooLarge } from './own-reading.ts';
import type { OwnAsk, OwnTold } from './own-worker.ts';

/** Milliseconds for reading and compiling, and for trying it out: far more than a long case takes on a slow machine. */
const PATIENCE = { read: 30_000, try: 90_000 };

const NOTHING: OwnCase = {
  phase: 'reading',
  files: 0,
  starts: [],
  playable: false,
  plays: 0,
  messages: [],
};

const beside = (): Worker => new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });

function inOrder(messages: readonly OwnMessage[]): readonly OwnMessage[] {
  const sorted = messages.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return sorted.filter(
    ({ file, line, sentence }, at) =>
      sorted.findIndex((each) => each.file === file && each.line === line && each.sentence === sentence) ===
      at,
  );
}

export class OwnDesk {
  #own: OwnCase = NOTHING;
  #brought: Brought | undefined;
  #files: readonly OwnFile[] = [];
  #bundle: CaseBundle | undefined;
  #worker: Worker | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was brought, so that slow reading of something older is not shown. */
  #turn = 0;
  readonly #tell: (own: OwnCase) => void;
  readonly #hire: () => Worker;

  constructor(tell: (own: OwnCase) => void, hire = beside) {
    this.#tell = tell;
    this.#hire = hire;
  }

  /** Ready to play; undefined when there is none, or it does not compile. */
  get bundle(): CaseBundle | undefined {
    return this.#bundle;
  }

  /** Never throws: what goes wrong is told. */
  async open(brought: Brought): Promise<void> {
    const again = brought === this.#brought;
    const wanted = again ? this.#own.start : undefined;
    this.#turn += 1;
    const turn = this.#turn;
    this.#dismiss();
    this.#brought = brought;
    if (!again) this.#bundle = undefined;
    this.#show({ ...(again ? this.#own : NOTHING), phase: 'reading' });
    try {
      const files = await brought();
      if (turn !== this.#turn) return;
      this.#files = files;
      if (files.length === 0) this.#trouble('no-story');
      else this.#ask(wanted);
    } catch (error) {
      if (turn !== this.#turn) return;
      if (again && !(error instanceof TooLarge))
        this.#show({ ...this.#own, phase: 'done', chooseAgain: true });
      else this.#trouble(error instanceof TooLarge ? 'too-large' : 'unreadable');
    }
  }

  reread(): void {
    if (this.#brought) void this.open(this.#brought);
  }

  choose(start: string): void {
    this.#ask(start);
  }

  /** Stops the trying out; what was found stays. */
  stop(): void {
    this.#dismiss();
    this.#show({ ...this.#own, phase: 'stopped' });
  }

  #ask(start: string | undefined): void {
    this.#dismiss();
    this.#bundle = undefined;
    const { starts } = this.#own;
    this.#show({
      ...NOTHING,
      starts,
      ...(start ? { start } : {}),
      phase: 'compiling',
      files: this.#files.length,
    });
    let worker: Worker;
    try {
      worker = this.#hire();
    } catch {
      this.#trouble('no-worker');
      return;
    }
    this.#worker = worker;
    this.#wait(PATIENCE.read);
    worker.addEventListener('message', ({ data }: MessageEvent<OwnTold>) => {
      if (worker === this.#worker) this.#told(data);
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#trouble('no-worker');
    });
    const ask: OwnAsk = { files: this.#files, ...(start === undefined ? {} : { start }) };
    worker.postMessage(ask);
  }

  #told(told: OwnTold): void {
    const own = this.#own;
    switch (told.kind) {
      case 'read': {
        const { starts, start, bundle, findings, tries } = told;
        this.#bundle = bundle;
        this.#show({
          ...own,
          phase: tries ? 'trying' : 'done',
          starts: starts.map(({ id, file, title }) => ({ id, file, ...(title ? { title } : {}) })),
          ...(start ? { start: start.id } : {}),
          playable: bundle !== undefined,
          messages: inOrder(findings),
          ...(start ? {} : { trouble: 'no-story' as const }),
        });
        if (tries) this.#wait(PATIENCE.try);
        else this.#dismiss();
        return;
      }
      case 'trying':
        this.#show({ ...own, plays: told.plays });
        return;
      case 'tried':
        this.#dismiss();
        this.#show({ ...own, phase: 'done', messages: inOrder([...own.messages, ...told.findings]) });
        return;
      case 'broke':
        this.#trouble('broke', told.message);
    }
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => this.#trouble('too-slow'), milliseconds);
  }

  #trouble(trouble: OwnTrouble, detail?: string): void {
    this.#dismiss();
    this.#show({ ...this.#own, phase: 'done', trouble, ...(detail ? { detail } : {}) });
  }

  #dismiss(): void {
    clearTimeout(this.#alarm);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #show(own: OwnCase): void {
    const { chooseAgain, ...rest } = own;
    this.#own = rest;
    this.#tell(own);
  }
}
