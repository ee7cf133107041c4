import { describe, expect, test } from 'vitest';
import {
  OpenActionForm,
  OpenConfirm,
  ProposeAction,
  ShowMyActions,
} from '../../src/actions/action-intents.ts';
import { ShowTableNotes } from '../../src/harvest/note-intents.ts';
import type { World } from '../support/world.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import { actionId, asked, title } from './promises.ts';

describe('making an action', () => {
  test('an idea becomes an action: a table host asks, the person says yes, and it lives until it is done', async () => {
    const world = await openWorld();
    const note = await addIdea(world, title);
    const host = world.as('H1');
    const form = await host.sees(OpenActionForm({ session: world.session, note }));
    const sent = await host.fills(form, { owner: 'P20' });
    expect(wordsOf(sent.message)).toContain('Ik heb het aan Tjitske gevraagd');
    expect(sent).toMatchObject({ next: host.tokenOf(ShowTableNotes({ session: world.session })) });

    const tjitske = world.as('P20');
    const ask = tjitske.received().at(-1);
    expect(ask?.summary).toContain(`Yara vraagt of jij dit wilt oppakken: ${title}`);
    const confirm = await tjitske.presses(ask as NonNullable<typeof ask>, 'Ja, dit pak ik op');
    const yes = await tjitske.fills(confirm.message, {
      firstStep: 'Alle teams een mail sturen.',
      dueOn: '2027-03-02',
    });
    expect(wordsOf(yes.message)).toContain('Klaar op dinsdag 2 maart 2027.');
    expect(host.received().at(-1)?.summary).toBe(
      `Tjitske pakt dit op: ${title}. Klaar op dinsdag 2 maart 2027.`,
    );

    const mine = await tjitske.sees(ShowMyActions({}));
    expect(wordsOf(mine)).toContain(
      `${title} Klaar op dinsdag 2 maart 2027. Eerste stap: Alle teams een mail sturen.`,
    );
    const page = await tjitske.presses(mine, title);
    expect(wordsOf(page.message)).toContain(`Komt uit dit punt: ${title}`);
    const done = await tjitske.presses(page.message, 'Het is klaar');
    expect(done.message.summary).toBe(`Mooi, ‘${title}’ is klaar! Dank je wel.`);
    expect(wordsOf(await tjitske.sees(ShowMyActions({})))).toContain(`Dit is klaar\n${title}`);
    expect(await world.db.selectFrom('nudges').select('id').where('state', '=', 'waiting').execute()).toEqual(
      [],
    );
  });

  test('the form lists everybody who is still there by first name, oneself first, without whoever left', async () => {
    const world = await openWorld();
    await world.db
      .updateTable('seats')
      .set({ left_at: world.clock.now().toISOString() })
      .where('person_id', '=', 'P04')
      .execute();
    const form = formIn(await world.as('X1').sees(OpenActionForm({ session: world.session })));
    const owner = form.fields.find(({ name }) => name === 'owner');
    const options = owner?.kind === 'choice' ? owner.options.map(({ label }) => label) : [];
    expect(options).toHaveLength(55);
    expect(options[0]).toBe('Ikzelf');
    expect(options[1]).toMatch(/^Abel Kaarsjestra, \S/);
    expect(options.slice(1)).toEqual(options.slice(1).toSorted(new Intl.Collator('nl').compare));
    expect(options.join()).not.toContain('Douwe');
    const late = await world.as('X1').asks(ProposeAction({ session: world.session, title, owner: 'P04' }));
    expect(late.kind).toBe('refuse');
  });

  test('a table host reads names only, so that nobody can be told from an organisation', async () => {
    const world = await openWorld();
    const form = formIn(await world.as('H4').sees(OpenActionForm({ session: world.session })));
    const owner = form.fields.find(({ name }) => name === 'owner');
    const options = owner?.kind === 'choice' ? owner.options.map(({ label }) => label) : [];
    expect(options).toContain('Noor Regenboogsma');
    expect(options.join('\n')).not.toMatch(/titel|Gemeente|,/);
  });

  test('anybody can take something on, and goes straight to the first step', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const mine = await omar.sees(ShowMyActions({}));
    const form = await omar.presses(mine, 'Zelf iets oppakken');
    expect(formIn(form.message).fields.map(({ name }) => name)).toEqual(['title']);
    const made = await omar.fills(form.message, { title });
    expect(made).toMatchObject({ kind: 'say', next: expect.any(String) });
    expect(omar.received()).toEqual([]);
    const confirm = await omar.sees(OpenConfirm({ action: await actionId(world, title) }));
    await omar.fills(confirm, { firstStep: 'Rondvragen.', dueOn: '2027-02-10' });
    expect(wordsOf(await omar.sees(ShowMyActions({})))).toContain('Klaar op woensdag 10 februari 2027.');
    expect(omar.received()).toEqual([]);
  });

  test('somebody without a role cannot ask other people', async () => {
    const world = await openWorld();
    const reply = await world.as('P15').asks(ProposeAction({ session: world.session, title, owner: 'P20' }));
    expect(reply.kind).toBe('refuse');
    expect(world.as('P20').received()).toEqual([]);
    expect(await world.db.selectFrom('actions').selectAll().execute()).toEqual([]);
  });

  test('a long idea is cut between words, and a point of elsewhere is not found', async () => {
    const world = await openWorld();
    await addIdea(world, 'samen '.repeat(40).trim());
    const [field] = formIn(
      await world.as('X1').sees(OpenActionForm({ session: world.session, note: 'N1' })),
    ).fields;
    expect(field).toMatchObject({ value: 'samen '.repeat(23).trim() });
    const strange = await world.as('X1').asks(OpenActionForm({ session: world.session, note: 'N2' }));
    expect(strange.kind).toBe('refuse');
  });

  test('sending the same form twice asks once', async () => {
    const world = await openWorld();
    const host = world.as('H1');
    const form = await host.sees(OpenActionForm({ session: world.session }));
    await Promise.all([
      host.fills(form, { title, owner: 'P20' }, 'click'),
      host.fills(form, { title, owner: 'P20' }, 'click'),
    ]);
    await host.fills(form, { title, owner: 'P20' }, 'click again');
    expect(world.as('P20').received()).toHaveLength(1);
    expect(await world.db.selectFrom('actions').select('id').execute()).toHaveLength(1);
  });

  test('an empty title or date is asked for, a date that is too soon or too far is explained, nothing is kept', async () => {
    const world = await openWorld();
    const host = world.as('H1');
    const form = await host.sees(OpenActionForm({ session: world.session }));
    const empty = await host.fills(form, { title: '  ', owner: 'P20' });
    expect(empty.message.summary).toContain('nog een vak leeg');
    const id = await asked(world);
    const tjitske = world.as('P20');
    const confirm = await tjitske.sees(OpenConfirm({ action: id }));
    const tries = ['', '2027-01-26', '2028-01-27'].map(async (dueOn) => {
      const reply = await tjitske.fills(confirm, { firstStep: 'Bellen.', dueOn });
      return [reply.kind, reply.message.summary];
    });
    expect(await Promise.all(tries)).toEqual([
      ['refuse', 'Er is nog een vak leeg. Vul het in en probeer het opnieuw.'],
      ['refuse', 'Kies een dag vanaf morgen. Dan heb je tijd voor de eerste stap.'],
      ['refuse', 'Die dag is meer dan een jaar weg. Kies een dag die dichterbij is.'],
    ]);
    const stored = await world.db.selectFrom('actions').select(['status', 'due_on']).execute();
    expect(stored).toEqual([{ status: 'proposed', due_on: null }]);
  });
});

async function addIdea(world: World, text: string): Promise<string> {
  await world.db
    .insertInto('notes')
    .values({
      id: 'N1',
      session_id: world.session,
      round_id: null,
      table_id: null,
      kind: 'action_idea',
      text,
      author_id: null,
      held_at: null,
      created_at: world.clock.now().toISOString(),
    })
    .execute();
  return 'N1';
}
