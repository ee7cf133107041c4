import type { Press } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Work } from '../kernel/work.ts';
import { platformsOf } from '../people/person-store.ts';
import { hasAddress } from './mail-door.ts';
import { ChooseMail, StopMail } from './mail-intents.ts';
import { mailDoorWords as words } from './mail-words.ts';

/** What somebody can choose about mail, among the doors they have. */
export async function mailChoices(work: Work, { id, language }: Person): Promise<readonly Press[]> {
  if (!work.mail) return [];
  const { platform } = work.mail.doorOf(id);
  if ((await platformsOf(work.db, id)).includes(platform))
    return [{ label: words.noMore[language], press: StopMail({}) }];
  if (!(await hasAddress(work, id))) return [];
  return [{ label: words.rather[language], press: ChooseMail({}) }];
}
