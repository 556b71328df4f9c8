/** Binds the debrief page to the run that was played, or to the finished report of one that can no longer be played. */
import { type ComponentType, h } from 'preact';
import { copyText } from '../ui/copy.ts';
import { DebriefPage } from '../ui/debrief/debrief-page.tsx';
import type { Game } from './game.ts';
import { entryOf } from './openings.ts';

export async function debriefOf(game: Game): Promise<ComponentType> {
  const { record } = game;
  if (!record) throw new Error('There is no run to look back on.');
  // A finished report can be read without the case it came from.
  const bundle =
    game.run?.bundle ??
    (await entryOf(record.caseId)
      ?.doors[record.chair]?.()
      .catch(() => undefined)) ??
    {};
  const code = await game.actions.runCode();
  const { language } = game.store.getState().settings;
  return () =>
    h(DebriefPage, {
      record,
      bundle,
      lang: language,
      ...(code ? { code } : {}),
      ...(game.kept ? { kept: game.kept } : {}),
      actions: {
        keep: (kept) => game.keep(kept),
        copy: copyText,
        print: () => window.print(),
        ...(game.run
          ? { playFrom: (step: number) => game.actions.rewindTo(step), restart: () => game.actions.restart() }
          : {}),
        toTitle: () => game.actions.goTitle(),
      },
    });
}
