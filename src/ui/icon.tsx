/** The few signs the page draws; always beside words, so hidden from those who listen. */

const PATHS = {
  undo: 'M9 6 4 11l5 5M4 11h10a6 6 0 0 1 0 12h-3',
  earlier: 'M5 6h14M5 12h14M5 18h9',
  save: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  settings: 'M4 8h9m4 0h3M4 16h3m4 0h9M15 5.5v5M9 13.5v5',
  glossary: 'M12 7C10 5 7 5 4 5.5v12.5c3-.5 6-.5 8 1.5 2-2 5-2 8-1.5V5.5C17 5 14 5 12 7zm0 0v12.5',
  closer: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm4.7 11.2L20 20M10.5 7.5v6m-3-3h6',
  close: 'm6 6 12 12M18 6 6 18',
  cover:
    'M4 4l16 16M10.5 6.2A8 8 0 0 1 12 6c5 0 8 4 9 6-.5 1-1.4 2.4-2.8 3.6M6.7 7.7C4.7 9 3.5 10.9 3 12c1 2 4 6 9 6 1.6 0 3-.4 4.2-1.1M9.9 9.9a3 3 0 0 0 4.2 4.2',
  back: 'm14 6-6 6 6 6',
  forward: 'm10 6 6 6-6 6',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The house in four shapes: two wings, the roof and the zone between. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="roof" d="M2 12 6 6h20l4 6zM14 6V2h4v4z" />
      <path class="wing" d="M3 12h10v17H3zM19 12h10v17H19z" />
      <path class="zone" d="M13 12h6v17h-6z" />
    </svg>
  );
}
