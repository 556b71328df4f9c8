/** The scripted play-throughs beside the stories still go the way they were written, and say so plainly when they do not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScripts, scriptsFor } from '../../src/cli/checks/check-scripts.ts';
import { readStory, targetsOf } from '../../src/cli/checks/story-files.ts';
import { playScript, readThrough } from '../../src/cli/play-script.ts';
import { readScript } from '../../src/cli/script-lines.ts';
import { eventOf } from '../../src/model/events.ts';
import { unlawfulnessOf } from '../../src/model/found.ts';
import { casesIn } from '../../src/story/vite-read-case.ts';
import { ownStory } from '../story/tell.ts';

const root = process.cwd();
/** Every chair of every case; the template is held by the guide's own test. */
const chairs = casesIn('stories')
  .flatMap(({ id }) => targetsOf([`stories/${id}`], root, root))
  .map((target) => ({
    main: target.main,
    folder: target.folder,
    story: readStory(target, root),
  }));
const other = [2, 3, 5];

describe('the scripted play-throughs', () => {
  it.each(chairs)('go as written from $main', ({ folder, story }) => {
    const names = scriptsFor(folder, story.bundle?.chair ?? '');
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(
      checkScripts(folder, story).map(({ file, line, sentence }) => `${file}:${line}: ${sentence}`),
    ).toEqual([]);
  });

  it.each(chairs)(
    'tell of one who thinks, one who does not, and one who breaks the law: $main',
    ({ folder, story }) => {
      const { bundle } = story;
      if (!bundle) throw new Error('It cannot be played.');
      const names = scriptsFor(folder, bundle.chair);
      for (const reader of ['omtanksam', 'slarvig']) expect(names).toContain(`${bundle.chair}-${reader}.txt`);
      const breaches = names.filter((name) => {
        const script = readScript(readFileSync(join(folder, 'scripts', name), 'utf8'));
        return readThrough(script, bundle).events.some(({ act: { event, by, kind } }) => {
          const row = eventOf(event);
          return row && (by === undefined || by === bundle.chair) && unlawfulnessOf(row, kind) !== undefined;
        });
      });
      expect(breaches).not.toEqual([]);
    },
  );

  it.each(chairs)(
    'hold under other seeds too, so that tuning does not break them: $main',
    ({ folder, story }) => {
      const { bundle } = story;
      if (!bundle) return;
      const parted = scriptsFor(folder, bundle.chair).flatMap((name) => {
        const script = readScript(readFileSync(join(folder, 'scripts', name), 'utf8'));
        return other.flatMap((seed) =>
          playScript({ ...script, seed }, bundle).map(({ line, sentence }) => `${name}:${line}: ${sentence}`),
        );
      });
      expect(parted).toEqual([]);
    },
  );
});

const SMALL = ownStory(`
-> start
=== start
Saga lägger en pärm på bordet.
* (lista) [»Jag skriver« listan. # move: m1.lista]
  -> efter
* (tyst) [Var tyst. # move: m1.tyst]
  -> efter
* (dyr) [Köp nytt. # needs: economy high \\| Pengarna räcker inte.]
  -> efter
=== efter
~ report("director.documents-decisions")
Svaret är {other_move("m1")}.
+ [Vidare.]
  ~ ending("slut")
  Slut.
  -> END
`);

const parted = (text: string) =>
  playScript(readScript(text), SMALL).map(({ line, sentence }) => `${line}: ${sentence}`);

describe('a script', () => {
  it('reads, chooses by how a choice begins, gives reason and guess, and expects', () => {
    const text = `# en kommentar
frö: 7
läs: "Saga lägger en pärm"
saknas: Göte
stängt: Köp nytt.
hinner: Gå hem.
välj: jag skriver
skäl: lagen
gissa: Tackar
väntat: knowledgeConcentration ned
hittills: knowledgeConcentration ned
läs: Svaret är gar. || Svaret är tackar.
vidare
slut: slut`;
    expect(parted(text)).toEqual([]);
  });

  it.each([
    ['gör: något', '1: ”gör” är ingen rad i ett manus'],
    ['frö: tre', '1: ”tre” är inget frö'],
    ['läs: Saga\nfrö: 3', '2: ”frö:” ska stå före allt annat.'],
    ['läs: Göte', '1: ”Göte” står inte i stycket start, som börjar ”Saga lägger en pärm på bordet.”.'],
    ['saknas: Saga', '1: ”Saga” står i stycket start men ska saknas.'],
    [
      'välj: Gå hem',
      '1: Inget val i start börjar ”Gå hem”. Där finns: ”»Jag skriver« listan.”, ”Var tyst.”, ”Köp nytt.”.',
    ],
    ['välj: Köp', '1: Valet ”Köp nytt.” är stängt: Pengarna räcker inte.'],
    ['stängt: Var tyst', '1: Valet ”Var tyst” är öppet men ska vara stängt.'],
    ['vidare', '1: ”vidare” går bara när det finns ett enda val.'],
    ['skäl: lagen', '1: Här frågas varken efter skäl eller gissning.'],
    ['välj: Var\nskäl: därför', '2: ”därför” är inget skäl'],
    ['välj: Var\ngissa: Dansar', '2: Ingen kan svara ”Dansar”. Svaren är: ”Tackar”, ”Går”.'],
    ['välj: Var\nväntat: trivsel upp', '2: Mätaren ”trivsel” finns inte.'],
    ['välj: Var\nväntat: insight', '2: ”insight” är ingen väntad ändring'],
    [
      'välj: Var\nväntat: knowledgeConcentration ned',
      '2: knowledgeConcentration skulle gå ned men gick från',
    ],
    ['välj: Var\nslut: slut', '2: Berättelsen är inte slut utan står i efter.'],
    ['välj: Var\nvidare\nslut: annat', '3: Slutet skulle bli annat men blev slut.'],
    ['välj: Var\nvidare\nvälj: Mer', '3: Berättelsen är redan slut (slut).'],
    ['välj: Var', '1: Manuset slutar utan ”slut:”.'],
  ])('says where and why it and the story part: %j', (text, sentence) => {
    const said = parted(text);
    expect(said.map((line) => line.slice(0, sentence.length))).toEqual([sentence]);
  });
});
