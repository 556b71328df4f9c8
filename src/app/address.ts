/** Reads what the address asks for. Whatever it says, there is a page to show. */
import { carriedText, readCarriedText } from '../run/carried-text.ts';
import type { Journal } from '../run/journal.ts';
import type { Problem } from '../ui/ui-model.ts';

export type Wish =
  | { readonly kind: 'title' }
  | {
      readonly kind: 'case';
      readonly caseId: string;
      readonly chair: string;
      readonly seed?: number;
      /** How other cases had ended before it. */
      readonly carried?: NonNullable<Journal['carried']>;
      readonly save?: string;
    }
  | { readonly kind: 'code'; readonly code: string }
  /** The model opened. `lab` is the laboratory's own text, which only it can read. */
  | { readonly kind: 'model'; readonly lab?: string }
  /** Short situations, some weeks after a play; `save` is that play, when it was kept here. */
  | { readonly kind: 'follow-up'; readonly caseId: string; readonly chair: string; readonly save?: string }
  /** The leader's page; `plan` is the run sheet's own text, which only it can read. */
  | { readonly kind: 'room'; readonly plan?: string }
  /** The printed sheets of a case; `plan` is the run sheet one comes from. */
  | { readonly kind: 'sheets'; readonly caseId?: string; readonly plan?: string }
  /** The page for two: a pair kept here, a case and a seed to begin with, or the codes of what they have played. */
  | {
      readonly kind: 'pair';
      readonly save?: string;
      readonly caseId?: string;
      readonly seed?: number;
      readonly codes: readonly string[];
    }
  /** Words and laws explained. */
  | { readonly kind: 'glossary' }
  /** The page for a case that the reader brings, or the play of it. */
  | { readonly kind: 'own'; readonly playing?: true }
  | { readonly kind: 'foreign'; readonly path: string; readonly seed?: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** One more than the largest seed a run code has room for. */
export const SEEDS = 1 << 20;
const KNOWN = ['case', 'chair', 'seed', 'lang', 'code', 'story', 'run', 'view', 'lab', 'plan', 'after'];
const VIEWS = ['model', 'own', 'own-play', 'follow-up', 'room', 'pair', 'sheets'];
const LANGUAGES = ['sv', 'en'];

/** `chairsOf` answers the chairs of a case, or undefined when there is no such case; `endsSo` whether a case has such an ending. */
export function readAddress(
  search: string,
  chairsOf: (caseId: string) => readonly string[] | undefined,
  endsSo: (caseId: string, ending: string) => boolean = () => true,
): Wish {
  const asked = new URLSearchParams(search);
  const problem = (id: Problem['id'], given: string): Wish => ({ kind: 'problem', problem: { id, given } });
  const unknown = [...asked.keys()].find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) return problem('bad-parameter', unknown);
  const language = asked.get('lang');
  if (language !== null && !LANGUAGES.includes(language)) return problem('bad-parameter', `lang=${language}`);
  const seedText = asked.get('seed');
  if (seedText !== null && !(/^\d{1,7}$/.test(seedText) && Number(seedText) < SEEDS))
    return problem('bad-parameter', `seed=${seedText}`);
  const seed = seedText === null ? {} : { seed: Number(seedText) };
  const view = asked.get('view');
  if (view === 'glossary') return { kind: 'glossary' };
  if (view !== null && !VIEWS.includes(view)) return problem('unknown-view', view);
  const lab = asked.get('lab');
  if (view === 'model') return { kind: 'model', ...(lab === null ? {} : { lab }) };
  const plan = asked.get('plan');
  if (view === 'room') return { kind: 'room', ...(plan === null ? {} : { plan }) };
  if (view === 'sheets') {
    const about = asked.get('case');
    if (about !== null && !chairsOf(about)) return problem('unknown-case', about);
    return {
      kind: 'sheets',
      ...(about === null ? {} : { caseId: about }),
      ...(plan === null ? {} : { plan }),
    };
  }
  if (view === 'pair') {
    const wanted = asked.get('case');
    return wanted !== null && !chairsOf(wanted) ? problem('unknown-case', wanted) : pairIn(asked, seed);
  }
  if (view === 'own') return { kind: 'own' };
  if (view === 'own-play') return { kind: 'own', playing: true };
  const code = asked.get('code');
  if (code !== null) return { kind: 'code', code };
  const path = asked.get('story');
  if (path !== null) return { kind: 'foreign', path, ...seed };
  const caseId = asked.get('case');
  if (caseId === null) return { kind: 'title' };
  const chairs = chairsOf(caseId);
  if (!chairs) return problem('unknown-case', caseId);
  const chair = asked.get('chair') ?? chairs[0] ?? '';
  if (!chairs.includes(chair)) return problem('unknown-chair', chair);
  const run = asked.get('run');
  const save = run === null ? {} : { save: run };
  if (view === 'follow-up') return { kind: 'follow-up', caseId, chair, ...save };
  const after = asked.get('after');
  const carried = after === null ? {} : readCarriedText(after);
  const isKnown = Object.entries(carried ?? {}).every((ended) => endsSo(...ended));
  if (!carried || !isKnown) return problem('bad-parameter', `after=${after}`);
  return { kind: 'case', caseId, chair, ...seed, ...(after === null ? {} : { carried }), ...save };
}

/** What is wrong with a part of it is told on the page itself. */
function pairIn(asked: URLSearchParams, seed: { readonly seed?: number }): Wish {
  const save = asked.get('run');
  const caseId = asked.get('case');
  return {
    kind: 'pair',
    ...(save === null ? {} : { save }),
    ...(caseId === null ? {} : { caseId }),
    ...seed,
    codes: asked.getAll('code'),
  };
}

/** The address under which a wish is found again. */
export function addressOf(wish: Wish): string {
  switch (wish.kind) {
    case 'title':
    case 'problem':
      return location.pathname;
    case 'code':
      return `?code=${encodeURIComponent(wish.code)}`;
    case 'model':
      return `?view=model${wish.lab === undefined ? '' : `&lab=${encodeURIComponent(wish.lab)}`}`;
    case 'follow-up': {
      const save = wish.save === undefined ? '' : `&run=${encodeURIComponent(wish.save)}`;
      return `?view=follow-up&case=${wish.caseId}&chair=${wish.chair}${save}`;
    }
    case 'room':
      return `?view=room${wish.plan === undefined ? '' : `&plan=${encodeURIComponent(wish.plan)}`}`;
    case 'sheets': {
      const about = wish.caseId === undefined ? '' : `&case=${wish.caseId}`;
      return `?view=sheets${about}${wish.plan === undefined ? '' : `&plan=${encodeURIComponent(wish.plan)}`}`;
    }
    case 'pair': {
      const save = wish.save === undefined ? '' : `&run=${encodeURIComponent(wish.save)}`;
      const codes = wish.codes.map((code) => `&code=${encodeURIComponent(code)}`).join('');
      return `?view=pair${save}${codes}`;
    }
    case 'glossary':
      return '?view=glossary';
    case 'own':
      return wish.playing ? '?view=own-play' : '?view=own';
    case 'foreign':
      return `?story=${encodeURIComponent(wish.path)}`;
    case 'case': {
      const seed = wish.seed === undefined ? '' : `&seed=${wish.seed}`;
      const save = wish.save === undefined ? '' : `&run=${encodeURIComponent(wish.save)}`;
      const after = carriedText(wish.carried ?? {});
      return `?case=${wish.caseId}&chair=${wish.chair}${seed}${after && `&after=${after}`}${save}`;
    }
  }
}
