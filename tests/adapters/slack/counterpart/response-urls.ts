import type { Clock } from '../../../../src/kernel/clock.ts';
import { later, minutes } from '../../../../src/kernel/clock.ts';
import { blockFaults } from './block-limits.ts';
import type { Json } from './json.ts';
import { str } from './json.ts';
import type { Screens, ShownMessage } from './screens.ts';

/** Where the words go that are posted to a response_url. `of`: the message it was given for. */
export interface Answered {
  readonly teamId: string;
  readonly channel: string;
  readonly userId: string;
  readonly of?: ShownMessage;
}

const mostUses = 5;

/** The addresses at which an app may still answer: five times, within half an hour. */
export function responseUrls(clock: Clock, screens: Screens, base: () => string) {
  const made = new Map<string, Answered & { readonly until: Date; uses: number; last?: ShownMessage }>();
  let shown = 0;

  /** Shows words that came as an answer, there or in the answer to Slack itself. */
  function show({ teamId, channel, userId }: Answered, body: Json, instead?: ShownMessage): ShownMessage {
    shown += 1;
    const ts =
      instead?.ts ?? `${Math.floor(clock.now().getTime() / 1_000)}.9${String(shown).padStart(5, '0')}`;
    const forAll = instead ? instead.to === undefined : body.response_type === 'in_channel';
    const to = forAll ? {} : { to: userId };
    const message = { kind: 'message', teamId, channel, ts, by: 'bot', ...to, body } as const;
    screens.show(message);
    return message;
  }

  return {
    show,
    make: (answered: Answered): string => {
      const id = crypto.randomUUID();
      made.set(id, { ...answered, until: later(clock.now(), minutes(30)), uses: 0 });
      return `${base()}/response/${id}`;
    },
    /** What Slack answers to a post to one of these. */
    take: (id: string, body: Json | undefined): { readonly status: number; readonly body: Json } => {
      const url = made.get(id);
      if (!url || clock.now() >= url.until) return refused(404, 'expired_url');
      if (url.uses >= mostUses) return refused(404, 'used_url');
      if (!body) return refused(400, 'invalid_payload');
      url.uses += 1;
      const original = url.of ?? url.last;
      if (body.delete_original === true) {
        if (original) screens.take(original);
        return { status: 200, body: { ok: true } };
      }
      if (str(body.text) === '' && body.blocks === undefined) return refused(400, 'no_text');
      if (body.blocks !== undefined && blockFaults(body.blocks, 'message').length > 0)
        return refused(400, 'invalid_blocks');
      url.last = show(url, body, body.replace_original === true ? original : undefined);
      return { status: 200, body: { ok: true } };
    },
  };
}

export type ResponseUrls = ReturnType<typeof responseUrls>;

function refused(status: number, error: string) {
  return { status, body: { ok: false, error } };
}
