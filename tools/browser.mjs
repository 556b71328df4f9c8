/** Finds a browser for the tests: named, installed, from Debian when root, or fetched by Playwright. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './root.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) =>
    NAMES.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
  );
  const mac = ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    MAC.map((path) => join(folder, path)),
  );
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
  return [...onPath, ...mac, ...windows];
}

async function fetchedByPlaywright() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** A browser that is here already: `{ path }`, or `{ problem }` when GZ_BROWSER names none, or `{}`. */
export async function findBrowser() {
  const named = process.env.GZ_BROWSER;
  if (named) {
    return existsSync(named)
      ? { path: named }
      : { problem: `GZ_BROWSER names ${named}, which does not exist.` };
  }
  const path = candidates().find((file) => existsSync(file)) ?? (await fetchedByPlaywright());
  return { path };
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('No browser found: installing Debian’s chromium …');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

function installWithPlaywright() {
  console.log('No browser found: asking Playwright to fetch its chromium …');
  run('playwright', ['install', 'chromium']);
}

/** As findBrowser, but installs one when there is none. */
export async function getBrowser() {
  for (const install of [() => {}, installFromDebian, installWithPlaywright]) {
    install();
    const found = await findBrowser();
    if (found.path || found.problem) return found;
  }
  return {
    problem:
      'No Chromium, Chrome or Edge was found or could be installed: set GZ_BROWSER to the path of one.',
  };
}
