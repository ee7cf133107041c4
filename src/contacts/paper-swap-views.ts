import type { Language } from '../kernel/language.ts';
import type { Field, Message } from '../kernel/message.ts';
import { ShowSwapCards } from '../prints/print-intents.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import { ShowContacts } from './contact-intents.ts';
import { fieldWords } from './contact-words.ts';
import { paperSwapWords as words } from './paper-swap-words.ts';
import { OpenPaperSwap, SavePaperSwap } from './swap-intents.ts';

/** What stands on a paper card, to type over; nothing is chosen or ticked beforehand. */
export function paperSwapForm(language: Language, session: string, guests: readonly SeatedPerson[]): Message {
  const options = guests.map(({ id, firstName, lastName, organisation }) => ({
    value: id,
    label: `${firstName} ${lastName}, ${organisation}`,
  }));
  const side = (who: 'one' | 'other'): readonly Field[] => [
    { kind: 'choice', name: who, label: words[who][language], options },
    {
      kind: 'choices',
      name: `${who}Gives`,
      label: words[`${who}Gives`][language],
      options: (['phone', 'email'] as const).map((field) => ({
        value: field,
        label: asLabel(fieldWords[field][language]),
      })),
    },
    {
      kind: 'line',
      name: `${who}Phone`,
      label: words.phone[language],
      hint: words.onlyWhenEmpty[language],
      max: 40,
      input: 'tel',
      optional: true,
    },
    {
      kind: 'line',
      name: `${who}Email`,
      label: words.email[language],
      max: 200,
      input: 'email',
      optional: true,
    },
  ];
  const signed: Field = {
    kind: 'choices',
    name: 'signed',
    label: words.signed[language],
    options: [{ value: 'yes', label: words.bothSigned[language] }],
  };
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.why[language] },
      {
        kind: 'form',
        fields: [...side('one'), ...side('other'), signed],
        submit: { label: words.save[language], press: SavePaperSwap({ session }), main: true },
      },
      {
        kind: 'buttons',
        buttons: [{ label: words.cards[language], press: ShowSwapCards({ session }) }],
      },
    ],
    back: { label: words.back[language], press: ShowContacts({}) },
  };
}

/** For who typed it in; `paperOnly`: first names of who hears nothing by any door. */
export function paperSavedMessage(
  language: Language,
  session: string,
  names: { readonly one: string; readonly other: string },
  paperOnly: readonly string[],
): Message {
  const said = words.saved[language](names);
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said, tone: 'good' },
      ...paperOnly.map((name) => ({ kind: 'text' as const, text: words.tellOnPaper[language]({ name }) })),
      {
        kind: 'buttons',
        buttons: [{ label: words.title[language], press: OpenPaperSwap({ session }), main: true }],
      },
    ],
  };
}
