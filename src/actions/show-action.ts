import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { personById } from '../people/person-store.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { actionById } from './action-store.ts';
import { actionFactsView, ownActionView } from './action-views.ts';
import { askView } from './proposal-views.ts';
import { proposalWords } from './proposal-words.ts';
import { ideasBehind } from './source-store.ts';

/** One action: with its answers for the owner, as a question for who is asked, with its facts for an organiser. */
export async function showAction(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await actionById(work.db, asker.regionId, args.action);
  const { language } = asker;
  const nameOf = async (id: string | null) =>
    id === null ? undefined : (await personById(work.db, asker.regionId, id))?.firstName;
  if (action?.owner_id === asker.id) {
    const helper = await nameOf(action.helper_id);
    return {
      kind: 'say',
      message: ownActionView(language, action, await ideasBehind(work.db, action.id), helper),
    };
  }
  if (action?.asked_id === asker.id && action.status === 'proposed') {
    const maker = (await nameOf(action.made_by)) ?? proposalWords.theOrganiser[language];
    return { kind: 'say', message: askView(language, asker.firstName, maker, action) };
  }
  // A no takes as long for what is not there as for what is not theirs.
  await mustOrganise(work, asker, action?.session_id ?? '');
  if (!action) throw new Refusal(notThere);
  const names = { owner: await nameOf(action.owner_id), asked: await nameOf(action.asked_id) };
  return {
    kind: 'say',
    message: actionFactsView(language, action, names, await ideasBehind(work.db, action.id)),
  };
}
