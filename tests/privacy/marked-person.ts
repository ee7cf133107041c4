import { sql } from 'kysely';
import { ConfirmAction, ProposeAction, SayStuck } from '../../src/actions/action-intents.ts';
import { SendAppeal } from '../../src/appeals/appeal-intents.ts';
import { SaveContactCard, SaveContactDetails } from '../../src/contacts/card-intents.ts';
import { AcceptSwap, AskSwap, ShowContacts } from '../../src/contacts/contact-intents.ts';
import { MarkAway } from '../../src/day/day-intents.ts';
import type { Database } from '../../src/db/tables.ts';
import { ShowGuests, UploadGuestList } from '../../src/guests/guest-intents.ts';
import { AddNote } from '../../src/harvest/note-intents.ts';
import { days, later } from '../../src/kernel/clock.ts';
import { giveBadgeCodes } from '../../src/people/badge-code-store.ts';
import { mintPersonalLink } from '../../src/people/personal-link.ts';
import { AddPairRule, PlanRotations, PostRound } from '../../src/rotations/rotation-intents.ts';
import { insist } from '../support/insisting.ts';
import type { World } from '../support/world.ts';

/** Words that nobody else has. Where one of them turns up, it came from this person. */
export const mark = {
  id: 'merkteken-persoon',
  seat: 'merkteken-stoel',
  first: 'Quirijntje',
  last: 'Zevenhuysmerk',
  job: 'Merkvakvrouw',
  topic: 'Merkonderwerpje',
  phone: '06-98712365',
  email: 'q.zevenhuysmerk@merk.example',
  times: 'Merkuurtje op maandag',
  line: 'Vraag me naar merkvogels',
  wish: 'Merkwens aan het raam',
  firstStep: 'Merkstap zetten bij de buren',
} as const;
export const marks = Object.values(mark);

/** Somebody who lived through a whole day: seen, planned, sent to tables, swapped both ways, asked, promised, stuck. */
export async function liveADay(world: World): Promise<{ readonly action: string }> {
  const { db, session } = world;
  await invite(world);
  const me = world.as(mark.id);
  const organiser = world.as('X1');

  await insist(
    me,
    SaveContactCard({
      foundBy: 'session',
      nameShown: 'full',
      functionTitle: mark.job,
      expertise: mark.topic,
      line: mark.line,
    }),
  );
  const given = { phoneTo: 'swap', emailTo: 'swap', timesTo: 'swap' } as const;
  await insist(me, SaveContactDetails({ phone: mark.phone, email: mark.email, times: mark.times, ...given }));
  await organiser.asks(AddPairRule({ session, personA: mark.id, personB: 'P30', kind: 'apart' }));
  await organiser.asks(PlanRotations({ session }));
  await organiser.asks(PostRound({ session, round: 'R1' }));
  await organiser.asks(MarkAway({ session, seat: mark.seat, from: 'R3' }));
  await organiser.asks(ShowGuests({ session }));
  await uploadList(world);

  await swap(world, 'P20', mark.id);
  await swap(world, mark.id, 'P21');
  await me.asks(AskSwap({ person: 'P22' }), { fields: ['phone'] });
  await world.as('P23').asks(AskSwap({ person: mark.id }), { fields: ['phone'] });
  for (const one of ['P20', 'P21', mark.id]) await world.as(one).asks(ShowContacts({}));

  await insist(me, AddNote({ session, kind: 'bottleneck', text: 'Mevrouw Tjitske Gumsma belt ons nooit.' }));
  await insist(
    world.as('P30'),
    AddNote({ session, kind: 'insight', text: `Met ${mark.first} ${mark.last} kan het sneller.` }),
  );
  await me.asks(SendAppeal({ text: `Wie weet iets van ${mark.topic}?` }));

  await organiser.asks(ProposeAction({ session, title: 'Een lijst maken', owner: mark.id }));
  const { id: action } = await db
    .selectFrom('actions')
    .select('id')
    .where('asked_id', '=', mark.id)
    .executeTakeFirstOrThrow();
  await me.asks(ConfirmAction({ action, firstStep: mark.firstStep, dueOn: '2027-02-26' }));
  await me.asks(SayStuck({ action }));
  await world.as('H1').asks(ProposeAction({ session, title: 'Een vraag', owner: mark.id }));

  await mintPersonalLink(db, world.clock.now(), mark.id, later(world.clock.now(), days(1)));
  await atTheDoors(world);
  await world.moveTo('2027-01-26T14:20:00.000Z');
  return { action };
}

