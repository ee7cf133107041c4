import { expect, test } from 'vitest';
import { ShowContacts, StopSwap } from '../../src/contacts/contact-intents.ts';
import { OpenPaperSwap } from '../../src/contacts/swap-intents.ts';
import { ShowSwapCards } from '../../src/prints/print-intents.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import { asked, onCard } from './swapping.ts';

const paper = {
  one: 'P42',
  oneGives: ['phone'],
  onePhone: '06-00000042',
  other: 'P15',
  otherGives: ['phone'],
};
const signed = { ...paper, signed: ['yes'] };

/** Gerda (P42) has no door and nothing on her card, and nobody finds her. */
async function openWithPaper() {
  const world = await openWorld();
  await world.db.deleteFrom('doors').where('person_id', '=', 'P42').execute();
  await onCard(world, 'P42', { found_by: 'nobody' });
  const host = world.as('H3');
  const form = await host.sees(OpenPaperSwap({ session: world.session }));
  const { first_name: name } = await world.db
    .selectFrom('people')
    .select('first_name')
    .where('id', '=', 'P42')
    .executeTakeFirstOrThrow();
  return { ...world, host, form, name };
}

test('a table host types over a card that both signed: a swap like any other, also with who is not found', async () => {
  const world = await openWithPaper();
  const { host, form, name } = world;
  expect(formIn(form).fields.every((field) => !('value' in field) && !('values' in field))).toBe(true);
  const saved = await host.fills(form, signed);
  expect(wordsOf(saved.message)).toContain(`Bewaard. ${name} en Omar hebben geruild.`);
  expect(wordsOf(saved.message)).toContain(
    `${name} heeft hier geen chat, geen mail en geen pagina. Geef ${name} de helft van de ander mee.`,
  );
  expect(wordsOf(saved.message)).not.toContain('Omar heeft hier geen');
  expect(world.as('P15').received().at(-1)?.summary).toBe(
    `Jij en ${name} ruilden op papier. De balie heeft het overgetypt. De gegevens staan bij Mijn contacten.`,
  );
  const page = wordsOf(await world.as('P15').sees(ShowContacts({})));
  expect(page).toContain('Telefoonnummer: 06-00000042 · Jij geeft: telefoonnummer.');
  const said = await world.db
    .selectFrom('consents')
    .select(['person_id', 'what', 'detail', 'answer'])
    .orderBy('person_id')
    .execute();
  const yes = { what: 'swap', detail: 'phone', answer: 'yes' };
  expect(said).toEqual([
    { person_id: 'P15', ...yes },
    { person_id: 'P42', ...yes },
  ]);
  const again = await host.fills(form, signed);
  expect([again.kind, again.message.summary]).toEqual([
    'refuse',
    'Deze twee hebben al geruild. Er is niets veranderd.',
  ]);
  const { id: swap } = await world.db.selectFrom('swap_requests').select('id').executeTakeFirstOrThrow();
  await world.as('P15').asks(StopSwap({ swap }));
  expect((await world.as('P15').sees(ShowContacts({}))).summary).toBe('Mijn contacten: 0');
});

test('without two signatures, two people and something from both, nothing at all is kept', async () => {
  const world = await openWithPaper();
  const { host, form, name } = world;
  for (const [change, why] of [
    [{ signed: [] }, 'Ik bewaar niets zolang niet beiden hebben getekend.'],
    [{ other: 'P42' }, 'Kies twee verschillende mensen.'],
    [{ otherGives: [] }, 'Ruilen is geven en krijgen.'],
    [{ onePhone: '' }, `Ik heb dit nog niet van ${name}.`],
    [{ onePhone: 'bel maar' }, 'Dit lijkt geen telefoonnummer.'],
    [{ oneGives: ['phone', 'email'], oneEmail: 'gerda' }, 'Dit lijkt geen e-mailadres.'],
    [{ other: 'nobody' }, 'Dit kan ik niet vinden, of het is niet voor jou.'],
  ] as const) {
    const reply = await host.fills(form, { ...signed, ...(change as Partial<typeof signed>) });
    expect([reply.kind, reply.message.summary]).toEqual(['refuse', expect.stringContaining(why)]);
  }
  expect(await world.db.selectFrom('swap_requests').select('id').execute()).toEqual([]);
  const { phone } = await world.db
    .selectFrom('people')
    .select('phone')
    .where('id', '=', 'P42')
    .executeTakeFirstOrThrow();
  expect(phone).toBeNull();
});

test('what somebody saved themselves stays, and a question that was open is answered by the paper', async () => {
  const world = await openWithPaper();
  await asked(world, 'P15', 'P20');
  await world.host.fills(world.form, { ...signed, one: 'P20', onePhone: '06-99999999' });
  const page = await world.as('P15').sees(ShowContacts({}));
  expect(wordsOf(page)).toContain('06-00000020');
  expect(wordsOf(page)).not.toMatch(/06-99999999|Jij vroeg/);
});

test('there is a sheet of cards to cut, with two halves and two signatures, for hosts and organisers', async () => {
  const world = await openWorld();
  const sheet = wordsOf(await world.as('X1').sees(ShowSwapCards({ session: world.session })));
  expect(sheet.match(/Handtekening/g)).toHaveLength(8);
  expect(sheet).toContain('Zonder twee handtekeningen bewaren we niets.');
  expect((await world.as('P15').says('papier')).kind).toBe('refuse');
  expect((await world.as('H3').says('papier')).message.summary).toBe('Papieren ruil');
});
