import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id } from '../kernel/values.ts';

/** Typed in a channel by an organiser: their meeting shows its rounds there from now on. */
export const LinkChannel = intent('channel.link', 'changes', z.object({}));

export const UnlinkChannel = intent(
  'channel.unlink',
  'changes',
  z.object({
    session: id,
    platform: z.string().max(200),
    tenant: z.string().max(200),
    channel: z.string().max(200),
  }),
);
