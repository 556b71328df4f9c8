/** One shared meeting as a table: what the one chair expected by what the other chair in this room did. */
import type { GuessTable as Guess } from '../../debrief/room/guesses.ts';
import type { RoomDoor } from './room-door.ts';

interface GuessTableProps {
  readonly door: RoomDoor;
  readonly guess: Guess;
}

export function GuessTable({ door, guess }: GuessTableProps) {
  return guess.did > 0 ? <Crossed door={door} guess={guess} /> : <Alone door={door} guess={guess} />;
}

interface MatrixProps extends GuessTableProps {
  readonly head: string;
  /** How many of all who met, 0–1, and the number that is written. */
  readonly cell: (expected: string, did: string) => { readonly part: number; readonly shown: number };
  readonly rowSum: (expected: string) => number;
  readonly columnSum: (did: string) => number;
}

function sumOf(options: Guess['options'], of: (id: string) => number): number {
  return options.reduce((sum, { id }) => sum + of(id), 0);
}

/** Rows what was expected, columns what was done; the same answer is marked. */
function Matrix({ door, guess, head, cell, rowSum, columnSum }: MatrixProps) {
  const { t } = door;
  const { options } = guess;
  return (
    <div class="r-scroll">
      <table class="r-cross">
        <thead>
          <tr>
            <td rowspan={2} />
            <th scope="colgroup" colspan={options.length} class="r-cross-head">
              {head}
            </th>
            <th scope="col" rowspan={2}>
              {t.guesses.sum}
            </th>
          </tr>
          <tr>
            {options.map(({ id, text }) => (
              <th key={id} scope="col" lang="sv">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map((row) => (
            <tr key={row.id}>
              <th scope="row" lang="sv">
                <span class="unseen">{t.guesses.expected}: </span>
                {row.text}
              </th>
              {options.map((column) => {
                const { part, shown } = cell(row.id, column.id);
                return (
                  <td key={column.id} class={`r-heat-${heat(part)}${row === column ? ' r-same' : ''}`}>
                    {t.number(shown)}
                  </td>
                );
              })}
              <td>{t.number(rowSum(row.id))}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t.guesses.sum}</th>
            {options.map(({ id }) => (
              <td key={id}>{t.number(columnSum(id))}</td>
            ))}
            <td>{t.number(sumOf(options, rowSum))}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Crossed({ door, guess }: GuessTableProps) {
  const { t } = door;
  const { options, expected, did } = guess;
  const by = new Map(options.map((option) => [option.id, option]));
  const part = (row: string, column: string) =>
    expected === 0 ? 0 : ((by.get(row)?.expected ?? 0) * (by.get(column)?.did ?? 0)) / (expected * did);
  return (
    <>
      <Matrix
        door={door}
        guess={guess}
        head={t.guesses.did}
        cell={(row, column) => ({ part: part(row, column), shown: part(row, column) * 100 })}
        rowSum={(id) => by.get(id)?.expected ?? 0}
        columnSum={(id) => by.get(id)?.did ?? 0}
      />
      <p class="note">{t.guesses.caveat}</p>
    </>
  );
}

/** Those who really sat together: what one of them expected, and what the other did. */
export function TogetherTable({ door, guess }: GuessTableProps) {
  const { t } = door;
  const { options, together } = guess;
  if (!together) return null;
  const many = (row: string, column: string) => together.cells[row]?.[column] ?? 0;
  return (
    <div data-testid="room-together">
      <p>{t.guesses.together(together.right, together.pairs)}</p>
      <details class="fold">
        <summary>{t.guesses.togetherTable}</summary>
        <Matrix
          door={door}
          guess={guess}
          head={t.guesses.didThere}
          cell={(row, column) => ({ part: many(row, column) / together.pairs, shown: many(row, column) })}
          rowSum={(row) => sumOf(options, (column) => many(row, column))}
          columnSum={(column) => sumOf(options, (row) => many(row, column))}
        />
      </details>
    </div>
  );
}

/** Four shades: nought, under 5, under 15, more, in hundredths. */
function heat(part: number): 0 | 1 | 2 | 3 {
  return part === 0 ? 0 : part < 0.05 ? 1 : part < 0.15 ? 2 : 3;
}

function Alone({ door, guess }: GuessTableProps) {
  const { t } = door;
  return (
    <>
      <p class="note">{t.guesses.nobodyDid}</p>
      <div class="r-scroll">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.guesses.expected}</th>
              <th scope="col">{t.guesses.came}</th>
            </tr>
          </thead>
          <tbody>
            {guess.options.map(({ id, text, expected, came }) => (
              <tr key={id}>
                <th scope="row" lang="sv">
                  {text}
                </th>
                <td>{t.number(expected)}</td>
                <td>{t.number(came)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
