import { ShowMyActions } from '../actions/action-intents.ts';
import { FindPeople, ShowContactCard, ShowContacts } from '../contacts/contact-intents.ts';
import { isFoundByNobody } from '../contacts/contact-store.ts';
import { inRehearsal } from '../demo/rehearsal.ts';
import { ShowRehearsal } from '../demo/rehearsal-intents.ts';
import { ShowMyEvaluation } from '../evaluation/evaluation-intents.ts';
import { questionFor } from '../evaluation/my-question.ts';
import { followUpsOf } from '../homework/follow-up-store.ts';
import { ShowMyHomework } from '../homework/homework-intents.ts';
import { days, later } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Press } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { isDoorSince } from '../people/door-store.ts';
import { notMeButton } from '../people/not-me.ts';
import { ChooseLanguage, ShowInbox } from '../people/person-intents.ts';
import { pauseOf } from '../privacy/pause-store.ts';
import { GoOn } from '../privacy/privacy-intents.ts';
import { whereNowBlocks, whereNowButtons } from '../rotations/rotation-views.ts';
import { readWhereNow } from '../rotations/where-now-store.ts';
import { currentSeat, organisedSessions } from '../sessions/seat-store.ts';
import { ShowPrivacy } from './home-intents.ts';
import { askCodeView, meetingBlocks } from './home-views.ts';
import { homeWords as words } from './home-words.ts';

/** What this person can do now: the meetings to run, where to go, the rest. A stranger gets the box for the badge code. */
export async function showHome(
  work: Work,
  caller: Caller,
  args: { code?: string | undefined } = {},
): Promise<Reply> {
  if (!caller.person) return { kind: 'ask', message: askCodeView(caller.language, args.code) };
  const person = caller.person;
  const language = person.language;
  const sessions = await organisedSessions(work.db, person);
  const blocks: Block[] = [
    ...meetingBlocks(language, sessions, work.now),
    ...(await placeBlocks(work, person)),
    ...(await quietBlocks(work, person)),
    { kind: 'list', items: await items(work, person) },
    { kind: 'buttons', buttons: [otherLanguage(language), ...(await notMeButtons(work, caller))] },
  ];
  return { kind: 'say', message: { summary: words.hello[language]({ name: person.firstName }), blocks } };
}

/** Where to go now. An organiser walks around, and needs no sentence to hear that. */
async function placeBlocks({ db, now }: Work, { id, language }: Person): Promise<Block[]> {
  const current = await currentSeat(db, id);
  if (!current) return [{ kind: 'text', text: words.noSession[language] }];
  const where = await readWhereNow(db, current, now);
  const hasPlace = where.part !== 'organiser' || (where.state.kind === 'round' && where.state.table);
  const buttons = whereNowButtons(language, where);
  return [
    ...(hasPlace ? whereNowBlocks(language, where) : []),
    ...(buttons.length > 0 ? [{ kind: 'buttons' as const, buttons }] : []),
  ];
}

/** Whoever paused still reads here that news comes by message: it does not, and this is the way back. */
async function quietBlocks(work: Work, { id, language }: Person): Promise<Block[]> {
  if (!(await pauseOf(work, id))) return [];
  return [
    { kind: 'text', text: words.quiet[language], tone: 'warning' },
    { kind: 'buttons', buttons: [{ label: words.goOn[language], press: GoOn({}) }] },
  ];
}

async function items(work: Work, person: Person): Promise<Item[]> {
  const { language } = person;
  const homework = (await followUpsOf(work.db, person)).length > 0;
  const cardWhy = (await isFoundByNobody(work.db, person.id)) ? 'cardHidden' : 'cardWhy';
  const seat = await currentSeat(work.db, person.id);
  const asked = seat && (await questionFor(work, seat.seat, seat.session)).asked;
  const all: Item[] = [
    ...(asked
      ? [
          {
            text: words.questions[language],
            detail: words.questionsWhy[language],
            open: ShowMyEvaluation({}),
          },
        ]
      : []),
    { text: words.find[language], detail: words.findWhy[language], open: FindPeople({}) },
    { text: words.contacts[language], detail: words.contactsWhy[language], open: ShowContacts({}) },
    { text: words.actions[language], detail: words.actionsWhy[language], open: ShowMyActions({}) },
    ...(homework
      ? [{ text: words.homework[language], detail: words.homeworkWhy[language], open: ShowMyHomework({}) }]
      : []),
    { text: words.messages[language], detail: words.messagesWhy[language], open: ShowInbox({}) },
    { text: words.card[language], detail: words[cardWhy][language], open: ShowContactCard({}) },
    { text: words.privacy[language], open: ShowPrivacy({}) },
  ];
  return (await inRehearsal(work.db))
    ? [...all, { text: words.rehearsal[language], open: ShowRehearsal({}) }]
    : all;
}

/** On the first day somebody may find that this is the badge of somebody else. */
async function notMeButtons({ db, now }: Work, { from, language }: Caller): Promise<Press[]> {
  return (await isDoorSince(db, from, later(now, -days(1)))) ? [notMeButton(language)] : [];
}

function otherLanguage(language: Language) {
  return {
    label: words.otherLanguage[language],
    press: ChooseLanguage({ language: language === 'nl' ? 'en' : 'nl' }),
  };
}
