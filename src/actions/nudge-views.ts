import { Temporal } from 'temporal-polyfill';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Text } from '../kernel/message.ts';
import { plain } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { inSentence } from './action.ts';
import { actionWords } from './action-words.ts';
import { answers } from './answer-views.ts';
import type { NudgeToSend } from './nudge.ts';
import { nudgeWords as words } from './nudge-words.ts';

/** One message for one person: each action stands on its own, with its date, its first step and its answers. */
export function nudgeView(
  language: Language,
  name: string,
  nudges: readonly NudgeToSend[],
  today: string,
): Message {
  const hello = words.hello[language]({ name });
  const [only, ...more] = nudges;
  if (only && more.length === 0) {
    const summary = `${hello} ${plain(askHow(language, only, today))}`;
    return { summary, blocks: [{ kind: 'text', text: hello }, ...blocksOf(language, only, today)] };
  }
  const titles = nudges.map(({ nudge }) => inSentence(nudge.action.title)).join('; ');
  return {
    summary: `${hello} ${words.several[language]({ titles })}`,
    blocks: [
      { kind: 'text', text: hello },
      ...nudges.flatMap((one): Block[] => [
        { kind: 'heading', text: one.nudge.action.title },
        ...blocksOf(language, one, today),
      ]),
    ],
  };
}

function blocksOf(language: Language, nudge: NudgeToSend, today: string): Block[] {
  const { action } = nudge.nudge;
  return [
    { kind: 'text', text: askHow(language, nudge, today) },
    {
      kind: 'facts',
      facts: [
        { label: actionWords.readyOn[language], value: formatDay(nudge.dueOn, language) },
        ...(action.first_step ? [{ label: actionWords.firstStep[language], value: action.first_step }] : []),
      ],
    },
    answers(language, action),
  ];
}

function askHow(language: Language, { nudge, kind, dueOn }: NudgeToSend, today: string): Text {
  const title = inSentence(nudge.action.title);
  if (kind === 'late') return words.late[language]({ title, day: formatDay(dueOn, language) });
  const days = Temporal.PlainDate.from(today).until(dueOn).total('days');
  return words[kind][language]({ title, days });
}
