/** Where the leader brings the codes in: pasted, from files, from the camera, or made up to look at. */
import { useId, useState } from 'preact/hooks';
import { Late } from '../late.tsx';
import { dropTarget } from '../own-drop.ts';
import { SCAN } from './late-parts.ts';
import type { RoomDoor } from './room-door.ts';
import { TableMerge } from './table-merge.tsx';
import { MADE_UP, type RoomDesk } from './use-room.ts';

/** Longer than a screenful is read at once: browsers freeze over a field with ten thousand lines in it. */
const LONG = 4000;

interface CollectProps {
  readonly door: RoomDoor;
  readonly desk: RoomDesk;
}

interface CollectAllProps extends CollectProps {
  /** Leads to the report below. */
  readonly onSee: () => void;
}

export function Collect({ door, desk, onSee }: CollectAllProps) {
  const { t } = door;
  const [text, setText] = useState('');
  const [scanning, setScanning] = useState(false);
  const note = useId();
  const { room, progress } = desk;
  const isEmpty = room.runs.length === 0 && !progress;
  return (
    <section
      class="r-collect"
      aria-labelledby="collect-heading"
      data-testid="room-collect"
      {...dropTarget(({ files }) => desk.addFiles(files))}
    >
      <h2 id="collect-heading">{t.collect.heading}</h2>
      <p>{t.collect.how}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          desk.addText(text);
          setText('');
        }}
      >
        <label class="r-field">
          {t.collect.paste}
          <textarea
            rows={isEmpty ? 5 : 2}
            value={text}
            placeholder={t.collect.placeholder}
            spellcheck={false}
            autocomplete="off"
            data-testid="room-paste"
            onInput={(event) => setText(event.currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (pasted.length < LONG) return;
              event.preventDefault();
              desk.addText(pasted);
            }}
          />
        </label>
        <p class="ways">
          <button type="submit" class="button main" data-testid="room-add">
            {t.collect.add}
          </button>
          <label class="button file">
            {t.collect.files}
            <input
              type="file"
              class="unseen"
              multiple
              accept=".txt,.csv,.json,.md,.html,text/*,application/json"
              data-testid="room-files"
              aria-describedby={note}
              onChange={(event) => {
                const files = [...(event.currentTarget.files ?? [])];
                event.currentTarget.value = '';
                if (files.length > 0) desk.addFiles(files);
              }}
            />
          </label>
          <button
            type="button"
            class="button"
            aria-expanded={scanning}
            data-testid="room-scan"
            onClick={() => setScanning(!scanning)}
          >
            {t.collect.scan}
          </button>
        </p>
      </form>
      <p class="note" id={note}>
        {t.collect.filesNote}
      </p>
      {scanning && (
        <Late
          load={SCAN}
          props={{ door, onText: desk.addText, onClose: () => setScanning(false) }}
          missing={<p role="alert">{t.scan.unsupported}</p>}
        />
      )}
      <Status door={door} desk={desk} onSee={onSee} />
      {(isEmpty || room.madeUp) && (
        <div class="r-sample">
          <button type="button" class="button" data-testid="room-sample" onClick={desk.showMadeUp}>
            {t.collect.sample}
          </button>
          <p class="note">{t.collect.sampleNote(MADE_UP)}</p>
        </div>
      )}
      <Wrong door={door} desk={desk} />
      <Keeping door={door} desk={desk} />
      <TableMerge door={door} />
    </section>
  );
}

function Status({ door, desk, onSee }: CollectAllProps) {
  const { t } = door;
  const { room, progress, said } = desk;
  const counted = room.runs.length > 0 && !progress && !room.madeUp ? t.collect.total(room.runs.length) : '';
  return (
    <div class="r-status">
      <p role="status" data-testid="room-status">
        {progress && progress.all > 0
          ? t.collect.progress(progress.done, progress.all)
          : [...said, counted].join(' ')}
      </p>
      {room.runs.length > 0 && !progress && (
        <button type="button" class="button" data-testid="room-see" onClick={onSee}>
          {t.collect.toReport}
        </button>
      )}
      {progress && progress.all > 0 && (
        <>
          <progress max={progress.all} value={progress.done} aria-label={t.collect.reading} />
          <button type="button" class="button" data-testid="room-stop" onClick={desk.stop}>
            {t.collect.stop}
          </button>
        </>
      )}
    </div>
  );
}

function Wrong({ door, desk }: CollectProps) {
  const { t } = door;
  const { wrong } = desk.room;
  if (wrong.length === 0) return null;
  return (
    <details class="fold r-wrong" data-testid="room-wrong" open={wrong.length <= 12}>
      <summary>{t.wrong.heading(wrong.length)}</summary>
      <p class="note">{t.wrong.note}</p>
      <ul>
        {wrong.map(({ why, what, meant }) => (
          <li key={what}>
            <code>{what}</code>
            <span>{t.wrong[why]}</span>
            {meant && (
              <span class="r-meant">
                {t.wrong.meant} <code>{meant}</code>
                <button type="button" class="button" onClick={() => desk.mend(what, meant)}>
                  {t.wrong.use}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Keeping({ door, desk }: CollectProps) {
  const { t } = door;
  const { room, isKept } = desk;
  const real = room.runs.length > 0 && !room.madeUp;
  if (!real && !isKept && room.wrong.length === 0) return null;
  return (
    <div class="r-keep">
      <p class="ways">
        {real && !isKept && (
          <button type="button" class="button" data-testid="room-keep" onClick={() => desk.setKept(true)}>
            {t.collect.keep}
          </button>
        )}
        {isKept && (
          <button type="button" class="button" data-testid="room-forget" onClick={() => desk.setKept(false)}>
            {t.collect.forget}
          </button>
        )}
        <button type="button" class="button" data-testid="room-clear" onClick={desk.clear}>
          {t.collect.clear}
        </button>
      </p>
      <p class="note">{isKept ? t.collect.kept : t.collect.keepNote}</p>
    </div>
  );
}
