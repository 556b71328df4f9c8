/** What the debrief says in English where the run is shown in the house once more. */
import type { svReplay } from './sv-debrief-replay.ts';

export const enReplay: typeof svReplay = {
  heading: 'The run in the house',
  about: 'The house as it stood at the end of each quarter. Pull the slider, or let time pass.',
  slider: 'Quarter',
  play: 'Let time pass',
  pause: 'Stop',
  back: 'One quarter back',
  forward: 'One quarter on',
  decisions: (numbers) =>
    numbers.length === 1 ? `decision ${numbers[0]}` : `decisions ${numbers.join(' and ')}`,
  hidden: 'Draw what you did not see as well',
  hiddenClosed: (names) =>
    `What you did not see can be drawn in the house once you have opened one of these lines further down: ${names.join(' · ')}.`,
  inWords: 'The house in words',
  noPicture: 'The picture of the house is off, or cannot be shown here. The same is told in words.',
  loading: 'Fetching the house …',
};
