import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '../../src/kernel/language.ts';
import type { Deed } from './deeds.ts';
import { deedOf } from './deeds.ts';

/** One thing that happened in Teams, of all that Teams tells. */
export interface Heard {
  /** The same for a redelivery of it. */
  readonly event: string;
  /** With the thread in it, in a channel. */
  readonly conversation: string;
  readonly room: 'personal' | 'shared';
  readonly tenant: string;
  readonly serviceUrl: string;
  /** `id` is that of the account; absent for somebody without one here, such as an unnamed guest of a meeting. */
  readonly person: { readonly id?: string; readonly teamsId: string };
  /** The message that was pressed, or answered. */
  readonly replyTo?: string;
  readonly language?: Language;
  readonly deed: Deed;
}

/** Of somebody with an account. */
export type Known = Heard & { readonly person: { readonly id: string } };

export function hasAccount(heard: Heard): heard is Known {
  return heard.person.id !== undefined;
}

/** Undefined for what is of nobody, or not whole. */
export function readActivity(activity: unknown): Heard | undefined {
  const read = envelope.safeParse(activity).data;
  const tenant = tenantIn(activity);
  if (!read || !tenant) return undefined;
  const { type, id: given, conversation, from } = read;
  // A bot speaks too, we for one.
  if (from.id.startsWith('28:')) return undefined;
  const language = languageIn(activity);
  return {
    event: `${conversation.id}|${given ?? randomUUID()}|${type}`,
    conversation: conversation.id,
    room: conversation.conversationType === 'personal' ? 'personal' : 'shared',
    tenant,
    serviceUrl: read.serviceUrl,
    person: { teamsId: from.id, ...(from.aadObjectId ? { id: from.aadObjectId } : {}) },
    ...(read.replyToId ? { replyTo: read.replyToId } : {}),
    ...(language ? { language } : {}),
    deed: deedOf(activity),
  };
}

/** The tenant it is about. Undefined when it names none, or two. */
export function tenantIn(activity: unknown): string | undefined {
  const { channelData, conversation } = tenants.safeParse(activity).data ?? {};
  const named = new Set([channelData?.tenant?.id, conversation?.tenantId].filter((one) => one !== undefined));
  return named.size === 1 ? [...named][0] : undefined;
}

// PostgreSQL takes no text with a zero in it.
const id = z.string().regex(/^\P{Cc}{1,500}$/u);

const tenants = z.object({
  channelData: z.object({ tenant: z.object({ id: id.toLowerCase().optional() }).optional() }).optional(),
  conversation: z.object({ tenantId: id.toLowerCase().optional() }).optional(),
});

const envelope = z.object({
  type: id,
  id: id.optional(),
  serviceUrl: z.url().max(500),
  conversation: z.object({ id, conversationType: z.string().optional() }),
  from: z.object({ id, aadObjectId: id.max(100).toLowerCase().optional() }),
  replyToId: id.optional(),
});

const spoken = z.object({ locale: z.string().min(2).max(40) });

function languageIn(activity: unknown): Language | undefined {
  const said = spoken.safeParse(activity).data;
  if (!said) return undefined;
  return said.locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
