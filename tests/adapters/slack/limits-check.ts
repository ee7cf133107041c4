// What Slack refuses, each limit with its name, from docs.slack.dev/reference/block-kit; apart from the numbers that
// the door itself works with, so that a mistake there shows here.

type Json = Readonly<Record<string, unknown>>;

/** Everything Slack would refuse about the blocks of a message. */
export function wrongInMessage(text: string, blocks: readonly object[]): readonly string[] {
  const wrong = new Wrongs();
  if (!text.isWellFormed() || /\\ud[89a-f]/i.test(JSON.stringify(blocks))) wrong.found.push('half a sign');
  wrong.atMost('message text, in bytes', Buffer.byteLength(text), 4_000);
  wrong.between('message blocks', blocks.length, 1, 50);
  wrong.atMost('message bytes', Buffer.byteLength(JSON.stringify(blocks)), 13_000);
  const tables = blocks.filter((block) => 'type' in block && block.type === 'table');
  wrong.atMost('tables in a message', tables.length, 1);
  return [...wrong.found, ...wrongInBlocks(blocks, messageBlocks)];
}

/** Everything Slack would refuse about the blocks of a home or a modal. */
export function wrongInView(view: { readonly type: 'home' | 'modal'; readonly blocks: readonly object[] }) {
  const wrong = new Wrongs();
  const { title, submit, close, private_metadata, callback_id } = view as Json;
  wrong.between('view blocks', view.blocks.length, 1, 100);
  wrong.atMost('view bytes', Buffer.byteLength(JSON.stringify(view)), 250_000);
  if (view.type === 'modal') wrong.text('view title', title, 24);
  if (submit !== undefined) wrong.text('view submit', submit, 24);
  if (close !== undefined) wrong.text('view close', close, 24);
  wrong.atMost('private_metadata', `${private_metadata ?? ''}`.length, 3_000);
  wrong.atMost('callback_id', `${callback_id ?? ''}`.length, 255);
  const asks = view.blocks.some((block) => 'type' in block && block.type === 'input');
  if (asks && submit === undefined) wrong.found.push('inputs without submit');
  const kinds = view.type === 'modal' ? [...viewBlocks, 'input'] : viewBlocks;
  return [...wrong.found, ...wrongInBlocks(view.blocks, kinds)];
}

const viewBlocks = ['header', 'section', 'rich_text', 'context', 'actions'];
const messageBlocks = [...viewBlocks, 'table'];

class Wrongs {
  readonly found: string[] = [];
  atMost(name: string, count: number, most: number): void {
    if (count > most) this.found.push(`${name}: ${count} > ${most}`);
  }
  between(name: string, count: number, least: number, most: number): void {
    if (count < least) this.found.push(`${name}: ${count} < ${least}`);
    this.atMost(name, count, most);
  }
  /** Only words that are literal pass. Slack counts & < > as it keeps them. */
  text(name: string, given: unknown, most: number): void {
    const { type, text, emoji, ...rest } = (given ?? {}) as Json;
    if (
      type !== 'plain_text' ||
      typeof text !== 'string' ||
      emoji !== false ||
      Object.keys(rest).length > 0
    ) {
      this.found.push(`${name} is no plain text: ${JSON.stringify(given)}`);
    } else {
      if (text.trim() === '') this.found.push(`${name} is empty`);
      const entities = text.match(/&/g)?.length ?? 0;
      const angles = text.match(/[<>]/g)?.length ?? 0;
      this.atMost(name, text.length + 4 * entities + 3 * angles, most);
    }
  }
}

function wrongInBlocks(blocks: readonly object[], kinds: readonly string[]): readonly string[] {
  const wrong = new Wrongs();
  for (const block of blocks as readonly Json[]) {
    if (!kinds.includes(`${block.type}`)) wrong.found.push(`${block.type} is not for here`);
    wrong.between('block_id', `${block.block_id ?? ''}`.length, 1, 255);
    inBlock(block, wrong);
    if (block.accessory) inElement(block.accessory as Json, wrong);
    if (block.type === 'actions') {
      const elements = block.elements as readonly Json[];
      wrong.between('actions elements', elements.length, 1, 25);
      for (const element of elements) inElement(element, wrong);
    }
  }
  const ids = (blocks as readonly Json[]).map((block) => block.block_id);
  if (new Set(ids).size < ids.length) wrong.found.push('block_id twice');
  const actions = (JSON.stringify(blocks).match(/"action_id":"(?:press|open|form|more):\d+"/g) ?? []).sort();
  if (new Set(actions).size < actions.length) wrong.found.push('action_id twice');
  return wrong.found;
}

