import { markOfTexts } from '../harvest/warned-text.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Field, Message } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { Action } from './action.ts';
import { inSentence } from './action.ts';
import { ConfirmAction, firstStepSigns, ShowMyActions } from './action-intents.ts';
import { personalTextView } from './action-text-views.ts';
import { actionWords } from './action-words.ts';
import { proposalWords as words } from './proposal-words.ts';

/** The owner's own yes: a first step and a date. Whoever asked may have proposed the date. */
export function confirmView(language: Language, action: Action, earliest: string): Message {
  const summary = words.confirm[language]({ title: inSentence(action.title) });
  const proposed = action.due_on !== null && action.due_on >= earliest ? { value: action.due_on } : {};
  return {
    summary,
    blocks: [
      { kind: 'text', text: summary },
      {
        kind: 'form',
        fields: [firstStepField(language), { ...dateField(language), earliest, ...proposed }],
        submit: {
          label: words.promise[language],
          press: ConfirmAction({ action: action.id }),
          main: true,
        },
      },
    ],
    back: { label: actionWords.mine[language], press: ShowMyActions({}) },
  };
}

export function personalStepView(
  language: Language,
  warning: Both<string>,
  action: Action,
  given: { firstStep: string; dueOn: string },
): Message {
  return personalTextView(
    language,
    warning,
    firstStepField(language, given.firstStep),
    ConfirmAction({ action: action.id, dueOn: given.dueOn, anyway: markOfTexts(given.firstStep) }),
  );
}

/** The one who asked hears a yes, with the date. */
export function saidYesView(language: Language, name: string, action: Action, dueOn: string): Message {
  const day = formatDay(dueOn, language);
  const text = words.saidYes[language]({ name, title: inSentence(action.title), day });
  return { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] };
}

function firstStepField(language: Language, value?: string): Field {
  return {
    kind: 'line',
    name: 'firstStep',
    label: words.firstStep[language],
    hint: words.firstStepHint[language],
    max: firstStepSigns,
    ...(value ? { value } : {}),
  };
}

function dateField(language: Language) {
  return {
    kind: 'date',
    name: 'dueOn',
    label: words.dueOn[language],
    hint: words.dateHint[language],
  } as const;
}
