import type { Moment } from '../db/result-tables.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { Session } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { askedFrom, lastDay, moments } from './evaluation.ts';
import {
  AskNow,
  CloseMoment,
  OpenPaper,
  ShareResult,
  ShowEvaluation,
  ShowEvaluationPapers,
  ShowResult,
  TakeResult,
} from './evaluation-intents.ts';
import type { AskedMoment } from './evaluation-store.ts';
import { evaluationWords as words } from './evaluation-words.ts';
import { momentWords } from './question-words.ts';
import type { Result } from './result.ts';
import { besideBlocks, resultBlocks } from './result-views.ts';

/** How far one moment is. */
export type Stand =
  | { readonly kind: 'to come' | 'today' | 'passed' }
  | { readonly kind: 'open'; readonly asked: number; readonly begun: number }
  | { readonly kind: 'closed'; readonly moment: AskedMoment; readonly result: Result };

/** For the organiser: each moment with where it stands; what came of it only once it is closed. */
export function evaluationPage(
  language: Language,
  session: Session,
  stands: ReadonlyMap<Moment, Stand>,
): Message {
  const results = [...stands.values()].flatMap((stand) => (stand.kind === 'closed' ? [stand.result] : []));
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.why[language], tone: 'quiet' },
      ...besideBlocks(language, results),
      ...moments.flatMap((moment): Block[] => [
        { kind: 'heading', text: momentWords[moment][language] },
        ...standBlocks(language, session, moment, stands.get(moment) ?? { kind: 'to come' }),
      ]),
      ...(results.length > 0
        ? [
            {
              kind: 'file',
              label: words.file[language],
              press: TakeResult({ session: session.id }),
            } as const,
          ]
        : []),
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session: session.id }) },
  };
}

/** To organisers: it can be read now. */
export function readyMessage(language: Language, session: Session): Message {
  const said = words.resultReady[language]({ meeting: session.name });
  return news(said, { label: words.look[language], press: ShowEvaluation({ session: session.id }) });
}

/** To everybody: the organiser shares it. */
export function sharedMessage(language: Language, session: Session): Message {
  const said = words.sharedNews[language]({ meeting: session.name });
  return news(said, { label: words.look[language], press: ShowResult({ session: session.id }) });
}

function news(said: string, button: Press): Message {
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'buttons', buttons: [{ ...button, main: true }] },
    ],
  };
}

function standBlocks(language: Language, session: Session, moment: Moment, stand: Stand): Block[] {
  const here = { session: session.id, moment };
  switch (stand.kind) {
    case 'passed':
      return [{ kind: 'text', text: words.notAsked[language] }];
    case 'to come':
    case 'today':
      return [
        { kind: 'text', text: whenText(language, session, moment) },
        ...(moment === 'day'
          ? [
              {
                kind: 'buttons',
                buttons: [
                  ...(stand.kind === 'today'
                    ? [
                        {
                          label: words.askNow[language],
                          press: AskNow({ session: session.id }),
                          main: true as const,
                        },
                      ]
                    : []),
                  { label: words.papers[language], press: ShowEvaluationPapers(here) },
                ],
              } as const,
            ]
          : []),
      ];
    case 'open':
      return [
        { kind: 'text', text: begunText(language, moment, stand) },
        {
          kind: 'text',
          text: words.openUntil[language]({ day: formatDay(lastDay(session, moment), language) }),
          tone: 'quiet',
        },
        {
          kind: 'buttons',
          buttons: [
            { label: words.typePaper[language], press: OpenPaper(here) },
            { label: words.papers[language], press: ShowEvaluationPapers(here) },
            {
              label: words.close[language],
              press: CloseMoment(here),
              confirm: words.closeSure[language],
            },
          ],
        },
      ];
    case 'closed':
      return [
        ...resultBlocks(language, stand.result, session.id),
        stand.moment.shared_at === null
          ? {
              kind: 'buttons',
              buttons: [
                {
                  label: words.share[language],
                  press: ShareResult(here),
                  confirm: words.shareSure[language],
                },
              ],
            }
          : { kind: 'text', text: words.isShared[language], tone: 'quiet' },
      ];
  }
}

function whenText(language: Language, session: Session, moment: Moment): string {
  const day = formatDay(askedFrom(session, moment), language);
  return moment === 'day'
    ? words.byItself[language]({ day, time: session.ends })
    : words.toCome[language]({ day });
}

function begunText(
  language: Language,
  moment: Moment,
  { begun, asked }: { readonly begun: number; readonly asked: number },
): string {
  return moment === 'weeks12'
    ? words.running[language]
    : words.begun[language]({ part: begun, whole: asked });
}
