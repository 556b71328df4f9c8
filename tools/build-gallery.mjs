/** Builds the gallery of the town hall, which is no part of the game, for the tests and the benchmark. */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './root.mjs';

/** Into `outDir`, with both renderers; the page is src/townhall/gallery/gallery.html there. */
export async function buildGallery(outDir) {
  await build({
    root,
    mode: 'gallery',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: join(root, 'src/townhall/gallery/gallery.html') },
    },
  });
}
