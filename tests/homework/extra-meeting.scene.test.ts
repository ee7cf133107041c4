import { describe, expect, test } from 'vitest';
import { OpenVotes, SaveVotes, ShowHomework } from '../../src/homework/homework-intents.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import {
  asked,
  boxes,
  calendarOf,
  chosen,
  demoOptions,
  details,
  everybodyVotes,
  labels,
  last,
  page,
  professionals,
  told,
  votesWithForm,
  yesToAll,
} from './extra-meeting.ts';

describe('an extra meeting', () => {
  test('from the first question to the report: D3 wins, each hears what is for them', async () => {
    const world = await openWorld();
    const organiser = world.as('X1');
    const homework = await organiser.sees(ShowHomework({ session: world.session }));
    const form = await organiser.presses(homework, 'Nieuwe extra bijeenkomst');
    const made = await organiser.fills(form.message, { title: details.title, answerBy: '2027-02-03' });
    expect(made.kind).toBe('say');
    const { id: meeting } = await world.db.selectFrom('follow_ups').select('id').executeTakeFirstOrThrow();
    for (const { date = '', starts = '', ends = '', place = '' } of demoOptions) {
      const add = await organiser.presses(await page(world, 'X1', meeting), 'Datum toevoegen');
      await organiser.fills(add.message, { heldOn: date, starts, ends, place });
    }
    expect(world.door.arrived).toEqual([]);
    const ready = await page(world, 'X1', meeting);
    expect(wordsOf(ready)).toContain('Uitgenodigd: 20 mensen, professionals');
    const said = await organiser.presses(ready, 'Vraag iedereen');
    expect(said.message.summary).toBe('Ik heb het aan 20 mensen gevraagd.');
    expect(told(world, 0)).toEqual(professionals);
    expect(last(world, 'P15').summary).toBe(
      `We willen elkaar nog een keer zien: ${details.title}. Wanneer kun jij? Antwoord graag tot en met woensdag 3 februari 2027.`,
    );
    expect(last(world, 'P33').summary).toContain('Please answer up to and including Wednesday 3 February');

    const omar = world.as('P15');
    const vote = await omar.presses(last(world, 'P15'), 'Kies wanneer je kunt');
    expect(formIn(vote.message).fields).toHaveLength(4);
    const empty = await omar.fills(vote.message, {});
    expect([empty.kind, empty.message.summary]).toEqual(['refuse', 'Geef bij elke datum een antwoord.']);
    await votesWithForm(world, 'P15', meeting, yesToAll);
    await everybodyVotes(world, meeting);
    const own = await page(world, 'P15', meeting);
    const line = 'dinsdag 2 maart 2027 · 09:30 tot 11:00 · Drachten';
    expect(wordsOf(own)).toContain(`${line} 14 ja, 1 als het moet, 3 nee. Jij zei: ja.`);
    expect(wordsOf(own)).not.toMatch(/Pietje|Tjitske|Werkloket/);
    expect(
      formIn(await omar.sees(OpenVotes({ meeting }))).fields.map((one) => 'value' in one && one.value),
    ).toEqual(['no', 'yes', 'yes', 'yes']);

    const standing = wordsOf(await page(world, 'X1', meeting));
    expect(standing).toContain(
      `${line} Past het best. 14 ja, 1 als het moet, 3 nee. Kunnen komen: professionals 15.`,
    );
    expect(standing).toContain('Antwoorden: 18 van de 20');
    expect(standing).toContain(
      'Nog geen antwoord\nChantal Kaartjesma, Vera Knopstra\nAlleen de organisatie ziet dit. Ik herinner hen één keer, op maandag 1 februari 2027.',
    );

    let before = world.door.arrived.length;
    await world.moveTo('2027-02-01T08:29:00.000Z');
    expect(told(world, before)).toEqual([]);
    await world.moveTo('2027-02-01T08:30:00.000Z');
    await world.moveTo('2027-02-02T08:30:00.000Z');
    expect(told(world, before)).toEqual(['P22', 'P29']);
    before = world.door.arrived.length;
    await world.moveTo('2027-02-04T08:30:00.000Z');
    expect(told(world, before)).toEqual(['X1', 'X2']);
    expect(wordsOf(last(world, 'X1'))).toContain(
      `De antwoorden voor ${details.title} zijn binnen: 18 van de 20.\nHet best past dinsdag 2 maart 2027. Jij kiest.`,
    );

    before = world.door.arrived.length;
    await chosen(world, meeting, '2027-03-02');
    expect(told(world, before)).toEqual(professionals);
    expect(wordsOf(last(world, 'P15'))).toBe(
      [
        `${details.title}: het wordt dinsdag 2 maart 2027 van 09:30 tot 11:00, Drachten.`,
        `${details.title}: het wordt dinsdag 2 maart 2027 van 09:30 tot 11:00, Drachten.`,
        '15 mensen komen, uit 6 organisaties.',
        'Zet je het in je agenda?',
        '[Zet in je agenda]',
        '[Ik kan niet]',
      ].join('\n'),
    );
    expect(wordsOf(last(world, 'P26'))).toContain(
      'Jij kunt dan niet, zei je. Jammer, en goed dat je het zei.',
    );
    expect(labels(last(world, 'P26'))).toEqual(['Ik kan toch']);
    expect(labels(last(world, 'P22'))).toEqual(['Zet in je agenda', 'Ik kom', 'Ik kan niet']);
    expect(wordsOf(await page(world, 'X1', meeting))).toContain(
      'Nog niet bekend: 2: Chantal Kaartjesma, Vera Knopstra',
    );

    before = world.door.arrived.length;
    await world.moveTo('2027-02-23T08:30:00.000Z');
    const coming = professionals.filter((id) => !['P26', 'P30', 'P33'].includes(id));
    expect(told(world, before)).toEqual(coming);
    expect(last(world, 'P15').summary).toContain('Over een week zien we elkaar');
    before = world.door.arrived.length;
    await world.moveTo('2027-03-01T08:30:00.000Z');
    await world.moveTo('2027-03-01T15:00:00.000Z');
    expect(told(world, before)).toEqual(coming);
    expect(last(world, 'P15').summary).toBe(
      `Morgen zien we elkaar voor ${details.title}: dinsdag 2 maart 2027 van 09:30 tot 11:00, Drachten.`,
    );

    await world.moveTo('2027-03-02T10:30:00.000Z');
    const report = await organiser.presses(await page(world, 'X1', meeting), 'Vertel hoe het was');
    const named = await organiser.fills(report.message, { text: 'Tjitske Gumsma maakt de belgids.' });
    expect(named.kind).toBe('ask');
    before = world.door.arrived.length;
    await organiser.fills(report.message, { text: 'We maken een belgids.\nDie is klaar in april.' });
    expect(told(world, before)).toEqual(professionals);
    expect(wordsOf(last(world, 'P26'))).toContain('We maken een belgids.\nDie is klaar in april.');
    expect(wordsOf(await page(world, 'P26', meeting))).toContain('Die is klaar in april.');
    expect(wordsOf(await organiser.sees(ShowHomework({ session: world.session })))).toContain(line);
    await world.moveTo('2027-05-01T08:30:00.000Z');
    expect(await world.db.selectFrom('follow_ups').select('due_at').execute()).toEqual([{ due_at: null }]);
  });

  test('an answer after the last day goes to the organiser, and counts when they say so', async () => {
    const world = await openWorld();
    const meeting = await asked(world);
    await votesWithForm(world, 'P16', meeting, { ...yesToAll, D1: 'no' });
    const form = await world.as('P22').sees(OpenVotes({ meeting }));
    // The bot was off since: at midnight nobody is reminded of anything.
    const before = world.door.arrived.length;
    await world.moveTo('2027-02-03T23:00:00.000Z');
    expect(told(world, before)).toEqual([]);
    const late = await world.as('P22').fills(form, await boxes(world, meeting, { ...yesToAll, D3: 'maybe' }));
    expect([late.kind, late.message.summary]).toEqual([
      'ask',
      'Fijn dat je antwoordt. De vraag liep tot en met woensdag 3 februari 2027. Zal ik je antwoord doorgeven aan de organisatie?',
    ]);
    expect(await world.db.selectFrom('votes').where('person_id', '=', 'P22').selectAll().execute()).toEqual(
      [],
    );
    expect(world.as('X1').received()).toEqual([]);
    await world.as('P22').presses(late.message, 'Ja, geef het door');
    expect(last(world, 'X1').summary).toBe(`Vera heeft alsnog geantwoord voor ${details.title}.`);
    const about = await world.db
      .selectFrom('outbox')
      .select('about')
      .where('person_id', '=', 'X1')
      .executeTakeFirst();
    expect(about).toEqual({ about: ' P22 ' });
    const seen = await page(world, 'X1', meeting);
    expect(wordsOf(seen)).toContain('dinsdag 2 maart 2027 · 09:30 tot 11:00 · Drachten 1 ja, 0 als');
    expect(wordsOf(seen)).toContain('dinsdag 2 maart 2027: als het moet');
    await world.as('X1').presses(seen, 'Tel mee');
    expect(wordsOf(await page(world, 'X1', meeting))).toContain(
      'Drachten 1 ja, 1 als het moet, 0 nee. Kunnen komen: professionals 2.',
    );
    await chosen(world, meeting, '2027-03-30');
    const over = await world.as('P29').fills(form, await boxes(world, meeting, yesToAll));
    expect(over.message.summary).toMatch(/De datum is al gekozen|oudere versie/);
    const again = await world
      .as('P29')
      .asks(SaveVotes({ meeting, ...(await boxes(world, meeting, yesToAll)) }));
    expect(again.message.summary).toBe('De datum is al gekozen. Hieronder zie je wanneer het is.');
  });

  test('a date after the clock goes forward is right in the file, also after a change and when it is off', async () => {
    const world = await openWorld();
    const meeting = await asked(world);
    await votesWithForm(world, 'P15', meeting, yesToAll);
    await chosen(world, meeting, '2027-03-30');
    const first = await calendarOf(world, 'P15', meeting);
    expect(first).toMatchObject({
      method: 'PUBLISH',
      sequence: 0,
      place: 'online',
      starts: '2027-03-30T11:00:00.000Z',
    });
    expect(first.body).not.toMatch(/ATTENDEE|voorbeeld|Omar/);
    const organiser = world.as('X1');
    const form = await organiser.presses(await page(world, 'X1', meeting), 'Dag, tijd of plaats veranderen');
    const same = await organiser.fills(form.message, {});
    expect(same.message.summary).toBe('Er is niets veranderd.');
    let before = world.door.arrived.length;
    await organiser.fills(form.message, { heldOn: '2027-03-26', place: 'Heerenveen' });
    expect(told(world, before)).toEqual(professionals);
    expect(last(world, 'P16').summary).toBe(
      `Er is iets veranderd aan ${details.title}. Het is nu vrijdag 26 maart 2027 van 13:00 tot 14:30, Heerenveen.`,
    );
    const moved = await calendarOf(world, 'P15', meeting);
    expect(moved).toMatchObject({ uid: first.uid, sequence: 1, starts: '2027-03-26T12:00:00.000Z' });
    before = world.door.arrived.length;
    await organiser.presses(await page(world, 'X1', meeting), 'Afzeggen');
    expect(told(world, before)).toEqual(professionals);
    expect(last(world, 'P16').summary).toContain('gaat niet door. Sorry.');
    expect(labels(last(world, 'P16'))).toEqual(['Haal uit je agenda']);
    const off = await calendarOf(world, 'P16', meeting);
    expect(off).toMatchObject({
      uid: first.uid,
      sequence: 2,
      method: 'CANCEL',
      starts: '2027-03-26T12:00:00.000Z',
    });
    before = world.door.arrived.length;
    await world.moveTo('2027-03-25T08:30:00.000Z');
    expect(told(world, before)).toEqual([]);
    expect(wordsOf(await page(world, 'P16', meeting))).toContain('Deze extra bijeenkomst gaat niet door.');
  });
});
