import { z } from 'zod';
import { saidText } from './said-text.ts';

/** What somebody did, of all that an activity can be. */
export type Deed =
  | { readonly kind: 'words'; readonly text: string }
  /** `answers`: with what the press is answered: the card itself, a message, or a dialog. */
  | { readonly kind: 'card'; readonly answers: 'card' | 'message' | 'dialog'; readonly press: CardPress }
  /** Types in the search box of our message extension: only they see what comes of it. */
  | { readonly kind: 'search'; readonly text: string }
  /** Chose our command on a message of somebody. */
  | { readonly kind: 'take'; readonly command: string; readonly text: string }
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  /** Teams asks for something that we do not have. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nothing' };

/** What a button of ours carries. It went through somebody's own device: a claim of a stranger. */
export interface CardPress {
  readonly kind: 'press' | 'open' | 'form' | 'more';
  readonly token: string;
  readonly nonce: string;
  readonly index: number;
  /** Shows the page again that the form stood on. */
  readonly again?: string | undefined;
  /** All that came with it, the boxes of a form included. */
  readonly data: Readonly<Record<string, unknown>>;
}

export function deedOf(activity: unknown): Deed {
  const { type, name } = kind.parse(activity);
  if (type === 'message') return read(submit, activity) ?? read(words, activity) ?? { kind: 'nothing' };
  if (type === 'installationUpdate') return read(installation, activity) ?? { kind: 'nothing' };
  if (type !== 'invoke') return { kind: 'nothing' };
  const invoke = name !== undefined && Object.hasOwn(invokes, name) ? invokes[name] : undefined;
  return (invoke && read(invoke, activity)) ?? { kind: 'unknown' };
}

const kind = z.object({ type: z.string(), name: z.string().optional() });

function read(shape: z.ZodType<Deed>, activity: unknown): Deed | undefined {
  return shape.safeParse(activity).data;
}

const ours = z.object({
  kind: z.enum(['press', 'open', 'form', 'more']),
  token: z.string().min(1).max(10_000),
  nonce: z.string().regex(/^[\w-]{1,100}$/),
  index: z.number().int().min(0).max(10_000),
  again: z.string().max(10_000).optional(),
});

const data = z
  .looseObject({ fea: ours })
  .transform(({ fea, ...rest }): CardPress => ({ ...fea, data: { fea, ...rest } }));

const text = z.string().max(100_000);

const words = z
  .object({
    text,
    textFormat: z.string().optional(),
    recipient: z.object({ id: z.string() }).optional(),
    entities: z.array(z.unknown()).max(500).optional(),
  })
  .transform(
    ({ text: typed, textFormat, recipient, entities = [] }): Deed => ({
      kind: 'words',
      text: saidText(typed, {
        without: mentionsOf(recipient?.id, entities),
        html: textFormat === 'xml',
      }),
    }),
  );

const mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string().min(1),
});

function mentionsOf(who: string | undefined, entities: readonly unknown[]): readonly string[] {
  return entities.flatMap((entity) => {
    const read = mention.safeParse(entity).data;
    return read && read.mentioned.id === who ? [read.text] : [];
  });
}

const submit = z
  .object({ value: data })
  .transform(({ value }): Deed => ({ kind: 'card', answers: 'message', press: value }));

const execute = z
  .object({ value: z.object({ action: z.object({ data }) }) })
  .transform(({ value }): Deed => ({ kind: 'card', answers: 'card', press: value.action.data }));

const dialog = z
  .object({ value: z.object({ data }) })
  .transform(({ value }): Deed => ({ kind: 'card', answers: 'dialog', press: value.data }));

const command = z.string().min(1).max(64);

const search = z
  .object({
    value: z.object({
      parameters: z
        .array(z.object({ name: z.string(), value: z.unknown() }))
        .max(20)
        .optional(),
    }),
  })
  .transform(({ value }): Deed => {
    // Before anything is typed Teams asks too, with a parameter of its own.
    const typed = value.parameters?.find(({ name }) => name !== 'initialRun')?.value;
    return { kind: 'search', text: typeof typed === 'string' ? saidText(typed) : '' };
  });

const take = z
  .object({
    value: z.object({
      commandId: command,
      messagePayload: z
        .object({
          body: z.object({ content: text.optional(), contentType: z.string().optional() }).optional(),
        })
        .optional(),
    }),
  })
  .transform(({ value }): Deed => {
    const { content = '', contentType } = value.messagePayload?.body ?? {};
    const html = contentType !== 'text';
    return { kind: 'take', command: value.commandId, text: saidText(content, { html }) };
  });

const installation = z
  .object({ action: z.enum(['add', 'add-upgrade', 'remove', 'remove-upgrade']) })
  .transform(({ action }): Deed => {
    if (action === 'add') return { kind: 'installed' };
    // An upgrade takes the old version out and puts the new one in: the person notices nothing.
    return { kind: action === 'remove' ? 'removed' : 'nothing' };
  });

const invokes: Readonly<Record<string, z.ZodType<Deed>>> = {
  'adaptiveCard/action': execute,
  'task/fetch': dialog,
  'task/submit': dialog,
  'composeExtension/query': search,
  'composeExtension/fetchTask': take,
  'composeExtension/submitAction': z.union([dialog, take]),
};
