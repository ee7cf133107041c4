import { z } from 'zod';
import { intent } from '../../../src/kernel/intent.ts';
import type { Message } from '../../../src/kernel/message.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { openRoute, route } from '../../../src/kernel/route.ts';
import { uploadedFile, words } from '../../../src/kernel/values.ts';
import type { Caller, Reply, Work } from '../../../src/kernel/work.ts';

export const Home = intent('test.home', 'looks', z.object({}));
export const Link = intent('test.link', 'looks', z.object({ secret: z.string() }));
export const UseLink = intent('test.use', 'changes', z.object({ secret: z.string() }));
export const Join = intent('test.join', 'changes', z.object({ code: z.string() }));
export const Look = intent('test.look', 'looks', z.object({ at: z.string() }));
export const Note = intent(
  'test.note',
  'changes',
  z.object({ text: words(200), due: z.iso.date().optional(), page: z.string().optional() }),
);
export const Bring = intent('test.bring', 'changes', z.object({ list: uploadedFile }));
export const Tell = intent('test.tell', 'changes', z.object({ who: z.string(), text: z.string() }));
export const Break = intent('test.break', 'looks', z.object({}));

const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', text }] });

/** A small hall: people join with their own id as the code, keep one note each, and tell each other things. */
export const hallRoutes = [
  openRoute(Home, async (work, { person, language }) => ({
    kind: 'say',
    message: person
      ? homeView(person.firstName, await noteOf(work, person.id))
      : strangerView(language === 'nl' ? 'Welkom. Wie ben je?' : 'Welcome. Who are you?'),
  })),
  openRoute(Link, async (_work, _caller, { secret }) => ({
    kind: 'say',
    message: {
      summary: 'Ben jij dit?',
      blocks: [
        {
          kind: 'buttons',
          buttons: [{ label: 'Ja, dit ben ik', press: UseLink({ secret }), main: true }],
        },
      ],
    },
  })),
  openRoute(UseLink, async (work, caller, { secret }) => {
    const spent = await work.db.selectFrom('settings').where('key', '=', secret).select('key').execute();
    if (spent.length > 0) throw new Refusal({ nl: 'Deze link is al gebruikt.', en: 'This link was used.' });
    await work.db.insertInto('settings').values({ key: secret, value: 'spent' }).execute();
    return join(work, caller, secret);
  }),
  openRoute(Join, (work, caller, { code }) => join(work, caller, code)),
  route(Look, async (_work, _asker, { at }) => ({ kind: 'say', message: say(`Je kijkt naar ${at}`) })),
  route(Note, async (work, asker, { text, due, page }) => {
    if (text === 'zonder pagina') return { kind: 'say', message: say('Zonder pagina') };
    if (text === 'weet je het zeker') return { kind: 'ask', message: noteForm('Weet je het zeker?') };
    const note = `${(await noteOf(work, asker.id)) ?? ''}[${text}${due === undefined ? '' : ` ${due}`}]`;
    await work.db.updateTable('people').set({ function_title: note }).where('id', '=', asker.id).execute();
    return { kind: 'say', message: say(`Bewaard: ${text}`), next: page ? Look({ at: page }) : Home({}) };
  }),
  route(Bring, async (_work, _asker, { list }) => ({
    kind: 'say',
    message: say(`${list.name}: ${Buffer.from(list.base64, 'base64').toString()}`),
  })),
  route(Tell, async (work, _asker, { who, text }) => {
    await work.deliver(who, say(text), `tell:${work.newId()}`, 'arrive');
    return { kind: 'say', message: say('Verteld') };
  }),
  openRoute(Break, async () => {
    throw new Error('a secret in a stack trace');
  }),
];

/** What people may type in the box at the foot. */
export function understandHall(text: string) {
  const [word, ...rest] = text.split(' ');
  if (word === 'kijk') return Look({ at: rest.join(' ') });
  if (word === 'mee') return Join({ code: rest.join(' ') });
  return Home({});
}

async function join(work: Work, { from }: Caller, code: string): Promise<Reply> {
  const at = work.now.toISOString();
  const found = await work.db.selectFrom('people').select('id').where('id', '=', code).executeTakeFirst();
  if (!found) throw new Refusal({ nl: 'Ik ken deze code niet.', en: 'I do not know this code.' });
  const signIn = { ...from, id: `browser-of-${code}` };
  await work.db
    .insertInto('doors')
    .values({ ...signIn, person_id: code, linked_at: at, preferred_at: at })
    .onConflict((c) => c.columns(['platform', 'tenant', 'id']).doUpdateSet({ preferred_at: at }))
    .execute();
  return { kind: 'say', message: say('Welkom!'), next: Home({}), signIn };
}

function strangerView(summary: string): Message {
  return {
    summary,
    blocks: [
      {
        kind: 'form',
        fields: [{ kind: 'line', name: 'code', label: 'Code' }],
        submit: { label: 'Ik doe mee', press: Join({}) },
      },
    ],
  };
}

function homeView(name: string, note: string | null): Message {
  return {
    summary: `Dag ${name}`,
    blocks: [
      { kind: 'text', text: note ?? 'Nog geen opmerking.' },
      { kind: 'list', items: [{ text: 'Het plan', open: Look({ at: 'het plan' }) }] },
      { kind: 'buttons', buttons: [{ label: 'Kijk', press: Look({ at: 'de tafel' }) }] },
      ...noteForm('').blocks,
      {
        kind: 'form',
        fields: [{ kind: 'file', name: 'list', label: 'Lijst', accept: '.csv' }],
        submit: { label: 'Stuur op', press: Bring({}) },
      },
    ],
  };
}

function noteForm(summary: string): Message {
  return {
    summary,
    blocks: [
      {
        kind: 'form',
        fields: [
          { kind: 'lines', name: 'text', label: 'Opmerking' },
          { kind: 'date', name: 'due', label: 'Wanneer', optional: true },
        ],
        submit: { label: 'Bewaar', press: Note({}) },
      },
    ],
  };
}

async function noteOf({ db }: Work, personId: string): Promise<string | null> {
  const { function_title } = await db
    .selectFrom('people')
    .select('function_title')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return function_title;
}
