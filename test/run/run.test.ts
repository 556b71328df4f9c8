import { describe, expect, it } from 'vitest';
import { ReplayMismatch } from '../../src/run/answers.ts';
import { decodeRun } from '../../src/run/code.ts';
import { codedRun, codeOf, playCode } from '../../src/run/coded-run.ts';
import { type Run, startRun } from '../../src/run/run.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { foreignStory, MEETINGS, ownStory } from '../story/tell.ts';

const STORY = `
-> start
=== start
# place: chair
# people: gote, ragnhild
Måndag.
~ stunder("m1")
-> nav
=== nav
{left() == 0: -> val}
* (arkiv) [Arkivet. # cost: 1 # at: secretary-archive]
  Du går ner.
  -> nav
* (hem) [Hem. # cost: 1]
  ~ report("director.rests")
  Du går hem.
  -> nav
* (ring) [Ring. # cost: 0]
  Du ringer.
  -> nav
+ (nu) [Nu.]
  -> val
=== val
# key: m1
Vad gör du?
* (lista) [Skriv. # move: m1.lista]
  -> svar
* (tyst) [Var tyst. # move: m1.tyst]
  -> svar
* (dyr) [Det dyra. # needs: economy high \\| Pengarna räcker inte.]
  -> svar
=== svar
Svaret: {other_move("m1")}. Skälet: {my_reason("m1")}.
~ promise("lista", "1.2")
* (vanta) [Vänta.]
  ~ pass(3)
  ~ ending("slut")
  Slut.
  -> END
* (hall) [Håll det.]
  ~ keep("lista")
  ~ pass(3)
  ~ ending("slut")
  Slut.
  -> END
`;

const bundle = ownStory(STORY);
const choose = (run: Run, ...ids: string[]) => {
  for (const id of ids) expect(run.choose(id)).toBeUndefined();
};

/** The folder on the desk: whose signature a row takes hangs on who decides. */
const FOLDER = `
-> start
=== start
Mappen.
* [Avskaffa. ]
  ~ report("committees.dissolved")
  -> parmen
* [Behåll.]
  -> parmen
=== parmen
Rad tre.
* (skriv) [Skriv under. # needs: committees dissolved or reinstated \\| Skolnämndens.]
  -> slutet
* (lat) [Låt den ligga.]
  -> slutet
=== slutet
~ ending("slut")
Slut.
-> END
`;

describe('an alternative that asks for a regime', () => {
  it('is shown closed with its reason where the house is ordered otherwise, and refused', () => {
    const run = startRun(ownStory(FOLDER), 1, ourModel);
    choose(run, 'start.c-1');
    const [row] = run.view().passage.choices;
    expect(row).toMatchObject({ open: false, reason: 'Skolnämndens.' });
    expect(run.choose('parmen.skriv')).toMatchObject({ refused: 'closed', why: 'Skolnämndens.' });
    expect(run.view().passage.id).toBe('parmen');
  });

  it('opens as soon as the story has moved the regime', () => {
    const run = startRun(ownStory(FOLDER), 1, ourModel);
    choose(run, 'start.c-0', 'parmen.skriv');
    expect(run.view().passage.ending?.id).toBe('slut');
  });

  it('stops a story that asks for a regime the model does not have', () => {
    const misspelt = ownStory(FOLDER.replace('needs: committees', 'needs: comittees'));
    const run = startRun(misspelt, 1, ourModel);
    choose(run, 'start.c-1');
    expect(run.view().failure).toMatchObject({
      kind: 'story-error',
      message: expect.stringContaining('"# needs: comittees …" asks for no regime the model has'),
    });
  });
});

