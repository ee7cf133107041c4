import { describe, expect, test } from 'vitest';
import {
  AcceptAppeal,
  DeclineAppeal,
  OpenAppeal,
  SendAppeal,
  StopAppeal,
} from '../../src/appeals/appeal-intents.ts';
import { ShowContacts } from '../../src/contacts/contact-intents.ts';
import { keepNever } from '../../src/contacts/never-store.ts';
import { openAnotherRegion } from '../contacts/another-region.ts';
import { changesCard } from '../contacts/cards.ts';
import { noticed } from '../contacts/swapping.ts';
import { insist } from '../support/insisting.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { appealed, askedFor, debts } from './appealing.ts';

const closing = '2027-02-02T17:00:00+01:00';

describe('asking around', () => {
  test('goes to who knows about it; a yes brings two people together, who swap like everybody else', async () => {
    const world = await openWorld();
    const tjitske = world.as('P20');
    const form = (await tjitske.says('oproep schuldhulp')).message;
    expect(wordsOf(form)).toContain('Zij zien: Tjitske Gumsma, Werkloket Voorbeeld, arbeidsdeskundige');
    expect(wordsOf(form)).toContain('Jij hoort niet wie ik vroeg.');
    const sent = await tjitske.fills(form, {});
    expect(sent.message.summary).toBe(
      'Ik vraag rond. Wil iemand je helpen? Dan hoor je dat van mij. Je oproep sluit op dinsdag 2 februari 2027.',
    );
    expect(wordsOf(sent.message)).not.toContain('Rinske');
    const rinske = world.as('P18');
    const question = rinske.received().at(-1);
    expect(question && wordsOf(question)).toContain(
      'Tjitske Gumsma (Werkloket Voorbeeld, arbeidsdeskundige) vraagt: ‘Ik zoek iemand die iets weet van schuldhulp.’\n' +
        'Kun jij helpen? Bij een ja hoort Tjitske jouw naam. Nee zeggen mag. Tjitske hoort dat dan niet.\n' +
        '[Ja, ik wil helpen] [Nu niet]',
    );
    await changesCard(world, 'P20', { foundBy: 'nobody' });
    const thanks = await rinske.presses(question as never, 'Ja, ik wil helpen');
    expect(thanks.message.summary).toContain('Fijn! Ik laat het Tjitske weten.');
    // Who looks for help may be asked by who wants to give it, also when nobody else finds them.
    const back = await rinske.presses(thanks.message, 'Gegevens ruilen met Tjitske');
    await rinske.fills(back.message, { fields: ['phone'] });
    const [heard, asks] = tjitske.received().slice(-2);
    expect(asks?.summary).toContain('Rinske Krijtsma');
    expect(heard?.summary).toBe(
      'Rinske Krijtsma (Gemeente Voorbeelderwolde, schuldhulpverlener) wil je helpen!',
    );
    const swap = await tjitske.presses(heard as never, 'Gegevens ruilen met Rinske');
    expect(swap.message.summary).toBe('Gegevens ruilen met Rinske Krijtsma');
    await tjitske.fills(swap.message, { fields: ['phone'] });
    expect(wordsOf(await tjitske.sees(ShowContacts({})))).toContain('Telefoonnummer: 06-00000018');

    await world.moveTo(closing);
    const told = tjitske.received().map(({ summary }) => summary);
    expect(told.join()).not.toContain('niemand gevonden');
  });

  test('asks at most five, and nobody who wants to be found by nobody, sits elsewhere, or asks', async () => {
    const world = await openWorld();
    await openAnotherRegion(world.db);
    await changesCard(world, 'P16', { foundBy: 'nobody' });
    for (const person of ['P19', 'P22', 'P28', 'P29', 'P30', 'P31'])
      await changesCard(world, person, { expertise: 'W&I' });
    const appeal = await appealed(world, 'P15', 'Ik zoek iemand die iets weet van werk en inkomen.');
    const asked = await askedFor(world, appeal);
    expect(asked).toHaveLength(5);
    expect(asked).not.toContain('P16');
    expect(asked).not.toContain('P15');
    expect(asked.filter((id) => id.startsWith('E'))).toEqual([]);
  });

  test('reaches somebody of another meeting only when the whole region may find them', async () => {
    const world = await openWorld();
    const { db } = world;
    const here = await db.selectFrom('sessions').selectAll().where('id', '=', 'S1').executeTakeFirstOrThrow();
    await db
      .insertInto('sessions')
      .values({ ...here, id: 'S2', join_code: null })
      .execute();
    await db
      .updateTable('seats')
      .set({ session_id: 'S2', home_table_id: null })
      .where('id', '=', 'P18')
      .execute();
    await changesCard(world, 'P18', { foundBy: 'session' });
    expect(await askedFor(world, await appealed(world, 'P20', debts))).not.toContain('P18');
    await changesCard(world, 'P18', { foundBy: 'region' });
    const appeal = await appealed(world, 'P21', debts);
    expect(await askedFor(world, appeal)).toContain('P18');
    expect((await world.as('P18').asks(AcceptAppeal({ appeal }))).kind).toBe('say');
    expect(world.as('P21').received().at(-1)?.summary).toContain('Rinske Krijtsma');
  });

  test('leaves somebody in peace for a week, and always who asked for silence or said never', async () => {
    const world = await openWorld();
    await keepNever(world.db, world.clock.now(), 'P18', 'P24');
    expect(await askedFor(world, await appealed(world, 'P24', debts))).not.toContain('P18');
    expect(await askedFor(world, await appealed(world, 'P20', debts))).toContain('P18');
    expect(await askedFor(world, await appealed(world, 'P21', debts))).not.toContain('P18');
    await world.moveTo('2027-02-02T12:30:01+01:00');
    expect(await askedFor(world, await appealed(world, 'P22', debts))).toContain('P18');
    await world.moveTo('2027-02-12T12:00:00+01:00');
    const quiet = { quiet_since: '2027-02-10T12:00:00.000Z' };
    await world.db.updateTable('people').set(quiet).where('id', '=', 'P18').execute();
    expect(await askedFor(world, await appealed(world, 'P23', debts))).not.toContain('P18');
  });
});

