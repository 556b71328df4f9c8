/** The figures of the calibration: what is published, what the model gives, and how far apart they are. */
import type { CalibrationReport, Distance } from '../../calibration/report.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';

interface Props {
  readonly report: CalibrationReport;
  readonly t: HandbookTexts;
}

export function CalibrationTable({ report, t }: Props) {
  const { calibration: words } = t;
  return (
    <>
      <p class="note">{words.runs(report.municipalities, report.years, report.seed)}</p>
      <table class="m-grid">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.ours}</th>
            <th scope="col">{words.use}</th>
          </tr>
        </thead>
        <tbody>
          {report.figures.map((figure) => (
            <Row key={figure.id} figure={figure} t={t} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** All there is, or no upper end: only the lower one says anything. */
function isOpen(to: number | undefined): to is undefined {
  return to === undefined || to === 1;
}

function Row({ figure, t }: { readonly figure: Distance; readonly t: HandbookTexts }) {
  const { calibration: words } = t;
  const show = (value: number): string => words.units[figure.unit](value);
  const { published, within, inside } = figure;
  return (
    <tr>
      <th scope="row">
        <span lang={words.figures[figure.id] ? undefined : 'en'}>
          {words.figures[figure.id] ?? figure.about}
        </span>{' '}
        <span class="note" lang="en">
          {figure.source}
        </span>
      </th>
      <td data-label={words.published}>
        {published !== undefined ? show(published) : within ? words.directionOnly : t.constants.none}
        {within && (
          <span class="note">
            {' '}
            ({words.within(show(within.from), isOpen(within.to) ? undefined : show(within.to))})
          </span>
        )}
      </td>
      <td data-label={words.ours}>
        <strong>{show(figure.ours)}</strong>
        {inside !== undefined && (
          <span class="note">
            {' '}
            {inside ? (published === undefined ? words.rightWay : words.inside) : words.outside}
          </span>
        )}
      </td>
      <td data-label={words.use}>{words.uses[figure.use]}</td>
    </tr>
  );
}
