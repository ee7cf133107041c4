/** Guards that no test can see, because what is looked for is the same without them; each with the reason. */
export const spareWork: Readonly<Record<string, string>> = {
  "src/actions/nudge-delivery-store.ts .where('person_id', 'in', [...new Set(bundles.map(({ person_id }) => person_id))])":
    'the key of a message has an id of its own in it',
  "src/actions/nudge-store.ts .where('nudges.person_id', 'in', [...new Set(first.map((row) => row.person_id))])":
    'without it more of what is due is taken at once',
  "src/channels/reach-store.ts .where('doors.person_id', 'in', people)":
    'who calls looks up these people only',
  "src/find/reach-store.ts .where('people.region_id', '=', asker.regionId)":
    'who shared a table is of the same region',
  'src/harvest/note-store.ts await mustHost(': 'the next line refuses a participant too',
  "src/homework/follow-up-store.ts .where('sessions.region_id', '=', person.regionId)":
    'a person is of one region',
  "src/mail/invitable.ts .where('seats.session_id', '=', session)": 'looked up by the ids of these guests',
  "src/mail/letters.ts .where('outbox.person_id', '=', personId)": 'the id of a delivery is of one person',
  "src/mail/read-letter.ts .where('person_id', '=', person.id)": 'the id of a delivery is of one person',
  "src/mail/mail-door.ts .where('person_id', '=', personId)": 'the address of mail is the id of its person',
  "src/memory/ask-afterwards.ts .where('session_id', '=', session.id)": 'looked up by the ids of its seats',
  "src/memory/freeze-meetings.ts .where('session_id', '=', sessionId)": 'looked up by the ids of its seats',
  "src/find/reach-store.ts .where('seats.session_id', '=', sessionId)":
    'who may be found at another meeting only is left out below',
  "src/memory/pair-mark-store.ts .where('region_id', '=', regionId)": 'a meeting is of one region',
  "src/outbox/claim-deliveries.ts .where('person_id', 'in', [...people])": 'looked up by person',
  "src/memory/pair-mark-store.ts .where('session_id', '!=', id)": 'its own marks are of its own day',
  "src/outbox/deliver-message.ts .where('person_id', 'is', null)": 'a channel is not the own chat of anybody',
  "src/people/walk-in-store.ts .where('person_id', 'is', null)": 'only the chat of nobody has such a key',
  "src/people/desk.ts .where('seats.session_id', '=', sessionId)": 'looked up by the seats of this meeting',
  "src/privacy/purge-store.ts .where('owner_id', 'is not', null)": 'nobody is left out when it is read',
  "src/reports/approach-store.ts .where('seats.session_id', '=', sessionId)":
    'looked up by the guests of this meeting',
  'src/people/open-name.ts if (of === undefined || seat === undefined) throw new Refusal(notThere);':
    'without either, the lines below find nobody',
};
