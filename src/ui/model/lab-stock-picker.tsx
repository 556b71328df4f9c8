/** Which curves are looked at: four to begin with, eight at most. */
import type { LabStockInfo } from '../../handbook/lab/catalogue.ts';
import { LAB_LIMITS } from '../../handbook/lab/limits.ts';
import type { LabView } from './lab-view.ts';

const GROUPS = ['pair', 'house', 'others'] as const;
type Group = (typeof GROUPS)[number];

function groupOf(id: string): Group {
  if (/^(chair[>~]director|director>chair)\./.test(id)) return 'pair';
  return id.includes('>') ? 'others' : 'house';
}

export function LabStockPicker({ view }: { readonly view: LabView }) {
  const { t, setup, door } = view;
  const isFull = setup.stocks.length >= LAB_LIMITS.stocks;
  return (
    <details class="fold lab-stocks" data-testid="lab-stocks">
      <summary>{t.stocks.pick(setup.stocks.length, LAB_LIMITS.stocks)}</summary>
      {isFull && <p class="note">{t.stocks.full(LAB_LIMITS.stocks)}</p>}
      <div class="lab-stock-groups">
        {GROUPS.map((group) => (
          <fieldset key={group}>
            <legend>{t.stocks.groups[group]}</legend>
            {door.catalogue.stocks
              .filter(({ id }) => groupOf(id) === group)
              .map((stock) => (
                <Stock key={stock.id} view={view} stock={stock} isFull={isFull} />
              ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}

interface StockProps {
  readonly view: LabView;
  readonly stock: LabStockInfo;
  readonly isFull: boolean;
}

function Stock({ view, stock: { id }, isFull }: StockProps) {
  const { setup, words } = view;
  const chosen = setup.stocks.includes(id);
  const isLast = chosen && setup.stocks.length === 1;
  return (
    <label class="lab-check">
      <input
        type="checkbox"
        checked={chosen}
        disabled={isLast || (isFull && !chosen)}
        onChange={() => {
          const stocks = chosen ? setup.stocks.filter((one) => one !== id) : [...setup.stocks, id];
          view.edit({ do: 'set', change: { stocks } });
        }}
      />
      <span>{words.stockText(id)}</span>
    </label>
  );
}
