import { OpenNote, ShowTableNotes } from '../harvest/note-intents.ts';
import { moment } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { formatTime } from '../kernel/wall-time.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import type { RoundCall } from './posting.ts';
import { isAhead } from './posting.ts';
import { postingWords as words } from './posting-words.ts';

/** Where somebody goes in a round, in their own language: the table to see at arm's length, then time and question. */
export function roundView(call: RoundCall, round: Round, session: Session, now: Date): Message {
  const { person, table } = call;
  const { language } = person;
  const begins = beginsSentence(language, round, session, now);
  const place = { table: table.number, name: table.name };
  const way = waySentences(language, call, place);
  const question = words.question[language]({ question: questionIn(language, round) });
  // The big block says the table already; who has to walk needs no second sentence about it.
  const beside = call.part.kind === 'goes' ? begins : `${begins} ${way}`;
  return {
    summary: `${begins} ${way} ${question}`,
    blocks: [
      { kind: 'big', text: words.table[language](place), under: table.name },
      { kind: 'text', text: beside },
      { kind: 'text', text: question },
      ...(call.part.kind === 'hosts' ? hostBlocks(language, call.part) : []),
      { kind: 'buttons', buttons: roundButtons(language, session.id, call.part.kind === 'hosts') },
    ],
  };
}

/** For somebody who was moved, or came later, in a round that is posted. */
export function movedView(
  { person, table }: Pick<RoundCall, 'person' | 'table'>,
  wasSeated: boolean,
  round: Round,
  session: Session,
): Message {
  const { language } = person;
  const place = { round: round.number, table: table.number, name: table.name };
  const text = wasSeated
    ? `${words.changed[language](place)} ${words.why[language]}`
    : words.joins[language](place);
  return {
    summary: text,
    blocks: [
      { kind: 'big', text: words.table[language](place), under: table.name },
      { kind: 'text', text },
      { kind: 'text', text: words.question[language]({ question: questionIn(language, round) }) },
      { kind: 'buttons', buttons: roundButtons(language, session.id, person.role === 'table_host') },
    ],
  };
}

/** The answer to the organiser who posted it. */
export function postedView(
  language: Language,
  round: Round,
  told: readonly SeatedPerson[],
  missing: string,
): Message {
  const onPaper = told.filter((person) => person.claimedAt === null).length;
  const onPhone = told.length - onPaper;
  const lines = [
    ...(onPhone > 0 || onPaper === 0 ? [words.told[language]({ people: onPhone })] : []),
    ...(onPaper > 0 ? [words.onPaper[language]({ people: onPaper })] : []),
    ...(missing === '' ? [] : [missing]),
  ];
  const done = words.isPosted[language]({ round: round.number });
  return {
    summary: [done, ...lines].join(' '),
    blocks: [
      { kind: 'text', text: done, tone: 'good' },
      ...lines.map((text) => ({ kind: 'text', text }) as const),
    ],
  };
}

export function postedBeforeView(
  language: Language,
  round: Round,
  { zone }: Session,
  posting: { readonly at: string | null; readonly by: string | null },
): Message {
  const text = words.postedBefore[language]({
    round: round.number,
    who: posting.by ?? words.theOrganiser[language],
    time: posting.at ? formatTime(moment(posting.at), zone) : '',
  });
  return { summary: text, blocks: [{ kind: 'text', text }] };
}

export function roundButtons(language: Language, session: string, hosts: boolean): Press[] {
  const add = { label: words.addNote[language], press: OpenNote({ session }) };
  return hosts ? [add, { label: words.tableNotes[language], press: ShowTableNotes({ session }) }] : [add];
}

/** A question that was only asked in Dutch is better than none. */
export function questionIn(language: Language, round: Pick<Round, 'question_nl' | 'question_en'>): string {
  return (language === 'en' && round.question_en) || round.question_nl;
}

function beginsSentence(language: Language, round: Round, session: Session, now: Date): string {
  return isAhead(round, session, now)
    ? words.beginsAt[language]({ round: round.number, time: round.starts })
    : words.beginsNow[language]({ round: round.number });
}

function waySentences(
  language: Language,
  { part }: RoundCall,
  place: { readonly table: number; readonly name: string },
): string {
  switch (part.kind) {
    case 'goes':
      return words.goes[language](place);
    case 'stays':
      return [words.stays[language](place), ...(part.othersCome ? [words.othersCome[language]] : [])].join(
        ' ',
      );
    case 'hosts':
      return `${words.hosts[language](place)} ${words.guests[language]({ guests: part.guests.length })}`;
  }
}

/** Wishes as people wrote them, with the first name, so that the host can help. Never why. */
function hostBlocks(language: Language, part: Extract<RoundCall['part'], { kind: 'hosts' }>): Block[] {
  const wishes = part.guests.filter((guest) => guest.wish !== null);
  return [
    ...(part.notes > 0
      ? [{ kind: 'text', text: words.notes[language]({ notes: part.notes }) } as const]
      : []),
    ...(wishes.length === 0
      ? []
      : [
          { kind: 'heading', text: words.wishes[language] } as const,
          {
            kind: 'list',
            items: wishes.map((guest) => ({ text: `${guest.firstName}: ${guest.wish}` })),
          } as const,
        ]),
  ];
}
