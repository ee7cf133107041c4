import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { SaveContactCard, SaveContactDetails } from '../../src/contacts/card-intents.ts';
import { AcceptSwap, DeclineSwap, ShowContacts, StopSwap } from '../../src/contacts/contact-intents.ts';
import { ShowGuests } from '../../src/guests/guest-intents.ts';
import { ForgetMe, ShowMyData } from '../../src/privacy/privacy-intents.ts';
import { asked, swapped } from '../contacts/swapping.ts';
import type { World } from '../support/world.ts';
import { openWorld, wordsOf } from '../support/world.ts';

async function saidBy({ db }: World, person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('consents')
    .select(['what', 'detail', 'answer', 'version'])
    .where('person_id', '=', person)
    .orderBy('said_at')
    .orderBy('what')
    .execute();
  expect(rows.every(({ version }) => /^[0-9a-f]{8}$/.test(version))).toBe(true);
  return rows.map(({ what, detail, answer }) => [what, detail, answer].filter(Boolean).join(': '));
}

const later = (world: World, minute: number) =>
  world.moveTo(`2027-01-26T12:${String(minute).padStart(2, '0')}:00.000Z`);

test('what somebody agreed to, refused and took back is kept in that order, with the version of the words', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  const { code } = await world.db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', 'P15')
    .executeTakeFirstOrThrow();
  await omar.says(`mee ${code}`);
  await omar.says(`mee ${code}`);
  await later(world, 1);
  await omar.asks(SaveContactCard({ foundBy: 'region', nameShown: 'full' }));
  await later(world, 2);
  await omar.asks(SaveContactDetails({ phoneTo: 'nobody', emailTo: 'swap', timesTo: 'swap' }));
  await omar.asks(SaveContactDetails({ phoneTo: 'nobody', emailTo: 'swap', timesTo: 'swap' }));
  await later(world, 3);
  await omar.asks(SaveContactCard({ foundBy: 'nobody', nameShown: 'full' }));
  expect(await saidBy(world, 'P15')).toEqual([
    'join: yes',
    'found_by: region: yes',
    'detail: phone nobody, email swap, times swap: yes',
    'found_by: nobody: withdrawn',
  ]);
});

test('a yes, a no and a stop to a swap are kept of whoever said it, and of nobody else', async () => {
  const world = await openWorld();
  const swap = await swapped(world, 'P20', 'P15');
  await later(world, 1);
  const other = await asked(world, 'P21', 'P15');
  await world.as('P15').asks(DeclineSwap({ swap: other }));
  await later(world, 2);
  await world.as('P20').asks(StopSwap({ swap }));
  expect(await saidBy(world, 'P15')).toEqual(['swap: phone: yes', 'swap: no']);
  expect(await saidBy(world, 'P20')).toEqual(['swap: phone: yes', 'swap: withdrawn']);
  expect(await saidBy(world, 'P21')).toEqual(['swap: phone: yes']);
});

test('nothing of it can be changed; it only goes with the person', async () => {
  const world = await openWorld();
  await swapped(world, 'P20', 'P15');
  const change = sql`update consents set answer = 'yes' where person_id = 'P15'`.execute(world.db);
  await expect(change).rejects.toThrow('only added to');
  await world.as('P15').asks(ForgetMe({}));
  expect(await saidBy(world, 'P15')).toEqual([]);
  expect(await saidBy(world, 'P20')).toHaveLength(1);
});

test('people read under their data who saw what they gave, once a day for each, and the organiser as a role', async () => {
  const world = await openWorld();
  const swap = await asked(world, 'P20', 'P15');
  await world.as('P15').asks(AcceptSwap({ swap }), { fields: ['phone'] });
  expect(wordsOf(await world.as('P15').sees(ShowMyData({})))).toContain('Nog niemand zag je gegevens');
  for (const _ of [1, 2]) await world.as('P20').sees(ShowContacts({}));
  for (const _ of [1, 2]) await world.as('X1').sees(ShowGuests({ session: world.session }));
  const page = wordsOf(await world.as('P15').sees(ShowMyData({})));
  expect(page.match(/dinsdag 26 januari 2027: .* zag wat jij gaf/g)).toHaveLength(1);
  expect(page).toContain('Tjitske');
  expect(page).toContain('De organisatie zag je naam op de gastenlijst.');
  expect(page).not.toContain('Evert');
  await world.as('P20').asks(ForgetMe({}));
  expect(wordsOf(await world.as('P15').sees(ShowMyData({})))).not.toContain('zag wat jij gaf');
});
