/** Small functions that write SVG, so that a drawing reads as a list of shapes. */

export type Attributes = Readonly<Record<string, string | number>>;
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

let serial = 0;
const round = (value: number): number => Math.round(value * 100) / 100;
const text = (value: string | number): string => (typeof value === 'number' ? String(round(value)) : value);

function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${text(value)}"`)
    .join('');
}

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
) => `<rect${attributes({ x, y, width, height, fill, ...more })}/>`;
export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}) =>
  `<circle${attributes({ cx, cy, r, fill, ...more })}/>`;
export const oval = (cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}) =>
  `<ellipse${attributes({ cx, cy, rx, ry, fill, ...more })}/>`;
export const path = (d: string, fill: string, more: Attributes = {}) =>
  `<path${attributes({ d, fill, ...more })}/>`;

type Point = readonly [number, number];
const points = (list: readonly Point[]) => list.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');
export const shape = (list: readonly Point[], fill: string, more: Attributes = {}) =>
  path(`M${points(list)}Z`, fill, more);
/** A round-ended stroke: arms, legs, wires, window bars. */
export const stroke = (d: string, colour: string, width: number, more: Attributes = {}) =>
  path(d, 'none', {
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  width = 1,
  more: Attributes = {},
) => stroke(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, colour, width, more);
export const group = (inner: readonly string[] | string, transform = '', more: Attributes = {}) =>
  `<g${transform === '' ? '' : ` transform="${transform}"`}${attributes(more)}>${typeof inner === 'string' ? inner : inner.join('')}</g>`;
export const moved = (x: number, y: number, inner: readonly string[] | string, scale = 1) =>
  group(inner, `translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${round(scale)})`}`);
export const drawing = (width: number, height: number, parts: readonly string[]): Drawing => ({
  width,
  height,
  body: parts.join(''),
});

export type Stop = readonly [number, string, number?];
const stops = (list: readonly Stop[]) =>
  list
    .map(([offset, colour, opacity]) =>
      opacity === undefined
        ? `<stop offset="${offset}" stop-color="${colour}"/>`
        : `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');
/** A vertical gradient: its definition, and the fill that uses it. */
export function fade(list: readonly Stop[]): { readonly defs: string; readonly fill: string } {
  serial += 1;
  return {
    defs: `<defs><linearGradient id="f${serial}" x1="0" y1="0" x2="0" y2="1">${stops(list)}</linearGradient></defs>`,
    fill: `url(#f${serial})`,
  };
}
export function glow(list: readonly Stop[]): { readonly defs: string; readonly fill: string } {
  serial += 1;
  return {
    defs: `<defs><radialGradient id="g${serial}">${stops(list)}</radialGradient></defs>`,
    fill: `url(#g${serial})`,
  };
}
export function tiles(
  width: number,
  height: number,
  body: string,
): { readonly defs: string; readonly fill: string } {
  serial += 1;
  return {
    defs: `<defs><pattern id="t${serial}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${body}</pattern></defs>`,
    fill: `url(#t${serial})`,
  };
}

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, at) =>
    Math.round(value + ((target[at] ?? value) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
export const darker = (colour: string, share = 0.16) => mix(colour, '#23202e', share);
export const lighter = (colour: string, share = 0.2) => mix(colour, '#fff7ee', share);
