/** `stories`: checks stories and says, for the one who writes them, what is wrong and on which line. */
import { join, relative } from 'node:path';
import { SV_COMMAND } from '../i18n/sv-command.ts';
import { type Finding, merelyTold } from '../workshop/checks/finding.ts';
import { checkGoods } from './checks/check-goods.ts';
import { checkInterface } from './checks/check-interface.ts';
import { type Asked, type Checked, checkOne } from './checks/check-one.ts';
import { readStory, type Target, targetsOf, unreadable } from './checks/story-files.ts';
import { CommandError, command, optionsOf } from './command.ts';
import type { Told } from './story-worker.ts';
import { inThreads, threadsFor } from './threads.ts';

function printed({ file, line, sentence, warning }: Finding): string {
  return `${file}:${line}: ${warning ? `${SV_COMMAND.warning}: ` : ''}${sentence}`;
}

/** Sorted by place, each said once though two chairs may share a file. */
function inOrder(findings: readonly Finding[]): readonly string[] {
  const sorted = [...findings].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return [...new Set(sorted.map(printed))];
}

/** The cases in stories/ are held to all of it; somebody else's is told what ours have beside, unless asked to be as strict. */
function isOurs({ folder }: Target, root: string): boolean {
  return !relative(join(root, 'stories'), folder).startsWith('..');
}

const THREAD = 'story-worker';

/** Story by story, in their order: in threads where there are several of both. */
async function checkAll(asked: readonly Asked[]): Promise<readonly Checked[]> {
  const all: Checked[] = [];
  if (threadsFor(THREAD, asked.length) < 2) {
    for (const each of asked) all.push(await checkOne(each));
    return all;
  }
  for (const told of await inThreads<Asked, Told>(THREAD, undefined, asked)) {
    if ('problem' in told) throw new CommandError(told.problem);
    all.push(told);
  }
  return all;
}

export const main = command(async (args, { root, from, out, err }) => {
  const { rest, flags } = optionsOf(args, { flags: ['goods', 'strict'], rest: true });
  const targets = targetsOf(rest, root, from);
  const findings = targets.flatMap((target) => unreadable(target, from) ?? []);
  const asked = targets
    .filter((target) => unreadable(target, from) === undefined)
    .map((target) => ({ target, from, root }));
  const checked = await checkAll(asked);
  for (const [place, { target }] of asked.entries()) {
    const { findings: found = [], playable = false } = checked[place] ?? {};
    const goods = playable && flags.has('goods') ? await checkGoods(readStory(target, from, root)) : [];
    const all = [...found, ...goods];
    findings.push(...(flags.has('strict') || isOurs(target, root) ? all : merelyTold(all)));
  }
  const all = rest.length === 0 ? [...findings, ...checkInterface()] : findings;
  for (const line of inOrder(all)) out(`${line}\n`);
  const errors = inOrder(all.filter((finding) => !finding.warning)).length;
  const warnings = inOrder(all.filter((finding) => finding.warning)).length;
  err(`${SV_COMMAND.summary(targets.length, errors, warnings)}\n`);
  return errors > 0 ? 1 : 0;
});
