import type { Json } from './json.ts';
import { obj, str } from './json.ts';

/** What is wrong, as Slack says it, with where. */
export type Fault = string;

export function fault(where: string, what: string): Fault {
  return `[ERROR] ${what} [json-pointer:${where}]`;
}

export function at(where: string, part: string | number): string {
  return `${where}/${part}`;
}

export function longest(value: unknown, where: string, most: number): readonly Fault[] {
  if (value === undefined) return [];
  if (typeof value !== 'string') return [fault(where, 'must be a string')];
  return value.length > most ? [fault(where, `must be less than ${most + 1} characters`)] : [];
}

/** Slack refuses a block with a property that it does not know. */
export function onlyKeys(part: Json, keys: string, where: string): readonly Fault[] {
  const known = keys.split(' ');
  return Object.keys(part)
    .filter((key) => !known.includes(key))
    .map((key) => fault(where, `invalid additional property: ${key}`));
}

export function plainText(value: unknown, where: string, most: number): readonly Fault[] {
  return obj(value).type === 'plain_text'
    ? textObject(value, where, most)
    : [fault(where, 'must be a plain_text object')];
}

export function textObject(value: unknown, where: string, most: number): readonly Fault[] {
  const text = obj(value);
  if (text.type !== 'plain_text' && text.type !== 'mrkdwn')
    return [fault(where, `unsupported type: ${String(text.type)}`)];
  return [
    ...onlyKeys(text, text.type === 'mrkdwn' ? 'type text verbatim' : 'type text emoji', where),
    ...(str(text.text) === '' ? [fault(where, 'must be more than 0 characters')] : []),
    ...longest(text.text, where, most),
  ];
}
