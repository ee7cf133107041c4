import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly as: { readonly identity: Buffer; readonly gzip: Buffer; readonly br: Buffer };
}

const own = (name: string) => readFileSync(new URL(`./public/${name}`, import.meta.url));
const htmx = (name: string) => readFileSync(createRequire(import.meta.url).resolve(`htmx.org/dist/${name}`));

export const style = asset(
  'door.css',
  'text/css; charset=utf-8',
  ['page.css', 'boxes.css', 'blocks.css', 'paper.css', 'drag.css'].map(own),
);
// One file, in this order: htmx looks at the page as soon as it has run, and by then its extension must be there.
export const script = asset('door.js', 'text/javascript; charset=utf-8', [
  htmx('htmx.min.js'),
  htmx('ext/hx-sse.min.js'),
  own('door.js'),
  own('drag.js'),
  own('narrow.js'),
]);

/** Sends a file of the pages. Its path holds its content's hash, so a browser may keep it for ever. */
export function sendAsset(request: Request, response: Response, next: () => void): void {
  const found = [style, script].find(({ path }) => path === request.path);
  if (!found) {
    next();
    return;
  }
  // Over plain http, as in a hall without a certificate, browsers take no brotli.
  const encoding = (['br', 'gzip'] as const).find((one) => request.acceptsEncodings(one)) ?? 'identity';
  response
    .set({
      'Content-Type': found.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    })
    .end(found.as[encoding]);
}

function asset(name: string, type: string, parts: readonly Buffer[]): Asset {
  const plain = Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 12);
  const as = { identity: plain, gzip: gzipSync(plain), br: brotliCompressSync(plain) };
  return { path: `/assets/${hash}/${name}`, type, as };
}
