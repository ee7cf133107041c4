import type { BotParts } from '../../src/bot.ts';
import { linkChannelTo } from '../../src/channels/channel-store.ts';
import { keepNever } from '../../src/contacts/never-store.ts';
import { MarkAway } from '../../src/day/day-intents.ts';
import { UploadGuestList } from '../../src/guests/guest-intents.ts';
import { AddNote } from '../../src/harvest/note-intents.ts';
import { days, later } from '../../src/kernel/clock.ts';
import { mintPersonalLink } from '../../src/people/personal-link.ts';
import { AskToJoin, NewJoinCode } from '../../src/people/walk-in-intents.ts';
import { asked as askedToAct, askedToHelp, promised } from '../actions/promises.ts';
import { appealed } from '../appeals/appealing.ts';
import { openAnotherRegion } from '../contacts/another-region.ts';
import { asked, swapped } from '../contacts/swapping.ts';
import { sharedPictureIn } from '../reports/sharing.ts';
import { insist } from './insisting.ts';
import type { HomeworkThings } from './lived-in-homework.ts';
import { addHomework } from './lived-in-homework.ts';
import { mailed } from './mailed.ts';
import type { World } from './world.ts';
import { openWorld } from './world.ts';

/** Forms as somebody fills them in. */
export const filled = {
  meeting: { name: 'Nog een keer', heldOn: '2027-01-26', starts: '12:00', ends: '18:00' },
  round: { mode: 'mixed', starts: '16:00', minutes: '20', questionNl: 'Wat nu?', asksFor: 'insight' },
  planChoices: { profile: 'even', expertMode: 'spread', tableMinimum: '4' },
  region: {
    region: 'Hier',
    firstName: 'Jan',
    lastName: 'Proef',
    organisation: 'Gemeente',
    session: 'Samen',
    heldOn: '2027-03-02',
  },
  guestList: {
    name: 'gasten.csv',
    base64: Buffer.from('Voornaam;Achternaam;Organisatie;Laag\nJan;Proef;Gemeente;manager').toString(
      'base64',
    ),
  },
} as const;

/** One of everything that can be asked about, all of the same meeting. */
export interface Things extends HomeworkThings {
  readonly session: string;
  readonly table: string;
  readonly round: string;
  readonly otherRound: string;
  readonly seat: string;
  readonly person: string;
  readonly otherPerson: string;
  readonly rule: string;
  readonly draft: string;
  /** Waits until the host of its table, or an organiser, has read it. */
  readonly heldNote: string;
  readonly note: string;
  readonly promise: string;
  /** Somebody is asked, and has not answered. */
  readonly proposal: string;
  /** Somebody of the region, in this meeting. */
  readonly companion: string;
  /** From whom the owner wants no questions. */
  readonly neverFrom: string;
  /** Somebody else promised it, and asks for help. */
  readonly askedToHelp: string;
  readonly openSwap: string;
  readonly swap: string;
  /** A change on the day. */
  readonly repair: string;
  readonly channel: string;
  readonly organisation: string;
  readonly appeal: string;
  /** For which the owner was asked. */
  readonly appealToMe: string;
  /** From where `seatless` comes in as well. */
  readonly tenant: string;
  readonly code: string;
  /** Somebody without a badge asks for a seat. */
  readonly walkIn: string;
  readonly link: string;
  /** A picture that was shared. */
  readonly picture: string;
}

/** The name of nothing at all, for each of them. */
export const nothing: Things = new Proxy({} as Things, { get: () => 'nothing' });

/**
 * The invented region with one of everything. Omar (P15) promised, is asked for, is asked to swap and swapped. Besides:
 * `E1` organises in another region, `nextDoor` another meeting of this region, `seatless` has a seat in no meeting.
 */
export async function openLivedInWorld(
  change: Partial<BotParts> = {},
): Promise<World & { readonly things: Things; readonly thingsNextDoor: Partial<Things> }> {
  const world = await openWorld(change);
  const { db, session } = world;
  await openAnotherRegion(db);
  await addPeople(world);
  await mailed(world, 'P15');
  const omar = world.as('P15');
  const point = { session, kind: 'bottleneck' as const };
  await insist(omar, AddNote({ ...point, text: 'Tjitske Gumsma belt ons nooit terug.' }));
  await omar.asks(AddNote({ ...point, text: 'We zoeken allemaal in een andere lijst.' }));
  const notes = await db.selectFrom('notes').select(['id', 'held_at']).execute();
  await world.as('X1').asks(UploadGuestList({ session, file: filled.guestList }));
  const { id: draft } = await db.selectFrom('guest_list_drafts').select('id').executeTakeFirstOrThrow();
  const { code } = await db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', 'P15')
    .executeTakeFirstOrThrow();
  await world.as('X1').asks(MarkAway({ session, seat: 'P30' }));
  const { id: repair } = await db.selectFrom('repairs').select('id').executeTakeFirstOrThrow();
  const idOf = (held: boolean) => notes.find(({ held_at }) => (held_at !== null) === held)?.id ?? '';
  const things = {
    session,
    table: 'T4',
    round: 'R1',
    otherRound: 'R2',
    seat: 'P15',
    person: 'P30',
    otherPerson: 'P31',
    rule: 'K1',
    draft,
    heldNote: idOf(true),
    note: idOf(false),
    ...(await addHomework(db, session, 'P15', 'P20')),
    promise: await promised(world, 'P15', 'Een lijst met namen en nummers', '2027-02-26'),
    proposal: await askedToAct(world, 'X1', 'P15'),
    companion: 'P32',
    neverFrom: 'P22',
    askedToHelp: await askedToHelp(world, 'P22', 'P15'),
    openSwap: await asked(world, 'P20', 'P15'),
    swap: await swapped(world, 'P21', 'P15'),
    repair,
    channel: 'hall',
    organisation: 'O1',
    appeal: await appealed(world, 'P15', 'Ik zoek iemand die iets weet van schulden.'),
    appealToMe: await appealed(world, 'P20', 'Omar Dromerstra'),
    tenant: 'seatless',
    code,
    walkIn: await knocked(world),
    link: await mintPersonalLink(db, world.clock.now(), 'P15', later(world.clock.now(), days(1))),
    picture: await sharedPictureIn(world),
  };
  await linkChannelTo(db, world.clock.now(), { ...hall, id: things.channel }, session, 'X1');
  await keepNever(db, world.clock.now(), 'P15', things.neverFrom);
  const missing = Object.entries(things).filter(([, id]) => !id);
  if (missing.length > 0) throw new Error(`Not there: ${missing.map(([name]) => name).join(', ')}`);
  await world.moveTo('2027-01-26T12:00:00.000Z');
  return { ...world, things, thingsNextDoor: await copyNextDoor(world, things) };
}

