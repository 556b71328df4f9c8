/** Which room may know which: `model ← story ← run ← debrief`, and the rooms around them. */
import { type Arrow, arrowsOf, type Module, roomOf } from './modules.ts';

const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  story: ['model'],
  run: ['model', 'story'],
  debrief: ['model', 'story', 'run'],
  i18n: [],
  handbook: ['model', 'i18n'],
  calibration: ['model'],
  ui: ['run', 'debrief', 'i18n', 'handbook'],
  townhall: ['run', 'debrief', 'i18n'],
  saves: ['run'],
  lms: ['run'],
  workshop: ['model', 'story', 'run', 'i18n'],
  cli: ['model', 'story', 'run', 'debrief', 'i18n', 'handbook', 'calibration', 'workshop'],
  app: [
    'model',
    'story',
    'run',
    'debrief',
    'i18n',
    'handbook',
    'calibration',
    'ui',
    'townhall',
    'saves',
    'lms',
    'workshop',
  ],
};

/** The words that rooms speak to each other: their types may be named by everybody who is above. */
const SHARED_WORDS = ['model/act.ts', 'story/passage.ts', 'calibration/report.ts'];
const MAY_NAME_SHARED_WORDS = ['ui', 'townhall', 'saves', 'lms', 'i18n'];

/** A package that belongs to one room: nobody else may import it. */
const KEEPERS: readonly { readonly package: RegExp; readonly rooms: readonly string[] }[] = [
  { package: /^inkjs(\/|$)/, rooms: ['story'] },
  { package: /^xstate(\/|$)/, rooms: ['model'] },
  { package: /^phaser(\/|$)/, rooms: ['townhall'] },
  { package: /^preact(\/|$)/, rooms: ['ui', 'app'] },
  { package: /^zustand(\/|$)/, rooms: ['run', 'ui', 'townhall', 'app'] },
  { package: /^idb-keyval$/, rooms: ['saves'] },
  { package: /^node:/, rooms: ['cli'] },
];

function mayKnow(arrow: Arrow): boolean {
  const from = roomOf(arrow.path);
  const to = roomOf(arrow.to);
  if (from === to || MAY_KNOW[from]?.includes(to)) return true;
  return arrow.typeOnly && SHARED_WORDS.includes(arrow.to) && MAY_NAME_SHARED_WORDS.includes(from);
}

/** A part of the build, not of the game, whichever room it serves. */
function buildsTheGame(path: string): boolean {
  return /(^|\/)vite-[\w-]+\.ts$/.test(path);
}

function mayImport(arrow: Arrow): boolean {
  if (buildsTheGame(arrow.path)) return true;
  if (roomOf(arrow.path) === 'model' && arrow.to !== 'xstate') return false;
  return KEEPERS.every(
    (keeper) => !keeper.package.test(arrow.to) || keeper.rooms.includes(roomOf(arrow.path)),
  );
}

/** Files outside src (stories, assets) may only be reached by the rooms that are made of them. */
const MAY_REACH_OUT: Readonly<Record<string, readonly string[]>> = {
  stories: ['app'],
  assets: ['townhall', 'ui', 'app'],
};

function mayReachOut(arrow: Arrow): boolean {
  if (buildsTheGame(arrow.path)) return true;
  const place = arrow.to.replace(/^(\.\.\/)+/, '').split('/')[0] ?? '';
  return MAY_REACH_OUT[place]?.includes(roomOf(arrow.path)) ?? false;
}

function wrong(arrow: Arrow): string | undefined {
  const where = `src/${arrow.path}:${arrow.line}`;
  if (!arrow.ours)
    return mayImport(arrow) ? undefined : `${where}: ${roomOf(arrow.path)} may not import ${arrow.to}`;
  if (arrow.to.startsWith('..'))
    return mayReachOut(arrow) ? undefined : `${where}: may not reach ${arrow.to}`;
  return mayKnow(arrow) ? undefined : `${where}: ${roomOf(arrow.path)} may not know ${arrow.to}`;
}

/** Every arrow that points the wrong way, as `file:line: sentence`. */
export function wrongArrows(modules: readonly Module[]): readonly string[] {
  const homeless = modules
    .filter((module) => !(roomOf(module.path) in MAY_KNOW))
    .map((module) => `src/${module.path}:1: lies in no room`);
  const arrows = modules.flatMap(arrowsOf).flatMap((arrow) => wrong(arrow) ?? []);
  return [...homeless, ...arrows];
}

/** Begins a worker of its own, started only when a reader brings a case: the one place where the compiler reaches a browser. */
const WRITERS_WORKER = 'app/own-worker.ts';

function reachedFrom(roots: readonly Module[], modules: readonly Module[]): readonly Module[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const reached = new Set<Module>();
  const visit = (module: Module | undefined) => {
    if (!module || reached.has(module)) return;
    reached.add(module);
    for (const arrow of arrowsOf(module)) {
      const beside = arrow.beside && arrow.to === WRITERS_WORKER;
      if (arrow.ours && !arrow.typeOnly && !beside) visit(byPath.get(arrow.to));
    }
  };
  for (const module of roots) visit(module);
  return [...reached];
}

/** The modules that a browser loads, starting from the rooms that make the page, types aside. */
export function loadedByThePage(modules: readonly Module[]): readonly Module[] {
  const roots = modules.filter(
    ({ path }) => roomOf(path) === 'app' && !buildsTheGame(path) && path !== WRITERS_WORKER,
  );
  return reachedFrom(roots, modules);
}

function loading(modules: readonly Module[], what: RegExp): readonly string[] {
  return modules
    .flatMap(arrowsOf)
    .filter((arrow) => !arrow.typeOnly && what.test(arrow.to))
    .map((arrow) => `src/${arrow.path}:${arrow.line}: the page may not load ${arrow.to}`);
}

/** What only Node has and what only the writer needs must not travel to the player; Node not even to the writer's worker. */
export function tooHeavyForThePage(modules: readonly Module[]): readonly string[] {
  const inTheWorker = modules.filter(({ path }) => path === WRITERS_WORKER);
  return [
    ...loading(loadedByThePage(modules), /^node:|^inkjs\/./),
    ...loading(reachedFrom(inTheWorker, modules), /^node:/),
  ];
}
