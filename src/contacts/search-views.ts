import { OpenAppeal } from '../appeals/appeal-intents.ts';
import type { Findable } from '../find/reach-store.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { ShowOrganisation } from '../organisations/organisation-intents.ts';
import { faceOf, topicsBeside, whereFrom } from './contact.ts';
import { FindPeople, OpenSwap, ShowContactCard, ShowContacts } from './contact-intents.ts';
import { toHome } from './contact-views.ts';
import { contactWords } from './contact-words.ts';
import { searchWords as words } from './search-words.ts';

/** How many people one page shows. */
export const mostShown = 20;

/** Somebody who was found, and with what, when that is not to be seen. */
export interface Result {
  readonly person: Findable;
  readonly satTogether: boolean;
  readonly why: readonly string[];
}

export interface Results {
  readonly query: string;
  readonly page: number;
  readonly organisations: readonly Organisation[];
  /** The people of this page. */
  readonly shown: readonly Result[];
  readonly count: number;
  /** Are these all, or the best of more than anybody would read? */
  readonly isAll: boolean;
}

/** The search page before anything is looked for: how it works, and the people at the table. */
export function searchPage(language: Language, mates: readonly Findable[]): Message {
  const shown = mates.slice(0, mostShown);
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.onlyWilling[language], tone: 'quiet' },
      searchForm(language, ''),
      ...(shown.length > 0 ? [{ kind: 'heading' as const, text: words.atMyTable[language] }] : []),
      ...list(shown.map((person) => item(language, { person, satTogether: false, why: [] }))),
      ownPages(language),
    ],
    back: toHome(language),
  };
}

export function resultsPage(language: Language, results: Results): Message {
  const { query, page, organisations, shown, count, isAll } = results;
  const said = isAll ? words.found[language]({ query, count }) : words.many[language]({ query });
  const from = (page - 1) * mostShown + 1;
  const part = words.part[language]({ from, to: from + shown.length - 1 });
  const turn: readonly Press[] = [
    ...(page > 1 ? [{ label: words.before[language], press: FindPeople({ query, page: page - 1 }) }] : []),
    ...(from + mostShown <= count
      ? [{ label: words.more[language], press: FindPeople({ query, page: page + 1 }) }]
      : []),
  ];
  return {
    summary: page > 1 ? `${said} ${part}` : said,
    blocks: [
      { kind: 'text', text: turn.length > 0 ? `${said} ${part}` : said },
      ...organisationCards(language, organisations),
      ...list(shown.map((result) => item(language, result))),
      ...(turn.length > 0 ? [{ kind: 'buttons' as const, buttons: turn }] : []),
      searchForm(language, query),
      ownPages(language),
    ],
    back: toHome(language),
  };
}

/** Nobody to show: another word, an organisation, or let the bot ask around. It never tells that somebody hides. */
export function nobodyPage(
  language: Language,
  query: string,
  organisations: readonly Organisation[],
): Message {
  const said = words.none[language]({ query });
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      ...organisationCards(language, organisations),
      { kind: 'text', text: words.noneTry[language] },
      {
        kind: 'buttons',
        buttons: [{ label: words.askAround[language], press: OpenAppeal({ query }), main: true }],
      },
      searchForm(language, query, 'aside'),
      ownPages(language),
    ],
    back: toHome(language),
  };
}

// Only who is in this meeting can be asked to swap.
function item(language: Language, { person, satTogether, why }: Result): Item {
  const face = faceOf(person);
  const topics = topicsBeside(face).filter((topic) => !why.includes(topic));
  const detail = [
    whereFrom(face, language),
    topics.join(', '),
    person.line,
    satTogether && words.satTogether[language],
    why.length > 0 && words.foundBy[language]({ text: why.join(', ') }),
  ]
    .filter(Boolean)
    .join(' · ');
  const swap = { label: contactWords.swap[language], press: OpenSwap({ person: person.id }) };
  return {
    text: face.name,
    ...(detail ? { detail } : {}),
    ...(person.seatId === null ? {} : { buttons: [swap] }),
  };
}

function list(items: readonly Item[]): readonly Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function organisationCards(language: Language, organisations: readonly Organisation[]): readonly Block[] {
  if (organisations.length === 0) return [];
  const buttons = organisations.map(({ id, name }) => ({
    label: words.organisation[language]({ name }),
    press: ShowOrganisation({ organisation: id }),
  }));
  return [{ kind: 'buttons', buttons }];
}

function searchForm(language: Language, query: string, place: 'first' | 'aside' = 'first'): Block {
  return {
    kind: 'form',
    fields: [
      {
        kind: 'line',
        name: 'query',
        label: words.query[language],
        hint: words.queryHint[language],
        value: query,
        max: 200,
        input: 'search',
      },
    ],
    submit: {
      label: words.search[language],
      press: FindPeople({}),
      ...(place === 'first' ? { main: true } : {}),
    },
  };
}

function ownPages(language: Language): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: contactWords.myContacts[language], press: ShowContacts({}) },
      { label: contactWords.myCard[language], press: ShowContactCard({}) },
    ],
  };
}
