import type { Language } from '../kernel/language.ts';
import type { Block, Field, Item, Message } from '../kernel/message.ts';
import { layers } from '../sessions/session-intents.ts';
import { asLabel, layerWords } from '../sessions/vocabulary-words.ts';
import type { Guest } from './guest.ts';
import { guestFieldWords } from './guest-column-words.ts';
import { guestFields } from './guest-columns.ts';
import { AcceptGuestList, DiscardGuestList, MapGuestList, ShowGuests } from './guest-intents.ts';
import type { CheckedRow, GuestListCheck } from './guest-list.ts';
import type { GuestListDraft } from './guest-list-draft-store.ts';
import { chooseLayerWords, listNoteWords, looksLikeWords, rowProblemWords } from './guest-list-words.ts';
import { guestWords, draftWords as words } from './guest-words.ts';

/** Everything an organiser wants to know before saying yes: how many, who not and why, what is in which column. */
export function draftView(language: Language, draft: GuestListDraft, check: GuestListCheck): Message {
  const guests = check.rows.flatMap(({ guest }) => (guest ? [guest] : []));
  const refused = check.rows.filter(({ guest }) => !guest);
  const doubtful = check.rows.filter(({ guest, problems }) => guest && problems.length > 0);
  return {
    summary: words.title[language],
    blocks: [
      ...check.notes.map(
        ({ code, weight }): Block => ({
          kind: 'text',
          text: listNoteWords[code][language],
          tone: weight === 'stops' ? 'problem' : 'warning',
        }),
      ),
      {
        kind: 'big',
        text: words.ready[language]({ guests: guests.length }),
        under: underCount(language, refused.length),
      },
      { kind: 'buttons', buttons: decisions(language, draft.id, guests.length) },
      ...problemBlocks(language, words.rowsToMend[language], refused),
      ...problemBlocks(language, words.rowsToCheck[language], doubtful),
      ...organisationBlocks(language, check),
      ...(guests.length > 0 ? sample(language, guests) : []),
      { kind: 'heading', text: words.columns[language] },
      {
        kind: 'form',
        fields: [...layerFields(language, check), ...columnFields(language, draft)],
        submit: { label: words.lookAgain[language], press: MapGuestList({ draft: draft.id }) },
      },
    ],
    back: { label: guestWords.toGuests[language], press: ShowGuests({ session: draft.session.id }) },
  };
}

function underCount(language: Language, refused: number): string {
  return refused === 0 ? words.allFine[language] : words.refused[language]({ rows: refused });
}

function decisions(language: Language, draft: string, guests: number) {
  const accept = {
    label: words.accept[language]({ guests }),
    press: AcceptGuestList({ draft }),
    main: true,
  } as const;
  const discard = { label: words.discard[language], press: DiscardGuestList({ draft }) };
  return guests > 0 ? [accept, discard] : [discard];
}

const mostRows = 40;

function problemBlocks(language: Language, title: string, rows: readonly CheckedRow[]): Block[] {
  if (rows.length === 0) return [];
  const items = rows.slice(0, mostRows).map((row): Item => {
    const name = row.guest ? ` · ${row.guest.firstName} ${row.guest.lastName}` : '';
    return {
      text: words.row[language]({ line: row.line, name }),
      detail: row.problems.map((problem) => rowProblemWords[problem.code][language](problem)).join(' '),
      tone: row.guest ? 'warning' : 'problem',
    };
  });
  const rest = rows.length - items.length;
  const more: Block[] =
    rest > 0 ? [{ kind: 'text', text: words.more[language]({ rows: rest }), tone: 'quiet' }] : [];
  return [{ kind: 'heading', text: title }, { kind: 'list', items }, ...more];
}

function organisationBlocks(language: Language, check: GuestListCheck): Block[] {
  if (check.newOrganisations.length === 0) return [];
  const items = check.newOrganisations
    .slice(0, mostRows)
    .map((organisation) => ({ text: looksLikeWords[language](organisation) }));
  return [
    { kind: 'heading', text: words.newOrganisations[language] },
    { kind: 'list', items },
  ];
}

function sample(language: Language, guests: readonly Guest[]): Block[] {
  return [
    {
      kind: 'table',
      caption: words.guests[language],
      columns: [
        guestWords.firstName[language],
        guestWords.lastName[language],
        guestWords.organisation[language],
        guestWords.layer[language],
      ],
      rows: guests
        .slice(0, 8)
        .map((guest) => [
          { text: guest.firstName },
          { text: guest.lastName },
          { text: guest.organisation ?? '–' },
          { text: guest.layer ? layerWords[guest.layer][language] : '–' },
        ]),
    },
  ];
}

function layerFields(language: Language, check: GuestListCheck): Field[] {
  return check.unknownLayers.slice(0, 20).map((unknown) => ({
    kind: 'choice',
    name: `word-${unknown.word}`,
    label: chooseLayerWords[language](unknown),
    value: unknown.suggestion ?? '',
    options: [
      { value: '', label: words.stillUnknown[language] },
      ...layers.map((layer) => ({ value: layer, label: asLabel(layerWords[layer][language]) })),
    ],
  }));
}

function columnFields(language: Language, { file, mapping }: GuestListDraft): Field[] {
  return file.header.map((name, column) => {
    const example = file.rows.map(({ cells }) => cells[column] ?? '').find((cell) => cell !== '');
    return {
      kind: 'choice',
      name: `column-${column}`,
      label: name || String(column + 1),
      ...(example ? { hint: words.columnHint[language]({ example: example.slice(0, 40) }) } : {}),
      value: guestFields.find((field) => mapping.columns[field] === column) ?? '',
      options: [
        { value: '', label: words.skip[language] },
        ...guestFields.map((field) => ({ value: field, label: guestFieldWords[field][language] })),
      ],
    };
  });
}
