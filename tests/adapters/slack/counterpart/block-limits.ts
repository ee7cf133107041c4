import { elementFaults } from './element-limits.ts';
import type { Json } from './json.ts';
import { list, obj, str } from './json.ts';
import type { Fault } from './text-limits.ts';
import { at, fault, longest, onlyKeys, plainText, textObject } from './text-limits.ts';

export type Room = 'message' | 'home' | 'modal';

const mostBlocks = { message: 50, home: 100, modal: 100 };

/**
 * Why Slack would refuse these blocks, each with where. From Slack's reference of blocks and from the limits measured by
 * others; kept apart from what the door itself knows, so that one mistake is not made twice.
 */
export function blockFaults(blocks: unknown, room: Room, where = '/blocks'): readonly Fault[] {
  if (!Array.isArray(blocks)) return [fault(where, 'must be an array')];
  const ids = list(blocks).flatMap(({ block_id }) => (typeof block_id === 'string' ? [block_id] : []));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const tables = list(blocks).filter(({ type }) => type === 'table').length;
  return [
    ...(blocks.length > mostBlocks[room]
      ? [fault(where, `no more than ${mostBlocks[room]} items allowed`)]
      : []),
    ...twice.map((id) => fault(where, `block_id ${id} already exists`)),
    ...(tables > 1 ? [fault(where, 'only_one_table_allowed')] : []),
    ...list(blocks).flatMap((block, index) => oneBlock(block, room, at(where, index))),
  ];
}

type Rule = (block: Json, where: string, room: Room) => readonly Fault[];

const rules: Readonly<Record<string, { readonly keys: string; readonly rule: Rule }>> = {
  header: { keys: 'text', rule: ({ text }, where) => plainText(text, at(where, 'text'), 150) },
  divider: { keys: '', rule: () => [] },
  section: {
    keys: 'text fields accessory expand',
    rule: ({ text, fields, accessory }, where) => [
      ...(text === undefined && fields === undefined ? [fault(where, 'needs text or fields')] : []),
      ...(text === undefined ? [] : textObject(text, at(where, 'text'), 3_000)),
      ...(fields === undefined ? [] : count(fields, at(where, 'fields'), 1, 10)),
      ...list(fields).flatMap((one, index) => textObject(one, at(where, `fields/${index}`), 2_000)),
      ...(accessory === undefined ? [] : elementFaults(accessory, 'accessory', at(where, 'accessory'))),
    ],
  },
  context: {
    keys: 'elements',
    rule: ({ elements }, where) => [
      ...count(elements, at(where, 'elements'), 1, 10),
      ...list(elements).flatMap((one, index) =>
        one.type === 'image' ? [] : textObject(one, at(where, `elements/${index}`), 2_000),
      ),
    ],
  },
  actions: {
    keys: 'elements',
    rule: ({ elements }, where) => {
      const ids = list(elements).map(({ action_id }) => str(action_id));
      const twice = ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index);
      return [
        ...count(elements, at(where, 'elements'), 1, 25),
        ...twice.map((id) => fault(where, `action_id ${id} already exists`)),
        ...list(elements).flatMap((one, index) =>
          elementFaults(one, 'actions', at(where, `elements/${index}`)),
        ),
      ];
    },
  },
  input: {
    keys: 'label hint optional element dispatch_action',
    rule: ({ label, hint, element }, where, room) => [
      ...plainText(label, at(where, 'label'), 2_000),
      ...(hint === undefined ? [] : plainText(hint, at(where, 'hint'), 2_000)),
      ...elementFaults(element, room === 'modal' ? 'modal input' : 'input', at(where, 'element')),
    ],
  },
  image: {
    keys: 'alt_text title image_url slack_file',
    rule: ({ alt_text, title, image_url }, where) => [
      ...(str(alt_text) === '' ? [fault(at(where, 'alt_text'), 'is missing')] : []),
      ...longest(alt_text, at(where, 'alt_text'), 2_000),
      ...longest(image_url, at(where, 'image_url'), 3_000),
      ...(title === undefined ? [] : plainText(title, at(where, 'title'), 2_000)),
    ],
  },
  markdown: { keys: 'text', rule: ({ text }, where) => longest(text, at(where, 'text'), 12_000) },
  rich_text: {
    keys: 'elements',
    rule: ({ elements }, where) => [
      ...count(elements, at(where, 'elements'), 1, Number.POSITIVE_INFINITY),
      ...list(elements).flatMap((one, index) => richText(one, at(where, `elements/${index}`))),
    ],
  },
  table: {
    keys: 'rows column_settings',
    rule: ({ rows, column_settings }, where, room) => [
      ...(room === 'message' ? [] : [fault(where, 'unsupported type: table')]),
      ...count(rows, at(where, 'rows'), 1, 100),
      ...(column_settings === undefined ? [] : count(column_settings, at(where, 'column_settings'), 0, 20)),
      ...(Array.isArray(rows) ? rows : []).flatMap((row: unknown, index) => [
        ...count(row, at(where, `rows/${index}`), 1, 20),
        ...list(row).flatMap((cell, column) => tableCell(cell, at(where, `rows/${index}/${column}`))),
      ]),
    ],
  },
};

function oneBlock(block: Json, room: Room, where: string): readonly Fault[] {
  const known = rules[str(block.type)];
  if (!known) return [fault(where, `unsupported type: ${String(block.type)}`)];
  return [
    ...onlyKeys(block, `type block_id ${known.keys}`, where),
    ...longest(block.block_id, at(where, 'block_id'), 255),
    ...known.rule(block, where, room),
  ];
}

const richTextParts = ['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'];
const richTextInside = 'text emoji link user usergroup channel broadcast team date color'.split(' ');

function richText(part: Json, where: string): readonly Fault[] {
  if (!richTextParts.includes(str(part.type)))
    return [fault(where, `unsupported type: ${String(part.type)}`)];
  const inside = list(part.elements);
  if (part.type === 'rich_text_list')
    return inside.flatMap((one, index) => richText(one, at(where, `elements/${index}`)));
  return inside.flatMap((one, index) => {
    const here = at(where, `elements/${index}`);
    if (!richTextInside.includes(str(one.type)))
      return [fault(here, `unsupported type: ${String(one.type)}`)];
    return one.type === 'text' && str(one.text) === '' ? [fault(here, 'must be more than 0 characters')] : [];
  });
}

function tableCell(cell: Json, where: string): readonly Fault[] {
  if (cell.type === 'rich_text') return oneBlock(cell, 'message', where);
  if (cell.type === 'raw_number') return [];
  if (cell.type !== 'raw_text') return [fault(where, `unsupported type: ${String(cell.type)}`)];
  return str(cell.text) === '' ? [fault(where, 'must be more than 0 characters')] : [];
}

function count(items: unknown, where: string, least: number, most: number): readonly Fault[] {
  if (!Array.isArray(items)) return [fault(where, 'must be an array')];
  if (items.length < least) return [fault(where, `must be at least ${least} items`)];
  return items.length > most ? [fault(where, `no more than ${most} items allowed`)] : [];
}

// Measured by others (bolt-js issue 2509): above some 13,200 characters in all, the whole message is refused.
const mostCharacters = 13_200;

export function tooMuchInAll(blocks: unknown): boolean {
  return wordsIn(blocks) > mostCharacters;
}

function wordsIn(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + wordsIn(one), 0);
  return Object.entries(obj(part)).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : wordsIn(value)),
    0,
  );
}
