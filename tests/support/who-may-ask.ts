import * as actions from '../../src/actions/action-intents.ts';
import * as channels from '../../src/channels/channel-intents.ts';
import * as day from '../../src/day/day-intents.ts';
import * as rehearsal from '../../src/demo/rehearsal-intents.ts';
import * as guests from '../../src/guests/guest-intents.ts';
import * as notes from '../../src/harvest/note-intents.ts';
import * as home from '../../src/home/home-intents.ts';
import * as people from '../../src/people/person-intents.ts';
import * as prints from '../../src/prints/print-intents.ts';
import * as regions from '../../src/regions/region-intents.ts';
import * as rotations from '../../src/rotations/rotation-intents.ts';
import * as sessions from '../../src/sessions/session-intents.ts';
import * as shapes from '../../src/shapes/shape-intents.ts';
import type { Line } from './everybody.ts';
import { all, anyOrganiser, everybody, hosts, inSomeMeeting, known, seated } from './everybody.ts';
import type { Things } from './lived-in-world.ts';
import { filled } from './lived-in-world.ts';
import { privacyLines } from './who-may-ask-privacy.ts';
import { comingInLines } from './who-may-come-in.ts';
import { homeworkLines } from './who-may-do-homework.ts';
import { evaluationLines } from './who-may-evaluate.ts';
import { findingLines } from './who-may-find.ts';
import { mailLines } from './who-may-mail.ts';
import { planLines } from './who-may-plan.ts';
import { promiseLines } from './who-may-promise.ts';
import { networkLines } from './who-may-see-network.ts';

// Who may ask what, of everything that can be asked. A new intent fails here until it has a place in the table.

export { all, everybody, seated };

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
    ...findingLines(of),
    ...mailLines(of),
    ...homeworkLines(of),
    ...planLines(of),
    ...evaluationLines(of),
    ...promiseLines(of),
    ...comingInLines(of),
    ...networkLines(of),
    {
      may: all,
      ask: [
        home.ShowHome({}),
        home.ShowHelp({}),
        home.ShowPrivacy({}),
        home.ShowTerms({}),
        people.ClaimSeat({ code: of.code }),
        people.OpenPersonalLink({ secret: of.link }),
        people.UsePersonalLink({ secret: of.link }),
      ],
    },
    {
      may: known,
      ask: [
        people.ChooseLanguage({ language: 'en' }),
        people.OpenOwnPage({ page: home.ShowHome({}) }),
        people.ShowInbox({}),
        people.PreferDoor({ platform: 'test' }),
        rotations.ShowWhereNow({}),
        actions.ShowMyActions({}),
      ],
    },
    {
      may: inSomeMeeting,
      ask: [notes.OpenNote({ text: 'We bellen te weinig.' }), actions.OpenActionForm({ text: title })],
    },
    {
      may: anyOrganiser,
      ask: [sessions.OpenSessionForm({}), sessions.SaveSession(filled.meeting), channels.LinkChannel({})],
    },
    {
      may: seated,
      ask: [
        notes.OpenNote(here),
        notes.AddNote({ session, kind: 'insight', text: 'We bellen te weinig.' }),
        notes.ShowNotes(here),
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
        people.ShowTenants(here),
        people.CloseToOthers({ session, platform: 'test' }),
        people.OpenToEverybody({ session, platform: 'test' }),
        people.AddTenant({ session, platform: 'test', tenant: of.tenant }),
        people.RemoveTenant({ session, platform: 'test', tenant: of.tenant }),
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
        prints.ShowPlanGrid(here),
        prints.ShowWhoMeets(here),
        prints.ShowPrintPack(here),
        shapes.ShowShapes(here),
        shapes.OpenPlanChoices(here),
        shapes.SavePlanChoices({ session, ...filled.planChoices }),
        rotations.ShowMoves(place),
        rotations.MoveSeat({ ...place, table: of.table }),
        rotations.UnlockSeat(place),
        rotations.UnlockRound({ session, round }),
        rotations.ShowMoves({ ...place, table: of.table }),
        rotations.ShowSwaps({ ...place, table: of.table }),
        rotations.ShowSwap({ ...place, with: of.person }),
        rotations.SwapSeats({ ...place, with: of.person, from: of.table, to: of.table }),
        rotations.ShowPairRules(here),
        rotations.AddPairRule({ session, personA: of.person, personB: of.otherPerson, kind: 'apart' }),
        rotations.RemovePairRule({ session, rule: of.rule }),
        rotations.PostRound({ session, round }),
        day.ShowDay(here),
        day.ShowDay({ session, find: 'omar' }),
        day.ShowPresence({ session, seat }),
        day.MarkAway({ session, seat }),
        day.MarkAway({ session, seat, from: round }),
        day.MarkAway({ session, seat, back: of.otherRound }),
        day.MarkHere({ session, seat }),
        day.CloseTable({ session, table: of.table }),
        day.OpenDayTable(here),
        day.AddDayTable({ session, name: 'De Nieuwe', seats: '8' }),
        day.UndoRepair({ session, repair: of.repair }),
        channels.UnlinkChannel({ session, platform: 'test', tenant: '', channel: of.channel }),
        actions.ShowActions(here),
        actions.OpenActionForm({ session, action: of.proposal }),
        actions.ProposeAction({ session, title, owner: of.person, action: of.proposal }),
      ],
    },
    ...privacyLines(session, known, ['organiser']),
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

/** Every question of the table, as this person would ask it. */
export function questions(of: Things, asker: string) {
  const lines = table(of, asker || 'nobody');
  return lines.flatMap(({ may, ask: intents }) => intents.map((intent) => ({ may, intent })));
}
