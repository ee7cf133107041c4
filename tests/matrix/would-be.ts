import { randomUUID } from 'node:crypto';
import { ZodError } from 'zod';
import { transact } from '../../src/db/transact.ts';
import { routes } from '../../src/intents.ts';
import type { Address } from '../../src/kernel/adapter.ts';
import { days, later } from '../../src/kernel/clock.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import type { Message, MessageOf } from '../../src/kernel/message.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import type { Caller, Db, Reply, Work } from '../../src/kernel/work.ts';
import { sealing } from '../../src/late-blocks.ts';
import { markOf, mintLetter } from '../../src/mail/letter.ts';
import { OpenLetter, PressLetter } from '../../src/mail/mail-intents.ts';
import { deliverMessage } from '../../src/outbox/deliver-message.ts';
import { UsePersonalLink } from '../../src/people/person-intents.ts';
import { personAt } from '../../src/people/person-store.ts';
import { mintPersonalLink } from '../../src/people/personal-link.ts';
import { workAt } from '../../src/work-at.ts';
import { testBox } from '../support/test-box.ts';
import type { DoorName, TwoRegions } from './two-regions.ts';
import { roads, tenantOf } from './two-regions.ts';

/** What would be answered, and who would be told what. Afterwards nothing has happened. */
export interface WouldBe {
  readonly replies: readonly Reply[];
  readonly told: readonly Told[];
}

export interface Told {
  readonly to: string;
  readonly message: MessageOf<unknown>;
}

const visitor = { signsIn: true, visitor: { network: '192.0.2.1' } } as const;
const where = { kind: 'private' } as const;
const byType = new Map(routes.map((route) => [route.type, route]));

/** Somebody (`''`: a stranger) asks this by that door, and it is undone. */
export async function wouldBe(
  world: TwoRegions,
  door: DoorName,
  id: string,
  intent: Intent,
): Promise<WouldBe> {
  const undone = new Error();
  let answer: WouldBe = { replies: [], told: [] };
  try {
    // What thinks first does so before the transaction; here it only reads.
    const ready = await preparedFor(world, door, id, intent);
    await transact(world.db, async (tx) => {
      const before = await lastTurn(tx);
      const replies = await byThatDoor(world, tx, door, id, intent, ready);
      answer = { replies, told: await toldSince(world, tx, before) };
      throw undone;
    });
  } catch (error) {
    if (error instanceof Refusal || error instanceof ZodError) return { replies: [noTo(error)], told: [] };
    if (error !== undone) throw error;
  }
  return answer;
}

function noTo(error: Refusal | ZodError): Reply {
  const said = error instanceof Refusal ? error.words.nl : 'not understood';
  return { kind: 'refuse', message: { summary: said, blocks: [] } };
}

function byThatDoor(
  world: TwoRegions,
  tx: Db,
  door: DoorName,
  id: string,
  intent: Intent,
  ready: unknown,
): Promise<readonly Reply[]> {
  if (door === 'mail' && id) return byMail(world, tx, id, intent);
  if (door === 'link' && id) return byLink(world, tx, id, intent);
  return run(world, tx, addressOf(door, id), intent, ready).then((reply) => [reply]);
}

/** A mail to this person has a button for it. What looks is opened by its reader, what changes is pressed by a stranger. */
async function byMail(world: TwoRegions, tx: Db, id: string, intent: Intent): Promise<readonly Reply[]> {
  const now = world.clock.now();
  const delivery = randomUUID();
  const button = { label: 'Doe het', press: intent };
  const message = { summary: 'Een mail', blocks: [{ kind: 'buttons', buttons: [button] } as const] };
  await deliverMessage(tx, now, delivery, id, message, delivery, 'personal');
  const letter = { secret: await mintLetter(tx, now, id, delivery), press: markOf(intent) };
  const page = await run(world, tx, addressOf('web', ''), OpenLetter(letter));
  const looks = routeOf(intent).effect === 'looks';
  const pressed = looks
    ? await run(world, tx, addressOf('web', id), OpenLetter(letter))
    : await run(world, tx, addressOf('web', ''), PressLetter(letter));
  return [page, pressed];
}

/** A personal link leads to it: a browser becomes this person's, and the page it then gets is asked. */
async function byLink(world: TwoRegions, tx: Db, id: string, intent: Intent): Promise<readonly Reply[]> {
  const now = world.clock.now();
  const secret = await mintPersonalLink(tx, now, id, later(now, days(1)), intent);
  const welcome = await run(world, tx, addressOf('web', ''), UsePersonalLink({ secret }));
  const next = welcome.kind === 'say' ? welcome.next : undefined;
  const signedIn = welcome.kind === 'say' ? welcome.signIn : undefined;
  // A page is looked at: what changes is not done by being led to.
  if (!next || !signedIn || routeOf(next).effect !== 'looks') return [welcome];
  return [welcome, await run(world, tx, signedIn, next)];
}

async function run(
  world: TwoRegions,
  tx: Db,
  from: Address,
  intent: Intent,
  ready?: unknown,
): Promise<Reply> {
  const caller = await callerAt(tx, from);
  return routeOf(intent).run(workIn(world, tx), caller, ready ?? intent.args);
}

async function preparedFor(world: TwoRegions, door: DoorName, id: string, intent: Intent): Promise<unknown> {
  const { prepare } = routeOf(intent);
  if (!prepare || door === 'mail' || door === 'link') return undefined;
  const caller = await callerAt(world.db, addressOf(door, id));
  return prepare(workIn(world, world.db), caller, intent.args);
}

async function callerAt(db: Db, from: Address): Promise<Caller> {
  const person = await personAt(db, from);
  return { from, where, language: 'nl', ...(person ? { person } : visitor) };
}

function addressOf(door: DoorName, id: string): Address {
  return { platform: door, tenant: tenantOf(door), id: id || 'somebody' };
}

function routeOf(intent: Intent) {
  const route = byType.get(intent.type);
  if (!route) throw new Error(`Nobody can ask ${intent.type}.`);
  return route;
}

export function workIn({ clock }: TwoRegions, db: Db): Work {
  return workAt(db, clock.now(), { adapters: [], routes, box: testBox, ...roads });
}

async function lastTurn(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.max('turn').as('last'))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

/** With what a message says only when it leaves. */
async function toldSince(world: TwoRegions, tx: Db, turn: number): Promise<readonly Told[]> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['person_id', 'message'])
    .where('turn', '>', turn)
    .where('person_id', 'is not', null)
    .execute();
  const leaving = sealing(
    byType,
    () => workIn(world, tx),
    () => '',
  );
  const told: Told[] = [];
  for (const { person_id: to, message } of rows)
    if (to) told.push({ to, message: await leaving(JSON.parse(message) as Message, to) });
  return told;
}
