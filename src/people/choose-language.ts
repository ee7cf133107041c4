import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { plainView } from './person-views.ts';
import { personWords as words } from './person-words.ts';

export async function chooseLanguage(
  work: Work,
  asker: Person,
  { language }: { language: Language },
): Promise<Reply> {
  await work.db.updateTable('people').set({ language }).where('id', '=', asker.id).execute();
  return { kind: 'say', message: plainView(words.languageChosen[language]), next: ShowHome({}) };
}
