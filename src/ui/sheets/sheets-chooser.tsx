/** What the leader chooses before printing: the case, the sheets, the language of the headings, and how many slips. */
import { useState } from 'preact/hooks';
import { MOST_PEOPLE } from '../../debrief/room/run-sheet.ts';
import { LANGUAGES } from '../../i18n/text.ts';
import { CaseField } from '../case-field.tsx';
import { PageLink } from '../link.tsx';
import { OneOf } from '../one-of.tsx';
import { type Chosen, KINDS, type Kind, type SheetsDoor } from './sheets-door.ts';

/** The largest seed a run code has room for. */
const MOST_SEED = (1 << 20) - 1;

interface ChooserProps {
  readonly door: SheetsDoor;
  readonly chosen: Chosen;
  readonly ready: boolean;
  readonly onChange: (part: Partial<Chosen>) => void;
}

export function Chooser({ door, chosen, ready, onChange }: ChooserProps) {
  const { t, cases } = door;
  const { kinds } = chosen;
  const toggle = (kind: Kind) =>
    onChange({ kinds: KINDS.filter((one) => (one === kind ? !kinds.includes(one) : kinds.includes(one))) });
  return (
    <form
      class="s-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && kinds.length > 0) door.print();
      }}
    >
      <CaseField
        class="s-field"
        label={t.choose.case}
        cases={cases}
        picked={chosen.caseId}
        onPick={(caseId) => onChange({ caseId })}
        testId="sheets-case"
      />
      <fieldset class="question">
        <legend>{t.choose.sheets}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="answer">
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              data-testid={`sheets-${kind}`}
              onChange={() => toggle(kind)}
            />
            <span>
              {t.kinds[kind]}
              <small>{t.kindsAbout[kind]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {kinds.includes('slips') && <Numbers door={door} chosen={chosen} onChange={onChange} />}
      <OneOf
        legend={t.choose.language}
        options={LANGUAGES}
        picked={t.lang}
        say={(language) => t.choose.languages[language]}
        onPick={door.setLanguage}
        testId="sheets"
      />
      {kinds.length === 0 && <p role="alert">{t.choose.nothing}</p>}
      <p class="ways">
        <button
          type="submit"
          class="button main"
          disabled={!ready || kinds.length === 0}
          data-testid="sheets-print"
        >
          {t.choose.print}
        </button>
        {door.planAddress !== undefined && (
          <PageLink
            class="button"
            href={door.planAddress}
            go={() => door.goRoom(typeof door.plan === 'object' ? door.plan : undefined)}
            testId="sheets-to-plan"
          >
            {t.choose.toPlan}
          </PageLink>
        )}
        <PageLink class="button" href={door.roomAddress} go={() => door.goRoom()} testId="sheets-to-room">
          {t.choose.toRoom}
        </PageLink>
      </p>
    </form>
  );
}

function Numbers({ door, chosen, onChange }: Omit<ChooserProps, 'ready'>) {
  const { t } = door;
  const [badPeople, setBadPeople] = useState(false);
  const [badSeed, setBadSeed] = useState(false);
  return (
    <div class="s-numbers">
      <NumberField
        label={t.choose.people}
        least={1}
        most={MOST_PEOPLE}
        start={chosen.people}
        onNumber={(people) => onChange({ people })}
        onBad={setBadPeople}
        testId="sheets-people"
      />
      <NumberField
        label={t.choose.seed}
        least={0}
        most={MOST_SEED}
        start={chosen.seed}
        onNumber={(seed) => onChange({ seed })}
        onBad={setBadSeed}
        testId="sheets-seed"
      />
      {badPeople && <p role="alert">{t.choose.badPeople(MOST_PEOPLE)}</p>}
      {badSeed && <p role="alert">{t.choose.badSeed(MOST_SEED)}</p>}
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly start: number;
  /** Only for whole numbers within the bounds. */
  readonly onNumber: (value: number) => void;
  readonly onBad: (bad: boolean) => void;
  readonly testId: string;
}

function NumberField({ label, least, most, start, onNumber, onBad, testId }: NumberFieldProps) {
  const [text, setText] = useState(String(start));
  const isGood = (given: string) =>
    /^\d{1,7}$/.test(given) && Number(given) >= least && Number(given) <= most;
  return (
    <label class="s-field">
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={text}
        aria-invalid={!isGood(text)}
        data-testid={testId}
        onInput={(event) => {
          const given = event.currentTarget.value;
          setText(given);
          onBad(!isGood(given));
          if (isGood(given)) onNumber(Number(given));
        }}
      />
    </label>
  );
}
