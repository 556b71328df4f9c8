/** One person in one pose: a body built of strokes and a few shapes, seen three-quarters from the left, feet at 0,0. */
import { ink, paper, teak } from './palette.ts';
import { circle, darker, group, lighter, line, oval, path, rect, shape, stroke } from './svg.ts';

export type Pose = 'stand' | 'walk1' | 'walk2' | 'sit' | 'away' | 'talk' | 'wait' | 'box';
export type HairStyle = 'short' | 'side' | 'bob' | 'bun' | 'tail' | 'curly' | 'fringe' | 'long' | 'scarf';

export interface Look {
  /** 1 = an ordinary grown-up. */
  readonly tall: number;
  /** Half the width of the shoulders; 11 slim, 16 broad. */
  readonly broad: number;
  readonly belly?: number;
  /** Degrees forward. */
  readonly stoop?: number;
  readonly skin: string;
  readonly hair: string;
  readonly style: HairStyle;
  readonly top: string;
  readonly inner?: string;
  /** Where the garment ends, above the soles. */
  readonly hem?: number;
  readonly flare?: number;
  readonly legs: string;
  readonly skirt?: number;
  readonly shoes: string;
  readonly boots?: boolean;
  readonly sleeves?: string;
  readonly glasses?: boolean;
  readonly beard?: boolean;
  /** Drawn on the head, over the hair. */
  readonly hat?: string;
  /** Drawn on the body from the front, over the torso. */
  readonly wear?: string;
  readonly wearBack?: string;
  /** Held or worn, standing and walking; drawn in front of everything. */
  readonly prop?: string;
  readonly behind?: string;
  /** It hangs from the far hand, which cannot hold it while it gestures. */
  readonly hangs?: true;
  /** Where the near hand goes when it holds `prop`. */
  readonly hold?: readonly [number, number];
}

const HEAD = -88;

export function hairFront(style: HairStyle, c: string): string {
  const cap =
    'M-10.5 -84Q-13.500 -101 0 -101.500Q12 -101.500 12.500 -91Q6 -95.500 -1 -94.500Q-4 -91 -4.500 -86L-7 -82Q-9.500 -81 -10.500 -84Z';
  switch (style) {
    case 'short':
      return path(cap, c);
    case 'side':
      return path(
        'M-10.5 -83Q-14 -101 0 -102Q13 -102 13 -90Q8 -97 2 -97Q-4 -95 -4.500 -86L-7 -80Q-10 -79 -10.500 -83Z',
        c,
      );
    case 'bob':
      return path(
        'M-11 -75Q-16 -102 1 -102Q13.500 -101 12.500 -90Q6 -96 0 -95Q-3 -89 -3 -76Q-8 -72 -11 -75Z',
        c,
      );
    case 'bun':
      return circle(-11.5, -95, 5.6, darker(c, 0.14)) + path(cap, c);
    case 'tail':
      return stroke('M-9 -95Q-19 -96 -20 -80', c, 6.5) + path(cap, c);
    case 'curly':
      return (
        [
          [-9, -84, 5],
          [-10.5, -92, 5.5],
          [-6, -99, 5.5],
          [1, -101, 5.5],
          [8, -98, 5],
          [-9, -78, 4],
        ] as const
      )
        .map(([x, y, r]) => circle(x, y, r, c))
        .join('');
    case 'fringe':
      return path('M-10.5 -83Q-13 -92 -9.500 -95Q-6 -92 -4.500 -86L-6.500 -80Q-9.500 -79 -10.500 -83Z', c);
    case 'long':
      return path('M-12 -64Q-17 -102 1 -102Q13 -101 12.500 -90Q6 -96 0 -95Q-3 -88 -2 -70Q-6 -62 -12 -64Z', c);
    case 'scarf':
      return path(
        'M-9 -70Q-17 -102 1 -102.500Q14 -101 13 -88Q9 -97 2 -96Q-4 -92 -2.500 -80Q0 -74 9 -77Q10 -70 4 -68Q-5 -66 -9 -70Z',
        c,
      );
  }
}

