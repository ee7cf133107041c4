import { expect, test } from 'vitest';
import { withoutDisclaimed } from '../../src/find/disclaimed.ts';
import { openCards } from '../../src/find/written-cards.ts';
import { cards } from './cards.ts';
import { otherCards } from './other-cards.ts';
import { secondStrangerCards } from './second-stranger-cards.ts';
import { strangerCards } from './stranger-cards.ts';

test.each([
  ['Vraag me naar gemengd wonen. Over schulden ga ik niet.', 'Vraag me naar gemengd wonen.'],
  ['Ik ga niet over schulden, wel over wonen.', 'wel over wonen.'],
  ['Ik ga zelf niet over schulden, maar ik ken wie dat wel doet.', 'maar ik ken wie dat wel doet.'],
  ['Wonen. Van de Wmo weet ik niets.', 'Wonen.'],
  ['Schulden doe ik niet.', ''],
  ['Vraag me naar wonen, over schulden ga ik niet.', 'Vraag me naar wonen,'],
  ['Vraag me liever niet naar de Wmo! Bel me over wonen.', 'Bel me over wonen.'],
  ['Vraag me naar jeugdzorg, niet over volwassenen.', 'Vraag me naar jeugdzorg,'],
  ['Wij helpen niet bij schulden; vraag ons naar toeslagen.', 'vraag ons naar toeslagen.'],
  ["Ask me about housing. I don't do debts.", 'Ask me about housing.'],
  ["Housing, not for children. Please don't ask me about benefits.", 'Housing,'],
])('%s', (line, left) => {
  expect(withoutDisclaimed(line)).toBe(left);
});

test.each([
  'Vraag me naar kinderen die niet naar school gaan.',
  'Ik weet niet alles van de Wmo, maar wel veel.',
  'Vraag me wat te doen als je over schulden niet durft te praten.',
  'Ik ga niet weg voordat er een huis is.',
  'Ik doe niet moeilijk over schulden.',
  'Vraag me naar mensen met wie niets meer lukt.',
  'Bel me niet te laat, liefst voor schulden.',
  "Ask me about people who don't open their letters.",
])('stays as it is: %s', (line) => {
  expect(withoutDisclaimed(line)).toBe(line);
});

test('of six hundred invented people one says what he does not do, and he is not found for it', async () => {
  const all = [...cards, ...otherCards, ...strangerCards, ...secondStrangerCards];
  const shorter = all.filter(({ line }) => withoutDisclaimed(line ?? '') !== line?.replace(/\s+/g, ' '));
  expect(shorter.map(({ name }) => name)).toEqual(['Pepijn Crijns']);
  const some = await openCards(shorter);
  expect(await some.find('schulden')).toEqual([]);
  expect(await some.find('gemengd wonen')).toHaveLength(1);
  await some.close();
});
