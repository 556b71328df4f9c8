/** What the check of stories takes for a Swedish word. */
import { describe, expect, it } from 'vitest';
import { listedWords, speller, wordsOf } from '../../src/cli/checks/spelling.ts';
import { inkLines, proseOf } from '../../src/workshop/checks/ink-lines.ts';

const unknown = async (text: string, own: readonly string[] = []) => {
  const { knows } = await speller(own);
  return wordsOf(text).filter((word) => !knows(word));
};

const prose = (source: string) => inkLines('a.ink', source).map(proseOf);

describe('spelling', () => {
  it('knows compounds, numbers in letters, abbreviations and words cut short before a hyphen', async () => {
    expect(
      await unknown(
        'Jävsfrågan, förfrågningsunderlaget: trettioen löften. KF:s ordförande, skol- och KS-frågor.',
      ),
    ).toEqual([]);
  });

  it('does not know what looks Swedish and is not', async () => {
    expect(await unknown('Ordförranden har komunens kontorett och stockholm.')).toEqual([
      'Ordförranden',
      'komunens',
      'kontorett',
      'stockholm',
    ]);
  });

  it('knows a listed word with the s of belonging, and no other ending', async () => {
    const own = listedWords('# platser\nTjärnby # en by\n');
    expect(await unknown('Tjärnbys skola, Tjärnby, Tjärnbyn', own)).toEqual(['Tjärnbyn']);
  });

  it('means the nearest word that it knows', async () => {
    const { meant } = await speller([]);
    expect(meant('tjänsteutlåtanndet')).toBe('tjänsteutlåtandet');
  });
});

describe('the prose of a line', () => {
  it('is without the conditions and values that stand in braces', () => {
    expect(
      prose(
        '{my_move("m2") == "law" || (a && !b): {c: Ja.|Nej: tack.}}\n* {d.e} (f) [Gå. # cost: 1] -> g\nHan är {value("voice")} år.',
      ),
    ).toEqual(['Ja. Nej: tack.', 'Gå.', 'Han är år.']);
  });

  it('is without the case that a branch stands for', () => {
    expect(
      prose('- "lista": Listan.\n- else: Juni.\n- value("voice") > 19: Vår.\n- Hon säger: juli.'),
    ).toEqual(['Listan.', 'Juni.', 'Vår.', 'Hon säger: juli.']);
  });
});
