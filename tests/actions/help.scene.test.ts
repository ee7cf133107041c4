import { describe, expect, test } from 'vitest';
import {
  AcceptHelp,
  AskHelp,
  ChooseNewDate,
  FinishAction,
  OpenHelp,
  OpenOffer,
  SaveFreeDays,
  SayStuck,
  ShowAction,
  ShowActions,
  ShowMyActions,
} from '../../src/actions/action-intents.ts';
import type { World } from '../support/world.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import { title as list, nudgesOf, promised } from './promises.ts';

const heard = (world: World, person: string) =>
  world
    .as(person)
    .received()
    .map(({ summary }) => summary);
const last = (world: World, person: string) => {
  const message = world.as(person).received().at(-1);
  if (!message) throw new Error(`${person} heard nothing`);
  return message;
};
const mine = async (world: World, person: string) => wordsOf(await world.as(person).sees(ShowMyActions({})));

describe('help of another organisation', () => {
  test('an owner asks somebody, who says yes; both see it, and the owner stays the owner', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    const omar = world.as('P15');
    const form = await omar.sees(OpenHelp({ action }));
    const options = formIn(form).fields[0];
    const names = options?.kind === 'choice' ? options.options.map(({ label }) => label) : [];
    expect(names).not.toContain('Omar Dromerstra');
    const own = names.findIndex((name) => name.includes('Gemeente Voorbeelderwolde'));
    expect(names.slice(0, own).every((name) => !name.includes('Voorbeelderwolde'))).toBe(true);
    const said = await omar.fills(form, { person: 'P20' });
    expect(said.message.summary).toContain('Ik heb het aan');
    expect(last(world, 'P20').summary).toContain('Omar vraagt of jij wilt meehelpen');
    expect(await mine(world, 'P20')).toContain('Omar vraagt of je meehelpt.');
    await world.as('P20').presses(last(world, 'P20'), 'Ja, ik help mee');
    expect(last(world, 'P15').summary).toContain(`helpt je met ‘${list}’`);
    expect(await mine(world, 'P20')).toContain('Van Omar.');
    expect(wordsOf(await omar.sees(ShowAction({ action })))).toContain('Helpt mee: ');
  });

  test('whoever may not be found is not on the list, and cannot be asked', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    const reply = await world.as('P15').asks(AskHelp({ action, person: 'P40' }));
    expect(reply.message.summary).toBe('Kies iemand uit de lijst.');
    expect(heard(world, 'P40')).toEqual([]);
  });

  test('a no is told to the owner without a reason, and somebody else can be asked', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    await world.as('P15').asks(AskHelp({ action, person: 'P20' }));
    await world.as('P20').presses(last(world, 'P20'), 'Nee, liever niet');
    expect(last(world, 'P15').summary).toContain('kan nu niet helpen');
    await world.as('P15').asks(AskHelp({ action, person: 'P21' }));
    expect(last(world, 'P21').summary).toContain('wilt meehelpen');
    const late = await world.as('P20').asks(AcceptHelp({ action }));
    expect(late.message.summary).toContain('niet meer open');
  });

  test('stuck reaches the helper as a request, and the organisers only in their private list', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    await world.as('P15').asks(AskHelp({ action, person: 'P20' }));
    await world.as('P20').asks(AcceptHelp({ action }));
    const before = heard(world, 'X1').length;
    const { message } = await world.as('P15').asks(SayStuck({ action }));
    expect(message.summary).toContain('om je te bellen');
    expect(last(world, 'P20').summary).toContain(`Omar zit even vast bij ‘${list}’.`);
    expect(heard(world, 'X1')).toHaveLength(before);
    expect(wordsOf(await world.as('X1').sees(ShowActions({ session: world.session })))).toContain(
      'Kan een hand gebruiken',
    );
  });
});

describe('handing over', () => {
  test('counts from the yes: with a first step and a date of the new owner, who gets the nudges', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    const omar = world.as('P15');
    await omar.fills(await omar.sees(OpenOffer({ action })), { person: 'P20' });
    expect(await mine(world, 'P15')).toContain(list);
    expect(last(world, 'P20').summary).toContain('Omar vraagt of jij dit wilt overnemen');
    const form = await world.as('P20').presses(last(world, 'P20'), 'Ja, dit pak ik op');
    await world.as('P20').fills(form.message, { firstStep: 'Bellen.', dueOn: '2027-03-09' });
    expect(last(world, 'P15').summary).toContain(`neemt ‘${list}’ van je over`);
    expect(await mine(world, 'P15')).not.toContain(list);
    await world.moveTo('2027-03-02T08:30:00Z');
    await world.moveTo('2027-03-09T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toEqual([]);
    expect(nudgesOf(world, 'P20')).toHaveLength(2);
  });

  test('after a no it stays where it was, with its date and nudges', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    const omar = world.as('P15');
    await omar.fills(await omar.sees(OpenOffer({ action })), { person: 'P20' });
    await world.as('P20').presses(last(world, 'P20'), 'Nee, liever niet');
    expect(last(world, 'P15').summary).toContain('Het blijft dus bij jou.');
    expect(await mine(world, 'P15')).toContain(list);
    await world.moveTo('2027-02-23T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
  });
});

describe('silence that somebody asks for', () => {
  test('until a day also holds what would come in between, and ends', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    await world.moveTo('2027-02-23T08:30:00Z');
    const omar = world.as('P15');
    const form = await omar.presses(last(world, 'P15'), 'Vraag het me later');
    await omar.fills(form.message, { until: '2027-03-20' });
    for (const at of ['2027-03-02T09:00:00Z', '2027-03-09T09:00:00Z', '2027-03-19T09:00:00Z'])
      await world.moveTo(at);
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
    await world.moveTo('2027-03-22T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(2);
    await world.moveTo('2027-04-22T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(2);
  });

  test('on days off moves a nudge to a day of work', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    await world.as('P15').asks(SaveFreeDays({ days: ['2'] }));
    await world.moveTo('2027-02-22T08:29:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(0);
    await world.moveTo('2027-02-22T08:30:00Z');
    expect(nudgesOf(world, 'P15')[0]).toContain('Over 8 dagen');
    const all = await world.as('P15').asks(SaveFreeDays({ days: ['1', '2', '3', '4', '5'] }));
    expect(all.message.summary).toContain('Kies niet alle dagen.');
  });
});

test('who is ready is asked what got better, once, and organisers read it without looking for who said it', async () => {
  const world = await openWorld();
  const action = await promised(world, 'P15', list, '2027-03-02');
  const omar = world.as('P15');
  await omar.asks(FinishAction({ action }));
  const page = await omar.sees(ShowAction({ action }));
  const warned = await omar.fills(page, { text: 'Tjitske Gumsma belt nu zelf terug.' });
  expect(warned.kind).toBe('ask');
  await omar.fills(page, { text: 'We bellen elkaar nu eerst.' });
  expect(wordsOf(await omar.sees(ShowAction({ action })))).not.toContain('Wat is er nu beter?');
  expect(wordsOf(await world.as('X1').sees(ShowActions({ session: world.session })))).toContain(
    'We bellen elkaar nu eerst.',
  );
  expect((await omar.asks(ChooseNewDate({ action, dueOn: '2027-03-09' }))).message.summary).toContain(
    'klaar',
  );
});
