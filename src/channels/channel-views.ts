import { ShowHome } from '../home/home-intents.ts';
import type { Address } from '../kernel/adapter.ts';
import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { Session } from '../sessions/seat-store.ts';
import { UnlinkChannel } from './channel-intents.ts';
import { channelWords as words } from './channel-words.ts';

/** The answer to whoever linked the channel, now or before, with the way to stop. */
export function linkedView(
  language: Language,
  said: 'linked' | 'linkedBefore',
  session: Session,
  { platform, tenant, id: channel }: Address,
): Message {
  const text = words[said][language]({ name: session.name, day: formatDay(session.held_on, language) });
  return {
    summary: text,
    blocks: [
      { kind: 'text', text, tone: 'good' },
      { kind: 'text', text: words.noNames[language] },
      {
        kind: 'buttons',
        buttons: [
          {
            label: words.stop[language],
            press: UnlinkChannel({ session: session.id, platform, tenant, channel }),
          },
        ],
      },
    ],
  };
}

/** In a private chat: how it is done. */
export function whereToTypeView(language: Language): Message {
  const back = { label: words.home[language], press: ShowHome({}) };
  return { ...plainView(words.whereToType[language]), back };
}

export function plainView(text: string): Message {
  return { summary: text, blocks: [{ kind: 'text', text }] };
}
