import type { Json } from '../../slack/counterpart/json.ts';
import { obj, str } from '../../slack/counterpart/json.ts';
import type { Part } from './card-parts.ts';
import { cardsOf, isAction, isInput, partsOf, typeOf } from './card-parts.ts';
import { wordsOfCard } from './card-words.ts';
import type { Place } from './screens.ts';

/** A button on somebody's screen, or a whole that can be pressed. */
export interface Button {
  readonly place: Place;
  readonly card: Json;
  readonly action: Json;
  /** What it stands in, from the card inwards. */
  readonly around: readonly Json[];
  readonly label: string;
}

export function cardsIn(place: Place): readonly Json[] {
  if (place.kind === 'message') return cardsOf(place.activity);
  return place.card ? [place.card] : [];
}

export function buttonsIn(place: Place): readonly Button[] {
  return cardsIn(place).flatMap((card) =>
    partsOf(card)
      .filter(({ part }) => isAction(part))
      .map(({ part, around }) => ({
        place,
        card,
        action: part,
        around,
        label: labelOf(part, around.at(-1) ?? {}),
      })),
  );
}

function labelOf(action: Json, parent: Json): string {
  return str(action.title) || str(action.tooltip) || wordsOfCard(parent);
}

/** A label may be cut at its end. */
export function isLabel(shown: string, label: string): boolean {
  return shown === label || (shown.endsWith('…') && label.startsWith(shown.slice(0, -1).trimEnd()));
}

/** The boxes that go along with a press: those of its own card and of the cards round it, not what is folded elsewhere. */
export function boxesWith({ card, action, around }: Button): readonly Json[] {
  if (action.associatedInputs === 'none') return [];
  const isNear = ({ part, around: outside }: Part) =>
    isInput(part) && outside.filter(isFold).every((one) => around.includes(one));
  return partsOf(card)
    .filter(isNear)
    .map(({ part }) => part);
}

export function isFold(part: Json): boolean {
  return typeOf(part) === 'Action.ShowCard';
}

/** What each person folded out and in. A card that came anew is as its maker made it. */
export function folds() {
  const changed = new WeakMap<Json, boolean>();
  const isOut = (part: Json) => changed.get(part) ?? (isFold(part) ? false : part.isVisible !== false);
  return {
    /** Whether somebody can see the button. */
    shows: ({ action, around }: Button) =>
      [...around, action].every((part) =>
        part === action && isFold(part) ? part.isVisible !== false : isOut(part),
      ),
    /** Folds out or in, as the button says. */
    press: ({ card, action }: Button) => {
      if (isFold(action)) return void changed.set(action, !isOut(action));
      const parts = partsOf(card).map(({ part }) => part);
      for (const target of targetsOf(action)) {
        const part = parts.find(({ id }) => id === target.id);
        if (!part) throw new Error(`Nothing in the card has the id ${target.id}`);
        changed.set(part, target.isVisible ?? !isOut(part));
      }
    },
  };
}

/** The parts that a button shows or hides. */
export function targetsOf({ targetElements }: Json): readonly { id: string; isVisible?: boolean }[] {
  const targets: readonly unknown[] = Array.isArray(targetElements) ? targetElements : [];
  return targets.map((one) => {
    if (typeof one === 'string') return { id: one };
    const { elementId, isVisible } = obj(one);
    return { id: str(elementId), ...(typeof isVisible === 'boolean' ? { isVisible } : {}) };
  });
}
