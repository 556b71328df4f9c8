/** How many play-throughs a second: our story player against inkjs alone, taking the same choices in the same story. */
import { Story } from 'inkjs';
import { chance, median } from './numbers.mjs';

const MOST_CHOICES = 500;
/** Many short rounds: what else the machine does then falls on few of them. */
const ROUNDS = 48;
const WARM_UP = 8;
const PLAYS = 10;

/** inkjs with nothing around it: one Story, reset before each play. */
function rawPlayer(compiled) {
  const story = new Story(compiled);
  story.onError = () => {};
  story.allowExternalFunctionFallbacks = true;
  return (seed) => {
    const next = chance(seed);
    story.ResetState();
    story.state.storySeed = Math.imul(seed + 1, 0x9e3779b1) >>> 1;
    for (let step = 0; ; step += 1) {
      while (story.canContinue) story.Continue();
      const { length } = story.currentChoices;
      if (length === 0 || step === MOST_CHOICES) return step;
      story.ChooseChoiceIndex(Math.floor(next() * length));
    }
  };
}

function ourPlayer(compiled, StoryPlayer) {
  const player = new StoryPlayer({ id: 'bench', chair: 'reader', compiled, version: '' });
  return (seed) => {
    const next = chance(seed);
    let passage = player.begin(seed);
    for (let step = 0; ; step += 1) {
      const { length } = passage.choices;
      if (length === 0 || step === MOST_CHOICES) return step;
      ({ passage } = player.choose(passage.choices[Math.floor(next() * length)]));
    }
  };
}

/** The same seed must lead every player through as many choices, or they are not doing the same work. */
async function checkSame(players) {
  for (const seed of [1, 2, 3, 4, 5]) {
    const steps = await Promise.all(Object.values(players).map((play) => play(seed)));
    if (new Set(steps).size > 1)
      throw new Error(`The players do not take the same path: ${steps.join(', ')} choices.`);
  }
}

async function perSecond(play, seeds) {
  const start = performance.now();
  for (const seed of seeds) {
    const playing = play(seed);
    // Awaiting what is there already would cost the others a turn each.
    if (playing instanceof Promise) await playing;
  }
  return (seeds.length * 1000) / (performance.now() - start);
}

/** Rounds alternate, so that whatever else the machine does falls on all alike. `others` are further players by name. */
export async function headless(compiled, StoryPlayer, others = {}) {
  const players = { inkjs: rawPlayer(compiled), ours: ourPlayer(compiled, StoryPlayer), ...others };
  await checkSame(players);
  const rates = Object.fromEntries(Object.keys(players).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const seeds = Array.from({ length: PLAYS }, (_, index) => round * PLAYS + index);
    for (const [name, play] of Object.entries(players)) {
      const rate = await perSecond(play, seeds);
      if (round >= WARM_UP) rates[name].push(rate);
    }
  }
  const ratios = Object.fromEntries(
    Object.keys(players).map((name) => [
      name,
      median(rates[name].map((rate, index) => rate / rates.inkjs[index])),
    ]),
  );
  return {
    rates: Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, median(list)])),
    ratios,
  };
}
