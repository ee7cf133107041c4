import type { Face } from '../contacts/contact.ts';
import { whereFrom } from '../contacts/contact.ts';
import { OpenSwap, ShowContacts } from '../contacts/contact-intents.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import { ShowNetwork } from '../reports/network-intents.ts';
import { SayCalled, ShowMet } from './memory-intents.ts';
import { memoryWords as words } from './memory-words.ts';

export interface Counted {
  readonly people: number;
  readonly organisations: number;
}

/** Somebody who may be seen by who sat with them. */
export interface NamedCompanion {
  readonly id: string;
  readonly face: Face;
  readonly rounds: readonly number[];
}

/** The people I sat with: by name who wants that, the others counted. */
export function metPage(language: Language, count: Counted, named: readonly NamedCompanion[]): Message {
  const unnamed = count.people - named.length;
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.met[language](count) },
      ...(named.length > 0
        ? [{ kind: 'list' as const, items: named.map((one) => itemOf(language, one)) }]
        : []),
      ...(unnamed > 0
        ? [
            {
              kind: 'text' as const,
              text: words.unnamed[language]({ people: unnamed }),
              tone: 'quiet' as const,
            },
          ]
        : []),
      ways(language),
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

/** Nobody yet, or who it was is erased. */
export function metNobodyPage(language: Language, count: Counted): Message {
  const said = count.people > 0 ? words.wasErased[language](count) : words.nobodyYet[language];
  return {
    summary: words.title[language],
    blocks: [{ kind: 'text', text: said }, ways(language)],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

/** A week later. */
export function touchMessage(language: Language, session: string, count: Counted): Message {
  const said = words.touch[language](count);
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'text', text: words.onlyOnce[language], tone: 'quiet' },
      {
        kind: 'buttons',
        buttons: [{ label: words.lookWho[language], press: ShowMet({ session }), main: true }],
      },
    ],
  };
}

/** Nearly three months later. */
export function calledMessage(language: Language, session: string, meeting: string): Message {
  const said = words.called[language]({ meeting });
  const answer = (label: string, given: 'yes' | 'no' | 'not_yet') => ({
    label,
    press: SayCalled({ session, answer: given }),
  });
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'text', text: words.onlyCounted[language], tone: 'quiet' },
      {
        kind: 'buttons',
        buttons: [
          answer(words.yes[language], 'yes'),
          answer(words.notYet[language], 'not_yet'),
          answer(words.no[language], 'no'),
        ],
      },
    ],
  };
}

export function thanksMessage(language: Language): Message {
  const said = words.thanks[language];
  return { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] };
}

function itemOf(language: Language, { id, face, rounds }: NamedCompanion): Item {
  const list = new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB').format(rounds.map(String));
  const detail = [whereFrom(face, language), words.rounds[language]({ rounds: list })]
    .filter(Boolean)
    .join(' · ');
  return {
    text: face.name,
    detail,
    buttons: [{ label: words.swap[language], press: OpenSwap({ person: id }) }],
  };
}

function ways(language: Language): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: words.myContacts[language], press: ShowContacts({}) },
      { label: words.network[language], press: ShowNetwork({}) },
    ],
  };
}
