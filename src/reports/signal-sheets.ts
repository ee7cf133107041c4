import type { Language } from '../kernel/language.ts';
import { asLabel, layerPluralWords, noteKindWords, themeWords } from '../sessions/vocabulary-words.ts';
import type { Sheet } from './approach-sheets.ts';
import type { Meeting, Signal } from './signal.ts';
import { countSignals } from './signal.ts';
import { signalWords as words } from './signal-words.ts';

/** Theme by kind by layer of the table by meeting, with counts. */
export function countSheet(
  language: Language,
  meetings: readonly Meeting[],
  signals: readonly Signal[],
): Sheet {
  return [
    [words.theme, words.kind, words.layer, words.meeting, words.day, words.count].map(
      (word) => word[language],
    ),
    ...countSignals(signals).map((counted) => [
      ...whatOf(language, counted),
      ...meetingOf(meetings, counted),
      counted.count,
    ]),
  ];
}

/** The points themselves: they hold no names. */
export function signalSheet(
  language: Language,
  meetings: readonly Meeting[],
  signals: readonly Signal[],
): Sheet {
  return [
    [words.point, words.theme, words.kind, words.layer, words.meeting, words.day].map(
      (word) => word[language],
    ),
    ...signals.map((signal) => [signal.text, ...whatOf(language, signal), ...meetingOf(meetings, signal)]),
  ];
}

function whatOf(language: Language, { theme, kind, layer }: Omit<Signal, 'text'>): string[] {
  return [
    theme === null ? words.none[language] : asLabel(themeWords[theme][language]),
    asLabel(noteKindWords[kind][language]),
    layer === null ? words.mixed[language] : layerPluralWords[layer][language],
  ];
}

function meetingOf(meetings: readonly Meeting[], { session }: Pick<Signal, 'session'>): string[] {
  const meeting = meetings.find(({ id }) => id === session);
  return [meeting?.name ?? '', meeting?.heldOn ?? ''];
}
