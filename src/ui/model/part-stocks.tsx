/** Every stock: searchable, by who sees it and which way is good, each with all that moves it. */
import { useState } from 'preact/hooks';
import { anchorOf } from '../../handbook/anchors.ts';
import type { Mover } from '../../handbook/effects.ts';
import type { StockPage } from '../../handbook/stocks.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';
import { Filters, Pick, Search } from './filters.tsx';
import { Entry } from './fold.tsx';
import type { PartProps } from './props.ts';
import { Claims, Said, To } from './said.tsx';
import { Section } from './section.tsx';
import { matches } from './text.ts';
import { Unfold } from './unfold.tsx';

const LAYERS = ['all', 'laget', 'sign', 'hidden'] as const;
const GOODS = ['all', 'up', 'down', 'neither'] as const;

const GROUPS = ['pair', 'house', 'others'] as const;

/** What is between the two is what the game is about; other relations come last. */
function groupOf(id: string): (typeof GROUPS)[number] {
  if (!/[>~]/.test(id)) return 'house';
  return /^(chair|director)[>~](chair|director)\./.test(id) ? 'pair' : 'others';
}

export function PartStocks({ book, t }: PartProps) {
  const [asked, setAsked] = useState('');
  const [layer, setLayer] = useState<(typeof LAYERS)[number]>('all');
  const [good, setGood] = useState<(typeof GOODS)[number]>('all');
  const shown = book.stocks.filter(
    (stock) =>
      (layer === 'all' || stock.layer === layer) &&
      (good === 'all' || stock.good === good) &&
      matches(asked, stock.name, stock.about, stock.id),
  );
  return (
    <Section id="stocks" title={t.sections.stocks} about={t.stocks.about}>
      <Filters found={shown.length === 0 ? t.stocks.none : t.stocks.found(shown.length, book.stocks.length)}>
        <Search label={t.stocks.search} value={asked} onValue={setAsked} />
        <Pick
          legend={t.stocks.layer}
          options={LAYERS.map((id) => ({ id, text: t.stocks.layers[id] ?? id }))}
          value={layer}
          onValue={setLayer}
        />
        <Pick
          legend={t.stocks.good}
          options={GOODS.map((id) => ({ id, text: t.stocks.goods[id] ?? id }))}
          value={good}
          onValue={setGood}
        />
      </Filters>
      <Unfold t={t}>
        {GROUPS.map((group) => {
          // Trust stands before the parts it is read off.
          const some = book.stocks
            .filter(({ id }) => groupOf(id) === group)
            .sort((one, other) => Number(other.derived) - Number(one.derived));
          return (
            <section
              key={group}
              hidden={!some.some((stock) => shown.includes(stock))}
              aria-label={t.stocks.groups[group]}
            >
              <h3 class="m-group">{t.stocks.groups[group]}</h3>
              {some.map((stock) => (
                <div key={stock.id} hidden={!shown.includes(stock)}>
                  <Stock stock={stock} t={t} />
                </div>
              ))}
            </section>
          );
        })}
      </Unfold>
    </Section>
  );
}

function Stock({ stock, t }: { readonly stock: StockPage; readonly t: HandbookTexts }) {
  return (
    <Entry
      id={anchorOf('stock', stock.id)}
      name={stock.name}
      tags={[t.stocks.layerTag[stock.layer] ?? '', t.stocks.goodTag[stock.good] ?? '']}
      code={stock.id}
    >
      {() => (
        <>
          <p>
            {stock.about} {t.stocks.scale(stock.low, stock.high)}
          </p>
          <p class="note">
            {t.stocks.restsOn} <Claims ids={stock.claims} />.
          </p>
          {stock.derived ? (
            <>
              <p>{t.stocks.derived}</p>
              <ul class="m-used">
                {stock.readOff.map((other) => (
                  <li key={other.stock}>
                    <To kind="stock" id={other.stock}>
                      {other.name}
                    </To>
                  </li>
                ))}
              </ul>
              {stock.id === 'turnoverRisk' && (
                <p>
                  <a href="#exits">{t.sections.exits}</a>
                </p>
              )}
            </>
          ) : (
            <>
              <h4>{t.stocks.byTime}</h4>
              {stock.pulls.length === 0 && <p class="note">{t.stocks.noTime}</p>}
              <ul class="m-pulls">
                {stock.pulls.map((pull) => (
                  <li key={pull.rule}>
                    <p>{pull.ruleText}</p>
                    <p class="m-formula">
                      <Said prose={pull.formula} />
                    </p>
                    <p class="note">
                      {t.sure.kinds[pull.certainty]}
                      {pull.claims.length > 0 && ' · '}
                      <Claims ids={pull.claims} />
                    </p>
                  </li>
                ))}
              </ul>
              <h4>{t.stocks.byActs}</h4>
              <Movers movers={stock.movers} t={t} />
            </>
          )}
        </>
      )}
    </Entry>
  );
}

function Movers({ movers, t }: { readonly movers: readonly Mover[]; readonly t: HandbookTexts }) {
  if (movers.length === 0) return <p class="note">{t.stocks.noActs}</p>;
  return (
    <div class="m-ways">
      {[
        { heading: t.stocks.up, some: movers.filter(({ size }) => size > 0) },
        { heading: t.stocks.down, some: movers.filter(({ size }) => size < 0) },
      ].map(
        ({ heading, some }) =>
          some.length > 0 && (
            <div key={heading}>
              <h5>{heading}</h5>
              <ul class="m-movers">
                {some.map((mover, index) => (
                  <li key={`${mover.event} ${mover.kind ?? ''} ${mover.whenText} ${index}`}>
                    <To kind="event" id={mover.event}>
                      {mover.text}
                    </To>
                    {mover.kind && `, ${t.stocks.kind(mover.kind)}`}
                    <span class="note">
                      {' '}
                      {mover.sizeText}, {mover.whenText}
                      {mover.given && (
                        <>
                          , {t.stocks.given} <Said prose={mover.given} />
                        </>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  );
}
