/** What the built page needs beside the code: its security policy, and a head start for what every play uses. */
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Phaser's own pictures are data addresses and its loader makes blobs; nothing else from outside is ever needed. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only in built pages: the development server needs its own inline scripts. */
export function pagePlugin(): Plugin {
  return {
    name: 'page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const tags: HtmlTagDescriptor[] = [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
            injectTo: 'head-prepend',
          },
        ];
        const chunks = Object.values(bundle ?? {}).filter((part) => part.type === 'chunk');
        const play = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/src/run/run.ts'));
        const entry = chunks.find((chunk) => chunk.isEntry);
        // Low: the first page of our own cases is written down beforehand and comes first.
        for (const file of play ? [play.fileName, ...play.imports] : [])
          if (file !== entry?.fileName && !entry?.imports.includes(file))
            tags.push({
              tag: 'link',
              attrs: { rel: 'modulepreload', href: `./${file}`, fetchpriority: 'low' },
              injectTo: 'head',
            });
        return tags;
      },
    },
  };
}
