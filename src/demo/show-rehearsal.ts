import { ShowHome } from '../home/home-intents.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { saidMoment } from './move-clock.ts';
import { mustRehearse } from './rehearsal.ts';
import { MoveClock, ShowAllInboxes, StepInto } from './rehearsal-intents.ts';
import { rehearsalWords as words } from './rehearsal-words.ts';

export async function showRehearsal(work: Work, asker: Person): Promise<Reply> {
  await mustRehearse(work.db);
  const language = asker.language;
  const people = await work.db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .select([
      'people.id',
      'people.first_name as first',
      'people.last_name as last',
      'organisations.name as organisation',
    ])
    .where('people.region_id', '=', asker.regionId)
    .orderBy('seats.role')
    .orderBy('people.first_name')
    .execute();
  return {
    kind: 'say',
    message: {
      summary: words.title[language],
      blocks: [
        { kind: 'text', text: words.what[language] },
        { kind: 'text', text: words.clockIs[language]({ when: saidMoment(work.now, language) }) },
        {
          kind: 'buttons',
          buttons: [
            { label: words.nextRound[language], press: MoveClock({ to: 'next_round' }) },
            { label: words.day[language], press: MoveClock({ to: 'day' }) },
            { label: words.week[language], press: MoveClock({ to: 'week' }) },
          ],
        },
        { kind: 'list', items: [{ text: words.inboxes[language], open: ShowAllInboxes({}) }] },
        { kind: 'heading', text: words.lookAs[language] },
        {
          kind: 'list',
          items: people.map((person) => ({
            text: `${person.first} ${person.last}`,
            detail: person.organisation,
            buttons: [
              {
                label: words.lookAsOne[language]({ name: person.first }),
                press: StepInto({ person: person.id }),
              },
            ],
          })),
        },
      ],
      back: { label: words.home[language], press: ShowHome({}) },
    },
  };
}
