import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { handOver } from '../people/own-page.ts';
import { mustSit } from '../sessions/seat-store.ts';
import { ShowNetwork } from './network-intents.ts';
import { networkPng } from './network-report.ts';
import { networkWords as words } from './network-words.ts';

export async function takeNetwork(
  work: Work,
  asker: Person,
  args: { readonly session: string },
): Promise<Reply> {
  const { session } = await mustSit(work, asker, args.session);
  const png = await networkPng(work, session, asker.language);
  if (!png) throw new Refusal(words.tooFew);
  const name = `${words.fileName[asker.language]}.png`;
  return handOver(asker, { name, type: 'image/png', body: png }, ShowNetwork({ session: session.id }));
}
