/** The check of both goods: no alternative of a key decision is good for nothing, and none is good for all. */
import { type BestOn, isGoodForAll, isGoodForNothing } from '../../calibration/best-on.ts';
import { GOODS } from '../../calibration/five-goods.ts';
import { SV_COMMAND } from '../../i18n/sv-command.ts';
import { writtenChoices } from '../../story/written-choices.ts';
import { type Finding, house } from '../../workshop/checks/finding.ts';
import { placesOf } from '../../workshop/checks/places.ts';
import type { Story } from '../../workshop/checks/story.ts';
import { comparedIn, STATES } from '../comparing-goods.ts';

const percent = (count: number, of: number): number => Math.round((100 * count) / of);

function sentenceFor(label: string, counts: BestOn): string | undefined {
  const { open, none, three } = counts;
  const shares = GOODS.map((good) => `${SV_COMMAND.goods[good]} ${percent(counts.goods[good], open)} %`).join(
    ', ',
  );
  if (isGoodForNothing(counts)) return SV_COMMAND.goodForNothing(label, percent(none, open), open, shares);
  return isGoodForAll(counts) ? SV_COMMAND.goodForAll(label, percent(three, open), open, shares) : undefined;
}

/** Takes about a minute a story; finds nothing where there is nothing to play. */
export async function checkGoods(story: Story, states = STATES): Promise<readonly Finding[]> {
  const { bundle, compiled } = story;
  if (!bundle || !compiled.compiled || Object.keys(bundle.decisions ?? {}).length === 0) return [];
  const places = placesOf(story, writtenChoices(compiled.compiled, compiled.labels));
  const found = await comparedIn(bundle, states);
  return Object.entries(found).flatMap(([decision, alternatives]) =>
    Object.entries(alternatives).flatMap(([id, counts]) => {
      const sentence = sentenceFor(`${decision}.${id.split('.').at(-1)}`, counts);
      return sentence === undefined ? [] : [house({ ...places.ofChoice(id), sentence })];
    }),
  );
}
