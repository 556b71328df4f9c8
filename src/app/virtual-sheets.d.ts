/** Types of the module that the sheets plugin makes at build time. */
declare module 'virtual:sheets' {
  /** Case → what its sheets are made of. */
  export const SHEETS: Readonly<
    Record<string, () => Promise<import('../debrief/sheets/source.ts').SheetSource>>
  >;
}
