/** Development only: every stage of the gallery in the real picture, with its sentences; `?stage=gold&calm` picks one. */
import '@fontsource-variable/atkinson-hyperlegible-next';
import { townhallTexts } from '../../i18n/townhall.ts';
import { describeStage } from '../describe.ts';
import { mountTownHall } from '../hall.ts';
import { ordinary, stages } from './stages.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
const host = document.querySelector<HTMLElement>('#townhall');
const says = document.querySelector('#says');
const buttons = document.querySelector('#choose');

if (host) {
  const hall = await mountTownHall(host, {
    calm: query.has('calm'),
    theme: theme === 'dark' || theme === 'projector' ? theme : 'light',
    label: 'Kommunhuset',
    onChoose: (id) => console.info(`chosen ${id}`),
    onPoint: (id) => hall.point(id),
  });
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
  show(query.get('stage') ?? 'ordinary');
}
