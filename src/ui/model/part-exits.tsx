/** How likely it is that the director leaves: the numbers, and what they come to. */
import type { PartProps } from './props.ts';
import { Section } from './section.tsx';

export function PartExits({ book, t }: PartProps) {
  const { exits, sure } = t;
  return (
    <Section id="exits" title={t.sections.exits} about={exits.about}>
      <h3>{exits.cases}</h3>
      <p class="m-about">{exits.casesAbout}</p>
      <table class="m-grid m-numbers">
        <thead>
          <tr>
            <th scope="col">{exits.situation}</th>
            <th scope="col">{exits.quarter}</th>
            <th scope="col">{exits.year}</th>
            <th scope="col">{exits.cooperation}</th>
          </tr>
        </thead>
        <tbody>
          {book.hazardCases.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.about}</th>
              <td data-label={exits.quarter}>{exits.percent(row.quarter)}</td>
              <td data-label={exits.year}>{exits.percent(row.year)}</td>
              <td data-label={exits.cooperation}>{exits.percent(row.cooperation)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{exits.numbers}</h3>
      <table class="m-grid">
        <thead>
          <tr>
            <th scope="col">{t.constants.name}</th>
            <th scope="col">{exits.value}</th>
            <th scope="col">{t.constants.sure}</th>
          </tr>
        </thead>
        <tbody>
          {book.hazard.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.about}</th>
              <td data-label={exits.value}>{row.value}</td>
              <td data-label={t.constants.sure}>{sure.kinds[row.certainty]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
