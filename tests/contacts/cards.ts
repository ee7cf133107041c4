import { OpenContactCard, OpenContactDetails } from '../../src/contacts/card-intents.ts';
import type { FormValue, SealedReply } from '../../src/kernel/adapter.ts';
import type { World } from '../support/world.ts';

/** Somebody changes how others see and find them; the boxes that are not named stay as they are. */
export async function changesCard(
  world: World,
  person: string,
  boxes: Readonly<Record<string, FormValue>>,
): Promise<SealedReply> {
  const actor = world.as(person);
  return actor.fills(await actor.sees(OpenContactCard({})), boxes);
}

/** Somebody changes how they can be reached, and who gets what. */
export async function changesDetails(
  world: World,
  person: string,
  boxes: Readonly<Record<string, FormValue>>,
): Promise<SealedReply> {
  const actor = world.as(person);
  return actor.fills(await actor.sees(OpenContactDetails({})), boxes);
}
