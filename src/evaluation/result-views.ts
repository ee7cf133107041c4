import type { Question } from '../db/result-tables.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Cell, Item, Message } from '../kernel/message.ts';
import { asLabel, layerPluralWords, layerWords } from '../sessions/vocabulary-words.ts';
import { isScale, taps } from './evaluation.ts';
import { RemoveText } from './evaluation-intents.ts';
import { evaluationWords, resultWords as words } from './evaluation-words.ts';
import { lineWords, momentWords, questionWords, tapWords } from './question-words.ts';
import type { Result } from './result.ts';
import { meanOf } from './result.ts';
import type { Counted, Group, Published } from './small-groups.ts';

/** For everybody of the meeting: what an organiser shared. */
export function resultPage(language: Language, results: readonly Result[]): Message {
  return {
    summary: words.title[language],
    blocks: [
      ...(results.length === 0 ? [{ kind: 'text', text: words.noneYet[language] } as const] : []),
      ...besideBlocks(language, results),
      ...results.flatMap((result): Block[] => [
        { kind: 'heading', text: momentWords[result.moment][language] },
        ...resultBlocks(language, result),
      ]),
    ],
    back: { label: evaluationWords.home[language], press: ShowHome({}) },
  };
}

/** @param editor the session of an organiser, who may take lines away */
export function resultBlocks(language: Language, result: Result, editor?: string): Block[] {
  const merged = result.questions.some(({ published }) => published?.groups.some(isOthers));
  return [
    ...result.questions.flatMap(({ question, published }): Block[] => [
      published ? questionTable(language, question, published) : tooFew(language, question),
    ]),
    ...(merged ? [{ kind: 'text', text: words.othersWhy[language], tone: 'quiet' } as const] : []),
    ...lineBlocks(language, result, editor),
  ];
}

/** The same question at several moments below each other; nothing when there is only one moment. */
export function besideBlocks(language: Language, results: readonly Result[]): Block[] {
  if (results.length < 2) return [];
  const asked = (['callable', 'called', 'fault'] as const).flatMap((question): Block[] => {
    const facts = results.flatMap(({ moment, questions }) => {
      const one = questions.find((each) => each.question === question);
      const value = one?.published ? shareOf(language, question, one.published) : words.tooFew[language];
      return one ? [{ label: momentWords[moment][language], value }] : [];
    });
    const text = [{ strong: questionWords[question][language] }];
    return facts.length > 0
      ? [
          { kind: 'text', text },
          { kind: 'facts', facts },
        ]
      : [];
  });
  return [{ kind: 'heading', text: words.beside[language] }, ...asked];
}

/** "24 van de 31 zeggen ja.", "Gemiddeld 4,2 van 5." */
function shareOf(language: Language, question: Question, counted: Counted): string {
  const mean = meanOf(question, counted);
  if (mean !== undefined)
    return words.mean[language]({
      mean: mean.toLocaleString(locales[language], { minimumFractionDigits: 1 }),
    });
  return words.saidYes[language]({ part: counted.answers.get('yes') ?? 0, whole: counted.total });
}

const locales = { nl: 'nl-NL', en: 'en-GB' } satisfies Record<Language, string>;

function questionTable(language: Language, question: Question, published: Published): Block {
  const row = (name: string, counted: Counted): Cell[] => [
    { text: name },
    ...taps[question].map((answer) => ({ text: String(counted.answers.get(answer) ?? 0) })),
    { text: String(counted.total) },
  ];
  return {
    kind: 'table',
    caption: `${questionWords[question][language]} ${shareOf(language, question, published)}`,
    columns: [
      words.who[language],
      ...taps[question].map((answer) => (isScale(question) ? answer : tapWords[answer][language])),
      words.together[language],
    ],
    rows: [
      row(words.everybody[language], published),
      ...published.groups.map((one) => row(nameOf(language, one.group), one)),
    ],
  };
}

function tooFew(language: Language, question: Question): Block {
  return { kind: 'text', text: `${questionWords[question][language]} ${words.tooFew[language]}` };
}

function lineBlocks(language: Language, { moment, lines }: Result, editor?: string): Block[] {
  if (moment === 'weeks12') return [];
  const heading: Block = { kind: 'heading', text: `${words.lines[language]}: ${lineWords.asks[language]}` };
  if (lines.length === 0) return [heading, { kind: 'text', text: words.noLines[language], tone: 'quiet' }];
  const items = lines.map(
    ({ id, text, layer }): Item => ({
      text,
      ...(layer ? { detail: layerWords[layer][language] } : {}),
      ...(editor
        ? {
            buttons: [
              { label: evaluationWords.remove[language], press: RemoveText({ session: editor, text: id }) },
            ],
          }
        : {}),
    }),
  );
  return [heading, { kind: 'list', items }];
}

const isOthers = ({ group }: { readonly group: Group }) => group.name === 'others';

export function nameOf(language: Language, { name }: Group): string {
  return name === 'others' ? words.others[language] : asLabel(layerPluralWords[name][language]);
}
