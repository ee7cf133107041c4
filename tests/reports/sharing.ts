import type { World } from '../support/world.ts';

/** A picture that an organiser shared; where it is. */
export async function sharedPictureIn({ db, session, clock }: World): Promise<string> {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
  const shared_at = clock.now().toISOString();
  await db
    .insertInto('shared_pictures')
    .values({ id: 'picture-of-s1', session_id: session, language: 'nl', svg, shared_at })
    .execute();
  return 'picture-of-s1';
}
