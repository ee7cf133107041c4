import { MarkBack, MarkGone, RemoveGuest, ShowGuests } from '../guests/guest-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Field, Message, Press } from '../kernel/message.ts';
import { OpenName } from '../people/person-intents.ts';
import type { CafeTable } from './cafe-table.ts';
import { seatWords as words } from './seat-words.ts';
import { layers, roles, SaveSeat } from './session-intents.ts';
import type { SeatedPerson } from './session-store.ts';
import { asLabel, layerWords, roleWords } from './vocabulary-words.ts';

/** Who this person is in the meeting, and where they sit. */
export function seatFormView(
  language: Language,
  session: string,
  person: SeatedPerson,
  tables: readonly CafeTable[],
): Message {
  const name = `${person.firstName} ${person.lastName}`.trim();
  return {
    summary: words.title[language]({ name }),
    blocks: [
      {
        kind: 'text',
        text: [person.functionTitle, person.organisation].filter(Boolean).join(' · '),
        tone: 'quiet',
      },
      ...(person.goneAt === null
        ? []
        : [{ kind: 'text' as const, text: words.isGone[language], tone: 'warning' as const }]),
      {
        kind: 'form',
        submit: {
          label: words.save[language],
          press: SaveSeat({ session, seat: person.seatId }),
          main: true,
        },
        fields: fieldsOf(language, person, tables),
      },
      {
        kind: 'buttons',
        buttons: [
          { label: words.rename[language], press: OpenName({ session, seat: person.seatId }) },
          {
            label: words.remove[language],
            press: RemoveGuest({ session, seat: person.seatId }),
            confirm: words.removeConfirm[language]({ name: person.firstName }),
          },
          goneButton(language, session, person),
        ],
      },
    ],
    back: { label: words.toGuests[language], press: ShowGuests({ session }) },
  };
}

function goneButton(language: Language, session: string, person: SeatedPerson): Press {
  const here = { session, seat: person.seatId };
  if (person.goneAt !== null) return { label: words.back[language], press: MarkBack(here) };
  const confirm = words.goneConfirm[language]({ name: person.firstName });
  return { label: words.gone[language], press: MarkGone(here), confirm };
}

function fieldsOf(language: Language, person: SeatedPerson, tables: readonly CafeTable[]): Field[] {
  return [
    {
      kind: 'choice',
      name: 'role',
      label: words.role[language],
      hint: words.roleHint[language],
      value: person.role,
      options: roles.map((role) => ({ value: role, label: asLabel(roleWords[role][language]) })).toReversed(),
    },
    {
      kind: 'choice',
      name: 'layer',
      label: words.layer[language],
      value: person.layer,
      options: layers.map((layer) => ({ value: layer, label: asLabel(layerWords[layer][language]) })),
    },
    {
      kind: 'choice',
      name: 'homeTable',
      label: words.homeTable[language],
      value: person.homeTableId ?? 'none',
      options: [
        { value: 'none', label: words.noTable[language] },
        ...tables.map((table) => ({ value: table.id, label: words.table[language](table) })),
      ],
    },
    {
      kind: 'choices',
      name: 'staysPut',
      label: words.moving[language],
      hint: words.movingHint[language],
      optional: true,
      values: person.staysPutAt === null ? [] : ['yes'],
      options: [{ value: 'yes', label: words.staysPut[language] }],
    },
    {
      kind: 'choices',
      name: 'needs',
      label: words.needs[language],
      hint: words.needsHint[language],
      optional: true,
      values: [...(person.needsStepFreeAt ? ['step_free'] : []), ...(person.needsQuietAt ? ['quiet'] : [])],
      options: [
        { value: 'step_free', label: words.needsStepFree[language] },
        { value: 'quiet', label: words.needsQuiet[language] },
      ],
    },
  ];
}
