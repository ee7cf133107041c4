import { randomUUID } from 'node:crypto';
import { OpenConfirm, ShowAction } from '../../src/actions/action-intents.ts';
import { OpenSwapAnswer } from '../../src/contacts/contact-intents.ts';
import type { OpenDatabase } from '../../src/db/database.ts';
import { ShowGuestListDraft } from '../../src/guests/guest-intents.ts';
import { ReleaseNote } from '../../src/harvest/note-intents.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import { sealIntent } from '../../src/kernel/token.ts';
import { ShowOrganisation } from '../../src/organisations/organisation-intents.ts';
import { ShowSession } from '../../src/sessions/session-intents.ts';
import { openAnotherRegion } from '../contacts/another-region.ts';
import { benchSecret, benchWorld } from './bench-world.ts';
import type { Figure } from './measure.ts';
import { median, ms, timed } from './measure.ts';

const asked: readonly (readonly [string, (id: string) => Intent, string])[] = [
  ['the action of somebody else', (action) => ShowAction({ action }), 'A'],
  ['what somebody else was asked to do', (action) => OpenConfirm({ action }), 'A'],
  ['a point that waits for a table host', (note) => ReleaseNote({ session: 'S1', note }), 'N'],
  ['a swap of two others', (swap) => OpenSwapAnswer({ swap }), 'W'],
  ['a guest list of the organiser', (draft) => ShowGuestListDraft({ draft }), 'D'],
  ['the meeting of another region', (session) => ShowSession({ session }), 'ES1'],
  ['an organisation of another region', (organisation) => ShowOrganisation({ organisation }), 'EO1'],
];

/** How long a no takes for what is not yours, and for what is not there: a clock must not tell them apart. */
export async function benchNotYours(opened: OpenDatabase): Promise<Figure[]> {
  const { db, bot } = await benchWorld(opened);
  await openAnotherRegion(db);
  const at = '2027-01-26T11:30:00.000Z';
  const action = {
    id: 'A',
    session_id: 'S1',
    title: 'Bellen',
    made_by: 'X1',
    status: 'open',
    created_at: at,
  } as const;
  const note = {
    id: 'N',
    session_id: 'S1',
    round_id: null,
    table_id: null,
    kind: 'insight',
    text: 'x',
  } as const;
  const swap = {
    id: 'W',
    session_id: 'S1',
    asker_id: 'P20',
    asked_id: 'P15',
    asker_fields: 'phone',
  } as const;
  const list = { id: 'D', session_id: 'S1', made_by: 'X1', file_name: 'x', file: 'x', mapping: 'x' };
  await db
    .insertInto('actions')
    .values({
      ...action,
      ...unsaid('first_step', 'due_on', 'asked_id', 'confirmed_at'),
      owner_id: 'P15',
      ...unsaid('nudges_stopped_at', 'closed_at'),
    })
    .execute();
  await db
    .insertInto('notes')
    .values({ ...note, author_id: 'P15', held_at: at, created_at: at })
    .execute();
  await db
    .insertInto('swap_requests')
    .values({
      ...swap,
      state: 'pending',
      asked_at: at,
      expires_at: '2027-02-02T16:00:00.000Z',
      ...unsaid('asked_fields', 'answered_at', 'closed_at'),
    })
    .execute();
  await db
    .insertInto('guest_list_drafts')
    .values({ ...list, created_at: at })
    .execute();
  const ask = async (intent: Intent) => {
    const token = sealIntent(benchSecret, intent, 'P01');
    const from = { platform: 'test', tenant: '', id: 'P01' };
    const said = { kind: 'press', token } as const;
    const reply = bot.receive({ event: randomUUID(), from, said, where: { kind: 'private' } });
    if ((await reply).kind !== 'refuse') throw new Error(`${intent.type} was not refused`);
  };
  const figures: Figure[] = [];
  for (const [what, about, id] of asked) {
    const times: Record<'there' | 'nothing' | 'nothingAgain', number[]> = {
      there: [],
      nothing: [],
      nothingAgain: [],
    };
    for (let n = 0; n < 1_200; n++) {
      const one = {
        there: await timed(() => ask(about(id))),
        nothing: await timed(() => ask(about('nothing'))),
      };
      const nothingAgain = await timed(() => ask(about('nothing')));
      // The first ones warm up.
      if (n < 200) continue;
      times.there.push(one.there);
      times.nothing.push(one.nothing);
      times.nothingAgain.push(nothingAgain);
    }
    const [there, nothing, again] = [median(times.there), median(times.nothing), median(times.nothingAgain)];
    const ratio = (there / nothing).toFixed(2);
    figures.push({
      what: `${opened.kind}: a no to ${what}`,
      value: `${ms(there)}, where nothing is ${ms(nothing)} (${ratio} x; noise ${(again / nothing).toFixed(2)} x)`,
    });
  }
  return figures;
}

function unsaid<Name extends string>(...names: readonly Name[]): Record<Name, null> {
  return Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>;
}
