/** Every number of the model that stands in no row and in no formula: what it is, where it comes from and how sure it is. */

/** Whether a number is published, hinted at by a source, or ours alone. */
export type Certainty = 'published' | 'seed' | 'assumption';

export interface Constant {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** Claims or loops. */
  readonly source: string;
  readonly certainty: Certainty;
  readonly about: string;
}

const row = <Id extends string>(
  id: Id,
  value: number,
  unit: string,
  source: string,
  certainty: Certainty,
  about: string,
): Constant & { readonly id: Id } => ({ id, value, unit, source, certainty, about });

const SIZES = [
  row('size.small', 4, 'points', '', 'assumption', 'A small effect of an act, before it lands.'),
  row('size.clear', 9, 'points', '', 'assumption', 'A clear effect of an act, before it lands.'),
  row('size.large', 18, 'points', '', 'assumption', 'A large effect of an act, before it lands.'),
  row('delay.soon', 1, 'quarters', '', 'assumption', 'When an effect comes that comes soon.'),
  row('delay.late', 4, 'quarters', '', 'assumption', 'When an effect comes that comes late.'),
] as const;

const WEIGHTS = [
  row('weight.chair', 2, 'times', 'C165 L15', 'seed', 'What the chair does counts for trust in the pair.'),
  row('weight.director', 0.5, 'times', 'C165 L15', 'seed', 'What relation work costs the director.'),
  row('weight.gentle', 0.5, 'times', 'C009', 'assumption', 'What is felt of it when it is done gently.'),
  row('weight.firm', 1.5, 'times', 'C009', 'assumption', 'What is felt of it when it is done firmly.'),
  row('weight.fall', 1.2, 'times', 'C097 L2', 'assumption', 'Trust falls faster than it rises.'),
  row('cushion.high', 66, 'points', 'L2', 'assumption', 'Trust above this softens a blow.'),
  row('cushion.softens', 0.75, 'times', 'L2', 'assumption', 'What is left of a blow on a cushion.'),
  row('cushion.low', 33, 'points', 'L2', 'assumption', 'Trust below this sharpens a blow.'),
  row('cushion.sharpens', 1.2, 'times', 'L2', 'assumption', 'What a blow becomes without a cushion.'),
  row('room.narrow', 50, 'points', '', 'assumption', 'With less room than this an effect lands in part.'),
  row(
    'room.least',
    5,
    'points',
    '',
    'assumption',
    'The room an effect always finds, as if there were so much.',
  ),
  row('clause.sting', 4, 'points', 'C025 C049', 'assumption', 'What breaking a fresh clause stings beside.'),
  row('clause.sting-worn', 2, 'points', 'C025 C049', 'assumption', 'The same where the clause was worn.'),
] as const;

