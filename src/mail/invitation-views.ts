import { ShowGuests } from '../guests/guest-intents.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { OpenOwnPage } from '../people/person-intents.ts';
import { ShowPrintPack } from '../prints/print-intents.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { Guest, Invitable } from './invitable.ts';
import { SendInvitations } from './mail-intents.ts';
import { invitationWords as words } from './mail-words.ts';

const whyPaper = { noAddress: words.noAddress, refused: words.notArrived, stopped: words.wantsNone };

/** Who can be invited by mail and who gets paper; nobody's address is shown. */
export function invitationsView(language: Language, session: string, guests: Invitable): Message {
  const people = guests.toMail.length;
  const paper = (['noAddress', 'refused', 'stopped'] as const).flatMap((why) =>
    guests[why].map((guest) => paperItem(guest, whyPaper[why][language])),
  );
  return {
    summary: words.title[language],
    blocks: [
      {
        kind: 'text',
        text: people === 0 ? words.nobodyToMail[language] : words.toMail[language]({ people }),
      },
      { kind: 'text', text: words.whatTheyGet[language], tone: 'quiet' },
      ...(people === 0
        ? []
        : [
            {
              kind: 'buttons' as const,
              buttons: [
                {
                  label: words.send[language],
                  press: SendInvitations({ session }),
                  main: true as const,
                  confirm: words.sure[language]({ people }),
                },
              ],
            },
          ]),
      {
        kind: 'facts',
        facts: [
          { label: words.mailed[language], value: String(guests.mailed.length) },
          { label: words.joined[language], value: String(guests.joined.length) },
        ],
      },
      { kind: 'text', text: words.late[language], tone: 'quiet' },
      ...(paper.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: words.onPaper[language] },
            { kind: 'list' as const, items: paper },
            {
              kind: 'buttons' as const,
              buttons: [{ label: words.print[language], press: ShowPrintPack({ session }) }],
            },
          ]),
    ],
    back: { label: words.toGuests[language], press: ShowGuests({ session }) },
  };
}

export function invitationView(guest: Guest, session: Session): Message {
  const { language, firstName: name } = guest;
  const day = formatDay(session.held_on, language);
  const when = words.fromTo[language]({ day, starts: session.starts, ends: session.ends });
  return {
    summary: words.invited[language]({ meeting: session.name }),
    blocks: [
      { kind: 'text', text: words.hello[language]({ name }) },
      {
        kind: 'facts',
        facts: [
          { label: words.when[language], value: when },
          ...(session.place ? [{ label: words.where[language], value: session.place }] : []),
        ],
      },
      { kind: 'text', text: words.yourSeat[language] },
      {
        kind: 'buttons',
        buttons: [
          { label: words.openSeat[language], press: OpenOwnPage({ page: ShowHome({}) }), main: true },
        ],
      },
      { kind: 'text', text: words.paperToo[language] },
      ...(session.contact
        ? [{ kind: 'text' as const, text: words.questions[language]({ contact: session.contact }) }]
        : []),
    ],
  };
}

function paperItem({ firstName, lastName, organisation }: Guest, why: string) {
  return { text: `${firstName} ${lastName}`, detail: `${organisation} · ${why}` };
}
