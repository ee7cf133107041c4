import type { Intent } from '../kernel/intent.ts';
import type { Language } from '../kernel/language.ts';
import type { Field, Message } from '../kernel/message.ts';
import { proposalWords as words } from './proposal-words.ts';

/** The same words back, because they seem to be about one person. Sent again with `anyway`, they are kept. */
export function personalTextView(
  language: Language,
  field: Field,
  submit: (anyway: 'yes') => Intent,
): Message {
  return {
    summary: words.personal[language],
    blocks: [
      { kind: 'text', text: words.personal[language], tone: 'warning' },
      { kind: 'text', text: words.rewrite[language] },
      {
        kind: 'form',
        fields: [field],
        submit: { label: words.keepIt[language], press: submit('yes'), main: true },
      },
    ],
  };
}
