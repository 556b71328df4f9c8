/** What a step of the plan takes up out of the case: the meetings to show, and the questions to ask. */
import type { Plan, PlanStep } from '../../debrief/room/run-sheet.ts';
import type { SheetSource } from '../../debrief/sheets/source.ts';
import type { RoomTongue } from '../../i18n/room.ts';

interface PlanTalkProps {
  readonly t: RoomTongue;
  readonly step: PlanStep;
  readonly plan: Plan;
  readonly source: SheetSource | undefined;
}

export function PlanTalk({ t, step, plan, source }: PlanTalkProps) {
  if (!source) return null;
  const titles = plan.meetings.flatMap((id) => source.meetings[id]?.title ?? []);
  const meetings = step.id === 'what' ? titles : step.id === 'across' ? titles.slice(0, 1) : [];
  const asked = plan.questions.flatMap((number) => source.caseFile.questions[number - 1] ?? []);
  const questions = step.id === 'why' ? asked : [];
  return (
    <>
      {meetings.length > 0 && (
        <p class="r-talk">
          {t.plan.takeUp}: <span lang="sv">{meetings.join(' · ')}</span>
        </p>
      )}
      {questions.length > 0 && (
        <div class="r-talk">
          <p>{t.plan.ask}:</p>
          <ul lang="sv">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
