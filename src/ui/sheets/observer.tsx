/** The observer's sheet: boxes to tick for what is done, what to look for, and lines for what is said. */
import { observerOf } from '../../debrief/sheets/observer.ts';
import type { PaperProps } from './guide.tsx';
import { Lines } from './lines.tsx';
import { Sheet } from './sheet.tsx';

/** An empty box to tick. */
const BOX = '☐';

export function ObserverSheet({ source, t }: PaperProps) {
  const { chairs, title } = source.caseFile;
  return (
    <Sheet
      id="observer"
      title={title}
      kind={t.observer.kind}
      how={t.observer.how}
      head={
        <p class="s-whom">
          {t.observer.whom}:{' '}
          <span lang="sv">
            {Object.values(chairs).map((chair) => (
              <span key={chair.title} class="s-box">
                {BOX} {chair.title}
              </span>
            ))}
          </span>
        </p>
      }
    >
      {observerOf(source).map(({ id, title: name, when, rounds, watch }) => (
        <section key={id} class="s-whole s-meeting">
          <h3 lang="sv">
            {name} {when && <span class="s-when">{when}</span>}
          </h3>
          <dl class="s-rounds" lang="sv">
            {rounds.map(({ by, moves }, at) => (
              <div key={`${by} ${at}`}>
                <dt>{chairs[by]?.title ?? by}</dt>
                <dd>
                  {moves.map((move) => (
                    <span key={move} class="s-box">
                      {BOX} {move}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          {watch.length > 0 && (
            <p>
              <strong>{t.observer.watch}:</strong> <span lang="sv">{watch.join(' ')}</span>
            </p>
          )}
          <Lines label={t.observer.heard} count={3} />
        </section>
      ))}
      <section class="s-whole">
        <h3>{t.observer.after}</h3>
        <p>{t.observer.afterSay}</p>
        <Lines label={t.observer.first} count={2} />
      </section>
    </Sheet>
  );
}
