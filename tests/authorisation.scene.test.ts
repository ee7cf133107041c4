import { expect, test, vi } from 'vitest';
import * as actions from '../src/actions/action-intents.ts';
import * as contacts from '../src/contacts/contact-intents.ts';
import * as rehearsal from '../src/demo/rehearsal-intents.ts';
import * as guests from '../src/guests/guest-intents.ts';
import * as notes from '../src/harvest/note-intents.ts';
import * as home from '../src/home/home-intents.ts';
import { routes } from '../src/intents.ts';
import type { Intent } from '../src/kernel/intent.ts';
import { needsSeat, notThere } from '../src/kernel/kernel-words.ts';
import * as people from '../src/people/person-intents.ts';
import * as regions from '../src/regions/region-intents.ts';
import { regionWords } from '../src/regions/region-words.ts';
import * as rotations from '../src/rotations/rotation-intents.ts';
import * as sessions from '../src/sessions/session-intents.ts';
import { ask, everythingKept, wouldBeTold } from './support/asking.ts';
import type { Things } from './support/lived-in-world.ts';
import { filled, nothing, openLivedInWorld } from './support/lived-in-world.ts';

// Every question of everybody takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// Who may ask what, of everything that can be asked. A new intent fails here until it has a place in the table.

const everybody = {
  stranger: '',
  'organiser of another region': 'E1',
  'organiser of another meeting': 'nextDoor',
  'colleague without a seat': 'seatless',
  participant: 'P01',
  'host of another table': 'H1',
  'host of that table': 'H3',
  organiser: 'X2',
  owner: 'P15',
  'whoever asked the owner to swap': 'P20',
} as const;
type Who = keyof typeof everybody;
const all = Object.keys(everybody) as Who[];

const outside = /stranger|of another (region|meeting)|without a seat/;
const seated = all.filter((who) => !outside.test(who));
const hosts: Who[] = ['host of another table', 'host of that table', 'organiser'];
const anyOrganiser: Who[] = ['organiser of another region', 'organiser of another meeting', 'organiser'];
const known = all.filter((who) => who !== 'stranger');
const inSomeMeeting: Who[] = [...new Set([...seated, ...anyOrganiser])];

type Line = { readonly may: readonly Who[]; readonly ask: readonly Intent[] };

/** THE TABLE. `me`: whoever asks. */
function table(of: Things, me: string): readonly Line[] {
  const { session, round, seat } = of;
  const here = { session };
  const note = { session, note: of.heldNote };
  const place = { session, round, seat };
  const promise = { action: of.promise };
  const proposal = { action: of.proposal };
  const title = 'Een vast uur om te bellen';
  return [
    {
      may: all,
      ask: [
        home.ShowHome({}),
        home.ShowHelp({}),
        home.ShowPrivacy({}),
        people.ClaimSeat({ code: of.code }),
        people.OpenPersonalLink({ secret: of.link }),
        people.UsePersonalLink({ secret: of.link }),
      ],
    },
    {
      may: known,
      ask: [
        people.ChooseLanguage({ language: 'en' }),
        people.ShowInbox({}),
        rotations.ShowWhereNow({}),
        contacts.ShowContactCard({}),
        contacts.SaveContactCard({ findable: 'yes', line: 'Vraag me naar de bus.' }),
        contacts.ShowContacts({}),
        actions.ShowMyActions({}),
      ],
    },
    { may: inSomeMeeting, ask: [contacts.FindPeople({}), contacts.FindPeople({ query: 'Dirk' })] },
    { may: anyOrganiser, ask: [sessions.OpenSessionForm({}), sessions.SaveSession(filled.meeting)] },
    {
      may: seated,
      ask: [
        notes.OpenNote(here),
        notes.AddNote({ session, kind: 'insight', text: 'We bellen te weinig.' }),
        notes.ShowNotes(here),
        contacts.OpenSwap({ person: of.person }),
        contacts.AskSwap({ person: of.person, fields: 'phone' }),
        actions.OpenActionForm(here),
        actions.OpenActionForm({ session, note: of.note }),
        actions.ProposeAction({ session, title, owner: me }),
        actions.ProposeAction({ session, title, owner: me, note: of.note }),
      ],
    },
    {
      may: hosts,
      ask: [notes.ShowTableNotes(here), actions.ProposeAction({ session, title, owner: of.person })],
    },
    { may: ['host of that table', 'organiser'], ask: [notes.ReleaseNote(note), notes.RemoveNote(note)] },
    {
      may: ['owner'],
      ask: [
        actions.OpenConfirm(proposal),
        actions.ConfirmAction({ ...proposal, firstStep: 'Bellen.', dueOn: '2027-02-26' }),
        actions.DeclineAction(proposal),
        actions.FinishAction(promise),
        actions.GoingWell(promise),
        actions.OpenNewDate(promise),
        actions.ChooseNewDate({ ...promise, dueOn: '2027-03-05' }),
        actions.SayStuck(promise),
        actions.StopAction(promise),
        actions.StopNudges(promise),
        contacts.OpenSwapAnswer({ swap: of.openSwap }),
        contacts.AcceptSwap({ swap: of.openSwap, fields: 'phone' }),
        contacts.DeclineSwap({ swap: of.openSwap }),
        contacts.StopSwap({ swap: of.swap }),
      ],
    },
    { may: ['owner', 'organiser'], ask: [actions.ShowAction(promise), actions.ShowAction(proposal)] },
    {
      may: ['organiser'],
      ask: [
        sessions.ShowSession(here),
        sessions.OpenSessionForm(here),
        sessions.SaveSession({ session, ...filled.meeting }),
        sessions.ShowTables(here),
        sessions.OpenTable(here),
        sessions.OpenTable({ session, table: of.table }),
        sessions.SaveTable({ session, name: 'De Nieuwe', seats: '8' }),
        sessions.SaveTable({ session, table: of.table, name: 'De Nieuwe', seats: '8' }),
        sessions.RemoveTable({ session, table: of.table }),
        sessions.ShowRounds(here),
        sessions.OpenRound(here),
        sessions.OpenRound({ session, round }),
        sessions.SaveRound({ session, ...filled.round }),
        sessions.SaveRound({ session, round, ...filled.round }),
        sessions.RemoveRound({ session, round }),
        sessions.OpenSeat({ session, seat }),
        sessions.SaveSeat({ session, seat, role: 'organiser', layer: 'board' }),
        sessions.SaveSeat({ session, seat, role: 'participant', layer: 'board', homeTable: of.table }),
        sessions.ShowCoverage(here),
        people.ShowBadgeCodes(here),
        people.NewBadgeCode({ session, seat }),
        guests.ShowGuests(here),
        guests.OpenGuest(here),
        guests.RemoveGuest({ session, seat }),
        guests.AddGuest({ session, firstName: 'Jan', lastName: 'Proef', organisation: 'G', layer: 'board' }),
        guests.OpenGuestListUpload(here),
        guests.UploadGuestList({ session, file: filled.guestList }),
        guests.UploadGuestList({ session, file: { name: 'empty.csv', base64: '' } }),
        guests.ShowGuestListDraft({ draft: of.draft }),
        guests.MapGuestList({ draft: of.draft, 'column-0': 'first_name' }),
        guests.AcceptGuestList({ draft: of.draft }),
        guests.DiscardGuestList({ draft: of.draft }),
        rotations.ShowPlan(here),
        rotations.ShowPlan({ session, round }),
        rotations.PlanRotations(here),
        rotations.ShowMoves(place),
        rotations.MoveSeat({ ...place, table: of.table }),
        rotations.UnlockSeat(place),
        rotations.ShowPairRules(here),
        rotations.AddPairRule({ session, personA: of.person, personB: of.otherPerson, kind: 'apart' }),
        rotations.RemovePairRule({ session, rule: of.rule }),
        rotations.PostRound({ session, round }),
        actions.ShowActions(here),
        actions.OpenActionForm({ session, action: of.proposal }),
        actions.ProposeAction({ session, title, owner: of.person, action: of.proposal }),
      ],
    },
    {
      // A first start is once, and nobody here is invented.
      may: [],
      ask: [
        regions.OpenSetUp({ secret: of.link }),
        regions.SetUpRegion({ secret: of.link, ...filled.region }),
        rehearsal.ShowRehearsal({}),
        rehearsal.MoveClock({ to: 'day' }),
        rehearsal.ShowAllInboxes({ person: of.person }),
        rehearsal.StepInto({ person: of.person }),
      ],
    },
  ];
}

