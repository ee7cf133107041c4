import type { Language } from '../kernel/language.ts';
import type { Press } from '../kernel/message.ts';
import { doorWords as words } from './door-words.ts';
import { NotMe } from './person-intents.ts';

/** For whoever came in by the badge of somebody else. */
export function notMeButton(language: Language): Press {
  return { label: words.notMe[language], press: NotMe({}), confirm: words.notMeSure[language] };
}
