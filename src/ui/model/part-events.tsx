/** Every event, by who may do it, with what it leads to and when. */
import { useState } from 'preact/hooks';
import { anchorOf } from '../../handbook/anchors.ts';
import type { EffectPage } from '../../handbook/effects.ts';
import type { EventPage } from '../../handbook/events.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';
import { Filters, Pick, Search } from './filters.tsx';
import { Entry } from './fold.tsx';
import type { PartProps } from './props.ts';
import { Claims, Said, To } from './said.tsx';
import { Section } from './section.tsx';
import { capital, matches } from './text.ts';
import { Unfold } from './unfold.tsx';

export function PartEvents({ book, t }: PartProps) {
  const [asked, setAsked] = useState('');
  const [who, setWho] = useState('all');
  const all = book.events.flatMap(({ events }) => events);
  const actors = new Map(
    all.flatMap(({ actorIds, actors: names }) => actorIds.map((id, index) => [id, names[index] ?? id])),
  );
  const isShown = (event: EventPage) =>
    (who === 'all' || event.actorIds.includes(who)) && matches(asked, event.text, event.id);
  const count = all.filter(isShown).length;
  return (
    <Section id="events" title={t.sections.events} about={t.events.about}>
      <Filters found={count === 0 ? t.events.none : t.events.found(count, all.length)}>
        <Search label={t.events.search} value={asked} onValue={setAsked} />
        <Pick
          legend={t.events.who}
          options={[
            { id: 'all', text: t.events.everybody },
            ...[...actors].map(([id, name]) => ({ id, text: capital(name) })),
          ]}
          value={who}
          onValue={setWho}
        />
      </Filters>
      <Unfold t={t}>
        {book.events.map((group) => (
          <section key={group.id} hidden={!group.events.some(isShown)} aria-label={group.name}>
            <h3 class="m-group">{group.name}</h3>
            {group.events.map((event) => (
              <div key={event.id} hidden={!isShown(event)}>
                <Event event={event} t={t} />
              </div>
            ))}
          </section>
        ))}
      </Unfold>
    </Section>
  );
}

function Event({ event, t }: { readonly event: EventPage; readonly t: HandbookTexts }) {
  const { unlawful } = event;
  return (
    <Entry
      id={anchorOf('event', event.id)}
      name={event.text}
      tags={unlawful ? [unlawful.law] : []}
      code={event.id}
    >
      {() => (
        <>
          <p class="note">
            {t.events.doneBy} {event.actors.join(', ')}.
          </p>
          {unlawful && <p>{t.events.unlawful(unlawful.law, unlawful.foundBy)}</p>}
          <Effects effects={event.effects} t={t} />
          {event.kinds.map((kind) => (
            <section key={kind.id}>
              <h4>{t.events.kind(kind.name)}</h4>
              {kind.unlawful && <p>{t.events.unlawful(kind.unlawful.law, kind.unlawful.foundBy)}</p>}
              <Effects effects={kind.effects} t={t} />
              <p class="note">
                {t.stocks.restsOn} <Claims ids={kind.claims} />.
              </p>
            </section>
          ))}
          <p class="note">
            {t.stocks.restsOn} <Claims ids={event.claims} />. {t.events.sure}{' '}
            {t.events.evidence[event.evidence] ?? event.evidence}.
          </p>
        </>
      )}
    </Entry>
  );
}

function Effects({ effects, t }: { readonly effects: readonly EffectPage[]; readonly t: HandbookTexts }) {
  if (effects.length === 0) return <p class="note">{t.events.nothing}</p>;
  return (
    <ul class="m-effects">
      {effects.map((effect, index) => (
        <li key={`${typeof effect.what === 'string' ? effect.what : effect.what.stock} ${index}`}>
          <Arrow size={effect.size} />
          <span>
            {typeof effect.what === 'string' ? (
              effect.what
            ) : (
              <To kind="stock" id={effect.what.stock}>
                {effect.what.name}
              </To>
            )}{' '}
            <span class="note">
              {effect.sizeText}, {effect.whenText}
              {effect.given && (
                <>
                  , {t.stocks.given} <Said prose={effect.given} />
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One to three strokes up or down; the words beside say the same. */
function Arrow({ size }: { readonly size: number }) {
  const strokes = Math.abs(size);
  return (
    <svg
      class={size < 0 ? 'm-arrow m-minus' : 'm-arrow'}
      viewBox="0 0 14 20"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: strokes }, (_, index) => {
        const y = 10 + (strokes - 1) * 3 - index * 6;
        const top = size < 0 ? y + 4 : y - 4;
        return <path key={y} d={`M2 ${y}L7 ${top}L12 ${y}`} />;
      })}
    </svg>
  );
}
