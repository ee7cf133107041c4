import { FindPeople } from '../contacts/contact-intents.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Field, Message, Press } from '../kernel/message.ts';
import type { Organisation } from './organisation.ts';
import {
  EditOrganisation,
  FindOrganisation,
  organisationSigns,
  SaveOrganisation,
  ShowOrganisation,
} from './organisation-intents.ts';
import { organisationWords as words } from './organisation-words.ts';

/** What is typed in the boxes of the card. */
export type CardTexts = Readonly<Record<'does' | 'doesNot' | 'reach', string>>;

/** Organisations to choose from; `missed` is what nothing was found with. */
export function organisationList(
  language: Language,
  found: readonly Organisation[],
  missed?: string,
): Message {
  const title = missed === undefined ? words.which[language] : words.none[language]({ query: missed });
  const items = found.map(({ id, name, does }) => ({
    text: name,
    ...(does ? { detail: does } : {}),
    open: ShowOrganisation({ organisation: id }),
  }));
  return {
    summary: title,
    blocks: [
      { kind: 'text', text: title },
      items.length > 0 ? { kind: 'list', items } : { kind: 'text', text: words.noneYet[language] },
      searchForm(language),
    ],
    back: toFind(language),
  };
}

/** The card of an organisation: what it does, what it does not do, how it is reached. */
export function organisationCard(
  language: Language,
  { id, name, does, does_not, reach }: Organisation,
  mayEdit: boolean,
): Message {
  const texts = [
    { label: words.does[language], value: does },
    { label: words.doesNot[language], value: does_not },
    { label: words.reach[language], value: reach },
  ];
  const isEmpty = texts.every(({ value }) => !value);
  const empty = (mayEdit ? words.emptyForYou : words.empty)[language];
  const edit: Press = {
    label: (isEmpty ? words.edit : words.change)[language],
    press: EditOrganisation({ organisation: id }),
    ...(isEmpty ? { main: true } : {}),
  };
  const people = { label: words.people[language], press: FindPeople({ query: name }) };
  return {
    summary: name,
    blocks: [
      { kind: 'heading', text: name },
      isEmpty
        ? { kind: 'text', text: empty }
        : {
            kind: 'facts',
            facts: texts.map(({ label, value }) => ({ label, value: value || words.notSaid[language] })),
          },
      {
        kind: 'buttons',
        buttons: [
          ...(mayEdit && isEmpty ? [edit] : []),
          people,
          ...(mayEdit && !isEmpty ? [edit] : []),
          { label: words.others[language], press: FindOrganisation({}) },
        ],
      },
    ],
    back: toFind(language),
  };
}

/** The boxes of the card. With `advice` the same boxes once more, and the choice to keep what is in them. */
export function organisationForm(
  language: Language,
  { id, name }: Pick<Organisation, 'id' | 'name'>,
  texts: CardTexts,
  advice?: string,
): Message {
  const press = SaveOrganisation({
    organisation: id,
    ...(advice === undefined ? {} : { anyway: markOfTexts(texts.does, texts.doesNot, texts.reach) }),
  });
  const label = (advice === undefined ? words.keep : words.keepAnyway)[language];
  return {
    summary: words.formTitle[language]({ name }),
    blocks: [
      advice === undefined
        ? { kind: 'text', text: words.whoReads[language] }
        : { kind: 'text', text: advice, tone: 'warning' },
      { kind: 'form', fields: boxes(language, texts), submit: { label, press, main: true } },
    ],
    back: { label: name, press: ShowOrganisation({ organisation: id }) },
  };
}

function boxes(language: Language, texts: CardTexts): readonly Field[] {
  return (['does', 'doesNot', 'reach'] as const).map((name) => ({
    kind: 'lines',
    name,
    label: words[name][language],
    hint: words[`${name}Hint`][language],
    value: texts[name],
    max: organisationSigns,
    optional: true,
  }));
}

function searchForm(language: Language): Block {
  const label = words.query[language];
  return {
    kind: 'form',
    fields: [{ kind: 'line', name: 'query', label, max: 200, input: 'search' }],
    submit: { label: words.search[language], press: FindOrganisation({}) },
  };
}

function toFind(language: Language) {
  return { label: words.back[language], press: FindPeople({}) };
}
