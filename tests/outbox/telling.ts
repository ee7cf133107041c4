import { z } from 'zod';
import { intent } from '../../src/kernel/intent.ts';
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

const say = (text: string) => ({ summary: text, blocks: [{ kind: 'text' as const, text }] });

export const tell = route(Tell, async (work, _asker, { who, text, kind, key, notBefore, expiresAt }) => {
  await work.deliver(who, say(text), key ?? `test:${kind}`, kind, {
    ...(notBefore ? { notBefore } : {}),
    ...(expiresAt ? { expiresAt } : {}),
  });
  return { kind: 'say', message: say('sent') };
});

export const told = (text: string, kind: DeliveryKind = 'arrive') => Tell({ who: 'P15', text, kind });
