import { ShowContactCard } from '../contacts/contact-intents.ts';
import type { FoundBy } from '../db/contact-tables.ts';
import type { ConsentAnswer } from '../db/privacy-tables.ts';
import type { Role } from '../db/session-tables.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { OpenName, ShowInbox } from '../people/person-intents.ts';
import { asLabel, roleWords } from '../sessions/vocabulary-words.ts';
import { lines, toPrivacy } from './forget-views.ts';
import type { ListGlance } from './glance-store.ts';
import type { DataPart } from './my-data-store.ts';
import { myDataWords as words } from './my-data-words.ts';
import { OpenForgetMe, TakeMyData } from './privacy-intents.ts';
import { privacyWords } from './privacy-words.ts';

export interface MyData {
  readonly parts: readonly DataPart[];
  /** When an organiser saw a list with me in it. */
  readonly lists: readonly ListGlance[];
  /** What people call each of my doors. */
  readonly doorTitle: (platform: string) => string;
}

type Row = Readonly<Record<string, unknown>>;

export function myDataPage(language: Language, { parts, lists, doorTitle }: MyData): Message {
  const rows = (name: string): readonly Row[] => parts.find((part) => part.name === name)?.rows ?? [];
  const text = (row: Row | undefined, key: string) => String(row?.[key] ?? '') || words.nothing[language];
  const me = rows('person')[0];
  const card = rows('card')[0];
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.all[language] },
      { kind: 'file', label: words.file[language], press: TakeMyData({}) },
      { kind: 'text', text: words.fileWhy[language], tone: 'quiet' },
      { kind: 'heading', text: words.you[language] },
      {
        kind: 'facts',
        facts: [
          { label: words.name[language], value: `${text(me, 'first_name')} ${text(me, 'last_name')}` },
          { label: words.organisation[language], value: text(me, 'organisation') },
          { label: words.functionTitle[language], value: text(me, 'function_title') },
          { label: words.topics[language], value: text(me, 'expertise') },
          { label: words.phone[language], value: text(me, 'phone') },
          { label: words.email[language], value: text(me, 'email') },
          { label: words.times[language], value: text(me, 'times') },
          { label: words.line[language], value: text(card, 'line') },
          {
            label: words.foundBy[language],
            value: words.finders[language][(card?.found_by ?? 'nobody') as FoundBy],
          },
        ],
      },
      {
        kind: 'buttons',
        buttons: [
          { label: words.changeCard[language], press: ShowContactCard({}) },
          { label: words.changeName[language], press: OpenName({}) },
        ],
      },
      ...section(
        words.meetings[language],
        rows('seats').map((row) => meetingItem(language, row)),
      ),
      ...section(
        words.tables[language],
        rows('tables_sat_at').map((row) => ({
          text: words.satAt[language]({ number: Number(row.round), table: Number(row.table) }),
        })),
      ),
      ...section(
        words.actions[language],
        rows('actions').map((row) => titled(String(row.title), row.first_step)),
      ),
      ...section(
        words.points[language],
        rows('points_with_my_name').map((row) => ({ text: String(row.text) })),
      ),
      { kind: 'heading', text: words.agreed[language] },
      lines(agreedLines(language, rows('consents'))),
      { kind: 'heading', text: words.seen[language] },
      lines(seenLines(language, rows('seen_by'), lists)),
      ...section(
        words.doors[language],
        rows('doors').map((row) => ({
          text: asLabel(doorTitle(String(row.platform))),
          detail: words.since[language]({ day: dayOf(row.linked_at, language) }),
        })),
      ),
      ...restOf(language, parts),
      {
        kind: 'buttons',
        buttons: [
          { label: words.readMessages[language], press: ShowInbox({}) },
          { label: privacyWords.forgetMe[language], press: OpenForgetMe({}) },
        ],
      },
    ],
    back: toPrivacy(language),
  };
}

function meetingItem(language: Language, row: Row): Item {
  const day = dayOf(row.held_on, language);
  const wish = row.wish ? words.wish[language]({ wish: String(row.wish) }) : undefined;
  return {
    text: String(row.meeting),
    detail: [day, roleWords[row.role as Role][language], wish].filter(Boolean).join(' · '),
  };
}

function agreedLines(language: Language, consents: readonly Row[]): readonly string[] {
  if (consents.length === 0) return [words.noneAgreed[language]];
  const said = new Map<string, number>();
  for (const row of consents) {
    const what = words.consents[language][row.what as 'join'];
    const answer = words.answers[language][row.answer as ConsentAnswer];
    const line = `${dayOf(row.said_at, language)}: ${what}, ${answer}`;
    said.set(line, (said.get(line) ?? 0) + 1);
  }
  return [...said].map(([line, times]) =>
    times === 1 ? line : `${line} (${words.timesSaid[language]({ times })})`,
  );
}

function seenLines(
  language: Language,
  seen: readonly Row[],
  lists: readonly ListGlance[],
): readonly string[] {
  const said = [
    ...seen.map((row) => {
      const who = String(row.viewer ?? words.somebody[language]);
      const did = words.sawYou[language][row.what as 'contacts'];
      return { on: String(row.seen_on), text: `${who} ${did}.` };
    }),
    ...lists.map(({ what, seenOn }) => ({ on: seenOn, text: words.organiserSaw[language][what] })),
  ];
  if (said.length === 0) return [words.nobodySaw[language]];
  const newestFirst = said.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return newestFirst.map(({ on, text }) => `${dayOf(on, language)}: ${text}`);
}

/** What has no words of its own on this page is counted; every row of it is in the file. */
function restOf(language: Language, parts: readonly DataPart[]): readonly Block[] {
  const counted = parts.flatMap(({ name, rows }) => {
    const label = words.parts[language][name as 'swaps'];
    return label === undefined || rows.length === 0 ? [] : [{ label, value: String(rows.length) }];
  });
  if (counted.length === 0) return [];
  return [
    { kind: 'heading', text: words.rest[language] },
    { kind: 'facts', facts: counted },
  ];
}

function section(title: string, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: title },
    { kind: 'list', items },
  ];
}

function titled(text: string, detail: unknown): Item {
  return detail ? { text, detail: String(detail) } : { text };
}

function dayOf(stored: unknown, language: Language): string {
  return formatDay(String(stored).slice(0, 10), language);
}
