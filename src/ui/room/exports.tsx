/** What can be taken along of a room: every choice as a sheet and as data, and the page on paper. */
import { useState } from 'preact/hooks';
import type { Texts } from '../../debrief/room/replay.ts';
import { csvOf, jsonOf } from '../../debrief/room/sheet-of-runs.ts';
import type { ToldRun } from '../../debrief/room/told-run.ts';
import type { RoomDoor } from './room-door.ts';

interface ExportsProps {
  readonly door: RoomDoor;
  readonly runs: readonly ToldRun[];
  readonly texts: Texts;
  readonly madeUp: boolean;
}

export function Exports({ door, runs, texts, madeUp }: ExportsProps) {
  const { t } = door;
  const [failed, setFailed] = useState(false);
  const name = madeUp ? 'gyllene-zonen-rum-slump' : 'gyllene-zonen-rum';
  const offer = (ending: string, text: string, type: string) =>
    setFailed(!door.offer(`${name}.${ending}`, new Blob([text], { type })));
  return (
    <section class="r-part r-exports">
      <h3>{t.exports.heading}</h3>
      <p>{t.exports.about}</p>
      <p class="ways">
        <button
          type="button"
          class="button"
          data-testid="room-csv"
          onClick={() => offer('csv', csvOf(runs, texts), 'text/csv;charset=utf-8')}
        >
          {t.exports.csv}
        </button>
        <button
          type="button"
          class="button"
          data-testid="room-json"
          onClick={() => offer('json', jsonOf(runs, texts), 'application/json')}
        >
          {t.exports.json}
        </button>
        <button type="button" class="button" onClick={door.print}>
          {t.exports.print}
        </button>
      </p>
      {failed && <p role="alert">{t.exports.failed}</p>}
    </section>
  );
}
