/** Guards that no test can see, because what is looked for is the same without them; each with the reason. */
export const spareWork: Readonly<Record<string, string>> = {
  "src/actions/nudge-delivery-store.ts .where('person_id', 'in', [...new Set(bundles.map(({ person_id }) => person_id))])":
    'the key of a message has an id of its own in it',
  "src/actions/nudge-store.ts .where('nudges.person_id', 'in', [...new Set(first.map((row) => row.person_id))])":
    'without it more of what is due is taken at once',
  "src/channels/reach-store.ts .where('doors.person_id', 'in', people)":
    'who calls looks up these people only',
};
