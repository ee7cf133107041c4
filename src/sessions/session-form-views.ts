import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { Session } from './seat-store.ts';
import { SaveSession } from './session-intents.ts';
import { toMeeting } from './session-views.ts';
import { sessionWords as words } from './session-words.ts';

/** The form for a meeting; `session` is the one to change. */
export function sessionFormView(
  language: Language,
  today: string,
  contact: string,
  session: Session | undefined,
): Message {
  const place = session?.place ?? undefined;
  return {
    summary: words[session ? 'details' : 'newTitle'][language],
    blocks: [
      {
        kind: 'form',
        submit: {
          label: words.save[language],
          press: SaveSession(session ? { session: session.id } : {}),
          main: true,
        },
        fields: [
          { kind: 'line', name: 'name', label: words.name[language], max: 80, ...value(session?.name) },
          {
            kind: 'date',
            name: 'heldOn',
            label: words.day[language],
            ...(session ? { value: session.held_on } : { earliest: today }),
          },
          {
            kind: 'time',
            name: 'starts',
            label: words.starts[language],
            value: session?.starts ?? usualStart,
          },
          { kind: 'time', name: 'ends', label: words.ends[language], value: session?.ends ?? usualEnd },
          {
            kind: 'line',
            name: 'place',
            label: words.place[language],
            max: 120,
            optional: true,
            ...value(place),
          },
          {
            kind: 'line',
            name: 'contact',
            label: words.contact[language],
            max: 120,
            optional: true,
            value: session ? (session.contact ?? '') : contact,
          },
          {
            kind: 'choice',
            name: 'contactDelivery',
            label: words.contactDelivery[language],
            hint: words.contactDeliveryHint[language],
            options: [
              { value: 'page', label: words.onPage[language] },
              { value: 'message', label: words.inMessage[language] },
            ],
            value: session?.contact_delivery ?? 'page',
          },
        ],
      },
    ],
    back: session ? toMeeting(language, session.id) : { label: words.home[language], press: ShowHome({}) },
  };
}

// Half a day, not too early and not too late to travel.
const usualStart = '13:00';
const usualEnd = '17:00';

function value(given: string | undefined): { value?: string } {
  return given === undefined ? {} : { value: given };
}
