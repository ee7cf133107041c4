import type { Language } from '../kernel/language.ts';
import type { TakenFile } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { handOver } from '../people/own-page.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import type { Sheet } from './approach-sheets.ts';
import { asCsv, asWorkbook } from './approach-sheets.ts';
import type { SignalForm } from './signal-intents.ts';
import { ShowSignals } from './signal-intents.ts';
import { countSheet, signalSheet } from './signal-sheets.ts';
import { signalWords as words } from './signal-words.ts';
import { signalsOf } from './signals-of.ts';

/** For who learns from many regions: points and counts, no names of people. */
export async function takeSignals(
  work: Work,
  asker: Person,
  { session: id, form }: { readonly session: string; readonly form: SignalForm },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, id);
  const { meetings, signals } = await signalsOf(work.db, session.region_id);
  const { language } = asker;
  const counts = countSheet(language, meetings, signals);
  const points = signalSheet(language, meetings, signals);
  const name = `${words.files[language][form]}-${wallDate(work.now, session.zone)}`;
  const file = await fileOf(language, form, name, { counts, points });
  return handOver(asker, file, ShowSignals({ session: session.id }));
}

async function fileOf(
  language: Language,
  form: SignalForm,
  name: string,
  { counts, points }: { readonly counts: Sheet; readonly points: Sheet },
): Promise<TakenFile> {
  if (form !== 'xlsx')
    return { name: `${name}.csv`, type: 'text/csv', body: asCsv(form === 'counts_csv' ? counts : points) };
  return {
    name: `${name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await asWorkbook([
      { name: words.counts[language], rows: counts },
      { name: words.points[language], rows: points },
    ]),
  };
}