export function hairBack(style: HairStyle, c: string): string {
  const ball = path(
    'M-11.500 -84Q-13 -101 0 -101.500Q13 -101 11.500 -84Q10 -77 0 -77Q-10 -77 -11.500 -84Z',
    c,
  );
  switch (style) {
    case 'bob':
      return path('M-12.500 -75Q-15 -102 0 -102Q15 -102 12.500 -75Q0 -71 -12.500 -75Z', c);
    case 'long':
      return path('M-12.500 -63Q-15 -102 0 -102Q15 -102 12.500 -63Q0 -59 -12.500 -63Z', c);
    case 'scarf':
      return path('M-13 -68Q-15 -102 0 -102.500Q15 -102 13 -68Q0 -64 -13 -68Z', c);
    case 'bun':
      return ball + circle(0, -96, 6, darker(c, 0.16));
    case 'tail':
      return ball + stroke('M0 -94Q3 -84 0 -74', darker(c, 0.16), 6.5);
    case 'fringe':
      return path('M-11.500 -86Q0 -82 11.500 -86Q11 -77 0 -77Q-11 -77 -11.500 -86Z', c);
    case 'curly':
      return (
        [
          [-9, -84, 5.5],
          [-9, -93, 5.5],
          [0, -98, 6.5],
          [9, -93, 5.5],
          [9, -84, 5.5],
          [0, -85, 10],
        ] as const
      )
        .map(([x, y, r]) => circle(x, y, r, c))
        .join('');
    default:
      return ball;
  }
}

type Mood = 'easy' | 'speaking' | 'shut';
const MOODS: Readonly<Partial<Record<Pose, Mood>>> = { talk: 'speaking', wait: 'shut', box: 'shut' };

/** Brows and mouth: three moods, to be felt rather than read. */
function mien(mood: Mood, skin: string, bearded: boolean): string {
  const dark = darker(skin, 0.5);
  const brows = {
    easy: 'M2.200 -92.300Q4 -93.400 6 -92.600M8 -92.700Q9.600 -93.300 11 -92.200',
    speaking: 'M2.200 -93.200Q4 -94.800 6 -93.800M8 -93.900Q9.600 -94.700 11 -93.300',
    // Drawn up towards the middle: reserved or worried, not furious.
    shut: 'M2.200 -91.900Q4 -92.200 6.200 -93.100M8 -93.100L11 -92',
  }[mood];
  const mouth = {
    easy: stroke('M5.300 -82.200Q7.500 -80.400 9.700 -82.300', dark, 1.2),
    speaking: oval(7.4, -81.8, 2.1, 1.7, darker(skin, 0.62)),
    shut: stroke('M5.600 -81.300Q7.600 -82 9.500 -81.400', dark, 1.2),
  }[mood];
  return stroke(brows, dark, 1.1) + (bearded && mood === 'easy' ? '' : mouth);
}

export const beard = (colour: string) =>
  path('M-4 -84Q-2 -75 5 -75.500Q11.500 -76 11.500 -83Q8 -81.500 6 -82.500Q1 -81 -4 -86Z', colour);

function face(look: Look, mood: Mood): string {
  const { skin } = look;
  const tone = darker(skin, 0.13);
  return [
    rect(-4.5, -80, 9, 10, tone, { rx: 3 }),
    oval(1, HEAD, 10.6, 11.4, skin),
    path('M11 -90Q14.500 -86.500 11.300 -85.500Z', skin),
    circle(-4.6, -86.5, 2.5, tone),
    circle(4.4, -88.6, 1.25, ink),
    circle(9.2, -88.6, 1.15, ink),
    oval(3.4, -83.8, 2.2, 1.5, '#d8664f', { opacity: 0.22 }),
    look.beard === true ? beard(look.hair) : '',
    mien(mood, skin, look.beard === true),
    look.glasses === true
      ? stroke(
          'M1.600 -88.600a2.900 2.900 0 1 0 5.800 0a2.900 2.900 0 1 0 -5.800 0M7.400 -89.200l.6 0M8 -88.600a2.500 2.700 0 1 0 5 0a2.500 2.700 0 1 0 -5 0M1.600 -89L-4 -88.400',
          ink,
          0.9,
        )
      : '',
  ].join('');
}

function torso(look: Look, back: boolean, low: number): string {
  const s = look.broad;
  const b = look.belly ?? 0;
  const f = look.flare ?? 0;
  const hem = -(look.hem ?? 36) + low;
  const hip = s - 1.5 + f;
  const right = s + b;
  const outline = `M${-s} -67Q${-s} -75.500 ${-s + 7} -76L${s - 6} -76Q${s - 1} -75 ${s - 0.5} -67Q${right + 1} -52 ${hip + b * 0.7} ${hem}Q0 ${hem + 3.5} ${-hip} ${hem}Q${-s - b * 0.2} -52 ${-s} -67Z`;
  const shade = `M${-s} -67Q${-s} -75.500 ${-s + 6} -76Q${-s + 7} -55 ${-hip + 6} ${hem + 1.8}L${-hip} ${hem}Q${-s - b * 0.2} -52 ${-s} -67Z`;
  const parts = [path(outline, look.top), path(shade, darker(look.top, 0.16))];
  if (back) parts.push(line(0, -72, 0, hem + 1, darker(look.top, 0.2), 1), look.wearBack ?? '');
  else {
    if (look.inner !== undefined) {
      parts.push(
        path(`M-1.500 -76L9 -76L5 -50Q3 -56 -1.500 -76Z`, look.inner),
        stroke(`M5 -50L${5 + f * 0.3} ${hem + 2}`, darker(look.top, 0.3), 1.1),
      );
    } else parts.push(path('M-3 -76Q3 -71 8 -76Z', darker(look.skin, 0.1)));
    parts.push(look.wear ?? '');
  }
  return parts.join('');
}

