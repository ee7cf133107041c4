import type { Face } from '../contacts/contact.ts';
import { whereFrom } from '../contacts/contact.ts';
import { FindPeople, OpenSwap, ShowContacts } from '../contacts/contact-intents.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { moment } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import { formatDay, wallDate } from '../kernel/wall-time.ts';
import { FindOrganisation } from '../organisations/organisation-intents.ts';
import type { Appeal } from './appeal.ts';
import {
  AcceptAppeal,
  appealSigns,
  DeclineAppeal,
  OpenAppeal,
  SendAppeal,
  StopAppeal,
} from './appeal-intents.ts';
import { appealWords as words } from './appeal-words.ts';

/** One sentence to ask around with, what others see of it, and the appeals that are open. */
export function appealForm(
  language: Language,
  me: Face,
  text: string,
  open: readonly Appeal[],
  zone: string,
): Message {
  const seen = [me.name, whereFrom(me, language)].filter(Boolean).join(', ');
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.how[language] },
      { kind: 'facts', facts: [{ label: words.theySee[language], value: seen }] },
      sentence(language, text, false),
      ...openAppeals(language, open, zone),
    ],
    back: toFind(language),
  };
}

/** The sentence seems personal: the same box once more, and the choice to ask it like this. */
export function appealWarning(language: Language, advice: string, text: string): Message {
  return {
    summary: advice,
    blocks: [{ kind: 'text', text: advice, tone: 'warning' }, sentence(language, text, true)],
    back: toFind(language),
  };
}

/** What an asked person receives. */
export function askMessage(
  language: Language,
  seeker: Face,
  { id, text }: Pick<Appeal, 'id' | 'text'>,
): Message {
  const said = words.asked[language]({ ...who(seeker, language), text });
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'text', text: words.isThatYou[language]({ name: seeker.firstName }) },
      {
        kind: 'buttons',
        buttons: [
          { label: words.yes[language], press: AcceptAppeal({ appeal: id }), main: true },
          { label: words.notNow[language], press: DeclineAppeal({ appeal: id }) },
        ],
      },
    ],
  };
}

/** What the seeker receives when somebody wants to help. */
export function helperMessage(language: Language, helper: Face, helperId: string, text: string): Message {
  const said = words.helper[language](who(helper, language));
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'text', text: words.helpsWith[language]({ text }), tone: 'quiet' },
      swapButton(language, helper, helperId),
    ],
  };
}

/** For whoever said yes: either of the two may begin to swap. */
export function thanksMessage(language: Language, seeker: Face, seekerId: string): Message {
  const said = words.thanks[language]({ name: seeker.firstName });
  return {
    summary: said,
    blocks: [{ kind: 'text', text: said, tone: 'good' }, swapButton(language, seeker, seekerId)],
    back: { label: words.contacts[language], press: ShowContacts({}) },
  };
}

/** The same words whoever was asked, whatever they answered, and also when there was nobody to ask. */
export function closedMessage(language: Language, text: string): Message {
  const said = words.closed[language];
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'text', text: words.helpsWith[language]({ text }), tone: 'quiet' },
      {
        kind: 'buttons',
        buttons: [
          { label: words.organisations[language], press: FindOrganisation({}), main: true },
          { label: words.again[language], press: OpenAppeal({ query: text }) },
        ],
      },
    ],
  };
}

export function sayAppeal(said: string): Message {
  return { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] };
}

/** The day on which an appeal closes, on the clock on the wall. */
export function closingDay(language: Language, expiresAt: string, zone: string): string {
  return formatDay(wallDate(moment(expiresAt), zone), language);
}

function sentence(language: Language, text: string, anyway: boolean): Block {
  return {
    kind: 'form',
    fields: [
      {
        kind: 'lines',
        name: 'text',
        label: words.text[language],
        hint: words.textHint[language],
        value: text,
        max: appealSigns,
      },
    ],
    submit: {
      label: (anyway ? words.sendAnyway : words.send)[language],
      press: SendAppeal(anyway ? { anyway: markOfTexts(text) } : {}),
      main: true,
    },
  };
}

function openAppeals(language: Language, open: readonly Appeal[], zone: string): readonly Block[] {
  if (open.length === 0) return [];
  const items = open.map(({ id, text, expires_at }) => ({
    text,
    detail: words.until[language]({ date: closingDay(language, expires_at, zone) }),
    buttons: [
      {
        label: words.stop[language],
        press: StopAppeal({ appeal: id }),
        confirm: words.stopSure[language],
      },
    ],
  }));
  return [
    { kind: 'heading', text: words.mine[language] },
    { kind: 'list', items },
  ];
}

function swapButton(language: Language, { firstName }: Face, person: string): Block {
  const press = OpenSwap({ person });
  return {
    kind: 'buttons',
    buttons: [{ label: words.swap[language]({ name: firstName }), press, main: true }],
  };
}

function who(face: Face, language: Language) {
  return { name: face.name, where: whereFrom(face, language) ?? null };
}

function toFind(language: Language) {
  return { label: words.find[language], press: FindPeople({}) };
}
