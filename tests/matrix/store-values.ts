import { later as after, days } from '../../src/kernel/clock.ts';
import { personWithId } from '../../src/people/person-store.ts';
import type { Things } from '../support/lived-in-world.ts';
import type { StoreFunction } from './every-store.ts';
import type { TwoRegions } from './two-regions.ts';

export type Values = Readonly<Record<string, readonly unknown[]>>;

export interface StoreOutcome {
  readonly gave: boolean;
  readonly changed: boolean;
  /** What of the other region it handed out or changed. */
  readonly theirs: readonly string[];
}

type Row = 'sessions' | 'seats' | 'follow_ups' | 'rounds' | 'actions' | 'date_options';

const ofThere = 'there-';
const omar = 'P15';

/** What stands for a parameter of this name: of the one region or of the other. */
export async function valuesOf(world: TwoRegions, things: Things, regionId: string): Promise<Values> {
  const { db } = world;
  const there = regionId.startsWith(ofThere) ? ofThere : '';
  const person = await personWithId(db, `${there}${omar}`);
  const one = async (table: Row, id: string) =>
    db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const session = await one('sessions', things.session);
  // The other meeting of this region, where nearly nothing happened yet.
  const later = await one('sessions', `${there}S2`);
  const meetings = [session, later];
  const people = [omar, 'P18', 'P20', 'X1', 'seatless'].map((id) => `${there}${id}`);
  const followUps = [things.preparing, things.asking, things.settled, things.held];
  const actions = [things.promise, things.proposal, things.askedToHelp];
  const notes = [things.note, things.heldNote];
  const channel = await db
    .selectFrom('session_channels')
    .select(['platform', 'tenant', 'id'])
    .where('session_id', '=', things.session)
    .executeTakeFirstOrThrow();
  const nudges = await db.selectFrom('nudges').selectAll().where('action_id', '=', things.promise).execute();
  const option = await one('date_options', things.askedDate);
  const seat = await one('seats', things.seat);
  const ids = [...new Set([...Object.values(things), ...people])];
  return {
    sessionId: meetings.map(({ id }) => id),
    session_id: meetings.map(({ id }) => id),
    session: meetings,
    '{ id, region_id, held_on }': meetings,
    regionId: [regionId],
    personId: people,
    personIds: [people.slice(0, 1)],
    people: [people.slice(0, 1)],
    askerId: people,
    askedId: people,
    viewerId: people,
    one: people,
    other: people,
    forId: people,
    asker: [person],
    person: [person],
    owner: [person],
    id: ids,
    ids: [ids],
    actionId: actions,
    action_id: actions,
    followUpId: followUps,
    followUp: await Promise.all(followUps.map((id) => one('follow_ups', id))),
    noteId: notes,
    note: notes,
    note_id: notes,
    seatId: [things.seat],
    seatIds: [[things.seat]],
    seat: [things.seat, seat],
    action: [await one('actions', things.promise), await one('actions', things.proposal)],
    '{ session_id, made_by, asked_id, title }': [await one('actions', things.proposal)],
    first: nudges.slice(0, 1),
    nudges: [nudges],
    channel: [channel],
    who: [{ seat, session }],
    option: [option],
    options: [[option]],
    invited: [[]],
    exceptOf: people,
    '{ id, follow_up_id }': [option],
    '{ id, seatId }': [{ id: person?.id, seatId: things.seat }],
    '{ id, seatId, claimedAt }': [{ id: person?.id, seatId: things.seat, claimedAt: null }],
    '{ session: sessionId, note: noteId }': [{ session: things.session, note: things.heldNote }],
    place: [{ table: things.table, lockedAt: null }],
    where: [{ round: things.round, seat: things.seat, table: things.table }],
    rounds: [[things.round]],
    others: [[things.organisation]],
    round: [things.round, await one('rounds', things.round)],
    roundId: [things.round],
    appealId: [things.appeal, things.appealToMe],
    swapId: [things.swap, things.openSwap],
    table: [things.table],
    organisationId: [things.organisation],
    organisation: [things.organisation],
    linked_by: people,
    '{ platform, tenant, id }': [{ platform: 'slack', tenant: 'tenant of slack', id: `${there}${omar}` }],
    '{ regionId, sessionId, personId }': people.map((personId) => ({
      regionId,
      sessionId: things.session,
      personId,
    })),
  };
}

/** What is the same for everybody. */
function commonValues({ clock }: TwoRegions): Values {
  const now = clock.now();
  return {
    now: [now],
    until: [after(now, days(30))],
    since: [after(now, -days(30))],
    moment: ['day'],
    most: [10],
    limit: [10],
    platform: ['slack'],
    answer: ['accepted', 'accepted_at'],
    ...writtenDown(now),
    '{ platform, tenant }': [{ platform: 'slack', tenant: 'tenant of slack' }],
  };
}

