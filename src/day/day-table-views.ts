import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import { AddDayTable, ShowDay } from './day-intents.ts';
import { dayWords, dayTableWords as words } from './day-words.ts';

/** A small form that can be sent as it is. @param number the number the table gets */
export function dayTableFormView(
  language: Language,
  session: string,
  number: number,
  tables: readonly CafeTable[],
): Message {
  const usual = words.usualName[language];
  const taken = tables.some(({ name }) => name.toLowerCase() === usual.toLowerCase());
  return {
    summary: words.title[language]({ number }),
    blocks: [
      { kind: 'text', text: words.how[language] },
      {
        kind: 'form',
        fields: [
          {
            kind: 'line',
            name: 'name',
            label: words.name[language],
            max: 40,
            value: taken ? `${usual} ${number}` : usual,
          },
          {
            kind: 'line',
            name: 'seats',
            label: words.seats[language],
            input: 'number',
            value: String(usualChairs(tables)),
          },
        ],
        submit: { label: words.add[language], press: AddDayTable({ session }), main: true },
      },
    ],
    back: { label: dayWords.toDay[language], press: ShowDay({ session }) },
  };
}

/** As many as most tables have. */
function usualChairs(tables: readonly CafeTable[]): number {
  const groups = [...Map.groupBy(tables, ({ seats }) => seats)];
  const [most] = groups.toSorted(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? 8;
}
