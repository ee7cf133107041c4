import type { Language } from '../kernel/language.ts';
import type { Db, Work } from '../kernel/work.ts';
import { countMet } from '../memory/met-store.ts';
import type { Session } from '../sessions/seat-store.ts';
import { networkOf } from './network-of.ts';
import type { NetworkFacts } from './network-views.ts';
import { sharedIn } from './shared-picture-store.ts';

/** Everything the page and the picture are made of. */
export async function networkFacts(
  work: Pick<Work, 'db' | 'now' | 'frontDoor'>,
  session: Session,
  language: Language,
): Promise<Omit<NetworkFacts, 'organises'>> {
  const shared = await sharedIn(work.db, session.id, language);
  return {
    session,
    now: work.now,
    network: await networkOf(work, session),
    average: await averageMet(work.db, session.id),
    address: shared && addressOf(work, shared.id),
  };
}

/** Where anybody fetches a picture; undefined where chats cannot come. */
export function addressOf({ frontDoor }: Pick<Work, 'frontDoor'>, picture: string): string | undefined {
  return frontDoor?.address.startsWith('https:') ? frontDoor.withPicture(picture) : undefined;
}

async function averageMet(db: Db, sessionId: string): Promise<NetworkFacts['average']> {
  const kept = await db
    .selectFrom('seats')
    .select(['id', 'met_people', 'met_organisations'])
    .where('session_id', '=', sessionId)
    .execute();
  const counted = new Map((await countMet(db, sessionId)).map((one) => [one.seatId, one]));
  const met = kept
    .map(({ id, met_people, met_organisations }) => ({
      people: Math.max(met_people ?? 0, counted.get(id)?.people ?? 0),
      organisations: Math.max(met_organisations ?? 0, counted.get(id)?.organisations ?? 0),
    }))
    .filter(({ people }) => people > 0);
  // Of one or two the average would be theirs.
  if (met.length < 5) return undefined;
  const average = (of: 'people' | 'organisations') =>
    Math.round(met.reduce((sum, one) => sum + one[of], 0) / met.length);
  return { people: average('people'), organisations: average('organisations'), ofPeople: met.length - 1 };
}
