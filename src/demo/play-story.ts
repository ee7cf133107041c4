import { Refusal } from '../kernel/refusal.ts';
import type { Db, Work } from '../kernel/work.ts';
import { personWithId } from '../people/person-store.ts';
import type { Step } from './story.ts';
import { theStory } from './story.ts';
import { keepStoryAt, storyAt } from './story-store.ts';

let story: readonly Step[] | undefined;

/** When somebody does something next, after this moment; undefined while the story is not told, and at its end. */
export async function nextOfStory(db: Db, after: Date): Promise<Date | undefined> {
  const from = await storyAt(db);
  if (from === undefined) return undefined;
  story ??= theStory();
  return story.find(({ at }, index) => index >= from && at > after)?.at;
}

/**
 * A chore of the rehearsal alone: the invented people press what they press at this moment of the story, as from a chat of
 * their own. What somebody did by hand meanwhile, or what cannot be done any more, is passed over.
 */
export async function playStory(work: Work): Promise<void> {
  const from = await storyAt(work.db);
  if (from === undefined) return;
  story ??= theStory();
  let done = from;
  for (const step of story.slice(from, from + atOnce)) {
    if (step.at > work.now) break;
    await take(work, step);
    done += 1;
  }
  if (done > from) await keepStoryAt(work.db, done);
}

// All of the months at once would be one long transaction; the rest is for the next beat.
const atOnce = 200;

async function take(work: Work, { who, asks }: Step): Promise<void> {
  const person = await personWithId(work.db, who);
  const intent = person && (await asks(work));
  if (!person || !intent) return;
  try {
    await work.pressFor(person, { platform: 'rehearsal', tenant: '', id: who }, intent)?.run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
