import fc from 'fast-check';
import type { BlockOf, Field, FormOf, PressOf, SealedMessage } from '../../src/kernel/message.ts';

// Messages of every shape, with words people really type and words that nobody should.

const nasty = fc.constantFrom(
  '<!channel> <!here> <@U012AB3CD> <#C024BE7LR|algemeen> <https://elders.example|klik>',
  '*vet* _schuin_ ~weg~ `code` :smile: & &amp; < >',
  'مرحبا \u202etxt.exe\u202c שלום',
  '\u202ealleen heen',
  '👨‍👩‍👧 🇳🇱 👍🏽',
  'half \ud83d teken \u0000 en \u0007 piep\r\nregel',
  '   ',
  '',
  '&'.repeat(120),
  'één',
);
const sentence = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { maxLength: 20 });
const short = fc.oneof(
  { weight: 4, arbitrary: sentence.map((words) => words.join(' ')) },
  { weight: 1, arbitrary: nasty },
);
const long = fc.oneof(
  { weight: 20, arbitrary: short },
  { weight: 1, arbitrary: fc.nat(5_000).map((n) => 'Wie belt wie, en wanneer? '.repeat(400).slice(0, n)) },
  { weight: 1, arbitrary: fc.nat(3_500).map((n) => '語'.repeat(n)) },
);
const label = fc.oneof({ weight: 6, arbitrary: short }, { weight: 1, arbitrary: long });

let tokens = 0;
// As long as a real one gets.
const token = fc.integer({ min: 1, max: 400 }).map((length) => `t${++tokens}.`.padEnd(length, 'x'));
const press: fc.Arbitrary<PressOf<string>> = fc.record(
  { label, press: token, main: fc.constant(true as const), confirm: long },
  { requiredKeys: ['label', 'press'] },
);
const tone = fc.constantFrom('plain', 'quiet', 'good', 'warning', 'problem');
const text = fc.oneof(long, fc.array(fc.oneof(short, fc.record({ strong: short })), { maxLength: 5 }));

const block: fc.Arbitrary<BlockOf<string>> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text: label }),
  fc.record({ kind: fc.constant('text'), text, tone }, { requiredKeys: ['kind', 'text'] }),
  fc.record({ kind: fc.constant('big'), text: label, under: label }, { requiredKeys: ['kind', 'text'] }),
  fc.record({
    kind: fc.constant('facts'),
    facts: fc.array(fc.record({ label, value: long }), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('list'),
    items: fc.array(
      fc.record(
        { text: label, detail: long, tone, open: token, buttons: fc.array(press, { maxLength: 3 }) },
        { requiredKeys: ['text'] },
      ),
      { maxLength: 40 },
    ),
  }),
  fc.nat(7).chain((columns) =>
    fc.record({
      kind: fc.constant('table'),
      caption: label,
      columns: fc.array(short, { minLength: columns, maxLength: columns }),
      rows: fc.array(
        fc.array(fc.record({ text: short, tone, open: token }, { requiredKeys: ['text'] }), {
          minLength: columns,
          maxLength: columns,
        }),
        { maxLength: 30 },
      ),
    }),
  ),
  fc.record({ kind: fc.constant('picture'), svg: fc.constant('<svg/>'), says: long }),
  fc.record({
    kind: fc.constant('cards'),
    cards: fc.array(
      fc.record(
        { title: label, under: short, lines: fc.array(text, { maxLength: 4 }), foot: short },
        { requiredKeys: ['title', 'lines'] },
      ),
      { maxLength: 30 },
    ),
  }),
  fc.record({ kind: fc.constant('file'), label, press: token }),
  fc.record({ kind: fc.constant('buttons'), buttons: fc.array(press, { maxLength: 40 }) }),
);

const options = fc.oneof(
  fc.array(label, { maxLength: 12 }),
  fc.nat(250).map((count) => Array.from({ length: count }, (_, n) => `Tafel ${n}`)),
);
const asks = fc.record(
  { label: short.map((words) => `Vraag ${words}`), hint: short, optional: fc.constant(true as const) },
  { requiredKeys: ['label'] },
);
const box = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('line', 'lines'),
      value: fc.oneof(short, fc.constant('0612345678')),
      max: fc.integer({ min: 1, max: 9_000 }),
      input: fc.constantFrom('email', 'tel', 'search', 'number'),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.tuple(fc.constantFrom('choice', 'choices'), options, fc.nat(300)).map(([kind, labels, nth]) => ({
    kind,
    options: labels.map((words, n) => ({ label: words, value: n === 3 ? '' : `v${n}` })),
    ...(kind === 'choice' ? { value: `v${nth}` } : { values: [`v${nth}`, 'v1', ''] }),
  })),
  fc.record({ kind: fc.constant('date'), value: fc.constantFrom('2027-01-26', 'ooit') }),
  fc.record({ kind: fc.constant('time'), value: fc.constantFrom('14:10', '') }),
  fc.record({ kind: fc.constant('file'), accept: fc.constantFrom('.csv,.xlsx', 'text/csv', '') }),
);
const fields = fc
  .array(fc.tuple(asks, box), { maxLength: 12 })
  .map((all) => all.map(([ask, one], n) => ({ ...ask, ...one, name: `box-${n}` }) as Field));

export const anyForm: fc.Arbitrary<FormOf<string>> = fc.record({
  kind: fc.constant('form'),
  submit: press,
  fields,
});

export const anyMessage: fc.Arbitrary<SealedMessage> = fc.record(
  {
    summary: label.map((words) => `Waar ${words}`),
    blocks: fc.array(fc.oneof({ weight: 7, arbitrary: block }, { weight: 1, arbitrary: anyForm }), {
      maxLength: 10,
    }),
    back: press,
  },
  { requiredKeys: ['summary', 'blocks'] },
);
