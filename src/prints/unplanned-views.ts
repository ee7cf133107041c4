import type { Language } from '../kernel/language.ts';
import type { Message, Press } from '../kernel/message.ts';
import { ShowPlan } from '../rotations/rotation-intents.ts';
import { printWords as words } from './print-words.ts';

/** While nobody has a table there is nothing to see or to print. */
export function unplannedView(language: Language, session: string, title: string): Message {
  const plan = toPlan(language, session);
  return {
    summary: title,
    blocks: [
      { kind: 'text', text: words.noPlan[language], tone: 'warning' },
      { kind: 'buttons', buttons: [{ ...plan, main: true }] },
    ],
    back: plan,
  };
}

export function toPlan(language: Language, session: string): Press {
  return { label: words.toPlan[language], press: ShowPlan({ session }) };
}
