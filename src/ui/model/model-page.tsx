/** The page about the model: everything it is made of, each part under an address of its own. */
import { useLayoutEffect } from 'preact/hooks';
import { useArrival } from '../arrival.ts';
import { goToAnchor, watchForMoves } from './go-to-anchor.ts';
import { PartChart } from './part-chart.tsx';
import { PartClaims } from './part-claims.tsx';
import { PartConstants } from './part-constants.tsx';
import { PartEvents } from './part-events.tsx';
import { PartExits } from './part-exits.tsx';
import { PartSure, PartWhat } from './part-first.tsx';
import { PartCalibration, PartLab, PartLimits } from './part-last.tsx';
import { PartStocks } from './part-stocks.tsx';
import { PartTime } from './part-time.tsx';
import type { ModelPageProps } from './props.ts';
import { SECTIONS } from './section.tsx';
import './styles/frame.css';
import './styles/tables.css';
import './styles/chart.css';
import './styles/folds.css';
import './styles/print.css';

export function ModelPage(props: ModelPageProps) {
  const { book, t } = props;
  const heading = useArrival<HTMLHeadingElement>('model');
  useLayoutEffect(() => {
    const stop = watchForMoves();
    goToAnchor();
    window.addEventListener('hashchange', goToAnchor);
    return () => {
      stop();
      window.removeEventListener('hashchange', goToAnchor);
    };
  }, []);
  useLayoutEffect(() => {
    document.title = `${t.title} – Gyllene zonen`;
  }, [t]);
  const part = { book, t };
  return (
    <div class="m-page">
      <div class="model" data-testid="model">
        <header class="m-head">
          <h1 tabIndex={-1} ref={heading}>
            {t.title}
          </h1>
          <p class="lead">{t.lead}</p>
        </header>
        <nav class="m-contents" aria-label={t.contents}>
          <ol>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t.sections[id]}</a>
              </li>
            ))}
          </ol>
          <p class="note m-print">
            <button type="button" class="tool" onClick={() => window.print()}>
              {t.print}
            </button>
            {t.printNote}
          </p>
        </nav>
        <div class="m-column">
          <PartWhat {...part} />
          <PartSure {...part} />
          <PartChart {...part} />
          <PartStocks {...part} />
          <PartEvents {...part} />
          <PartTime {...part} />
          <PartExits {...part} />
          <PartConstants {...part} />
          <PartClaims {...part} />
          <PartCalibration {...props} />
          <PartLab {...props} />
          <PartLimits {...part} />
        </div>
      </div>
    </div>
  );
}
