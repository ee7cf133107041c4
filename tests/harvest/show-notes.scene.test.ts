import { describe, expect, test } from 'vitest';
import { addSource } from '../../src/actions/source-store.ts';
import {
  AddNote,
  ReleaseNote,
  RemoveNote,
  ShowNotes,
  ShowTableNotes,
} from '../../src/harvest/note-intents.ts';
import { openAnotherRegion } from '../contacts/another-region.ts';
import { insist } from '../support/insisting.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, openWorld, wordsOf } from '../support/world.ts';

const session = 'S1';
const notThere = 'Dit kan ik niet vinden, of het is niet voor jou. Vraag het gerust aan de organisatie.';

const starts = { R1: '13:45', R2: '14:15', R3: '14:55' } as const;

/** In a round that is posted, somebody writes down a point. */
async function writes(
  world: World,
  who: string,
  text: string,
  kind = 'bottleneck',
  round?: keyof typeof starts,
): Promise<string> {
  if (round) await enter(world, round);
  world.clock.forward(1_000);
  await insist(world.as(who), AddNote({ session }), { kind, text });
  const { id } = await world.db
    .selectFrom('notes')
    .select('id')
    .where('text', '=', text)
    .executeTakeFirstOrThrow();
  return id;
}

async function enter(world: World, round: keyof typeof starts): Promise<void> {
  await world.moveTo(`2027-01-26T${starts[round]}:00+01:00`);
  await world.db
    .updateTable('rounds')
    .set({ posted_at: world.clock.now().toISOString() })
    .where('id', '=', round)
    .execute();
}

const labels = async (world: World, who: string, page = ShowNotes({ session })) =>
  buttonsOf(await world.as(who).sees(page)).map(({ label }) => label);

describe('the points of my table', () => {
  test('a host reads first what the group before this one said, then what this group said', async () => {
    const world = await openWorld();
    await writes(world, 'H3', 'Uit ronde een', 'bottleneck', 'R1');
    await writes(world, 'H3', 'Uit ronde twee', 'solution', 'R2');
    await writes(world, 'H4', 'Van de andere tafel', 'solution');
    await writes(world, 'H3', 'Uit ronde drie', 'insight', 'R3');
    const page = wordsOf(await world.as('H3').sees(ShowTableNotes({ session })));
    expect(page).toMatch(
      /Ronde 2: vertel dit aan de nieuwe groep\nUit ronde twee Oplossing.*\nRonde 3: deze groep\nUit ronde drie.*\nRonde 1\nUit ronde een/s,
    );
    expect(page).not.toContain('andere tafel');
  });

  test('there are none yet, and a way to add one', async () => {
    const world = await openWorld();
    const page = await world.as('H3').sees(ShowTableNotes({ session }));
    expect(wordsOf(page)).toContain('Er zijn nog geen punten van jouw tafel.');
    expect(buttonsOf(page).map(({ label }) => label)).toContain('Punt toevoegen');
  });

  test('an organiser without a table is led to all points; participants and other regions find nothing', async () => {
    const world = await openWorld();
    await openAnotherRegion(world.db);
    expect(await labels(world, 'X1', ShowTableNotes({ session }))).toContain('Alle punten');
    for (const who of ['P15', 'E1'])
      expect((await world.as(who).asks(ShowTableNotes({ session }))).message.summary).toBe(notThere);
  });
});

describe('all points', () => {
  test('stand by kind with round and table and without a name, for everybody in the meeting', async () => {
    const world = await openWorld();
    await writes(world, 'H3', 'Een vast belmoment.', 'solution', 'R1');
    await writes(world, 'P15', 'Het formulier vraagt te veel.', 'bug');
    for (const who of ['P15', 'P41', 'H1', 'X1']) {
      const page = wordsOf(await world.as(who).sees(ShowNotes({ session })));
      expect(page).toContain('Oplossingen\nEen vast belmoment. Ronde 1 · Tafel 3, De Linde');
      expect(page).toContain('Fouten in het systeem\nHet formulier vraagt te veel. Ronde 1 · Tafel 3');
      expect(page).not.toMatch(/Omar|Abel/);
    }
    expect(wordsOf(await world.as('P33').sees(ShowNotes({ session })))).toContain(
      'Solutions\nEen vast belmoment.',
    );
  });

  test('of a long kind the newest five are shown, and all of them one press away', async () => {
    const world = await openWorld();
    for (let at = 1; at <= 7; at++) await writes(world, 'H3', `Knelpunt nummer ${at}`);
    const omar = world.as('P15');
    const page = await omar.sees(ShowNotes({ session }));
    expect(wordsOf(page)).toContain('Knelpunt nummer 7');
    expect(wordsOf(page)).not.toContain('Knelpunt nummer 2\n');
    expect(wordsOf(page)).not.toContain('Knelpunt nummer 1\n');
    const all = await omar.presses(page, 'Alle 7 knelpunten');
    for (let at = 1; at <= 7; at++) expect(wordsOf(all.message)).toContain(`Knelpunt nummer ${at}`);
  });

  test('none yet says so; another region finds nothing', async () => {
    const world = await openWorld();
    await openAnotherRegion(world.db);
    expect(wordsOf(await world.as('P15').sees(ShowNotes({ session })))).toContain('Er zijn nog geen punten.');
    expect((await world.as('E1').asks(ShowNotes({ session }))).message.summary).toBe(notThere);
  });

  test('an action idea can become an action for hosts and organisers; participants only read it', async () => {
    const world = await openWorld();
    await writes(world, 'H3', 'Een belgids maken', 'action_idea');
    await writes(world, 'H3', 'Geen idee', 'insight');
    for (const who of ['H1', 'X1'])
      expect((await labels(world, who)).filter((label) => label === 'Maak er een actie van')).toHaveLength(1);
    expect(await labels(world, 'P15')).not.toContain('Maak er een actie van');
    expect(await labels(world, 'H3', ShowTableNotes({ session }))).toContain('Maak er een actie van');
  });
});

