import { ShowTableNotes } from '../harvest/note-intents.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { iso } from '../kernel/clock.ts';
import type { Intent } from '../kernel/intent.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import type { Seat } from '../sessions/seat-store.ts';
import { mustSit, organises } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import type { Action } from './action.ts';
import { mayAskOthers } from './action.ts';
import { OpenConfirm, ShowActions, ShowMyActions } from './action-intents.ts';
import { addAction, askKey, changeAction, ideaOf, mustReassign, sameProposal } from './action-store.ts';
import { warningAbout } from './action-text.ts';
import { askView, personalTitleView } from './proposal-views.ts';
import { proposalWords as words } from './proposal-words.ts';
import { addSource } from './source-store.ts';

interface Proposal {
  readonly session: string;
  readonly note?: string | undefined;
  readonly action?: string | undefined;
  readonly title: string;
  readonly owner: string;
  readonly anyway?: string | undefined;
}

type Proposed = Pick<Action, 'id' | 'session_id' | 'title' | 'asked_id'>;

/** Asks somebody, or oneself, to take an action on. Nobody becomes its owner by this (domain 2.3). */
export async function proposeAction(work: Work, asker: Person, args: Proposal): Promise<Reply> {
  const { seat } = await mustSit(work, asker, args.session);
  if (args.owner !== asker.id && !mayAskOthers(seat)) throw new Refusal(notThere);
  const guests = await guestsOf(work.db, args.session);
  const asked = guests.find((guest) => guest.id === args.owner && canBeAsked(guest));
  if (!asked) throw new Refusal(words.choosePerson);
  const warning = warningAbout(args.title, asker, guests);
  if (warning && args.anyway !== markOfTexts(args.title))
    return { kind: 'ask', message: personalTitleView(asker.language, warning, given(args)) };
  const { action, again } = await proposed(work, asker, seat, args);
  if (asked.id === asker.id) {
    const text = words.almost[asker.language];
    return say(text, OpenConfirm({ action: action.id }));
  }
  await ask(work, asker, asked, action, again);
  const next = afterAsking(seat, args);
  return say(words.sent[asker.language]({ name: asked.firstName }), next);
}

/** Back to where the question came from: all actions, the points of the table, or one's own actions. */
function afterAsking(seat: Seat, { session, note }: Proposal) {
  if (organises(seat)) return ShowActions({ session });
  return note === undefined ? ShowMyActions({}) : ShowTableNotes({ session });
}

/** `again`: somebody was asked before, and this is another question. */
async function proposed(
  work: Work,
  asker: Person,
  seat: Seat,
  args: Proposal,
): Promise<{ action: Proposed; again: boolean }> {
  const { title, owner: asked_id } = args;
  if (args.action !== undefined) {
    const before = await mustReassign(work, asker, seat, args.action);
    if (before.asked_id !== null && before.asked_id !== asked_id)
      await cancelDeliveries(work.db, work.now, before.asked_id, askKey(before.id));
    const change = { title, asked_id, made_by: asker.id };
    await changeAction(work.db, before.id, change);
    return { action: { ...before, ...change }, again: before.asked_id !== asked_id };
  }
  const action = await newAction(work, asker, args);
  const same = await sameProposal(work.db, action);
  if (same) return { action: same, again: false };
  await addAction(work.db, action);
  if (args.note !== undefined) await addSource(work.db, action.id, args.note);
  return { action, again: false };
}

async function newAction(work: Work, asker: Person, args: Proposal) {
  if (args.note !== undefined && (await ideaOf(work.db, args.session, args.note)) === undefined)
    throw new Refusal(notThere);
  return {
    id: work.newId(),
    session_id: args.session,
    title: args.title,
    first_step: null,
    due_on: null,
    owner_id: null,
    asked_id: args.owner,
    made_by: asker.id,
    status: 'proposed' as const,
    confirmed_at: null,
    nudges_stopped_at: null,
    closed_at: null,
    created_at: iso(work.now),
  };
}

async function ask(
  work: Work,
  asker: Person,
  asked: SeatedPerson,
  action: Proposed,
  again: boolean,
): Promise<void> {
  const message = askView(asked.language, asked.firstName, asker.firstName, action);
  const key = askKey(action.id, again ? iso(work.now) : undefined);
  await work.deliver(asked.id, message, key, 'personal', {
    sessionId: action.session_id,
    about: [asker.id],
  });
}

function given({ session, note, action, owner, title }: Proposal) {
  return {
    session,
    owner,
    title,
    ...(note === undefined ? {} : { note }),
    ...(action === undefined ? {} : { action }),
  };
}

function say(text: string, next: Intent): Reply {
  return { kind: 'say', message: { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] }, next };
}
