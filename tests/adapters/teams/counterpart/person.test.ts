import { expect, test } from 'vitest';
import { systemClock } from '../../../../src/kernel/clock.ts';
import { StoppedByTeams } from './card-boxes.ts';
import { buttonsIn, folds } from './card-buttons.ts';
import { liveInCard } from './card-live.ts';
import { cardType } from './card-parts.ts';
import { wordsOfCard } from './card-words.ts';
import { AppTrouble } from './read-answer.ts';
import { toy, toyBot } from './toy-bot.ts';

const shown =
  'The desk Count Reset All will be gone. Yes Break Dialog What do you want to say? What is it? A complaint A compliment Write';

test('words are answered in the chat, and a press changes the card in its place', async () => {
  const { comesIn } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  const tjitske = await comesIn('Tjitske');
  await omar.types('hello');
  expect(omar.words()).toBe(shown);
  await omar.presses('Count');
  expect(omar.words()).toBe('That is number 2.');
  expect(omar.messages()).toHaveLength(2);
  expect(tjitske.messages()).toEqual([]);
});

test('the same bytes again reach the bot again; a double click is two presses', async () => {
  const { comesIn, heard } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  await omar.types('hello');
  await Promise.all([omar.presses('Count'), omar.again()]);
  expect(heard).toHaveLength(3);
  await omar.types('hello');
  await omar.doubleClicks('Count');
  expect(heard).toHaveLength(6);
});

test('what is folded is not pressed before it is folded out, and that sends nothing', async () => {
  const { comesIn, heard } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  await omar.types('hello');
  await expect(omar.presses('Yes')).rejects.toThrow('No button "Yes"');
  expect(await omar.presses('Reset')).toBeUndefined();
  expect(heard).toEqual(['hello']);
  omar.fills({ text: 'Boxes of the card round it go along' });
  await omar.presses('Yes');
  expect(heard[1]).toBe('{"deed":"reset","text":"Boxes of the card round it go along"}');
  expect(omar.words()).toBe(`${shown.replace('say? ', 'say? Boxes of the card round it go along ')} Gone.`);
});

