import { expect, test } from 'vitest';
import { adviceOn } from '../../src/harvest/note-advice.ts';
import { checkText } from '../../src/harvest/note-check.ts';

const sensitive = { watchWords: ['Yvonne'], names: ['Omar Dromerstra'] };
const advice = (text: string) => {
  const check = checkText(text, sensitive);
  if (check.verdict === 'ok') throw new Error('nothing to say about this');
  return adviceOn(check);
};

test('a block says that nothing is kept and what to take out', () => {
  expect(advice('BSN 999990007')).toEqual({
    nl: expect.stringMatching(/^Dit heb ik niet bewaard\. Ik zie een BSN.*\nHaal het nummer weg/),
    en: expect.stringMatching(/^I did not save this\. I see a BSN.*\nTake out the number/),
  });
});

test('a warning names what it saw and gives an example about working together', () => {
  const { nl, en } = advice('Mijn cliënt mailt naar iemand@example.org');
  expect(nl).toMatch(
    /^Wacht even\. .* Ik zie .* en .*\.\n.*Bijvoorbeeld: ‘.+’\nWil je het anders schrijven\?$/,
  );
  expect(en).toMatch(
    /^One moment\. .* I see .* and .*\.\n.*For example: ‘.+’\nDo you want to write it differently\?$/,
  );
});

test('a hint leaves the choice to the writer', () => {
  expect(advice('Het UWV doet nooit wat het belooft.').nl).toContain('Je mag het ook zo laten.');
});

test.each([
  'BSN 999990007',
  'Bel haar op 06-00000099',
  'Omar vergat het',
  'Yvonne wacht',
  'Die collega is lui',
])('nothing of "%s" is said again', (text) => {
  for (const said of Object.values(advice(text)))
    expect(said).not.toMatch(/999990007|00000099|Omar|Yvonne|collega/);
});
