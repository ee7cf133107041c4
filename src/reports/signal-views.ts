import type { Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { asLabel, themeWords } from '../sessions/vocabulary-words.ts';
import type { Meeting, Signal } from './signal.ts';
import { overMeetings } from './signal.ts';
import { signalForms, TakeSignals } from './signal-intents.ts';
import { signalWords as words } from './signal-words.ts';

/** How themes come back: in sentences, in a table, and as files. */
export function signalsView(
  language: Language,
  session: string,
  meetings: readonly Meeting[],
  signals: readonly Signal[],
): Message {
  const back = { label: words.toMeeting[language], press: ShowSession({ session }) };
  const text = (said: string): Block => ({ kind: 'text', text: said });
  const quiet = (said: string): Block => ({ kind: 'text', text: said, tone: 'quiet' });
  if (signals.length === 0)
    return { summary: words.title[language], blocks: [text(words.nothingYet[language])], back };
  const rows = overMeetings(signals, meetings);
  const again = rows
    .map(({ theme, counts }) => ({
      theme: themeWords[theme][language],
      meetings: counts.filter((count) => count > 0).length,
    }))
    .filter(({ meetings: times }) => times > 1);
  const open = signals.filter(({ theme }) => theme === null).length;
  return {
    summary: words.title[language],
    blocks: [
      text(words.why[language]),
      quiet(words.noNames[language]),
      ...again.slice(0, 3).map((one) => text(words.comesBack[language](one))),
      ...(rows.length > 0
        ? [
            {
              kind: 'table' as const,
              caption: words.caption[language],
              columns: [words.theme[language], ...meetings.map(({ heldOn }) => formatDay(heldOn, language))],
              rows: rows.map(({ theme, counts }) => [
                { text: asLabel(themeWords[theme][language]) },
                ...counts.map((count) => ({ text: String(count) })),
              ]),
            },
          ]
        : []),
      ...(open > 0 ? [quiet(words.noTheme[language]({ count: open }))] : []),
      ...signalForms.map((form) => ({
        kind: 'file' as const,
        label: words.forms[language][form],
        press: TakeSignals({ session, form }),
      })),
      quiet(words.untilWhen[language]),
    ],
    back,
  };
}
