/** Questions to begin with: one press, and there are two courses to read. */
import { useRef, useState } from 'preact/hooks';
import type { LabQuestion } from '../../handbook/lab/questions.ts';
import type { LabSetup } from '../../handbook/lab/setup.ts';
import type { LabDoor } from './lab-model.ts';
import type { LabView } from './lab-view.ts';

/** Where and at what one looks: that makes it no other question. */
const LOOKS = { at: undefined, stocks: [] };

/** The question that a setup still is, word for word; undefined once it has been changed. */
export function askedIn(door: LabDoor, setup: LabSetup): LabQuestion | undefined {
  const same = ({ setup: asked }: LabQuestion) =>
    door.link({ ...asked, ...LOOKS }) === door.link({ ...setup, ...LOOKS });
  return door.questions.find(same);
}

interface QuestionsProps {
  readonly view: LabView;
  /** Nobody has come by a link: the list lies open. */
  readonly isFirst: boolean;
  readonly onOpen: (setup: LabSetup) => void;
}

export function LabQuestions({ view, isFirst, onOpen }: QuestionsProps) {
  const { t, door, setup } = view;
  const fold = useRef<HTMLDetailsElement>(null);
  const now = askedIn(door, setup);
  // Only to begin with: after that it is the reader who opens and closes it.
  const [begunOpen] = useState(isFirst);
  return (
    <details class="fold lab-questions" ref={fold} open={begunOpen} data-testid="lab-questions">
      <summary>{t.questions.heading}</summary>
      <p class="note">{t.questions.about}</p>
      <ul>
        {door.questions.map(({ id, setup: asked }) => (
          <li key={id}>
            <button
              type="button"
              class="lab-question"
              data-testid={`lab-question-${id}`}
              aria-current={now?.id === id ? 'true' : undefined}
              onClick={() => {
                onOpen(asked);
                if (fold.current) fold.current.open = false;
                document.getElementById('lab-asked')?.focus();
              }}
            >
              {t.questions.list[id].ask}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
