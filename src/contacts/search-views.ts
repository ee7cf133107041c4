import type { Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import { faceOf, whereFrom } from './contact.ts';
import { FindPeople, OpenSwap, ShowContactCard, ShowContacts } from './contact-intents.ts';
import type { Attendee } from './contact-store.ts';
import { toHome } from './contact-views.ts';
import { contactWords as words } from './contact-words.ts';

/** How many people one page shows. */
const mostShown = 20;

/** The search page before anything is looked for: how it works, and the people at the table. */
export function searchPage(language: Language, mates: readonly Attendee[]): Message {
  const shown = mates.slice(0, mostShown);
  return {
    summary: words.findTitle[language],
    blocks: [
      { kind: 'text', text: words.onlyWilling[language], tone: 'quiet' },
      searchForm(language, ''),
      ...(shown.length > 0 ? [{ kind: 'heading' as const, text: words.atMyTable[language] }] : []),
      ...people(language, shown),
      ownPages(language),
    ],
    back: toHome(language),
  };
}

export function resultsPage(language: Language, query: string, found: readonly Attendee[]): Message {
  const shown = found.slice(0, mostShown);
  const said =
    found.length === 0
      ? words.none[language]({ query })
      : found.length > mostShown
        ? words.tooMany[language]({ shown: mostShown })
        : words.found[language]({ query, count: found.length });
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      ...people(language, shown),
      searchForm(language, query),
      ownPages(language),
    ],
    back: toHome(language),
  };
}

function people(language: Language, shown: readonly Attendee[]): readonly Block[] {
  if (shown.length === 0) return [];
  const items = shown.map((person) => {
    const face = faceOf(person);
    const detail = [whereFrom(face), person.line].filter(Boolean).join(' · ');
    return {
      text: face.name,
      ...(detail ? { detail } : {}),
      buttons: [{ label: words.swap[language], press: OpenSwap({ person: person.id }) }],
    };
  });
  return [{ kind: 'list', items }];
}

function searchForm(language: Language, query: string): Block {
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
        optional: true,
      },
    ],
    submit: { label: words.search[language], press: FindPeople({}), main: true },
  };
}

function ownPages(language: Language): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: words.myContacts[language], press: ShowContacts({}) },
      { label: words.myCard[language], press: ShowContactCard({}) },
    ],
  };
}
