/** The drawings of the house, made at build time by `assets/plugin.ts`. */
declare module 'virtual:townhall-art' {
  export const art: import('../../assets/sheet.ts').Art;
}
