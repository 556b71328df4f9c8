/** What a reader can do on the page, each thing by its name. */
import type { UiActions } from '../ui/ui-model.ts';
import type { OwnFiles } from './own-files.ts';
import type { PicturePlace } from './picture-place.ts';
import type { Screen } from './screen.ts';
import type { Table } from './table.ts';
import { newSeed, type Ways } from './ways.ts';

const desk = () => import('./saves-desk.ts');
const reading = () => import('./own-reading.ts');
const returns = () => import('./returns.ts');

export interface Hands {
  readonly screen: Screen;
  readonly table: Table;
  readonly ways: Ways;
  readonly own: OwnFiles;
  readonly place: PicturePlace;
}

export function readerActions({ screen, table, ways, own, place }: Hands): UiActions {
  /** Nothing to go back to or to begin again: the way on is the first page. */
  const elseHome = (played: boolean): void => {
    if (!played && screen.state.screen === 'error') actions.goTitle();
  };
  const play = (act: Parameters<Table['play']>[0]): void => elseHome(table.play(act));
  const refused = (refusal: { readonly why: string } | undefined): void => {
    if (refusal) screen.notice('refused', refusal.why);
  };
  const actions: UiActions = {
    goTitle: () => ways.goTo({ kind: 'title' }),
    goModel: () => ways.goTo({ kind: 'model' }),
    goRoom: () => ways.goTo({ kind: 'room' }),
    goPair: () => ways.goTo({ kind: 'pair', codes: [] }),
    goGlossary: (anchor) => ways.goTo({ kind: 'glossary' }, anchor),
    goOwn: () => ways.goTo({ kind: 'own' }),
    ownChosen: (files) => own.bring(reading().then(({ broughtByChoice }) => broughtByChoice(files))),
    ownDropped: (dropped) => {
      if (screen.state.screen !== 'own') actions.goOwn();
      own.bring(reading().then(({ broughtByDrop }) => broughtByDrop(dropped)));
    },
    ownStart: (start) => own.with((one) => one.choose(start)),
    ownAgain: () => own.with((one) => one.reread()),
    ownStop: () => own.with((one) => one.stop()),
    playOwn: () => ways.goTo({ kind: 'own', playing: true }),
    startCase: (caseId, chair, carried = {}) =>
      ways.goTo({ kind: 'case', caseId, chair, seed: newSeed(), carried }),
    openCode: (code) => ways.goTo({ kind: 'code', code }),
    resume: (saveId) =>
      screen.after(() => ways.await(returns().then(({ arriveAtSave }) => arriveAtSave(saveId)))),
    removeSave: (saveId) =>
      screen.after(async () => {
        await (await desk()).removeSave(saveId);
        await ways.listSaves();
      }),
    exportSave: () =>
      screen.after(async () => {
        const record = await table.saved;
        screen.notice(record ? await (await desk()).exportSave(record) : 'refused');
      }),
    importSave: (file) =>
      screen.after(async () => {
        const arrival = await ways.await(desk().then(({ importSave }) => importSave(file)));
        if (arrival?.kind === 'run') screen.notice('save-imported');
      }),
    choose: (choiceId) => elseHome(ways.choose(choiceId)),
    reflect: (answer) => play((run) => refused(run.reflect(answer))),
    skip: () => play((run) => refused(run.reflect({}))),
    undo: () =>
      play((run) => {
        if (run.view().status === 'reflecting') run.unchoose();
        else run.rewindTo(run.journal().steps.length - 1);
      }),
    rewindTo: (index) => play((run) => run.rewindTo(index)),
    restart: () => play((run) => run.restart()),
    showDebrief: () => screen.change({ screen: 'debrief' }),
    point: (pointed) => {
      screen.change({ pointed });
      place.with((picture) => picture.point(pointed));
    },
    runCode: async () => {
      const run = table.ours;
      if (!run) return undefined;
      const [{ codeOf }, { inGroups }] = await Promise.all([
        import('../run/coded-run.ts'),
        import('../run/code.ts'),
      ]);
      const code = codeOf(run);
      return code && inGroups(code);
    },
    setSetting: (key, value) => {
      screen.set(key, value);
      place.with((picture) => picture.settingsChanged());
      ways.pair.settingsChanged();
    },
    dismissNotice: (notice) => screen.dropNotices((each) => each === notice),
    needCauses: () =>
      screen.after(async () => {
        const { causeTeller } = await import('./causes.ts');
        const causeText = await causeTeller(screen.state.settings.language, table.run?.bundle.chair ?? '');
        screen.change({ causeText });
      }),
    placePicture: (box) => {
      place.place(box);
      const { run } = table;
      if (run) place.with((picture) => picture.show(run.view()));
    },
  };
  return actions;
}
