/** The one Phaser game of a session: made when the picture is first wanted, put to sleep when nothing moves, lent to each host. */
import Phaser from 'phaser';
import type { Art } from '../../assets/sheet.ts';
import { HouseScene } from './house-scene.ts';
import { WORLD } from './layout.ts';
import { Rasters } from './raster.ts';

/** Frames drawn after the last movement before the loop goes to sleep. */
const REST_AFTER = 3;

/**
 * Canvas draws everything there is in the picture, on every machine, as fast as the screen; WebGL without a graphics
 * processor is many times slower. The game is therefore built with Canvas alone (see vite-phaser-trim.ts).
 */
export type Renderer = 'canvas' | 'webgl';

export interface Engine {
  readonly scene: HouseScene;
  readonly rasters: Rasters;
  readonly canvas: HTMLCanvasElement;
  /** Draws until nothing moves any more. */
  wake(): void;
  /** Called each time everything has come to rest. */
  whenStill: () => void;
  /** Size in CSS pixels. */
  fit(width: number, height: number): void;
  density(): number;
  sleep(): void;
}

function densityNow(): number {
  return Math.min(globalThis.devicePixelRatio || 1, 2);
}

/** Sharp enough for this screen, small enough for its memory; a phone looks at one room at a time, so closer. */
function scaleNow(): number {
  const width = globalThis.screen?.width || WORLD.width;
  const zoom = width < 700 ? 1.1 : Math.min(width, 1920) / WORLD.width;
  // More than the screen shows would cost: a picture drawn pixel for pixel takes a tenth of the time of one that is scaled.
  return Math.min(2, Math.max(1, Math.ceil(zoom * densityNow() * 2) / 2));
}

async function make(art: Art, calm: boolean, renderer: Renderer): Promise<Engine> {
  const rasters = await Rasters.draw(art, scaleNow());
  const scene = new HouseScene(rasters, calm);
  const density = densityNow();
  const game = new Phaser.Game({
    type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    // Not on the page yet: each host takes the canvas in.
    parent: document.createElement('div'),
    width: WORLD.width,
    height: WORLD.height,
    banner: false,
    audio: { noAudio: true },
    autoFocus: false,
    backgroundColor: '#9dbfcb',
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / density },
    // One texture at a time: with several, Phaser 4.2.1 loses parts of whatever is turned, as the labels of a house that leans.
    render: { antialias: true, maxTextures: 1 },
    input: { keyboard: false, mouse: { preventDefaultWheel: false }, touch: { capture: false } },
    scene,
  });
  await scene.ready;
  let resting = 0;
  game.events.on('postrender', () => {
    resting = scene.moving ? 0 : resting + 1;
    if (resting < REST_AFTER) return;
    game.loop.sleep();
    engine.whenStill();
  });
  const wake = (): void => {
    resting = 0;
    if (!document.hidden) game.loop.wake();
  };
  // Phaser restarts its loop when the page is seen again; the frames it missed are drawn then.
  document.addEventListener('visibilitychange', wake);
  // What a lost context had drawn is gone with it, and a picture at rest would stay empty.
  game.renderer.on('restorewebgl', wake);
  const engine: Engine = {
    scene,
    rasters,
    canvas: game.canvas,
    wake,
    whenStill: () => undefined,
    sleep: () => game.loop.sleep(),
    density: densityNow,
    fit(width, height) {
      const now = densityNow();
      // Up to the next pixel, so that no strip of the host is left bare beside it.
      // In this order: Phaser 4.2.1 leaves the element's own size alone otherwise.
      game.scale.resize(Math.ceil(width * now), Math.ceil(height * now)).setZoom(1 / now);
    },
  };
  return engine;
}

let shared: Promise<Engine> | undefined;

/** Fails with one clear sentence when the browser cannot draw; the next call tries again. The first call chooses the renderer. */
export function engineFor(art: Art, calm: boolean, renderer: Renderer = 'canvas'): Promise<Engine> {
  shared ??= make(art, calm, renderer).catch((error: unknown) => {
    shared = undefined;
    throw error instanceof Error ? error : new Error('The town hall could not be drawn.');
  });
  return shared;
}
