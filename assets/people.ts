/** The eighteen recurring people and the nameless ones around them: what makes each known by outline alone. */
import {
  bag,
  beard,
  cane,
  figure,
  folder,
  hairBack,
  hairFront,
  type Look,
  type Pose,
  paperBag,
} from './figure.ts';
import { granite, hair, ink, paper, skin } from './palette.ts';
import { circle, type Drawing, drawing, group, line, moved, oval, path, rect, stroke } from './svg.ts';

const envelopes =
  rect(0, 0, 17, 11, paper, { rx: 1 }) +
  stroke('M1 1l7.500 6l7.500 -6', granite, 1) +
  rect(-3, 4, 17, 11, '#efe6d6', { rx: 1 });
const towel =
  path('M-13 -77Q-2 -70 13 -77L15 -50L8 -50L6 -66Q-2 -62 -9 -66L-10 -46L-17 -46Z', '#f3e6dd') +
  stroke('M-16.500 -51L-10 -51M8.500 -55L14.500 -55', '#c4473c', 2);
const cashBox =
  rect(0, 0, 20, 13, '#4f5d52', { rx: 1.5 }) +
  stroke('M5 0Q5 -6 10 -6Q15 -6 15 0', '#39433b', 2) +
  circle(10, 7, 1.6, paper);
const shawl = path('M-15 -74Q0 -66 16 -74L19 -58Q2 -50 -8 -58L-12 -34L-19 -38Z', '#a65a6e');
const papers =
  rect(0, 0, 15, 20, paper, { rx: 1 }) +
  rect(3, -3, 15, 20, '#e4dccf', { rx: 1 }) +
  stroke('M6 2h9M6 6h9M6 10h6', granite, 1);
const headphones =
  stroke('M-11 -88Q-11 -105 2 -105Q13 -105 13 -90', '#26222c', 2.6) +
  rect(-14, -91, 6, 10, '#26222c', { rx: 2.5 });
const schoolBag =
  path('M-27 -76Q-33 -72 -32 -40L-9 -38L-9 -78Z', '#b4523c') + rect(-30, -56, 17, 11, '#8e3c2b', { rx: 2 });
const foldingChair =
  stroke('M-6 18L6 -42M6 18L-6 -42', '#5a6068', 2.4) +
  rect(-8, -44, 16, 7, '#8b563a', { rx: 1.5 }) +
  rect(-9, -16, 18, 4, '#8b563a', { rx: 1.5 });

const POSES: readonly Pose[] = ['stand', 'walk1', 'walk2', 'sit', 'away', 'talk', 'wait', 'box'];
export const PERSON = { width: 76, height: 128, foot: 34, sole: 123 } as const;
const WIDE = { width: 116, foot: 34 } as const;

const dog = group([
  oval(0, 1, 17, 2, ink, { opacity: 0.2 }),
  path('M-13 -15Q0 -20 11 -15L12 -6Q0 -3 -13 -6Z', '#6b4a37'),
  stroke('M-10 -7V-1M-5 -6V-1M6 -6V-1M10 -7V-1', '#5a3c2c', 3.4),
  circle(15, -19, 6.2, '#6b4a37'),
  path('M17 -22l8 3q1 4 -4 4.500l-6 0Z', '#7d5a44'),
  path('M10 -25q-2 8 2 11q3 -3 1 -11Z', '#4c3225'),
  stroke('M-13 -13Q-20 -16 -19 -23', '#6b4a37', 3.4),
]);
const keys = [
  stroke('M-1 -75L4 -50L9 -75', '#b23a3f', 1.6),
  circle(4, -47, 3.2, 'none', { stroke: '#5a6068', 'stroke-width': 1.6 }),
  stroke('M2 -45l-2 6M5 -45l1 7M4 -45l4 5', '#5a6068', 2),
].join('');
const braces = stroke('M-5 -76Q-2 -56 -4 -39M8 -76Q10 -58 9 -39', '#8e2f37', 2.8);
const tapeRoll =
  stroke('M0 0Q-6 12 -1 20Q3 28 -3 36', paper, 5) +
  stroke('M-1 5l3 0M-4 12l4 0M-2 19l3 0M-1 27l3 0', granite, 1);
const helmet =
  path('M-11.500 -92Q-10 -106 2 -106Q13.500 -105 13.500 -92Q2 -95 -11.500 -92Z', '#c4473c') +
  stroke('M-6 -103L-4 -95M1 -105L2 -96M8 -103L8 -95', '#8e2f2c', 1.8) +
  stroke('M-7 -92Q-3 -82 4 -77', ink, 1.1);
