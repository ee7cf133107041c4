import type { SharedAction } from '../actions/shared-action-store.ts';
import type { Language } from '../kernel/language.ts';
import type { Picture } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { layerPluralWords } from '../sessions/vocabulary-words.ts';
import type { Point } from '../themes/theme.ts';
import { layerOf } from '../themes/theme.ts';
import { approachWords as words } from './approach-words.ts';

/** The plan as a paper, whatever it is written on. What people typed is in it as it is: each form keeps it harmless. */
export type Part =
  | { readonly kind: 'title'; readonly text: string; readonly under: string }
  /** With `sheet`, a new sheet of paper begins here, upright or lying down. */
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly sheet?: 'upright' | 'lying';
    }
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: true }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ({ readonly kind: 'picture' } & Picture)
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[] /** With room to write by hand. */;
      readonly tall?: true;
    };

/** "tafel van …" is for a screen; on paper the group is enough: "managers", "gemengde groep". */
export function groupsOf(language: Language, point: Point): string {
  const names = [point, ...point.also].map(({ roundMode, homeLayer }) => {
    const layer = layerOf(roundMode, homeLayer);
    return layer === null ? words.mixedGroup[language] : layerPluralWords[layer][language];
  });
  return [...new Set(names)].join(', ');
}

export function ownerName(language: Language, { owner, state }: SharedAction): string {
  if (owner?.staysNameless) return words.somebody[language];
  if (owner) return owner.organisation ? `${owner.name}, ${owner.organisation}` : owner.name;
  return state === 'done' ? '' : words.seeksOwner[language];
}

/** Of who helps, the organisation is enough. */
export function helperName(language: Language, { helper }: SharedAction): string {
  if (helper?.staysNameless) return words.somebody[language];
  return helper?.organisation ?? helper?.name ?? '';
}

export function dayOf(language: Language, { dueOn }: SharedAction): string {
  return dueOn === null ? '' : formatDay(dueOn, language);
}

export function listed(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names);
}
