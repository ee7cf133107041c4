import type { z } from 'zod';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { QuestionHint } from './question.ts';
import { checkQuestion } from './question.ts';
import type { Round } from './round.ts';
import { endTimeOf, isWithin, longestRound, overlapOf, shortestRound } from './round.ts';
import type { RoundDetails } from './round-store.ts';
import { addRound, changeRound, clearPlan } from './round-store.ts';
import { questionHintWords, roundRefusals as refusals, roundWords as words } from './round-words.ts';
import type { Session } from './seat-store.ts';
import { mustOrganise } from './seat-store.ts';
import { type SaveRound, ShowRounds } from './session-intents.ts';
import { roundsOf } from './session-store.ts';
import { said } from './session-views.ts';
import { sessionRefusals } from './session-words.ts';
import { numberFrom, timeFrom } from './written-values.ts';

type Args = z.output<typeof SaveRound.schema>;

export async function saveRound(work: Work, asker: Person, args: Args): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const rounds = await roundsOf(work.db, session.id);
  const round = rounds.find(({ id }) => id === args.round);
  if (args.round !== undefined && !round) throw new Refusal(notThere);
  if (round && round.posted_at !== null) throw new Refusal(refusals.isPosted(round));
  const details = detailsFrom(args);
  const others = rounds.filter((other) => other !== round);
  mustFit(details, session, others);

  const number = round
    ? await changeRound(work.db, round, details)
    : await addRound(work.db, work.newId(), session.id, details);
  const planIsGone = round && round.mode !== details.mode && (await clearPlan(work.db, round.id));
  const advice = [
    ...(planIsGone ? [words.planAgain] : []),
    ...hintsOn(details).map((hint) => questionHintWords[hint]),
    ...(round && forgotEnglish(round, details) ? [words.englishToo] : []),
  ].map((line) => line[asker.language]);
  const text = words.saved[asker.language]({ number, starts: details.starts, ends: endTimeOf(details) });
  return { kind: 'say', message: said(text, advice), next: ShowRounds({ session: session.id }) };
}

function detailsFrom(args: Args): RoundDetails {
  const starts = timeFrom(args.starts);
  if (starts === undefined) throw new Refusal(sessionRefusals.timeUnclear);
  const minutes = numberFrom(args.minutes, shortestRound, longestRound);
  if (minutes === undefined) throw new Refusal(refusals.minutesUnclear);
  const { mode, questionNl, questionEn, asksFor } = args;
  return {
    mode,
    starts,
    minutes,
    question_nl: questionNl,
    question_en: questionEn || questionNl,
    asks_for: asksFor,
  };
}

/** Inside the meeting, not at the time of another round, and after the rounds whose numbers people know. */
function mustFit(details: RoundDetails, session: Session, others: readonly Round[]): void {
  if (!isWithin(details, session)) throw new Refusal(refusals.outside(session));
  const overlap = overlapOf(details, others);
  if (overlap) throw new Refusal(refusals.overlaps({ ...overlap, ends: endTimeOf(overlap) }));
  const posted = others.findLast((other) => other.posted_at !== null);
  if (posted && details.starts < posted.starts) {
    throw new Refusal(refusals.beforePosted({ number: posted.number, ends: endTimeOf(posted) }));
  }
}

function hintsOn({ question_nl, question_en }: RoundDetails): QuestionHint[] {
  const english = question_en === question_nl ? [] : checkQuestion(question_en, 'en');
  return [...new Set([...checkQuestion(question_nl, 'nl'), ...english])];
}

function forgotEnglish(before: Round, { question_nl, question_en }: RoundDetails): boolean {
  return (
    before.question_nl !== question_nl && before.question_en === question_en && question_en !== question_nl
  );
}
