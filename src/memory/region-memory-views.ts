import type { Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { ShowRetention } from '../privacy/privacy-intents.ts';
import { SwitchRegionMemory } from './memory-intents.ts';
import { markTerms } from './pair-mark-store.ts';
import { regionMemoryWords as words } from './region-memory-words.ts';

/** What the region remembers of who met whom, in days only, and the one switch. */
export function regionMemoryPage(
  language: Language,
  session: string,
  { isOff, days }: { readonly isOff: boolean; readonly days: readonly string[] },
): Message {
  const dayList = new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB').format(
    days.map((day) => formatDay(day, language)),
  );
  return {
    summary: words.title[language],
    blocks: [
      ...[words.why, words.how, words.when].map((said): Block => ({ kind: 'text', text: said[language] })),
      { kind: 'text', text: words.term[language](markTerms), tone: 'quiet' },
      { kind: 'heading', text: words.state[language] },
      { kind: 'text', text: words[isOff ? 'isOff' : 'isOn'][language] },
      ...(isOff ? [] : [known()]),
      {
        kind: 'buttons',
        buttons: [
          isOff
            ? { label: words.on[language], press: SwitchRegionMemory({ session, to: 'on' }) }
            : {
                label: words.off[language],
                press: SwitchRegionMemory({ session, to: 'off' }),
                confirm: words.offSure[language],
              },
        ],
      },
    ],
    back: { label: words.back[language], press: ShowRetention({ session }) },
  };

  function known(): Block {
    if (days.length === 0) return { kind: 'text', text: words.nothingYet[language], tone: 'quiet' };
    return { kind: 'facts', facts: [{ label: words.remembered[language], value: dayList }] };
  }
}

export function switchedMessage(language: Language, to: 'on' | 'off'): Message {
  const said = words[to === 'on' ? 'isKept' : 'isErased'][language];
  return { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] };
}
