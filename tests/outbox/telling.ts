import { z } from 'zod';
import { ShowHelp } from '../../src/home/home-intents.ts';
import { intent } from '../../src/kernel/intent.ts';
import type { Both } from '../../src/kernel/language.ts';
import type { Message } from '../../src/kernel/message.ts';
import { route } from '../../src/kernel/route.ts';
import type { DeliveryKind } from '../../src/kernel/work.ts';

/** Tells somebody something: of one kind one thing, unless `key` says it is another. */
export const Tell = intent(
  'test.tell',
  'changes',
  z.object({
    who: z.string(),
    text: z.string(),
    kind: z.enum(['replace', 'arrive', 'personal']),
    key: z.string().optional(),
    notBefore: z.coerce.date().optional(),
    expiresAt: z.coerce.date().optional(),
  }),
);

/** Tells every channel of a meeting something, with a button that `looks` or, wrongly, `changes`. */
export const Post = intent(
  'test.post',
  'changes',
  z.object({
    session: z.string(),
    text: z.string(),
    kind: z.enum(['replace', 'arrive', 'personal']),
    button: z.enum(['looks', 'changes']).optional(),
  }),
);

export const post = route(Post, async (work, _asker, { session, text, kind, button }) => {
  const press = button === 'looks' ? ShowHelp({}) : Tell({});
  const buttons: Message['blocks'] = button ? [{ kind: 'buttons', buttons: [{ label: 'Hulp', press }] }] : [];
  const message: Message = { summary: text, blocks: [...say(text).blocks, ...buttons] };
  const both: Both<Message> = { nl: message, en: message };
  await work.post(session, both, `test:${kind}`, kind);
  return { kind: 'say', message: say('sent') };
});

const say = (text: string) => ({ summary: text, blocks: [{ kind: 'text' as const, text }] });

export const tell = route(Tell, async (work, _asker, { who, text, kind, key, notBefore, expiresAt }) => {
  await work.deliver(who, say(text), key ?? `test:${kind}`, kind, {
    ...(notBefore ? { notBefore } : {}),
    ...(expiresAt ? { expiresAt } : {}),
  });
  return { kind: 'say', message: say('sent') };
});

export const told = (text: string, kind: DeliveryKind = 'arrive') => Tell({ who: 'P15', text, kind });