const hatWide =
  oval(1, -96, 17, 3.6, '#3c3350') +
  path('M-9.500 -97Q-9 -110 1 -110Q11 -110 11.500 -97Z', '#3c3350') +
  rect(-9.3, -100, 20.6, 3.2, '#8b5570');
const hatSoft =
  oval(1, -95, 15.5, 3, '#6a6258') +
  path('M-9 -96Q-8 -106 -2 -104Q1 -102 4 -104Q10 -105 11 -96Z', '#6a6258') +
  rect(-8.6, -98.6, 19.2, 2.8, '#3f3a36');
const capFlat = path('M-12 -91Q-12 -103 1 -103Q11 -103 12 -93L20 -91.500Q20 -89.500 12 -90Z', '#53584a');
const capPeak =
  path('M-11.500 -91Q-12 -104 1 -104Q12 -104 12.500 -94L22 -92.500Q22 -90 12.500 -91Z', '#2f4f6b') +
  rect(3, -100, 7, 5, paper, { rx: 1 });
const hood = path('M-15 -75Q-17 -68 -8 -66L6 -70Q-6 -74 -9 -82Z', '#46523f');
const hiVis =
  stroke('M-12 -58L12 -58M-12 -47L12 -47', paper, 3.4) + stroke('M-6 -75L-6 -40M9 -75L9 -40', paper, 2.6);
const jacketOnBack =
  path('M-13 -77Q-24 -73 -23 -52L-20 -30L-9 -31L-8 -62Z', '#39455a') +
  path('M-23 -52L-20 -30L-16 -30L-18 -60Z', '#2c3648');
const backpack =
  path('M-23 -71Q-26 -69 -25 -48L-9 -46L-9 -73Z', '#b4523c') + rect(-24, -60, 14, 3, '#8e3c2b');
const notebook =
  rect(0, 0, 15, 20, '#26222c', { rx: 1.5 }) +
  rect(2.5, 2.5, 10, 1.4, '#8c8894') +
  line(12.5, 1, 12.5, 19, '#b23a3f', 1.4);
const needles =
  line(2, 6, -3, -8, '#cfc4d6', 1.6) + line(6, 6, 13, -7, '#cfc4d6', 1.6) + circle(5, 3, 5, '#b56a86');

