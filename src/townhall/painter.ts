/** The few ways the scene puts things into the picture: frames, texts, and changes that take a moment. */
import type Phaser from 'phaser';

export type Layer = Phaser.GameObjects.Container;
export type Picture = Phaser.GameObjects.Image;
export type Movable = Phaser.GameObjects.Container | Phaser.GameObjects.Image | Phaser.GameObjects.Rectangle;

export const SHEET = 'sheet';
const FONT = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif";

export class Painter {
  readonly scene: Phaser.Scene;
  /** Pixels of the drawings for a world unit. */
  readonly scale: number;
  calm: boolean;
  /** Pixels of the screen for a world unit, for sharp letters. */
  sharpness = 1;

  constructor(scene: Phaser.Scene, scale: number, calm: boolean) {
    this.scene = scene;
    this.scale = scale;
    this.calm = calm;
  }

  layer(parent?: Layer): Layer {
    const layer = this.scene.add.container(0, 0);
    parent?.add(layer);
    return layer;
  }

  /** A frame of the sheet with the middle of its lower edge at x, y. */
  put(layer: Layer, frame: string, x: number, y: number, size = 1): Picture {
    const picture = this.scene.add
      .image(x, y, SHEET, frame)
      .setOrigin(0.5, 1)
      .setScale(size / this.scale);
    layer.add(picture);
    return picture;
  }

  /** A whole texture laid over the world from its upper left corner. */
  cover(layer: Layer, key: string): Picture {
    const picture = this.scene.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / this.scale);
    layer.add(picture);
    return picture;
  }

  frame(picture: Picture, frame: string): void {
    if (picture.frame.name !== frame) picture.setFrame(frame);
  }

  block(layer: Layer, x: number, y: number, width: number, height: number, colour: number, alpha: number) {
    const block = this.scene.add.rectangle(x, y, width, height, colour, 1).setOrigin(0, 0).setAlpha(alpha);
    layer.add(block);
    return block;
  }

  text(
    layer: Layer,
    x: number,
    y: number,
    size: number,
    colour: string,
    bold = true,
  ): Phaser.GameObjects.Text {
    const style = { fontFamily: FONT, fontSize: `${size}px`, fontStyle: bold ? '700' : '500', color: colour };
    const text = this.scene.add.text(x, y, '', style).setOrigin(0.5, 0.5).setResolution(this.sharpness);
    layer.add(text);
    return text;
  }

  /** Goes from one value to another; at once on the first picture, as a short fade when motion is unwanted. */
  change(
    target: Movable,
    to: Readonly<Record<string, number>>,
    milliseconds: number,
    done?: () => void,
  ): void {
    this.scene.tweens.killTweensOf(target);
    const fadesOnly = Object.keys(to).every((name) => name === 'alpha');
    if (milliseconds <= 0 || (this.calm && !fadesOnly)) {
      Object.assign(target, to);
      done?.();
      return;
    }
    const duration = this.calm ? Math.min(160, milliseconds) : milliseconds;
    this.scene.tweens.add({
      targets: target,
      ...to,
      duration,
      ease: 'Sine.easeInOut',
      onComplete: () => done?.(),
    });
  }

  /** Moves a number that others are laid out by: `each` is called with every value on the way, and with the last. */
  glide(holder: { value: number }, to: number, milliseconds: number, each: () => void): void {
    this.scene.tweens.killTweensOf(holder);
    if (milliseconds <= 0 || this.calm || holder.value === to) {
      holder.value = to;
      each();
      return;
    }
    this.scene.tweens.add({
      targets: holder,
      value: to,
      duration: milliseconds,
      ease: 'Sine.easeInOut',
      onUpdate: each,
      onComplete: each,
    });
  }
}
