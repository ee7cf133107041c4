import type { Language } from '../kernel/language.ts';
import type { Field, Message } from '../kernel/message.ts';
import { ShowMyData } from '../privacy/privacy-intents.ts';
import { OpenSeat } from '../sessions/session-intents.ts';
import { nameWords as words } from './name-words.ts';
import { nameSigns, OpenName, SaveName } from './person-intents.ts';

export interface NameBoxes {
  readonly firstName: string;
  readonly lastName: string;
  readonly organisation: string;
}

/** Whose seat, when an organiser mends the name of a guest; nothing when it is one's own name. */
export interface SeatOfGuest {
  readonly session: string;
  readonly seat: string;
}

/** The boxes of a name. With `warned` the same boxes once more, and the choice to keep what is in them. */
export function nameForm(
  language: Language,
  name: string,
  boxes: NameBoxes,
  guest: SeatOfGuest | undefined,
  warned?: { readonly advice: string; readonly mark: string },
): Message {
  const press = SaveName({ ...guest, ...(warned ? { anyway: warned.mark } : {}) });
  const label = words[warned ? 'keepAnyway' : 'keep'][language];
  return {
    summary: guest ? words.ofGuest[language]({ name }) : words.own[language],
    blocks: [
      warned
        ? { kind: 'text', text: warned.advice, tone: 'warning' }
        : { kind: 'text', text: words[guest ? 'onPaper' : 'how'][language] },
      { kind: 'form', fields: fieldsOf(language, boxes, guest), submit: { label, press, main: true } },
    ],
    back: guest
      ? { label: words.toSeat[language], press: OpenSeat({ ...guest }) }
      : { label: words.toData[language], press: ShowMyData({}) },
  };
}

/** For organisers, so that nobody takes the name of somebody else unseen. */
export function renamedView(language: Language, guest: SeatOfGuest, before: string, name: string): Message {
  return toldView(language, guest, words.renamed[language]({ before, name }));
}

/** For organisers: whoever is of an organisation may write its card, so they say of which one somebody is. */
export function fromElsewhereView(
  language: Language,
  guest: SeatOfGuest,
  name: string,
  organisation: string,
): Message {
  return toldView(language, guest, words.fromElsewhere[language]({ name, organisation }), organisation);
}

function toldView(language: Language, guest: SeatOfGuest, said: string, organisation?: string): Message {
  const press = OpenName({ ...guest, ...(organisation ? { organisation } : {}) });
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'buttons', buttons: [{ label: words.look[language], press, main: true }] },
    ],
  };
}

function fieldsOf(language: Language, boxes: NameBoxes, guest: SeatOfGuest | undefined): Field[] {
  const hint = guest ? {} : { hint: words.organisationHint[language] };
  const line = (name: keyof NameBoxes) =>
    ({ kind: 'line', name, label: words[name][language], value: boxes[name], max: nameSigns[name] }) as const;
  return [line('firstName'), { ...line('lastName'), optional: true }, { ...line('organisation'), ...hint }];
}
