import { iso } from '../kernel/clock.ts';
import type { Both, Language } from '../kernel/language.ts';
import { languages } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { addressOf, networkFacts } from './network-facts.ts';
import { ShowNetwork } from './network-intents.ts';
import { networkDrawing, saidShared, sharedView } from './network-views.ts';
import { sharePictures } from './shared-picture-store.ts';

/** The picture of now gets an address that nobody can guess, and goes to the channels of the meeting. */
export async function shareNetwork(
  work: Work,
  asker: Person,
  args: { readonly session: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const facts = { ...(await networkFacts(work, session, asker.language)), organises: false };
  const pictures = languages.map((language) => ({
    id: work.newId(),
    session_id: session.id,
    language,
    svg: networkDrawing(language, facts).svg,
    shared_at: iso(work.now),
  }));
  await sharePictures(work.db, session.id, pictures);
  const addressIn = (language: Language) => {
    const picture = pictures.find((one) => one.language === language);
    return picture && addressOf(work, picture.id);
  };
  const message = (language: Language): Message =>
    sharedView(language, { ...facts, address: addressIn(language) });
  const both: Both<Message> = { nl: message('nl'), en: message('en') };
  await work.post(session.id, both, `network:${iso(work.now)}`, 'arrive');
  return {
    kind: 'say',
    message: saidShared(asker.language, addressIn(asker.language) !== undefined),
    next: ShowNetwork({ session: session.id }),
  };
}
