import type { Language } from '../kernel/language.ts';
import type { TakenFile } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { handOver } from '../people/own-page.ts';
import { mustSit, organises } from '../sessions/seat-store.ts';
import type { Approach } from './approach.ts';
import { approachDocx } from './approach-docx.ts';
import type { ApproachForm } from './approach-intents.ts';
import { ShowApproach } from './approach-intents.ts';
import { approachMarkdown } from './approach-markdown.ts';
import type { Part } from './approach-paper.ts';
import { approachParts } from './approach-parts.ts';
import { actionSheet, asCsv, asWorkbook, pointSheet } from './approach-sheets.ts';
import { planOf } from './approach-store.ts';
import { notYetView } from './approach-views.ts';
import { approachWords as words } from './approach-words.ts';
import { networkSvg } from './network-report.ts';
import { readApproach } from './read-approach.ts';

/** The plan as a file, as things stand now. */
export async function takeApproach(
  work: Work,
  asker: Person,
  args: { readonly session: string; readonly form: ApproachForm },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, args.session);
  const { shared_at } = await planOf(work.db, session.id);
  if (shared_at === null && !organises(seat)) return { kind: 'say', message: notYetView(asker.language) };
  const approach = await readApproach(work, session);
  const parts = approachParts(asker.language, approach, await networkSvg(work, session, asker.language));
  const file = await fileOf(asker.language, approach, parts, args.form);
  return handOver(asker, file, ShowApproach({ session: session.id }));
}

async function fileOf(
  language: Language,
  approach: Approach,
  parts: readonly Part[],
  form: ApproachForm,
): Promise<TakenFile> {
  const named = (what: string, ending: string) => `${what}-${approach.madeOn}.${ending}`;
  const plan = words.fileName[language];
  switch (form) {
    case 'docx':
      return {
        name: named(plan, 'docx'),
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        body: await approachDocx(language, approach.day.name, parts),
      };
    case 'md':
      return {
        name: named(plan, 'md'),
        type: 'text/markdown',
        body: approachMarkdown(parts),
      };
    case 'xlsx':
      return {
        name: named(plan, 'xlsx'),
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: await asWorkbook([
          { name: words.actions[language], rows: actionSheet(language, approach) },
          { name: words.points[language], rows: pointSheet(language, approach) },
        ]),
      };
    case 'actions_csv':
      return csv(named(words.actionsFile[language], 'csv'), asCsv(actionSheet(language, approach)));
    case 'points_csv':
      return csv(named(words.pointsFile[language], 'csv'), asCsv(pointSheet(language, approach)));
  }
}

function csv(name: string, body: string): TakenFile {
  return { name, type: 'text/csv', body };
}
