import type { Moment, Question } from '../db/result-tables.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Card, Field, Message } from '../kernel/message.ts';
import { asLabel, layerWords } from '../sessions/vocabulary-words.ts';
import { lineSigns, questionsOf, taps } from './evaluation.ts';
import { paperLayers, SavePaper, ShowEvaluation } from './evaluation-intents.ts';
import { evaluationWords, paperWords as words } from './evaluation-words.ts';
import { lineWords, questionWords, tapWords } from './question-words.ts';

const roomToWrite = '\u00a0';

/** So many fit on one sheet. */
const onSheet = 4;

/** Sheets to print as often as needed. */
export function papersPage(language: Language, session: string, meeting: string, moment: Moment): Message {
  const card = cardOf(language, meeting, moment);
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.why[language] },
      { kind: 'heading', text: words.title[language], sheet: 'upright' },
      { kind: 'cards', cards: Array.from({ length: onSheet }, () => card) },
    ],
    back: { label: evaluationWords.toEvaluation[language], press: ShowEvaluation({ session }) },
  };
}

/** What somebody ticked on paper, as quickly as it can be typed over. */
export function paperForm(
  language: Language,
  session: string,
  moment: Moment,
  given: Readonly<Record<string, string | undefined>> = {},
  warning?: Both<string>,
): Message {
  const title = evaluationWords.typePaper[language];
  const fields: Field[] = [
    {
      kind: 'choice',
      name: 'layer',
      label: words.layer[language],
      options: paperLayers.map((layer) => ({ value: layer, label: asLabel(layerWords[layer][language]) })),
      ...(given.layer ? { value: given.layer } : {}),
    },
    ...questionsOf(moment).map((question) => tapField(language, question, given[question])),
    {
      kind: 'line',
      name: 'text',
      label: lineWords.asks[language],
      max: lineSigns,
      optional: true,
      ...(given.text ? { value: given.text } : {}),
    },
  ];
  return {
    summary: warning ? warning[language] : title,
    blocks: [
      warning
        ? { kind: 'text', text: warning[language], tone: 'warning' }
        : { kind: 'text', text: words.typeWhy[language] },
      {
        kind: 'form',
        fields,
        submit: {
          label: words.save[language],
          press: SavePaper({ session, moment, ...(warning ? { anyway: markOfTexts(given.text) } : {}) }),
          main: true,
        },
      },
    ],
    back: { label: evaluationWords.toEvaluation[language], press: ShowEvaluation({ session }) },
  };
}

function tapField(language: Language, question: Question, given: string | undefined): Field {
  return {
    kind: 'choice',
    name: question,
    label: questionWords[question][language],
    optional: true,
    options: taps[question].map((answer) => ({ value: answer, label: tapWords[answer][language] })),
    ...(given ? { value: given } : {}),
  };
}

function cardOf(language: Language, meeting: string, moment: Moment): Card {
  const layers = paperLayers.map((layer) => `[   ] ${layerWords[layer][language]}`).join('   ');
  const asked = questionsOf(moment).flatMap((question) => [
    [{ strong: questionWords[question][language] }],
    boxes[taps[question].join() as keyof typeof boxes][language],
  ]);
  return {
    title: words.cardTitle[language],
    under: meeting,
    lines: [
      ...asked,
      [{ strong: lineWords.asks[language] }],
      roomToWrite,
      words.toWrite[language],
      roomToWrite,
      words.toWrite[language],
      [{ strong: words.iAm[language] }],
      layers,
    ],
    foot: words.foot[language],
  };
}

const boxes = {
  'yes,no': words.yesNo,
  'yes,no,maybe': words.yesMaybeNo,
  'yes,not_yet,no': words.yesNotYetNo,
  '1,2,3,4,5': words.scale,
} as const;
