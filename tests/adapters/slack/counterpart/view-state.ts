import type { FormValue } from '../../../../src/kernel/adapter.ts';
import type { Json } from './json.ts';
import { list, obj, str } from './json.ts';

/** Slack's own client stops this; the app hears nothing of it. */
export class StoppedBySlack extends Error {}

/** A box in a form. */
export interface Input {
  readonly blockId: string;
  readonly label: string;
  readonly optional: boolean;
  readonly element: Json;
}

export function inputsIn(blocks: unknown): readonly Input[] {
  return list(blocks)
    .filter(({ type }) => type === 'input')
    .map(({ block_id, label, optional, element }) => ({
      blockId: str(block_id),
      label: str(obj(label).text),
      optional: optional === true,
      element: obj(element),
    }));
}

/** The box with this label, or with this name in one of its ids. */
export function inputNamed(inputs: readonly Input[], name: string): Input {
  const own = (id: string) => id.slice(id.indexOf(':') + 1);
  const named = ({ blockId, element }: Input) => {
    const [block, action] = [own(blockId), own(str(element.action_id))];
    return [block, action, block + action].includes(name);
  };
  const found = inputs.find(({ label }) => label === name) ?? inputs.find(named);
  if (!found) throw new Error(`No box "${name}" among ${inputs.map(({ label }) => label).join(', ')}`);
  return found;
}

/** What a box holds before anybody touched it. */
export function holds({ element }: Input): Json {
  const type = str(element.type);
  const start = element;
  switch (type) {
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: start.initial_option ?? null };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: start.initial_options ?? [] };
    case 'datepicker':
      return { type, selected_date: start.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: start.initial_time ?? null };
    case 'file_input':
      return { type, files: [] };
    default:
      return { type, value: start.initial_value ?? null };
  }
}

/** What a box holds when this is put in it. `give`: hands a file over to Slack. */
export function holding(
  input: Input,
  value: FormValue,
  give: (file: { name: string; base64: string }) => Json,
): Json {
  const { element } = input;
  const type = str(element.type);
  const words = typeof value === 'string' ? value : '';
  const several = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: words === '' ? null : optionNamed(input, words) };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: several.map((one) => optionNamed(input, one)) };
    case 'datepicker':
      return { type, selected_date: words || null };
    case 'timepicker':
      return { type, selected_time: words || null };
    case 'file_input':
      if (typeof value === 'string' || !('base64' in value)) throw new Error(`"${input.label}" takes a file`);
      return { type, files: [give(value)] };
    default:
      return { type, value: words === '' ? null : words };
  }
}

/** Says no as Slack's client does before anything is sent. */
export function mustBeSendable(input: Input, state: Json): void {
  const { label, optional, element } = input;
  const held = state.value ?? state.selected_option ?? state.selected_date ?? state.selected_time;
  const several = list(state.selected_options ?? state.files);
  if (!optional && (held === undefined || held === null) && several.length === 0)
    throw new StoppedBySlack(`"${label}" is empty`);
  const most = typeof element.max_length === 'number' ? element.max_length : 3_000;
  if (str(state.value).length > most) throw new StoppedBySlack(`"${label}" takes ${most} characters`);
  if (element.type === 'email_text_input' && state.value && !/^\S+@\S+\.\S+$/.test(str(state.value)))
    throw new StoppedBySlack(`"${label}" takes a mail address`);
  if (element.type === 'number_input' && state.value && Number.isNaN(Number(state.value)))
    throw new StoppedBySlack(`"${label}" takes a number`);
}

/** The words that somebody sees in a box. */
export function wordsHeld(state: Json): string {
  const files = list(state.files).map(({ name }) => str(name));
  const words = [state.value, state.selected_date, state.selected_time].map(str);
  return [...words, ...files].filter((one) => one !== '').join(' ');
}

function optionNamed({ label, element }: Input, name: string): Json {
  const options = [
    ...list(element.options),
    ...list(element.option_groups).flatMap((group) => list(group.options)),
  ];
  const found = options.find(({ value, text }) => value === name || obj(text).text === name);
  if (!found) throw new Error(`"${label}" has no ${name}`);
  return found;
}
