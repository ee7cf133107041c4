import { SendAppeal } from '../../src/appeals/appeal-intents.ts';
import { AskSwap, FindPeople, ShowContacts } from '../../src/contacts/contact-intents.ts';
import { keepNever } from '../../src/contacts/never-store.ts';
import type { OpenDatabase } from '../../src/db/database.ts';
import { transact } from '../../src/db/transact.ts';
import { indexPeople } from '../../src/find/indexing.ts';
import { routes } from '../../src/intents.ts';
import { iso } from '../../src/kernel/clock.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import type { Db } from '../../src/kernel/work.ts';
import { personAt } from '../../src/people/person-store.ts';
import { workAt } from '../../src/work-at.ts';
import { testBox } from '../support/test-box.ts';
import { benchWorld } from './bench-world.ts';
import type { Figure } from './measure.ts';
import { median, ms, timed } from './measure.ts';

const asker = 'P01';

type World = Awaited<ReturnType<typeof benchWorld>>;

/** The same question twice, in two situations that the answer does not tell apart. */
interface Pair {
  readonly what: string;
  readonly hidden: Situation;
  readonly nothing: Situation;
}

interface Situation {
  readonly asks: readonly Intent[];
  /** What is so, as long as it takes. */
  readonly when?: (tx: Db) => Promise<unknown>;
}

const find = (names: readonly string[]) => names.map((query) => FindPeople({ query }));
const swap = (person: string) => [AskSwap({ person, fields: 'phone' })];
const appeal = (topic: string) => [SendAppeal({ text: `Ik zoek iemand die iets weet van ${topic}.` })];
const answered = (state: 'not_now' | 'pending', at: string | null) => (tx: Db) =>
  tx.updateTable('swap_requests').set({ state, answered_at: at }).where('id', '=', 'open').execute();
const called = (last_name: string) => (tx: Db) =>
  tx.updateTable('people').set({ last_name }).where('id', '=', 'P15').execute();

const shy = ['P20', 'P21', 'P22', 'P23', 'P24', 'P25'];
const shyNames = ['Gumsma', 'Inktema', 'Knopstra'];

const pairs: readonly Pair[] = [
  {
    what: 'finding somebody who wants to be found by nobody',
    hidden: { asks: find(['Dromerstra']), when: called('Dromerstra') },
    nothing: { asks: find(['Dromerstra']), when: called('Anders') },
  },
  {
    what: 'finding somebody who is found by whom they sat with',
    hidden: { asks: find(shyNames) },
    // As long and as hard to read as those.
    nothing: { asks: find(shyNames.map(otherVowels)) },
  },
  {
    what: 'an appeal that fits some people',
    hidden: { asks: appeal('schulden') },
    nothing: { asks: appeal('zeppelin') },
  },
  {
    what: 'asking somebody to swap who said never',
    hidden: { asks: swap('P30') },
    nothing: { asks: swap('P31') },
  },
  {
    what: 'the contacts of who heard no, beside hearing nothing',
    hidden: { asks: [ShowContacts({})], when: answered('not_now', '2027-01-26T11:00:00.000Z') },
    nothing: { asks: [ShowContacts({})], when: answered('pending', null) },
  },
];

function otherVowels(name: string): string {
  return name.replace(/[aeiou]/g, (vowel) => 'eioua'['aeiou'.indexOf(vowel)] as string);
}

/** A clock must not tell who is hidden, who said no and who says nothing from who is not there. */
export async function benchHiddenPeople(opened: OpenDatabase): Promise<Figure[]> {
  const world = await benchWorld(opened);
  await hide(world);
  const figures: Figure[] = [];
  for (const { what, hidden, nothing } of pairs) {
    const times = { hidden: [] as number[], nothing: [] as number[], again: [] as number[] };
    for (let n = 0; n < 600; n++) {
      const one = await ask(world, hidden, n);
      const two = await ask(world, nothing, n);
      const three = await ask(world, nothing, n);
      // The first ones warm up.
      if (n < 100) continue;
      times.hidden.push(one);
      times.nothing.push(two);
      times.again.push(three);
    }
    const [one, two, three] = [median(times.hidden), median(times.nothing), median(times.again)];
    figures.push({
      what: `${opened.kind}: ${what}`,
      value: `${ms(one)}, where nothing is ${ms(two)} (${(one / two).toFixed(2)} x; noise ${(three / two).toFixed(2)} x)`,
    });
  }
  return figures;
}

async function hide({ db, clock }: World): Promise<void> {
  const at = iso(clock.now());
  const people = await db.selectFrom('people').select('id').where('region_id', '=', 'demo').execute();
  const ids = people.map(({ id }) => id);
  for (const id of ids) {
    const found_by = id === 'P15' ? 'nobody' : shy.includes(id) ? 'sat_with' : 'session';
    await db
      .insertInto('contact_cards')
      .values({ person_id: id, found_by, line: null, updated_at: at })
      .onConflict((c) => c.column('person_id').doUpdateSet({ found_by }))
      .execute();
  }
  await transact(db, (tx) => indexPeople(tx, ids));
  await keepNever(db, clock.now(), 'P30', asker);
  await db
    .insertInto('swap_requests')
    .values({
      id: 'open',
      session_id: 'S1',
      asker_id: asker,
      asked_id: 'P32',
      asker_fields: 'phone',
      asked_fields: null,
      state: 'pending',
      asked_at: at,
      answered_at: null,
      expires_at: '2027-02-02T16:00:00.000Z',
      closed_at: null,
    })
    .execute();
}

/** How long the answer took, in ms. What it did is taken back, so that it can be asked again. */
async function ask({ db, clock }: World, { asks, when }: Situation, n: number): Promise<number> {
  const intent = asks[n % asks.length] as Intent;
  const route = routes.find(({ type }) => type === intent.type);
  const undone = new Error();
  let took = 0;
  await transact(db, async (tx) => {
    await when?.(tx);
    const caller = await callerIn(tx, asker);
    took = await timed(async () => {
      const reply = await route?.run(workIn(tx, clock.now()), caller, intent.args);
      if (reply?.kind !== 'say') throw new Error(`${intent.type}: ${reply?.message.summary}`);
    });
    throw undone;
  }).catch((error) => {
    if (error !== undone) throw error;
  });
  return took;
}

async function callerIn(db: Db, id: string) {
  const from = { platform: 'test', tenant: '', id };
  const person = await personAt(db, from);
  return { from, where: { kind: 'private' }, language: 'nl', ...(person ? { person } : {}) } as const;
}

function workIn(db: Db, now: Date) {
  return workAt(db, now, { adapters: [], routes, box: testBox });
}
