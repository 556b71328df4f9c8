/** Starts the page: reads the address, brings in what it asks for, and puts the game on the screen. */
import { CASES } from 'virtual:cases';
import { mountGame } from '../ui/mount.tsx';
import { readAddress } from './address.ts';
import { isSamePage } from './address-bar.ts';
import { debriefDoor } from './debrief-door.ts';
import { followUpDoor } from './follow-up-door.ts';
import { Game } from './game.ts';
import { modelDoor } from './model-door.ts';
import { roomDoor } from './room-door.ts';
import { sheetsDoor } from './sheets-door.ts';
import { loadWordBook } from './word-book.ts';

const chairsOf = (caseId: string) => CASES.find((each) => each.id === caseId)?.chairs.map(({ id }) => id);
const endsSo = (caseId: string, ending: string) =>
  CASES.find((each) => each.id === caseId)?.endings[ending] !== undefined;
const wish = () => readAddress(location.search, chairsOf, endsSo);

const game = new Game();
// The parts of a play are on their way before the page is drawn.
const opened = game.open(wish());
const root = document.getElementById('game');
if (root) {
  const language = new URLSearchParams(location.search).get('lang');
  if (language === 'sv' || language === 'en') game.actions.setSetting('language', language);
  const debrief = debriefDoor(game);
  const model = modelDoor(game);
  const room = roomDoor(game);
  const sheets = sheetsDoor(game);
  const followUp = followUpDoor(game);
  mountGame(root, {
    store: game.store,
    actions: game.actions,
    get loadDebrief() {
      return debrief();
    },
    get loadModel() {
      return model();
    },
    get loadRoom() {
      return room();
    },
    get loadSheets() {
      return sheets();
    },
    loadPair: game.loadPair,
    get loadFollowUp() {
      return followUp();
    },
    loadWords: loadWordBook,
  });
}
// While a case is being written, what is saved goes on at the passage being read.
if (import.meta.hot) void import('./retelling.ts').then(({ listenForStories }) => listenForStories(game));
isSamePage();
window.addEventListener('popstate', () => {
  if (!isSamePage()) void game.open(wish());
});
void opened;
