import type { Selectable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { ActionsTable } from '../db/promise-tables.ts';
import type { Both } from '../kernel/language.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Seat } from '../sessions/seat-store.ts';
import { organises } from '../sessions/seat-store.ts';
import { actionWords } from './action-words.ts';

/** A promise somebody made in the room: a title, an owner who said yes, a first step and a date. */
export type Action = Selectable<ActionsTable>;

/** With the zone of its meeting, in which its date is meant. */
export type ActionOfSession = Action & { readonly zone: string };

/** Its owner is at work on it. Not `stuck`: then people help, and nothing is asked. */
export function isRunning({ status }: Pick<Action, 'status'>): boolean {
  return status === 'open' || status === 'in_progress';
}

/** Nothing more is asked of anybody. */
export function isOver({ status }: Pick<Action, 'status'>): boolean {
  return status === 'done' || status === 'dropped';
}

/** Others only ask themselves: nobody is put on the spot by a colleague. */
export function mayAskOthers(seat: Pick<Seat, 'role'>): boolean {
  return organises(seat) || seat.role === 'table_host';
}

/** From tomorrow, because today has no room for a first step, to a year from now: after that nobody remembers why. */
export function dateRange(now: Date, zone: string): { readonly earliest: string; readonly latest: string } {
  const today = Temporal.PlainDate.from(wallDate(now, zone));
  return { earliest: today.add({ days: 1 }).toString(), latest: today.add({ years: 1 }).toString() };
}

/** What is wrong with this date, said to the person; undefined when nothing is. */
export function problemWithDate(dueOn: string, now: Date, zone: string): Both<string> | undefined {
  const { earliest, latest } = dateRange(now, zone);
  if (dueOn < earliest) return actionWords.tooSoon;
  return dueOn > latest ? actionWords.tooFar : undefined;
}

/** The start of an idea that fits as a title, without half a word at the end. */
export function titleFrom(idea: string, signs: number): string {
  if (idea.length <= signs) return idea;
  const cut = idea.slice(0, signs + 1);
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > 0 ? space : signs);
}

/** A title in the middle of a sentence: without the full stop that people type at the end. */
export function inSentence(title: string): string {
  return title.replace(/[\s.]+$/, '') || title;
}
