/** After raised hands: where one decision leads in two years, and the report drawn from what was counted. */
import { linesFor } from '../../debrief/layers.ts';
import { handDivisions, handGuesses } from '../../debrief/room/hands.ts';
import { Cards } from './card-view.tsx';
import { cardsOf } from './cards.tsx';
import { LaterChart } from './later-chart.tsx';
import type { RoomDoor } from './room-door.ts';
import type { Hands } from './use-hands.ts';

/** Two years. */
const AHEAD = 8;

/** After the one decision: the visible meters then and two years on, nothing else decided. */
export function Later({ door, hands }: { readonly door: RoomDoor; readonly hands: Hands }) {
  const { t, stockName } = door;
  const { run } = hands;
  const before = run.record().decisions.at(-1)?.stocks ?? {};
  const after = run.ahead(AHEAD).at(-1)?.stocks ?? {};
  const rows = linesFor(hands.wish.chair).laget.map((stock) => ({
    stock,
    before: before[stock] ?? 0,
    after: after[stock] ?? 0,
  }));
  return (
    <section class="r-later" data-testid="hands-later">
      <h4>{t.hands.later}</h4>
      <LaterChart door={door} rows={rows} />
      <p class="note">{t.hands.laterKey}</p>
      <details class="fold r-behind">
        <summary>{t.report.tableBehind}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.hands.laterWhat}</th>
              <th scope="col">{t.hands.laterNow}</th>
              <th scope="col">{t.hands.laterThen}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.stock}>
                <th scope="row">{stockName(row.stock)}</th>
                <td>{t.number(row.before)}</td>
                <td>{t.number(row.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

export function HandsReport({ door, hands }: { readonly door: RoomDoor; readonly hands: Hands }) {
  const { t } = door;
  const { wish, bundle, rounds, texts } = hands;
  const own = { id: wish.caseId, chair: wish.chair, ...bundle };
  const cards = cardsOf(door, handDivisions(rounds, own, texts), handGuesses(rounds, own), [], {});
  return cards.length === 0 ? <p>{t.hands.noRounds}</p> : <Cards door={door} cards={cards} />;
}
