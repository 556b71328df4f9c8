/** What the built page needs beside the code: its security policy. */
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
      handler() {
        const tags: HtmlTagDescriptor[] = [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
            injectTo: 'head-prepend',
          },
        ];
        return tags;
      },
    },
  };
}
