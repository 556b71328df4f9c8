/** A part of the page under its own address. */
import type { ComponentChildren } from 'preact';

export const SECTIONS = [
  'what',
  'sure',
  'chart',
  'stocks',
  'events',
  'time',
  'exits',
  'constants',
  'claims',
  'calibration',
  'lab',
  'limits',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export function Section({
  id,
  title,
  about,
  children,
}: {
  readonly id: SectionId;
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="m-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {about && <p class="m-about">{about}</p>}
      {children}
    </section>
  );
}
