import { channelsInRegion, unlinkChannelFrom } from '../channels/channel-store.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Both } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelPosts, wakeDeliveries } from '../outbox/deliver-message.ts';
import { ShowTenants } from './person-intents.ts';
import { plainView } from './person-views.ts';
import type { PlatformLine, TenantLine } from './tenant.ts';
import { platformLines } from './tenant.ts';
import { admittedTenants, countedTenants, notedTenants, reopenDoors, shutDoors } from './tenant-store.ts';

/** A platform by which somebody of the region came in, or wanted to. */
export async function mustKnowPlatform(work: Work, region: string, platform: string): Promise<PlatformLine> {
  const lines = platformLines(await countedTenants(work.db, region), await notedTenants(work.db, region));
  const line = lines.find((one) => one.platform === platform);
  if (!line) throw new Refusal(notThere);
  return line;
}

export function mustKnowTenant({ tenants }: PlatformLine, tenant: string): TenantLine {
  const line = tenants.find((one) => one.tenant === tenant);
  if (!line) throw new Refusal(notThere);
  return line;
}

/** After a choice: who may come in is known there again, who may not is unknown, and no round is shown there. */
export async function applyChoice(work: Work, region: string, platform: string): Promise<void> {
  const admitted = await admittedTenants(work.db, region, platform);
  for (const person of await reopenDoors(work.db, region, platform, admitted))
    await wakeDeliveries(work.db, work.now, person);
  if (admitted.length === 0) return;
  await shutDoors(work.db, region, platform, admitted);
  for (const channel of await channelsInRegion(work.db, region, platform)) {
    if (admitted.includes(channel.tenant)) continue;
    await cancelPosts(work.db, work.now, channel);
    await unlinkChannelFrom(work.db, channel, channel.sessionId);
  }
}

/** What was done, with the page after it. */
export function chosen(
  work: Work,
  asker: Person,
  session: string,
  said: Both<(p: { door: string; name: string }) => string>,
  { platform, name = '' }: { readonly platform: string; readonly name?: string },
): Reply {
  const door = work.doorTitle(platform)[asker.language];
  const message = plainView(said[asker.language]({ door, name }));
  return { kind: 'say', message, next: ShowTenants({ session }) };
}
