/** Vite plugin for `vite build`: puts the trimmed Phaser in place of the whole one, which no bundler can shake. */
import { fileURLToPath } from 'node:url';

const FLAGS =
  /typeof (CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|EXPERIMENTAL|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g;
const PHASER = /phaser[\\/]src[\\/]/;

const TRIMMED = fileURLToPath(new URL('./phaser-trim.cjs', import.meta.url));

export interface PhaserTrimOptions {
  /** Adds the WebGL renderer (about 54 kB gzip); the Canvas renderer is always there. */
  readonly webgl?: boolean;
}

interface TrimPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly apply: 'build';
  config(): { resolve: { alias: { find: RegExp; replacement: string }[] } };
  transform(code: string, id: string): { code: string; map: undefined } | undefined;
}

/**
 * Phaser's own build replaces its feature flags where they are tested; `define` cannot, since `typeof false` is true.
 * Development uses the whole ESM build, so a missing part shows only in the built page: test that one.
 */
export function phaserTrim({ webgl = false }: PhaserTrimOptions = {}): TrimPlugin {
  const on = (flag: string) => flag === 'CANVAS_RENDERER' || (flag === 'WEBGL_RENDERER' && webgl);
  return {
    name: 'phaser-trim',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [{ find: /^phaser$/, replacement: TRIMMED }],
      },
    }),
    transform(code, id) {
      // Phaser's batch handlers and its renderer index require each other: with WebGL the index must come first.
      if (id.endsWith('phaser-trim.cjs') && webgl)
        return { code: `require('../../node_modules/phaser/src/renderer');${code}`, map: undefined };
      if (!PHASER.test(id) || !code.includes('typeof ')) return undefined;
      return { code: code.replace(FLAGS, (_whole, flag: string) => String(on(flag))), map: undefined };
    },
  };
}