describe('a point that waits', () => {
  const held = 'Mevrouw Voorbeeldstra wacht op een brief.';

  test('is the first an organiser sees; released, everybody reads it and the writer is cut', async () => {
    const world = await openWorld();
    await writes(world, 'P15', held, 'bug');
    const evert = world.as('X1');
    const page = await evert.sees(ShowNotes({ session }));
    expect(page.blocks[0]).toMatchObject({ kind: 'heading', text: 'Eerst even lezen' });
    expect(wordsOf(await world.as('P20').sees(ShowNotes({ session })))).not.toContain(held);
    const reply = await evert.presses(page, 'Dit is goed');
    expect(reply.message.summary).toBe('Dank je wel. Iedereen ziet dit punt nu.');
    expect(wordsOf(await world.as('P20').sees(ShowNotes({ session })))).toContain(held);
    expect(await world.db.selectFrom('notes').select(['author_id', 'held_at']).execute()).toEqual([
      { author_id: null, held_at: null },
    ]);
  });

  test('can be released twice, by the host of that table and the organiser, without harm', async () => {
    const world = await openWorld();
    const note = await writes(world, 'P15', held, 'bug');
    expect(wordsOf(await world.as('H3').sees(ShowTableNotes({ session })))).toContain(`Eerst even lezen`);
    const first = await world.as('H3').asks(ReleaseNote({ session, note }));
    const second = await world.as('X1').asks(ReleaseNote({ session, note }));
    expect(second.message).toEqual(first.message);
  });

  test('is not there for the host of another table, for participants, its writer and other regions', async () => {
    const world = await openWorld();
    const elsewhere = await openAnotherRegion(world.db);
    const note = await writes(world, 'P15', held, 'bug');
    for (const who of ['H4', 'P20', 'P15', 'E1'])
      for (const ask of [ReleaseNote({ session, note }), RemoveNote({ session, note })])
        expect((await world.as(who).asks(ask)).message.summary).toBe(notThere);
    const smuggled = await world.as('E1').asks(RemoveNote({ session: elsewhere.session, note }));
    expect(smuggled.message.summary).toBe(notThere);
    expect(await world.db.selectFrom('notes').select('author_id').execute()).toEqual([{ author_id: 'P15' }]);
  });
});

describe('taking a point away', () => {
  test('the organiser takes away any point, after one more question', async () => {
    const world = await openWorld();
    await writes(world, 'H3', 'Dit hoort hier niet.');
    const evert = world.as('X1');
    const page = await evert.sees(ShowNotes({ session }));
    expect(buttonsOf(page).find(({ label }) => label === 'Weghalen')?.confirm).toBe(
      'Dit punt is dan echt weg. Doorgaan?',
    );
    const reply = await evert.presses(page, 'Weghalen');
    expect(reply.message.summary).toBe('Het punt is weg.');
    expect(await world.db.selectFrom('notes').select('id').execute()).toEqual([]);
  });

  test('the host takes away a point of the own table; of another table there is no button', async () => {
    const world = await openWorld();
    await writes(world, 'H3', 'Van onze tafel.');
    expect(await labels(world, 'H4')).not.toContain('Weghalen');
    const abel = world.as('H3');
    const reply = await abel.presses(await abel.sees(ShowTableNotes({ session })), 'Weghalen');
    expect(reply.message.summary).toBe('Het punt is weg.');
  });

  test('pressing twice takes it away once and says the same', async () => {
    const world = await openWorld();
    const note = await writes(world, 'H3', 'Dit hoort hier niet.');
    const press = () => world.as('X1').asks(RemoveNote({ session, note }), undefined, 'press-1');
    expect(await press()).toEqual(await press());
  });

  test('an action that grew out of it stays', async () => {
    const world = await openWorld();
    const note = await writes(world, 'H3', 'Een belgids maken', 'action_idea');
    await world.db
      .insertInto('actions')
      .values({
        id: 'A1',
        session_id: session,
        title: 'Belgids maken',
        first_step: null,
        due_on: null,
        owner_id: null,
        asked_id: 'P15',
        made_by: 'H3',
        status: 'proposed',
        confirmed_at: null,
        nudges_stopped_at: null,
        closed_at: null,
        created_at: '2027-01-26T13:00:00.000Z',
      })
      .execute();
    await addSource(world.db, 'A1', note);
    expect((await world.as('X1').asks(RemoveNote({ session, note }))).kind).toBe('say');
    expect(await world.db.selectFrom('actions').select('id').execute()).toEqual([{ id: 'A1' }]);
    expect(await world.db.selectFrom('action_notes').selectAll().execute()).toEqual([]);
  });
});
