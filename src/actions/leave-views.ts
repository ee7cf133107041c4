import type { Language } from '../kernel/language.ts';
import type { Message, Press } from '../kernel/message.ts';
import type { Action } from './action.ts';
import { inSentence } from './action.ts';
import { OpenActionForm, OpenHelp } from './action-intents.ts';
import { leaveWords as words } from './leave-words.ts';

/** For organisers: somebody must be found. */
export function ownerlessView(language: Language, action: Action): Message {
  const press = OpenActionForm({ session: action.session_id, action: action.id });
  return told(words.ownerless[language](titled(action)), { label: words.askSomebody[language], press });
}

export function toHelperView(language: Language, action: Action): Message {
  return told(words.toHelper[language](titled(action)));
}

export function toOwnerView(language: Language, action: Action): Message {
  const press = OpenHelp({ action: action.id });
  return told(words.toOwner[language](titled(action)), { label: words.askHelp[language], press });
}

function titled({ title }: Action) {
  return { title: inSentence(title) };
}

function told(text: string, button?: Press): Message {
  return {
    summary: text,
    blocks: [{ kind: 'text', text }, ...(button ? [{ kind: 'buttons' as const, buttons: [button] }] : [])],
  };
}