async function invite({ db, clock, session }: World): Promise<void> {
  const at = clock.now().toISOString();
  const { organisation_id } = await db
    .selectFrom('people')
    .select('organisation_id')
    .where('id', '=', 'P01')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('people')
    .values({
      id: mark.id,
      region_id: 'demo',
      organisation_id,
      first_name: mark.first,
      last_name: mark.last,
      language: 'nl',
      created_at: at,
    })
    .execute();
  const door = { platform: 'test', tenant: '', person_id: mark.id, linked_at: at, preferred_at: at };
  await db
    .insertInto('doors')
    .values([
      { ...door, id: mark.id },
      { ...door, id: `${mark.id}-2`, tenant: 'elders', preferred_at: '' },
    ])
    .execute();
  await db
    .insertInto('seats')
    .values({
      id: mark.seat,
      session_id: session,
      person_id: mark.id,
      role: 'participant',
      layer: 'professional',
      wish: mark.wish,
      claimed_at: at,
    })
    .execute();
  await giveBadgeCodes(db, clock.now(), [mark.seat]);
  await db
    .updateTable('sessions')
    .set({ contact: `Vraag ${mark.first} ${mark.last}, ${mark.phone}` })
    .execute();
}

async function uploadList(world: World): Promise<void> {
  const rows = `Voornaam;Achternaam;Organisatie;Laag;Telefoon\n${mark.first};${mark.last};G;manager;${mark.phone}`;
  const file = { name: 'gasten.csv', base64: Buffer.from(rows).toString('base64') };
  await world.as('X1').asks(UploadGuestList({ session: world.session, file }));
}

async function swap(world: World, asker: string, person: string): Promise<void> {
  await world.as(asker).asks(AskSwap({ person }), { fields: ['phone'] });
  const { id } = await world.db
    .selectFrom('swap_requests')
    .select('id')
    .where('asker_id', '=', asker)
    .where('asked_id', '=', person)
    .executeTakeFirstOrThrow();
  await world.as(person).asks(AcceptSwap({ swap: id }), { fields: ['phone', 'email'] });
}

/** What doors keep of an address. */
async function atTheDoors({ db, clock }: World): Promise<void> {
  const at = clock.now().toISOString();
  const lane = `test||${mark.id}`;
  await db.insertInto('lanes').values({ key: lane, blocked_until: '2027-01-26T15:00:00.000Z' }).execute();
  await db.insertInto('claim_tries').values({ key: lane, tried_at: '2027-01-26T14:19:00.000Z' }).execute();
  await db
    .insertInto('visits')
    .values({ token_hash: 'h', tenant: '', address_id: mark.id, created_at: at, expires_at: '2027-04-01' })
    .execute();
  await db
    .insertInto('conversations')
    .values({
      platform: 'test',
      tenant: '',
      address_id: mark.id,
      conversation: 'c',
      service_url: 'https://chat.example',
      registration: 'app',
      kept_at: at,
    })
    .execute();
}

/** Where in the database any of these words stands, in any column of any table. */
export async function placesOf({ db }: Pick<World, 'db'>, words: readonly string[]): Promise<string[]> {
  const places: string[] = [];
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        for (const word of words)
          if (String(value).toLowerCase().includes(word.toLowerCase()))
            places.push(`${name as keyof Database}.${column}: ${word}`);
  }
  return [...new Set(places)].sort();
}
