import type { Intent } from '../kernel/intent.ts';
import type { Reply } from '../kernel/work.ts';

/** A short answer after something was done, and what to show after it. */
export function saidSo(text: string, next: Intent): Reply {
  return { kind: 'say', message: { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] }, next };
}
