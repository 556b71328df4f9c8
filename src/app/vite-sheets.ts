/** The Vite plugin that gathers what the printed sheets of each case are made of: all its chairs, without the stories. */
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { SheetSource } from '../debrief/sheets/source.ts';
import type { CaseFile, Decisions, Meetings } from '../story/case-file.ts';
import { decisionFolder } from '../story/chair-of-case.ts';
import { type LawText, withLaws } from '../story/laws.ts';
import type { SheetsFile, Theory } from '../story/sheets-file.ts';
import { casesIn } from '../story/vite-read-case.ts';

const SHEETS = 'virtual:sheets';
const SHEET = /^virtual:sheets\/([a-z0-9-]+)$/;

interface ReadSheets {
  readonly source: SheetSource;
  /** Every file it was read from, in full. */
  readonly files: readonly string[];
}

/** Reads `stories/<id>`; throws when the case file is not there or a file is no JSON. */
export function readSheets(root: string, id: string): ReadSheets {
  const stories = path.join(root, 'stories');
  const folder = path.join(stories, id);
  const files: string[] = [];
  const read = <T>(file: string, missing?: T): T => {
    if (missing !== undefined && !fs.existsSync(file)) return missing;
    files.push(file);
    return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
  };
  const laws = read<readonly LawText[]>(path.join(stories, 'laws.json'), []);
  const book = read<readonly Theory[]>(path.join(stories, 'theory.json'), []);
  const written = read<CaseFile>(path.join(folder, 'case.json'));
  const { title, municipality, minutes, blurb, cast, chairs, aims, questions, sources, ...rest } = withLaws(
    written,
    laws,
  );
  const sheets = read<SheetsFile | false>(path.join(folder, 'sheets.json'), false);
  const decisionsOf = (chair: string): Decisions => {
    const own = path.join(
      folder,
      decisionFolder(chair, (name) => fs.existsSync(path.join(folder, name))),
    );
    const names = fs.existsSync(own) ? fs.readdirSync(own).filter((name) => name.endsWith('.json')) : [];
    return Object.fromEntries(
      names.sort().map((name) => [path.basename(name, '.json'), read(path.join(own, name))]),
    ) as Decisions;
  };
  const source: SheetSource = {
    id,
    caseFile: {
      title,
      municipality,
      minutes,
      blurb,
      cast,
      chairs,
      aims,
      questions,
      sources,
      laws: rest.laws,
    },
    meetings: read<Meetings>(path.join(folder, 'meetings.json'), {}),
    decisions: Object.fromEntries(Object.keys(chairs).map((chair) => [chair, decisionsOf(chair)])),
    ...(sheets ? { sheets } : {}),
    theory: sheets ? sheets.theory.flatMap((one) => book.find((card) => card.id === one) ?? []) : [],
  };
  return { source, files };
}

export function sheetsPlugin(root = process.cwd()): Plugin {
  const stories = path.join(root, 'stories');
  return {
    name: 'sheets',
    resolveId: (id) => (id === SHEETS || SHEET.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${SHEETS}`) {
        const doors = casesIn(stories).map(
          (each) => `'${each.id}': () => import('virtual:sheets/${each.id}').then((m) => m.default)`,
        );
        return `export const SHEETS = { ${doors.join(', ')} };`;
      }
      const [, caseId = ''] = SHEET.exec(id.slice(1)) ?? [];
      if (!caseId) return undefined;
      const { source, files } = readSheets(root, caseId);
      for (const file of files) this.addWatchFile(file);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(source))});`;
    },
  };
}
