import type { Language } from '../../src/kernel/language.ts';
import type { Field, FormOf } from '../../src/kernel/message.ts';
import { chatWords } from '../chat/chat-words.ts';
import { cardLimits } from './card-limits.ts';
import { boxId, keptValue } from './read-values.ts';
import type { Part, Piece } from './render-parts.ts';
import { leading, richPieces, richText, sizeOf } from './render-parts.ts';
import type { Presses } from './render-press.ts';
import { actionSet, asking, rowParts, unsaidPieces } from './render-press.ts';
import { clean, inert, label, oneLine } from './render-text.ts';
import { renderWords } from './render-words.ts';

type Form = FormOf<string>;
type Choosing = Extract<Field, { kind: 'choice' | 'choices' }>;

/**
 * The boxes of a form and its button, in the card itself. Of several forms each is folded away behind a button with
 * the same words: sending one form sends, and checks, only the boxes it stands with.
 */
export function formPieces(form: Form, only: boolean, how: Presses): readonly Piece[] {
  if (form.fields.length > 0 && form.fields.every(({ kind }) => kind === 'file')) {
    // Teams sends no files with a form, so its button would lead nowhere.
    return [{ parts: form.fields.flatMap((field) => fieldParts(field, 0, how, true)) }];
  }
  const index = how.next();
  const { submit, fields } = form;
  const again = how.again === undefined ? {} : { again: how.again };
  const deed = { kind: 'form', token: submit.press, nonce: how.nonce, index, ...again } as const;
  const button = asking(submit, { fea: deed }, how.language, {});
  const boxes = [
    ...fields.flatMap((field) => fieldParts(field, index, how, fields.length === 1)),
    ...unsaidPieces(submit).flatMap(({ parts }) => parts),
    ...rowParts([button]),
  ];
  if (sizeOf(boxes) > cardLimits.form) {
    const says = elsewhere(renderWords.formElsewhere[how.language], how);
    return [...richPieces([{ text: oneLine(submit.label), strong: true }]).map(leading), { parts: says }];
  }
  return [{ parts: only ? boxes : [actionSet([folded(submit.label, boxes)])] }];
}

function folded(words: string, body: readonly Part[]): Part {
  const card = { type: 'AdaptiveCard', version: '1.5', body };
  return { type: 'Action.ShowCard', title: label(words, cardLimits.label), card };
}

function elsewhere(text: string, { web, language }: Presses): readonly Part[] {
  // Teams opens nothing without https; then the address is only said.
  if (!web?.startsWith('https://')) return [richText([{ text: [text, web].filter(Boolean).join(' ') }])];
  const opens = { type: 'Action.OpenUrl', title: chatWords.toWeb[language], url: web };
  return [richText([{ text }]), actionSet([opens])];
}

function fieldParts(field: Field, form: number, how: Presses, alone: boolean): readonly Part[] {
  const { language } = how;
  const hint = field.hint === undefined ? [] : richPieces([{ text: field.hint, quiet: true }]);
  const below = hint.flatMap(({ parts }) => parts.map((part) => ({ ...part, spacing: 'Small' })));
  const noBox = field.kind === 'file' || ('options' in field && field.options.length === 0);
  if (noBox) {
    const words = richPieces([{ text: field.label, strong: true }]).flatMap(({ parts }) => parts);
    const says = field.kind === 'file' ? elsewhere(renderWords.fileElsewhere[language], how) : [];
    return [...words, ...below, ...says];
  }
  // Beside one box and a button nobody wonders.
  const asked = field.optional && field.kind !== 'choices' && !alone ? renderWords.optional[language] : '';
  const box = boxOf(field, language);
  return [
    {
      ...box.part,
      id: boxId(box.kind, form, field.name),
      label: `${oneLine(field.label) || '…'} ${asked}`.trim(),
      ...mustFill(field, language),
    },
    ...below,
  ];
}

// Of ticks we never ask one; and "none of these" is an answer too.
function mustFill(field: Field, language: Language): Part {
  if (field.optional || field.kind === 'choices') return {};
  return { isRequired: true, errorMessage: renderWords.empty[language] };
}

type Boxed = Exclude<Field, { kind: 'file' }>;

function boxOf(field: Field, language: Language): { kind: 'text' | 'choice' | 'choices'; part: Part } {
  const boxed = field as Boxed;
  if (boxed.kind === 'choice' || boxed.kind === 'choices') {
    return { kind: boxed.kind, part: choosingPart(boxed, language) };
  }
  return { kind: 'text', part: typedPart(boxed) };
}

function typedPart(field: Exclude<Boxed, Choosing>): Part {
  const { value = '' } = field;
  if (field.kind === 'date') {
    const { earliest } = field;
    const min = earliest === undefined ? {} : { min: earliest };
    return { type: 'Input.Date', ...min, ...(/^\d{4}-\d\d-\d\d$/.test(value) ? { value } : {}) };
  }
  if (field.kind === 'time') {
    return { type: 'Input.Time', ...(/^\d\d:\d\d$/.test(value) ? { value } : {}) };
  }
  if (field.kind === 'line' && field.input === 'number') {
    return { type: 'Input.Number', ...(/^-?\d{1,9}$/.test(value) ? { value: Number(value) } : {}) };
  }
  const typed = clean(value);
  const style = field.kind === 'line' ? (inputStyles[field.input ?? ''] ?? {}) : { isMultiline: true };
  const room = field.max === undefined ? {} : { maxLength: Math.max(field.max, typed.length, 1) };
  return { type: 'Input.Text', ...style, ...room, ...(typed === '' ? {} : { value: typed }) };
}

const inputStyles: Readonly<Record<string, Part>> = { email: { style: 'Email' }, tel: { style: 'Tel' } };

// So many options a phone shows without scrolling; with many more people would rather type a few letters.
const open = 7;
const typing = 15;

function choosingPart(field: Choosing, language: Language): Part {
  const { options } = field;
  const many = field.kind === 'choices';
  const style = options.length <= open ? 'expanded' : options.length <= typing ? 'compact' : 'filtered';
  const none = options.some(({ value }) => value === '') ? [''] : [];
  const given = (many ? field.values : field.value === undefined ? none : [field.value]) ?? [];
  const chosen = given.filter((one) => options.some(({ value }) => value === one)).map(keptValue);
  return {
    type: 'Input.ChoiceSet',
    style,
    wrap: true,
    ...(many ? { isMultiSelect: true } : {}),
    ...(style === 'expanded' ? {} : { placeholder: chatWords.choose[language] }),
    ...(chosen.length > 0 ? { value: chosen.join(',') } : {}),
    choices: options.map(({ value, label: words }) => ({
      title: inert(oneLine(words)) || '…',
      value: keptValue(value),
    })),
  };
}
