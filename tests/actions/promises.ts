import { AskHelp, OpenActionForm, ProposeAction, ShowMyActions } from '../../src/actions/action-intents.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import type { World } from '../support/world.ts';
import { buttonsOf } from '../support/world.ts';

export const title = 'Een lijst met wie waarvoor belt';
export const letter = 'Eén brief in gewone taal';

/** Somebody is asked by the organiser, says yes, and the action is theirs. Returns its id. */
export async function promised(
  world: World,
  owner: string,
  title: string,
  dueOn: string,
  firstStep = 'Een afspraak maken met het team.',
): Promise<string> {
  const organiser = world.as('X1');
  const form = await organiser.sees(OpenActionForm({ session: world.session }));
  await organiser.fills(form, { title, owner });
  const person = world.as(owner);
  const english = ['P33', 'P35'].includes(owner);
  const ask = await person.presses(
    await person.sees(ShowMyActions({})),
    english ? 'Yes, I take this on' : 'Ja, dit pak ik op',
  );
  await person.fills(ask.message, { firstStep, dueOn });
  return actionId(world, title);
}

export async function actionId(world: World, title: string): Promise<string> {
  const { id } = await world.db
    .selectFrom('actions')
    .select('id')
    .where('title', '=', title)
    .executeTakeFirstOrThrow();
  return id;
}

/** An owner asked somebody to help, who has not answered yet. */
export async function askedToHelp(world: World, owner: string, helper: string): Promise<string> {
  const action = await promised(world, owner, letter, '2027-03-01');
  await world.as(owner).asks(AskHelp({ action, person: helper }));
  return action;
}

/** A table host asked somebody, who has not answered yet. */
export async function asked(world: World, by = 'H1', owner = 'P20'): Promise<string> {
  await world.as(by).asks(ProposeAction({ session: world.session, title, owner }));
  return actionId(world, title);
}

export function labels(message: SealedMessage): string[] {
  return buttonsOf(message).map(({ label }) => label);
}

/** The nudges that reached somebody: what else arrived is about asking. */
export function nudgesOf(world: World, person: string): readonly string[] {
  return messagesOf(world, person).map(({ summary }) => summary);
}

export function messagesOf(world: World, person: string) {
  return world
    .as(person)
    .received()
    .filter((message) =>
      buttonsOf(message).some(({ label }) => ['Het is klaar', 'It is done'].includes(label)),
    );
}
