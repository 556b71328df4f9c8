/** Plays the scripts that lie beside a story, `scripts/<chair>-<name>.txt`, and tells where they and the story part. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../workshop/checks/finding.ts';
import type { Story } from '../../workshop/checks/story.ts';
import { playScript } from '../play-script.ts';
import { readScript } from '../script-lines.ts';

/** The scripts of this chair, by the names of their files. */
export function scriptsFor(folder: string, chair: string): readonly string[] {
  const scripts = join(folder, 'scripts');
  if (!existsSync(scripts)) return [];
  return readdirSync(scripts)
    .filter((name) => name.startsWith(`${chair}-`) && name.endsWith('.txt'))
    .sort();
}

/** `folder` is the one the story lies in. */
export function checkScripts(folder: string, { bundle, nameOf }: Story): readonly Finding[] {
  if (!bundle) return [];
  return scriptsFor(folder, bundle.chair).flatMap((name) => {
    const script = readScript(readFileSync(join(folder, 'scripts', name), 'utf8'));
    const file = nameOf(`scripts/${name}`);
    return playScript(script, bundle).map((problem) => ({ file, ...problem }));
  });
}