const hall = { platform: 'test', tenant: '' };

async function addPeople({ db, clock }: World): Promise<void> {
  const at = clock.now().toISOString();
  for (const [id, firstName] of [
    ['nextDoor', 'Buurt'],
    ['seatless', 'Staander'],
  ] as const) {
    const { id: _, ...like } = await db
      .selectFrom('people')
      .selectAll()
      .where('id', '=', 'P01')
      .executeTakeFirstOrThrow();
    // What locks the details of one person opens nothing of another.
    await db
      .insertInto('people')
      .values({ ...like, id, first_name: firstName, phone: null, email: null })
      .execute();
    const door = { platform: 'test', tenant: '', id, person_id: id, linked_at: at, preferred_at: at };
    const elsewhere = { ...door, tenant: id, preferred_at: '2026-12-01T09:00:00.000Z' };
    await db.insertInto('doors').values([door, elsewhere]).execute();
  }
  const meeting = await db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', 'S1')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('sessions')
    .values({ ...meeting, id: 'S2', name: 'Nog een keer', held_on: '2027-03-02' })
    .execute();
  const seat = await db.selectFrom('seats').selectAll().where('id', '=', 'X1').executeTakeFirstOrThrow();
  await db
    .insertInto('seats')
    .values({ ...seat, id: 'nextDoor', session_id: 'S2', person_id: 'nextDoor' })
    .execute();
}

async function knocked({ as, stranger, db, session }: World): Promise<string> {
  await as('X1').asks(NewJoinCode({ session }));
  const { join_code } = await db
    .selectFrom('sessions')
    .select('join_code')
    .where('id', '=', session)
    .executeTakeFirstOrThrow();
  const somebody = { firstName: 'Zonder', lastName: 'Badge', organisation: 'Elders' };
  await stranger().asks(AskToJoin({ code: join_code ?? '', ...somebody }));
  const { id } = await db.selectFrom('walk_ins').select('id').executeTakeFirstOrThrow();
  return id;
}

/** The same things in the other meeting of this region, where only its organiser has to do with them. */
async function copyNextDoor({ db, as }: World, things: Things): Promise<Partial<Things>> {
  const own = { session_id: 'S2' };
  const whose = { ...own, owner_id: null, asked_id: null, made_by: 'nextDoor' };
  const copies = [
    ['table', 'cafe_tables', own],
    ['round', 'rounds', own],
    ['otherRound', 'rounds', own],
    ['rule', 'pair_rules', own],
    ['heldNote', 'notes', own],
    ['note', 'notes', own],
    ['promise', 'actions', { ...whose, owner_id: 'nextDoor' }],
    ['proposal', 'actions', { ...whose, asked_id: 'nextDoor' }],
    ['askedToHelp', 'actions', { ...whose, owner_id: 'nextDoor', helper_asked_id: 'nextDoor' }],
    ['openSwap', 'swap_requests', { ...own, asker_id: 'E1', asked_id: 'nextDoor' }],
    ['repair', 'repairs', { ...own, made_by: 'nextDoor', seat_id: 'nextDoor' }],
    ['channel', 'session_channels', own],
    ['appeal', 'appeals', { ...own, asker_id: 'nextDoor' }],
    ['appealToMe', 'appeals', { ...own, asker_id: 'E1' }],
    ['swap', 'swap_requests', { ...own, asker_id: 'E1', asked_id: 'nextDoor' }],
  ] as const;
  const made: Partial<Record<keyof Things, string>> = {
    session: 'S2',
    seat: 'nextDoor',
    person: 'nextDoor',
    otherPerson: 'nextDoor',
  };
  for (const [name, table, change] of copies) {
    const any = table as 'notes';
    const row = await db.selectFrom(any).selectAll().where('id', '=', things[name]).executeTakeFirstOrThrow();
    made[name] = `next-${name}`;
    await db
      .insertInto(any)
      .values({ ...row, ...change, id: made[name] })
      .execute();
  }
  await as('nextDoor').asks(UploadGuestList({ session: 'S2', file: filled.guestList }));
  const { id: draft } = await db
    .selectFrom('guest_list_drafts')
    .select('id')
    .where('session_id', '=', 'S2')
    .executeTakeFirstOrThrow();
  return { ...made, draft, ...(await addHomework(db, 'S2', 'nextDoor', 'E1')) };
}
