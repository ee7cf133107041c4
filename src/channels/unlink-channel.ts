import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelPosts } from '../outbox/deliver-message.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { unlinkChannelFrom } from './channel-store.ts';
import { plainView } from './channel-views.ts';
import { channelWords as words } from './channel-words.ts';

export async function unlinkChannel(
  work: Work,
  asker: Person,
  args: { session: string; platform: string; tenant: string; channel: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const channel = { platform: args.platform, tenant: args.tenant, id: args.channel };
  if (!(await unlinkChannelFrom(work.db, channel, session.id))) throw new Refusal(notThere);
  await cancelPosts(work.db, work.now, channel);
  return { kind: 'say', message: plainView(words.stopped[asker.language]({ name: session.name })) };
}
