/** Says in words when something was: a quarter is a whole number counted from January–March of year 1. */

import type { Language } from './text.ts';

const MONTHS = {
  sv: ['januari–mars', 'april–juni', 'juli–september', 'oktober–december'],
  en: ['January–March', 'April–June', 'July–September', 'October–December'],
} as const;

const SEASONS = {
  sv: ['vintern', 'våren', 'sensommaren', 'hösten'],
  en: ['winter', 'spring', 'late summer', 'autumn'],
} as const;

export function yearOf(quarter: number): number {
  return Math.floor(quarter / 4) + 1;
}

function inYear(quarter: number): 0 | 1 | 2 | 3 {
  return (((quarter % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}

/** "april–juni år 20". */
export function quarterText(quarter: number, lang: Language = 'sv'): string {
  const year = yearOf(quarter);
  return lang === 'sv'
    ? `${MONTHS.sv[inYear(quarter)]} år ${year}`
    : `${MONTHS.en[inYear(quarter)]}, year ${year}`;
}

/** "våren år 20": softer, for the dates of causes. */
export function seasonText(quarter: number, lang: Language = 'sv'): string {
  const year = yearOf(quarter);
  return lang === 'sv'
    ? `${SEASONS.sv[inYear(quarter)]} år ${year}`
    : `${SEASONS.en[inYear(quarter)]} of year ${year}`;
}

/** "våren år 3 – hösten år 19", or one season when both are the same. */
export function spanText(from: number, to: number, lang: Language = 'sv'): string {
  if (from === to) return seasonText(from, lang);
  return `${seasonText(from, lang)} – ${seasonText(to, lang)}`;
}
