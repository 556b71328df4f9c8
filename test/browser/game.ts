/** Opens the built game in a page of its own, and remembers everything that went wrong there. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';
import { afterAll, afterEach, inject } from 'vitest';
import type { UiSettings } from '../../src/ui/ui-model.ts';

export interface GameOptions extends BrowserContextOptions {
  /** What this visitor has chosen in the settings before; without the house (`townhall: false`) a long play takes a third of the time. */
  readonly settings?: Partial<UiSettings>;
  /** Runs before the page is opened: routes, init scripts, permissions. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** A page in the same context (same storage) as this one, instead of a fresh visitor. */
  readonly sameVisitorAs?: Page;
}

/** Milliseconds that a press or a page may take on a busy machine; nothing waits longer than it must. */
const PATIENCE = 60_000;

const problems = new WeakMap<Page, string[]>();
const contexts = new Set<BrowserContext>();
let browser: Promise<Browser> | undefined;

function theBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject('browserEndpoint'), { timeout: PATIENCE });
  return browser;
}

function watch(page: Page): void {
  const seen: string[] = [];
  problems.set(page, seen);
  const origin = new URL(inject('gameUrl')).origin;
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) seen.push(`asked another host: ${url}`);
  });
}

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await theBrowser()).newContext({
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  contexts.add(context);
  return context;
}

/** What is chosen later on, on the page, is not undone. */
const choose = (context: BrowserContext, settings: Partial<UiSettings>) =>
  context.addInitScript(
    ([key, chosen]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, chosen);
    },
    ['gyllene-zonen.settings', JSON.stringify(settings)] as const,
  );

/** Opens `path` (e.g. `/?case=parhasten&chair=director&seed=7`) as a new visitor with Swedish locale and calm motion. */
export async function openGame(path = '/', options: GameOptions = {}): Promise<Page> {
  const { prepare, sameVisitorAs, settings, ...contextOptions } = options;
  const context = sameVisitorAs?.context() ?? (await newContext(contextOptions));
  if (settings) await choose(context, settings);
  await prepare?.(context);
  const page = await context.newPage();
  watch(page);
  await page.goto(new URL(path, inject('gameUrl')).href);
  return page;
}

/** Errors, console errors and requests to other hosts so far in this page: a sound page has none. */
export function problemsOf(page: Page): readonly string[] {
  return problems.get(page) ?? [];
}

/** Pages left open are closed after each test. */
afterEach(async () => {
  const open = [...contexts];
  contexts.clear();
  await Promise.all(open.map((context) => context.close()));
});

afterAll(async () => {
  await (await browser)?.close();
});
