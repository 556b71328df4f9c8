/** The picture in plain sentences, one for each sign, for whoever does not see it. */
import { filled, type TownhallTexts } from '../i18n/townhall.ts';
import type { Stage } from './stage.ts';

export interface LegendRow {
  readonly sign: string;
  readonly meaning: string;
}

function listed(names: readonly string[], t: TownhallTexts): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${t.and} ${last}`;
}

export function capital(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function timeText(stage: Stage, t: TownhallTexts): string {
  const { hour, minute } = stage.clock;
  return filled(t.time, {
    season: t.seasons[stage.season],
    year: stage.year,
    light: t.lights[stage.light],
    clock: `${hour}.${String(minute).padStart(2, '0')}`,
  });
}

function platesText({ plates }: Stage, t: TownhallTexts): string {
  const { chair, director } = plates;
  if (chair !== undefined && director !== undefined) return filled(t.plates.both, { chair, director });
  const name = chair ?? director;
  return name === undefined ? t.plates.none : filled(t.plates.one, { name });
}

/** People in the scene; `nameOf` gives the case's own names. */
function peopleText(stage: Stage, t: TownhallTexts): readonly string[] {
  const nameOf = (id: string) => stage.names[id] ?? capital(id);
  if (stage.outside !== undefined) {
    const place = t.places[stage.outside.place] ?? stage.outside.place;
    const names = stage.outside.people.map(nameOf);
    return names.length === 0 ? [place] : [filled(t.outside, { place, names: listed(names, t) })];
  }
  const here = stage.people.filter((one) => one.place === stage.scene).map((one) => nameOf(one.id));
  if (here.length === 0) return [];
  const place = t.places[stage.scene] ?? stage.scene;
  return [filled(here.length === 1 ? t.here.one : t.here.more, { names: listed(here, t), place })];
}

const COMMITTEE_TEXTS = ['dark', 'some', 'some', 'lit'] as const;

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
    t.coffee[stage.coffee],
    t.committees[COMMITTEE_TEXTS[stage.committees.lit.length] ?? 'some'],
    t.curtains[stage.curtains],
    t.lean[stage.lean + 2] ?? t.lean[2],
    platesText(stage, t),
    stage.portraits === 1 ? t.portraits.one : filled(t.portraits.more, { count: stage.portraits }),
    ...(stage.elks === 'none' ? [] : [t.elks[stage.elks]]),
    t.boxes[stage.boxes],
    t.square[stage.square],
    ...(stage.electionPosters ? [t.posters] : []),
  ];
}

export function legend(t: TownhallTexts): readonly LegendRow[] {
  return t.legend;
}
