import { describe, expect, test } from 'vitest';
import {
  AcceptSwap,
  DeclineSwap,
  OpenSwap,
  OpenSwapAnswer,
  ShowContacts,
} from '../../src/contacts/contact-intents.ts';
import {
  NeverSwap,
  OpenTableSwap,
  ShowContact,
  TakeContact,
  WithdrawSwap,
} from '../../src/contacts/swap-intents.ts';
import { OpenPersonalLink, UsePersonalLink } from '../../src/people/person-intents.ts';
import { frontDoor } from '../prints/on-paper.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import { asked, noticed, notThere, onCard, openSatTogether, swapped } from './swapping.ts';

const over = 'Deze vraag is al gesloten. Wil je toch ruilen? Vraag het dan zelf.';

test('no box is ever ticked beforehand, and what somebody keeps from everybody is not offered', async () => {
  const world = await openSatTogether();
  const swap = await asked(world, 'P20', 'P15');
  const omar = world.as('P15');
  const forms = async () => [
    formIn(await omar.sees(OpenSwap({ person: 'P23' }))),
    formIn(await omar.sees(OpenSwapAnswer({ swap }))),
    formIn(await omar.sees(OpenTableSwap({}))),
  ];
  for (const { fields } of await forms()) {
    expect(fields).toEqual([expect.objectContaining({ kind: 'choices', name: 'fields' })]);
    expect(fields[0]).not.toHaveProperty('values');
    expect(fields[0]).toMatchObject({ options: [{ value: 'phone' }, { value: 'email' }] });
  }
  await onCard(world, 'P15', { phone_to: 'nobody' });
  for (const { fields } of await forms()) expect(fields[0]).toMatchObject({ options: [{ value: 'email' }] });
  const forced = await omar.asks(AcceptSwap({ swap }), { fields: ['phone'] });
  expect(forced.message.summary).toContain('Kies eerst wat je geeft.');
});

test('what somebody keeps from everybody later is gone from those they swapped with too', async () => {
  const world = await openWorld();
  const swap = await swapped(world, 'P15', 'P20');
  expect(wordsOf(await world.as('P15').sees(ShowContact({ swap })))).toContain('06-00000020');
  await onCard(world, 'P20', { phone_to: 'nobody' });
  const page = await world.as('P15').sees(ShowContact({ swap }));
  expect(wordsOf(page)).toContain('Deelt nu geen nummer of e-mailadres.');
  expect(JSON.stringify(page)).not.toContain('06-00000020');
});

test('a contact has a page of its own, with a file for the phone book and a code for its camera', async () => {
  const world = await openWorld({ frontDoor });
  const swap = await swapped(world, 'P15', 'P20');
  const page = await world.as('P15').sees(ShowContact({ swap }));
  expect(wordsOf(page)).toBe(
    [
      'Tjitske Gumsma',
      'Tjitske Gumsma\nWerkloket Voorbeeld, arbeidsdeskundige',
      'Telefoonnummer: 06-00000020',
      `Ontmoet: Elkaar beter vinden, dinsdag 26 januari 2027`,
      'Jij geeft: telefoonnummer.',
      '[Zet Tjitske in mijn telefoon]',
      '[Niet meer delen]',
    ].join('\n'),
  );
  const reply = await world.as('P15').asks(TakeContact({ swap }));
  expect(reply).toMatchObject({ kind: 'say', file: { name: 'tjitske-gumsma.vcf', type: 'text/vcard' } });
  const body = reply.kind === 'say' ? reply.file?.body : '';
  expect(body).toContain('FN:Tjitske Gumsma\r\nN:Gumsma;Tjitske;;;\r\nORG:Werkloket Voorbeeld\r\n');
  expect(body).toContain('TEL;TYPE=work:06-00000020\r\nNOTE:Ontmoet: Elkaar beter vinden\\, dinsdag');

  // In a chat: where it is, and a link for one use that begins on this very page, beside the doors there are.
  expect(reply.message.summary).toContain('Dit bestand krijg je op je eigen pagina.');
  const { message } = await world.as('P15').presses(reply.message, 'Naar mijn eigen pagina');
  const link = message.blocks.find((block) => block.kind === 'link');
  const secret = link?.address.slice('https://elkaar.example.nl/link/'.length) ?? '';
  const browser = world.stranger();
  const opened = await browser.presses(await browser.sees(OpenPersonalLink({ secret })), 'Ja, dit ben ik');
  expect(opened).toMatchObject({
    kind: 'say',
    signIn: {},
    next: world.as('P15').tokenOf(ShowContact({ swap })),
  });
  expect((await browser.asks(UsePersonalLink({ secret }))).kind).toBe('refuse');
  const first = await world.db
    .selectFrom('doors')
    .select('id')
    .where('person_id', '=', 'P15')
    .orderBy('preferred_at', 'desc')
    .executeTakeFirstOrThrow();
  expect(first.id).toBe('P15');
  for (const who of ['P21', 'X1'])
    for (const ask of [ShowContact({ swap }), TakeContact({ swap })])
      expect((await world.as(who).asks(ask)).message.summary).toBe(notThere);
});

describe('taking a question back', () => {
  test('before it left, it never leaves; afterwards its buttons say that it is over', async () => {
    const world = await openWorld();
    await world.moveTo('2027-01-26T13:45:00+01:00');
    const [omar, tjitske] = [world.as('P15'), world.as('P20')];
    await asked(world, 'P15', 'P20');
    const taken = await omar.presses(await omar.sees(ShowContacts({})), 'Toch niet vragen');
    expect(taken.message.summary).toBe('Je vraag aan Tjitske is weg. Er is niets gedeeld.');
    await world.moveTo('2027-01-26T14:06:00+01:00');
    expect(tjitske.received()).toEqual([]);

    const swap = await asked(world, 'P15', 'P21');
    const zara = world.as('P21');
    const question = zara.received()[0];
    if (!question) throw new Error('nothing arrived');
    await omar.asks(WithdrawSwap({ swap }));
    for (const press of ['Kies wat je deelt', 'Nu niet', 'Nooit meer vragen'])
      expect((await zara.presses(question, press)).message.summary).toBe(over);
    expect((await zara.asks(AcceptSwap({ swap }), { fields: ['phone'] })).message.summary).toBe(over);
    expect(wordsOf(await zara.sees(ShowContacts({})))).not.toContain('Omar');
    await world.moveTo('2027-02-03T10:00:00+01:00');
    expect(omar.received()).toEqual([]);
  });

  test('sounds the same after a no, a never and silence; only the asker can, and not after a yes', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const swaps = [];
    for (const person of ['P20', 'P21', 'P40', 'P22']) swaps.push(await asked(world, 'P15', person));
    await world.as('P20').asks(DeclineSwap({ swap: swaps[0] ?? '' }));
    await world.as('P21').asks(NeverSwap({ swap: swaps[1] ?? '' }));
    for (const who of ['P20', 'P22', 'X1'])
      expect((await world.as(who).asks(WithdrawSwap({ swap: swaps[0] ?? '' }))).message.summary).toBe(
        notThere,
      );
    const said = [];
    for (const swap of swaps) {
      const reply = await omar.asks(WithdrawSwap({ swap }));
      said.push(noticed(reply).replace(/aan [\p{L}]+/gu, 'aan …'));
    }
    expect(new Set(said).size).toBe(1);
    const done = await swapped(world, 'P15', 'P23');
    expect((await omar.asks(WithdrawSwap({ swap: done }))).message.summary).toContain('hebben al geruild');
  });
});
