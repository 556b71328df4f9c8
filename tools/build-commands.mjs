/** Builds the commands of src/cli for Node, which runs no TypeScript here, into .build/commands/<state of the sources>. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const home = join(root, '.build/commands');
const SOURCES = ['src', 'stories'];
const FILES = ['package-lock.json', 'tools/build-commands.mjs'];
/** The commands: one file each in src/cli, exporting `main`. */
export const COMMANDS = ['cases', 'play', 'sim', 'calibrate', 'stories', 'explore', 'docs'];
/** What commands run in threads of their own, found beside them. */
const THREADS = ['calibrate-worker', 'goods-worker', 'story-worker'];

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Changes when any file changes that a command could show. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = [
    ...SOURCES.flatMap((folder) => filesIn(join(root, folder))),
    ...FILES.map((file) => join(root, file)),
  ];
  for (const file of files)
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Old builds go; recent ones stay a while, since another command may be running from them. */
function sweep(keep) {
  for (const name of readdirSync(home)) {
    const age = Date.now() - statSync(join(home, name)).mtimeMs;
    if (name !== keep && age > 600_000) rmSync(join(home, name), { recursive: true, force: true });
  }
}

/** Builds modules of ours for Node into a folder. */
export function bundle(outDir, input, plugins = []) {
  return import('vite').then(({ build }) =>
    build({
      configFile: false,
      root,
      plugins,
      logLevel: 'silent',
      build: {
        ssr: true,
        target: 'node20',
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input,
          output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
        },
      },
    }),
  );
}

/** The file, the line and the sentence out of what the bundler says. */
function whereAndWhy(error) {
  const [, file, line, why] = /\[plugin ink\] (.+?):(\d+):\d+\n\w*Error: (.*)/.exec(error.message) ?? [];
  if (file) return `${relative(root, file)}:${line}: ${why}`;
  return /^\w*Error: (.*)$/m.exec(error.message)?.[1] ?? error.message;
}

/** The compiled stories lie beside the commands; when they do not compile, the sentence that says so does. */
async function bundleCases(outDir) {
  try {
    const { inkPlugin } = await import(pathToFileURL(join(outDir, 'ink-plugin.mjs')).href);
    await bundle(outDir, { 'all-cases': 'virtual:cases' }, [inkPlugin(root)]);
  } catch (error) {
    const sentence = `The stories do not compile: ${whereAndWhy(error)}`;
    writeFileSync(join(outDir, 'all-cases.mjs'), `throw new Error(${JSON.stringify(sentence)});\n`);
  }
}

async function build(outDir) {
  const inputs = [...COMMANDS, ...THREADS].map((name) => [name, join(root, `src/cli/${name}.ts`)]);
  await bundle(outDir, Object.fromEntries([...inputs, ['ink-plugin', join(root, 'src/story/vite-ink.ts')]]));
  await bundleCases(outDir);
}

/** The folder of the commands as the sources are now, built first when they have changed. */
export async function commands() {
  const state = fingerprint();
  const folder = join(home, state);
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true });
  const draft = mkdtempSync(join(home, 'draft-'));
  await build(draft);
  if (!existsSync(folder)) renameSync(draft, folder);
  sweep(state);
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await commands();
