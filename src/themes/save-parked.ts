import { mayTend } from '../harvest/note.ts';
import { changeNote, notesOf } from '../harvest/note-store.ts';
import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustHost } from '../sessions/seat-store.ts';
import { reasonBox } from './sorting-views.ts';
import { ParkPoints, parkReasons } from './theme-intents.ts';
import { saidSaved } from './theme-views.ts';
import { pointWords as words } from './theme-words.ts';

type Chosen = { readonly session: string; readonly skip?: number | undefined } & Readonly<
  Record<string, unknown>
>;

/** Keeps why no action comes of these points now, and goes on to the next ten. */
export async function saveParked(work: Work, asker: Person, args: Chosen): Promise<Reply> {
  const { seat, session } = await mustHost(work, asker, args.session);
  const boxes = Object.keys(args).filter((box) => box.startsWith(reasonBox({ id: '' })));
  const notes = (await notesOf(work.db, session.id)).filter((note) => mayTend(seat, note));
  const ours = new Map(notes.map((note) => [reasonBox(note), note]));
  if (boxes.some((box) => !ours.has(box))) throw new Refusal(notThere);
  let kept = 0;
  for (const [box, note] of ours) {
    const reason = parkReasons.find((one) => one === args[box] && one !== 'own_words');
    if (reason === undefined) continue;
    await changeNote(work.db, note.id, { parked_at: iso(work.now), parked_because: reason });
    kept += 1;
  }
  const next = ParkPoints({ session: session.id, skip: (args.skip ?? 0) + boxes.length - kept });
  const { language } = asker;
  const goOn = { label: words.goOn[language], press: next };
  return { kind: 'say', message: saidSaved(words.savedPoint[language], goOn), next };
}
