/** What the page for a reader's own case says in Swedish. */
import { counter } from './count.ts';

const count = counter('sv');

export const svOwn = {
  open: 'Öppna eget fall',
  openAbout: 'Har du skrivit ett fall i Ink? Det öppnas och spelas här, på din egen dator.',
  heading: 'Öppna eget fall',
  about:
    'Välj de filer som hör till fallet, eller hela mappen. De läses och kontrolleras på den här datorn, och ingenting skickas någonstans. Fallet ligger kvar tills sidan stängs eller läses om; genomspelningar av det sparas inte.',
  drop: 'Släpp filer eller en mapp här, eller välj dem:',
  files: 'Välj filer',
  folder: 'Välj en mapp',
  kinds: 'Filer som slutar på .ink och .json läses. Andra lämnas orörda.',
  starts: 'Var börjar berättelsen?',
  chair: (title: string, file: string) => `${title} (${file})`,
  play: 'Spela',
  again: 'Läs in igen',
  chooseAgain: 'Filerna har ändrats och kan inte läsas om av sidan. Välj dem igen.',
  stop: 'Avbryt kontrollen',
  status: {
    reading: 'Läser filerna …',
    compiling: 'Kontrollerar fallet …',
    trying: (plays: number) =>
      `Provspelar: ${count(plays, 'genomspelning', 'genomspelningar')} hittills. Du kan spela under tiden.`,
    good: 'Kontrollen är klar. Inga fel.',
    found: (errors: number, warnings: number) =>
      `Kontrollen är klar: ${count(errors, 'fel', 'fel')}, ${count(warnings, 'varning', 'varningar')}.`,
    stopped: (errors: number, warnings: number) =>
      `Kontrollen avbröts: ${count(errors, 'fel', 'fel')} och ${count(warnings, 'varning', 'varningar')} så långt.`,
  },
  trouble: {
    'no-story': 'Där finns ingen berättelse. Filer i Ink slutar på .ink.',
    'too-large': 'Filerna är för stora. Högst 400 filer och 8 megabyte kan läsas.',
    unreadable: 'Filerna gick inte att läsa.',
    'too-slow': 'Kontrollen tog för lång tid och stoppades. Berättelsen går troligen runt någonstans.',
    broke: 'Kontrollen gick inte att göra färdig, troligen för att något saknas i filerna:',
    'no-worker':
      'Webbläsaren låter inte sidan läsa fall här. Öppna spelet i ett eget fönster och försök igen.',
  },
  errors: 'Fel',
  warnings: 'Varningar',
  mend: 'Rätta i ditt skrivprogram, spara och läs in igen.',
  back: 'Till ditt fall',
  notKept: 'Ett eget fall sparas inte. Det ligger kvar tills sidan stängs eller läses om.',
};
