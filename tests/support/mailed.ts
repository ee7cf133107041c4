import { mintLetter } from '../../src/mail/letter.ts';
import type { World } from './world.ts';

/** Invited by mail some time ago; the mail was stopped since. */
export async function mailed({ db, clock, session }: World, person: string): Promise<void> {
  const at = clock.now().toISOString();
  await mintLetter(db, clock.now(), person, 'long-gone');
  await db
    .insertInto('invitations')
    .values({ session_id: session, person_id: person, mailed_at: at })
    .execute();
  await db
    .insertInto('mail_doors')
    .values({ person_id: person, stopped_at: at, refused_at: null, link_asked_at: null })
    .execute();
}
