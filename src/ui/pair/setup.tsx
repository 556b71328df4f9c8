/** How two people begin: a case, one screen or two, or the codes of what they have played already. */
import { useId, useState } from 'preact/hooks';
import { seedOfWord } from '../../run/pair-word.ts';
import { useArrival } from '../arrival.ts';
import type { CaseInfo } from '../ui-model.ts';
import type { PairProps } from './pair-page.tsx';

/** A case can be played in pair when it has both chairs. */
function forTwo({ chairs }: CaseInfo): boolean {
  return ['director', 'chair'].every((chair) => chairs.some(({ id }) => id === chair));
}

export function Setup(props: PairProps) {
  const { ui, model, state, t } = props;
  const { actions } = model;
  const heading = useArrival<HTMLHeadingElement>('pair setup');
  const id = useId();
  const cases = ui.state.cases.filter(forTwo);
  const [chosen, setChosen] = useState(state.caseId);
  const one = cases.find((each) => each.id === chosen) ?? cases[0];
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {t.title}
      </h1>
      <p class="lead">{t.lead}</p>
      <p class="p-problem" role="alert" data-testid="pair-problem">
        {state.problem && !isAboutCodes(state.problem) ? t.problems[state.problem] : ''}
      </p>
      <Kept {...props} />
      {cases.length > 1 && (
        <fieldset class="p-cases">
          <legend>{t.case}</legend>
          {cases.map((each) => (
            <label key={each.id} class="answer">
              <input
                type="radio"
                name={`${id}-case`}
                value={each.id}
                checked={each.id === one?.id}
                onChange={() => setChosen(each.id)}
              />
              <span lang="sv">{each.title}</span>
            </label>
          ))}
        </fieldset>
      )}
      {one && (
        <div class="p-ways">
          <section aria-labelledby={`${id}-one`}>
            <h2 id={`${id}-one`}>{t.one.heading}</h2>
            <p>{t.one.about}</p>
            <button
              type="button"
              class="button main"
              data-testid="pair-start"
              onClick={() => actions.start(one.id, state.seed ?? actions.newSeed())}
            >
              {t.one.start}
            </button>
          </section>
          <TwoScreens {...props} one={one} />
        </div>
      )}
      <Codes {...props} />
    </>
  );
}

function TwoScreens({ model, t, one }: PairProps & { readonly one: CaseInfo }) {
  const id = useId();
  const { actions } = model;
  const [word, setWord] = useState('');
  const [missing, setMissing] = useState(false);
  const seed = seedOfWord(word);
  const another = () => setWord(t.words[actions.newSeed() % t.words.length] ?? '');
  return (
    <section aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t.two.heading}</h2>
      <p>{t.two.about}</p>
      <p class="p-field">
        <label for={`${id}-w`}>{t.two.word}</label>
        <span class="p-word">
          <input
            id={`${id}-w`}
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={40}
            data-testid="pair-word"
            aria-describedby={`${id}-n`}
            aria-invalid={missing && seed === undefined}
            value={word}
            onInput={(event) => setWord(event.currentTarget.value)}
          />
          <button type="button" class="button" onClick={another}>
            {t.two.again}
          </button>
        </span>
        <span class="note" id={`${id}-n`}>
          {missing && seed === undefined ? t.two.needWord : t.two.wordHint}
        </span>
      </p>
      <p class="p-who">{t.two.chair}</p>
      <p class="ways">
        {one.chairs
          .filter((chair) => chair.id === 'director' || chair.id === 'chair')
          .map((chair) =>
            seed === undefined ? (
              <button
                key={chair.id}
                type="button"
                class="button main"
                data-testid={`pair-sit-${chair.id}`}
                onClick={() => setMissing(true)}
              >
                {t.two.sit(chair.title)}
              </button>
            ) : (
              <a
                key={chair.id}
                class="button main"
                data-testid={`pair-sit-${chair.id}`}
                href={actions.addressOfChair(one.id, chair.id, seed)}
              >
                {t.two.sit(chair.title)}
              </a>
            ),
          )}
      </p>
    </section>
  );
}

function isAboutCodes(problem: NonNullable<PairProps['state']['problem']>): boolean {
  return !['pair-missing', 'pair-outdated', 'part-missing'].includes(problem);
}

function Codes({ model, state, t }: PairProps) {
  const id = useId();
  const [first, setFirst] = useState(state.codes[0] ?? '');
  const [second, setSecond] = useState(state.codes[1] ?? '');
  const { problem } = state;
  const about = problem && isAboutCodes(problem) ? t.problems[problem] : '';
  const field = (name: string, label: string, value: string, set: (text: string) => void) => (
    <p class="p-field">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={2000}
        data-testid={`pair-code-${name}`}
        aria-describedby={`${id}-p`}
        aria-invalid={about !== ''}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </p>
  );
  return (
    <section class="p-codes" aria-labelledby={`${id}-h`} id="codes">
      <h2 id={`${id}-h`}>{t.codes.heading}</h2>
      <p>{t.codes.about}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          model.actions.readCodes([first, second]);
        }}
      >
        {field('one', t.codes.first, first, setFirst)}
        {field('two', t.codes.second, second, setSecond)}
        <p class="p-problem" id={`${id}-p`} role="alert" data-testid="pair-codes-problem">
          {about}
        </p>
        <button type="submit" class="button" data-testid="pair-lay">
          {t.codes.lay}
        </button>
      </form>
    </section>
  );
}

function Kept({ ui, model, state, t }: PairProps) {
  const id = useId();
  if (state.entries.length === 0) return undefined;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t.kept.heading}</h2>
      <ul class="saved">
        {state.entries.map((entry) => {
          const found = ui.state.cases.find((each) => each.id === entry.caseId);
          const title = found?.chairs.find((chair) => chair.id === entry.turn)?.title ?? entry.turn;
          return (
            <li key={entry.id} data-testid="pair-kept">
              <p>
                <strong lang="sv">{found?.title ?? entry.caseId}</strong>{' '}
                <span>{entry.finished ? t.kept.finished : t.kept.ongoing(title)}</span>
              </p>
              <p class="saved-ways">
                <button type="button" class="button main" onClick={() => model.actions.resume(entry.id)}>
                  {entry.finished ? t.kept.read : t.kept.resume}
                </button>
                <button type="button" class="button" onClick={() => model.actions.remove(entry.id)}>
                  {t.kept.remove}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
