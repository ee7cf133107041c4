import { ShowHome, ShowTerms } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { formatDay, wallDate } from '../kernel/wall-time.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { Controller } from './controller-store.ts';
import { OpenForgetMe, OpenPause, ShowMyData } from './privacy-intents.ts';
import { privacyWords as words } from './privacy-words.ts';
import { isDue, keptUntil } from './retention.ts';

/** What is kept, why, until when, who sees it; for somebody known with the dates of their own meetings. */
export function privacyPage(
  language: Language,
  controller: Controller | undefined,
  mine: readonly Session[] | undefined,
  now: Date,
): Message {
  return {
    summary: words.title[language],
    blocks: [
      ...words.short[language].map((text): Block => ({ kind: 'text', text })),
      ...(mine ? [{ kind: 'buttons' as const, buttons: ownButtons(language) }] : []),
      ...(mine ?? []).flatMap((session) => datesOf(language, session, now)),
      {
        kind: 'list',
        items: words.kinds[language].map(({ what, why, until }) => ({
          text: what,
          detail: `${why} ${until}`,
        })),
      },
      { kind: 'heading', text: words.who[language] },
      {
        kind: 'facts',
        facts: [
          { label: words.party[language], value: controller?.name ?? words.anyParty[language] },
          { label: words.reach[language], value: controller?.contact ?? words.anyReach[language] },
        ],
      },
      { kind: 'text', text: words.complain[language], tone: 'quiet' },
      { kind: 'buttons', buttons: [{ label: words.terms[language], press: ShowTerms({}) }] },
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

function ownButtons(language: Language): Press[] {
  return [
    { label: words.myData[language], press: ShowMyData({}), main: true },
    { label: words.pause[language], press: OpenPause({}) },
    { label: words.forgetMe[language], press: OpenForgetMe({}) },
  ];
}

/** What goes when, of one meeting. */
export function datesOf(language: Language, session: Session, now: Date): Block[] {
  const after = (day: string) => words.goneAfter[language]({ day: formatDay(day, language) });
  const latest = formatDay(keptUntil(session, 'people'), language);
  const goes = (kind: 'rotations' | 'contacts') =>
    isDue(session, kind, now) ? words.gone[language] : after(keptUntil(session, kind));
  const dayIsOver = session.held_on < wallDate(now, session.zone);
  return [
    { kind: 'heading', text: words.yourDates[language]({ meeting: session.name }) },
    {
      kind: 'facts',
      facts: [
        { label: words.day[language], value: formatDay(session.held_on, language) },
        {
          label: words.wishes[language],
          value: dayIsOver ? words.gone[language] : after(session.held_on),
        },
        { label: words.rotations[language], value: goes('rotations') },
        { label: words.contacts[language], value: goes('contacts') },
        { label: words.person[language], value: words.goneLatest[language]({ day: latest }) },
      ],
    },
  ];
}