function questions(of: Things, asker: string) {
  const lines = table(of, asker || 'nobody');
  return lines.flatMap(({ may, ask: intents }) => intents.map((intent) => ({ may, intent })));
}

test('everything that can be asked is in the table', () => {
  const types = new Set(questions(nothing, '').map(({ intent }) => intent.type));
  expect([...types].sort()).toEqual(routes.map(({ type }) => type).sort());
});

test('whoever may not ask hears what they would hear if it were not there, and nothing changes', async () => {
  const world = await openLivedInWorld();
  const before = await everythingKept(world);
  const no = [needsSeat.nl, notThere.nl, regionWords.linkIsOver.nl];
  for (const who of all) {
    const id = everybody[who];
    const nowhere = questions(nothing, id);
    for (const [at, { may, intent }] of questions(world.things, id).entries()) {
      if (may.includes(who)) continue;
      const { kind, message } = await ask(world, id, intent);
      expect([who, intent, kind]).toEqual([who, intent, 'refuse']);
      expect(no).toContain(message.summary);
      const empty = await wouldBeTold(world, id, nowhere[at]?.intent);
      expect([who, intent, message.summary]).toEqual([who, intent, empty]);
    }
    expect(await everythingKept(world)).toEqual(before);
  }
});

test('whoever may ask is not sent away', async () => {
  const world = await openLivedInWorld();
  for (const who of all) {
    for (const { may, intent } of questions(world.things, everybody[who])) {
      if (!may.includes(who)) continue;
      const told = await wouldBeTold(world, everybody[who], intent);
      const sentAway = [needsSeat.nl, notThere.nl].includes(told);
      expect([who, intent, sentAway]).toEqual([who, intent, false]);
    }
  }
});

test('through what is their own, nobody reaches a thing of another meeting', async () => {
  const world = await openLivedInWorld();
  const { things, thingsNextDoor } = world;
  const before = await everythingKept(world);
  for (const who of seated) {
    const id = everybody[who];
    const own = questions(things, id);
    let asked = 0;
    for (const [name, thing] of Object.entries(thingsNextDoor)) {
      const nowhere = questions({ ...things, [name]: 'nothing' }, id);
      for (const [at, { may, intent }] of questions({ ...things, [name]: thing }, id).entries()) {
        if (!may.includes(who) || JSON.stringify(intent) === JSON.stringify(own[at]?.intent)) continue;
        asked += 1;
        const { kind, message } = await ask(world, id, intent);
        const empty = await wouldBeTold(world, id, nowhere[at]?.intent);
        expect([who, intent, kind, message.summary]).toEqual([who, intent, 'refuse', empty]);
      }
    }
    expect(asked).toBeGreaterThan(10);
  }
  expect(await everythingKept(world)).toEqual(before);
});