export const looks: Readonly<Record<string, Look>> = {
  ragnhild: {
    tall: 1,
    broad: 12,
    skin: skin[0],
    hair: hair.fair,
    style: 'bob',
    top: '#24586a',
    inner: paper,
    hem: 30,
    flare: 2,
    legs: '#2c3344',
    shoes: ink,
    glasses: true,
    prop: moved(-15, -56, group(folder('#8a5632'), 'rotate(-8)')),
    hold: [-4, -40],
  },
  gote: {
    tall: 1.06,
    broad: 17,
    belly: 4,
    skin: skin[0],
    hair: hair.iron,
    style: 'side',
    top: '#e6e3dd',
    inner: paper,
    hem: 37,
    legs: '#39455a',
    shoes: '#3a2a24',
    wear: path('M2 -76l3 3l-1 26l-3 5l-3 -5l1 -26Z', '#8e2f37'),
    sleeves: '#d4d2ce',
    behind: jacketOnBack,
    prop: moved(13, -42, paperBag),
    hangs: true,
    hold: [-11, -70],
  },
  emmy: {
    tall: 0.98,
    broad: 10.5,
    stoop: 5,
    skin: skin[1],
    hair: hair.dark,
    style: 'tail',
    top: '#c5493f',
    inner: '#f3e6dd',
    hem: 38,
    legs: '#2e3040',
    shoes: '#c5493f',
    prop: line(10, -53, 17, -64, ink, 2.2) + line(16, -62, 17, -64, paper, 2.2),
    hold: [10, -53],
  },
  saga: {
    tall: 0.97,
    broad: 11,
    skin: skin[2],
    hair: hair.dark,
    style: 'bun',
    top: '#7a8f6a',
    inner: '#e9e0d2',
    hem: 26,
    flare: 3,
    legs: '#4b4152',
    skirt: 20,
    shoes: '#3a2a24',
    prop: moved(0, -64, notebook),
    hold: [8, -50],
  },
  bengtake: {
    tall: 0.94,
    broad: 15,
    belly: 9,
    skin: skin[0],
    hair: hair.grey,
    style: 'fringe',
    top: '#e3ebef',
    hem: 37,
    legs: '#5d5348',
    shoes: '#3a2a24',
    wear: braces,
    wearBack: stroke('M-7 -76L3 -56L-4 -38M7 -76L-1 -56', '#8e2f37', 2.6),
    glasses: true,
    prop: moved(17, -39, tapeRoll),
    sleeves: '#cdd9df',
  },
  ture: {
    tall: 1.02,
    broad: 10.5,
    skin: skin[1],
    hair: hair.chestnut,
    style: 'short',
    top: '#4f86a3',
    hem: 38,
    legs: '#3d4a3d',
    shoes: '#e8e4dc',
    hat: helmet,
    behind: backpack,
    beard: true,
  },
  mona: {
    tall: 0.89,
    broad: 15.5,
    belly: 3,
    skin: skin[3],
    hair: hair.dark,
    style: 'curly',
    top: '#6fb0a6',
    hem: 30,
    flare: 1.5,
    legs: '#e9edec',
    shoes: '#f4f4f0',
    wear: keys,
  },
  birgitta: {
    tall: 1.1,
    broad: 11.5,
    skin: skin[0],
    hair: hair.grey,
    style: 'bun',
    top: '#5c4a78',
    inner: '#cdb6c6',
    hem: 16,
    flare: 4,
    legs: '#2f2a38',
    shoes: ink,
    hat: hatWide,
    prop: moved(-20, -40, needles + bag('#a04a66')),
    hold: [-12, -38],
  },
  nilla: {
    tall: 0.95,
    broad: 13.5,
    skin: skin[0],
    hair: hair.red,
    style: 'short',
    top: '#5d6d52',
    inner: '#d6d0c0',
    hem: 27,
    flare: 2,
    legs: '#38465a',
    shoes: '#6a4634',
    wear: hood,
    wearBack: oval(0, -72, 12, 7, '#46523f'),
    behind: moved(52, 0, dog, 1) + stroke('M12 -41Q34 -36 57 -17', '#a03a3a', 1.3),
  },
  lasse: {
    tall: 1.03,
    broad: 16.5,
    belly: 2,
    skin: skin[1],
    hair: hair.brown,
    style: 'short',
    top: '#d9622f',
    hem: 37,
    legs: '#344257',
    shoes: '#4a3325',
    wear: hiVis,
    wearBack: hiVis,
    sleeves: '#44505f',
    hat: capPeak,
    beard: true,
  },
  rune: {
    tall: 0.9,
    broad: 12.5,
    stoop: 11,
    skin: skin[0],
    hair: hair.white,
    style: 'fringe',
    top: '#7a5d45',
    hem: 33,
    legs: '#4c4a44',
    shoes: '#3c5a46',
    boots: true,
    hat: capFlat,
    beard: true,
    prop: moved(17, -40, cane),
    hold: [16, -42],
  },
  clerk: {
    tall: 1,
    broad: 9.5,
    skin: skin[0],
    hair: hair.fair,
    style: 'side',
    top: '#8aa0b6',
    inner: paper,
    hem: 38,
    legs: '#3b4458',
    shoes: '#3a2a24',
    wear: path('M3 -75l2.500 3l-1 22l-2.500 4l-2.500 -4l-0.500 -22Z', '#5c4a78'),
    prop: moved(6, -66, envelopes),
    hold: [9, -52],
  },
  swimmer: {
    tall: 0.92,
    broad: 14,
    belly: 4,
    skin: skin[0],
    hair: hair.white,
    style: 'curly',
    top: '#3f8a96',
    hem: 13,
    flare: 5,
    legs: '#e5b595',
    shoes: '#3c5a78',
    wear: towel,
    wearBack: towel,
    prop: moved(19, -38, bag('#d98f8a')),
    hold: [14, -38],
  },
  treasurer: {
    tall: 0.97,
    broad: 13.5,
    belly: 8,
    stoop: 5,
    skin: skin[1],
    hair: hair.grey,
    style: 'side',
    top: '#7d5b4f',
    inner: '#e9e0d2',
    hem: 31,
    legs: '#4c4a44',
    shoes: '#3a2a24',
    glasses: true,
    hat: hatSoft,
    prop: moved(-22, -46, cashBox),
    hold: [-14, -44],
  },
  leader: {
    tall: 1.07,
    broad: 11,
    skin: skin[2],
    hair: hair.chestnut,
    style: 'long',
    top: '#4b7a5d',
    inner: '#e9e0d2',
    hem: 24,
    flare: 3,
    legs: '#2f2a38',
    skirt: 22,
    shoes: ink,
    wear: shawl,
    wearBack: shawl,
    prop: moved(12, -62, papers),
    hold: [16, -48],
  },
  pupil: {
    tall: 0.8,
    broad: 10,
    skin: skin[3],
    hair: hair.dark,
    style: 'tail',
    top: '#7a9ac0',
    hem: 32,
    flare: 1,
    legs: '#39455a',
    shoes: '#e8e4dc',
    hat: headphones,
    behind: schoolBag,
  },
  nurse: {
    tall: 0.97,
    broad: 14,
    belly: 2,
    skin: skin[0],
    hair: hair.brown,
    style: 'bun',
    top: '#9cc0d2',
    hem: 27,
    flare: 2.5,
    legs: '#e9edec',
    shoes: '#f4f4f0',
    prop: moved(-20, -18, foldingChair),
    hold: [-13, -42],
  },
  visitor: {
    tall: 0.97,
    broad: 12,
    skin: skin[2],
    hair: '#b5677c',
    style: 'scarf',
    top: '#8c6f86',
    hem: 18,
    flare: 4,
    legs: '#3a3443',
    shoes: '#4a3325',
    prop: moved(-19, -40, bag('#4d7f8c')),
    hold: [-12, -38],
  },
};

