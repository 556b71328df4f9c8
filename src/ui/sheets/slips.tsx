/** The slips for a room, to be cut apart: chair, seed, address and the address as a picture. */
import type { ComponentType } from 'preact';
import { slipsFor } from '../../debrief/sheets/slips.ts';
import type { QrPictureProps } from '../qr-picture.tsx';
import type { PaperProps } from './guide.tsx';

interface SlipsProps extends PaperProps {
  /** Those that are played: half the room in each, or all in one. */
  readonly seats: readonly string[];
  readonly people: number;
  readonly seed: number;
  readonly playAddress: (caseId: string, chair: string, seed: number) => string;
  /** Undefined when the picture cannot be drawn: the address stands there anyhow. */
  readonly Qr: ComponentType<QrPictureProps> | undefined;
}

export function SlipSheets({ source, t, seats, people, seed, playAddress, Qr }: SlipsProps) {
  const { chairs, title } = source.caseFile;
  return (
    <article class="s-sheet s-slips" data-sheet="slips" aria-labelledby="sheet-slips">
      <h2 id="sheet-slips" class="s-screen">
        {t.kinds.slips}
      </h2>
      <ul>
        {slipsFor(seats, people).map(({ chair, number }) => {
          const address = playAddress(source.id, chair, seed);
          const name = t.chair[chair] ?? chair;
          return (
            <li key={`${chair} ${number}`} class="s-slip">
              <div>
                <p class="s-kind" lang="sv">
                  {title}
                </p>
                <p class="s-chair" lang="sv">
                  {chairs[chair]?.title}
                </p>
                <p>
                  {t.slip.seed}: <strong>{seed}</strong>
                </p>
                <p class="s-address">{breakable(address)}</p>
                <p class="s-note">
                  {t.slip.play} {t.slip.keep}
                </p>
              </div>
              {Qr && <Qr text={address} title={t.slip.picture(name)} about={t.slip.pictureAbout} />}
            </li>
          );
        })}
      </ul>
    </article>
  );
}

/** An address that may be broken before its signs, and not in a word. */
function breakable(address: string) {
  return address.split(/(?=[/?&])/).map((part, at) => (
    <>
      {at > 0 && <wbr />}
      {part}
    </>
  ));
}