/** What is written down, whoever it is of. */
function writtenDown(now: Date): Values {
  const at = now.toISOString();
  const details = { phone: '06-77000000', email: 'nieuw@voorbeeld.example', times: 'altijd' };
  return {
    again: [''],
    keyPrefix: ['', 'there-', 'swap:'],
    at: [''],
    free: [[5]],
    dueUntil: [after(now, days(300))],
    'moveWaiting kind': ['deadline'],
    'moveWaiting from': [at],
    'moveWaiting to': [at],
    '{ functionTitle, expertise }': [{ functionTitle: 'nieuw', expertise: 'nieuw' }],
    shownAt: [at],
    gone_at: [at],
    details: [details],
    'changeSession details': [{ name: 'Nieuw' }],
    'addRound details': [{ mode: 'mixed', starts: '16:00', minutes: 20 }],
    'changeRound details': [{ minutes: 20 }],
    card: [{ ...details, foundBy: 'region', nameShown: 'full', labelShown: 'none', to: {}, line: 'Nieuw' }],
    'changeAction change': [{ title: 'Nieuw' }],
    'changeMoment change': [{ shared_at: at }],
    'changeNote change': [{ text: 'Nieuw' }],
    'changeFollowUp change': [{ place: 'Nieuw' }],
    'putInvitee change': [{ asked_at: at }],
    'changeOrganisation change': [{ does: 'Nieuw' }],
    'changePlan change': [{ shared_at: at }],
    'changeTable change': [{ name: 'Nieuw' }],
    'changeSeat change': [{ wish: 'Nieuw' }],
    text: ['Nieuw'],
    day: ['2028-01-01'],
    on: ['2027-03-01'],
    step: [0],
    question: ['useful'],
    '{ typed = 0 } = {}': [{}],
    '{ moment, layer, text }': [{ moment: 'day', layer: 'professional', text: 'Nieuw' }],
    '{ firstName, lastName }': [{ firstName: 'Nieuw', lastName: 'Nieuw' }],
    '{ name, contact }': [{ name: 'Nieuw', contact: 'nieuw@voorbeeld.example' }],
    '{ name, held_on }': [{ name: 'Hele systeem in de kamer', held_on: '2027-01-26' }],
    '{ satWith }': [{ satWith: [] }],
    among: [undefined],
    except: [''],
    name: ['Nieuw'],
    file: [{ name: 'gasten.csv', sheets: [] }],
    mapping: [{}],
    votes: [{}],
    marks: [['mark']],
    words: ['gemeente'],
    tenants: [['tenant of slack']],
    tenant: ['tenant of slack', 'T', undefined],
    admitted: [[]],
    code: ['ABCD-1234'],
    typed: ['gemeente voorbeeldstad', 'qxzygemeente qxzyvoorbeeldstad'],
    consents: [[]],
    version: ['1'],
    what: ['card', 'guests'],
    seen: [[]],
    kind: ['notes'],
    count: [1],
    all: [true, false],
    language: ['nl'],
    pictures: [[]],
    choices: [{ profile: 'even', expertMode: 'spread', noLoneExpert: true, stayAway: {}, tableMinimum: 4 }],
  };
}

/**
 * All of the own region; and where two or more say whose it is, each of them once of the other region. Undefined when
 * nobody knows what stands for a parameter.
 */
export function casesOf(
  world: TwoRegions,
  { name: file, parameters }: StoreFunction,
  own: Values,
  theirs: Values,
): readonly (readonly unknown[])[] | undefined {
  const all = commonValues(world);
  const own_ = file.split(' ')[1];
  const common = Object.fromEntries(parameters.map((name) => [name, all[`${own_} ${name}`] ?? all[name]]));
  const kinds = parameters.map((name) => {
    if (name === 'db' || name === 'tx' || name === 'work' || /^\{.*\bdb\b/.test(name)) return 'work';
    if (own[name]) return 'whose';
    return common[name] ? 'common' : name.includes(' = ') ? 'left out' : 'unknown';
  });
  if (kinds.includes('unknown') || !kinds.includes('whose')) return undefined;
  const whose = kinds.flatMap((kind, at) => (kind === 'whose' ? [at] : []));
  const foreign = [undefined, ...(whose.length > 1 ? whose : [])];
  return foreign.flatMap((other) =>
    product(
      parameters.map((name, at) => {
        if (kinds[at] === 'work') return [name === 'db' || name === 'tx' ? 'db' : 'work'];
        if (kinds[at] === 'left out') return [undefined];
        return (at === other ? theirs[name] : (own[name] ?? common[name])) ?? [];
      }),
    ),
  );
}

function product(values: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return values.reduce<readonly (readonly unknown[])[]>(
    (all, some) => all.flatMap((before) => some.map((one) => [...before, one])),
    [[]],
  );
}
