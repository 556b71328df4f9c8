/** Every constant with its value, source and certainty. */
import { anchorOf } from '../../handbook/anchors.ts';
import { Entry } from './fold.tsx';
import type { PartProps } from './props.ts';
import { Claims } from './said.tsx';
import { Section } from './section.tsx';
import { Unfold } from './unfold.tsx';

export function PartConstants({ book, t }: PartProps) {
  const { constants } = t;
  return (
    <Section id="constants" title={t.sections.constants} about={constants.about}>
      <Unfold t={t}>
        {book.constants.map((group) => (
          <Entry
            key={group.id}
            id={`constants-${group.id}`}
            name={group.name}
            tags={[String(group.rows.length)]}
          >
            <table class="m-grid">
              <thead>
                <tr>
                  <th scope="col">{constants.name}</th>
                  <th scope="col">{constants.value}</th>
                  <th scope="col">{constants.source}</th>
                  <th scope="col">{constants.sure}</th>
                </tr>
              </thead>
              <tbody>
                {group.rows.map((row) => (
                  <tr key={row.id} id={anchorOf('constant', row.id)} tabIndex={-1}>
                    <th scope="row">
                      {row.about} <code>{row.id}</code>
                    </th>
                    <td data-label={constants.value}>
                      {row.value} {row.unit}
                    </td>
                    <td data-label={constants.source}>
                      {row.source === '' ? constants.none : <Claims ids={row.source.split(' ')} />}
                    </td>
                    <td data-label={constants.sure}>{t.sure.kinds[row.certainty]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Entry>
        ))}
      </Unfold>
    </Section>
  );
}
