/** Makes one code and one picture of a table's runs, so that the leader reads a table at a time. */
import { useState } from 'preact/hooks';
import { findCodes } from '../../debrief/room/find-codes.ts';
import { encodeTable, MOST_AT_A_TABLE } from '../../debrief/room/table-code.ts';
import { inGroups } from '../../run/code.ts';
import { Late } from '../late.tsx';
import { QR } from './late-parts.ts';
import type { RoomDoor } from './room-door.ts';

export function TableMerge({ door }: { readonly door: RoomDoor }) {
  const { t } = door;
  const [text, setText] = useState('');
  const [made, setMade] = useState<{ readonly code: string; readonly runs: number }>();
  const [said, setSaid] = useState('');
  const make = () => {
    const { runs } = findCodes(text);
    const code = encodeTable(runs.map(({ run }) => run));
    setMade(code ? { code, runs: runs.length } : undefined);
    setSaid(code ? '' : runs.length > MOST_AT_A_TABLE ? t.table.tooMany(runs.length) : t.table.none);
  };
  return (
    <details class="fold r-table-merge" data-testid="room-table">
      <summary>{t.table.heading}</summary>
      <p>{t.table.how}</p>
      <label class="r-field">
        {t.table.paste}
        <textarea
          rows={4}
          value={text}
          spellcheck={false}
          autocomplete="off"
          data-testid="table-paste"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="ways">
        <button type="button" class="button" data-testid="table-make" onClick={make}>
          {t.table.make}
        </button>
      </p>
      <p role="status">{said}</p>
      {made && (
        <div class="r-made">
          <p>
            <strong>{t.table.code}</strong>
          </p>
          <code data-testid="table-code">{inGroups(made.code)}</code>
          <p class="ways">
            <button
              type="button"
              class="button"
              onClick={() =>
                void door
                  .copy(inGroups(made.code))
                  .then((done) => setSaid(done ? t.table.copied : t.table.notCopied))
              }
            >
              {t.table.copy}
            </button>
          </p>
          <Late
            load={QR}
            props={{
              text: made.code.toUpperCase(),
              title: t.table.picture,
              about: t.table.pictureAbout(made.runs),
            }}
            missing={null}
          />
        </div>
      )}
    </details>
  );
}
