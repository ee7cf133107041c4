import type { z } from 'zod';
import { indexPeople } from '../find/indexing.ts';
import { ShowGuests } from '../guests/guest-intents.ts';
import { ShowHome } from '../home/home-intents.ts';
import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { changeSeat, mustOrganise, organises } from './seat-store.ts';
import { seatRefusals as refusals, seatWords as words } from './seat-words.ts';
import type { SaveSeat } from './session-intents.ts';
import type { SeatedPerson } from './session-store.ts';
import { guestsOf, tablesOf } from './session-store.ts';
import { said } from './session-views.ts';
import { roleWords } from './vocabulary-words.ts';

type Args = z.output<typeof SaveSeat.schema>;

export async function saveSeat(work: Work, asker: Person, args: Args): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const guests = await guestsOf(work.db, session.id);
  const person = guests.find(({ seatId }) => seatId === args.seat);
  const homeTable = args.homeTable === 'none' ? '' : (args.homeTable ?? '');
  const tables = homeTable === '' ? [] : await tablesOf(work.db, session.id);
  if (!person || (homeTable !== '' && !tables.some(({ id }) => id === homeTable)))
    throw new Refusal(notThere);
  const name = person.firstName;
  const staysPut = args.role === 'table_host' || args.staysPut.includes('yes');
  if (staysPut && homeTable === '') throw new Refusal(refusals.needsTable({ name }));
  if (args.role !== 'organiser' && isLastOrganiser(person, guests)) {
    throw new Refusal(refusals.lastOrganiser({ name }));
  }

  const now = iso(work.now);
  await changeSeat(work.db, person.seatId, {
    role: args.role,
    layer: args.layer,
    home_table_id: homeTable || null,
    stays_put_at: staysPut ? (person.staysPutAt ?? now) : null,
    needs_step_free_at: args.needs.includes('step_free') ? (person.needsStepFreeAt ?? now) : null,
    needs_quiet_at: args.needs.includes('quiet') ? (person.needsQuietAt ?? now) : null,
    layer_shown_at: layerShownAt(person, args.layer, now),
  });
  await indexPeople(work.db, [person.id]);
  const role = roleWords[args.role][asker.language];
  const message = said(words.saved[asker.language]({ name, role }));
  const steppedBack = person.id === asker.id && !organises(args);
  return { kind: 'say', message, next: steppedBack ? ShowHome({}) : ShowGuests({ session: session.id }) };
}

function isLastOrganiser(person: SeatedPerson, guests: readonly SeatedPerson[]): boolean {
  const organisers = guests.filter(({ role }) => role === 'organiser');
  return organisers.length === 1 && organisers[0] === person;
}

// Being known as an expert by experience can say something about health or debt, so that layer starts hidden.
function layerShownAt(person: SeatedPerson, layer: Args['layer'], now: string): string | null {
  if (layer === person.layer) return person.layerShownAt;
  return layer === 'expert_by_experience' ? null : (person.layerShownAt ?? now);
}
