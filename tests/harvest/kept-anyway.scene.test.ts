import { expect, test } from 'vitest';
import { z } from 'zod';
import { ConfirmAction, FinishAction, ProposeAction, SayBetter } from '../../src/actions/action-intents.ts';
import { SendAppeal } from '../../src/appeals/appeal-intents.ts';
import { SaveContactCard, SaveContactDetails } from '../../src/contacts/card-intents.ts';
import { AddNote } from '../../src/harvest/note-intents.ts';
import { AskForTask, SaveReport } from '../../src/homework/homework-intents.ts';
import { SaveOrganisation } from '../../src/organisations/organisation-intents.ts';
import { SaveName } from '../../src/people/person-intents.ts';
import { SaveForeword } from '../../src/reports/approach-intents.ts';
import { SavePoint } from '../../src/themes/theme-intents.ts';
import { everyIntent } from '../matrix/every-intent.ts';
import { openLivedInWorld } from '../support/lived-in-world.ts';
import type { World } from '../support/world.ts';

const first = 'Wie belt mevrouw Jansen van 83 jaar?';
const other = 'Meneer De Vries van 71 jaar is verslaafd.';
// Shown where there is something to say: tests/evaluation.
const elsewhere = ['evaluation.line', 'evaluation.paper'];

test('what is kept anyway are the words that were warned about: others are looked at anew', async () => {
  const world = await openLivedInWorld();
  const { session, things } = world;
  const promise = { action: things.promise };
  await world.as('P15').asks(FinishAction(promise));
  const forms = [
    ['H3', AddNote({ session, kind: 'bug' }), 'text'],
    ['H3', ProposeAction({ session, owner: 'P20' }), 'title'],
    ['P15', ConfirmAction({ action: things.proposal, dueOn: '2027-02-26' }), 'firstStep'],
    ['P15', SayBetter(promise), 'text'],
    ['P15', SendAppeal({}), 'text'],
    ['P15', SaveContactCard({ foundBy: 'session', nameShown: 'full' }), 'line'],
    ['P15', SaveContactDetails({ phoneTo: 'swap', emailTo: 'swap', timesTo: 'swap' }), 'times'],
    ['X1', SaveOrganisation({ organisation: things.organisation }), 'does'],
    ['X1', AskForTask({ session, kind: 'plan', owner: 'P20', dueOn: '2027-02-26' }), 'title'],
    ['P15', SaveName({ firstName: 'Omar' }), 'organisation'],
    ['X1', SavePoint({ session, note: things.note, parkedBecause: 'own_words' }), 'parkedWords'],
    ['X1', SaveForeword({ session }), 'text'],
    ['X1', SaveReport({ meeting: things.held }), 'text'],
  ] as const;
  for (const [who, form, box] of forms) {
    const actor = world.as(who);
    const about = `${form.type}.${box}`;
    const warned = await actor.asks(form, { [box]: first });
    expect([about, warned.kind]).toEqual([about, 'ask']);
    const before = await timesKept(world, other);
    const again = await actor.fills(warned.message, { [box]: other });
    expect([about, again.kind, await timesKept(world, other)]).toEqual([about, 'ask', before]);
    // A browser sends the ends of lines in its own way.
    const kept = await actor.fills(again.message, { [box]: `${other}\r\n` });
    expect([about, kept.kind]).toEqual([about, 'say']);
  }
  const doubting = (await everyIntent()).filter(
    ({ schema }) =>
      'anyway' in (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties ?? {}),
  );
  const types = [...forms.map(([, { type }]) => type), ...elsewhere];
  expect(doubting.map(({ type }) => type).sort()).toEqual(types.sort());
});

async function timesKept({ db }: World, text: string): Promise<number> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name as 'notes');
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows).split(text).length - 1;
}
