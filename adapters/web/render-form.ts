import { createHash } from 'node:crypto';
import type { Field, FormOf, Option } from '../../src/kernel/message.ts';
import type { Html, Part } from './html.ts';
import { html } from './html.ts';
import type { Rendering } from './render.ts';
import { hiddenFields } from './render-press.ts';
import { webWords } from './web-words.ts';

/** A form: labels above the boxes, hints tied to them, its button last. */
export function renderForm(form: FormOf<string>, page: Rendering): Html {
  const { submit, fields } = form;
  const id = formId(submit.press);
  const withFile = fields.some((field) => field.kind === 'file');
  const optional = fields.filter((field) => field.optional);
  return html`<form id="${id}" class="boxes" method="post" action="/submit" hx-post="/submit"${
    withFile && html` enctype="multipart/form-data"`
  }>${hiddenFields(submit.press, page)}${optional.map(
    ({ name }) => html`<input type="hidden" name="_optional" value="${name}">`,
  )}
${fields.map((field, n) => renderField(field, `${id}-${n}`, page))}${
  // A tick box, because Enter in a box would press a button that is still folded away.
  submit.confirm !== undefined &&
  html`<label class="tick"><input type="checkbox" required><span dir="auto">${submit.confirm}</span></label>\n`
}<button class="${submit.main ? 'button main' : 'button'}">${submit.label}</button></form>\n`;
}

// The same form has the same id each time the page is made, and no other form has it: it keeps what is being typed.
function formId(token: string): string {
  return `f${createHash('sha256').update(token).digest('hex').slice(0, 10)}`;
}

function renderField(field: Field, id: string, page: Rendering): Html {
  const { language } = page;
  const room =
    field.kind === 'lines' && field.max !== undefined && webWords.room[language]({ max: field.max });
  const hints = [field.hint, room].filter((one): one is string => Boolean(one));
  const hint =
    hints.length > 0 && html`<span class="hint" id="${id}-hint" dir="auto">${hints.join(' ')}</span>`;
  const label = html`${field.label}${field.optional && field.kind !== 'choices' && html` <span class="optional">${webWords.optional[language]}</span>`}`;
  const ties = html` name="${field.name}"${hint && html` aria-describedby="${id}-hint"`}${mustFill(field) && html` required`}`;
  if (field.kind === 'choices' || (field.kind === 'choice' && field.options.length <= 7)) {
    return html`<fieldset${hint && html` aria-describedby="${id}-hint"`}><legend>${label}</legend>${hint}${ticks(field)}</fieldset>\n`;
  }
  return html`<div class="field"><label for="${id}">${label}</label>${hint}${control(field, id, ties, language)}</div>\n`;
}

function mustFill(field: Field): boolean {
  return !field.optional && !(field.kind === 'choice' && offersNothing(field.options));
}

// "None of these" may be one of the options already, in the words of the form.
function mayPickNothing(field: Extract<Field, { kind: 'choice' }>): boolean {
  return (field.optional || field.value === undefined) && !offersNothing(field.options);
}

function offersNothing(options: readonly Option[]): boolean {
  return options.some(({ value }) => value === '');
}

function ticks(field: Extract<Field, { kind: 'choice' | 'choices' }>): Part {
  const one = field.kind === 'choice';
  const chosen = (one ? [field.value] : field.values) ?? [];
  return field.options.map(
    ({ value, label }) =>
      html`<label class="tick"><input type="${one ? 'radio' : 'checkbox'}" name="${field.name}" value="${value}"${
        chosen.includes(value) && html` checked`
      }${one && mustFill(field) && html` required`}><span dir="auto">${label}</span></label>`,
  );
}

function control(
  field: Exclude<Field, { kind: 'choices' }>,
  id: string,
  ties: Html,
  language: Rendering['language'],
): Html {
  const same = html`id="${id}"${ties}`;
  switch (field.kind) {
    case 'line':
      return html`<input ${same}${lineKind(field.input)} dir="auto" value="${field.value ?? ''}">`;
    case 'lines':
      // The first line break after the tag is not part of the text.
      return html`<textarea ${same} rows="4" dir="auto">\n${field.value ?? ''}</textarea>`;
    case 'choice':
      return html`<select ${same}>${mayPickNothing(field) && html`<option value="">${webWords.pick[language]}</option>`}${field.options.map((option) => renderOption(option, field.value))}</select>`;
    case 'date':
      return html`<input ${same} type="date"${field.earliest !== undefined && html` min="${field.earliest}"`} value="${field.value ?? ''}">`;
    case 'time':
      return html`<input ${same} type="time" value="${field.value ?? ''}">`;
    case 'file':
      return html`<input ${same} type="file" accept="${field.accept}">`;
  }
}

function renderOption({ value, label }: Option, chosen: string | undefined): Html {
  return html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`;
}

function lineKind(input: Extract<Field, { kind: 'line' }>['input']): Html {
  switch (input) {
    case 'email':
      return html` type="email" autocomplete="email"`;
    case 'tel':
      return html` type="tel" autocomplete="tel"`;
    case 'search':
      return html` type="search"`;
    // A number box of the browser changes the number when somebody scrolls; this one only brings the right keys.
    case 'number':
      return html` type="text" inputmode="numeric"`;
    case undefined:
      return html` type="text"`;
  }
}
