import { checkTexts } from '../harvest/check-texts.ts';
import { iso } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { countWrongCode, maySayCode } from './claim-tries.ts';
import { tellDesk } from './desk.ts';
import { someoneWaitsView } from './desk-views.ts';
import { readJoinCode } from './join-code.ts';
import { plainView } from './person-views.ts';
import { personWords } from './person-words.ts';
import { isAdmitted } from './tenant-store.ts';
import { notFromHereView } from './tenant-views.ts';
import { ShowWaiting } from './walk-in-intents.ts';
import { countKnock, mayKnock } from './walk-in-limits.ts';
import { keepWalkIn, sessionOfJoinCode, waitingWalkIns } from './walk-in-store.ts';
import { waitingView } from './walk-in-views.ts';
import { walkInWords as words } from './walk-in-words.ts';

interface Asked {
  readonly code: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly organisation: string;
}

/** Somebody without a badge, with the code of the hall: the organisers hear that there is somebody, and decide. */
export async function askToJoin(work: Work, caller: Caller, asked: Asked): Promise<Reply> {
  const { from, language, person } = caller;
  if (person) throw new Refusal(knownAs(person.firstName));
  if (!(await maySayCode(work, caller)))
    return { kind: 'refuse', message: plainView(personWords.tooManyTries[language]) };
  const session = await sessionOfJoinCode(work.db, work.now, readJoinCode(asked.code) ?? '');
  if (!session) {
    // Answered, not thrown: a wrong try must stay counted.
    await countWrongCode(work, caller);
    return { kind: 'refuse', message: plainView(words.gone[language]) };
  }
  if (!(await isAdmitted(work.db, session.region_id, from)))
    return { kind: 'refuse', message: notFromHereView(language, work.frontDoor?.address) };
  mustBeNames(asked);
  const waiting = await waitingWalkIns(work.db, session.id);
  if (waiting.length >= mostWaiting || !(await mayKnock(work, caller))) throw new Refusal(words.tooBusy);
  await countKnock(work, caller);
  const ticket = await keepWalkIn(work.db, {
    id: work.newId(),
    session_id: session.id,
    asked_from: `${from.platform}|${from.tenant}|${from.id}`,
    platform: caller.signsIn ? null : from.platform,
    tenant: caller.signsIn ? null : from.tenant,
    address_id: caller.signsIn ? null : from.id,
    first_name: asked.firstName,
    last_name: asked.lastName,
    organisation: asked.organisation,
    language,
    asked_at: iso(work.now),
    answered_at: null,
    seat_id: null,
  });
  // One message in ten minutes is enough to come and look, however many people there are.
  const tenMinutes = iso(work.now).slice(0, 15);
  const key = `walk-ins:${session.id}:${tenMinutes}`;
  await tellDesk(work, session.id, (reads) => someoneWaitsView(reads, session.id), key);
  // Where there are pages, the button is on the next one.
  return caller.signsIn
    ? { kind: 'say', message: plainView(words.sent[language]), next: ShowWaiting({ ticket }) }
    : { kind: 'say', message: waitingView(language, asked.firstName, ticket) };
}

/** More than this at one door is no crowd but a flood. */
const mostWaiting = 40;

export function knownAs(name: string) {
  return { nl: words.knownAlready.nl({ name }), en: words.knownAlready.en({ name }) };
}

function mustBeNames({ firstName, lastName, organisation }: Asked): void {
  const check = checkTexts(
    [firstName, lastName, organisation].map((text) => ({ text, fine: ['person_name'] })),
    { watchWords: [], names: [] },
  );
  if (check.verdict === 'warn' || check.verdict === 'block') throw new Refusal(words.onlyAName);
}
