import type { Language } from '../kernel/language.ts';
import type { Block, Field, Message } from '../kernel/message.ts';
import { formatDay, wallDate } from '../kernel/wall-time.ts';
import { ShowRegionMemory } from '../memory/memory-intents.ts';
import type { Session } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import type { Erasure } from './erasure-report-store.ts';
import { lines } from './forget-views.ts';
import { CloseSession, OpenController, SaveRetention } from './privacy-intents.ts';
import type { Kept } from './retention.ts';
import { isDue, keptKinds, keptUntil, longest, shortest, termsOf } from './retention.ts';
import { retentionWords as words } from './retention-words.ts';

export function retentionPage(
  language: Language,
  session: Session,
  erased: readonly Erasure[],
  now: Date,
): Message {
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.why[language] },
      { kind: 'heading', text: words.toCome[language] },
      { kind: 'facts', facts: [dayFact(language, session, now), ...keptKinds.map(factOf)] },
      { kind: 'heading', text: words.erased[language] },
      lines(
        erased.length === 0 ? [words.nothingYet[language]] : erased.map((one) => erasedLine(language, one)),
      ),
      { kind: 'heading', text: words.sooner[language] },
      { kind: 'text', text: words.soonerWhy[language] },
      {
        kind: 'form',
        fields: keptKinds.map((kind) => termField(language, session, kind)),
        submit: {
          label: words.save[language],
          press: SaveRetention({ session: session.id }),
          main: true,
        },
      },
      ...endBlocks(language, session),
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session: session.id }) },
  };

  function factOf(kind: Kept) {
    const day = formatDay(keptUntil(session, kind), language);
    const goes = words[kind === 'people' ? 'latest' : 'after'][language]({ day });
    return {
      label: words.kinds[language][kind],
      value: isDue(session, kind, now) ? words.gone[language] : goes,
    };
  }
}

export function retentionSaid(text: string): Message {
  return { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] };
}

function dayFact(language: Language, session: Session, now: Date) {
  const isOver = session.held_on < wallDate(now, session.zone);
  const day = formatDay(session.held_on, language);
  return {
    label: words.day[language],
    value: isOver ? words.gone[language] : words.after[language]({ day }),
  };
}

function erasedLine(language: Language, { kind, erased_on, count }: Erasure): string {
  const what = words.kinds[language][kind as Kept];
  return `${formatDay(erased_on, language)}: ${what} (${count})`;
}

function termField(language: Language, session: Session, kind: Kept): Field {
  return {
    kind: 'line',
    name: kind,
    label: words.kinds[language][kind],
    hint: words.days[language]({ least: shortest[kind], most: longest[kind] }),
    value: String(termsOf(session)[kind]),
    input: 'number',
    max: 6,
  };
}

function endBlocks(language: Language, { id, stage }: Session): Block[] {
  const controller = { label: words.controller[language], press: OpenController({ session: id }) };
  const memory = { label: words.memory[language], press: ShowRegionMemory({ session: id }) };
  const close = {
    label: words.close[language],
    press: CloseSession({ session: id }),
    confirm: words.closeSure[language],
  };
  return [
    ...(stage === 'closed' ? [{ kind: 'text' as const, text: words.isClosed[language] }] : []),
    { kind: 'buttons', buttons: stage === 'closed' ? [controller, memory] : [controller, memory, close] },
  ];
}
