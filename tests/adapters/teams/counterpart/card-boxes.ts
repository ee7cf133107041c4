import type { FormValue } from '../../../../src/kernel/adapter.ts';
import type { Json } from '../../slack/counterpart/json.ts';
import { list, str } from '../../slack/counterpart/json.ts';
import { isInput, partsOf, typeOf } from './card-parts.ts';

/** Teams' own client stops this; the bot hears nothing of it. */
export class StoppedByTeams extends Error {}

/** What is in the boxes of a card, by id. */
export type Typed = ReadonlyMap<string, string>;

export function boxesIn(card: Json): readonly Json[] {
  return partsOf(card)
    .map(({ part }) => part)
    .filter(isInput);
}

/** The box with this label, or with this name at the end of its id. */
export function boxNamed(boxes: readonly Json[], name: string): Json {
  const found =
    boxes.find(({ label }) => label === name) ??
    boxes.find(({ id }) => str(id) === name || str(id).split(/[:.]/).at(-1) === name);
  if (!found) throw new Error(`No box "${name}" among ${boxes.map(({ label }) => str(label)).join(', ')}`);
  return found;
}

/** What a box holds: what was typed, or what the card put in it. */
export function held(box: Json, typed: Typed): string {
  const start = box.value ?? (typeOf(box) === 'Input.Toggle' ? offOf(box) : '');
  return typed.get(str(box.id)) ?? String(start);
}

/** What a box holds when this is put in it. */
export function holding(box: Json, value: FormValue): string {
  const several = typeof value === 'string' ? [value] : Array.isArray(value) ? value : undefined;
  if (!several) throw new Error(`"${str(box.label)}" takes no file`);
  switch (typeOf(box)) {
    case 'Input.ChoiceSet':
      return several
        .filter((one) => one !== '')
        .map((one) => choiceNamed(box, one))
        .join(',');
    case 'Input.Toggle':
      return several[0] === 'true' ? onOf(box) : offOf(box);
    default:
      return several.join('');
  }
}

/** Says no as Teams' client does before anything is sent. */
export function mustBeSendable(box: Json, typed: Typed): void {
  const holds = held(box, typed);
  const says = `"${str(box.label)}": ${str(box.errorMessage)}`;
  const isEmpty = typeOf(box) === 'Input.Toggle' ? holds !== onOf(box) : holds === '';
  if (box.isRequired === true && isEmpty) throw new StoppedByTeams(says);
  if (typeof box.maxLength === 'number' && holds.length > box.maxLength) throw new StoppedByTeams(says);
  if (holds !== '' && typeof box.regex === 'string' && !new RegExp(box.regex).test(holds))
    throw new StoppedByTeams(says);
  if (typeOf(box) === 'Input.Number') mustBeBetween(box, holds === '' ? undefined : Number(holds), says);
  else if (holds !== '') mustBeBetween(box, holds, says);
}

function mustBeBetween({ min, max }: Json, holds: string | number | undefined, says: string): void {
  if (holds === undefined) return;
  const isLess = typeof min === typeof holds && holds < (min as typeof holds);
  const isMore = typeof max === typeof holds && holds > (max as typeof holds);
  if (isLess || isMore || Number.isNaN(holds)) throw new StoppedByTeams(says);
}

/** What goes along with a press. An empty text goes as nothing, and what nobody chose not at all. */
export function sent(boxes: readonly Json[], typed: Typed): Json {
  const pairs = boxes.map((box) => [str(box.id), held(box, typed), typeOf(box)] as const);
  return Object.fromEntries(
    pairs
      .filter(([, holds, type]) => holds !== '' || type === 'Input.Text')
      .map(([id, holds]) => [id, holds]),
  );
}

/** The words that somebody sees in a box. */
export function wordsHeld(box: Json, typed: Typed): string {
  const holds = held(box, typed);
  return ['Input.ChoiceSet', 'Input.Toggle'].includes(typeOf(box)) ? '' : holds;
}

function choiceNamed(box: Json, name: string): string {
  const found = list(box.choices).find(({ value, title }) => value === name || title === name);
  if (!found) throw new Error(`"${str(box.label)}" has no ${name}`);
  return str(found.value);
}

const onOf = ({ valueOn }: Json) => (typeof valueOn === 'string' ? valueOn : 'true');
const offOf = ({ valueOff }: Json) => (typeof valueOff === 'string' ? valueOff : 'false');
