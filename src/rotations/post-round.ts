import { showRound } from '../channels/board.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import type { PlanSheet } from './plan-request.ts';
import { hasSeats, readPlan, withoutTable } from './plan-request.ts';
import { planWords } from './plan-words.ts';
import { callsOf, goodUntil } from './posting.ts';
import { markPosted, notesPerTable, postingOf, stageAfterPosting } from './posting-store.ts';
import { postedBeforeView, postedView, roundView } from './posting-views.ts';
import { postingWords as words } from './posting-words.ts';
import { ShowPlan } from './rotation-intents.ts';

/** Tells everybody where to go. Whoever presses second hears who did it, and nobody gets a second message. */
export async function postRound(
  work: Work,
  asker: Person,
  args: { session: string; round: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const round = sheet.rounds.find(({ id }) => id === args.round);
  if (!round) throw new Refusal(notThere);
  const next = ShowPlan({ session: session.id, round: round.id });
  if (round.posted_at === null) mustBeNext(sheet, round);
  if (!(await markPosted(work.db, work.now, round.id, asker.id))) {
    const posting = (await postingOf(work.db, round.id)) ?? { at: null, by: null };
    return { kind: 'say', message: postedBeforeView(asker.language, round, session, posting), next };
  }
  await stageAfterPosting(work.db, session.id);
  const told = await tellEverybody(work, session, sheet, round);
  await showRound(work, session, round);
  const missing = missingSentence(asker.language, withoutTable(sheet, round.id));
  return { kind: 'say', message: postedView(asker.language, round, told, missing), next };
}

function mustBeNext(sheet: PlanSheet, round: Round): void {
  const first = sheet.toCome[0];
  if (!sheet.toCome.includes(round)) throw refusal(words.wasSkipped, round);
  if (first && first !== round) throw refusal(words.earlierFirst, first);
  if (!hasSeats(sheet, round)) throw refusal(words.noPlan, round);
}

async function tellEverybody(
  work: Work,
  session: Session,
  sheet: PlanSheet,
  round: Round,
): Promise<SeatedPerson[]> {
  const calls = callsOf(sheet, round, await notesPerTable(work.db, session.id));
  const times = { expiresAt: goodUntil(round, session, work.now), sessionId: session.id };
  for (const call of calls) {
    const message = roundView(call, round, session, work.now);
    const guests = call.part.kind === 'hosts' ? call.part.guests : [];
    const about = guests.map(({ id }) => id);
    await work.deliver(call.person.id, message, `round:${round.id}`, 'arrive', { ...times, about });
  }
  return calls.map((call) => call.person);
}

function missingSentence(language: Language, missing: readonly SeatedPerson[]): string {
  return missing.length === 0 ? '' : planWords.withoutTable[language]({ people: missing.length });
}

function refusal(sentence: Both<(p: { round: number }) => string>, round: Round): Refusal {
  const p = { round: round.number };
  return new Refusal({ nl: sentence.nl(p), en: sentence.en(p) });
}
