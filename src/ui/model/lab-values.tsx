/** A start of one's own: the ordinary municipality, with a slider for each value that is to be another. */
import { useId, useState } from 'preact/hooks';
import type { LabView } from './lab-view.ts';

type Values = Readonly<Record<string, number>>;

interface ValuesProps {
  readonly view: LabView;
  readonly values: Values;
  readonly onValues: (values: Values) => void;
}

export function LabValues({ view, values, onValues }: ValuesProps) {
  const { t, words, door } = view;
  const id = useId();
  const free = door.catalogue.stocks.filter(
    ({ id: stock, ordinary }) => values[stock] === undefined && (ordinary !== undefined || isTrust(stock)),
  );
  const [wanted, setWanted] = useState('');
  const picked = free.find(({ id: stock }) => stock === wanted) ?? free[0];
  const without = (stock: string): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => name !== stock));
  return (
    <div class="lab-values" data-testid="lab-values">
      {Object.entries(values).map(([stock, value]) => (
        <Value
          key={stock}
          view={view}
          stock={stock}
          value={value}
          onValue={(next) => onValues({ ...values, [stock]: next })}
          onRemove={() => onValues(without(stock))}
        />
      ))}
      {Object.keys(values).some(isTrust) && <p class="note">{t.start.trustParts}</p>}
      {picked && (
        <p class="lab-pick">
          <label for={id}>{t.start.ownAdd}</label>
          <select id={id} value={picked.id} onChange={(event) => setWanted(event.currentTarget.value)}>
            {free.map(({ id: stock }) => (
              <option key={stock} value={stock}>
                {words.stockText(stock)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="button"
            onClick={() => onValues({ ...values, [picked.id]: picked.ordinary ?? 50 })}
          >
            {t.start.ownAddButton}
          </button>
        </p>
      )}
    </div>
  );
}

const isTrust = (stock: string): boolean => stock.endsWith('.trust');

interface ValueProps {
  readonly view: LabView;
  readonly stock: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
  readonly onRemove: () => void;
}

function Value({ view: { t, words }, stock, value, onValue, onRemove }: ValueProps) {
  const id = useId();
  const { name, low, high } = words.stockWords(stock);
  const set = (text: string) => {
    const next = Number(text);
    if (text !== '' && next >= 0 && next <= 100) onValue(next);
  };
  return (
    <div class="lab-own">
      <label for={id}>{name}</label>
      <div>
        <span class="note">{low}</span>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          value={value}
          onChange={(event) => set(event.currentTarget.value)}
        />
        <span class="note">{high}</span>
        <input
          type="number"
          min={0}
          max={100}
          step={1}
          value={value}
          aria-label={t.start.ownValue(name)}
          onChange={(event) => set(event.currentTarget.value)}
        />
        <button type="button" class="tool" aria-label={t.start.ownRemove(name)} onClick={onRemove}>
          {t.timeline.remove}
        </button>
      </div>
    </div>
  );
}
