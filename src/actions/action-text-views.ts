import type { Intent } from '../kernel/intent.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Field, Message } from '../kernel/message.ts';
import { proposalWords as words } from './proposal-words.ts';

/** The same words back, because they seem to be about one person. Sent again as they are, they are kept. */
export function personalTextView(
  language: Language,
  warning: Both<string>,
  field: Field,
  submit: Intent,
): Message {
  return {
    summary: warning[language],
    blocks: [
      { kind: 'text', text: warning[language], tone: 'warning' },
      {
        kind: 'form',
        fields: [field],
        submit: { label: words.keepIt[language], press: submit, main: true },
      },
    ],
  };
}
