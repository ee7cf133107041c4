import type { Theme } from '../db/result-tables.ts';
import type { Layer, NoteKind, RoundMode } from '../db/session-tables.ts';
import { foldedWords } from '../find/fold.ts';
import type { Note } from '../harvest/note-store.ts';
import { layers } from '../sessions/session-intents.ts';
import { themeWords } from '../sessions/vocabulary-words.ts';
import { themeSigns } from './theme-signs.ts';

/** In the order in which they are read. */
export const themes = Object.keys(themeWords) as readonly Theme[];

/** How many points stand on one page of a form. */
export const atOnce = 10;

/** What the words of a point seem to be about: the theme with the most signs. Undefined without a sign, or with a tie. */
export function guessTheme(text: string): Theme | undefined {
  const words = foldedWords(text);
  const found = themes
    .map((theme) => ({ theme, signs: words.filter((word) => isSign(theme, word)).length }))
    .filter(({ signs }) => signs > 0)
    .sort((a, b) => b.signs - a.signs);
  return found[0]?.signs === found[1]?.signs ? undefined : found[0]?.theme;
}

/** The layer of the group that said it, from the table and never from a person (domain F33). Null: a mixed group. */
export function layerOf(mode: RoundMode | null, homeLayer: Layer | null): Layer | null {
  return mode === 'home' || mode === 'return_home' ? homeLayer : null;
}

/** A point with those that say the same, which it stands for. */
export interface Point extends Note {
  readonly also: readonly Note[];
}

export interface ThemeGroup {
  readonly theme: Theme | null;
  readonly points: readonly Point[];
  /** In the order of the layers; of all that was said, merged or not. */
  readonly layers: readonly Layer[];
}

/** The points by theme, those without one last. A point that says the same as another stands beside that one. */
export function byTheme(notes: readonly Note[]): readonly ThemeGroup[] {
  const merged = Map.groupBy(
    notes.filter(({ same_as }) => same_as !== null),
    ({ same_as }) => same_as,
  );
  const points = notes
    .filter(({ same_as }) => same_as === null)
    .map((note) => ({ ...note, also: merged.get(note.id) ?? [] }));
  return [...themes, null].flatMap((theme) => {
    const ours = points.filter((point) => point.theme === theme);
    return ours.length === 0 ? [] : [{ theme, points: ours, layers: layersIn(ours) }];
  });
}

/** The layers at whose own tables this was said. */
export function layersIn(points: readonly Point[]): readonly Layer[] {
  const said = points
    .flatMap((point) => [point, ...point.also])
    .map(({ roundMode, homeLayer }) => layerOf(roundMode, homeLayer));
  return layers.filter((layer) => said.includes(layer));
}

/** An action goes with the theme of the idea it was made from, else of a solution, else of any of its points. */
export function themeOfAction(
  { notes }: { readonly notes: readonly string[] },
  all: readonly Note[],
): Theme | null {
  const ours = all.filter(({ id, theme }) => notes.includes(id) && theme !== null);
  const first = actionKinds.flatMap((kind) => ours.filter((note) => note.kind === kind))[0];
  return (first ?? ours[0])?.theme ?? null;
}

const actionKinds: readonly NoteKind[] = ['action_idea', 'solution'];

function isSign(theme: Theme, word: string): boolean {
  return (starts.get(theme) ?? []).some((sign) =>
    sign.startsWith('=') ? word === sign.slice(1) : word.startsWith(sign),
  );
}

const starts = new Map(themes.map((theme) => [theme, themeSigns[theme].split(' ')]));
