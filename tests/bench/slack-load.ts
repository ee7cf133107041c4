import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from './measure.ts';
import type { SlackLoad } from './slack-commands.ts';

// People who type a command, from a process of their own: as many at once as there are connections, or so many a second
// whether they are answered or not.

const load = JSON.parse(process.argv[2] ?? '') as SlackLoad;
const agent = new Agent({ keepAlive: true, maxSockets: load.perSecond ? 256 : load.connections });
let n = 0;

// A bot runs for weeks: what it does is compiled long ago.
await closedLoop(3_000, true);
const times = load.perSecond
  ? await openLoop(load.seconds * load.perSecond, load.perSecond)
  : await closedLoop(load.seconds * 1_000, true);
process.send?.({ ...times, all: n });
process.disconnect?.();
agent.destroy();

interface Times {
  readonly count: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly wrong: number;
}

/** @param most so many commands, or so many milliseconds when `timed`. */
async function closedLoop(most: number, timed = false): Promise<Times> {
  const took: number[] = [];
  const start = performance.now();
  const goesOn = () => (timed ? performance.now() - start < most : took.length < most);
  const one = async () => {
    while (goesOn()) took.push(await command());
  };
  await Promise.all(Array.from({ length: load.connections }, one));
  return summary(took, start);
}

async function openLoop(count: number, perSecond: number): Promise<Times> {
  const start = performance.now();
  const underway: Promise<number>[] = [];
  for (let i = 0; i < count; i++) {
    const due = start + (i * 1_000) / perSecond;
    while (performance.now() < due) await pause(Math.max(0, due - performance.now()));
    // From the moment it was due: what waits behind something slow waits in the figure too.
    underway.push(command().then((took) => (took < 0 ? took : performance.now() - due)));
  }
  return summary(await Promise.all(underway), start);
}

function summary(took: readonly number[], start: number): Times {
  const fine = took.filter((one) => one >= 0);
  return {
    count: fine.length,
    seconds: (performance.now() - start) / 1_000,
    p50: quantile(fine, 0.5),
    p99: quantile(fine, 0.99),
    slowest: quantile(fine, 1),
    wrong: took.length - fine.length,
  };
}

/** Milliseconds until the answer; -1 when it was not a good one. */
function command(): Promise<number> {
  n += 1;
  const user = `UP${String((n % 48) + 1).padStart(2, '0')}`;
  const body = new URLSearchParams({
    command: '/findeachother',
    text: n % 2 === 0 ? load.words : (load.otherWords ?? load.words),
    user_id: user,
    team_id: 'TBENCH',
    channel_id: 'D1',
    trigger_id: `${process.pid}.${n}`,
    api_app_id: 'A1',
    response_url: 'http://127.0.0.1/none',
  }).toString();
  const time = Math.floor(performance.timeOrigin / 1_000 + performance.now() / 1_000);
  const mac = createHmac('sha256', load.signingSecret).update(`v0:${time}:${body}`).digest('hex');
  const start = performance.now();
  return new Promise((resolve) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: load.port,
        path: '/slack/events',
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': time,
          'x-slack-signature': `v0=${mac}`,
        },
      },
      (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        // An answer without words was not ready in time.
        response.on('end', () =>
          resolve(response.statusCode === 200 && bytes > 0 ? performance.now() - start : -1),
        );
      },
    );
    call.on('error', () => resolve(-1));
    call.end(body);
  });
}
