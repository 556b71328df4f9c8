/** A model without a game behind it: enough to walk through every page by hand. */
import { createStore } from 'zustand/vanilla';
import type { Passage, View } from '../../src/run/view.ts';
import { DEFAULT_SETTINGS, type UiModel, type UiState } from '../../src/ui/ui-model.ts';
import { CASES, EMMYS_ANSWER, MONDAY, NINTH_DAY, THE_END, TWO_THINGS, view } from './fixtures.ts';

const ORDER: readonly Passage[] = [MONDAY, TWO_THINGS, NINTH_DAY, THE_END];

export function viewAt(step: number): View {
  const passage = ORDER[step] ?? THE_END;
  const past = ORDER.slice(0, step).map((one, index) => ({
    index,
    passage: one,
    chosen: one.choices[0]?.id ?? '',
  }));
  return view({ passage, past, status: passage === THE_END ? 'ended' : 'reading' });
}

export function fakeModel(start: Partial<UiState> = {}): UiModel {
  const store = createStore<UiState>(() => ({
    screen: 'title',
    settings: DEFAULT_SETTINGS,
    cases: CASES,
    saves: [],
    notices: [],
    picture: {
      says: ['Korridoren är smal och grå.', 'Dörren till ordförandens rum står på glänt.'],
      legend: [{ sign: 'Korridoren', meaning: 'Hur mycket de två rollerna går in i varandra.' }],
    },
    ...start,
  }));
  const at = (step: number) => store.setState({ screen: 'play', view: viewAt(step), pointed: undefined });
  const step = () => store.getState().view?.past.length ?? 0;
  return {
    store,
    loadDebrief: async () => () => undefined,
    actions: {
      goTitle: () => store.setState({ screen: 'title' }),
      startCase: () => at(0),
      resume: () => at(1),
      removeSave: (id) => store.setState({ saves: store.getState().saves.filter((one) => one.id !== id) }),
      openCode: (code) => store.setState({ screen: 'problem', problem: { id: 'broken-code', given: code } }),
      choose: () => {
        const now = store.getState().view;
        if (now?.passage === NINTH_DAY) {
          store.setState({ view: { ...now, status: 'reflecting', reflect: EMMYS_ANSWER } });
        } else at(step() + 1);
      },
      reflect: () => at(step() + 1),
      skip: () => at(step() + 1),
      undo: () => at(Math.max(0, step() - 1)),
      rewindTo: at,
      restart: () => at(0),
      showDebrief: () => store.setState({ screen: 'debrief' }),
      point: (pointed) => store.setState({ pointed }),
      runCode: async () => 'K7QF-2M4P-9XTD-0HZC-8WLA',
      exportSave: () => store.setState({ notices: [{ id: 'save-exported' }] }),
      importSave: () => store.setState({ notices: [{ id: 'save-foreign' }] }),
      setSetting: (key, value) =>
        store.setState({ settings: { ...store.getState().settings, [key]: value } }),
      dismissNotice: (notice) =>
        store.setState({ notices: store.getState().notices.filter((one) => one !== notice) }),
      needCauses: () =>
        store.setState({
          causeText: (line) =>
            line.change < 0 ? 'Du teg om ett löfte som redan var givet.' : 'Du höll det du hade lovat.',
        }),
      placePicture: () => undefined,
    },
  };
}
