import type { Insertable, Updateable } from 'kysely';
import type { ActionsTable } from '../db/promise-tables.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { Seat } from '../sessions/seat-store.ts';
import { organises } from '../sessions/seat-store.ts';
import type { Action, ActionOfSession } from './action.ts';
import { isOver } from './action.ts';
import { proposalWords } from './proposal-words.ts';

/** The action of this owner. "Not yours" and "not there" are one. */
export async function mustOwn(work: Work, asker: Person, id: string): Promise<ActionOfSession> {
  const action = await actionById(work.db, asker.regionId, id);
  if (action?.owner_id !== asker.id) throw new Refusal(notThere);
  return action;
}

/** An action this person is asked to help with, or helps with. Whose question is over hears that, kindly. */
export async function mustBeAskedToHelp(work: Work, asker: Person, id: string): Promise<ActionOfSession> {
  const action = await actionById(work.db, asker.regionId, id);
  const helps = action?.helper_id === asker.id || action?.helper_asked_id === asker.id;
  if (action && helps && !isOver(action)) return action;
  const wasOnce = await wasTold(work.db, asker.id, helpAskKey(id));
  const knows = action && (helps || wasOnce);
  throw new Refusal(knows ? proposalWords.over : notThere);
}

/** An action this person is asked for, or said yes to before. Whose question is over hears that, kindly. */
export async function mustBeAsked(work: Work, asker: Person, id: string): Promise<ActionOfSession> {
  const action = await actionById(work.db, asker.regionId, id);
  const isAsked = action?.status === 'proposed' && action.asked_id === asker.id;
  const isOffered = action?.offered_to_id === asker.id && !isOver(action);
  if (action && (isAsked || isOffered || action.owner_id === asker.id)) return action;
  // Asked of what is not there too: a no takes as long.
  const wasOnce = await wasTold(work.db, asker.id, askKey(id));
  const knows = action && (action.made_by === asker.id || wasOnce);
  throw new Refusal(knows ? proposalWords.over : notThere);
}

/** An action without an owner, for whoever may ask (somebody else) for it: its maker and the organisers. */
export async function mustReassign(work: Work, asker: Person, seat: Seat, id: string): Promise<Action> {
  const action = await actionById(work.db, asker.regionId, id);
  const mayAsk = action?.session_id === seat.session_id && (organises(seat) || action.made_by === asker.id);
  if (!mayAsk) throw new Refusal(notThere);
  if (action.status !== 'proposed') throw new Refusal(proposalWords.hasOwner);
  return action;
}

export function actionById(db: Db, regionId: string, id: string): Promise<ActionOfSession | undefined> {
  return withZone(db)
    .where('sessions.region_id', '=', regionId)
    .where('actions.id', '=', id)
    .executeTakeFirst();
}

/** What this person promised or is asked for, the first date first. What was stopped is left out. */
export async function actionsOf(db: Db, personId: string): Promise<ActionOfSession[]> {
  const actions = await withZone(db)
    .where((eb) =>
      eb.or([
        eb('actions.owner_id', '=', personId),
        eb.and([eb('actions.asked_id', '=', personId), eb('actions.status', '=', 'proposed')]),
      ]),
    )
    .where('actions.status', '!=', 'dropped')
    .execute();
  return actions.sort(byDate);
}

/** What others do that this person helps with, is asked to help with, or is asked to take over; with whose it is. */
export async function helpedBy(
  db: Db,
  personId: string,
): Promise<(ActionOfSession & { readonly ownerName: string | null })[]> {
  const actions = await withZone(db)
    .leftJoin('people as owner', 'owner.id', 'actions.owner_id')
    .select('owner.first_name as ownerName')
    .where((eb) =>
      eb.or([
        eb('actions.helper_id', '=', personId),
        eb('actions.helper_asked_id', '=', personId),
        eb('actions.offered_to_id', '=', personId),
      ]),
    )
    .where('actions.status', 'not in', ['done', 'dropped'])
    .execute();
  return actions.sort(byDate);
}

export type ActionWithNames = Action & {
  readonly ownerName: string | null;
  readonly askedName: string | null;
};

/** Every action of a session, the first date first. */
export async function actionsOfSession(db: Db, sessionId: string): Promise<ActionWithNames[]> {
  const actions = await db
    .selectFrom('actions')
    .leftJoin('people as owner', 'owner.id', 'actions.owner_id')
    .leftJoin('people as asked', 'asked.id', 'actions.asked_id')
    .where('actions.session_id', '=', sessionId)
    .selectAll('actions')
    .select(['owner.first_name as ownerName', 'asked.first_name as askedName'])
    .execute();
  return actions.sort(byDate);
}

export async function addAction(db: Db, action: Insertable<ActionsTable>): Promise<void> {
  await db.insertInto('actions').values(action).execute();
}

export async function changeAction(db: Db, id: string, change: Updateable<ActionsTable>): Promise<void> {
  await db.updateTable('actions').set(change).where('id', '=', id).execute();
}

/** The same question by the same person that still waits for a yes: a form that was sent twice. */
export function sameProposal(
  db: Db,
  { session_id, made_by, asked_id, title }: Pick<Action, 'session_id' | 'made_by' | 'asked_id' | 'title'>,
): Promise<Action | undefined> {
  return db
    .selectFrom('actions')
    .selectAll()
    .where((eb) => eb.and({ session_id, made_by, asked_id, title, status: 'proposed' }))
    .executeTakeFirst();
}

/** Whether this person was asked before, and knows of the action: they get a kinder answer than a stranger. */
async function wasTold(db: Db, personId: string, key: string): Promise<boolean> {
  const asked = await db
    .selectFrom('outbox')
    .select('id')
    .where('person_id', '=', personId)
    .where('key', 'like', `${key}%`)
    .executeTakeFirst();
  return asked !== undefined;
}

/** `again`: the moment of a later question, also when it goes to the same person. */
export function askKey(actionId: string, again?: string): string {
  return `action:${actionId}:ask${again ? `:${again}` : ''}`;
}

export function helpAskKey(actionId: string, at = ''): string {
  return `action:${actionId}:help:${at}`;
}

/** The words of the point an action came from. */
export async function ideaOf(db: Db, sessionId: string, noteId: string): Promise<string | undefined> {
  const note = await db
    .selectFrom('notes')
    .select('text')
    .where('id', '=', noteId)
    .where('session_id', '=', sessionId)
    .where('held_at', 'is', null)
    .executeTakeFirst();
  return note?.text;
}

function withZone(db: Db) {
  return db
    .selectFrom('actions')
    .innerJoin('sessions', 'sessions.id', 'actions.session_id')
    .selectAll('actions')
    .select('sessions.zone');
}

function byDate(a: Action, b: Action): number {
  const key = (action: Action) => `${action.due_on ?? '9999'}${action.created_at}`;
  return key(a) < key(b) ? -1 : 1;
}
