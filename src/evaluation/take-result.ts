import Papa from 'papaparse';
import type { Language } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { handOver } from '../people/own-page.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { taps } from './evaluation.ts';
import { ShowEvaluation } from './evaluation-intents.ts';
import { momentsOf } from './evaluation-store.ts';
import { evaluationWords, resultWords as words } from './evaluation-words.ts';
import { momentWords, questionWords, tapWords } from './question-words.ts';
import type { Result } from './result.ts';
import { resultsOf } from './result.ts';
import { nameOf } from './result-views.ts';

/** The figures of the page, and nothing that is not on it. */
export async function takeResult(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const results = await resultsOf(work.db, session.id, await momentsOf(work.db, session.id));
  const file = {
    name: `${evaluationWords.fileName[asker.language]}.csv`,
    type: 'text/csv; charset=utf-8',
    // Without this mark a spreadsheet reads letters with accents wrong.
    body: `\ufeff${Papa.unparse([...linesOf(asker.language, results)])}\r\n`,
  };
  return handOver(asker, file, ShowEvaluation({ session: session.id }));
}

function* linesOf(language: Language, results: readonly Result[]): Generator<readonly (string | number)[]> {
  yield [words.moment, words.question, words.group, words.answer, words.count].map((word) => word[language]);
  for (const { moment, questions } of results) {
    for (const { question, published } of questions) {
      if (!published) continue;
      const groups = published.groups.map((one) => ({ name: nameOf(language, one.group), counted: one }));
      for (const { name, counted } of [{ name: words.everybody[language], counted: published }, ...groups]) {
        for (const answer of taps[question]) {
          const said = tapWords[answer][language];
          const count = counted.answers.get(answer) ?? 0;
          yield [momentWords[moment][language], questionWords[question][language], name, said, count];
        }
      }
    }
  }
}
