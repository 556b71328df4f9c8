/** Serves a folder as a good static host would, gzipped, and knows what each file weighs on the way. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ink': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const PACKED = ['.woff2', '.png', '.jpg', '.webp'];

function pathOf(url) {
  const { pathname } = new URL(url, 'http://localhost');
  return pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname);
}

/** `extra` are files that lie in no folder: path → text. */
export async function serve(folder, extra = {}) {
  const packed = new Map();
  const answerFor = (path) => {
    const known = packed.get(path);
    if (known) return known;
    const file = join(folder, normalize(path));
    const there = extra[path] !== undefined || (existsSync(file) && statSync(file).isFile());
    if (!there) return undefined;
    const body = extra[path] === undefined ? readFileSync(file) : Buffer.from(extra[path]);
    const squeeze = !PACKED.includes(extname(path));
    const answer = {
      body: squeeze ? gzipSync(body, { level: 9 }) : body,
      headers: {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
        ...(squeeze ? { 'content-encoding': 'gzip' } : {}),
      },
      /** A compiled story travels inside a script or as JSON; either way it is no code of the player's. */
      isStory: body.includes('"inkVersion"') || body.includes('\\"inkVersion\\"') || extname(path) === '.ink',
    };
    packed.set(path, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    const answer = answerFor(pathOf(request.url ?? '/'));
    response.writeHead(answer ? 200 : 404, answer?.headers);
    response.end(answer?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** What an address of this server weighs: `{ path, bytes, isStory }`. */
    weightOf: (url) => {
      const path = pathOf(url);
      const answer = answerFor(path);
      return { path, bytes: answer?.body.length ?? 0, isStory: answer?.isStory ?? false };
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
