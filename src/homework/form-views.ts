import type { Layer } from '../db/session-tables.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Field, Message, Option, Press } from '../kernel/message.ts';
import { layerPluralWords } from '../sessions/vocabulary-words.ts';
import { placeFields, toFollowUp } from './date-views.ts';
import type { FollowUp, SettledFollowUp } from './follow-up.ts';
import { layersOf } from './follow-up.ts';
import { followUpWords as words } from './follow-up-words.ts';
import {
  AddDateOption,
  AddInvitee,
  MoveFollowUp,
  reportSigns,
  SaveFollowUp,
  SaveReport,
  SayCannotCome,
  ShowHomework,
  titleSigns,
  whySigns,
} from './homework-intents.ts';
import { invitedWords } from './invited-words.ts';

// The forms around an extra meeting.

/** A new one, or the details of one that nobody was asked for yet. `layers`: those that are in the session. */
export function followUpForm(
  language: Language,
  session: string,
  layers: readonly Layer[],
  day: { readonly earliest: string; readonly value: string },
  given?: FollowUp,
): Message {
  const organisations = given?.organisations_needed;
  const fields: Field[] = [
    line('title', words.title[language], titleSigns, words.titleHint[language], given?.title),
    {
      kind: 'lines',
      name: 'why',
      label: words.why[language],
      hint: words.whyHint[language],
      max: whySigns,
      optional: true,
      ...(given?.why ? { value: given.why } : {}),
    },
    {
      kind: 'choices',
      name: 'layers',
      label: words.layers[language],
      hint: words.layersHint[language],
      options: layers.map((layer) => ({ value: layer, label: layerPluralWords[layer][language] })),
      values: given ? layersOf(given) : ['professional'],
    },
    { kind: 'date', name: 'answerBy', label: words.answerBy[language], ...day },
    {
      kind: 'choices',
      name: 'eachLayer',
      label: words.quorum[language],
      options: [{ value: 'yes', label: words.eachLayer[language] }],
      ...(given?.each_layer_at ? { values: ['yes'] } : {}),
    },
    {
      ...line('organisations', words.organisations[language], 2, words.organisationsHint[language]),
      input: 'number',
      optional: true,
      ...(organisations == null ? {} : { value: String(organisations) }),
    },
  ];
  return {
    summary: words.make[language],
    blocks: [
      { kind: 'text', text: words.firstThis[language] },
      {
        kind: 'form',
        fields,
        submit: {
          label: words.save[language],
          press: SaveFollowUp({ session, ...(given ? { meeting: given.id } : {}) }),
          main: true,
        },
      },
    ],
    back: given
      ? toFollowUp(language, given.id)
      : { label: words.homework[language], press: ShowHomework({ session }) },
  };
}

export function inviteeForm(language: Language, meeting: string, people: readonly Option[]): Message {
  if (people.length === 0) return plainPage(language, meeting, words.everybodyIn[language]);
  const field: Field = {
    kind: 'choice',
    name: 'person',
    label: words.whichPerson[language],
    options: people,
  };
  return formPage(words.addPerson[language], [field], toFollowUp(language, meeting), {
    label: words.add[language],
    press: AddInvitee({ meeting }),
  });
}

export function dateOptionForm(language: Language, meeting: string, earliest: string): Message {
  return formPage(words.addDate[language], placeFields(language, earliest), toFollowUp(language, meeting), {
    label: words.add[language],
    press: AddDateOption({ meeting }),
  });
}

export function moveForm(language: Language, followUp: SettledFollowUp, earliest: string): Message {
  const meeting = followUp.id;
  return formPage(
    words.move[language],
    placeFields(language, earliest, followUp),
    toFollowUp(language, meeting),
    {
      label: words.moveIt[language],
      press: MoveFollowUp({ meeting }),
    },
  );
}

/** "I cannot come, who comes for me?": a colleague of the same organisation, or nobody. */
export function cannotForm(language: Language, meeting: string, colleagues: readonly Option[]): Message {
  const nobody = { value: 'nobody', label: invitedWords.nobodyInstead[language] };
  const field: Field = {
    kind: 'choice',
    name: 'instead',
    label: invitedWords.whoInstead[language],
    hint: invitedWords.whoInsteadHint[language],
    options: [nobody, ...colleagues],
    value: nobody.value,
  };
  const send = { label: invitedWords.sayCannot[language], press: SayCannotCome({ meeting }) };
  const back = toFollowUp(language, meeting);
  if (colleagues.length > 0) return formPage(invitedWords.cannotTitle[language], [field], back, send);
  const summary = invitedWords.cannotTitle[language];
  return { summary, blocks: [{ kind: 'buttons', buttons: [{ ...send, main: true }] }], back };
}

/** `warning`: the words seem to be about one person; sent again they are told all the same. */
export function reportForm(
  language: Language,
  followUp: FollowUp,
  text?: string,
  warning?: Both<string>,
): Message {
  const field: Field = {
    kind: 'lines',
    name: 'text',
    label: words.report[language],
    hint: words.reportHint[language],
    max: reportSigns,
    ...(text ? { value: text } : {}),
  };
  const press = SaveReport({ meeting: followUp.id, ...(warning ? { anyway: markOfTexts(text) } : {}) });
  const label = words[warning ? 'reportAnyway' : 'sendReport'][language];
  const page = formPage(followUp.title, [field], toFollowUp(language, followUp.id), { label, press });
  if (!warning) return page;
  const said = warning[language];
  return { ...page, summary: said, blocks: [{ kind: 'text', text: said, tone: 'warning' }, ...page.blocks] };
}

function formPage(summary: string, fields: readonly Field[], back: Press, submit: Press): Message {
  return { summary, blocks: [{ kind: 'form', fields, submit: { ...submit, main: true } }], back };
}

function plainPage(language: Language, meeting: string, text: string): Message {
  return { summary: text, blocks: [{ kind: 'text', text }], back: toFollowUp(language, meeting) };
}

function line(name: string, label: string, max: number, hint: string, value?: string) {
  return { kind: 'line', name, label, hint, max, ...(value ? { value } : {}) } as const;
}
