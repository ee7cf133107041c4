import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import { isAhead } from '../rotations/posting.ts';
import { questionIn } from '../rotations/posting-views.ts';
import { lastPosted } from '../rotations/where-now.ts';
import type { Round } from '../sessions/round.ts';
import { endOf, endTimeOf } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import { plainView } from './channel-views.ts';
import { boardWords as words } from './channel-words.ts';

/**
 * What everybody in a channel may read: the round, its question, the programme. Nobody's name, and no table. It has no
 * buttons: an answer to one person has no place here.
 */
export function boardView(
  language: Language,
  session: Session,
  rounds: readonly Round[],
  now: Date,
): Message {
  const round = lastPosted(rounds);
  const title = round ? titleOf(language, session, round, now) : session.name;
  const lines = round
    ? [words.question[language]({ question: questionIn(language, round) }), words.ownMessage[language]]
    : [words.comesHere[language]({ name: session.name })];
  return {
    summary: [round ? `${title}.` : '', ...lines].join(' ').trim(),
    blocks: [
      { kind: 'heading', text: title },
      ...lines.map((text): Block => ({ kind: 'text', text })),
      ...programme(language, rounds),
    ],
  };
}

export function pingView(language: Language, session: Session, round: Round, now: Date): Message {
  return plainView(
    isAhead(round, session, now)
      ? words.beginsAt[language]({ round: round.number, time: round.starts })
      : words.beginsNow[language]({ round: round.number }),
  );
}

/** On a day that runs late the times of the programme say nothing any more. */
function titleOf(language: Language, session: Session, round: Round, now: Date): string {
  return now < endOf(round, session)
    ? roundAndTime(language, round)
    : words.round[language]({ round: round.number });
}

/** A question is a surprise until its round is posted. */
function programme(language: Language, rounds: readonly Round[]): Block[] {
  if (rounds.length === 0) return [];
  const items = rounds.map(
    (round): Item => ({
      text: roundAndTime(language, round),
      ...(round.posted_at === null ? {} : { detail: questionIn(language, round) }),
    }),
  );
  return [
    { kind: 'heading', text: words.programme[language] },
    { kind: 'list', items },
  ];
}

function roundAndTime(language: Language, round: Round): string {
  return words.roundAndTime[language]({
    round: round.number,
    starts: round.starts,
    ends: endTimeOf(round),
  });
}
