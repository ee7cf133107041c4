import { ShowHome } from '../home/home-intents.ts';
import { notThere } from '../kernel/kernel-words.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { linkDoor } from '../people/door.ts';
import { personById } from '../people/person-store.ts';
import { mustRehearse } from './rehearsal.ts';
import { rehearsalWords as words } from './rehearsal-words.ts';

/** Be somebody else for a while, as far as this browser goes. */
export async function stepInto(work: Work, caller: Caller, args: { person: string }): Promise<Reply> {
  await mustRehearse(work.db);
  const person = caller.person && (await personById(work.db, caller.person.regionId, args.person));
  if (!person || !caller.signsIn) throw new Refusal(notThere);
  const linked = await linkDoor(work, caller, person.id);
  const said = words.youAre[person.language]({ name: person.firstName });
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said }] },
    next: ShowHome({}),
    ...linked,
  };
}
