import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { Language } from '../../src/kernel/language.ts';
import type { Field, FormOf, Option } from '../../src/kernel/message.ts';
import { chatWords } from '../chat/chat-words.ts';
import { clean, cut, oneLine } from '../chat/runs.ts';
import { limits } from './limits.ts';
import { fieldId, keptValue, sureId } from './read-values.ts';
import type { Piece } from './render-text.ts';
import { literal, richPieces, wholePieces } from './render-text.ts';
import { isCut, label, sizeOf } from './text.ts';

type Choosing = Extract<Field, { kind: 'choice' | 'choices' }>;
type Element = InputBlock['element'];

/** The boxes of a form. What is asked once more before it is sent is a box to tick. */
export function inputPieces(form: FormOf<string>, language: Language): readonly Piece[] {
  const { confirm, label: sends } = form.submit;
  return [
    ...form.fields.flatMap((field) => fieldPieces(field, language)),
    ...(confirm === undefined ? [] : surePieces(confirm, language)),
    ...wholePieces(sends, limits.viewTitle),
  ];
}

/** Whether Slack has room for it in a modal: for about a hundred boxes, and for what is in each of them. */
export function isOpenable(form: FormOf<string>, language: Language): boolean {
  try {
    return fitsInView(inputPieces(form, language).map(({ block }) => block));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export function fitsInView(blocks: readonly KnownBlock[]): boolean {
  return blocks.length <= limits.viewBlocks && Buffer.byteLength(JSON.stringify(blocks)) <= limits.viewBytes;
}

// Ids stay the same from one showing to the next: then Slack leaves what was typed in the boxes.
function fieldPieces(field: Field, language: Language): readonly Piece[] {
  const { name, hint = '' } = field;
  const words = [
    ...wholePieces(field.label, limits.label),
    ...wholePieces(hint, limits.label),
    ...('options' in field ? optionsPieces(field.options) : []),
  ];
  // A list to choose from without anything in it is no list to Slack.
  if ('options' in field && field.options.length === 0) {
    return [...words, ...richPieces([{ text: `${field.label}\n${hint}` }])];
  }
  const input: InputBlock = {
    type: 'input',
    ...fieldId(name).block,
    label: literal(label(field.label, limits.label)),
    ...(hint.trim() === '' ? {} : { hint: literal(label(hint, limits.label)) }),
    // Slack asks for a tick in every box group that may not stay empty; we never do.
    optional: field.optional === true || field.kind === 'choices',
    element: { ...elementOf(field, language), ...fieldId(name).element } as Element,
  };
  return [...words, { block: input }];
}

function surePieces(confirm: string, language: Language): readonly Piece[] {
  const yes = { text: literal(chatWords.sure[language]), value: 'yes' };
  const block: KnownBlock = {
    type: 'input',
    ...sureId.block,
    label: literal(label(confirm, limits.label)),
    element: { type: 'checkboxes', ...sureId.element, options: [yes] },
  };
  return [...wholePieces(confirm, limits.label), { block }];
}

function elementOf(field: Field, language: Language): Element {
  const placeholder = literal(chatWords.choose[language]);
  switch (field.kind) {
    case 'line':
    case 'lines':
      return typedElement(field);
    case 'choice':
    case 'choices':
      return choosingElement(field, language);
    case 'date':
      return {
        type: 'datepicker',
        placeholder,
        ...(/^\d{4}-\d\d-\d\d$/.test(field.value ?? '') ? { initial_date: field.value } : {}),
      } as Element;
    case 'time':
      return {
        type: 'timepicker',
        placeholder,
        ...(/^\d\d:\d\d$/.test(field.value ?? '') ? { initial_time: field.value } : {}),
      } as Element;
    case 'file':
      return {
        type: 'file_input',
        max_files: 1,
        filetypes: field.accept
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one.startsWith('.'))
          .map((one) => one.slice(1)),
      };
  }
}

function typedElement(field: Extract<Field, { kind: 'line' | 'lines' }>): Element {
  const value = clean(field.value ?? '');
  if (value.length > limits.input) throw new RangeError(`A box of ${value.length} characters`);
  const initial = value === '' ? {} : { initial_value: value };
  if (field.kind === 'line' && field.input === 'email') return { type: 'email_text_input', ...initial };
  if (field.kind === 'line' && field.input === 'number') {
    return { type: 'number_input', is_decimal_allowed: false, ...(/^-?\d{1,9}$/.test(value) ? initial : {}) };
  }
  const max = field.max === undefined ? limits.input : Math.min(field.max, limits.input);
  return {
    type: 'plain_text_input',
    multiline: field.kind === 'lines',
    ...initial,
    max_length: Math.max(max, value.length, 1),
  };
}

function choosingElement(field: Choosing, language: Language): Element {
  const options = field.options.map(optionOf);
  const given = (field.kind === 'choice' ? [field.value ?? []].flat() : (field.values ?? [])).map(keptValue);
  const chosen = options.filter(({ value = '' }) => given.includes(value));
  const placeholder = literal(chatWords.choose[language]);
  const few = options.length <= limits.openOptions;
  if (field.kind === 'choice') {
    const initial = chosen[0] ? { initial_option: chosen[0] } : {};
    if (few) return { type: 'radio_buttons', options, ...initial };
    return { type: 'static_select', placeholder, ...grouped(options), ...initial };
  }
  const initial = chosen.length > 0 ? { initial_options: chosen } : {};
  if (few) return { type: 'checkboxes', options, ...initial };
  return { type: 'multi_static_select', placeholder, ...grouped(options), ...initial };
}

function optionOf({ value, label: words }: Option): PlainTextOption {
  const kept = keptValue(value);
  if (kept.length > limits.optionValue) throw new RangeError(`An option of ${kept.length} characters`);
  return { text: literal(label(words, limits.optionLabel)), value: kept };
}

function grouped(options: PlainTextOption[]) {
  if (options.length <= limits.options) return { options };
  const groups: PlainTextOption[][] = [];
  for (let at = 0; at < options.length; at += limits.options)
    groups.push(options.slice(at, at + limits.options));
  if (groups.length > limits.optionGroups) throw new RangeError(`${options.length} options`);
  return { option_groups: groups.map((some) => ({ label: literal(fromTo(some)), options: some })) };
}

// "Aafke de Boer – Bram Visser": people who scroll see how far they are.
function fromTo(options: readonly PlainTextOption[]): string {
  const half = Math.floor((limits.optionLabel - 3) / 2);
  return [options[0], options.at(-1)].map((one) => cut(one?.text.text ?? '', half, sizeOf)).join(' – ');
}

function optionsPieces(options: readonly Option[]): readonly Piece[] {
  const long = options.filter(({ label: words }) => isCut(words, limits.optionLabel));
  return richPieces([{ text: long.map(({ label: words }) => `• ${oneLine(words)}`).join('\n') }]);
}