describe('no, silence and nobody to ask', () => {
  // P20's Rinske says "not now"; P21 asks for Sietse, who is silent; of what P22 looks for nobody knows anything.
  const appeals = [
    ['P20', 'Ik zoek iemand die iets weet van schuldhulp.'],
    ['P21', 'Ik zoek iemand die iets weet van wijkteam.'],
    ['P22', 'Ik zoek iemand die iets weet van zeppelins.'],
  ] as const;

  test('are the same to the seeker in every word, on every page and at every moment', async () => {
    const world = await openWorld();
    const same = (all: readonly string[]) => expect(new Set(all).size).toBe(1);
    const first = ['Tjitske', 'Ufuk', 'Vera'];
    const names = ['Gumsma', 'Inktema', 'Knopstra', 'arbeidsdeskundige', 'adviseur werk', ...first];
    const hide = appeals.map(([, text]) => text);
    const each = async (look: (seeker: string, text: string) => Promise<string>) => {
      const seen: string[] = [];
      for (const [seeker, text] of appeals) seen.push(await look(seeker, text));
      return seen;
    };
    same(await each(async (seeker, text) => noticed(await insist(world.as(seeker), SendAppeal({ text })))));
    const { appeal_id: declined } = await world.db
      .selectFrom('appeal_asks')
      .select('appeal_id')
      .where('person_id', '=', 'P18')
      .executeTakeFirstOrThrow();
    const no = await world.as('P18').asks(DeclineAppeal({ appeal: declined }));
    expect(no.message.summary).toBe('Dat is prima. Tjitske hoort hier niets over.');
    expect(world.as('P19').received()).toHaveLength(1);

    same(
      await each(async (seeker) => noticed(await world.as(seeker).asks(OpenAppeal({})), ...hide, ...names)),
    );
    await world.moveTo('2027-02-02T16:59:59.999+01:00');
    for (const [seeker] of appeals) expect(world.as(seeker).received()).toEqual([]);
    await world.moveTo(closing);
    same(
      await each(async (seeker) => {
        const [message, ...more] = world.as(seeker).received();
        expect(more).toEqual([]);
        return noticed({ kind: 'say', message: message as never }, ...hide);
      }),
    );
    expect(world.as('P22').received()[0]?.summary).toBe(
      'Er is nog niemand gevonden voor je oproep. Hij is nu gesloten. Een organisatie bellen kan altijd.',
    );
    const sent = await world.db
      .selectFrom('outbox')
      .select(['not_before', 'created_at', 'settled_at', 'about'])
      .where('person_id', 'in', ['P20', 'P21', 'P22'])
      .execute();
    expect(sent).toHaveLength(3);
    same(sent.map((row) => JSON.stringify(row)));
    const answers = await world.db.selectFrom('appeal_asks').select(['accepted_at', 'declined_at']).execute();
    same(answers.map((row) => JSON.stringify(row)));
  });
});

describe('an appeal', () => {
  test('during a round waits until it is over; withdrawn before that it never leaves', async () => {
    const world = await openWorld();
    await world.moveTo('2027-01-26T13:50:00+01:00');
    const kept = await appealed(world, 'P20', debts);
    const stopped = await appealed(world, 'P21', 'Ik zoek iemand die iets weet van wijkteam.');
    expect(await askedFor(world, stopped)).toContain('P19');
    expect(world.as('P18').received()).toEqual([]);
    await world.as('P21').asks(StopAppeal({ appeal: stopped }));
    await world.moveTo('2027-01-26T14:05:00+01:00');
    expect(world.as('P18').received()).toHaveLength(1);
    expect(world.as('P19').received()).toEqual([]);
    expect((await world.as('P18').asks(AcceptAppeal({ appeal: kept }))).kind).toBe('say');
  });

  test('that is stopped says so to whoever was asked already, and its seeker hears nothing more', async () => {
    const world = await openWorld();
    const appeal = await appealed(world, 'P20', debts);
    const page = await world.as('P20').sees(OpenAppeal({}));
    const stopped = await world.as('P20').presses(page, 'Toch niet');
    expect(stopped.message.summary).toBe('Je oproep is gestopt. Ik vraag niemand meer.');
    for (const answer of [AcceptAppeal({ appeal }), DeclineAppeal({ appeal })]) {
      const reply = await world.as('P18').asks(answer);
      expect([reply.kind, reply.message.summary]).toEqual([
        'refuse',
        'Deze oproep is al voorbij. Dank je dat je wilde kijken.',
      ]);
    }
    await world.moveTo(closing);
    expect(world.as('P20').received()).toEqual([]);
    expect(wordsOf(await world.as('P20').sees(OpenAppeal({})))).not.toContain('Jouw oproepen');
  });

  test('shows a seeker who is hidden, or shows the first name only, just so', async () => {
    const world = await openWorld();
    await changesCard(world, 'P41', { nameShown: 'first', foundBy: 'nobody' });
    await appealed(world, 'P41', debts);
    expect(world.as('P18').received().at(-1)?.summary).toBe(`Otto vraagt: ‘${debts}’`);
  });
});
