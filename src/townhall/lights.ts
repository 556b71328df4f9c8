/** How the hour, and a dark page around the picture, colour what stands outside the rooms. */
import type { Stage } from './stage.ts';

type Light = Stage['light'];
/** A dark page has a dark picture: the same house when the lamps are what one sees by. */
export type Surround = 'light' | 'dark';

type ByLight<Value> = Readonly<Record<Light, Value>>;

/** Laid over walls, trees and everything on the square that is not a person: red, green, blue, share. */
export type Wash = readonly [red: number, green: number, blue: number, share: number];
export const WASH: Readonly<Record<Surround, ByLight<Wash>>> = {
  light: {
    morning: [236, 178, 150, 0.12],
    day: [0, 0, 0, 0],
    evening: [42, 38, 92, 0.46],
    night: [18, 22, 58, 0.66],
  },
  dark: {
    morning: [56, 40, 60, 0.42],
    day: [24, 44, 60, 0.34],
    evening: [30, 22, 62, 0.62],
    night: [10, 13, 38, 0.72],
  },
};

/** Letters on the stone between the floors: dark on light stone, light on dark. */
export const LETTERS: Readonly<Record<Surround, ByLight<string>>> = {
  light: { morning: '#3f3538', day: '#3f3538', evening: '#191323', night: '#f4f1fa' },
  dark: { morning: '#191323', day: '#191323', evening: '#fdf8f4', night: '#e9e6f2' },
};
/** Letters on the plinth and on the tablet of the year, which are dark stone at every hour. */
export const PLINTH_LETTERS = '#fbf6ef';

/** The light outside as the windows of the rooms show it. */
export const PANES: Readonly<Record<Surround, ByLight<number>>> = {
  light: { morning: 0xdcd3d0, day: 0xc3dade, evening: 0x75648c, night: 0x272e50 },
  dark: { morning: 0xc4b2b4, day: 0xa9c8d0, evening: 0x5a4a72, night: 0x1d2342 },
};

/** Above the picture and below it, when the host is taller than the world. */
export const SKIES: Readonly<Record<Surround, ByLight<string>>> = {
  light: { morning: '#a9bccb', day: '#9dbfcb', evening: '#39456b', night: '#1d2440' },
  dark: { morning: '#5d6680', day: '#4d7c90', evening: '#262b4a', night: '#12172e' },
};

/** How strongly the day falls in through an uncovered window, 0–1. */
export const DAYLIGHT: Readonly<Record<Surround, ByLight<number>>> = {
  light: { morning: 0.6, day: 0.75, evening: 0.16, night: 0 },
  dark: { morning: 0.42, day: 0.55, evening: 0.12, night: 0 },
};
