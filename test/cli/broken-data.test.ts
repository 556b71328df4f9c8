/** What lies beside the Ink can be broken too: meetings, decisions, the case. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { missingTexts } from '../../src/cli/checks/check-interface.ts';
import { main } from '../../src/cli/stories.ts';
import { run } from './cli.ts';

const sound = fileURLToPath(new URL('broken', import.meta.url));
const words = fileURLToPath(new URL('../../stories/words.ink', import.meta.url));
const copies: string[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

/** A copy of the sound case in which `from` has become `to` in one file. */
function caseWith(file: string, from: string | RegExp, to: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'gyllene-zonen-'));
  copies.push(copy);
  const home = join(copy, 'test/cli/broken');
  cpSync(sound, home, { recursive: true });
  mkdirSync(join(copy, 'stories'));
  cpSync(words, join(copy, 'stories/words.ink'));
  const text = readFileSync(join(home, file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(home, file), changed);
  return home;
}

describe('npm run stories, beside the Ink', () => {
  it.each([
    [
      'meetings.json',
      '"pair.thinks-aloud"',
      '"pair.thinks-loud"',
      /meetings.json:13: Okänd händelse: ”pair.thinks-loud”/,
    ],
    [
      'meetings.json',
      '"director",\n    "asks"',
      '"attic",\n    "asks"',
      /meetings.json:5: Okänd plats: ”attic”/,
    ],
    ['meetings.json', '"voice"', '"voise"', /meetings.json:20: Okänd mätare: ”voise”/],
    ['meetings.json', '["fraga"]', '["prata"]', /meetings.json:22: Okänt drag i mötet: ”prata”/],
    [
      'decisions/m1.json',
      '"leansTo": "vanta", "leansFrom": "skriv"',
      '"leansTo": "skriv"',
      /m1.json:11: Rådgivarna drar åt samma håll/,
    ],
    ['decisions/m1.json', '"arkivet", "trappan"', '"arkivet"', /m1.json:23: Bara 1 saker som ingen bett om/],
    [
      'decisions/m1.json',
      '"trappan"',
      '"trapan"',
      /m1.json:23: Okänt initiativ: ”trapan”. Menade du ”trappan”/,
    ],
    ['decisions/m1.json', '"person": "gote"', '"person": "gotte"', /m1.json:\d+: Okänd person: ”gotte”/],
    [
      'case.json',
      '"new-pair"',
      '"new-pear"',
      /case.json:18: Okänt startläge: ”new-pear”. Menade du ”new-pair”/,
    ],
    ['sheets.json', '"pitfalls"', '"until": "m9",\n  "pitfalls"', /sheets.json:\d+: .*m9/],
    ['case.json', '"role": "secretary"', '"figure": "sagga"', /case.json:10: Okänd figur: ”sagga”/],
    ['case.json', '"role": "secretary"', '"home": "attic"', /case.json:10: Okänd plats: ”attic”/],
    ['case.json', '"person": "ragnhild"', '"person": "ragna"', /case.json:14: Okänd person: ”ragna”/],
    ['case.json', 'Du är Ragnhild Tovås.', '', /case.json:13: Texten chairs.director.intro saknas/],
    ['case.json', '"director": {', '"mayor": {', /case.json:13: Okänd roll: ”mayor”/],
    ['case.json', ', "Vem kom ihåg det?"', '', /case.json:24: 5 diskussionsfrågor \(questions\): minst 6/],
    ['case.json', '"Att se vad som prövas."', '', /case.json:23: Lärandemålen \(aims\) saknas/],
    ['case.json', /\{ "claim": "C032".*\}/, '', /case.json:\d+: Källorna \(sources\) saknas/],
    ['case.json', '"claim": "C032"', '"claim": "C033"', /frame.inc.ink:\d+: Påståendet C032 saknas bland/],
    ['case.json', '"minutes": 2', '"minutes": 20', /case.json:5: minutes är 20, men \d+ ord/],
    ['case.json', 'Ett litet fall', 'Ett <b>litet</b> fall', /case.json:6: ”<b>” är HTML/],
    [
      'meetings.json',
      '"question": "Vad gör Göte?"',
      '"question": ""',
      /meetings.json:2: Omgång 2 ska gissas/,
    ],
    [
      'meetings.json',
      '    ]\n  }',
      ', { "by": "director", "options": { "a": { "text": "A", "events": [] }, "b": { "text": "B", "events": [] }, "c": { "text": "C", "events": [] } } }\n    ]\n  }',
      /meetings.json:2: Omgång 3 ska gissas men har ingen fråga/,
    ],
    [
      'follow-up.json',
      '"director": "m1"',
      '"director": "m2"',
      /up.json:9: Okänt beslut: ”m2”. Menade du ”m1”/,
    ],
    [
      'follow-up.json',
      '"director": "m1"',
      '"mayor": "m1"',
      /up.json:9: Situationen trappan säger inte vilket/,
    ],
    [
      'follow-up.json',
      '"director": "m1"',
      '"director": "m1", "mayor": "m1"',
      /up.json:9: Okänd roll: ”mayor”/,
    ],
    ['follow-up.json', ', "ga": "Går."', '', /up.json:4: Situationen trappan har färre än tre svar/],
    ['follow-up.json', '"I trappan"', '" "', /up.json:4: Texten trappan.title saknas/],
    [
      'follow-up.json',
      '"lyssna": "Lyssnar."',
      '"lyssna": ""',
      /up.json:8: Texten trappan.answers.lyssna saknas/,
    ],
    ['follow-up.json', '"bilen"', '"trappan"', /up.json:4: Situationen trappan står två gånger/],
    ['follow-up.json', '"Väntar."', '"Väntarr."', /up.json:8: Ordet ”Väntarr” finns inte i ordlistan/],
    [
      'follow-up.json',
      /,\s*\{\s*"id": "brevet"[\s\S]*?\}\s*\}/,
      '',
      /up.json:2: 3 situationer \(situations\)/,
    ],
    ['follow-up.json', '"question": "Vad säger du?",', '', /up.json:2: Fältet situations.1.question saknas/],
    ['case.json', '"new-pair"', '"new-pair", "successor": "emmy"', /case.json:\d+: Okänd person: ”emmy”/],
    [
      'case.json',
      '"new-pair"',
      '"new-pair", "successorFrom": "valnatt"',
      /case.json:18: Okänd knut: ”valnatt”/,
    ],
    ['decisions/m1.json', '"Skriver du listan?"', '""', /m1.json:2: Texten question saknas/],
    ['decisions/m1.json', '"Saga." }', '"" }', /m1.json:9: Texten fraga.pays saknas/],
    ['case.json', 'Ett litet fall', 'Ett lietet fall', /case.json:6: Ordet ”lietet” finns inte i ordlistan/],
    ['decisions/m1.json', /"knew": "/, '"knew": "Tjärnby. ', /m1.json:5: Ordet ”Tjärnby” finns inte/],
    [
      'case.json',
      '"klart": {',
      '"oklart": { "title": "", "text": "" }, "klart": {',
      /case.json:22: Slutet ”oklart” står i case.json men används inte/,
    ],
    ['meetings.json', '"asks": true,', '"asks": true', /meetings.json:7: Filen är inte riktig JSON/],
    ['case.json', '["KL 7:1"]', '["KL 7:1", "KL 7:11"]', /case.json:25: Okänt lagrum: ”KL 7:11”. Menade du/],
    [
      'case.json',
      '["KL 7:1"]',
      '{ "KL 7:1": { "plain": "Så." } }',
      /case.json:25: Lagtexterna står i laws.json/,
    ],
    ['decisions/m1.json', '["KL 7:1"]', '["KL 7:3"]', /m1.json:24: Okänt lagrum: ”KL 7:3”/],
    ['case.json', '"minutes": 2', '"minutes": "två"', /case.json:5: Fältet minutes ska vara ett tal/],
    ['case.json', '"person": "ragnhild",', '', /case.json:13: Fältet chairs.director.person saknas/],
    ['decisions/m1.json', '"advisers": [', '"radgivare": [', /m1.json:1: Fältet advisers saknas/],
    ['meetings.json', '"rounds": [', '"omgangar": [', /meetings.json:2: Fältet m1.rounds saknas/],
    [
      'decisions/m1.json',
      '"leansTo": "vanta"',
      '"leansTo": "vante"',
      /m1.json:20: Okänt alternativ: ”vante”. Menade du ”vanta”/,
    ],
    [
      'case.json',
      '"start": "new-pair"\n    }',
      '"start": "new-pair"\n    },\n    "chair": { "person": "gote", "title": "Ordföranden", "intro": "Du är Göte.", "story": "sound.ink", "start": "new-pair" }',
      /meetings.json:20: Svaret m1.tack har inget kuvert/,
    ],
    [
      'frame.inc.ink',
      '# room: Saga vill ha listan. Vad gör du?\n',
      '',
      /frame.inc.ink:26: Nyckelbeslutet m1 saknar text för projektorn/,
    ],
    [
      'frame.inc.ink',
      '# room: Göte svarar på sitt vis.\n',
      '',
      /frame.inc.ink:3\d: Svaret i mötet m1 saknar text för projektorn/,
    ],
    [
      'frame.inc.ink',
      '# room: Saga',
      `# room: ${'ord '.repeat(61)}`,
      /frame.inc.ink:27: Texten för projektorn har 6\d ord/,
    ],
    [
      'frame.inc.ink',
      '=== minns_tva\n# remembers: m1',
      '=== minns_tva',
      /frame.inc.ink:26: Beslutet m1 nämns i 1 senare stycken/,
    ],
    ['frame.inc.ink', '~ pass(3)\n', '', /frame.inc.ink:26: Beslutet m1 nämns aldrig två kvartal senare/],
    ['frame.inc.ink', '# key: m1\n', '', /m1.json:2: Beslutet m1 finns som fil men ingen rad har # key: m1/],
    ['frame.inc.ink', '# key: m1', '# key: m9', /frame.inc.ink:26: Okänt beslut: ”m9”/],
  ])('%s with %j: says so', async (file, from, to, sentence) => {
    const { code, out } = await run(main, ['sound.ink', '--strict'], { from: caseWith(file, from, to) });
    expect(out).toMatch(sentence);
    expect(code).toBe(1);
  });

  it('says so when nobody can play the case', async () => {
    const home = caseWith('case.json', /"chairs": \{[\s\S]*?\n {2}\},/, '"chairs": {},');
    const { code, out } = await run(main, ['.'], { from: home });
    expect([code, out]).toEqual([1, 'case.json:12: Fallet har ingen stol (chairs): ingen kan spela det.\n']);
  });

  it('says so when a chair has no story', async () => {
    const home = caseWith('case.json', '"story": "sound.ink"', '"story": "silence.ink"');
    const { code, out } = await run(main, ['.'], { from: home });
    expect([code, out]).toEqual([1, 'case.json:17: Berättelsen silence.ink finns inte.\n']);
  });

  it('only tells somebody whose case is not one of ours what ours have beside', async () => {
    const from = caseWith('decisions/m1.json', '"arkivet", "trappan"', '"arkivet"');
    const { code, out } = await run(main, ['sound.ink'], { from });
    expect([code, out]).toEqual([0, expect.stringMatching(/^decisions\/m1.json:23: varning: Bara 1 saker/)]);
  });

  it('warns of a thing nobody asked for that gives a few words only, or too many, and does not fail for it', async () => {
    const few = caseWith('frame.inc.ink', /Där står tjugo pärmar, .*/, 'Där står tjugo pärmar.');
    const { code, out } = await run(main, ['sound.ink', '--strict'], { from: few });
    expect([code, out]).toEqual([0, expect.stringMatching(/ink:15: varning: Initiativet arkivet har 9 ord/)]);
    const many = caseWith(
      'frame.inc.ink',
      'och du får höra hela saken',
      'och du får höra hela saken. '.repeat(9),
    );
    const { out: more } = await run(main, ['sound.ink', '--strict'], { from: many });
    expect(more).toMatch(/varning: Initiativet trappan har \d\d ord/);
  });

  it('warns of a passage that is long, and does not fail for it', async () => {
    const { code, out } = await run(main, ['sound.ink', '--strict'], {
      from: caseWith('frame.inc.ink', 'Det blev sommar.', 'Det blev sommar. '.repeat(90)),
    });
    expect([code, out]).toEqual([0, expect.stringContaining('varning: Stycket blir 270 ord före nästa val')]);
  });

  it('misses a text that the page has in one language only', () => {
    const found = missingTexts(
      { title: { lead: 'Ett spel' }, close: 'Stäng' },
      { title: { lead: 'A game' }, open: 'Open' },
    );
    expect(found.map(({ file, sentence }) => `${file}: ${sentence}`)).toEqual([
      'src/i18n/en.ts: Texten close saknas på engelska.',
      'src/i18n/sv.ts: Texten open saknas på svenska.',
    ]);
  });

  it('tells what it was given when that is no story', async () => {
    const { code, err } = await run(main, ['ingenting.ink']);
    expect([code, err]).toEqual([1, 'There is no file or folder ingenting.ink.\n']);
  });
});

describe('a story from elsewhere', () => {
  const from = fileURLToPath(new URL('foreign', import.meta.url));

  it('is checked for what stops a reader, and not for our ways', async () => {
    expect(await run(main, ['sound.ink'], { from })).toMatchObject({ code: 0, out: '' });
  });

  it.each([
    ['dead-end.ink', 'dead-end.ink:4: Här tar berättelsen slut utan slut'],
    ['circle.ink', 'circle.ink:6: Härifrån leder ingen väg till ett slut'],
    ['no-ink.ink', 'no-ink.ink:3: Ink förstår inte raden'],
  ])('%s: says so', async (name, sentence) => {
    const { code, out } = await run(main, [name], { from });
    expect(out).toContain(sentence);
    expect(code).toBe(1);
  });
});