test('a button can show and hide a part of the card, with the buttons in it', () => {
  const toggle = (title: string, ...targetElements: unknown[]) => ({
    type: 'Action.ToggleVisibility',
    title,
    targetElements,
  });
  const hide = toggle('No', { elementId: 'sure', isVisible: false });
  const sure = {
    type: 'Container',
    id: 'sure',
    isVisible: false,
    items: [{ type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Yes' }, hide] }],
  };
  const content = {
    type: 'AdaptiveCard',
    body: [{ type: 'ActionSet', actions: [toggle('Away', 'sure')] }, sure],
  };
  const activity = { attachments: [{ contentType: cardType, content }] };
  const place = { kind: 'message', tenantId: '', conversation: '', id: '', by: 'bot', activity } as const;
  const { shows, press } = folds();
  const seen = () => buttonsIn(place).filter(shows);
  const pressed = (label: string) => {
    for (const one of seen().filter((button) => button.label === label)) press(one);
    return seen().map(({ label: shown }) => shown);
  };
  expect(pressed('')).toEqual(['Away']);
  expect(pressed('Away')).toEqual(['Away', 'Yes', 'No']);
  expect(pressed('No')).toEqual(['Away']);
});

test('a form: Teams stops an empty box, and what was typed goes as text', async () => {
  const { comesIn, heard } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  await omar.types('hello');
  await expect(omar.presses('Write')).rejects.toThrow(StoppedByTeams);
  omar.fills({ text: 'The soup was good', 'What is it?': 'A compliment' });
  expect(omar.words()).toContain('say? The soup was good What');
  await omar.presses('Write');
  expect(heard.at(-1)).toBe('{"deed":"write","text":"The soup was good","kind":"A compliment"}');
  expect(omar.words()).toBe('A compliment: The soup was good');
});

test('a client that knows no Action.Execute submits what is behind the fallback', async () => {
  const { comesIn, heard } = await toyBot(systemClock);
  const omar = await comesIn('Omar', true);
  await omar.types('hello');
  omar.fills({ text: 'Good' });
  await omar.presses('Write');
  expect(heard.at(-1)).toBe('value {"deed":"write","text":"Good"}');
  expect(omar.words()).toBe('You said Good');
});

test('a dialog is opened by a button, sent, answered with words, and closed', async () => {
  const { comesIn } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  await omar.types('hello');
  await omar.presses('Dialog');
  expect(omar.words()).toBe('A letter What do you want to say? Send');
  await expect(omar.presses('Count')).rejects.toThrow('No button "Count"');
  omar.fills({ text: 'Hoi' });
  await omar.presses('Send');
  expect(omar.words()).toBe('Sent: Hoi');
  omar.closes();
  await omar.presses('Dialog');
  omar.fills({ text: 'nothing' });
  await omar.presses('Send');
  expect(omar.dialog()).toBeUndefined();
  expect(omar.words()).toBe(shown);
});

test('a message extension finds, and works on a message that somebody picked', async () => {
  const { comesIn, whoIs } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  const results = await omar.searches('find', 'wmo');
  expect(JSON.stringify(results)).toContain('\\"value\\":\\"wmo\\"');
  await omar.types('Wie <belt> wie?');
  const message = omar.messages()[0];
  if (!message) throw new Error('nothing was typed');
  await omar.picks({ commandId: 'save', on: { message, author: whoIs('Omar').member } });
  expect(omar.words()).toContain('<div>Wie &lt;belt&gt; wie?</div>');
  omar.fills({ text: 'x' });
  await omar.presses('Send');
  expect(omar.dialog()).toBeUndefined();
});

test('in a channel the bot is mentioned, in a thread, and everybody reads it; a press changes it for one', async () => {
  const { comesIn, front, tenant, heard } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  const tjitske = await comesIn('Tjitske');
  const hal = tenant.named('hal');
  await omar.lets(hal);
  await omar.writesIn(hal, 'vind <wmo>');
  expect(heard).toEqual(['let in', '<at>Toy</at> vind <wmo>\n']);
  const [welcome, asked, answer] = omar.reads(hal);
  expect(welcome?.conversation).toMatch(/;messageid=\d+$/);
  expect(asked?.conversation).not.toBe(welcome?.conversation);
  expect(answer?.conversation).toBe(asked?.conversation);
  await omar.presses('Count');
  expect(omar.words()).toBe('That is number 3.');
  expect(tjitske.reads(hal).map(tjitske.wordsOf)).toEqual(['Here I am.', 'vind <wmo>', shown]);
  if (answer) front.screens.show({ ...answer, activity: { type: 'message', text: 'For everybody.' } });
  expect(omar.words()).toBe('For everybody.');
  expect(tjitske.reads(hal).map(tjitske.wordsOf).at(-1)).toBe('For everybody.');
  expect(omar.received()).toEqual([]);
});

test('what came unasked is known from answers', async () => {
  const { comesIn, front, driver } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  await omar.types('hello');
  await driver.reacts(omar, { conversation: omar.chat }, omar.messages()[1] ?? never()).ack;
  front.screens.show({
    kind: 'message',
    tenantId: toy.tenantId,
    conversation: omar.chat.id,
    id: '1',
    by: 'bot',
    activity: { type: 'message', summary: 'Ronde 3', text: 'iets' },
  });
  expect(omar.notifications()).toEqual(['Ronde 3']);
});

test('a bot that breaks is seen to break', async () => {
  const { comesIn, driver } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  await omar.types('hello');
  await expect(omar.presses('Break')).rejects.toThrow(AppTrouble);
  expect((await driver.unknownInvoke(omar, { conversation: omar.chat }).ack).status).toBe(501);
});

test('words are live only when Teams would do something with them', () => {
  const live = (part: object) => liveInCard({ type: 'AdaptiveCard', body: [part] }).length > 0;
  const texts = [
    '**vet**',
    '_schuin_',
    '[klik](https://x.example)',
    '- punt',
    '1. punt',
    '{{DATE(2027-01-26)}}',
  ];
  for (const text of texts) {
    expect(live({ type: 'TextBlock', text }), text).toBe(true);
    expect(live({ type: 'FactSet', facts: [{ title: 'a', value: text }] }), text).toBe(true);
    expect(live({ type: 'Input.ChoiceSet', choices: [{ title: text, value: 'a' }] }), text).toBe(true);
    expect(live({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] }), text).toBe(false);
  }
  const escaped = String.raw`\*\*vet\*\* \[klik\](https://x.example)`;
  expect(live({ type: 'TextBlock', text: escaped })).toBe(false);
  expect(wordsOfCard({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: escaped }] })).toBe(
    '**vet** [klik](https://x.example)',
  );
  expect(live({ type: 'TextBlock', text: 'snake_case_name is 2*3*4' })).toBe(false);
});

test('a table, columns and facts are read from left to right, top to bottom', () => {
  const cell = (text: string) => ({ type: 'TableCell', items: [{ type: 'TextBlock', text }] });
  const row = (...texts: string[]) => ({ type: 'TableRow', cells: texts.map(cell) });
  const body = [
    { type: 'Table', columns: [{ width: 1 }, { width: 1 }], rows: [row('Name', 'Table'), row('Omar', '4')] },
    { type: 'FactSet', facts: [{ title: 'Role', value: 'Host' }] },
    {
      type: 'ColumnSet',
      columns: [
        {
          width: 'stretch',
          items: [{ type: 'RichTextBlock', inlines: ['Tj', { type: 'TextRun', text: 'itske' }] }],
        },
        {
          type: 'Column',
          items: [{ type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Ask' }] }],
        },
      ],
    },
  ];
  expect(wordsOfCard({ type: 'AdaptiveCard', body })).toBe('Name Table Omar 4 Role Host Tjitske Ask');
});

function never(): never {
  throw new Error('there is no such message');
}