describe('a run', () => {
  it('lets nobody guess an answer that the move has shut', () => {
    const { m1 } = MEETINGS;
    const [opening, answer] = m1?.rounds ?? [];
    const gar = answer?.options.gar;
    if (!m1 || !opening || !answer || !gar) throw new Error('The meeting of the test is another.');
    const shut = { ...gar, closedAfter: ['lista'] };
    const meeting = {
      ...m1,
      rounds: [opening, { ...answer, options: { ...answer.options, gar: shut } }],
    };
    const asked = (choice: string) => {
      const run = startRun(ownStory(STORY, {}, { m1: meeting }), 1, ourModel);
      choose(run, 'nav.nu', choice);
      return run.view().reflect?.answers.map(({ text }) => text);
    };
    expect(asked('val.lista')).toEqual(['Tackar']);
    expect(asked('val.tyst')).toEqual(['Tackar', 'Går']);
  });

  it('asks for reason and prediction after the choice and before the outcome is told', () => {
    const run = startRun(bundle, 7, ourModel);
    choose(run, 'nav.nu', 'val.lista');
    const { status, reflect, passage } = run.view();
    expect(status).toBe('reflecting');
    expect(passage.lines.map(({ text }) => text)).toEqual(['Vad gör du?']);
    expect(reflect?.answers.map(({ text }) => text)).toEqual(['Tackar', 'Går']);
    run.reflect({ reason: 'law', prediction: 'gar' });
    expect(run.view().passage.lines[0]?.text).toBe('Svaret: tackar. Skälet: law.');
    expect(run.record().reflections).toEqual([
      {
        meeting: 'm1',
        choice: 'lista',
        reason: 'law',
        prediction: 'gar',
        actual: 'tackar',
        quarter: 0,
        step: 1,
      },
    ]);
  });

  it('lets the other answer differently to a different move', () => {
    const run = startRun(bundle, 7, ourModel);
    choose(run, 'nav.nu', 'val.tyst');
    run.reflect({});
    expect(run.view().passage.lines[0]?.text).toBe('Svaret: gar. Skälet: .');
  });

  it('replays to the very same state: live play, replay and rewind are one fold', () => {
    const run = startRun(bundle, 7, ourModel);
    choose(run, 'nav.arkiv', 'nav.nu', 'val.lista');
    run.reflect({ reason: 'facts' });
    choose(run, 'svar.vanta');
    const again = startRun(bundle, 7, ourModel, run.journal().steps);
    expect(again.journal()).toEqual(run.journal());
    expect(again.record()).toEqual(run.record());
    run.rewindTo(2);
    expect(run.view().passage.id).toBe('val');
    choose(run, 'val.lista');
    run.reflect({ reason: 'facts' });
    choose(run, 'svar.vanta');
    expect(run.record()).toEqual(again.record());
  });

  it('books every change: start and the sum of the ledger are the stocks at the end', () => {
    const run = startRun(bundle, 7, ourModel);
    choose(run, 'nav.hem', 'nav.nu', 'val.tyst');
    run.reflect({});
    choose(run, 'svar.hall');
    const { start, ledger, quarters } = run.record();
    const last = quarters.at(-1)?.stocks ?? {};
    for (const [stock, value] of Object.entries(last)) {
      const sum = ledger
        .filter((line) => line.stock === stock)
        .reduce((all, line) => all + Math.round(line.change * 100), 0);
      expect(Math.round((start[stock] ?? 0) * 100) + sum, stock).toBe(Math.round(value * 100));
    }
    expect(quarters.map(({ quarter }) => quarter)).toEqual([0, 1, 2, 3]);
  });

  it('breaks a promise by itself when its quarter has passed, and keeps one that was kept', () => {
    const told = (choice: string) => {
      const run = startRun(bundle, 7, ourModel);
      choose(run, 'nav.nu', 'val.lista');
      run.reflect({});
      choose(run, choice);
      return run.record().events.map(({ act }) => act.event);
    };
    expect(told('svar.vanta')).toContain('director.breaks-promise');
    expect(told('svar.hall')).toContain('director.keeps-promise');
    expect(told('svar.hall')).not.toContain('director.breaks-promise');
  });

  it('shows what one cannot choose with the reason, and refuses it', () => {
    const run = startRun(bundle, 7, ourModel);
    choose(run, 'nav.nu');
    const closed = run.view().passage.choices.find(({ id }) => id === 'val.dyr');
    expect(closed).toMatchObject({ open: false, reason: 'Pengarna räcker inte.' });
    expect(run.choose('val.dyr')).toMatchObject({ refused: 'closed' });
    expect(run.choose('val.nonsense')).toMatchObject({ refused: 'unknown' });
  });

  it('counts the stunder, and remembers what there was no time for', () => {
    const run = startRun(bundle, 7, ourModel);
    const of = run.view().passage.stunder?.of ?? 0;
    choose(run, 'nav.arkiv');
    expect(run.view().passage.stunder?.left ?? 0).toBe(of - 1);
    if (run.view().passage.id === 'nav') choose(run, 'nav.nu');
    choose(run, 'val.lista');
    run.reflect({});
    expect(run.record().decisions[0]?.notDone.map(({ id }) => id)).toEqual(['nav.hem', 'nav.ring']);
  });

  it('stops before a step that does not fit instead of playing on', () => {
    const run = startRun(bundle, 7, ourModel);
    expect(() =>
      run.replay([
        { choice: 'nav.nu', place: 3 },
        { choice: 'val.borta', place: 9 },
      ]),
    ).toThrow(ReplayMismatch);
    expect(run.view().passage.id).toBe('val');
  });

  it('travels as a code and is the same run where it arrives', () => {
    const run = startRun(bundle, 7, ourModel);
    choose(run, 'nav.arkiv', 'nav.nu', 'val.tyst');
    run.reflect({ reason: 'relation', prediction: 'gar' });
    choose(run, 'svar.hall');
    const decoded = decodeRun(codeOf(run) ?? '');
    if (!decoded.ok) throw new Error(decoded.problem);
    expect(decoded.run).toEqual(codedRun(run));
    const there = startRun(bundle, decoded.run.seed, ourModel);
    expect(playCode(there, decoded.run)).toEqual({ fits: true });
    expect(there.record()).toEqual(run.record());
  });

  it('tells a code of another version from one of this', () => {
    const run = startRun(bundle, 7, ourModel);
    choose(run, 'nav.nu');
    const coded = codedRun(run);
    const other = startRun({ ...bundle, version: 'other' }, 7, ourModel);
    expect(playCode(other, coded).fits).toBe(false);
  });
});

