import { expect, onTestFinished } from 'vitest';
import { iso, seconds } from '../../../../src/kernel/clock.ts';
import type { Intent } from '../../../../src/kernel/intent.ts';
import { passes, teamsHouse } from '../teams-house.ts';
import { signingProxy } from './signing-proxy.ts';
import { playgroundTeams, startPlayground } from './start-playground.ts';

/** The invented region behind the guard of the Teams door, and before it Microsoft's own client of Teams. */
export async function playgroundHouse(name: string, locale = 'nl-NL') {
  const proxy = await signingProxy(locale);
  onTestFinished(proxy.close);
  const playground = await startPlayground({ bot: proxy.url, name });
  onTestFinished(playground.stop);
  const { appId, tenantId } = playgroundTeams;
  const registration = { appId, tenantId, password: 'a password for tests' };
  const house = await teamsHouse({
    registrations: [registration],
    settings: { serviceUrls: [`${playground.url}/`] },
  });
  house.front.register(registration);
  const organiser = { platform: 'elsewhere', tenant: '', id: 'X1' };
  const linked_at = iso(house.clock.now());
  await house.db
    .insertInto('doors')
    .values({ ...organiser, person_id: 'X1', linked_at, preferred_at: linked_at })
    .execute();
  proxy.leadTo({ url: house.url, sign: (about) => house.front.issuer.channelToken(about) });
  onTestFinished(() => expect(house.errors).toEqual([]));
  return {
    ...house,
    playground,
    proxy,
    /** The organiser asks for something, by another door. */
    asks: async (intent: Intent) => {
      const said = { kind: 'press', token: house.tokenFor('X1', intent) } as const;
      await house.bot.receive({
        event: crypto.randomUUID(),
        from: organiser,
        said,
        where: { kind: 'private' },
      });
      await passes(house, seconds(2));
    },
    code: async (personId: string) => {
      const codes = house.db.selectFrom('badge_codes').select('code').where('seat_id', '=', personId);
      return (await codes.where('replaced_at', 'is', null).executeTakeFirstOrThrow()).code;
    },
  };
}
