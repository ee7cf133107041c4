import { describe, expect, test } from 'vitest';
import { putInvitee } from '../../src/homework/follow-up-store.ts';
import {
  AskDates,
  OpenCannotCome,
  OpenMove,
  SaveVotes,
  ShowFollowUp,
  ShowHomework,
  ShowMyHomework,
} from '../../src/homework/homework-intents.ts';
import { ForgetMe } from '../../src/privacy/privacy-intents.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import {
  asked,
  calendarOf,
  chosen,
  details,
  labels,
  last,
  page,
  told,
  votesWithForm,
  yesToAll,
} from './extra-meeting.ts';

describe('homework', () => {
  test('a person is added by name, a layer must be there, and what is not ready is not asked', async () => {
    const world = await openWorld();
    const meeting = await asked(world, {
      layers: ['manager', 'professional'],
      eachLayer: 'yes',
      organisations: '2',
    });
    await votesWithForm(world, 'P15', meeting, yesToAll);
    expect(wordsOf(await page(world, 'X1', meeting))).toContain(
      'Telt niet: er kan niemand van de managers. Telt niet: er is 1 organisatie te weinig.',
    );
    await votesWithForm(world, 'P09', meeting, { D1: 'no', D2: 'no', D3: 'no', D4: 'maybe' });
    const seen = wordsOf(await page(world, 'X1', meeting));
    expect(seen).toContain(
      '· online Past het best. 1 ja, 1 als het moet, 0 nee. Kunnen komen: managers 1, professionals 1.',
    );
    const organiser = world.as('X1');
    const blank = { title: 'Nog iets', layers: [], answerBy: '2027-02-03', why: '' };
    const homework = await organiser.sees(ShowHomework({ session: world.session }));
    const form = await organiser.presses(homework, 'Nieuwe extra bijeenkomst');
    expect((await organiser.fills(form.message, { ...blank, answerBy: '2027-01-26' })).kind).toBe('refuse');
    expect((await organiser.fills(form.message, { ...blank, organisations: 'veel' })).kind).toBe('refuse');
    world.clock.forward(1000);
    const made = await organiser.fills(form.message, blank);
    expect(made.kind).toBe('say');
    const { id } = await world.db
      .selectFrom('follow_ups')
      .select('id')
      .where('title', '=', 'Nog iets')
      .executeTakeFirstOrThrow();
    const refused = async () => {
      expect(labels(await page(world, 'X1', id))).not.toContain('Vraag iedereen');
      const { kind, message } = await organiser.asks(AskDates({ meeting: id }));
      return [kind, message.summary];
    };
    expect(await refused()).toEqual(['refuse', 'Zet minstens twee datums klaar. Dan kan ik het vragen.']);
    const date = await organiser.presses(await page(world, 'X1', id), 'Datum toevoegen');
    const wrong = { heldOn: '2027-02-09', starts: '11:00', ends: '09:30', place: 'Sneek' };
    expect((await organiser.fills(date.message, wrong)).kind).toBe('refuse');
    expect(
      (await organiser.fills(date.message, { ...wrong, heldOn: '2027-02-03', ends: '12:00' })).kind,
    ).toBe('refuse');
    await organiser.fills(date.message, { ...wrong, ends: '12:00' });
    await organiser.fills(date.message, { ...wrong, heldOn: '2027-02-10', ends: '12:00' });
    expect(await refused()).toEqual(['refuse', 'Nodig minstens één iemand uit. Dan kan ik het vragen.']);
    const person = await organiser.presses(await page(world, 'X1', id), 'Iemand erbij vragen');
    await organiser.fills(person.message, { person: 'P46' });
    const before = world.door.arrived.length;
    await organiser.presses(await page(world, 'X1', id), 'Vraag iedereen');
    expect(told(world, before)).toEqual(['P46']);
    const uma = wordsOf(await world.as('P46').sees(ShowMyHomework({})));
    expect(uma).toContain('Nog iets Antwoorden tot en met woensdag 3 februari 2027.');
    expect((await organiser.asks(SaveVotes({ meeting: id }))).kind).toBe('refuse');
  });

  test('who cannot come names a colleague, who comes only after a yes', async () => {
    const world = await openWorld();
    const meeting = await asked(world);
    for (const id of ['P15', 'P16', 'P40']) {
      if (id !== 'P40') await votesWithForm(world, id, meeting, yesToAll);
    }
    await chosen(world, meeting, '2027-03-02');
    const omar = world.as('P15');
    const form = await omar.presses(last(world, 'P15'), 'Ik kan niet');
    const field = formIn(form.message).fields[0];
    // Of the same organisation, and not invited themselves.
    expect(field?.kind === 'choice' && field.options.map(({ label }) => label)).toEqual([
      'Niemand, ik kom gewoon niet',
      'Aukje Voorbeeldstra',
      'Geert Bedachtsma',
      'Hiske Modelstra',
      'Karin Maantjesma',
      'Marijke Zonnetjestra',
    ]);
    const strange = await omar.fills(form.message, { instead: 'P09' });
    expect(strange.kind).toBe('refuse');
    const askedGeert = await omar.fills(form.message, { instead: 'P07' });
    expect(askedGeert.message.summary).toContain('Ik heb Geert gevraagd.');
    expect(wordsOf(await page(world, 'P15', meeting))).toContain('Jij kunt niet.');
    expect((await world.as('P07').asks(ShowFollowUp({ meeting }))).kind).toBe('refuse');
    await world.as('P07').presses(last(world, 'P07'), 'Nee, ik kan niet');
    expect(last(world, 'P15').summary).toBe(
      `Geert kan ook niet naar ${details.title}. Iemand anders? Het hoeft niet.`,
    );
    await omar.fills(await omar.sees(OpenCannotCome({ meeting })), { instead: 'P08' });
    const askedHiske = last(world, 'P08');
    const yes = await world.as('P08').presses(askedHiske, 'Ja, ik kom');
    expect(labels(yes.message)).toEqual(['Zet in je agenda']);
    expect(last(world, 'P15').summary).toBe(`Hiske komt voor jou naar ${details.title}.`);
    expect(last(world, 'X2').summary).toBe(`Hiske komt naar ${details.title}, in plaats van Omar.`);
    expect((await calendarOf(world, 'P08', meeting)).starts).toBe('2027-03-02T08:30:00.000Z');
    expect(wordsOf(await page(world, 'P16', meeting))).toContain('2 mensen komen, uit 1 organisatie.');
    const no = await world.as('P08').presses(askedHiske, 'Nee, ik kan niet');
    expect(no.message.summary).toContain('niet meer open');
    await world.moveTo('2027-03-01T08:30:00.000Z');
    expect(last(world, 'P08').summary).toContain('Morgen zien we elkaar');
    expect(last(world, 'P15').summary).not.toContain('Morgen');
    // An expert by experience is in nobody's list, also not in that of another one.
    await putInvitee(world.db, meeting, 'P40', { asked_at: '2027-01-27T09:00:00.000Z' });
    expect(wordsOf(await world.as('P40').sees(OpenCannotCome({ meeting })))).not.toMatch(/Otto|Petra/);
  });

  test('a task is asked of somebody, who says yes with a first step and a day', async () => {
    const world = await openWorld();
    const organiser = world.as('X1');
    const homework = () => organiser.sees(ShowHomework({ session: world.session }));
    expect(wordsOf(await homework())).toContain('Er is nog geen huiswerk.');
    const form = await organiser.presses(await homework(), 'Evaluatie laten maken');
    const refused = await organiser.fills(form.message, { owner: 'P36', dueOn: '2027-01-26' });
    expect(refused.kind).toBe('refuse');
    const named = await organiser.fills(form.message, {
      owner: 'P36',
      dueOn: '2027-02-26',
      title: 'Omar Dromerstra belt iedereen',
    });
    expect(named.kind).toBe('ask');
    const asking = await organiser.fills(form.message, { owner: 'P36', dueOn: '2027-02-26' });
    expect(asking.message.summary).toContain('Ik heb het aan Jelle gevraagd.');
    await organiser.fills(form.message, { owner: 'P36', dueOn: '2027-02-26' });
    expect(told(world, 0)).toEqual(['P36']);
    const jelle = world.as('P36');
    expect(last(world, 'P36').summary).toBe(
      'Dag Jelle. Evert vraagt of jij dit wilt oppakken: Alle opbrengsten lezen en evalueren. Het liefst klaar op vrijdag 26 februari 2027. Nee zeggen mag.',
    );
    const title = 'Alle opbrengsten lezen en evalueren Evaluatie.';
    expect(wordsOf(await homework())).toContain(
      `${title} Gevraagd aan Jelle. Klaar op vrijdag 26 februari 2027.`,
    );
    const confirm = await jelle.presses(last(world, 'P36'), 'Ja, dit pak ik op');
    await jelle.fills(confirm.message, { firstStep: 'Alle punten lezen.' });
    expect(wordsOf(await homework())).toContain(
      `${title} Jelle pakt dit op. Klaar op vrijdag 26 februari 2027.`,
    );
    const plan = await organiser.presses(await homework(), 'Plan van aanpak laten maken');
    await organiser.fills(plan.message, { owner: 'P37', dueOn: '2027-03-05' });
    await world.as('P37').presses(last(world, 'P37'), 'Nee, liever niet');
    expect(wordsOf(await homework())).toContain('Plan van aanpak. Zoekt nog iemand. Klaar op');
    const own = await organiser.presses(await homework(), 'Andere taak');
    const mine = await organiser.fills(own.message, {
      title: 'De zaal huren',
      owner: 'X1',
      dueOn: '2027-02-12',
    });
    expect(mine.message.summary).toContain('Kies nu je eerste stap');
  });

  test('with somebody who is erased, their votes and places go too', async () => {
    const world = await openWorld();
    const meeting = await asked(world);
    await votesWithForm(world, 'P15', meeting, yesToAll);
    const count = async (table: 'votes' | 'invitees') =>
      (await world.db.selectFrom(table).selectAll().where('person_id', '=', 'P15').execute()).length;
    expect([await count('votes'), await count('invitees')]).toEqual([4, 1]);
    await world.as('P15').asks(ForgetMe({}));
    expect([await count('votes'), await count('invitees')]).toEqual([0, 0]);
    expect(wordsOf(await page(world, 'X1', meeting))).toContain('Antwoorden: 0 van de 19');
  });

  test('who is expected at an extra meeting is kept until a month after it', async () => {
    const world = await openWorld();
    const meeting = await asked(world);
    await votesWithForm(world, 'P15', meeting, yesToAll);
    await chosen(world, meeting, '2027-03-30');
    const form = await world.as('X1').sees(OpenMove({ meeting }));
    await world.as('X1').fills(form, { heldOn: '2027-05-10' });
    const there = async () => {
      const found = world.db.selectFrom('people').select('id').where('id', 'in', ['P01', 'P15']);
      return (await found.execute()).map(({ id }) => id);
    };
    // Ninety days after the day, who has nothing to do any more goes.
    await world.moveTo('2027-04-29T10:00:00.000Z');
    expect(await there()).toEqual(['P15']);
    await world.moveTo('2027-06-08T10:00:00.000Z');
    expect(await there()).toEqual(['P15']);
    await world.moveTo('2027-06-10T10:00:00.000Z');
    expect(await there()).toEqual([]);
    expect(await world.db.selectFrom('votes').selectAll().execute()).toEqual([]);
  });
});
