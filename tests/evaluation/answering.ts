import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { SayLine, SayTap, ShowMyEvaluation } from '../../src/evaluation/evaluation-intents.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import type { World } from '../support/world.ts';
import { wordsOf } from '../support/world.ts';

/** An answer of the invented day: what somebody of this layer tapped, and the line they wrote. */
export interface DemoAnswer {
  readonly layer: string;
  readonly Q1: 'yes' | 'no';
  readonly Q2: string;
  readonly Q3: string;
  readonly Q4: 'yes' | 'no' | 'maybe';
  readonly Q5: string;
}

export const demoAnswers: readonly DemoAnswer[] = Papa.parse<DemoAnswer>(
  readFileSync(new URL('../../src/demo/data/evaluation-answers.csv', import.meta.url), 'utf8'),
  { header: true, skipEmptyLines: true },
).data;

const labels = {
  yes: 'Ja',
  no: 'Nee',
  maybe: 'Misschien',
  1: '1, niet',
  2: '2, weinig',
  3: '3, redelijk',
  4: '4, goed',
  5: '5, helemaal',
};

/** Somebody answers what is on their page now, tap by tap, and writes the line or skips it. */
export async function answers(world: World, id: string, { Q1, Q2, Q3, Q4, Q5 }: DemoAnswer): Promise<void> {
  const taps = [Q1, Q2, Q3, Q4].map((answer) => labels[answer as keyof typeof labels]);
  for (const tap of taps) await world.as(id).presses(await pageOf(world, id), tap);
  const page = await pageOf(world, id);
  if (Q5) await world.as(id).fills(page, { text: Q5 });
  else await world.as(id).presses(page, 'Sla over');
}

/** The same, by the buttons of pages that were open already. */
export async function answersAtOnce(
  world: World,
  id: string,
  { Q1, Q2, Q3, Q4, Q5 }: DemoAnswer,
): Promise<void> {
  const at = { session: world.session, moment: 'day' } as const;
  const taps = { callable: Q1, said: Q2, words: Q3, fault: Q4 } as const;
  for (const [question, answer] of Object.entries(taps))
    await world.as(id).asks(SayTap({ ...at, question: question as 'said', answer: answer as '1' }));
  await world.as(id).asks(SayLine({ ...at, text: Q5 }));
}

export function pageOf(world: World, id: string): Promise<SealedMessage> {
  return world.as(id).sees(ShowMyEvaluation({}));
}

/** For each answer somebody of its layer, each person once, but for those who are not there. */
export async function whoAnswers(world: World, notThere: readonly string[]): Promise<readonly string[]> {
  const seats = await world.db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select(['people.id', 'seats.layer'])
    .where('seats.role', '=', 'participant')
    .where('people.language', '=', 'nl')
    .orderBy('people.id')
    .execute();
  const free = seats.filter(({ id }) => !notThere.includes(id));
  return demoAnswers.map(({ layer }) => {
    const at = free.findIndex((seat) => seat.layer === layer);
    const [seat] = free.splice(at, 1);
    if (at < 0 || !seat) throw new Error(`Nobody is left of ${layer}.`);
    return seat.id;
  });
}

/** What reached this person about the questions. */
export function askedOf(world: World, id: string): readonly SealedMessage[] {
  return world
    .as(id)
    .received()
    .filter((message) => /vragen/.test(wordsOf(message)) && /Vraag 1 van/.test(wordsOf(message)));
}
