import type { Request, Response } from 'express';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import { pngOf } from '../../src/kernel/png.ts';

/** Teams takes pictures up to 1,024 by 1,024 dots and one megabyte (learn.microsoft.com, "Format cards in Teams"). */
const wide = 1_024;
const kept = 16;

/**
 * Pictures at addresses that nobody can guess, as PNG: a chat fetches them without signing in. Each is drawn once and
 * kept in memory. False when there is none.
 */
export function sharedPictures(): (id: string, reply: SealedReply, response: Response) => Promise<boolean> {
  const drawn = new Map<string, Promise<Uint8Array>>();
  return async (id, reply, response) => {
    const file = reply.kind === 'say' ? reply.file : undefined;
    if (!file) return false;
    const png = drawn.get(id) ?? pngOf(String(file.body), wide);
    drawn.set(id, png);
    png.catch(() => drawn.delete(id));
    for (const old of [...drawn.keys()].slice(0, -kept)) drawn.delete(old);
    response
      .type('png')
      .set('cache-control', 'public, max-age=3600')
      .send(Buffer.from(await png));
    return true;
  };
}

/** '/picture/abc.png': some chats look at the end of an address. */
export function pictureIn(request: Request): string {
  return String(request.params.name).replace(/\.png$/, '');
}
