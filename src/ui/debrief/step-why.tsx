/** Why: one line drawn large, and the account of any point on it. */
import { useId, useState } from 'preact/hooks';
import type { Kept } from '../../debrief/types.ts';
import type { Book } from './book.ts';
import { LineChart, type Spot } from './chart/line-chart.tsx';
import { Ledger } from './ledger.tsx';
import { ModelLink } from './model-link.tsx';
import { openSeries } from './open-series.ts';

export function StepWhy({ book, width, kept }: { book: Book; width: number; kept: Kept }) {
  const { t } = book;
  const id = useId();
  const open = openSeries(book, kept);
  const [stock, setStock] = useState(open[0]?.stock ?? '');
  const [spot, setSpot] = useState<Spot>();
  const series = open.find((one) => one.stock === stock) ?? open[0];
  if (!series) return <p>{t.why.choosePoint}</p>;
  const { name, about } = book.stock(series.stock);
  const shown = spot?.stock === series.stock ? spot : undefined;
  return (
    <>
      <p class="d-howto">{t.why.about}</p>
      <div class="d-pick">
        <label for={`${id}-s`}>{t.why.pick}</label>
        <select id={`${id}-s`} value={series.stock} onChange={(event) => setStock(event.currentTarget.value)}>
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
          onSpot={setSpot}
        />
      </figure>
      {shown ? <Ledger book={book} spot={shown} /> : <p class="d-hint">{t.why.choosePoint}</p>}
    </>
  );
}
