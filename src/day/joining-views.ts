import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import { inWords } from '../rotations/finding-words.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { joiningWords as words } from './joining-words.ts';

/** One line for a host, so that there is a chair and a welcome. */
export function joinView(language: Language, joining: readonly SeatedPerson[]): Message {
  const who = inWords(
    language,
    joining.map(({ firstName }) => firstName),
  );
  const text = words.joins[language]({ who, people: joining.length });
  return { summary: text, blocks: [{ kind: 'text', text }] };
}