function shoe(x: number, y: number, look: Look, back = false): string {
  const tall = look.boots === true ? rect(x - 5, y - 15, 10, 14, look.shoes, { rx: 2 }) : '';
  const sole = back
    ? `M${x - 5} ${y}v-3q5 -4 10 0v3Z`
    : `M${x - 5} ${y}q-.6 -6 3 -6h4q2 2 6.500 3q2 1 1.500 3Z`;
  return tall + path(sole, look.shoes);
}

function legs(look: Look, pose: Pose): string {
  const w = look.skirt === undefined ? 9.4 : 5.4;
  const near = look.skirt === undefined ? look.legs : look.skin;
  const far = darker(near, 0.2);
  const leg = (d: string, c: string) => stroke(d, c, w);
  const skirtTo = look.skirt ?? 0;
  const h = look.broad - 1 + (look.flare ?? 0);
  const skirt = (spread: number) =>
    look.skirt === undefined
      ? ''
      : shape(
          [
            [-h + 1, -42],
            [h - 2, -42],
            [h + 2 + spread, -skirtTo],
            [-h - 2 - spread, -skirtTo],
          ],
          look.legs,
        );
  switch (pose) {
    case 'walk1':
      return (
        leg('M-1 -40L-4 -22L-13 -6', far) +
        group(shoe(0, 0, look), 'translate(-13 -3) rotate(32)') +
        leg('M1 -40L9 -22L12 -5', near) +
        group(shoe(0, 0, look), 'translate(13 0) rotate(-10)') +
        skirt(4)
      );
    case 'walk2':
      return (
        leg('M1 -40L6 -22L-3 -9', far) +
        group(shoe(0, 0, look), 'translate(-3 -5) rotate(24)') +
        leg('M-1 -40L-1 -22L0 -5', near) +
        shoe(0, 0, look) +
        skirt(1)
      );
    case 'sit':
      return (
        leg('M2 -40L17 -39L18 -24', far) +
        shoe(19, -18, look) +
        leg('M-2 -40L14 -38L14 -23', near) +
        shoe(15, -18, look) +
        (look.skirt === undefined ? '' : path('M-10 -44L16 -45L19 -30L-9 -34Z', look.legs))
      );
    case 'away':
      return (
        leg('M-5 -40L-5.500 -5', near) +
        leg('M5 -40L5.500 -5', far) +
        shoe(-5.5, 0, look, true) +
        shoe(5.5, 0, look, true) +
        skirt(0)
      );
    default:
      return (
        leg('M4 -40L5.500 -5', far) +
        shoe(6, 0, look) +
        leg('M-4 -40L-5 -5', near) +
        shoe(-5, 0, look) +
        skirt(0)
      );
  }
}

const carton = [
  rect(0, 0, 26, 18, '#b98a62'),
  rect(0, 0, 26, 5, '#cda27b'),
  rect(10, 0, 6, 18, '#dcbf9f', { opacity: 0.7 }),
  stroke('M18 0Q18 -8 14 -12M18 0Q19 -7 23 -11', '#4a7650', 2.4),
  rect(4, -7, 8, 8, '#6f8798', { rx: 1 }),
].join('');

