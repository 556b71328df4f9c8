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

function Crossed({ door, guess }: GuessTableProps) {
  const { t } = door;
  const { options, expected, did } = guess;
  return (
    <>
      <div class="r-scroll">
        <table class="r-cross">
          <thead>
            <tr>
              <td rowspan={2} />
              <th scope="colgroup" colspan={options.length} class="r-cross-head">
                {t.guesses.did}
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
                  const part = expected === 0 ? 0 : (row.expected * column.did) / (expected * did);
                  return (
                    <td key={column.id} class={`r-heat-${heat(part)}${row === column ? ' r-same' : ''}`}>
                      {t.number(part * 100)}
                    </td>
                  );
                })}
                <td>{t.number(row.expected)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t.guesses.sum}</th>
              {options.map(({ id, did: many }) => (
                <td key={id}>{t.number(many)}</td>
              ))}
              <td>{t.number(expected)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p class="note">{t.guesses.caveat}</p>
    </>
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
