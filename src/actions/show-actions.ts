import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { actionListView } from './action-list-views.ts';
import { actionsOfSession } from './action-store.ts';
import { actionWords as words } from './action-words.ts';
import { needsHand } from './nudge.ts';
import { nudgesOfSession } from './nudge-store.ts';

/** For organisers: every action, and a private list of those that could use a hand. Nobody is counted or ranked. */
export async function showActions(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const actions = await actionsOfSession(work.db, session.id);
  const nudges = await nudgesOfSession(work.db, session.id);
  const needHand = actions.filter((action) =>
    needsHand(action, nudges.get(action.id) ?? [], work.now, session.zone),
  );
  const back = { label: words.session[asker.language], press: ShowSession({ session: session.id }) };
  const message = actionListView(
    asker.language,
    session.id,
    actions,
    new Set(needHand.map(({ id }) => id)),
    back,
  );
  return { kind: 'say', message };
}
