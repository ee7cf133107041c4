import type { Json } from '../../slack/counterpart/json.ts';
import { obj, str } from '../../slack/counterpart/json.ts';
import type { Typed } from './card-boxes.ts';
import { mustBeSendable, StoppedByTeams, sent } from './card-boxes.ts';
import type { Button } from './card-buttons.ts';
import { boxesWith } from './card-buttons.ts';
import type { Where, Who } from './envelopes.ts';
import type { Place } from './screens.ts';
import type { TeamsDriver, Told } from './teams-driver.ts';
import type { Tenant } from './tenants.ts';

interface Presser {
  readonly driver: TeamsDriver;
  readonly who: Who;
  /** Knows no Action.Execute, so that its fallback is pressed. */
  readonly oldClient?: true | undefined;
  /** Gets what a message extension found. */
  hear(found: readonly Json[]): void;
}

/** A press of a button that sends something, with what is in the boxes. Throws where Teams' client would stop it. */
export function pressingOf({ driver, who, oldClient, hear }: Presser, one: Button, holds: Typed): () => Told {
  const boxes = boxesWith(one);
  for (const box of boxes) mustBeSendable(box, holds);
  const action = actual(one, oldClient);
  const data = { ...obj(action.data), ...sent(boxes, holds) };
  const { place } = one;
  const where = whereIs(who.tenant, place);
  if (place.kind === 'dialog') return () => driver.submitDialog(who, where, place, data, hear);
  if (action.type === 'Action.Execute') {
    const { type, title, verb, id } = action;
    const sends = { type, title, verb, data, ...(id === undefined ? {} : { id }) };
    return () => driver.execute(who, where, place, sends);
  }
  const special = obj(data.msteams);
  switch (special.type) {
    case 'task/fetch':
      return () => driver.fetchDialog(who, where, place, data);
    case 'imBack':
      return () => driver.message(who, where, str(special.value));
    case 'messageBack': {
      const said = { text: str(special.text), textFormat: 'plain' };
      return () => driver.submit(who, where, place, special.value, said);
    }
    default:
      return () => driver.submit(who, where, place, data);
  }
}

/** What is really pressed: a dialog sends only what is submitted. */
function actual({ action, place }: Button, oldClient: true | undefined): Json {
  const title = str(action.title);
  if (action.isEnabled === false) throw new StoppedByTeams(`"${title}" cannot be pressed`);
  if (action.type === 'Action.OpenUrl') throw new StoppedByTeams(`"${title}" opens ${str(action.url)}`);
  if (action.type === 'Action.Execute' && place.kind === 'dialog')
    throw new StoppedByTeams(`"${title}": a dialog knows no Action.Execute`);
  if (action.type !== 'Action.Execute' || !oldClient) return action;
  const fallback = obj(action.fallback);
  if (fallback.type !== 'Action.Submit') throw new StoppedByTeams(`"${title}" has no fallback`);
  return fallback;
}

/** Where a message stands, or a dialog came from. */
export function whereIs(tenant: Tenant, place: Place): Where {
  const at = place.kind === 'message' ? place.conversation : place.sends.conversation;
  const [id = '', thread] = at.split(';messageid=');
  const conversation = tenant.conversation(id);
  if (!conversation) throw new Error(`No conversation ${at}`);
  return { conversation, ...(thread ? { thread } : {}) };
}
