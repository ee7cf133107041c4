import { ShowHome } from '../home/home-intents.ts';
import type { Both } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { knownAs } from './ask-to-join.ts';
import { readBadgeCode } from './badge-code.ts';
import { countWrongCode, maySayCode } from './claim-tries.ts';
import { linkDoor } from './door.ts';
import { readJoinCode } from './join-code.ts';
import { plainView, welcomeView } from './person-views.ts';
import { personWords as words } from './person-words.ts';
import { isAdmitted, noteAsked } from './tenant-store.ts';
import { notFromHereView } from './tenant-views.ts';
import { sessionOfJoinCode } from './walk-in-store.ts';
import { walkInForm } from './walk-in-views.ts';

/** The code on the badge opens the seat: the only way a stranger becomes somebody (domain 3.9). */
export async function claimSeat(work: Work, caller: Caller, { code }: { code: string }): Promise<Reply> {
  // Refusals are answered, not thrown: a wrong try must stay counted.
  if (!(await maySayCode(work, caller))) return no(caller, words.tooManyTries);
  const joining = await sessionOfJoinCode(work.db, work.now, readJoinCode(code) ?? '');
  if (joining?.join_code) {
    if (caller.person) throw new Refusal(knownAs(caller.person.firstName));
    return { kind: 'ask', message: walkInForm(caller.language, joining.join_code) };
  }
  const owner = await ownerOf(work, readBadgeCode(code));
  if (!owner || owner.replacedAt) {
    await countWrongCode(work, caller);
    return no(caller, owner ? words.oldCode : words.wrongCode);
  }
  if (caller.person && caller.person.id !== owner.personId) {
    const name = caller.person.firstName;
    return no(caller, { nl: words.someoneElse.nl({ name }), en: words.someoneElse.en({ name }) });
  }
  if (!(await isAdmitted(work.db, owner.regionId, caller.from))) {
    await noteAsked(work.db, work.now, owner.regionId, caller.from, owner.organisationId);
    return { kind: 'refuse', message: notFromHereView(caller.language, work.frontDoor?.address) };
  }
  const linked = await linkDoor(work, caller, owner.personId);
  return {
    kind: 'say',
    message: welcomeView(owner.language, owner.firstName),
    next: ShowHome({}),
    ...linked,
  };
}

function ownerOf(work: Work, code: string | undefined) {
  if (!code) return undefined;
  return work.db
    .selectFrom('badge_codes')
    .innerJoin('seats', 'seats.id', 'badge_codes.seat_id')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select([
      'people.id as personId',
      'people.first_name as firstName',
      'people.language',
      'people.region_id as regionId',
      'people.organisation_id as organisationId',
      'badge_codes.replaced_at as replacedAt',
    ])
    .where('badge_codes.code', '=', code)
    .executeTakeFirst();
}

function no(caller: Caller, said: Both<string>): Reply {
  return { kind: 'refuse', message: plainView(said[caller.language]) };
}
