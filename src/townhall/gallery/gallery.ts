/**
 * Development only: the real picture of stages, with their sentences. `?stage=gold&calm` picks one;
 * `?figures` draws the recurring people as silhouettes; `?signs` draws every sign in every state, `?signs=curtains` one of them. `&theme=dark` or `projector`;
 * `&whole` and `&close` look as the buttons of the page do; `&renderer=webgl` draws with the other renderer, which must give the same picture.
 */
import '@fontsource-variable/atkinson-hyperlegible-next';
import { townhallTexts } from '../../i18n/townhall.ts';
import { describeStage } from '../describe.ts';
import { mountTownHall } from '../hall.ts';
import { drawContactSheet } from './contact-sheet.ts';
import { drawSilhouettes } from './silhouettes.ts';
import { ordinary, stages } from './stages.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
const host = document.querySelector<HTMLElement>('#townhall');
const says = document.querySelector('#says');
const buttons = document.querySelector('#choose');

if (host) {
  const hall = await mountTownHall(host, {
    calm: query.has('calm') || query.has('signs'),
    theme: theme === 'dark' || theme === 'projector' ? theme : 'light',
    renderer: query.get('renderer') === 'webgl' ? 'webgl' : 'canvas',
    label: 'Kommunhuset',
    onChoose: (id) => console.info(`chosen ${id}`),
    onPoint: (id) => hall.point(id),
  });
  hall.setWish({ whole: query.has('whole'), closeUp: query.has('close') });
  const show = (name: string) => {
    const stage = stages[name] ?? ordinary;
    hall.show(stage);
    if (says) says.textContent = describeStage(stage, townhallTexts('sv')).join('\n');
  };
  for (const name of Object.keys(stages)) {
    const button = document.createElement('button');
    button.textContent = name;
    button.dataset.stage = name;
    button.addEventListener('click', () => show(name));
    buttons?.append(button);
  }
  const sheet = document.querySelector<HTMLElement>('#signs');
  if (query.has('figures') && sheet) await drawSilhouettes(sheet);
  if (query.has('signs') && sheet) await drawContactSheet(host, hall, sheet, query.get('signs') || undefined);
  else show(query.get('stage') ?? 'ordinary');
}
