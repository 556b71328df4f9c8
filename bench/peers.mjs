/** Other players of Ink, fetched from npm and built in a temporary folder: only when asked for, never part of the game. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chance } from './numbers.mjs';

const MOST_CHOICES = 500;

function shell(command, args, folder) {
  const result = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 600_000,
  });
  if (result.status === 0) return result.stdout;
  const said = `${result.stdout ?? ''}\n${result.stderr ?? ''}`.trim().split('\n');
  throw new Error(
    `${command} ${args[0]} failed: ${said.find((line) => /err|ERR/.test(line)) ?? said.at(-1) ?? result.error?.message}`,
  );
}

/** @atrament/core 2.1.5, headless, with its own state and storage in memory. */
async function atrament(workshop, compiled) {
  const home = join(workshop, 'atrament');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }');
  shell('npm', ['install', '@atrament/core@2.1.5', 'inkjs@2.4.0', '--no-audit', '--no-fund'], home);
  const load = (path) => import(pathToFileURL(join(home, 'node_modules', path)).href);
  const [core, { Story }] = await Promise.all([
    load('@atrament/core/dist/index.mjs'),
    load('inkjs/dist/ink.mjs'),
  ]);
  const game = core.default ?? core;
  game.defineInterfaces({
    loader: { init: () => {}, getAssetPath: (file) => file, loadInk: async () => JSON.stringify(compiled) },
  });
  game.init(Story, { applicationID: 'bench', settings: {} });
  await game.game.init('', 'story.json', 'bench');
  await game.game.initInkStory();
  // What the tags `# autosave: false` and `# single_scene` in a story set: nobody else here saves or hoards while playing.
  game.state.setSubkey('metadata', 'autosave', false);
  game.state.setSubkey('metadata', 'single_scene', true);
  return async (seed) => {
    const next = chance(seed);
    let last;
    game.ink.resetStory();
    await game.game.start();
    const story = game.ink.story();
    story.state.storySeed = Math.imul(seed + 1, 0x9e3779b1) >>> 1;
    for (let step = 0; ; step += 1) {
      await game.game.continueStory();
      const { scenes } = game.state.get();
      const scene = scenes.at(-1);
      // A scene without text or choices is not kept: then the story has ended.
      if (!scene || scene === last) return step;
      last = scene;
      if (scene.choices.length === 0 || step === MOST_CHOICES) return step;
      game.game.makeChoice(scene.choices[Math.floor(next() * scene.choices.length)].id);
    }
  };
}

/** @lamppost/ink-player 2.3.0 from its own template, without the lock file that no longer installs, opened at its game page. */
function lamp(workshop, storyFile) {
  shell('npm', ['pack', '@lamppost/create-ink-player@1.0.16', '--silent'], workshop);
  shell('tar', ['xzf', 'lamppost-create-ink-player-1.0.16.tgz'], workshop);
  const home = join(workshop, 'lamp');
  cpSync(join(workshop, 'package/template'), home, { recursive: true });
  rmSync(join(home, 'pnpm-lock.yaml'));
  const about = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  about.dependencies['@lamppost/ink-player'] = '2.3.0';
  writeFileSync(join(home, 'package.json'), JSON.stringify(about));
  cpSync(storyFile, join(home, 'story/game.ink'));
  const start = join(home, 'src/index.ts');
  // Its template opens on a page about the game; a reader's first choice is on the next.
  writeFileSync(start, readFileSync(start, 'utf8').replace(/\{\s*id: "home",[\s\S]*?\},\s*/, ''));
  const pnpm = ['--yes', about.packageManager.replace(/\+.*/, '')];
  shell('npx', [...pnpm, 'install', '--no-frozen-lockfile'], home);
  shell('npx', [...pnpm, 'build'], home);
  return {
    name: '@lamppost/ink-player 2.3.0',
    folder: join(home, 'dist'),
    player: { path: '', choice: 'ol.choices-container button' },
  };
}

/** Whatever cannot be fetched or built is told in a line, and left out. */
async function attempt(name, make) {
  try {
    return await make();
  } catch (error) {
    console.log(`${name} is left out: ${error.message}`);
    return undefined;
  }
}

export async function peers(storyFile, compiled) {
  const workshop = mkdtempSync(join(tmpdir(), 'gyllene-zonen-peers-'));
  const core = await attempt('@atrament/core 2.1.5', () => atrament(workshop, compiled));
  const page = await attempt('@lamppost/ink-player 2.3.0', () => lamp(workshop, storyFile));
  return { workshop, headless: core ? { '@atrament/core 2.1.5': core } : {}, pages: page ? [page] : [] };
}
