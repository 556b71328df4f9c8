/** Every colour of the picture. Gold stands only under `gold`, and only the corridor may use it. */

export const ink = '#2b2735';
export const paper = '#fbf6ec';
export const stone = '#e4dccf';
export const granite = '#8d8a8c';
export const brick = '#9f4e40';
export const copper = '#79ad9d';
export const teak = '#8b563a';
export const birch = '#d8bb9c';
export const steel = '#8794a0';
export const leaf = '#5d8a5c';
export const rust = '#c2583a';
export const glass = '#bcd6dc';

export const gold = { deep: '#b97b1e', wall: '#e9b142', light: '#f8d478' } as const;
export const grey = { deep: '#7c828a', wall: '#b4b8bc', light: '#dfe1e2' } as const;
export const murky = { deep: '#3f3f2c', wall: '#6b6847', light: '#8c875c' } as const;

export const walls = {
  council: '#7d3d4b',
  chair: '#b8695d',
  'board-room': '#985060',
  'committee-school': '#cf9488',
  'committee-care': '#c58379',
  'committee-technical': '#bb766f',
  'party-room': '#d3a093',
  'coffee-room': '#ded2c2',
  stairs: '#d3ccc2',
  director: '#41717f',
  'secretary-archive': '#5f857c',
  finance: '#7fa6ab',
  'service-desk': '#9dbcc0',
} as const;

export const floors = { warm: '#9c6a4c', cool: '#a99a86', stone: '#b6aea3' } as const;
export const skin = ['#f2cdb2', '#e5b595', '#c68f68', '#94613f', '#6d4630'] as const;
export const hair = {
  dark: '#33272a',
  brown: '#5f4032',
  chestnut: '#8a4f35',
  fair: '#c9a983',
  red: '#b4553a',
  iron: '#84828a',
  grey: '#9a9a9f',
  white: '#e6e4e1',
} as const;
export const darkestNight = '#141a33';
