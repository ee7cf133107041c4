import { expect, test } from 'vitest';
import type { Db } from '../../src/kernel/work.ts';
import { OpenRound, RemoveRound, SaveRound, ShowRounds } from '../../src/sessions/session-intents.ts';
import { buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';

const session = 'S1';

test('the list says for each round when it is, the question and who sits with whom', async () => {
  const world = await openWorld();
  const words = wordsOf(await world.as('X1').sees(ShowRounds({ session })));
  expect(words).toContain(
    'Ronde 1, van 13:40 tot 14:05 Waar loopt het vast in onze samenwerking? · eigen tafel',
  );
  expect(words).toContain('Ronde 4, van 15:15 tot 15:35');
  expect(words).toContain('terug naar eigen tafel');
});

test('a round in between gets the number of its time, and the ones after it move up', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const form = await evert.presses(await evert.sees(ShowRounds({ session })), 'Ronde erbij');
  expect(form.kind).toBe('ask');
  const saved = await evert.fills(form.message, {
    questionNl: 'Wie missen we nog aan tafel?',
    starts: '14.30',
    minutes: '15',
  });
  expect(saved.kind).toBe('say');
  expect(saved.message.summary).toBe('Ronde 3 staat klaar, van 14:30 tot 14:45.');
  const rounds = labels(await evert.sees(ShowRounds({ session })));
  expect(rounds).toContain('Ronde 3, van 14:30 tot 14:45');
  expect(rounds).toContain('Ronde 4, van 14:50 tot 15:10');
  expect(rounds).toContain('Ronde 5, van 15:15 tot 15:35');
});

test('the form of a new round starts with what usually comes next', async () => {
  const world = await openWorld();
  await emptyRounds(world.db);
  const first = formIn(await world.as('X1').sees(OpenRound({ session })));
  const values = Object.fromEntries(
    first.fields.map((field) => [field.name, 'value' in field && field.value]),
  );
  expect(values).toMatchObject({ mode: 'home', starts: '13:00', minutes: '20', asksFor: 'bottleneck' });
});

test('without an English question, people who read English get the Dutch one', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const { message } = await evert.asks(OpenRound({ session }));
  await evert.fills(message, { questionNl: 'Wat nemen we mee?' });
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X1').execute();
  expect(wordsOf(await evert.sees(ShowRounds({ session })))).toContain(
    'Round 5, from 15:40 to 16:00 Wat nemen we mee? · mixed',
  );
});

test('a question that can be stronger is kept, with a gentle hint', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const { message } = await evert.asks(OpenRound({ session, round: 'R2' }));
  const saved = await evert.fills(message, { questionNl: 'Doen we het morgen anders' });
  expect(saved.kind).toBe('say');
  const words = wordsOf(saved.message);
  expect(words).toContain('Tip: zet een vraagteken aan het eind van je vraag.');
  expect(words).toContain('Tip: begin je vraag met wat, hoe, waar of welke.');
  expect(words).toContain('De Engelse vraag is niet veranderd. Klopt hij nog?');
  const good = await evert.fills(message, {
    questionNl: 'Wat doen we morgen anders?',
    questionEn: 'What do we do differently tomorrow?',
  });
  expect(wordsOf(good.message)).not.toContain('Tip');
  expect(wordsOf(good.message)).not.toContain('Engelse');
});

test('a time that clashes, lies outside the meeting or cannot be read is refused with what fits', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const { message } = await evert.asks(OpenRound({ session }));
  const tries = [
    [{ starts: '14:00' }, 'Ronde 1 is al van 13:40 tot 14:05. Kies een tijd daarvoor of daarna.'],
    [
      { starts: '13:30', minutes: '11' },
      'Ronde 1 is al van 13:40 tot 14:05. Kies een tijd daarvoor of daarna.',
    ],
    [{ starts: '12:30' }, 'De bijeenkomst is van 13:00 tot 17:00. Kies voor de ronde een tijd daarbinnen.'],
    [{ starts: '16:50' }, 'De bijeenkomst is van 13:00 tot 17:00. Kies voor de ronde een tijd daarbinnen.'],
    [{ starts: 'straks' }, 'Kies een tijd. Schrijf hem zo: 13:40.'],
    [{ minutes: '4' }, 'Hoeveel minuten duurt de ronde? Vul een getal in van 5 tot en met 120.'],
    [{ minutes: 'lang' }, 'Hoeveel minuten duurt de ronde? Vul een getal in van 5 tot en met 120.'],
  ] as const;
  for (const [values, why] of tries) {
    const reply = await evert.fills(message, { questionNl: 'Wat nu?', ...values });
    expect([reply.kind, reply.message.summary]).toEqual(['refuse', why]);
  }
  expect(await world.db.selectFrom('rounds').select('id').execute()).toHaveLength(4);
});

