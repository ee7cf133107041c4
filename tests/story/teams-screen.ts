import type { ShownMessage } from '../adapters/teams/counterpart/screens.ts';
import type { TeamsPerson } from '../adapters/teams/counterpart/teams-person.ts';
import type { Conversation } from '../adapters/teams/counterpart/tenants.ts';

/** What came unasked with these words in it. */
export function heard(person: { notifications(): readonly string[] }, words: string): readonly string[] {
  return person.notifications().filter((one) => one.includes(words));
}

/** The words of the last card in somebody's own chat. */
export function chatOf(person: TeamsPerson): string {
  return person.wordsOf(last(person.messages().filter(byBot)));
}

export function lastNews(person: TeamsPerson): ShownMessage {
  return last(person.received());
}

/** What a channel reads, oldest first, but for the sentence that an answer is in somebody's own chat. */
export function channelAt(person: TeamsPerson, channel: Conversation): readonly string[] {
  const said = person.reads(channel).filter(byBot);
  return said
    .map((message) => person.wordsOf(message).replace(/\s+/g, ' '))
    .filter((words) => words !== 'Ik stuur je antwoord in onze eigen chat.');
}

/** Presses a button that asks whether one is sure, and says yes. */
export async function pressesForSure(person: TeamsPerson, label: string): Promise<void> {
  const before = new Set(person.buttons().map(({ action }) => action));
  await person.presses(label);
  const yes = person.buttons().find(({ action }) => !before.has(action));
  if (!yes) throw new Error(`"${label}" asks nothing`);
  await person.presses(yes);
}

function byBot({ by }: ShownMessage): boolean {
  return by === 'bot';
}

function last(messages: readonly ShownMessage[]): ShownMessage {
  const found = messages.at(-1);
  if (!found) throw new Error('There is nothing in the chat');
  return found;
}
