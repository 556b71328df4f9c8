/** Turns the model's signs into the few steps a picture can show; nothing exact and nothing hidden passes here. */
import type { View } from '../run/view.ts';

export type Step4 = 0 | 1 | 2 | 3 | 4;
export type Step3 = 0 | 1 | 2 | 3;
export type Lean = -2 | -1 | 0 | 1 | 2;
export type CorridorLight = 'grey' | 'gold' | 'murky';

/** The stocks the house is allowed to show, as the model names them. */
export const SHOWN_STOCKS = [
  'greyZone',
  'insight',
  'voice',
  'adminPower',
  'turnoverRisk',
  'citizenConfidence',
  'chair~director.chemistry',
  'chair>director.trust',
  'director>chair.trust',
] as const;
export type ShownStock = (typeof SHOWN_STOCKS)[number];

/** A sign's value in points; 50, the neutral house, when the story does not say. */
export function signOf(view: View, stock: ShownStock): number {
  const row = view.laget?.rows.find((one) => one.stock === stock);
  return row?.value ?? view.signs?.stocks[stock] ?? 50;
}

export function regimeOf(view: View, region: string): string {
  return view.signs?.regimes[region] ?? '';
}

/** 0–100 points as one of five steps of equal width. */
export function step4(points: number): Step4 {
  if (points < 20) return 0;
  if (points < 40) return 1;
  if (points < 60) return 2;
  if (points < 80) return 3;
  return 4;
}

/** 0–100 points as one of four steps of equal width. */
export function step3(points: number): Step3 {
  if (points < 25) return 0;
  if (points < 50) return 1;
  if (points < 75) return 2;
  return 3;
}

/** Which way the house leans: towards the administration (+) or the politicians (−). */
export function leanOf(adminPower: number): Lean {
  if (adminPower < 25) return -2;
  if (adminPower < 42) return -1;
  if (adminPower <= 58) return 0;
  if (adminPower <= 75) return 1;
  return 2;
}

export function corridorLightOf(regime: string): CorridorLight {
  if (regime === 'golden') return 'gold';
  if (regime === 'overgrown') return 'murky';
  return 'grey';
}

/** How brightly the corridor burns: weak while grey, strong when golden, hardly at all when overgrown. */
export function glowOf(light: CorridorLight, greyZone: number): Step4 {
  if (light === 'gold') return greyZone > 66 ? 4 : 3;
  if (light === 'murky') return 1;
  return greyZone < 25 ? 0 : greyZone < 50 ? 1 : 2;
}

export function turn4(step: Step4): Step4 {
  const turned: Readonly<Record<Step4, Step4>> = { 0: 4, 1: 3, 2: 2, 3: 1, 4: 0 };
  return turned[step];
}
