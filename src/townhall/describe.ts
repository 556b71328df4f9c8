/** The picture in plain sentences, one for each sign, for whoever does not see it. */
import { filled, inWords, type TownhallTexts } from '../i18n/townhall.ts';
import { coffeeText, isAsleep, squareText } from './company.ts';
import { COMMITTEES, type HousePlace } from './places.ts';
import type { Stage } from './stage.ts';
import { ANYBODY } from './staging.ts';

export type LegendRow = TownhallTexts['legend'][number];

function listed(names: readonly string[], t: TownhallTexts): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${t.and} ${last}`;
}

function capital(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

export function timeText(stage: Stage, t: TownhallTexts): string {
  const { hour, minute } = stage.clock;
  return filled(t.time, {
    season: t.seasons[stage.season],
    year: stage.year,
    light: t.lights[stage.light],
    clock: `${hour}.${String(minute).padStart(2, '0')}`,
  });
}

export function platesText({ plates }: Stage, t: TownhallTexts): string {
  const { chair, director } = plates;
  if (chair !== undefined && director !== undefined) return filled(t.plates.both, { chair, director });
  const name = chair ?? director;
  return name === undefined ? t.plates.none : filled(t.plates.one, { name });
}

export function portraitsText({ portraits }: Stage, t: TownhallTexts): string {
  return portraits === 1 ? t.portraits.one : filled(t.portraits.more, { count: inWords(portraits, t) });
}

/** As the case names a person; `first` at the beginning of a sentence. */
export function nameOf(id: string, stage: Stage, t: TownhallTexts, first = false): string {
  return stage.names[id] ?? (id === ANYBODY ? t.somebody[first ? 1 : 0] : capital(id));
}

function hereText(ids: readonly string[], place: HousePlace, stage: Stage, t: TownhallTexts): string {
  const names = ids.map((id, at) => nameOf(id, stage, t, at === 0));
  return filled(names.length === 1 ? t.here.one : t.here.more, {
    names: listed(names, t),
    place: t.places[place] ?? place,
  });
}

const idsIn = (place: HousePlace, stage: Stage) =>
  stage.people.filter((one) => one.place === place).map((one) => one.id);

/** People in the scene, by the case's own names. */
function peopleText(stage: Stage, t: TownhallTexts): readonly string[] {
  if (stage.outside !== undefined) {
    const place = t.places[stage.outside.place] ?? stage.outside.place;
    const gone = stage.outside.people.filter((id) => id !== ANYBODY);
    const names = gone.map((id) => nameOf(id, stage, t));
    return names.length === 0 ? [place] : [filled(t.outside, { place, names: listed(names, t) })];
  }
  const here = idsIn(stage.scene, stage);
  return here.length === 0 ? [] : [hereText(here, stage.scene, stage, t)];
}

/** Whom one knows there, unless the scene has named them already, before the strangers beside them. */
function company(place: HousePlace, strangers: string, stage: Stage, t: TownhallTexts): readonly string[] {
  const known = idsIn(place, stage);
  const told = known.length === 0 || (stage.scene === place && stage.outside === undefined);
  return told ? [strangers] : [`${hereText(known, place, stage, t)} ${strangers}`];
}

const COMMITTEE_TEXTS = ['dark', 'some', 'some', 'lit'] as const;

function committeesText(stage: Stage, t: TownhallTexts): string {
  const { lit } = stage.committees;
  // What is gone is told at night too.
  if (lit.length === COMMITTEES.length && lit.every((place) => isAsleep(place, stage)))
    return t.asleep.committees;
  return t.committees[COMMITTEE_TEXTS[lit.length] ?? 'some'];
}

/** Says what one sees, never how high or low a stock is. */
export function describeStage(stage: Stage, t: TownhallTexts): readonly string[] {
  if (stage.house === 'neutral') return [t.neutral];
  return [
    timeText(stage, t),
    ...peopleText(stage, t),
    t.corridorWidth[stage.corridor.width],
    t.corridorLight[stage.corridor.light],
    t.doorChair[stage.doors.chair],
    t.doorDirector[stage.doors.director],
    t.distance[stage.distance],
    ...company('coffee-room', coffeeText(stage, t), stage, t),
    committeesText(stage, t),
    t.curtains[stage.curtains],
    t.lean[stage.lean + 2] ?? t.lean[2],
    platesText(stage, t),
    portraitsText(stage, t),
    ...(stage.elks === 'none' ? [] : [t.elks[stage.elks]]),
    t.boxes[stage.boxes],
    ...company('square', squareText(stage, t), stage, t),
    ...(stage.electionPosters ? [t.posters] : []),
  ];
}

/** What every sign stands for; a case without Göte has no elks. */
export function legend(stage: Stage, t: TownhallTexts): readonly LegendRow[] {
  return t.legend.filter(({ id }) => id !== 'elks' || stage.elks !== 'none');
}
