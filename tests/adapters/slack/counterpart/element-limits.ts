import { isDeepStrictEqual } from 'node:util';
import type { Json } from './json.ts';
import { list, obj, str } from './json.ts';
import type { Fault } from './text-limits.ts';
import { at, fault, longest, onlyKeys, plainText, textObject } from './text-limits.ts';

/** Where an element stands; a file can be given only in a modal. */
type Spot = 'accessory' | 'actions' | 'input' | 'modal input';

/** Why Slack would refuse this element. */
export function elementFaults(value: unknown, spot: Spot, where: string): readonly Fault[] {
  const element = obj(value);
  const known = elements[str(element.type)];
  if (!known?.spots.includes(spot)) return [fault(where, `unsupported type: ${String(element.type)}`)];
  return [
    ...onlyKeys(element, `type action_id ${known.keys}`, where),
    ...longest(element.action_id, at(where, 'action_id'), 255),
    ...(element.confirm === undefined ? [] : confirmFaults(obj(element.confirm), at(where, 'confirm'))),
    ...(element.placeholder === undefined
      ? []
      : plainText(element.placeholder, at(where, 'placeholder'), 150)),
    ...known.rule(element, where),
  ];
}

type Rule = (element: Json, where: string) => readonly Fault[];

const everywhere: readonly Spot[] = ['accessory', 'actions', 'input', 'modal input'];
const inputs: readonly Spot[] = ['input', 'modal input'];
const chosen = 'options initial_option initial_options confirm focus_on_load';

const select: Rule = (element, where) => {
  const groups = element.option_groups;
  if (groups === undefined) return options(element.options, where, 100, initial(element));
  return [
    ...(list(groups).length > 100 ? [fault(where, 'no more than 100 items allowed')] : []),
    ...list(groups).flatMap((group, index) => [
      ...plainText(group.label, at(where, `option_groups/${index}/label`), 75),
      ...options(group.options, at(where, `option_groups/${index}`), 100, []),
    ]),
  ];
};

const line =
  (keys = '') =>
  (most: number) => ({
    keys: `${keys} initial_value placeholder focus_on_load dispatch_action_config`,
    spots: inputs,
    rule: ((element, where) => longest(element.initial_value, at(where, 'initial_value'), most)) as Rule,
  });

const elements: Readonly<Record<string, { keys: string; spots: readonly Spot[]; rule: Rule }>> = {
  button: {
    keys: 'text value url style confirm accessibility_label',
    spots: ['accessory', 'actions'],
    rule: ({ text, value, url, style, accessibility_label }, where) => [
      ...plainText(text, at(where, 'text'), 75),
      ...longest(value, at(where, 'value'), 2_000),
      ...longest(url, at(where, 'url'), 3_000),
      ...longest(accessibility_label, at(where, 'accessibility_label'), 75),
      ...(style === undefined || style === 'primary' || style === 'danger'
        ? []
        : [fault(at(where, 'style'), 'must be one of primary, danger')]),
    ],
  },
  overflow: {
    keys: 'options confirm',
    spots: ['accessory', 'actions'],
    rule: (element, where) => options(element.options, where, 5, []),
  },
  static_select: { keys: `${chosen} option_groups placeholder`, spots: everywhere, rule: select },
  multi_static_select: {
    keys: `${chosen} option_groups placeholder max_selected_items`,
    spots: ['accessory', 'input', 'modal input'],
    rule: select,
  },
  external_select: {
    keys: 'initial_option min_query_length confirm placeholder focus_on_load',
    spots: everywhere,
    rule: () => [],
  },
  radio_buttons: {
    keys: chosen,
    spots: everywhere,
    rule: (element, where) => options(element.options, where, 10, initial(element)),
  },
  checkboxes: {
    keys: chosen,
    spots: everywhere,
    rule: (element, where) => options(element.options, where, 10, initial(element)),
  },
  datepicker: {
    keys: 'initial_date placeholder confirm focus_on_load',
    spots: everywhere,
    rule: ({ initial_date }, where) => matching(initial_date, where, /^\d{4}-\d\d-\d\d$/),
  },
  timepicker: {
    keys: 'initial_time placeholder confirm focus_on_load timezone',
    spots: everywhere,
    rule: ({ initial_time }, where) => matching(initial_time, where, /^([01]\d|2[0-3]):[0-5]\d$/),
  },
  plain_text_input: {
    keys: 'initial_value multiline min_length max_length placeholder focus_on_load dispatch_action_config',
    spots: inputs,
    rule: ({ initial_value, min_length, max_length }, where) => [
      ...between(max_length, at(where, 'max_length'), 1, 3_000),
      ...between(min_length, at(where, 'min_length'), 0, 3_000),
      ...longest(
        initial_value,
        at(where, 'initial_value'),
        typeof max_length === 'number' ? Math.min(max_length, 3_000) : 3_000,
      ),
    ],
  },
  email_text_input: line()(3_000),
  url_text_input: line()(3_000),
  number_input: line('is_decimal_allowed min_value max_value')(255),
  file_input: {
    keys: 'filetypes max_files',
    spots: ['modal input'],
    rule: ({ max_files }, where) => between(max_files, at(where, 'max_files'), 1, 10),
  },
};

function confirmFaults(confirm: Json, where: string): readonly Fault[] {
  return [
    ...onlyKeys(confirm, 'title text confirm deny style', where),
    ...plainText(confirm.title, at(where, 'title'), 100),
    ...textObject(confirm.text, at(where, 'text'), 300),
    ...plainText(confirm.confirm, at(where, 'confirm'), 30),
    ...plainText(confirm.deny, at(where, 'deny'), 30),
  ];
}

function initial({ initial_option, initial_options }: Json): readonly unknown[] {
  return [
    ...(initial_option === undefined ? [] : [initial_option]),
    ...(Array.isArray(initial_options) ? initial_options : []),
  ];
}

function options(
  value: unknown,
  where: string,
  most: number,
  initially: readonly unknown[],
): readonly Fault[] {
  const here = at(where, 'options');
  if (!Array.isArray(value) || value.length === 0) return [fault(here, 'must be at least 1 items')];
  return [
    ...(value.length > most ? [fault(here, `no more than ${most} items allowed`)] : []),
    ...initially
      .filter((one) => !value.some((option) => isDeepStrictEqual(option, one)))
      .map(() => fault(where, 'invalid initial_option: it is not one of the options')),
    ...list(value).flatMap((option, index) => [
      ...onlyKeys(option, 'text value description url', at(here, index)),
      ...textObject(option.text, at(here, `${index}/text`), 75),
      // The reference says 150 by now; Slack's own types still say 75.
      ...longest(option.value, at(here, `${index}/value`), 75),
      ...(option.description === undefined
        ? []
        : textObject(option.description, at(here, `${index}/description`), 75)),
    ]),
  ];
}

function matching(value: unknown, where: string, pattern: RegExp): readonly Fault[] {
  return value === undefined || pattern.test(str(value)) ? [] : [fault(where, 'is not a date or a time')];
}

function between(value: unknown, where: string, least: number, most: number): readonly Fault[] {
  if (value === undefined) return [];
  const good = typeof value === 'number' && value >= least && value <= most;
  return good ? [] : [fault(where, `must be between ${least} and ${most}`)];
}
