import { describe, expect, test } from 'vitest';
import {
  ConfirmAction,
  OpenActionForm,
  OpenConfirm,
  ProposeAction,
  ShowMyActions,
} from '../../src/actions/action-intents.ts';
import { markOfTexts } from '../../src/harvest/warned-text.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import { asked } from './promises.ts';

describe('words about one person', () => {
  test('a title with a name comes back to be written differently, with nothing lost and nothing kept', async () => {
    const world = await openWorld();
    const host = world.as('H1');
    const form = await host.sees(OpenActionForm({ session: world.session }));
    const wait = await host.fills(form, { title: 'Bellen met mevrouw Jansen', owner: 'P20' });
    expect(wait.kind).toBe('ask');
    expect(wordsOf(wait.message)).toContain('Dit lijkt over één persoon te gaan.');
    expect(formIn(wait.message).fields).toMatchObject([{ value: 'Bellen met mevrouw Jansen' }]);
    expect(await world.db.selectFrom('actions').select('id').execute()).toEqual([]);
    await host.fills(wait.message, { title: 'Een vast nummer om te bellen' });
    expect(world.as('P20').received().at(-1)?.summary).toContain('Een vast nummer om te bellen');
  });

  test('a personal number is never kept, also not when the writer insists', async () => {
    const world = await openWorld();
    const id = await asked(world);
    const title = 'Bellen over 999990019';
    const refused = [
      await world
        .as('H1')
        .asks(ProposeAction({ session: world.session, title, owner: 'P20', anyway: markOfTexts(title) })),
      await world.as('P20').asks(
        ConfirmAction({
          action: id,
          firstStep: '999990019 opzoeken',
          dueOn: '2027-03-02',
          anyway: markOfTexts('999990019 opzoeken'),
        }),
      ),
    ];
    for (const reply of refused) {
      expect(reply.kind).toBe('refuse');
      expect(reply.message.summary).toContain('Haal het nummer weg');
    }
    const kept = await world.db.selectFrom('actions').select(['title', 'first_step']).execute();
    expect(JSON.stringify(kept)).not.toContain('99999');
    expect(JSON.stringify(await world.db.selectFrom('inbox').selectAll().execute())).not.toContain('99999');
  });

  test('a first step with a name is kept when the writer says so, with the date that was chosen', async () => {
    const world = await openWorld();
    const id = await asked(world);
    const tjitske = world.as('P20');
    const confirm = await tjitske.sees(OpenConfirm({ action: id }));
    const wait = await tjitske.fills(confirm, { firstStep: 'Yara bellen.', dueOn: '2027-03-02' });
    expect(wait.kind).toBe('ask');
    const kept = await tjitske.fills(wait.message, {});
    expect(kept.message.summary).toContain('Klaar op dinsdag 2 maart 2027.');
    expect(wordsOf(await tjitske.sees(ShowMyActions({})))).toContain('Eerste stap: Yara bellen.');
  });
});
