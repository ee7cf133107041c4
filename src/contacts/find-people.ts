import { mostCompared, search } from '../find/find.ts';
import { tellingWords } from '../find/meaning.ts';
import type { Findable } from '../find/reach-store.ts';
import { findableFor, reachOf } from '../find/reach-store.ts';
import { whyFound } from '../find/why.ts';
import { needsSeat } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db, Reply, Work } from '../kernel/work.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { organisationsNamed } from '../organisations/organisation-store.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { currentRound } from '../sessions/session-store.ts';
import { faceOf } from './contact.ts';
import { tableMates } from './contact-store.ts';
import { mostShown, nobodyPage, resultsPage, searchPage } from './search-views.ts';

/** So many organisations at most are named by what somebody typed; more is a word of every name. */
const mostOrganisations = 3;

/** People of this meeting and region who want to be found by the asker. Without a question: the people at my table. */
export async function findPeople(
  { db, now }: Work,
  asker: Person,
  { query, page = 1 }: { readonly query?: string | undefined; readonly page?: number | undefined },
): Promise<Reply> {
  const here = await currentSeat(db, asker.id);
  if (!here) throw new Refusal(needsSeat);
  const { language } = asker;
  const reach = await reachOf(db, asker, here.session.id);
  if (!query) {
    const people = (await findableFor(db, asker, here.session.id, reach)).filter(isHere);
    const round = await currentRound(db, here.session, now);
    const mates = await tableMates(db, here.seat, round, people);
    return { kind: 'say', message: searchPage(language, mates.toSorted(byName)) };
  }
  const hits = await search(db, query, reach);
  const ids = hits.map(({ personId }) => personId);
  const findable = await findableFor(db, asker, here.session.id, reach, ids);
  const people = new Map(findable.map((person) => [person.id, person]));
  const found = hits.flatMap(({ personId, question }) => {
    const person = people.get(personId);
    return person ? [{ person, question }] : [];
  });
  const shown = found.slice((page - 1) * mostShown, page * mostShown).map(({ person, question }) => ({
    person,
    satTogether: reach.satWith.includes(person.id),
    why: whyFound(question, shownPieces(person)),
  }));
  const organisations = page === 1 ? await meantOrganisations(db, asker, query) : [];
  if (found.length === 0) return { kind: 'say', message: nobodyPage(language, query, organisations) };
  const message = resultsPage(language, {
    query,
    page,
    organisations,
    shown,
    count: found.length,
    isAll: hits.length < mostCompared,
  });
  return { kind: 'say', message };
}

async function meantOrganisations(db: Db, asker: Person, query: string): Promise<readonly Organisation[]> {
  const words = tellingWords(query);
  const named = words.length === 0 ? [] : await organisationsNamed(db, asker.regionId, words.join(' '));
  return named.length <= mostOrganisations ? named : [];
}

const isHere = (person: Findable): person is Findable & { readonly seatId: string } => person.seatId !== null;

const names = new Intl.Collator('nl');
function byName(a: Findable, b: Findable): number {
  return names.compare(a.firstName, b.firstName) || names.compare(a.lastName, b.lastName);
}

function shownPieces(person: Findable): readonly string[] {
  const { name, organisation, functionTitle, expertise } = faceOf(person);
  const topics = (expertise ?? '').split(',').map((topic) => topic.trim());
  return [name, functionTitle ?? '', ...topics, organisation ?? '', person.line ?? ''].filter(Boolean);
}
