import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { personById } from '../people/person-store.ts';
import { putInvitee } from './follow-up-store.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { invitedWords as words } from './invited-words.ts';
import { stillToCome } from './settled.ts';
import { mustBeAskedInstead, settleStandIn, standInKey } from './stand-in-store.ts';
import { tellOrganisers } from './telling.ts';
import { noticeView, standInThanksView } from './told-views.ts';

/** A colleague comes instead: they are invited from now on, and the one who cannot and the organisers hear it. */
export async function acceptStandIn(work: Work, asker: Person, args: { standIn: string }): Promise<Reply> {
  const { standIn, followUp: asked } = await mustBeAskedInstead(work, asker, args.standIn);
  const followUp = stillToCome(asked, work.now);
  if (standIn.declined_at !== null) throw new Refusal(words.standInOver);
  const reply: Reply = {
    kind: 'say',
    message: standInThanksView(asker.language, followUp),
    next: ShowFollowUp({ meeting: followUp.id }),
  };
  if (standIn.accepted_at !== null) return reply;
  await settleStandIn(work, standIn.id, 'accepted_at');
  await putInvitee(work.db, followUp.id, asker.id, {
    asked_at: standIn.asked_at,
    coming_at: iso(work.now),
    cannot_at: null,
    stands_in_for: standIn.for_id,
  });
  const other = await personById(work.db, asker.regionId, standIn.for_id);
  if (!other) return reply;
  const { title } = followUp;
  const comes = words.standInComes[other.language]({ name: asker.firstName, title });
  await work.deliver(
    other.id,
    noticeView(other.language, comes, followUp),
    `${standInKey(followUp, standIn.id)}:yes`,
    'personal',
    { sessionId: followUp.session_id, about: [asker.id] },
  );
  const facts = { name: asker.firstName, other: other.firstName, title };
  await tellOrganisers(
    work,
    followUp,
    `instead:${standIn.id}:yes`,
    ({ language }) => noticeView(language, words.standInComesFor[language](facts), followUp),
    [asker.id, other.id],
  );
  return reply;
}
