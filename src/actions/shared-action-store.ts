import type { Described, Face } from '../contacts/contact.ts';
import { faceOf, hidesExperience } from '../contacts/contact.ts';
import { attendees } from '../contacts/contact-store.ts';
import type { ActionStatus } from '../db/promise-tables.ts';
import type { Layer } from '../db/session-tables.ts';
import type { Db } from '../kernel/work.ts';
import type { stateWords } from '../sessions/vocabulary-words.ts';
import { actionsOfSession } from './action-store.ts';
import { actionsByNote } from './source-store.ts';

/** How an action stands, for everybody: who is stuck tells that to the organisers and to nobody else. */
type SharedState = keyof typeof stateWords;

/** Somebody as the own card shows them. `staysNameless`: on a paper that is handed around there is no name at all. */
export interface Carrier extends Face {
  readonly staysNameless: boolean;
}

/** An action as everybody in the meeting may see it. */
export interface SharedAction {
  readonly id: string;
  readonly title: string;
  readonly firstStep: string | null;
  readonly dueOn: string | null;
  readonly state: SharedState;
  readonly better: string | null;
  /** Who said yes. Of an action that is done for long nobody is known any more. */
  readonly ownerId: string | null;
  readonly owner: Carrier | undefined;
  /** The layer of the owner, where that is no secret. */
  readonly layer: Layer | null;
  readonly helper: Carrier | undefined;
  /** The points it came from. */
  readonly notes: readonly string[];
}

/** The actions of a meeting, the first date first. What was stopped is left out; so is who was asked and said nothing. */
export async function sharedActions(db: Db, sessionId: string): Promise<readonly SharedAction[]> {
  const people = new Map((await attendees(db, sessionId).execute()).map((one) => [one.id, one]));
  const byNote = await actionsByNote(db, sessionId);
  const actions = await actionsOfSession(db, sessionId);
  return actions
    .filter(({ status }) => status !== 'dropped')
    .map((action) => {
      const owner = people.get(action.owner_id ?? '');
      const helper = people.get(action.helper_id ?? '');
      const isTold = owner && !hidesExperience(owner) && owner.layerShownAt !== null;
      return {
        id: action.id,
        title: action.title,
        firstStep: action.first_step,
        dueOn: action.due_on,
        state: stateOf(action.status),
        better: action.better,
        ownerId: action.owner_id,
        owner: owner && carrier(owner),
        layer: isTold ? owner.layer : null,
        helper: helper && carrier(helper),
        notes: [...byNote].filter(([, ids]) => ids.includes(action.id)).map(([note]) => note),
      };
    });
}

function carrier(person: Described): Carrier {
  return { ...faceOf(person), staysNameless: hidesExperience(person) };
}

function stateOf(status: ActionStatus): SharedState {
  if (status === 'proposed') return 'seeks_owner';
  if (status === 'open') return 'agreed';
  return status === 'done' ? 'done' : 'going';
}
