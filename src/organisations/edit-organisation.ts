import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db, Reply, Work } from '../kernel/work.ts';
import { currentSeat, seatAsOrganiser } from '../sessions/seat-store.ts';
import type { Organisation } from './organisation.ts';
import { organisationOf } from './organisation-store.ts';
import { organisationForm } from './organisation-views.ts';

export async function editOrganisation(
  { db }: Work,
  asker: Person,
  { organisation: id }: { readonly organisation: string },
): Promise<Reply> {
  const organisation = await mustDescribe(db, asker, id);
  const { does, does_not, reach } = organisation;
  const texts = { does: does ?? '', doesNot: does_not ?? '', reach: reach ?? '' };
  return { kind: 'ask', message: organisationForm(asker.language, organisation, texts) };
}

/** An organisation whose card this person may change. */
export async function mustDescribe(db: Db, asker: Person, id: string): Promise<Organisation> {
  const organisation = await organisationOf(db, asker.regionId, id);
  if (!organisation || !(await mayDescribe(db, asker, id))) throw new Refusal(notThere);
  return organisation;
}

/** Who comes from there and has a seat in a meeting; and organisers, for those who do not come to it. */
export async function mayDescribe(db: Db, asker: Person, id: string): Promise<boolean> {
  if (asker.organisationId === id && (await currentSeat(db, asker.id))) return true;
  return (await seatAsOrganiser(db, asker)) !== undefined;
}
