import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import { ClaimSeat } from '../people/person-intents.ts';
import { homeWords as words } from './home-words.ts';

/** For somebody the bot does not know: one box, one button. */
export function askCodeView(language: Language): Message {
  return {
    summary: words.askCodeTitle[language],
    blocks: [
      { kind: 'text', text: words.askCode[language]({ example: 'K7M-4PX' }) },
      {
        kind: 'form',
        fields: [{ kind: 'line', name: 'code', label: words.code[language], max: 20 }],
        submit: { label: words.join[language], press: ClaimSeat({}), main: true },
      },
    ],
  };
}