test('a posted round stays as people know it, and nothing comes before it any more', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const { message } = await evert.asks(OpenRound({ session, round: 'R2' }));
  await post(world.db, 'R1', 'R2');
  const fixed = 'Ronde 2 is al bekendgemaakt. Iedereen heeft de vraag en de tijd. Daarom blijft de ronde zo.';
  expect((await evert.fills(message, { minutes: '25' })).message.summary).toBe(fixed);
  expect((await evert.asks(OpenRound({ session, round: 'R2' }))).message.summary).toBe(fixed);
  expect((await evert.asks(RemoveRound({ session, round: 'R2' }))).message.summary).toBe(fixed);
  const page = await evert.sees(ShowRounds({ session }));
  expect(wordsOf(page)).toContain('gemengd · bekendgemaakt');
  expect(labels(page)).not.toContain('Ronde 2, van 14:10 tot 14:30');

  const { message: empty } = await evert.asks(OpenRound({ session }));
  const early = await evert.fills(empty, { questionNl: 'Wat nu?', starts: '13:10' });
  expect(early.message.summary).toBe('Ronde 2 is al bekendgemaakt. Kies een tijd vanaf 14:30.');
});

test('a removed round leaves no gap, and its table plan goes with it', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  await seat(world.db, 'R2', 'P15', 'T1');
  const form = await evert.sees(OpenRound({ session, round: 'R2' }));
  const gone = await evert.presses(form, 'Haal deze ronde weg', 'press-1');
  expect(gone.message.summary).toBe('De ronde is weg.');
  expect(await evert.presses(form, 'Haal deze ronde weg', 'press-1')).toEqual(gone);
  const rounds = labels(await evert.sees(ShowRounds({ session })));
  expect(rounds).toContain('Ronde 2, van 14:50 tot 15:10');
  expect(rounds).toContain('Ronde 3, van 15:15 tot 15:35');
  expect(await world.db.selectFrom('assignments').selectAll().execute()).toEqual([]);
});

test('a round with points stays', async () => {
  const world = await openWorld();
  await world.db
    .insertInto('notes')
    .values({
      id: 'N-test',
      session_id: session,
      round_id: 'R1',
      table_id: 'T1',
      kind: 'insight',
      text: 'Een brief duurt lang.',
      author_id: null,
      held_at: null,
      created_at: '2027-01-26T13:00:00.000Z',
    })
    .execute();
  const reply = await world.as('X1').asks(RemoveRound({ session, round: 'R1' }));
  expect(reply.message.summary).toBe(
    'Bij ronde 1 zijn al punten geschreven. Daarom blijft deze ronde staan.',
  );
});

test('when who sits with whom changes, the old table plan of that round is gone, and that is said', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  await seat(world.db, 'R2', 'P15', 'T1');
  await seat(world.db, 'R3', 'P15', 'T2');
  const { message } = await evert.asks(OpenRound({ session, round: 'R2' }));
  const longer = await evert.fills(message, { minutes: '25' });
  expect(wordsOf(longer.message)).not.toContain('Verdeel ze opnieuw');
  const saved = await evert.fills(message, { mode: 'block' });
  expect(wordsOf(saved.message)).toContain('De tafels van deze ronde passen niet meer. Verdeel ze opnieuw.');
  const left = await world.db.selectFrom('assignments').select('round_id').execute();
  expect(left).toEqual([{ round_id: 'R3' }]);
});

test('two organisers who add a round at the same time of day at the same moment: one round, one kind no', async () => {
  const world = await openWorld();
  const add = (who: string) =>
    world.as(who).asks(SaveRound({ session }), {
      mode: 'mixed',
      starts: '16:00',
      minutes: '20',
      questionNl: 'Wat nu?',
      asksFor: 'insight',
    });
  const replies = await Promise.all([add('X1'), add('X2')]);
  expect(replies.map((reply) => reply.kind).sort()).toEqual(['refuse', 'say']);
  expect(await world.db.selectFrom('rounds').select('id').execute()).toHaveLength(5);
});

const labels = (page: Parameters<typeof buttonsOf>[0]) => buttonsOf(page).map(({ label }) => label);

async function post(db: Db, ...rounds: string[]): Promise<void> {
  const change = { posted_at: '2027-01-26T12:35:00.000Z', posted_by: 'X1' };
  await db.updateTable('rounds').set(change).where('id', 'in', rounds).execute();
}

async function seat(db: Db, round_id: string, seat_id: string, table_id: string): Promise<void> {
  await db.insertInto('assignments').values({ round_id, seat_id, table_id, locked_at: null }).execute();
}

async function emptyRounds(db: Db): Promise<void> {
  await db.deleteFrom('rounds').execute();
}
