import type { Language } from '../kernel/language.ts';
import type { Item, Message, Press } from '../kernel/message.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { isAway, tableIn } from '../rotations/plan-request.ts';
import { isAhead } from '../rotations/posting.ts';
import { ShowMoves } from '../rotations/rotation-intents.ts';
import { fullName } from '../rotations/short-name.ts';
import { lastPosted } from '../rotations/where-now.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { MarkAway, MarkHere, ShowDay } from './day-intents.ts';
import { hasNoTable, openRounds, plannedRounds } from './day-plan.ts';
import type { Presence } from './presence.ts';
import { presenceWords as words } from './presence-words.ts';

/** One person on the day: there or not, which tables, and what can change with one press. */
export function presenceView(
  language: Language,
  session: Session,
  sheet: PlanSheet,
  person: SeatedPerson,
  presence: Presence,
  now: Date,
): Message {
  const needsTable = needsTableIn(sheet, person.seatId);
  const who = fullName(person);
  const said =
    presence.kind === 'here' && needsTable
      ? words.needsTable[language]({ who })
      : presenceSentence(language, presence, who);
  const buttons = [
    ...(presence.kind !== 'here' || needsTable
      ? [hereButton(language, session.id, person.seatId, presence, true)]
      : []),
    ...lateButtons(language, session.id, sheet, person.seatId, presence),
    ...leaveButtons(language, session, sheet, person.seatId, presence, now),
  ];
  return {
    summary: who,
    blocks: [
      {
        kind: 'text',
        text: `${person.organisation}. ${said}`,
        tone: presence.kind === 'here' && !needsTable ? 'good' : 'warning',
      },
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
      ...(openRounds(sheet).some((round) => !isAway(sheet, round.id, person.seatId))
        ? [{ kind: 'text', text: words.otherTable[language], tone: 'quiet' } as const]
        : []),
      {
        kind: 'list',
        items: openRounds(sheet).map((round) => roundItem(language, session, sheet, round, person)),
      },
    ],
    back: { label: words.toDay[language], press: ShowDay({ session: session.id }) },
  };
}

/** 'Noor staat op: komt later.' */
export function presenceSentence(language: Language, presence: Presence, who: string): string {
  switch (presence.kind) {
    case 'here':
      return words.here[language]({ who });
    case 'late':
      return presence.returns === undefined
        ? words.notYet[language]({ who })
        : words.returns[language]({ who, round: presence.returns });
    case 'gone':
      return presence.after === undefined
        ? words.gone[language]({ who })
        : words.goneAfter[language]({ who, round: presence.after });
  }
}

/** 'Is er' for who is away, 'Geef een tafel' for who is there and has none. */
export function hereButton(
  language: Language,
  session: string,
  seat: string,
  presence: Presence,
  main = false,
): Press {
  return {
    label: words[presence.kind === 'here' ? 'giveTable' : 'isHere'][language],
    press: MarkHere({ session, seat }),
    ...(main ? { main: true as const } : {}),
  };
}

export function needsTableIn(sheet: PlanSheet, seat: string): boolean {
  return plannedRounds(sheet).some((round) => hasNoTable(sheet, round, seat));
}

function lateButtons(
  language: Language,
  session: string,
  sheet: PlanSheet,
  seat: string,
  presence: Presence,
): Press[] {
  const [, ...others] = openRounds(sheet);
  const isNotYet = presence.kind === 'late' && presence.returns === undefined;
  const returns = presence.kind === 'late' ? presence.returns : undefined;
  if (openRounds(sheet).length === 0 || presence.kind === 'gone') return [];
  return [
    ...(isNotYet ? [] : [{ label: words.comesLater[language], press: MarkAway({ session, seat }) }]),
    ...others
      .filter(({ number }) => number !== returns)
      .map(({ id, number }) => ({
        label: words.comesIn[language]({ round: number }),
        press: MarkAway({ session, seat, back: id }),
      })),
  ];
}

/** Before the first round there is nothing to leave: then somebody just does not come. */
function leaveButtons(
  language: Language,
  session: Session,
  sheet: PlanSheet,
  seat: string,
  presence: Presence,
  now: Date,
): Press[] {
  const posted = lastPosted(sheet.rounds);
  if (!posted || presence.kind !== 'here') return [];
  const ahead = isAhead(posted, session, now);
  const from = ahead ? posted : sheet.toCome[0];
  if (!from) return [];
  return [
    {
      label: ahead ? words.leaves[language] : words.leavesAfter[language]({ round: posted.number }),
      press: MarkAway({ session: session.id, seat, from: from.id }),
    },
  ];
}

function roundItem(
  language: Language,
  session: Session,
  sheet: PlanSheet,
  round: Round,
  person: SeatedPerson,
): Item {
  const seat = person.seatId;
  const table = tableIn(sheet, round.id, seat);
  const text = words.round[language]({ round: round.number });
  if (isAway(sheet, round.id, seat)) return { text, detail: words.away[language], tone: 'quiet' };
  const open = ShowMoves({ session: session.id, round: round.id, seat });
  if (!table) return { text, detail: words.noTable[language], tone: 'warning', open };
  return { text, detail: words.table[language]({ table: table.number, name: table.name }), open };
}
