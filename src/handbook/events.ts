/** The catalogue of events in words: what somebody did, who may do it, what it leads to and when. */

import type { Unlawful } from '../model/events/row.ts';
import { EVENTS, type EventRow } from '../model/events.ts';
import { type EffectPage, effectPage, kindText } from './effects.ts';
import type { Tongue } from './tongue.ts';

export interface KindPage {
  readonly id: string;
  readonly name: string;
  readonly effects: readonly EffectPage[];
  readonly claims: readonly string[];
  readonly evidence: string;
  readonly unlawful: UnlawfulPage | undefined;
}

export interface UnlawfulPage {
  readonly law: string;
  readonly foundBy: string;
}

export interface EventPage {
  readonly id: string;
  /** "Kommunchefen höll vad kommunchefen hade lovat". */
  readonly text: string;
  /** Who may do it, the usual one first. */
  readonly actors: readonly string[];
  readonly actorIds: readonly string[];
  readonly effects: readonly EffectPage[];
  readonly kinds: readonly KindPage[];
  readonly unlawful: UnlawfulPage | undefined;
  readonly claims: readonly string[];
  /** A letter; the words are in the catalogue under `evidence`. */
  readonly evidence: string;
}

export interface EventGroup {
  readonly id: string;
  readonly name: string;
  readonly events: readonly EventPage[];
}

const unlawfulPage = (unlawful: Unlawful | undefined, { words }: Tongue): UnlawfulPage | undefined =>
  unlawful && { law: unlawful.law, foundBy: words.finders[unlawful.foundBy] ?? unlawful.foundBy };

const eventPage = (row: EventRow, tongue: Tongue): EventPage => ({
  id: row.id,
  text: tongue.model.eventText({ event: row.id, quarter: 0 }),
  actors: row.actors.map((role) => tongue.words.roles[role]),
  actorIds: row.actors,
  effects: row.effects.map((effect) => effectPage(effect, tongue)),
  kinds: [
    ...Object.entries(row.kinds ?? {}).map(([id, kind]) => ({
      id,
      name: kindText(id, tongue),
      effects: kind.effects.map((effect) => effectPage(effect, tongue)),
      claims: kind.claims,
      evidence: kind.evidence,
      unlawful: unlawfulPage(kind.unlawful, tongue),
    })),
    // A gentle hand and a firm one are told beside the kinds: they too add to what the row does (C009).
    ...Object.entries(row.tones ?? {}).map(([id, effects]) => ({
      id,
      name: kindText(id, tongue),
      effects: effects.map((effect) => effectPage(effect, tongue)),
      claims: ['C009'],
      evidence: row.evidence,
      unlawful: undefined,
    })),
  ],
  unlawful: unlawfulPage(row.unlawful, tongue),
  claims: row.claims,
  evidence: row.evidence,
});

export const eventGroups = (tongue: Tongue): readonly EventGroup[] =>
  [...new Set(EVENTS.map(({ group }) => group))].map((id) => ({
    id,
    name: tongue.words.groups[id] ?? id,
    events: EVENTS.filter(({ group }) => group === id).map((row) => eventPage(row, tongue)),
  }));
