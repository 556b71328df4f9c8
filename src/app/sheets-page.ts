/** Binds the page of printed sheets to the cases, the plan in the address and the settings. */
import { type ComponentType, h } from 'preact';
import { planText, readPlanText } from '../debrief/room/run-sheet.ts';
import { sheetsTexts } from '../i18n/sheets.ts';
import type { Language } from '../i18n/text.ts';
import type { Chosen, SheetsDoor } from '../ui/sheets/sheets-door.ts';
import { SheetsPage } from '../ui/sheets/sheets-page.tsx';
import { addressOf } from './address.ts';
import { showAddress } from './address-bar.ts';
import type { Game } from './game.ts';
import { goTo } from './go-to.ts';
import { entryOf, OUR_CASES } from './openings.ts';
import { sheetsOf } from './sheets-of.ts';
import { newSeed } from './ways.ts';

/** A small class; the field stands beside. */
const PEOPLE = 24;

/** What was chosen last, as long as the tab is open: a change of language keeps it. */
let last: Chosen | undefined;

/** Once the page is there: the rest of what may be asked for on it, so that a train without a network is no hindrance. */
const SPARE_TIME_MS = 1500;

function fetchInSpareTime(language: Language): void {
  setTimeout(() => {
    for (const { id } of OUR_CASES) void sheetsOf(id);
    sheetsTexts(language === 'sv' ? 'en' : 'sv').catch(() => undefined);
  }, SPARE_TIME_MS);
}

export async function sheetsPage(game: Game, language: Language): Promise<ComponentType> {
  const t = await sheetsTexts(language);
  const asked = new URLSearchParams(location.search);
  const planGiven = asked.get('plan');
  const read = planGiven === null ? undefined : readPlanText(planGiven);
  const plan = read && entryOf(read.caseId) ? read : undefined;
  const whole = (search: string) => new URL(`${location.pathname}${search}`, location.href).href;
  const caseId = plan?.caseId ?? asked.get('case') ?? last?.caseId ?? OUR_CASES[0]?.id ?? '';
  const first: Chosen = {
    caseId,
    kinds: last?.kinds ?? (plan && plan.length === 90 ? ['guide', 'slips'] : ['guide']),
    people: plan?.people ?? last?.people ?? PEOPLE,
    seed: plan?.seed ?? last?.seed ?? newSeed(),
  };
  const planAddress = plan ? addressOf({ kind: 'room', plan: planText(plan) }) : undefined;
  const door: SheetsDoor = {
    t,
    cases: OUR_CASES.map(({ id, title }) => ({ id, title })),
    load: sheetsOf,
    first,
    ...(plan ? { plan } : planGiven === null ? {} : { plan: 'broken' as const }),
    keep: (chosen) => {
      const isPlanned = plan?.caseId === chosen.caseId;
      last = chosen;
      showAddress(
        addressOf({ kind: 'sheets', caseId: chosen.caseId, ...(isPlanned ? { plan: planText(plan) } : {}) }),
        'same',
      );
    },
    setLanguage: (spoken) => game.actions.setSetting('language', spoken),
    print: () => window.print(),
    playAddress: (id, chair, seed) => whole(addressOf({ kind: 'case', caseId: id, chair, seed })),
    roomAddress: addressOf({ kind: 'room' }),
    goRoom: (back) => goTo(game, { kind: 'room', ...(back ? { plan: planText(back) } : {}) }),
    ...(planAddress === undefined ? {} : { planAddress }),
  };
  fetchInSpareTime(language);
  return () => h(SheetsPage, { door });
}
