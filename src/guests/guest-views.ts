import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import { ShowInvitations } from '../mail/mail-intents.ts';
import { layers, OpenSeat, ShowCoverage, ShowSession } from '../sessions/session-intents.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { asLabel, layerWords, roleWords } from '../sessions/vocabulary-words.ts';
import { AddGuest, OpenGuest, OpenGuestListUpload, ShowGuests, UploadGuestList } from './guest-intents.ts';
import { guestWords as words } from './guest-words.ts';

/** @param byMail guests can be invited by mail */
export function guestsView(
  language: Language,
  session: string,
  guests: readonly SeatedPerson[],
  byMail: boolean,
): Message {
  const organisations = new Set(guests.map(({ organisation }) => organisation)).size;
  const few = guests.length < 8;
  return {
    summary: words.title[language],
    blocks: [
      {
        kind: 'text',
        text:
          guests.length === 0
            ? words.nobody[language]
            : words.howMany[language]({ people: guests.length, organisations }),
      },
      {
        kind: 'list',
        items: [
          {
            text: words.upload[language],
            open: OpenGuestListUpload({ session }),
            ...(few ? { tone: 'good' as const } : {}),
          },
          { text: words.addOne[language], open: OpenGuest({ session }) },
          { text: words.coverage[language], open: ShowCoverage({ session }) },
          ...(byMail && guests.length > 0
            ? [{ text: words.invite[language], open: ShowInvitations({ session }) }]
            : []),
        ],
      },
      {
        kind: 'list',
        items: guests.map((guest) => ({
          text: `${guest.firstName} ${guest.lastName}`,
          detail: [
            guest.organisation,
            guest.role === 'participant'
              ? layerWords[guest.layer][language]
              : roleWords[guest.role][language],
            ...(guest.homeTableNumber === null
              ? []
              : [words.table[language]({ number: guest.homeTableNumber })]),
          ].join(' · '),
          open: OpenSeat({ session, seat: guest.seatId }),
        })),
      },
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session }) },
  };
}

export function uploadView(language: Language, session: string): Message {
  return {
    summary: words.upload[language],
    blocks: [
      {
        kind: 'form',
        fields: [
          {
            kind: 'file',
            name: 'file',
            label: words.chooseFile[language],
            hint: words.chooseFileHint[language],
            accept: '.csv,.txt,.xlsx',
          },
        ],
        submit: { label: words.read[language], press: UploadGuestList({ session }), main: true },
      },
    ],
    back: { label: words.toGuests[language], press: ShowGuests({ session }) },
  };
}

export function guestFormView(language: Language, session: string): Message {
  return {
    summary: words.addOne[language],
    blocks: [
      {
        kind: 'form',
        fields: [
          { kind: 'line', name: 'firstName', label: words.firstName[language], max: 60 },
          { kind: 'line', name: 'lastName', label: words.lastName[language], max: 80 },
          { kind: 'line', name: 'organisation', label: words.organisation[language], max: 120 },
          {
            kind: 'choice',
            name: 'layer',
            label: words.layer[language],
            value: 'professional',
            options: layers.map((value) => ({ value, label: asLabel(layerWords[value][language]) })),
          },
          {
            kind: 'line',
            name: 'functionTitle',
            label: words.functionTitle[language],
            max: 120,
            optional: true,
          },
          {
            kind: 'line',
            name: 'email',
            label: words.email[language],
            hint: words.forMail[language],
            max: 200,
            input: 'email',
            optional: true,
          },
          {
            kind: 'line',
            name: 'phone',
            label: words.phone[language],
            hint: words.onlyForSwap[language],
            max: 40,
            input: 'tel',
            optional: true,
          },
        ],
        submit: { label: words.add[language], press: AddGuest({ session }), main: true },
      },
    ],
    back: { label: words.toGuests[language], press: ShowGuests({ session }) },
  };
}