/** The whole figure, feet at the origin, facing right (or away). */
export function figure(look: Look, pose: Pose): string {
  const s = look.broad;
  const sleeve = look.sleeves ?? darker(look.top, 0.1);
  const hand = (x: number, y: number) =>
    circle(x, y, 4, darker(look.skin, 0.3)) + circle(x, y, 3.4, look.skin);
  // An edge around the sleeve, or a pale one is lost against a pale wall and the hand floats.
  const arm = (d: string, c: string) => stroke(d, darker(c, 0.34), 8.6) + stroke(d, c, 7);
  const far = darker(sleeve, 0.14);
  const low = pose === 'sit' ? 18 : 0;
  const back = pose === 'away';
  const under: string[] = [];
  const over: string[] = [];
  const shoulder = `M${s - 4} -69`;
  const near = `M${-s + 3.5} -68`;
  const still = pose === 'stand' || pose === 'walk1' || pose === 'walk2' || pose === 'talk';
  if (pose === 'walk1') under.push(arm(`${shoulder}L${s + 2} -54L${s + 6} -43`, far), hand(s + 7, -41));
  else if (pose === 'talk') under.push(arm(`${shoulder}L${s + 6} -55L${s + 13} -64`, far), hand(s + 15, -66));
  else if (pose === 'box') under.push(arm(`${shoulder}L${s + 4} -55L${s + 12} -52`, far));
  else if (pose === 'sit') under.push(arm(`${shoulder}L${s + 3} -55L${s + 8} -47`, far), hand(s + 9, -46));
  else if (pose === 'wait') under.push(arm(`${shoulder}L${s + 3} -57L${s - 2} -52`, far));
  else under.push(arm(`${shoulder}L${s} -54L${s - 0.5} -42`, far), hand(s - 0.5, -39));
  if (pose === 'box') {
    over.push(
      group(carton, `translate(${s + 3} -62)`),
      arm(`${near}L${-s + 4} -54L${s + 4} -47`, sleeve),
      hand(s + 6, -47),
    );
  } else if (pose === 'sit') over.push(arm(`${near}L${-s + 2} -54L${s - 6} -45`, sleeve), hand(s - 3, -45));
  else if (pose === 'wait') {
    // Arms crossed: the near one lies over, its hand in the other's elbow.
    over.push(arm(`${near}L${-s + 1} -56L${s - 4} -54`, sleeve), hand(s - 3, -55), hand(-s + 6, -51));
  } else if (back) over.push(arm(`${near}L${-s} -54L${-s} -42`, sleeve), hand(-s, -39));
  else if (look.hold !== undefined && still) {
    const [x, y] = look.hold;
    const prop = look.hangs === true && pose === 'talk' ? '' : (look.prop ?? '');
    over.push(prop, arm(`${near}L${-s + 1} -52L${x} ${y}`, sleeve), hand(x, y));
  } else {
    const swing = pose === 'walk1' ? -6 : pose === 'walk2' ? -1 : 1;
    over.push(
      arm(`${near}L${-s + swing * 0.6} -53L${-s + 1 + swing} -41`, sleeve),
      hand(-s + 1 + swing, -38),
      still ? (look.prop ?? '') : '',
    );
  }
  const head = back
    ? rect(-4.5, -80, 9, 9, darker(look.skin, 0.13)) +
      oval(0, HEAD, 10.8, 11.4, look.skin) +
      hairBack(look.style, look.hair)
    : face(look, MOODS[pose] ?? 'easy') + hairFront(look.style, look.hair);
  const upper = [...under, torso(look, back, low > 0 ? 0 : 0), head, look.hat ?? '', ...over];
  const bend = look.stoop === undefined || back ? upper : [group(upper, `rotate(${look.stoop} 0 -40)`)];
  const body = [
    still || back || pose === 'box' || pose === 'wait' ? (look.behind ?? '') : '',
    legs(look, pose),
    ...bend,
  ];
  const sink = pose === 'sit' ? group(body, 'translate(0 18)') : body.join('');
  const shadow = pose === 'sit' ? '' : oval(0, 0, s + 6, 2.6, ink, { opacity: 0.2 });
  return shadow + group(sink, `scale(${look.tall})`);
}

/** Paper, folders and bags that several people carry. */
export const folder = (colour: string) =>
  group([
    rect(0, 0, 20, 26, colour, { rx: 1.5 }),
    rect(3, 4, 11, 5, paper, { opacity: 0.85 }),
    rect(0, 0, 3, 26, darker(colour, 0.25), { rx: 1 }),
  ]);
export const bag = (colour: string) =>
  path('M0 6L14 6L17 26L-3 26Z', colour) + stroke('M2 7Q7 -6 12 7', darker(colour, 0.3), 1.6);
export const cane = line(0, 0, 0, 38, teak, 2.4) + stroke('M0 0Q1 -6 -5 -5', teak, 2.4);
export const paperBag =
  path('M0 0L13 0L14 18L-1 18Z', '#e7d6bd') +
  path('M0 0l2 -3l2 3l2.500 -3l2.500 3l2 -3l2 3Z', lighter('#e7d6bd')) +
  circle(6.5, 10, 3.4, '#b07a50');
