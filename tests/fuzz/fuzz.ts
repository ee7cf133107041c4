import { createServer } from 'node:http';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import type { Answered, Headers } from './wire.ts';
import { listening, memoryInUse, wire } from './wire.ts';

/** One request to a door, and which answers are right. */
export interface Sent {
  readonly url: string;
  readonly body: string;
  readonly headers: Headers;
  /** Goes twice, at the same moment. */
  readonly twice?: boolean;
  isRight(answered: Answered): boolean;
}

/** A door of a platform, with that platform behind it. */
export interface Target {
  /** `signed`: the platform itself sends it; else somebody who says to be the platform. */
  next(signed: boolean): Sent;
  close(): Promise<void>;
}

export interface FuzzParts {
  readonly random: Random;
  /** For answers. They come in any order, and what is sent from a seed stays the same. */
  readonly chance: Random;
  /** Where nothing may ever go. */
  readonly stranger: string;
  /** The bot was asked something, or the platform was. */
  effect(): void;
  wrong(what: string): void;
}

export interface Fuzzed {
  readonly effects: number;
  readonly statuses: Readonly<Record<number, number>>;
  /** Milliseconds. On a busy machine it says more about the machine than about the door. */
  readonly slowest: number;
  /** Megabytes of memory more in use at the end than after the first fifth. */
  readonly grown: number;
  /** What should never be. Empty when all is well. */
  readonly wrong: readonly string[];
}

const batch = 50;

/** Sends so many odd requests, half of them not signed by the platform, and looks at what comes of them. */
export async function fuzz(
  runs: number,
  seed: number,
  open: (parts: FuzzParts) => Promise<Target>,
): Promise<Fuzzed> {
  const wrongs: string[] = [];
  const wrong = (what: string) => void (wrongs.length < 100 && wrongs.push(what));
  const statuses: Record<number, number> = {};
  let effects = 0;
  let slowest = 0;
  const crashed = (error: unknown) => wrong(`crashed: ${String(error)}`);
  process.on('unhandledRejection', crashed).on('uncaughtException', crashed);

  const stranger = await listening(
    createServer((asked, response) => {
      wrong(`went to a stranger: ${asked.method} ${asked.url}`);
      response.end();
    }),
  );
  const target = await open({
    random: randomFrom(seed),
    chance: randomFrom(seed + 1),
    stranger: stranger.url,
    effect: () => {
      effects += 1;
    },
    wrong,
  });
  const { post, close } = wire();

  async function send({ url, body, headers, isRight }: Sent, signed: boolean): Promise<void> {
    const start = performance.now();
    const answered = await post(url, body, headers).catch((error) => ({ status: 0, text: String(error) }));
    slowest = Math.max(slowest, Math.round(performance.now() - start));
    statuses[answered.status] = (statuses[answered.status] ?? 0) + 1;
    if (isRight(answered)) return;
    const { status, text } = answered;
    wrong(`${signed ? 'signed' : 'unsigned'}: ${status} ${text.slice(0, 100)} to ${body.slice(0, 300)}`);
  }

  let early = 0;
  for (let sent = 0; sent < runs; sent += batch) {
    const signed = (sent / batch) % 2 === 0;
    const all = Array.from({ length: Math.min(batch, runs - sent) }, () => target.next(signed));
    await Promise.all(all.flatMap((one) => (one.twice ? [one, one] : [one])).map((one) => send(one, signed)));
    if (sent <= runs / 5 && sent + batch > runs / 5) early = memoryInUse();
  }
  const grown = Math.round(memoryInUse() - early);
  if ('polluted' in {}) wrong('every object got something');

  close();
  await target.close();
  await stranger.close();
  process.off('unhandledRejection', crashed).off('uncaughtException', crashed);
  return { effects, statuses, slowest, grown, wrong: wrongs };
}
