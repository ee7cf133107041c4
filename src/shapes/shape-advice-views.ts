import type { Language } from '../kernel/language.ts';
import type { Block } from '../kernel/message.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import type { ShapeAdvice } from './shape-advice.ts';
import type { ShapeOutcome } from './shape-outcome.ts';
import { shapeWords as words } from './shape-words.ts';

/** One piece of advice in a few sentences, with what it costs. */
export function adviceBlocks(language: Language, advice: ShapeAdvice, sheet: PlanSheet): Block[] {
  const text = adviceSentences(language, advice, sheet).join(' ');
  return [{ kind: 'text', text, tone: advice.kind === 'good' ? 'good' : 'plain' }];
}

function adviceSentences(
  language: Language,
  { kind, shape, now }: ShapeAdvice,
  { request, choices }: PlanSheet,
): string[] {
  if (kind === 'nothing_fits') return [words.nothingFits[language]];
  if (kind === 'good')
    return [
      shape.again === 0
        ? words.goodFree[language]
        : words.good[language]({ tables: shape.tables, count: shape.again }),
    ];
  const hasHosts = request.people.some((person) => person.countsAsSeat === false);
  const hosts = now && hasHosts ? shape.tables - now.tables : 0;
  const { tables } = shape;
  return [
    ...(now && kind === 'size'
      ? [
          words.sizeNow[language]({
            guests: range(language, now.guests),
            tables,
            otherGuests: range(language, shape.guests),
          }),
        ]
      : []),
    ...(now && kind === 'no_shows'
      ? [words.shortNow[language]({ days: now.daysShort ?? 0, tables, least: choices.tableMinimum })]
      : []),
    (shape.again === 0 ? words.withTablesFree : words.withTables)[language]({ tables, count: shape.again }),
    ...(now && now.again > 0 ? [words.now[language]({ count: now.again })] : []),
    ...(now && now.people !== shape.people
      ? [words.peopleThen[language]({ people: shape.people, least: now.people })]
      : []),
    ...(hosts > 0 ? [words.moreHosts[language]({ hosts })] : []),
  ];
}

/** '8', or '7 tot 8' */
export function range(language: Language, { min, max }: ShapeOutcome['guests']): string {
  return min === max ? String(min) : words.range[language]({ least: min, most: max });
}