function inBlock(block: Json, wrong: Wrongs): void {
  if (block.type === 'header') wrong.text('header', block.text, 150);
  if (block.type === 'section') wrong.text('section', block.text, 3_000);
  if (block.type === 'context') {
    const elements = block.elements as readonly unknown[];
    wrong.between('context elements', elements.length, 1, 10);
    for (const element of elements) wrong.text('context', element, 2_000);
  }
  if (block.type === 'rich_text') inRichText(block, wrong);
  if (block.type === 'input') {
    wrong.text('input label', block.label, 2_000);
    if (block.hint) wrong.text('input hint', block.hint, 2_000);
    inElement(block.element as Json, wrong);
  }
  if (block.type === 'table') {
    const rows = block.rows as readonly (readonly Json[])[];
    wrong.between('table rows', rows.length, 1, 100);
    for (const row of rows) {
      wrong.between('table cells', row.length, 1, 20);
      for (const cell of row) inRichText(cell, wrong);
    }
    wrong.atMost('table characters', JSON.stringify(rows).length, 10_000);
  }
}

// Only words: no links, no mentions, no emoji by name.
function inRichText(block: Json, wrong: Wrongs): void {
  const elements = block.elements as readonly Json[];
  wrong.between('rich text parts', elements.length, 1, 1_000);
  for (const element of elements) {
    const parts = element.elements as readonly Json[];
    if (element.type === 'rich_text_list') for (const part of parts) inRichText({ elements: [part] }, wrong);
    else if (element.type !== 'rich_text_section') wrong.found.push(`${element.type} in rich text`);
    else {
      wrong.between('rich text words', parts.length, 1, 1_000);
      for (const { type, text } of parts) {
        if (type !== 'text') wrong.found.push(`${type} in rich text`);
        wrong.between('rich text', `${text ?? ''}`.length, 1, 3_000);
      }
    }
  }
}

function inElement(element: Json, wrong: Wrongs): void {
  wrong.between('action_id', `${element.action_id ?? ''}`.length, 1, 255);
  if (element.placeholder) wrong.text('placeholder', element.placeholder, 150);
  const options = (element.options ?? []) as readonly Json[];
  const groups = (element.option_groups ?? []) as readonly Json[];
  const all = [...options, ...groups.flatMap((group) => group.options as readonly Json[])];
  for (const option of all) inOption(option, wrong);
  for (const initial of [element.initial_option ?? [], element.initial_options ?? []].flat()) {
    const same = all.some((option) => JSON.stringify(option) === JSON.stringify(initial));
    if (!same) wrong.found.push(`initial option is none of them: ${JSON.stringify(initial)}`);
  }
  switch (element.type) {
    case 'button':
      inButton(element, wrong);
      return;
    case 'radio_buttons':
    case 'checkboxes':
      wrong.between(`${element.type} options`, options.length, 1, 10);
      return;
    case 'static_select':
    case 'multi_static_select':
      if (groups.length === 0) wrong.between('select options', options.length, 1, 100);
      wrong.atMost('option groups', groups.length, 100);
      for (const group of groups) {
        wrong.text('group label', group.label, 75);
        wrong.between('group options', (group.options as readonly unknown[]).length, 1, 100);
      }
      return;
    case 'plain_text_input':
      wrong.between('max_length', Number(element.max_length), 1, 3_000);
      wrong.atMost('initial value', `${element.initial_value ?? ''}`.length, Number(element.max_length));
      return;
    case 'file_input':
      wrong.between('files', Number(element.max_files), 1, 10);
      return;
    case 'email_text_input':
    case 'number_input':
    case 'datepicker':
    case 'timepicker':
      return;
    default:
      wrong.found.push(`an element of type ${element.type}`);
  }
}

function inOption(option: Json, wrong: Wrongs): void {
  wrong.text('option', option.text, 75);
  wrong.between('option value', `${option.value ?? ''}`.length, 1, 75);
}

function inButton(element: Json, wrong: Wrongs): void {
  wrong.text('button', element.text, 75);
  wrong.atMost('button value', `${element.value ?? ''}`.length, 2_000);
  wrong.atMost('accessibility_label', `${element.accessibility_label ?? ''}`.length, 75);
  if ('url' in element) wrong.found.push('a button with a link');
  const confirm = element.confirm as Json | undefined;
  if (!confirm) return;
  wrong.text('confirm title', confirm.title, 100);
  wrong.text('confirm text', confirm.text, 300);
  wrong.text('confirm yes', confirm.confirm, 30);
  wrong.text('confirm no', confirm.deny, 30);
}
