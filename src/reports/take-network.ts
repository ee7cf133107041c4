import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { handOver } from '../people/own-page.ts';
import { mustSit } from '../sessions/seat-store.ts';
import { ShowNetwork } from './network-intents.ts';
import { networkPng, networkSvg } from './network-report.ts';
import { networkWords as words } from './network-words.ts';

export async function takeNetwork(
  work: Work,
  asker: Person,
  args: { readonly session: string; readonly form?: 'png' | 'svg' | undefined },
): Promise<Reply> {
  const { session } = await mustSit(work, asker, args.session);
  const { form = 'png' } = args;
  const body =
    form === 'svg'
      ? (await networkSvg(work, session, asker.language))?.svg
      : await networkPng(work, session, asker.language);
  if (!body) throw new Refusal(words.tooFew);
  const name = `${words.fileName[asker.language]}.${form}`;
  const type = { png: 'image/png', svg: 'image/svg+xml' }[form];
  return handOver(asker, { name, type, body }, ShowNetwork({ session: session.id }));
}
