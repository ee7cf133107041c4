import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import pino from 'pino';
import { z } from 'zod';
import { teamsDoor } from '../../adapters/teams/teams-door.ts';
import { createBot } from '../../src/bot.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { iso, systemClock } from '../../src/kernel/clock.ts';
import { intent } from '../../src/kernel/intent.ts';
import type { Message } from '../../src/kernel/message.ts';
import { route } from '../../src/kernel/route.ts';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import type { TokenIssuer } from '../adapters/teams/counterpart/token-issuer.ts';
import { tokenIssuer } from '../adapters/teams/counterpart/token-issuer.ts';
import { wrongTokens } from '../adapters/teams/counterpart/wrong-tokens.ts';
import { testBox } from '../support/test-box.ts';
import type { FuzzParts, Target } from './fuzz.ts';
import type { Random } from './random.ts';
import { activityMaker, omar, registration, secret } from './teams-activities.ts';
import type { Answered } from './wire.ts';
import { listening } from './wire.ts';

const Look = intent('fuzz.look', 'looks', z.object({ n: z.number() }));
const Mark = intent('fuzz.mark', 'changes', z.looseObject({ n: z.number(), forged: z.string().optional() }));
const behind = {
  look: (n: number) => Look({ n }),
  mark: (n: number, forged?: string) => Mark(forged === undefined ? { n } : { n, forged }),
};

/** Activities of Teams, to a door for those that it signed and to one for the others; behind each the whole bot. */
export async function teamsTarget(parts: FuzzParts): Promise<Target> {
  const { random, stranger, effect, wrong } = parts;
  const issuer = await tokenIssuer(systemClock);
  const marked = new Set<number>();
  const signedDoor = await openDoor(parts, issuer, effect, (n, who, forged) => {
    if (forged !== undefined || who !== omar.personId) wrong(`${who} did what is ${forged}`);
    if (marked.has(n)) wrong(`${n} was done twice`);
    marked.add(n);
    if (marked.size > 1_000) marked.delete(Math.min(...marked));
  });
  const unsigned = () => wrong('an effect of what was not signed');
  const unsignedDoor = await openDoor(parts, issuer, unsigned, unsigned);
  const make = activityMaker(random, { teams: signedDoor.teams, stranger }, behind);
  const proofs = await allProofs(issuer, [signedDoor.teams, stranger]);
  return {
    next: (signed) => {
      const { body, serviceUrl } = make();
      const { good, bad } = proofs(serviceUrl);
      const proof = signed ? good : random.pick(bad);
      return {
        url: `${(signed ? signedDoor : unsignedDoor).url}/api/messages`,
        body,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          ...(proof === undefined ? {} : { authorization: proof }),
        },
        twice: random.chance(0.1),
        isRight: (answered) => isRight(answered, signed),
      };
    },
    close: async () => {
      await signedDoor.close();
      await unsignedDoor.close();
    },
  };
}

// Signed or not: a body that is no activity is 400. What is signed for another tenant, or for another address, is 401.
function isRight({ status, text }: Answered, signed: boolean): boolean {
  if (status !== 200) return text === '' && (signed ? [400, 401, 501] : [400, 401]).includes(status);
  return signed && (text === '' || typeof JSON.parse(text) === 'object');
}

