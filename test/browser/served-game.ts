/** Before the browser tests: builds the game when its sources have changed, serves it, and starts one browser. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../tools/browser.mjs';
import { root } from '../../tools/root.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    gameUrl: string;
    browserEndpoint: string;
  }
}

/** Where the built game lies; `GZ_DIST` names another place, so that two runs do not write over each other. */
const outDir = resolve(root, process.env.GZ_DIST ?? 'dist');

const SOURCES = ['src', 'stories', 'public', 'assets'];
const FILES = ['index.html', 'vite.config.ts', 'package-lock.json'];

/** Milliseconds in which a browser starts where everything else is done at the same time. */
const A_SLOW_MACHINE = 120_000;

/** Without these the browser asks hosts of its own, or draws text differently from machine to machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

function changedAt(file: string): number {
  return statSync(join(root, file)).mtimeMs;
}

function newestSource(): number {
  const inFolders = SOURCES.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => changedAt(join(folder, String(name)))),
  );
  return Math.max(...inFolders, ...FILES.map(changedAt));
}

function buildIsStale(): boolean {
  const page = join(outDir, 'index.html');
  return !existsSync(page) || statSync(page).mtimeMs < newestSource();
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findBrowser();
  if (!found.path) throw new Error(found.problem ?? 'No browser was found: run npm test, or set GZ_BROWSER.');
  if (buildIsStale()) await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({ root, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launchServer({
    executablePath: found.path,
    args: FLAGS,
    timeout: A_SLOW_MACHINE,
  });
  project.provide('gameUrl', server.resolvedUrls?.local[0] ?? '');
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
