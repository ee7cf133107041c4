import { clean, cut, oneLine, split } from '../chat/runs.ts';

const length = (text: string) => text.length;

/** Words as somebody typed them: no control signs, and nothing that turns the words after them around. */
export function literal(text: string): string {
  const [kept = ''] = split(clean(text), Number.MAX_SAFE_INTEGER, length);
  return kept;
}

/** What stands in a header: one line, in which nothing turns around. */
export function headerLine(text: string, most = 90): string {
  return cut(oneLine(text), most, length);
}