/** A door of Teams with a bot and a Teams behind it. `onEffect`: somebody did something, or Teams was asked. */
async function openDoor(
  { chance }: FuzzParts,
  issuer: TokenIssuer,
  onEffect: () => void,
  onMark: (n: number, who: string, forged?: string) => void,
) {
  const teams = await listening(
    createServer((asked, response) => {
      if (!asked.url?.startsWith('/keys')) onEffect();
      teamsAnswers(asked, response, chance, issuer, teams.url);
    }),
  );
  // What a disk does is not asked here.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'findeachother-'));
  const { db, close } = await openDatabase(join(folder, 'fuzz.db'));
  await migrate(db);
  const at = iso(systemClock.now());
  await loadDemo({ db, now: systemClock.now(), box: testBox });
  await db
    .insertInto('doors')
    .values({
      platform: 'teams',
      tenant: registration.tenantId,
      id: omar.aadId,
      person_id: omar.personId,
      linked_at: at,
      preferred_at: at,
    })
    .execute();
  const door = teamsDoor({
    db,
    clock: systemClock,
    home: sealIntent(secret, Look({ n: 0 }), anyone),
    defaultLanguage: 'nl',
    settings: {
      registrations: [registration],
      serviceUrls: [`${teams.url}/emea/`],
      auth: 'full',
      addresses: {
        openIdMetadata: `${teams.url}/keys/metadata`,
        issuer: issuer.issuer,
        login: `${teams.url}/login`,
      },
    },
  });
  const bot = createBot({
    db,
    clock: systemClock,
    secret,
    box: testBox,
    adapters: [door],
    routes: [
      route(Look, async () => ({ kind: 'say', message: somePage(chance) })),
      route(Mark, async (_work, { id }, { n, forged }) => {
        onMark(n, id, forged);
        onEffect();
        return {
          kind: 'say',
          message: somePage(chance),
          ...(chance.chance(0.5) ? { next: Look({ n }) } : {}),
        };
      }),
    ],
    chores: [],
    understand: () => Look({ n: 0 }),
    forbidden: () => undefined,
    log: pino({ level: 'silent' }),
  });
  let heard = 0;
  await door.start(async (incoming) => {
    onEffect();
    heard += 1;
    // Kept for weeks in life; here that would only fill the disk.
    if (heard % 5_000 === 0) await db.deleteFrom('inbox').where('state', '=', 'done').execute();
    if (chance.chance(0.02)) throw new Error('a mistake of ours');
    return bot.receive(incoming);
  });
  const app = await listening(createServer(express().use(door.router)));
  return {
    url: app.url,
    teams: teams.url,
    close: async () => {
      await door.stop();
      await bot.stop();
      await app.close();
      await teams.close();
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

// Mostly what Teams says, and now and then that it does not.
function teamsAnswers(
  asked: IncomingMessage,
  response: ServerResponse,
  random: Random,
  issuer: TokenIssuer,
  url: string,
): void {
  asked.resume();
  response.setHeader('content-type', 'application/json');
  const say = (body: object, status = 200) => response.writeHead(status).end(JSON.stringify(body));
  if (asked.url === '/keys/metadata')
    return void say({ ...issuer.metadata(url), jwks_uri: `${url}/keys/all` });
  if (asked.url === '/keys/all') return void say(issuer.keySet);
  if (asked.url?.startsWith('/login')) return void say({ access_token: 'a token', expires_in: 3_600 });
  if (random.chance(0.9)) return void say({ id: '2' }, 201);
  say({ error: { code: 'ServiceError' } }, random.pick([403, 404, 412, 429, 500, 502]));
}

function somePage(random: Random): Message {
  const text = { kind: 'text', text: 'Dag *allemaal* <at>x</at>' } as const;
  const field = { kind: 'lines', name: 'text', label: 'Wat?' } as const;
  const submit = { label: 'Bewaar', press: Mark({ n: -1 }) };
  const form = { kind: 'form', fields: [field], submit } as const;
  return { summary: 'Dag', blocks: random.pick([[text], [form], [text, form, text, form], []]) };
}

/** The headers of what Teams signed, and those of strangers, for each service that Teams may be. */
async function allProofs(issuer: TokenIssuer, urls: readonly string[]) {
  const all = new Map<string, { good: string; bad: readonly (string | undefined)[] }>();
  for (const url of urls) {
    const serviceUrl = `${url}/emea/x/`;
    const about = { appId: registration.appId, serviceUrl };
    const good = `Bearer ${await issuer.channelToken(about)}`;
    const bad = await Promise.all(Object.values(wrongTokens).map((make) => make(issuer, about)));
    all.set(serviceUrl, { good, bad });
  }
  return (serviceUrl: string) => all.get(serviceUrl) ?? { good: '', bad: [] };
}
