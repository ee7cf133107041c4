import { cut, oneLine } from '../chat/runs.ts';

/** Nothing in it can be a mention, a link or a sign of Slack's own. For the words beside the blocks. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Slack counts & < > as it keeps them: `&amp;` is five characters. */
export function sizeOf(text: string): number {
  return /[&<>]/.test(text) ? escaped(text).length : text.length;
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(escaped(text));
}

/** One line for what stands on a button or above a box. Longer ends at a word, with "…". */
export function label(text: string, most: number): string {
  return cut(oneLine(text), most, sizeOf) || '…';
}

/** Whether a label of this length leaves words out. */
export function isCut(text: string, most: number): boolean {
  return sizeOf(oneLine(text)) > most;
}
