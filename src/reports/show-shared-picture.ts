import { notThere } from '../kernel/kernel-words.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { sharedSaid } from './network-views.ts';
import { sharedPicture } from './shared-picture-store.ts';

/** For whoever knows where it is, such as the chat that shows it: an organiser shared it, and no person is in it. */
export async function showSharedPicture(
  work: Work,
  caller: Caller,
  args: { readonly picture: string },
): Promise<Reply> {
  const picture = await sharedPicture(work.db, args.picture);
  if (!picture) throw new Refusal(notThere);
  return {
    kind: 'say',
    message: sharedSaid(caller.language),
    file: { name: `${picture.id}.svg`, type: 'image/svg+xml', body: picture.svg },
  };
}