describe('a code in another version of the story', () => {
  const round = 'Start.\n* [Gå]\n* [Stå]\n- -> runt\n=== runt\nRunt.\n+ [Vidare] -> runt';

  it('where single alternatives lead round in a ring is given up', () => {
    const before = startRun(
      ownStory(`${round.replace('+ [Vidare] -> runt', '+ [Klar]\n~ ending("slut")\n-> END')}`),
      7,
      ourModel,
    );
    choose(before, before.view().passage.choices[0]?.id ?? '');
    choose(before, before.view().passage.choices[0]?.id ?? '');
    expect(playCode(startRun(ownStory(round), 7, ourModel), codedRun(before)).fits).toBe(false);
  });
});

describe('what goes wrong in a story', () => {
  const failure = (ink: string, foreign = false) => {
    const run = foreign ? startRun(foreignStory(ink), 1) : startRun(ownStory(ink), 1, ourModel);
    const first = run.view().passage.choices[0];
    if (run.view().status === 'reading' && first) run.choose(first.id);
    return run;
  };

  it('a story that loops without end is stopped and can be taken one step back', () => {
    const run = failure('Start.\n* [Gå] -> runt\n=== runt\n{true: -> runt}\n-> END', true);
    expect(run.view().failure?.kind).toBe('loop');
    run.rewindTo(0);
    expect(run.view().status).toBe('reading');
    expect(run.view().passage.lines[0]?.text).toBe('Start.');
  });

  it('an event that the model does not know is named', () => {
    const run = failure('Start.\n* [Gå]\n~ report("chair.flies")\nText.\n-> END');
    expect(run.view().failure).toMatchObject({ kind: 'unknown-event' });
    expect(run.view().failure?.message).toContain('chair.flies');
  });

  it('a dead end is told from an ending', () => {
    expect(failure('Start.\n* [Gå]\nText.\n-> DONE').view().failure?.kind).toBe('dead-end');
    expect(failure('Start.\n* [Gå]\nText.\n-> DONE', true).view().status).toBe('ended');
  });

  it('an unknown tag is named', () => {
    expect(failure('# kaffe: ja\nStart.\n* [Gå] -> END').view().failure?.message).toContain('kaffe');
  });

  it('an error in the middle of a passage leaves what was chosen and a way back', () => {
    const run = failure('Start.\n* [Gå]\nText {other_move("m9")}.\n~ meet("m9")\nMer.\n-> END');
    expect(run.view().status).toBe('failed');
    expect(run.journal().steps).toHaveLength(1);
    run.rewindTo(0);
    expect(run.view().status).toBe('reading');
  });
});
