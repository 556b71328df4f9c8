/** The question, and its answer in a sentence made from the difference between the courses. */
import { useEffect, useState } from 'preact/hooks';
import { type LabCause, type LabVerdict, valueAt, verdictOf } from '../../handbook/lab/reading.ts';
import { claimBook } from '../../i18n/claim-words.ts';
import { firstDifference } from './lab-edit.ts';
import { askedIn } from './lab-questions.tsx';
import { eventName, type LabView, lanesOf } from './lab-view.ts';

/** How many sentences are said at most. */
const SENTENCES = 2;

export function LabAnswer({ view }: { readonly view: LabView }) {
  const { t, door, setup, result } = view;
  const question = askedIn(door, setup);
  const words = question && t.questions.list[question.id];
  const compares = lanesOf(setup).length > 1;
  const claim = question ? undefined : door.claimIn(setup);
  return (
    <div class="lab-answer" data-testid="lab-answer">
      <h3 id="lab-asked" tabIndex={-1}>
        {words ? words.ask : claim === undefined ? t.questions.own : t.questions.claim(claim)}
      </h3>
      {words && <p class="lab-look">{words.look}</p>}
      {claim !== undefined && <Claim view={view} id={claim} />}
      {result && (compares ? <Verdicts view={view} /> : <Alone view={view} />)}
      <p class="note">{compares ? t.answer.model : t.answer.compare}</p>
    </div>
  );
}

/** What the claim says; long, and read by few, so fetched when it is wanted. */
function Claim({ view: { t, lang }, id }: { readonly view: LabView; readonly id: string }) {
  const [text, setText] = useState('');
  useEffect(() => {
    claimBook(lang).then(
      (of) => setText(of(id)?.says ?? ''),
      () => undefined,
    );
  }, [id, lang]);
  return (
    <>
      <p class="lab-verdicts">{text}</p>
      <p class="lab-look">{t.questions.claimAbout}</p>
    </>
  );
}

/** What the question looks at, else the curves that part most where one points. */
function lookedAt(view: LabView): readonly string[] {
  const { door, setup, result, quarter } = view;
  const looks = askedIn(door, setup)?.look.map(({ stock }) => stock);
  if (looks) return looks;
  const { b } = result ?? {};
  if (!result || !b) return setup.stocks;
  const gap = (stock: string) => Math.abs(valueAt(b, stock, quarter) - valueAt(result.a, stock, quarter));
  return [...setup.stocks].sort((one, other) => gap(other) - gap(one));
}

function Verdicts({ view }: { readonly view: LabView }) {
  const { result, quarter } = view;
  if (!result) return null;
  const verdicts = lookedAt(view)
    .slice(0, SENTENCES)
    .flatMap((stock) => verdictOf(result, stock, quarter) ?? []);
  return (
    <div class="lab-verdicts" data-testid="lab-verdicts">
      {verdicts.map((verdict) => (
        <p key={verdict.stock}>
          <strong>{difference(view, verdict)}</strong> {already(view, verdict.stock)} {because(view, verdict)}
        </p>
      ))}
    </div>
  );
}

function difference({ t, words, setup, result }: LabView, { stock, quarter, points }: LabVerdict): string {
  const when = t.answer.later(quarter - (firstDifference(setup) ?? quarter));
  const name = words.stockText(stock);
  const a = result ? t.whole(valueAt(result.a, stock, quarter)) : '';
  const b = result?.b ? t.whole(valueAt(result.b, stock, quarter)) : a;
  if (points === 0) return t.answer.equal(when, quarter, name, a, b);
  return t.answer.differs(when, quarter, name, points, a, b);
}

/** Courses that begin at different places may part before anything is done. */
function already({ t, setup, result }: LabView, stock: string): string {
  if (setup.startB === undefined || !result?.b) return '';
  const [a, b] = [valueAt(result.a, stock, 0), valueAt(result.b, stock, 0)];
  return Math.round(a) === Math.round(b) ? '' : t.answer.already(t.whole(a), t.whole(b));
}

function because(view: LabView, { cause, act }: LabVerdict): string {
  const { t, words } = view;
  if (!cause) return '';
  if (cause.cause.event !== 'time.passes')
    return t.answer.because(eventName(view, cause.cause), where(view, cause));
  const rule = t.answer.rule(words.causeText(cause), where(view, cause));
  return act ? `${rule} ${t.answer.act(eventName(view, act.cause), where(view, act))}` : rule;
}

/** What the cause did in either course: "bara i B: +4,3". */
function where({ t }: LabView, { a, b }: LabCause): string {
  if (a === 0) return t.answer.onlyB(t.signed(b));
  return b === 0 ? t.answer.onlyA(t.signed(a)) : t.answer.both(t.signed(a), t.signed(b));
}

function Alone({ view }: { readonly view: LabView }) {
  const { t, words, setup, result, quarter } = view;
  if (!result) return null;
  return (
    <div class="lab-verdicts" data-testid="lab-verdicts">
      {setup.stocks.slice(0, SENTENCES).map((stock) => (
        <p key={stock}>
          <strong>
            {t.answer.alone(
              words.stockText(stock),
              t.whole(valueAt(result.a, stock, 0)),
              t.whole(valueAt(result.a, stock, quarter)),
              quarter,
            )}
          </strong>
        </p>
      ))}
    </div>
  );
}
