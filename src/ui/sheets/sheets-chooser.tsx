/** What the leader chooses before printing: the case, the sheets, the language of the headings, and how many slips. */
import { useState } from 'preact/hooks';
import { MOST_PEOPLE } from '../../debrief/room/run-sheet.ts';
import { LANGUAGES } from '../../i18n/text.ts';
import { PageLink } from '../link.tsx';
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
      {cases.length > 1 && (
        <label class="s-field">
          {t.choose.case}
          <select
            value={chosen.caseId}
            data-testid="sheets-case"
            onChange={(event) => onChange({ caseId: event.currentTarget.value })}
          >
            {cases.map(({ id, title }) => (
              <option key={id} value={id} lang="sv">
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
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
      <fieldset class="question">
        <legend>{t.choose.language}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} class="answer">
            <input
              type="radio"
              name="sheets-language"
              checked={t.lang === language}
              data-testid={`sheets-${language}`}
              onChange={() => door.setLanguage(language)}
            />
            <span>{t.choose.languages[language]}</span>
          </label>
        ))}
      </fieldset>
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
  const [people, setPeople] = useState(String(chosen.people));
  const [seed, setSeed] = useState(String(chosen.seed));
  const isIn = (text: string, least: number, most: number) =>
    /^\d{1,7}$/.test(text) && Number(text) >= least && Number(text) <= most;
  const badPeople = !isIn(people, 1, MOST_PEOPLE);
  const badSeed = !isIn(seed, 0, MOST_SEED);
  return (
    <div class="s-numbers">
      <label class="s-field">
        {t.choose.people}
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_PEOPLE}
          value={people}
          aria-invalid={badPeople}
          data-testid="sheets-people"
          onInput={(event) => {
            const text = event.currentTarget.value;
            setPeople(text);
            if (isIn(text, 1, MOST_PEOPLE)) onChange({ people: Number(text) });
          }}
        />
      </label>
      <label class="s-field">
        {t.choose.seed}
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_SEED}
          value={seed}
          aria-invalid={badSeed}
          data-testid="sheets-seed"
          onInput={(event) => {
            const text = event.currentTarget.value;
            setSeed(text);
            if (isIn(text, 0, MOST_SEED)) onChange({ seed: Number(text) });
          }}
        />
      </label>
      {badPeople && <p role="alert">{t.choose.badPeople(MOST_PEOPLE)}</p>}
      {badSeed && <p role="alert">{t.choose.badSeed(MOST_SEED)}</p>}
    </div>
  );
}
