/** Binds the situations of a case to the play they follow, when that play is kept on this device. */
import { type ComponentType, h } from 'preact';
import { type FollowUpFile, type FollowUpKept, situationsThen } from '../debrief/follow-up.ts';
import type { Kept } from '../debrief/types.ts';
import type { Language } from '../i18n/text.ts';
import type { Save } from '../saves/save-format.ts';
import { FollowUpPage } from '../ui/debrief/follow-up-page.tsx';
import { addressOf } from './address.ts';
import { keepRun, loadKept } from './keeping.ts';
import { entryOf } from './openings.ts';

const FILES = import.meta.glob<FollowUpFile>('../../stories/*/follow-up.json', { import: 'default' });

async function situationsOf(caseId: string): Promise<FollowUpFile> {
  return (await FILES[`../../stories/${caseId}/follow-up.json`]?.()) ?? { situations: [] };
}

/** The finished play under this id; undefined when it is not here, or is of another case. */
async function playOf(id: string | null, caseId: string): Promise<Save | undefined> {
  if (id === null) return undefined;
  const { save } = await loadKept(id);
  return save?.journal.case === caseId ? save : undefined;
}

export async function followUpOf(lang: Language, search: string): Promise<ComponentType> {
  const asked = new URLSearchParams(search);
  const caseId = asked.get('case') ?? '';
  const [file, save] = await Promise.all([situationsOf(caseId), playOf(asked.get('run'), caseId)]);
  const entry = entryOf(caseId);
  const bundle = save && (await entry?.doors[save.journal.chair]?.().catch(() => undefined));
  let kept = save?.kept as Kept | undefined;

  function keep(play: Save, followUp: FollowUpKept | undefined): void {
    const { followUp: _before, ...rest } = kept ?? { guesses: {} };
    kept = followUp ? { ...rest, followUp } : rest;
    const { id, quarter, journal, report } = play;
    keepRun({ id, quarter, journal, ...(report ? { report } : {}), kept: { ...kept } }, () => undefined);
  }

  return () =>
    h(FollowUpPage, {
      lang,
      situations: situationsThen(file, save?.report, bundle ?? {}),
      ...(entry ? { caseTitle: entry.title } : {}),
      ...(save
        ? {
            play: {
              address: addressOf({
                kind: 'case',
                caseId,
                chair: save.journal.chair,
                seed: save.journal.seed,
                save: save.id,
              }),
              ...(kept?.intention ? { intention: kept.intention } : {}),
            },
            keep: (followUp: FollowUpKept | undefined) => keep(save, followUp),
          }
        : {}),
      ...(kept?.followUp ? { kept: kept.followUp } : {}),
    });
}
