/** Why: one line drawn large, and the account of any point on it. */
import { useId } from 'preact/hooks';
import type { Kept } from '../../debrief/types.ts';
import type { Book } from './book.ts';
import { LineChart, type Spot } from './chart/line-chart.tsx';
import { Ledger } from './ledger.tsx';
import { ModelLink } from './model-link.tsx';
import { openSeries } from './open-series.ts';

export interface StepWhyProps {
  readonly book: Book;
  readonly width: number;
  readonly kept: Kept;
  readonly onWhy: (why: NonNullable<Kept['why']>) => void;
}

export function StepWhy({ book, width, kept, onWhy }: StepWhyProps) {
  const { t } = book;
  const id = useId();
  const open = openSeries(book, kept);
  const { why } = kept;
  const series = open.find((one) => one.stock === why?.stock) ?? open[0];
  if (!series) return <p>{t.why.choosePoint}</p>;
  const { name, about } = book.stock(series.stock);
  const shown: Spot | undefined =
    why?.stock === series.stock && why.quarter !== undefined
      ? { stock: why.stock, quarter: why.quarter }
      : undefined;
  return (
    <>
      <p class="d-howto">{t.why.about}</p>
      <div class="d-pick">
        <label for={`${id}-s`}>{t.why.pick}</label>
        <select
          id={`${id}-s`}
          value={series.stock}
          onChange={(event) => onWhy({ stock: event.currentTarget.value })}
        >
          {open.map((one) => (
            <option key={one.stock} value={one.stock}>
              {book.stock(one.stock).name}
            </option>
          ))}
        </select>
      </div>
      <p class="note d-howto">{t.why.pickClosed}</p>
      <figure class="d-figure d-whyline">
        <figcaption>
          <h3>{name}</h3>
          <p class="note">
            {about}{' '}
            <ModelLink book={book} kind="stock" id={series.stock}>
              {t.why.model}
            </ModelLink>
          </p>
        </figcaption>
        <LineChart
          key={series.stock}
          book={book}
          title={name}
          lines={[{ series, short: '' }]}
          width={width}
          plot={240}
          spot={shown}
          onSpot={onWhy}
        />
      </figure>
      {shown ? <Ledger book={book} spot={shown} /> : <p class="d-hint">{t.why.choosePoint}</p>}
    </>
  );
}
