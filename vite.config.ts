/** One configuration for the game, its tests and its commands. */
import { defineConfig } from 'vite';
import { townhallArt } from './assets/plugin.ts';
import { openingsPlugin } from './src/app/vite-openings.ts';
import { sheetsPlugin } from './src/app/vite-sheets.ts';
import { inkPlugin } from './src/story/vite-ink.ts';
import { phaserTrim } from './src/townhall/vite-phaser-trim.ts';
import { pagePlugin } from './tools/vite-page.ts';

export default defineConfig(({ mode }) => ({
  // Relative addresses: the built game may lie in any folder of any site.
  base: './',
  plugins: [
    inkPlugin(),
    openingsPlugin(),
    sheetsPlugin(),
    townhallArt(),
    // The game draws with Canvas; the gallery has both renderers, so that the tests can lay their pictures side by side.
    phaserTrim({ webgl: mode === 'gallery' }),
    pagePlugin(),
  ],
  build: {
    target: 'es2022',
    // Every browser that runs ES2022 preloads modules by itself.
    modulePreload: { polyfill: false },
    // Small drawings must stay files: Phaser's loader cannot read them as data addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
  },
  server: { port: 5173 },
  // A closed frame (sandboxed, as some learning platforms have) has no origin of its own and must be let in.
  preview: { cors: true },
}));
