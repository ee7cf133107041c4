import { expect, test } from 'vitest';
import type { Json } from '../../slack/counterpart/json.ts';
import { boxNamed, held, holding, mustBeSendable, StoppedByTeams, sent } from './card-boxes.ts';
import { pressingOf } from './press-button.ts';
import type { ShownMessage } from './screens.ts';
import type { TeamsDriver } from './teams-driver.ts';
import { openTenant } from './tenants.ts';

const none = new Map<string, string>();

test.each<readonly [string, Json, string, boolean]>([
  ['an empty box that must be filled', { type: 'Input.Text', isRequired: true }, '', false],
  ['a space in it', { type: 'Input.Text', isRequired: true }, ' ', true],
  ['no tick where one is asked', { type: 'Input.Toggle', isRequired: true }, 'false', false],
  ['the tick', { type: 'Input.Toggle', isRequired: true, valueOn: 'ja' }, 'ja', true],
  ['too much', { type: 'Input.Text', maxLength: 3 }, 'vier', false],
  ['just enough', { type: 'Input.Text', maxLength: 4 }, 'vier', true],
  ['what does not fit', { type: 'Input.Text', regex: '^[0-9]+$' }, 'vier', false],
  ['nothing where something would have to fit', { type: 'Input.Text', regex: '^[0-9]+$' }, '', true],
  ['a number that is none', { type: 'Input.Number' }, 'vier', false],
  ['a number too high', { type: 'Input.Number', min: 1, max: 9 }, '10', false],
  ['a number between', { type: 'Input.Number', min: 1, max: 9 }, '9', true],
  ['no number', { type: 'Input.Number', min: 1 }, '', true],
  ['a day too early', { type: 'Input.Date', min: '2027-01-26' }, '2027-01-25', false],
  ['the first day', { type: 'Input.Date', min: '2027-01-26' }, '2027-01-26', true],
])('%s', (_what, box, typed, goes) => {
  const check = () => mustBeSendable({ ...box, id: 'x' }, new Map([['x', typed]]));
  if (goes) check();
  else expect(check).toThrow(StoppedByTeams);
});

test('several choices go as one text, by their words or their values', () => {
  const choices = [
    { title: 'Mijn nummer', value: 'phone' },
    { title: 'Mijn mailadres', value: 'email' },
  ];
  const box = { type: 'Input.ChoiceSet', id: 'choices:0:share', label: 'Wat?', isMultiSelect: true, choices };
  expect(holding(box, ['Mijn nummer', 'email'])).toBe('phone,email');
  expect(() => holding(box, 'Mijn huis')).toThrow('has no Mijn huis');
  expect(boxNamed([box], 'share')).toBe(box);
  expect(() => boxNamed([box], 'are')).toThrow('No box "are"');
});

test('an untouched box holds what the card put in it; what nobody chose does not go along', () => {
  const boxes = [
    { type: 'Input.Text', id: 'text' },
    { type: 'Input.Text', id: 'phone', value: '06' },
    { type: 'Input.ChoiceSet', id: 'kind', choices: [] },
    { type: 'Input.Toggle', id: 'sure' },
    { type: 'Input.Date', id: 'due' },
    { type: 'Input.Number', id: 'count', value: 3 },
  ];
  expect(sent(boxes, none)).toEqual({ text: '', phone: '06', sure: 'false', count: '3' });
  expect(boxes.map((box) => held(box, new Map([['phone', '07']])))[1]).toBe('07');
});

test('a client without Action.Execute is stuck where there is no fallback, and nobody presses what is off', () => {
  const tenant = openTenant({ tenantId: 'here', members: [{ name: 'Omar' }] });
  const member = tenant.member('Omar');
  const who = { tenant, member, bot: { appId: 'bot', name: 'Bot' } };
  const { id: conversation } = tenant.personal('bot', member);
  const place: ShownMessage = {
    kind: 'message',
    tenantId: 'here',
    conversation,
    id: '1',
    by: 'bot',
    activity: {},
  };
  const press = (action: Json, oldClient?: true) => () => {
    const button = { place, card: {}, action, around: [], label: '' };
    return pressingOf({ driver: {} as TeamsDriver, who, oldClient, hear: () => {} }, button, none);
  };
  const execute = { type: 'Action.Execute', title: 'Doe het' };
  expect(press(execute)()).toBeTypeOf('function');
  expect(press(execute, true)).toThrow(StoppedByTeams);
  expect(press({ ...execute, isEnabled: false })).toThrow(StoppedByTeams);
  expect(press({ type: 'Action.OpenUrl', title: 'Web', url: 'https://elkaar.example.nl' })).toThrow('opens');
});
