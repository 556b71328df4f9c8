/** A run as text in a terminal: read afterwards, or played from the keyboard. */
import { createInterface } from 'node:readline/promises';
import { SWEDISH } from '../i18n/text.ts';
import { inGroups } from '../run/code.ts';
import { codeOf } from '../run/coded-run.ts';
import type { Run } from '../run/run.ts';
import type { Passage } from '../run/view.ts';
import { CommandError, type Surroundings } from './command.ts';

function writtenPassage({ quarter, lines, room }: Passage): string {
  const text = lines.length > 0 ? lines.map((line) => line.text).join('\n\n') : (room ?? '');
  return `— ${SWEDISH.when(quarter)}\n\n${text}\n`;
}

/** The whole run: what was read, what was chosen, how it ended, and its code. */
export function writtenRun(run: Run): string {
  const { passages, ending } = run.record();
  const parts = passages.map((passage) => {
    const chosen = passage.choices.find((choice) => choice.id === passage.chosen);
    return `${writtenPassage(passage)}${chosen ? `\n> ${chosen.text}\n` : ''}`;
  });
  const code = codeOf(run);
  return [...parts, ending ? `${ending.title}\n` : '', code ? `${inGroups(code)}\n` : '']
    .filter(Boolean)
    .join('\n');
}

/** Lets somebody at a keyboard play to the end, or until they close the input. */
export async function playAtTerminal(run: Run, { out }: Surroundings): Promise<void> {
  if (!process.stdin.isTTY)
    throw new CommandError('Say how to play: --choices 0,1,2 or --random (or run this in a terminal).');
  const keyboard = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (texts: readonly string[]): Promise<number> => {
    texts.forEach((text, index) => {
      out(`  ${index + 1}  ${text}\n`);
    });
    for (;;) {
      const number = Number((await keyboard.question('> ')).trim());
      if (Number.isInteger(number) && number >= 1 && number <= texts.length) return number - 1;
    }
  };
  try {
    for (
      let view = run.view();
      view.status === 'reading' || view.status === 'reflecting';
      view = run.view()
    ) {
      const { reflect, passage } = view;
      if (reflect) {
        out(`\n${reflect.question}\n`);
        const prediction = reflect.answers[await ask(reflect.answers.map((answer) => answer.text))]?.id;
        run.reflect(prediction ? { prediction } : {});
        continue;
      }
      out(`\n${writtenPassage(passage)}\n`);
      const open = passage.choices.filter((choice) => choice.open);
      if (open.length === 0) return;
      run.choose(open[await ask(open.map((choice) => choice.text))]?.id ?? '');
    }
  } finally {
    keyboard.close();
  }
}
