import { randomBytes } from 'node:crypto';
import { channelsOf } from './channels/channel-store.ts';
import type { Adapter } from './kernel/adapter.ts';
import type { Both } from './kernel/language.ts';
import type { Message } from './kernel/message.ts';
import { mapPresses } from './kernel/message.ts';
import type { Route } from './kernel/route.ts';
import type { SecretBox } from './kernel/secret-box.ts';
import type { Db, FrontDoor, MailRoad, Work } from './kernel/work.ts';
import { deliverMessage } from './outbox/deliver-message.ts';

export interface WorkParts {
  readonly adapters: readonly Adapter[];
  readonly routes: readonly Route[];
  /** Locks what nobody may read in a copy of the database. */
  readonly box: SecretBox;
  /** Absent where nobody but this machine itself can come in. */
  readonly frontDoor?: FrontDoor;
  /** Absent where no mail can be sent. */
  readonly mail?: MailRoad;
}

/** What a handler or a chore works with, at one moment. */
export function workAt(db: Db, now: Date, { adapters, routes, box, frontDoor, mail }: WorkParts): Work {
  const work: Work = {
    db,
    now,
    box,
    ...(frontDoor ? { frontDoor } : {}),
    ...(mail ? { mail } : {}),
    newId,
    deliver: (to, ...what) => deliverMessage(db, now, newId(), to, ...what),
    post: async (session, what, key, kind, times = {}) => {
      onlyLooks(what, routes);
      for (const channel of await channelsOf(db, session)) {
        const where = { ...times, sessionId: session };
        await deliverMessage(db, now, newId(), channel, what[channel.language], key, kind, where);
      }
    },
    pressFor: (person, from, { type, args }) => {
      const route = routes.find((one) => one.type === type);
      if (!route) return undefined;
      const caller = { person, from, where: { kind: 'private' }, language: person.language } as const;
      return { effect: route.prepare ? 'slow' : route.effect, run: () => route.run(work, caller, args) };
    },
    doorTitle: (platform) =>
      adapters.find((adapter) => adapter.platform === platform)?.title ?? { nl: platform, en: platform },
  };
  return work;
}

function newId(): string {
  return randomBytes(12).toString('base64url');
}

// What is in a channel is sealed for anyone, so nothing there may have an effect.
function onlyLooks(what: Both<Message>, routes: readonly Route[]): void {
  for (const message of Object.values(what)) {
    mapPresses(message, ({ type }) => {
      if (routes.find((route) => route.type === type)?.effect !== 'looks')
        throw new Error(`"${type}" may not stand in a channel`);
    });
  }
}
