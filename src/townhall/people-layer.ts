/** The people in the picture: they walk to where the stage has them, and turn, sit, talk or leave there. */
import type { Art } from '../../assets/sheet.ts';
import { ROOMS } from './layout.ts';
import type { Layer, Painter, Picture } from './painter.ts';
import type { Placed } from './positions.ts';

/** World units a second, and the longest anybody may walk in milliseconds. */
const PACE = 210;
const LONGEST = 1500;
const STRIDE = 140;
const SIT = 18;

interface Actor {
  readonly box: Layer;
  readonly body: Picture;
  readonly hair: Picture;
  at: Placed;
  walking: boolean;
  walked: number;
}

const storeyOf = (placed: Placed) => (placed.place === 'square' ? 'out' : String(ROOMS[placed.place].y));

export class PeopleLayer {
  readonly #painter: Painter;
  readonly #art: Art;
  readonly #inside: Layer;
  readonly #outside: Layer;
  readonly #actors = new Map<string, Actor>();

  constructor(painter: Painter, art: Art, inside: Layer, outside: Layer) {
    this.#painter = painter;
    this.#art = art;
    this.#inside = inside;
    this.#outside = outside;
  }

  show(people: readonly Placed[], instantly: boolean): void {
    const wanted = new Set(people.map((one) => one.id));
    for (const [id, actor] of this.#actors) {
      if (wanted.has(id)) continue;
      this.#actors.delete(id);
      this.#painter.change(actor.box, { alpha: 0 }, instantly ? 0 : 300, () => actor.box.destroy());
    }
    for (const placed of people) this.#send(placed, instantly);
    // Whoever stands further down the picture stands in front.
    for (const layer of [this.#inside, this.#outside]) layer.sort('y');
    // Among those who stand in one row, whoever speaks or carries a box is not hidden by the next.
    for (const { box, at } of this.#actors.values())
      if (at.pose === 'talk' || at.pose === 'box') box.parentContainer?.bringToTop(box);
  }

  /** Moves the legs of whoever walks. */
  step(milliseconds: number): void {
    for (const actor of this.#actors.values()) {
      if (!actor.walking) continue;
      actor.walked += milliseconds;
      const foot = Math.floor(actor.walked / STRIDE) % 2 === 0 ? 'walk1' : 'walk2';
      this.#painter.frame(actor.body, `${actor.at.figure}-${foot}`);
    }
  }

  #send(placed: Placed, instantly: boolean): void {
    const known = this.#actors.get(placed.id);
    if (known === undefined) {
      const actor = this.#arrive(placed);
      this.#stand(actor);
      if (!instantly) {
        actor.box.setAlpha(0);
        this.#painter.change(actor.box, { alpha: 1 }, 300);
      }
      return;
    }
    const before = known.at;
    known.at = placed;
    const distance = Math.abs(known.box.x - placed.x);
    if (instantly || (distance < 1 && storeyOf(before) === storeyOf(placed))) this.#stand(known);
    else if (this.#painter.calm || storeyOf(before) !== storeyOf(placed)) this.#reappear(known);
    else this.#walk(known, distance);
  }

  #arrive(placed: Placed): Actor {
    const { person } = this.#art;
    const box = this.#painter.layer(placed.place === 'square' ? this.#outside : this.#inside);
    const body = this.#painter.put(box, `${placed.figure}-stand`, 0, 0);
    const hair = this.#painter.put(box, `${placed.figure}-grey`, 0, 0);
    hair.setOrigin(person.foot / person.width, person.sole / person.height);
    const actor: Actor = { box, body, hair, at: placed, walking: false, walked: 0 };
    this.#actors.set(placed.id, actor);
    return actor;
  }

  #stand(actor: Actor): void {
    const { at, box } = actor;
    this.#painter.scene.tweens.killTweensOf(box);
    actor.walking = false;
    const home = at.place === 'square' ? this.#outside : this.#inside;
    if (box.parentContainer !== home) home.add(box);
    box.setPosition(at.x, at.y).setAlpha(1);
    this.#dress(actor, at.pose, at.flip);
  }

  #dress(actor: Actor, pose: string, flip: boolean): void {
    const { at, box, body, hair } = actor;
    const { person, frames, tall } = this.#art;
    const frame = `${at.figure}-${pose}`;
    this.#painter.frame(body, frame);
    const width = frames[frame]?.[2] ?? person.width;
    body.setOrigin(person.foot / width, person.sole / person.height);
    const back = pose === 'away';
    this.#painter.frame(hair, back ? `${at.figure}-grey-away` : `${at.figure}-grey`);
    hair
      .setAlpha(at.grey)
      .setVisible(at.grey > 0)
      .setY(pose === 'sit' ? SIT * (tall[at.figure] ?? 1) : 0);
    box.setScale(flip ? -1 : 1, 1);
  }

  #walk(actor: Actor, distance: number): void {
    actor.walking = true;
    actor.walked = 0;
    const milliseconds = Math.min(LONGEST, (distance / PACE) * 1000);
    this.#dress(actor, 'walk1', actor.at.x < actor.box.x);
    actor.box.setAlpha(1);
    this.#painter.change(actor.box, { x: actor.at.x, y: actor.at.y }, milliseconds, () => this.#stand(actor));
  }

  /** Between storeys nobody is seen on the stairs: one leaves the room and comes into the other. */
  #reappear(actor: Actor): void {
    actor.walking = false;
    this.#painter.change(actor.box, { alpha: 0 }, 220, () => {
      this.#stand(actor);
      actor.box.setAlpha(0);
      this.#painter.change(actor.box, { alpha: 1 }, 260);
    });
  }
}
