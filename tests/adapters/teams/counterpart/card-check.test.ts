import { expect, test } from 'vitest';
import type { Json } from '../../slack/counterpart/json.ts';
import { wrongInCard } from './card-check.ts';

const text = { type: 'TextBlock', text: 'Tafel 4', wrap: true };
const box = { type: 'Input.Text', id: 'text', label: 'Wat is er?' };
const choices = [{ title: 'Een', value: '1' }];
const press = { type: 'Action.Execute', title: 'Doe het', verb: 'do', data: { a: { b: ['c'] } } };
const card = (body: readonly object[], actions: readonly object[] = [], more: Json = {}): Json => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
  ...more,
});

test('a card with everything that we may use is good', () => {
  const everything = card(
    [
      text,
      {
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text: 'vet', weight: 'Bolder', selectAction: { ...press, title: '' } }],
      },
      { type: 'FactSet', facts: [{ title: 'Rol', value: 'Tafelgast' }] },
      {
        type: 'Container',
        style: 'warning',
        items: [text],
        selectAction: press,
        id: 'folded',
        isVisible: false,
      },
      {
        type: 'ColumnSet',
        columns: [
          { width: 'stretch', items: [text] },
          { type: 'Column', width: 'auto', items: [] },
        ],
      },
      {
        type: 'Table',
        firstRowAsHeader: true,
        columns: [{ width: 2 }, { width: 1 }],
        rows: [
          {
            type: 'TableRow',
            cells: [
              { type: 'TableCell', items: [text] },
              { type: 'TableCell', items: [text] },
            ],
          },
        ],
      },
      {
        ...box,
        isRequired: true,
        errorMessage: 'Vul iets in.',
        isMultiline: true,
        maxLength: 280,
        value: 'x',
      },
      { type: 'Input.Number', id: 'n', label: 'Hoeveel?', min: 1, max: 9, value: 3 },
      { type: 'Input.Date', id: 'd', label: 'Wanneer?', min: '2027-01-26', value: '2027-01-27' },
      { type: 'Input.Time', id: 't', label: 'Hoe laat?', value: '14:10' },
      { type: 'Input.Toggle', id: 'o', label: 'Zeker?', title: 'Ja', value: 'false' },
      {
        type: 'Input.ChoiceSet',
        id: 'c',
        label: 'Welke?',
        choices,
        isMultiSelect: true,
        style: 'expanded',
        value: '1',
      },
      {
        type: 'ActionSet',
        actions: [press, { type: 'Action.ShowCard', title: 'Meer', card: card([text], [press]) }],
      },
    ],
    [
      {
        ...press,
        style: 'positive',
        associatedInputs: 'none',
        fallback: { type: 'Action.Submit', title: 'Doe het', data: {} },
      },
      { type: 'Action.ToggleVisibility', title: 'Vouw uit', targetElements: ['folded'] },
      { type: 'Action.OpenUrl', title: 'Op het web', url: 'https://elkaar.example.nl/' },
    ],
    { fallbackText: 'Tafel 4', msteams: { width: 'Full' }, lang: 'nl' },
  );
  expect(wrongInCard(everything)).toEqual([]);
});

test.each<readonly [string, Json]>([
  ['another version', card([text], [], { version: '1.6' })],
  ['no card', { type: 'Card', version: '1.5', body: [] }],
  ['an element that is unknown', card([{ type: 'Carousel' }])],
  ['an element of a later version', card([{ type: 'Badge', text: 'x' }])],
  ['a property that is unknown', card([{ ...text, colour: 'Good' }])],
  ['a value that is unknown', card([{ ...text, color: 'Red' }])],
  ['a text without words', card([{ type: 'TextBlock', text: '' }])],
  ['too much', card([{ ...text, text: 'x'.repeat(28_700) }])],
  ['seven actions', card([], Array(7).fill(press))],
  ['seven actions in a set', card([{ type: 'ActionSet', actions: Array(7).fill(press) }])],
  ['a button without words', card([], [{ ...press, title: ' ' }])],
  ['a link over http', card([], [{ type: 'Action.OpenUrl', title: 'x', url: 'http://elkaar.example.nl' }])],
  ['a script behind a link', card([], [{ type: 'Action.OpenUrl', title: 'x', url: 'javascript:alert(1)' }])],
  ['a picture over http', card([{ type: 'Image', url: 'http://x.example/a.png', altText: 'x' }])],
  ['a box without id', card([{ type: 'Input.Text', label: 'x' }])],
  ['a box without label', card([{ type: 'Input.Text', id: 'x' }])],
  ['two boxes with one id', card([box, box])],
  ['a box with an id in a fold', card([box], [{ type: 'Action.ShowCard', title: 'x', card: card([box]) }])],
  ['a box that must be filled and does not say so', card([{ ...box, isRequired: true }])],
  ['no choices', card([{ type: 'Input.ChoiceSet', id: 'c', label: 'x', choices: [] }])],
  [
    'a choice twice',
    card([{ type: 'Input.ChoiceSet', id: 'c', label: 'x', choices: [...choices, ...choices] }]),
  ],
  [
    'a comma in one of several',
    card([
      {
        type: 'Input.ChoiceSet',
        id: 'c',
        label: 'x',
        isMultiSelect: true,
        choices: [{ title: 'x', value: 'a,b' }],
      },
    ]),
  ],
  ['a fallback that is wrong', card([], [{ ...press, fallback: { type: 'Action.Submit', titel: 'x' } }])],
  [
    'nothing to fold out',
    card([], [{ type: 'Action.ToggleVisibility', title: 'x', targetElements: ['gone'] }]),
  ],
  [
    'something wrong deep inside',
    card([], [{ type: 'Action.ShowCard', title: 'x', card: card([{ type: 'Nothing' }]) }]),
  ],
])('%s is refused', (_what, wrong) => {
  expect(wrongInCard(wrong)).not.toEqual([]);
});
