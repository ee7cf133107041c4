import type { SealedMessage } from '../../src/kernel/message.ts';

/** One of everything a message can hold, in the words of a hall. */
export const kitchenSink: SealedMessage = {
  summary: 'Ronde 2 begint om 14:10. Jouw tafel is 4, De Bosberg.',
  blocks: [
    { kind: 'big', text: 'Tafel 4, De Bosberg', under: 'Ronde 2 · 14:10 tot 14:35' },
    { kind: 'text', text: ['Neem je kopje mee. ', { strong: 'Tafel 4' }, ' is achterin, bij het raam.'] },
    { kind: 'buttons', buttons: [{ label: 'Ik zit aan tafel 4', press: 't-sit', main: true }] },
    { kind: 'text', text: 'Je opmerking is bewaard.', tone: 'good' },
    { kind: 'text', text: 'Er staat misschien een naam in je tekst.', tone: 'warning' },
    { kind: 'text', text: 'Deze knop is van een oudere versie van mij.', tone: 'problem' },
    { kind: 'text', text: 'Na vandaag wis ik wat niet meer nodig is.', tone: 'quiet' },
    { kind: 'heading', text: 'Wie zit er nog meer?' },
    {
      kind: 'list',
      items: [
        { text: 'Omar Haddad', detail: 'Gemeente Leeuwarden · Wmo', open: 't-omar' },
        {
          text: 'Tjitske de Boer',
          detail: 'UWV · arbeidsdeskundige',
          buttons: [
            { label: 'Vraag om haar nummer', press: 't-ask' },
            {
              label: 'Niet meer tonen',
              press: 't-hide',
              confirm: 'Je ziet Tjitske dan niet meer. Dat kan niet terug.',
            },
          ],
        },
        { text: 'Nog geen eigenaar', detail: 'Wie pakt dit op?', tone: 'warning' },
        { text: '<b>vet</b> & مرحبا بالجميع 🙂' },
      ],
    },
    { kind: 'heading', text: 'Jouw plek' },
    {
      kind: 'facts',
      facts: [
        { label: 'Organisatie', value: 'Gemeente Ooststellingwerf' },
        { label: 'Rol', value: 'Je zit aan tafel' },
      ],
    },
    {
      kind: 'table',
      caption: 'Wie zit waar',
      columns: ['Naam', 'Ronde 1', 'Ronde 2', 'Ronde 3', 'Ronde 4', 'Organisaties'],
      rows: [
        [
          { text: 'Omar Haddad', open: 't-omar' },
          { text: 'Tafel 1' },
          { text: 'Tafel 4', tone: 'good' },
          { text: 'Tafel 2' },
          { text: 'Tafel 6', tone: 'warning' },
          { text: '7' },
        ],
        [
          { text: 'Tjitske de Boer' },
          { text: 'Tafel 2' },
          { text: 'Tafel 4' },
          { text: 'Tafel 5' },
          { text: 'Tafel 1' },
          { text: '6' },
        ],
      ],
    },
    {
      kind: 'picture',
      says: 'Twee rondjes met een lijn: Omar en Tjitske zaten samen aan tafel.',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="80"><line x1="40" y1="40" x2="280" y2="40" stroke="#333"/><circle cx="40" cy="40" r="30" fill="#0b5a4a"/><circle cx="280" cy="40" r="30" fill="#d9772b"/></svg>',
    },
    { kind: 'heading', text: 'Om uit te knippen', sheet: 'upright' },
    {
      kind: 'cards',
      cards: [
        {
          title: 'Gerrit Postma',
          under: 'Woonzorg Voorbeeld',
          lines: [['Jouw code is ', { strong: 'K7M-4PX' }, ' vandaag.'], 'Om 13:40 zit je aan tafel 2.'],
          picture: {
            says: 'Een blokje.',
            svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M1 1h2v2H1z"/></svg>',
          },
          foot: 'Van Evert, die dit regelt.',
        },
        { title: 'Nora El Amrani', lines: [] },
      ],
    },
    { kind: 'heading', text: 'Schrijf iets op' },
    {
      kind: 'form',
      submit: { label: 'Bewaar', press: 't-keep', main: true, confirm: 'Ik weet dat iedereen dit ziet.' },
      fields: [
        {
          kind: 'lines',
          name: 'text',
          label: 'Waar lopen jullie tegenaan?',
          hint: 'Praat over hoe het werkt, niet over een mens.',
          max: 280,
        },
        {
          kind: 'line',
          name: 'phone',
          label: 'Jouw nummer',
          input: 'tel',
          optional: true,
          value: '06 12345678',
        },
        {
          kind: 'choice',
          name: 'kind',
          label: 'Wat is het?',
          value: 'bug',
          options: [
            { value: 'bottleneck', label: 'Een knelpunt' },
            { value: 'bug', label: 'Een fout in het systeem' },
          ],
        },
        {
          kind: 'choice',
          name: 'table',
          label: 'Welke tafel?',
          options: Array.from({ length: 8 }, (_, n) => ({ value: `${n + 1}`, label: `Tafel ${n + 1}` })),
        },
        {
          kind: 'choices',
          name: 'share',
          label: 'Wat mag de ander zien?',
          values: ['email'],
          options: [
            { value: 'phone', label: 'Mijn nummer' },
            { value: 'email', label: 'Mijn mailadres' },
          ],
        },
        { kind: 'date', name: 'due', label: 'Wanneer is het klaar?', earliest: '2027-01-26' },
        { kind: 'time', name: 'at', label: 'Hoe laat?', value: '14:10' },
        {
          kind: 'file',
          name: 'guests',
          label: 'De gastenlijst',
          hint: 'CSV of Excel.',
          accept: '.csv,.xlsx',
        },
      ],
    },
  ],
  back: { label: 'Naar het begin', press: 't-home' },
};
