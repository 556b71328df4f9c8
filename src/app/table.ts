/** The play that lies on the table: what is done to it is shown, kept, and found again under the address. */
import type { Kept } from '../debrief/types.ts';
import type { RunRecord } from '../run/record.ts';
import type { Run } from '../run/run.ts';
import type { View } from '../run/view.ts';
import type { SaveProblem } from '../saves/result.ts';
import type { SaveRecord } from '../saves/save-format.ts';
import { visitOf } from '../ui/passage-text.tsx';
import { addressOf } from './address.ts';
import { showAddress } from './address-bar.ts';
import type { Arrival } from './arrivals.ts';
import { noticeOf } from './notices.ts';
import type { PicturePlace } from './picture-place.ts';
import type { Screen } from './screen.ts';

const keeping = () => import('./keeping.ts');

/** Only a play of one of our own cases is kept, has a code, and an address to come back to. */
const isOurs = (run: Run | undefined): run is Run =>
  run?.bundle.caseFile !== undefined && run.bundle.own !== true;

export class Table {
  readonly #screen: Screen;
  readonly #place: PicturePlace;
  #run: Run | undefined;
  #saveId = '';
  #arrivals = 0;
  #kept: Kept | undefined;
  #report: RunRecord | undefined;

  constructor(screen: Screen, place: PicturePlace) {
    this.#screen = screen;
    this.#place = place;
  }

  get run(): Run | undefined {
    return this.#run;
  }

  /** As `run`, when it is of one of our own cases. */
  get ours(): Run | undefined {
    return isOurs(this.#run) ? this.#run : undefined;
  }

  get record(): RunRecord | undefined {
    return this.#run?.record() ?? this.#report;
  }

  get arrivals(): number {
    return this.#arrivals;
  }

  get kept(): Kept | undefined {
    return this.#kept;
  }

  get saveId(): string | undefined {
    return this.ours && this.#saveId;
  }

  /** As it is kept and taken to a file; undefined when it is none of ours. */
  get saved(): Promise<SaveRecord> | undefined {
    const run = this.ours;
    return run && keeping().then(({ recordOf }) => recordOf(this.#saveId, run, this.#kept));
  }

  leave(): void {
    this.#arrivals += 1;
    this.#run = undefined;
    this.#report = undefined;
    this.#kept = undefined;
    this.#place.with((picture) => picture.rest());
  }

  arrive(arrival: Arrival): void {
    if (arrival.kind !== 'nothing') this.leave();
    switch (arrival.kind) {
      case 'nothing':
        if (!arrival.gone) this.#screen.notice(arrival.notice);
        return;
      case 'problem':
        this.#screen.show({ screen: 'problem', problem: arrival.problem });
        return;
      case 'report':
        this.#report = arrival.report;
        this.#screen.notice(arrival.notice);
        this.#screen.show({ screen: 'debrief' });
        return;
      case 'run': {
        const { run } = arrival;
        this.#run = run;
        this.#saveId =
          arrival.saveId ?? `${run.bundle.id}-${run.bundle.chair}-${run.seed}-${Date.now().toString(36)}`;
        this.#kept = arrival.kept;
        const view = run.view();
        this.#showRun(view, this.#stillPointed(view));
        // A play that came by a code lies nowhere yet: the code itself is the address.
        if (arrival.saveId !== undefined) this.#rememberAddress('same');
      }
    }
  }

  /** Back to where one was, after a look at another page. */
  comeBack(run: Run): void {
    this.#showRun(run.view());
  }

  /** Does something to the run, shows what came of it, and keeps it. False when there is no run. */
  play(act: (run: Run) => void): boolean {
    const run = this.#run;
    if (!run) return false;
    try {
      act(run);
      const view = run.view();
      this.#screen.change({ screen: 'play', view, pointed: undefined });
      this.#place.with((picture) => picture.show(view));
      this.save('same');
    } catch (error) {
      this.#screen.broke(error);
    }
    return true;
  }

  exchange(run: Run): void {
    this.#run = run;
    this.play(() => undefined);
  }

  keep(kept: Kept): void {
    this.#kept = kept;
    this.save('same');
  }

  save(how: 'new' | 'same'): void {
    const run = this.ours;
    if (!run || run.view().status === 'failed') return;
    if (how === 'new') this.#rememberAddress('new');
    const id = this.#saveId;
    const kept = this.#kept;
    const here = location.search;
    const failed = (problem: SaveProblem) => this.#screen.notice(noticeOf(problem));
    const found = () => {
      if (this.#run === run && this.#saveId === id && location.search === here)
        this.#rememberAddress('same', location.hash);
    };
    // Not before it is kept: whoever leaves at once is to find at least what the address led to before.
    this.#screen.after(() =>
      keeping().then(
        ({ keepRun, recordOf }) => keepRun(recordOf(id, run, kept), failed, found),
        () => failed('blocked'),
      ),
    );
  }

  #showRun(view: View, pointed?: string): void {
    this.#screen.show({
      screen: view.status === 'ended' && view.hasModel ? 'debrief' : 'play',
      view,
      ...(pointed === undefined ? {} : { pointed }),
    });
    this.#place.with((picture) => {
      picture.show(view);
      if (pointed !== undefined) picture.point(pointed);
    });
  }

  /** Whoever points at an alternative of the first page goes on doing so when the rest of the play comes. */
  #stillPointed(view: View): string | undefined {
    const { view: before, pointed } = this.#screen.state;
    const same = before?.caseId === view.caseId && visitOf(before) === visitOf(view);
    return same ? pointed : undefined;
  }

  /** So that a reload, or the browser opening its tabs again, comes back to where one was; `place` is one on that page. */
  #rememberAddress(how: 'new' | 'same', place = ''): void {
    const run = this.ours;
    if (!run) return;
    const { bundle, seed, carried } = run;
    const { id: caseId, chair } = bundle;
    const wish = { kind: 'case', caseId, chair, seed, carried, save: this.#saveId } as const;
    showAddress(`${addressOf(wish)}${place}`, how);
  }
}
