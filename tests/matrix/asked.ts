import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { renderHtml } from '../../adapters/mail/render-html.ts';
import { renderText } from '../../adapters/mail/render-text.ts';
import { renderMessage as renderSlack } from '../../adapters/slack/render-message.ts';
import { renderCard } from '../../adapters/teams/render-card.ts';
import { rendering, renderMessage as renderWeb } from '../../adapters/web/render.ts';
import type { Said, SealedReply } from '../../src/kernel/adapter.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import type { Language } from '../../src/kernel/language.ts';
import type { MessageOf, SealedMessage, TakenFile } from '../../src/kernel/message.ts';
import { mapPresses } from '../../src/kernel/message.ts';
import type { World } from '../support/world.ts';
import type { DoorName, TwoRegions } from './two-regions.ts';
import { tenantOf } from './two-regions.ts';
import { wouldBe } from './would-be.ts';

export interface Answer {
  readonly kind: SealedReply['kind'];
  /** What the person is told, without what is behind its buttons. */
  readonly words: string;
  /** What others are told because of it; of what really happens that is not asked. */
  readonly told: readonly { readonly to: string; readonly words: string }[];
}

/** Somebody comes in by this door and asks; what they get is drawn as that door draws it. */
export async function ask(world: World, door: DoorName, id: string, what: Intent | string): Promise<Answer> {
  const actor = id ? world.as(id) : world.stranger('somebody');
  const said: Said =
    typeof what === 'string' ? { kind: 'text', text: what } : { kind: 'press', token: actor.tokenOf(what) };
  return press(world, door, id, said);
}

/** @param only what a link does that anything may open unasked */
export async function press(
  world: World,
  door: DoorName,
  id: string,
  said: Said,
  only?: 'looks',
): Promise<Answer> {
  const reply = await world.bot.receive({
    event: randomUUID(),
    from: { platform: door, tenant: tenantOf(door), id: id || 'somebody' },
    ...(id ? {} : { signsIn: true, visitor: { network: '192.0.2.1' } }),
    said,
    where: { kind: 'private' },
    ...(only ? { only } : {}),
  });
  const file = reply.kind === 'say' ? reply.file : undefined;
  const words = JSON.stringify([drawn(reply.message, door, reply.language), inside(file), reply.who]);
  return { kind: reply.kind, words, told: [] };
}

/** The same, and afterwards nothing has happened. */
export async function wouldBeAnswered(
  world: TwoRegions,
  door: DoorName,
  id: string,
  intent: Intent,
): Promise<Answer> {
  const { replies, told } = await wouldBe(world, door, id, intent);
  const words = replies.map((reply) => {
    const file = reply.kind === 'say' ? reply.file : undefined;
    return [drawn(reply.message, door, 'nl'), inside(file)];
  });
  return {
    kind: replies.at(-1)?.kind ?? 'say',
    words: JSON.stringify(words),
    told: told.map(({ to, message }) => ({ to, words: JSON.stringify(drawn(message, door, 'nl')) })),
  };
}

/** As this door draws it, and as it is. */
function drawn(said: MessageOf<unknown>, door: DoorName, language: Language): unknown {
  const message: SealedMessage = mapPresses(said, () => 'token');
  const page = () =>
    String(
      renderWeb(
        message,
        rendering(language, '/', () => 'event'),
      ),
    );
  const mail = {
    language,
    addressOf: () => 'https://elkaar.example.nl/letter/secret/mark',
    isAttached: () => false,
    stop: 'https://elkaar.example.nl/letter/secret/stop',
    answered: true,
  };
  const draw = {
    test: () => message,
    web: page,
    link: page,
    mail: () => [renderText(message, mail), renderHtml(message, mail), page()],
    slack: () => renderSlack(message, { room: 'message', language, nonce: 'n' }),
    teams: () => renderCard(message, { language, nonce: 'n' }),
  };
  return [draw[door](), message];
}

/** Everything that can be read in a file to take along, also in one that is packed. */
function inside(file: TakenFile | undefined): unknown {
  if (!file || typeof file.body === 'string') return file;
  const isPacked = file.body[0] === 0x50 && file.body[1] === 0x4b;
  const parts = isPacked ? Object.values(unzipSync(file.body)) : [file.body];
  return [file.name, parts.map((part) => strFromU8(part))];
}
