import type { z } from 'zod';
import { indexPeople } from '../find/indexing.ts';
import { ShowGuests } from '../guests/guest-intents.ts';
import { checkTexts } from '../harvest/check-texts.ts';
import { adviceOn } from '../harvest/note-advice.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { ShowMyData } from '../privacy/privacy-intents.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { tellDesk } from './desk.ts';
import { changeName, colleaguesOf, moveToOrganisation, nameOfOrganisation } from './name-store.ts';
import type { NameBoxes } from './name-views.ts';
import { fromElsewhereView, nameForm, renamedView } from './name-views.ts';
import { nameWords as words } from './name-words.ts';
import { mustName } from './open-name.ts';
import type { SaveName } from './person-intents.ts';

/**
 * Mends how somebody is called. One's own name changes at once and the organisers hear of it; of which organisation
 * somebody is, an organiser says.
 */
export async function saveName(
  work: Work,
  asker: Person,
  { anyway, ...args }: z.output<typeof SaveName.schema>,
): Promise<Reply> {
  const { person, guest } = await mustName(work, asker, args);
  const boxes = tidy(args);
  const before = `${person.firstName} ${person.lastName}`.trim();
  const mark = markOfTexts(boxes.firstName, boxes.lastName, boxes.organisation);
  const named = [boxes.firstName, boxes.lastName].map((text) => ({ text, fine: ['person_name'] as const }));
  const check = checkTexts([...named, { text: boxes.organisation }], { watchWords: [], names: [] });
  if (check.verdict === 'block') throw new Refusal(adviceOn(check));
  if (check.verdict === 'warn' && anyway !== mark) {
    const warned = { advice: adviceOn(check)[asker.language], mark };
    return { kind: 'ask', message: nameForm(asker.language, before, boxes, guest, warned) };
  }
  const name = `${boxes.firstName} ${boxes.lastName}`.trim();
  await changeName(work.db, person.id, boxes);
  if (guest) await moveToOrganisation(work, person, boxes.organisation);
  await indexPeople(work.db, await colleaguesOf(work.db, person.id));
  const said = [words.saved[asker.language]({ name })];
  if (guest) said.push(words.onPaper[asker.language]);
  else said.push(...(await tellOrganisers(work, asker, { before, name, organisation: boxes.organisation })));
  return {
    kind: 'say',
    message: {
      summary: said.join(' '),
      blocks: said.map((text) => ({ kind: 'text', text, tone: 'good' })),
    },
    next: guest ? ShowGuests({ session: guest.session }) : ShowMyData({}),
  };
}

/** Returns what to say of it to the one who asked. */
async function tellOrganisers(
  work: Work,
  asker: Person,
  { before, name, organisation }: { before: string; name: string; organisation: string },
): Promise<readonly string[]> {
  const here = await currentSeat(work.db, asker.id);
  const isFromElsewhere = organisation !== (await nameOfOrganisation(work.db, asker.id));
  if (!here) return isFromElsewhere ? [words.nobodyToAsk[asker.language]] : [];
  const guest = { session: here.session.id, seat: here.seat.id };
  const tell = (what: string, view: Parameters<typeof tellDesk>[2]) =>
    tellDesk(work, guest.session, view, `${what}:${guest.seat}:${iso(work.now)}`, [asker.id]);
  if (name !== before) await tell('renamed', (reads) => renamedView(reads, guest, before, name));
  if (!isFromElsewhere) return [];
  await tell('organisation', (reads) => fromElsewhereView(reads, guest, name, organisation));
  return [words.asked[asker.language]];
}

function tidy(args: { firstName: string; lastName?: string | undefined; organisation: string }): NameBoxes {
  const one = (text: string) => text.replace(/\s+/g, ' ');
  return {
    firstName: one(args.firstName),
    lastName: one(args.lastName ?? ''),
    organisation: one(args.organisation),
  };
}
