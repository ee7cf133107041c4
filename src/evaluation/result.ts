import type { Moment, Question } from '../db/result-tables.ts';
import type { Layer } from '../db/session-tables.ts';
import type { Db } from '../kernel/work.ts';
import { isScale, moments, questionsOf } from './evaluation.ts';
import type { AskedMoment } from './evaluation-store.ts';
import type { Counted, Published } from './small-groups.ts';
import { published } from './small-groups.ts';
import { talliesOf } from './tally-store.ts';
import { textsOf } from './text-store.ts';

/** What came of one moment, as anybody may see it. */
export interface Result {
  readonly moment: Moment;
  readonly questions: readonly { readonly question: Question; readonly published: Published | undefined }[];
  readonly lines: readonly { readonly id: string; readonly text: string; readonly layer: Layer | null }[];
}

/**
 * Only of moments that are closed: each is read once and for all, so that nobody learns an answer by looking before and
 * after somebody gave it. In the order of time.
 */
export async function resultsOf(
  db: Db,
  sessionId: string,
  asked: readonly Pick<AskedMoment, 'moment' | 'closed_at'>[],
): Promise<readonly Result[]> {
  const closed = moments.filter((one) =>
    asked.some(({ moment, closed_at }) => moment === one && closed_at !== null),
  );
  const results: Result[] = [];
  for (const moment of closed) {
    const questions: Result['questions'][number][] = [];
    for (const question of questionsOf(moment))
      questions.push({ question, published: published(await talliesOf(db, sessionId, moment, question)) });
    const lines = (await textsOf(db, sessionId, moment)).map(({ id, text, layer }) => ({ id, text, layer }));
    results.push({ moment, questions, lines });
  }
  return results;
}

/** Of numbers, to one place; undefined for other questions. */
export function meanOf(question: Question, { total, answers }: Counted): number | undefined {
  if (!isScale(question) || total === 0) return undefined;
  const sum = [...answers].reduce((points, [answer, count]) => points + Number(answer) * count, 0);
  return Math.round((sum / total) * 10) / 10;
}
