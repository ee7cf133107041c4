import type { Theme } from '../db/result-tables.ts';
import type { Layer, NoteKind } from '../db/session-tables.ts';
import { themes } from '../themes/theme.ts';

/** A point that everybody in its meeting may read, with where it came from: never from whom. */
export interface Signal {
  readonly session: string;
  readonly theme: Theme | null;
  readonly kind: NoteKind;
  /** Of the table where it was said; null: a mixed group. */
  readonly layer: Layer | null;
  readonly text: string;
}

export interface Meeting {
  readonly id: string;
  readonly name: string;
  /** 'YYYY-MM-DD' */
  readonly heldOn: string;
}

export interface Counted extends Omit<Signal, 'text'> {
  readonly count: number;
}

/** How many points there are of each theme, kind, layer and meeting; only what there is, in the order of themes. */
export function countSignals(signals: readonly Signal[]): readonly Counted[] {
  const groups = Map.groupBy(signals, ({ session, theme, kind, layer }) =>
    [session, theme, kind, layer].join(' '),
  );
  const counted = [...groups.values()].map((group) => {
    const { text: _, ...what } = group[0] as Signal;
    return { ...what, count: group.length };
  });
  const place = ({ theme }: Counted) => (theme === null ? themes.length : themes.indexOf(theme));
  return counted.sort((a, b) => place(a) - place(b));
}

/** Of each theme that came up, how often in each meeting; what came up most in most meetings first. */
export function overMeetings(
  signals: readonly Signal[],
  meetings: readonly Meeting[],
): readonly { readonly theme: Theme; readonly counts: readonly number[] }[] {
  const rows = themes.map((theme) => ({
    theme,
    counts: meetings.map(
      ({ id }) => signals.filter((signal) => signal.theme === theme && signal.session === id).length,
    ),
  }));
  const inMeetings = (counts: readonly number[]) => counts.filter((count) => count > 0).length;
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return rows
    .filter(({ counts }) => total(counts) > 0)
    .sort((a, b) => inMeetings(b.counts) - inMeetings(a.counts) || total(b.counts) - total(a.counts));
}
