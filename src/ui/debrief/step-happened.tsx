/** What happened: the visible lines with the decisions on them, then what nobody saw, each line after a guess. */
import { useId, useState } from 'preact/hooks';
import { prologueFact } from '../../debrief/prologue.ts';
import type { Kept, Series } from '../../debrief/types.ts';
import { unmentionedIn } from '../../debrief/unmentioned.ts';
import { YOU } from '../../i18n/names.ts';
import type { Book } from './book.ts';
import type { ChartLine } from './chart/line-chart.tsx';
import { HiddenLine } from './hidden-line.tsx';
import { LineFigure } from './line-figure.tsx';
import { PrologueCounts } from './prologue-counts.tsx';
import type { HouseOfRun } from './props.ts';
import { Replay } from './replay.tsx';
import { UnmentionedList } from './unmentioned-list.tsx';

export interface StepProps {
  readonly book: Book;
  readonly width: number;
  readonly kept: Kept;
  readonly onGuess: (stock: string, guess: string | number) => void;
}

export function StepHappened({
  book,
  width,
  kept,
  onGuess,
  house,
}: StepProps & { readonly house?: HouseOfRun | undefined }) {
  const { t, line, record } = book;
  const fact = prologueFact(record);
  const compressed = line.pivot > line.first;
  const hidden = [...line.signs, ...line.hidden];
  const from = Math.floor(line.first / 4) + 1;
  return (
    <>
      {house && <Replay book={book} kept={kept} house={house} />}
      <section class="d-part" aria-labelledby="d-visible">
        <h3 id="d-visible">{t.chart.visible}</h3>
        <p class="d-howto">{t.chart.visibleAbout}</p>
        <Decisions book={book} />
        {compressed && <p class="note">{t.chart.compressed(from, Math.floor((line.pivot - 1) / 4) + 1)}</p>}
        {visibleFigures(book).map(({ title, about, lines }) => (
          <LineFigure key={title} book={book} title={title} about={about} lines={lines} width={width} />
        ))}
      </section>
      {fact && <PrologueCounts book={book} fact={fact} />}
      {hidden.length > 0 && (
        <section class="d-part" aria-labelledby="d-hidden">
          <h3 id="d-hidden">{t.chart.hidden}</h3>
          <p class="d-howto">{t.chart.hiddenAbout}</p>
          {hidden.map((series) => (
            <div key={series.stock}>
              <HiddenLine
                book={book}
                series={series}
                width={width}
                guess={kept.guesses[series.stock]}
                onGuess={(guess) => onGuess(series.stock, guess)}
              />
              {series.stock === 'voice' && kept.guesses.voice !== undefined && (
                <UnmentionedList book={book} list={unmentionedIn(record)} />
              )}
            </div>
          ))}
        </section>
      )}
      <RestLines book={book} width={width} kept={kept} onGuess={onGuess} />
    </>
  );
}

/** The two trusts share a picture; each other line has its own. */
export function visibleFigures(
  book: Book,
): readonly { title: string; about: string; lines: readonly ChartLine[] }[] {
  const trusts = book.line.laget.filter(({ stock }) => stock.endsWith('.trust'));
  const others = book.line.laget.filter(({ stock }) => !stock.endsWith('.trust'));
  const [mine, theirs] = trusts;
  const alone = (series: Series) => {
    const { name, about } = book.stock(series.stock);
    return { title: name, about, lines: [{ series, short: '' }] };
  };
  if (!mine || !theirs) return book.line.laget.map(alone);
  return [
    {
      title: book.t.chart.trust,
      about: book.stock(mine.stock).about,
      lines: [
        { series: mine, short: YOU[book.lang].subject },
        { series: theirs, short: '' },
      ],
    },
    ...others.map(alone),
  ];
}

function Decisions({ book }: { book: Book }) {
  const { t } = book;
  const marks = book.line.marks.filter(({ kind }) => kind === 'decision');
  if (marks.length === 0) return null;
  return (
    <div class="d-decisions">
      <h4>{t.chart.decisions}</h4>
      <ol>
        {marks.map((mark) => (
          <li key={mark.number}>
            <span class="d-number">{mark.number}</span>
            <span>
              <strong>{mark.title}</strong> <span class="when">{t.season(mark.quarter)}</span>
              {mark.detail && <span class="d-detail">{mark.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** All the other lines, one at a time, each behind its own guess. */
function RestLines({ book, width, kept, onGuess }: StepProps) {
  const { t, line } = book;
  const id = useId();
  const opened = line.rest.filter(({ stock }) => kept.guesses[stock] !== undefined);
  const [wanted, setWanted] = useState<string>();
  const [picked, setPicked] = useState(line.rest[0]?.stock ?? '');
  if (line.rest.length === 0) return null;
  const shown = line.rest.filter((series) => opened.includes(series) || series.stock === wanted);
  return (
    <section class="d-part d-rest" aria-labelledby={`${id}-h`}>
      <h3 id={`${id}-h`}>{t.chart.rest}</h3>
      <p>{t.chart.restAbout}</p>
      <div class="d-pick">
        <label for={`${id}-s`}>{t.chart.restPick}</label>
        <select id={`${id}-s`} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          {line.rest.map(({ stock }) => (
            <option key={stock} value={stock}>
              {book.stock(stock).name}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={() => setWanted(picked)}>
          {t.chart.restOpen}
        </button>
      </div>
      {shown.map((series) => (
        <HiddenLine
          key={series.stock}
          book={book}
          series={series}
          width={width}
          guess={kept.guesses[series.stock]}
          onGuess={(guess) => onGuess(series.stock, guess)}
        />
      ))}
    </section>
  );
}
