import { Temporal } from 'temporal-polyfill';
import type { Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import { plain } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { inSentence } from './action.ts';
import { actionWords } from './action-words.ts';
import { answers } from './answer-views.ts';
import type { NudgeToSend } from './nudge.ts';
import type { Parts } from './nudge-words.ts';
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
    const text = [`${hello} `, ...askHow(language, only, today)];
    return { summary: plain(text), blocks: [{ kind: 'text', text }, ...answersTo(language, only)] };
  }
  const titles = nudges.map(({ nudge }) => inSentence(nudge.action.title)).join('; ');
  const summary = `${hello} ${words.several[language]({ titles })}`;
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      ...nudges.flatMap((one): Block[] => [
        { kind: 'heading', text: one.nudge.action.title },
        { kind: 'text', text: askHow(language, one, today) },
        ...answersTo(language, one),
      ]),
    ],
  };
}

function answersTo(language: Language, { nudge, dueOn }: NudgeToSend): Block[] {
  const { action } = nudge;
  return [
    {
      kind: 'facts',
      facts: [
        { label: actionWords.readyOn[language], value: formatDay(dueOn, language) },
        ...(action.first_step ? [{ label: actionWords.firstStep[language], value: action.first_step }] : []),
      ],
    },
    answers(language, action),
  ];
}

function askHow(language: Language, { nudge, kind, dueOn }: NudgeToSend, today: string): Parts {
  const title = inSentence(nudge.action.title);
  if (kind === 'late') return words.late[language]({ title, day: formatDay(dueOn, language) });
  const days = Temporal.PlainDate.from(today).until(dueOn).total('days');
  return words[kind][language]({ title, days });
}
