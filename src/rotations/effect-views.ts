import type { Language } from '../kernel/language.ts';
import type { Block, Tone } from '../kernel/message.ts';
import { inWords } from './finding-words.ts';
import { moveWords as words } from './move-words.ts';
import type { PlanSheet } from './plan-request.ts';
import type { SeatingEffect } from './planner/move-effect.ts';
import type { BrokenWish } from './planner/rotation-plan.ts';
import { shortNames } from './short-name.ts';

/** What somebody should know before a change by hand, and once more after it. */
export interface Warnings {
  /** Hard wishes that break. */
  readonly broken: readonly string[];
  /** Who meets again, and for which time. */
  readonly again: readonly string[];
}

export function warningsOf(language: Language, sheet: PlanSheet, effect: SeatingEffect): Warnings {
  const names = shortNames(sheet.people.values());
  const name = (id: string) => names.get(id) ?? '';
  return {
    broken: brokenWishes(effect).map((wish) => brokenWarning(language, sheet, wish, name)),
    again: meetAgainWarnings(language, effect, name),
  };
}

export function warningBlocks({ broken, again }: Warnings): Block[] {
  return [
    ...(broken.length > 0 ? [{ kind: 'text', text: broken.join('\n'), tone: 'problem' } as const] : []),
    ...(again.length > 0 ? [{ kind: 'text', text: again.join('\n'), tone: 'warning' } as const] : []),
  ];
}

export function toneOf({ broken, again }: Warnings): Tone {
  if (broken.length > 0) return 'problem';
  return again.length > 0 ? 'warning' : 'good';
}

/** A broken wish is worse than any number of meetings. */
export function harmOf(effect: SeatingEffect): number {
  return brokenWishes(effect).length * 1_000 + effect.meetAgain.length;
}

export function brokenWishes({ breaks }: SeatingEffect): BrokenWish[] {
  return breaks.filter(isWish);
}

export function mendedWishes({ mends }: SeatingEffect): BrokenWish[] {
  return mends.filter(isWish);
}

/** A new table for somebody without one, or a change in a posted round, is what the organiser asks for. */
function isWish({ kind }: BrokenWish): boolean {
  return kind !== 'given' && kind !== 'no_seat';
}

function brokenWarning(
  language: Language,
  { people, tables }: PlanSheet,
  wish: BrokenWish,
  name: (seat: string) => string,
): string {
  const who = inWords(language, wish.people.map(name));
  switch (wish.kind) {
    case 'no_room': {
      const seats = tables.find(({ id }) => id === wish.table)?.seats ?? 0;
      return words.noRoom[language]({ seats, taken: seats + (wish.chairsShort ?? 0) });
    }
    case 'apart':
    case 'together':
    case 'needs':
    case 'closed':
      return words[wish.kind][language]({ who });
    case 'stays': {
      const hosts = wish.people.some((seat) => people.get(seat)?.role === 'table_host');
      return words[hosts ? 'hosts' : 'stays'][language]({ who });
    }
    default:
      return words.home[language]({ who });
  }
}

/** One sentence for everybody whom the same person meets for the same time. */
function meetAgainWarnings(
  language: Language,
  { meetAgain }: SeatingEffect,
  name: (seat: string) => string,
): string[] {
  const groups = Map.groupBy(meetAgain, ({ people: [who], times }) => `${times} ${who}`);
  return [...groups.values()].map((pairs) => {
    const [{ people, times }] = pairs as [(typeof pairs)[number]];
    const time = words.time[language](times);
    const who = name(people[0]);
    const others = pairs.map((pair) => name(pair.people[1]));
    return others.length === 1
      ? words.pairMeetsAgain[language]({ time, who: inWords(language, [who, ...others]) })
      : words.meetsManyAgain[language]({ time, who, others: inWords(language, others) });
  });
}
