import { randomUUID } from 'node:crypto';
import { renderMessage as renderSlack } from '../../adapters/slack/render-message.ts';
import { renderCard } from '../../adapters/teams/render-card.ts';
import { rendering, renderMessage as renderWeb } from '../../adapters/web/render.ts';
import type { Said, SealedReply } from '../../src/kernel/adapter.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import { mapPresses } from '../../src/kernel/message.ts';
import { wouldBeShown } from '../support/asking.ts';
import type { World } from '../support/world.ts';
import type { DoorName } from './two-regions.ts';
import { tenantOf } from './two-regions.ts';

export interface Answer {
  readonly kind: SealedReply['kind'];
  /** What the person is told, without what is behind its buttons. */
  readonly words: string;
}

/** Somebody comes in by this door and asks; what they get is drawn as that door draws it. */
export async function ask(world: World, door: DoorName, id: string, what: Intent | string): Promise<Answer> {
  const actor = id ? world.as(id) : world.stranger('somebody');
  const said: Said =
    typeof what === 'string' ? { kind: 'text', text: what } : { kind: 'press', token: actor.tokenOf(what) };
  const reply = await world.bot.receive({
    event: randomUUID(),
    from: { platform: door, tenant: tenantOf(door), id: actor.id },
    ...(id ? {} : { signsIn: true, visitor: { network: '192.0.2.1' } }),
    said,
    where: { kind: 'private' },
  });
  return { kind: reply.kind, words: wordsOf(reply, door) };
}

/** The same, and afterwards nothing has happened. */
export async function wouldBeAnswered(
  world: World,
  door: DoorName,
  id: string,
  intent: Intent,
): Promise<string> {
  const message = await wouldBeShown(world, { platform: door, tenant: tenantOf(door), id }, intent);
  return JSON.stringify(mapPresses(message, () => 'token'));
}

function wordsOf(reply: SealedReply, door: DoorName): string {
  const message = mapPresses(reply.message, () => 'token');
  const { language } = reply;
  const drawn = {
    test: () => message,
    web: () =>
      String(
        renderWeb(
          message,
          rendering(language, '/', () => 'event'),
        ),
      ),
    slack: () => renderSlack(message, { room: 'message', language, nonce: 'n' }),
    teams: () => renderCard(message, { language, nonce: 'n' }),
  }[door]();
  return JSON.stringify([drawn, message, reply.kind === 'say' ? reply.file : undefined, reply.who]);
}
