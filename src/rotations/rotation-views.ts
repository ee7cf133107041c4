import type { Presence } from '../day/presence.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { plain } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { inWords } from './finding-words.ts';
import { questionIn, roundButtons } from './posting-views.ts';
import { postingWords } from './posting-words.ts';
import type { RoundHere, TableHere, WhereNow } from './where-now.ts';
import { whereNowWords as words } from './where-now-words.ts';

/** The page "where do I go now?". Without facts this person takes part in no meeting. */
export function whereNowView(language: Language, facts: WhereNow | undefined): Message {
  const back = { label: words.home[language], press: ShowHome({}) };
  if (!facts) {
    const text = words.noSession[language];
    return { summary: text, blocks: [{ kind: 'text', text }], back };
  }
  const blocks = whereNowBlocks(language, facts);
  const buttons = whereNowButtons(language, facts);
  return {
    summary: summaryOf(language, facts, blocks),
    blocks: buttons.length > 0 ? [...blocks, { kind: 'buttons', buttons }] : blocks,
    back,
  };
}

/** The answer in a few blocks, the table first, to stand on top of any page. */
export function whereNowBlocks(language: Language, facts: WhereNow): Block[] {
  const { state } = facts;
  switch (state.kind) {
    case 'left':
    case 'over':
      return [{ kind: 'text', text: words[state.kind][language] }];
    case 'away':
      return [{ kind: 'text', text: awaySentence(language, state.presence) }];
    case 'before':
      return beforeBlocks(language, facts, state.ownTable);
    case 'round':
      return [
        ...placeBlocks(language, facts, state.round, state.table),
        { kind: 'text', text: comesNext(language, facts), tone: 'quiet' },
      ];
  }
}

/** What somebody at a table may want to do there. */
export function whereNowButtons(language: Language, { part, session, state }: WhereNow): Press[] {
  return state.kind === 'left' ? [] : roundButtons(language, session, part === 'host');
}

function awaySentence(language: Language, presence: Presence): string {
  if (presence.kind === 'gone') return words.wentHome[language];
  const round = presence.kind === 'late' ? presence.returns : undefined;
  return round === undefined ? words.comesLater[language] : words.comesIn[language]({ round });
}

function beforeBlocks(
  language: Language,
  { part, next }: WhereNow,
  own: { readonly number: number; readonly name: string } | undefined,
): Block[] {
  const table = own && { table: own.number, name: own.name };
  return [
    { kind: 'text', text: next ? startsSentence(language, next) : words.noRounds[language] },
    ...(table
      ? [
          {
            kind: 'text',
            text: part === 'host' ? postingWords.hosts[language](table) : words.ownTable[language](table),
          } as const,
        ]
      : []),
  ];
}

function startsSentence(language: Language, next: NonNullable<WhereNow['next']>): string {
  const { number: round, starts, otherDay } = next;
  return otherDay === undefined
    ? words.starts[language]({ round, starts })
    : words.startsOn[language]({ round, starts, day: formatDay(otherDay, language) });
}

function placeBlocks(
  language: Language,
  { part }: WhereNow,
  round: RoundHere,
  table: TableHere | undefined,
): Block[] {
  if (!table) {
    const sentence = words[part === 'organiser' ? 'walksAround' : 'noTable'];
    return [{ kind: 'text', text: sentence[language]({ round: round.number }) }];
  }
  return [
    { kind: 'big', text: postingWords.table[language]({ table: table.number }), under: table.name },
    { kind: 'text', text: timeSentence(language, round) },
    {
      kind: 'text',
      text: postingWords.question[language]({ question: questionIn(language, round) }),
    },
    ...companySentences(language, part, table, round).map((text) => ({ kind: 'text', text }) as const),
  ];
}

function timeSentence(language: Language, { number: round, begins, until, stillOn }: RoundHere): string {
  if (until === undefined) return words.isOn[language]({ round });
  if (begins === undefined) return words.until[language]({ round, until });
  const ahead = words.begins[language]({ round, begins, until });
  if (!stillOn) return ahead;
  return `${ahead} ${words.stillOn[language]({ round: stillOn.number, until: stillOn.until })}`;
}

function companySentences(
  language: Language,
  part: WhereNow['part'],
  table: TableHere,
  { begins }: RoundHere,
): string[] {
  const { guests } = table;
  if (part === 'host')
    return [
      begins === undefined
        ? words.guestsNow[language]({ guests })
        : postingWords.guests[language]({ guests }),
    ];
  if (table.hosts.length === 0) return [];
  return [words.hostedBy[language]({ who: inWords(language, table.hosts), many: table.hosts.length > 1 })];
}

function comesNext(language: Language, { part, next }: WhereNow): string {
  if (!next) return words.last[language];
  // Only guests change tables.
  const sentence = words[part === 'guest' ? 'next' : 'nextOnly'];
  return sentence[language]({ round: next.number, starts: next.starts });
}

function summaryOf(language: Language, { state }: WhereNow, blocks: readonly Block[]): string {
  if (state.kind === 'round' && state.table) {
    const { number: table, name } = state.table;
    return words.there[language]({ round: state.round.number, table, name });
  }
  const first = blocks.find((block) => block.kind === 'text');
  return first ? plain(first.text) : words.title[language];
}
