import type { Language } from '../kernel/language.ts';
import { asLabel, layerPluralWords, parkWords } from '../sessions/vocabulary-words.ts';
import type { Approach, Asked } from './approach.ts';
import type { Part } from './approach-paper.ts';
import { groupsOf } from './approach-paper.ts';
import { approachWords as words } from './approach-words.ts';

/** What is not done now, each with the reason. */
export function parkedParts(language: Language, { parked }: Approach): Part[] {
  return [
    { kind: 'heading', level: 1, text: words.parked[language], sheet: 'upright' },
    { kind: 'text', text: words[parked.length > 0 ? 'parkedWhy' : 'noneParked'][language] },
    ...table(
      words.parked[language],
      [words.point[language], words.saidBy[language], words.reason[language]],
      parked.map((point) => [point.text, groupsOf(language, point), reasonOf(language, point)]),
    ),
  ];
}

export function reasonOf(language: Language, point: Approach['parked'][number]): string {
  const { parked_because: because, parked_words: own } = point;
  if (because === null) return words.noReason[language];
  const usual = because === 'own_words' ? [] : [parkWords[because][language]];
  return [...usual, ...(own === null ? [] : [own])].join(' ');
}

export function questionParts(language: Language, { questions }: Approach): Part[] {
  if (questions.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.questions[language] },
    ...table(
      words.questions[language],
      [words.question[language], words.saidBy[language], words.waitsFor[language]],
      questions.map(({ point, of, action }) => [
        point.text,
        groupsOf(language, point),
        [of, action && words.through[language]({ action: action.title })].filter(Boolean).join(', ') ||
          words.notKnown[language],
      ]),
    ),
  ];
}

export function askedParts(language: Language, { asked, byLayer }: Approach): Part[] {
  if (asked.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.asked[language], sheet: 'upright' },
    { kind: 'text', text: words.askedWhy[language] },
    ...asked.flatMap((one) => organisationParts(language, one)),
    ...(byLayer.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: words.byLayer[language] },
          { kind: 'text' as const, text: words.byLayerWhy[language] },
          ...byLayer.flatMap(({ layer, actions }): Part[] => [
            { kind: 'heading', level: 3, text: asLabel(layerPluralWords[layer][language]) },
            { kind: 'list', items: actions.map(({ title }) => title) },
          ]),
        ]),
  ];
}

/** A line for each organisation to sign, on the last sheet. */
export function signParts(language: Language, { day }: Approach): Part[] {
  if (day.organisations.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.sign[language], sheet: 'upright' },
    { kind: 'text', text: words.signWhy[language] },
    {
      kind: 'table',
      caption: words.sign[language],
      columns: [
        words.organisation[language],
        words.name[language],
        words.signature[language],
        words.date[language],
      ],
      rows: day.organisations.map((name) => [name, '', '', '']),
      tall: true,
    },
  ];
}

function organisationParts(language: Language, { organisation, carries, helps, questions }: Asked): Part[] {
  const group = (title: string, items: readonly string[]): Part[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: title },
          { kind: 'list', items },
        ];
  return [
    { kind: 'heading', level: 2, text: organisation ?? words.ownName[language] },
    ...group(
      words.carries[language],
      carries.map(({ title }) => title),
    ),
    ...group(
      words.helps[language],
      helps.map(({ title }) => title),
    ),
    ...group(
      words.answers[language],
      questions.map(({ text }) => text),
    ),
  ];
}

function table(caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): Part[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }];
}