const folk: Readonly<Record<string, Look>> = {
  'folk-a': {
    tall: 0.98,
    broad: 12,
    skin: skin[1],
    hair: hair.brown,
    style: 'short',
    top: '#6b7f95',
    inner: paper,
    legs: '#3c3f50',
    shoes: ink,
  },
  'folk-b': {
    tall: 0.95,
    broad: 11,
    skin: skin[3],
    hair: hair.dark,
    style: 'long',
    top: '#a6604f',
    hem: 32,
    flare: 1,
    legs: '#4a4353',
    shoes: ink,
  },
  'folk-c': {
    tall: 1,
    broad: 13,
    skin: skin[0],
    hair: hair.grey,
    style: 'fringe',
    top: '#5f7a68',
    inner: paper,
    legs: '#45403c',
    shoes: ink,
    glasses: true,
  },
  'folk-d': {
    tall: 0.96,
    broad: 11.5,
    skin: skin[2],
    hair: hair.chestnut,
    style: 'bob',
    top: '#7c6a93',
    hem: 28,
    flare: 2,
    legs: '#373545',
    shoes: ink,
  },
  'folk-e': {
    tall: 1.02,
    broad: 13,
    skin: skin[4],
    hair: hair.dark,
    style: 'short',
    top: '#b8a08a',
    inner: '#5d7488',
    legs: '#3a4152',
    shoes: '#3a2a24',
  },
  'folk-f': {
    tall: 0.94,
    broad: 11.5,
    skin: skin[0],
    hair: hair.fair,
    style: 'bun',
    top: '#8b4a5a',
    hem: 30,
    flare: 1,
    legs: '#46394a',
    shoes: ink,
  },
};
const FOLK_POSES: readonly Pose[] = ['stand', 'talk', 'away', 'sit', 'wait'];

function personFrame(look: Look, pose: Pose, wide: boolean): Drawing {
  const size = wide && pose !== 'sit' ? WIDE : PERSON;
  return drawing(size.width, PERSON.height, [moved(size.foot, PERSON.sole, figure(look, pose))]);
}

/** Hair turned grey, laid over the head as the years pass; the frame has the same size and foot as the person's. */
function greyFrame(look: Look, back: boolean): Drawing {
  const colour = look.style === 'scarf' ? look.hair : hair.white;
  const front = hairFront(look.style, colour) + (look.beard === true ? beard(colour) : '');
  const locks = back ? hairBack(look.style, colour) : front;
  const bent = look.stoop === undefined || back ? locks : group(locks, `rotate(${look.stoop} 0 -40)`);
  return drawing(PERSON.width, PERSON.height, [
    moved(PERSON.foot, PERSON.sole, group(bent + (look.hat ?? ''), `scale(${look.tall})`)),
  ]);
}

export function peopleFrames(): Readonly<Record<string, Drawing>> {
  const frames: Record<string, Drawing> = {};
  for (const [name, look] of Object.entries(looks)) {
    for (const pose of POSES) frames[`${name}-${pose}`] = personFrame(look, pose, name === 'nilla');
    frames[`${name}-grey`] = greyFrame(look, false);
    frames[`${name}-grey-away`] = greyFrame(look, true);
  }
  for (const [name, look] of Object.entries(folk))
    for (const pose of FOLK_POSES) frames[`${name}-${pose}`] = personFrame(look, pose, false);
  return frames;
}
