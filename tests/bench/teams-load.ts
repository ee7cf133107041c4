import { Agent, request } from 'node:http';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import { quantile } from './measure.ts';
import type { TeamsLoad } from './teams-activities.ts';

// People in Teams, from a process of their own: as many at once as there are connections.

const load = JSON.parse(process.argv[2] ?? '') as TeamsLoad;
const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
const pressed = sealIntent('a secret for the bench', { type: 'bench.echo', args: { text: 'echo' } }, anyone);
let n = 0;
let took: number[] = [];

// A bot runs for weeks: what it does is compiled long ago.
const begun = performance.now();
await people(() => performance.now() - begun < 3_000);
took = [];
const start = performance.now();
await people(() => performance.now() - start < load.seconds * 1_000);
const fine = took.filter((one) => one >= 0);
process.send?.({
  count: fine.length,
  all: n,
  seconds: (performance.now() - start) / 1_000,
  p50: quantile(fine, 0.5),
  p99: quantile(fine, 0.99),
  wrong: took.length - fine.length,
});
process.disconnect?.();
agent.destroy();

async function people(goesOn: () => boolean): Promise<void> {
  const one = async () => {
    while (goesOn()) took.push(await tells());
  };
  await Promise.all(Array.from({ length: load.connections }, one));
}

/** Milliseconds until the answer; -1 when it was not a good one. */
function tells(): Promise<number> {
  n += 1;
  const body = JSON.stringify(activity());
  const begun = performance.now();
  return new Promise((resolve) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: load.port,
        path: '/api/messages',
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${load.token}`,
        },
      },
      (response) => {
        let bytes = 0;
        response.on('data', (piece: Buffer) => {
          bytes += piece.length;
        });
        response.on('end', () => {
          // The answer to a press is a card.
          const isGood = response.statusCode === 200 && (load.does === 'words' || bytes > 100);
          resolve(isGood ? performance.now() - begun : -1);
        });
      },
    );
    call.on('error', () => resolve(-1));
    call.end(body);
  });
}

function activity(): object {
  const person = `p${String((n % 48) + 1).padStart(2, '0')}`;
  const common = {
    id: `${process.pid}-${n}`,
    timestamp: '2027-01-26T11:30:00.000Z',
    channelId: 'msteams',
    serviceUrl: load.serviceUrl,
    from: { id: `29:1${person}`, name: person, aadObjectId: `aad-${person}` },
    conversation: { conversationType: 'personal', tenantId: load.tenantId, id: `a:1${person}` },
    recipient: { id: `28:${load.appId}`, name: 'findeachother' },
    channelData: { tenant: { id: load.tenantId } },
    locale: 'nl-NL',
  };
  if (load.does === 'words') return { ...common, type: 'message', text: load.words, textFormat: 'plain' };
  const fea = { kind: 'press', token: pressed, nonce: `${process.pid}-${n}`, index: 0 };
  const action = { type: 'Action.Execute', verb: 'fea', data: { fea } };
  const value = { action, trigger: 'manual' };
  return { ...common, type: 'invoke', name: 'adaptiveCard/action', replyToId: '1', value };
}
