/** From one page of the game to another, so that the browser's way back leads to where one was. */
import { addressOf, type Wish } from './address.ts';
import { showAddress } from './address-bar.ts';
import type { Game } from './game.ts';

export function goTo(game: Game, wish: Wish): void {
  showAddress(addressOf(wish), 'new');
  void game.open(wish);
}