const EXITS = [
  row(
    'bill.forced',
    2,
    'times',
    'C048 L4',
    'seed',
    'A forced exit costs the house so many times the knowledge.',
  ),
  row('bill.director.legalQuality', -0.12, 'of KN', 'C033 L4', 'assumption', 'Paid in legal quality.'),
  row('bill.director.capacity', -0.14, 'of KN', 'C033 L4', 'assumption', 'Paid in capacity.'),
  row('bill.director.economy', -0.08, 'of KN', 'C033 L4', 'assumption', 'Paid in economy.'),
  row('bill.director.longTerm', -0.1, 'of KN', 'C033 L4', 'assumption', 'Paid in the long view.'),
  row('bill.director.cooperation', -0.12, 'of KN', 'C181 L11', 'assumption', 'Paid in cooperation.'),
  row('bill.director.workload', 0.12, 'of KN', 'C033 L4', 'assumption', 'Paid in work.'),
  row('bill.chair.localPolicy', -0.12, 'of KN', 'C046 L4', 'assumption', 'Paid in local policy.'),
  row('bill.chair.insight', -0.06, 'of KN', 'C046 L4', 'assumption', 'Paid in insight.'),
  row('bill.chair.accountability', -0.12, 'of KN', 'C043 C046 L4', 'assumption', 'Paid in accountability.'),
  row('bill.chair.economy', -0.05, 'of KN', 'C030 C033 L4', 'assumption', 'Paid in economy.'),
  row('bill.chair.legalQuality', -0.05, 'of KN', 'C033 L4', 'assumption', 'Paid in legal quality.'),
  row(
    'bill.newcomer',
    -0.03,
    'of KN',
    'C046',
    'assumption',
    'What a new chair lacks of trust in the one who knows.',
  ),
  row('bill.chair.longTerm', -0.08, 'of KN', 'C046 L4', 'assumption', 'Paid in the long view.'),
  row('bill.chair.cooperation', -0.06, 'of KN', 'C181 L11', 'assumption', 'Paid in cooperation.'),
  row('bill.chair.workload', 0.06, 'of KN', 'C046 L4', 'assumption', 'Paid in work.'),
  row(
    'bill.knowledge-gone',
    -0.5,
    'of KN',
    'C033',
    'assumption',
    'The knowledge that a director takes away.',
  ),
  row(
    'bill.knowledge-gone-forced',
    -0.4,
    'of KN',
    'C048',
    'assumption',
    'How much less of it lies in one head when nobody had time to hand over.',
  ),
  row(
    'bill.ability',
    -0.14,
    'of coupling × chemistry',
    'C023 L3',
    'assumption',
    'What new ability-trust lacks.',
  ),
  row(
    'bill.benevolence',
    -0.2,
    'of coupling × chemistry',
    'C023 L3',
    'assumption',
    'What new good will lacks.',
  ),
  row(
    'bill.integrity',
    -0.12,
    'of coupling × chemistry',
    'C023 L3',
    'assumption',
    'What new integrity-trust lacks.',
  ),
  row(
    'bill.tension',
    0.22,
    'of coupling × chemistry',
    'C023 L3',
    'assumption',
    'The tension it begins with beside.',
  ),
  row('new.ability', 52, 'points', 'C184', 'assumption', 'How able somebody new is thought to be.'),
  row('new.benevolence', 50, 'points', 'C184', 'assumption', 'The good will somebody new is met with.'),
  row('new.integrity', 54, 'points', 'C184', 'assumption', 'How far the word of somebody new is believed.'),
  row('new.tension', 24, 'points', 'C184', 'assumption', 'The tension towards somebody new.'),
  row('new.spread', 4, 'points', '', 'assumption', 'How far the seed moves these up or down.'),
  row('new.coupling-least', 6, 'points', 'L3', 'assumption', 'Coupling of a new pair is drawn from here.'),
  row('new.coupling-most', 12, 'points', 'L3', 'assumption', 'Coupling of a new pair is drawn to here.'),
  row(
    'new.roleGap-least',
    56,
    'points',
    'C024',
    'assumption',
    'The role gap of a new pair is drawn from here.',
  ),
  row('new.roleGap-most', 70, 'points', 'C024', 'assumption', 'The role gap of a new pair is drawn to here.'),
  row('new.chemistry-least', 18, 'points', 'C021 L2', 'assumption', 'Base chemistry is drawn from here.'),
  row('new.chemistry-most', 86, 'points', 'C021 L2', 'assumption', 'Base chemistry is drawn to here.'),
  row(
    'new.greyZone',
    -0.4,
    'of the stock',
    'C046',
    'assumption',
    'The overlap that goes with a half of the pair.',
  ),
] as const;

const SILENCE = [
  row('leak.least', 68, 'points', 'L9', 'assumption', 'Where unspoken problems come out is drawn from here.'),
  row('leak.most', 88, 'points', 'L9', 'assumption', 'Where unspoken problems come out is drawn to here.'),
  row('leak.confidence', -9, 'points', 'C071 L9', 'assumption', 'What a leak costs in confidence at once.'),
  row(
    'leak.confidence-slow',
    -2,
    'points',
    'C071 L12',
    'assumption',
    'What a leak costs in slow confidence.',
  ),
  row('leak.voice', -3, 'points', 'C084 L9', 'assumption', 'The control after a leak silences.'),
  row('leak.workload', 6, 'points', 'C084 L9', 'assumption', 'The control after a leak is work.'),
  row('leak.relief', 0.5, 'of the stock', 'L9', 'assumption', 'The part of the unspoken that comes out.'),
] as const;

const FOUND = [
  row(
    'found.court',
    2,
    'quarters',
    'C123',
    'assumption',
    'Three weeks to appeal (KL 13:5), then the time of the court.',
  ),
  row(
    'found.auditors',
    2,
    'annual accounts',
    'C128',
    'assumption',
    'The auditors have gone through it with these accounts (KL 12:1).',
  ),
  row(
    'found.press-least',
    4,
    'quarters',
    'C041',
    'assumption',
    'When the press is there at the latest is drawn from here.',
  ),
  row(
    'found.press-most',
    11,
    'quarters',
    'C041',
    'assumption',
    'When the press is there at the latest is drawn to here.',
  ),
] as const;

const TRUST = [
  row(
    'trust.tension',
    3,
    'times 100 points',
    'C097',
    'assumption',
    'Full tension takes one part in so many of trust.',
  ),
] as const;

export const CONSTANTS = [...SIZES, ...WEIGHTS, ...EXITS, ...SILENCE, ...FOUND, ...TRUST] as const;

export type ConstantId = (typeof CONSTANTS)[number]['id'];

const VALUES = Object.fromEntries(CONSTANTS.map(({ id, value }) => [id, value])) as Readonly<
  Record<ConstantId, number>
>;

/** The number under its id, in its unit. */
export const constant = (id: ConstantId): number => VALUES[id];
