/** Points at the letters that are wrong in a run code somebody typed, and offers the one it must have been. */
import { codeTexts } from '../i18n/code.ts';
import type { CodeTexts } from '../i18n/sv-code.ts';
import type { Language } from '../i18n/text.ts';
import { type CodeFault, faultOf } from '../run/code-fault.ts';
import './styles/code.css';

const GROUP = 4;

export interface CodeTroubleProps {
  readonly lang: Language;
  /** The code as it was given. */
  readonly given: string;
  readonly onOpen: (code: string) => void;
}

function sentence(t: CodeTexts, { kind, at, letters }: CodeFault): string {
  if (kind === 'unclear') return t.kinds.unclear;
  if (kind === 'missing') return at[0] === letters.length ? t.kinds['missing-last'] : t.kinds.missing;
  if (kind === 'swapped' || kind === 'extra') return t.kinds[kind];
  return at.length === 1 ? t.kinds.one : at.length === 2 ? t.kinds.two : t.kinds.more;
}

export function CodeTrouble({ lang, given, onOpen }: CodeTroubleProps) {
  const t = codeTexts(lang);
  const fault = faultOf(given);
  if (!fault) return null;
  const { letters, at, mended } = fault;
  const places = at
    .filter((place) => place < letters.length)
    .map((place) => t.where(Math.floor(place / GROUP) + 1, (place % GROUP) + 1));
  return (
    <section class="code-trouble" data-testid="code-trouble" aria-labelledby="code-trouble">
      <h2 id="code-trouble">{t.heading}</h2>
      <p>
        {sentence(t, fault)} {places.length > 0 && t.at(places.join(', '))}
      </p>
      {letters.length <= 120 && <Groups letters={letters} at={at} />}
      {mended && (
        <>
          <p>{t.mended}</p>
          <Groups letters={mended} at={fault.kind === 'extra' ? [] : at} />
          <p>
            <button type="button" class="button main" onClick={() => onOpen(mended)}>
              {t.open}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** As it is shown elsewhere, in groups of four; what is wrong is marked by more than colour. */
function Groups({ letters, at }: { letters: string; at: readonly number[] }) {
  const groups = Array.from({ length: Math.ceil(letters.length / GROUP) }, (_, n) => n * GROUP);
  return (
    <p class="code-groups">
      {groups.map((from) => (
        <span key={from}>
          {[...letters.slice(from, from + GROUP)].map((letter, n) =>
            at.includes(from + n) ? <mark key={from + n}>{letter}</mark> : letter,
          )}{' '}
        </span>
      ))}
    </p>
  );
}
