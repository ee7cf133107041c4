import type { Language } from '../kernel/language.ts';
import type { Block, Field, Message } from '../kernel/message.ts';
import { layers } from '../sessions/session-intents.ts';
import { asLabel, layerWords } from '../sessions/vocabulary-words.ts';
import type { Guest } from './guest.ts';
import { guestFieldWords } from './guest-column-words.ts';
import { guestFields } from './guest-columns.ts';
import { AcceptGuestList, DiscardGuestList, MapGuestList, ShowGuests } from './guest-intents.ts';
import type { GuestListCheck } from './guest-list.ts';
import type { GuestListDraft } from './guest-list-draft-store.ts';
import { chooseLayerWords, listNoteWords, looksLikeWords } from './guest-list-words.ts';
import { isNotAsked, problemBlocks } from './guest-row-views.ts';
import { guestWords, draftWords as words } from './guest-words.ts';

/** Everything an organiser wants to know before saying yes: how many, what to choose, who not and why, the columns. */
export function draftView(language: Language, draft: GuestListDraft, check: GuestListCheck): Message {
  const guests = check.rows.flatMap(({ guest }) => (guest ? [guest] : []));
  const refused = check.rows.filter(({ guest }) => !guest);
  const doubtful = check.rows.filter(({ guest, problems }) => guest && problems.length > 0);
  const notes = check.notes.map(
    ({ code, weight }): Block => ({
      kind: 'text',
      text: listNoteWords[code][language],
      tone: weight === 'stops' ? 'problem' : 'warning',
    }),
  );
  const buttons: Block = { kind: 'buttons', buttons: decisions(language, draft.id, guests.length) };
  const back = { label: guestWords.toGuests[language], press: ShowGuests({ session: draft.session.id }) };
  // Nothing was looked at: first the columns.
  if (check.rows.length === 0)
    return {
      summary: words.title[language],
      blocks: [...notes, ...columnBlocks(language, draft, true), buttons],
      back,
    };
  return {
    summary: words.title[language],
    blocks: [
      {
        kind: 'big',
        text: words.ready[language]({ guests: guests.length }),
        under: underCount(language, refused.length),
      },
      ...notes,
      buttons,
      ...layerBlocks(language, draft, check),
      ...problemBlocks(language, words.rowsToMend[language], draft, refused.filter(isNotAsked)),
      ...problemBlocks(language, words.rowsToCheck[language], draft, doubtful),
      ...organisationBlocks(language, check),
      ...(guests.length > 0 ? sample(language, guests) : []),
      ...columnBlocks(language, draft, false),
    ],
    back,
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

const mostOrganisations = 40;

function organisationBlocks(language: Language, check: GuestListCheck): Block[] {
  if (check.newOrganisations.length === 0) return [];
  const items = check.newOrganisations
    .slice(0, mostOrganisations)
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
      columns: [words.name[language], guestWords.organisation[language], guestWords.layer[language]],
      rows: guests
        .slice(0, 8)
        .map((guest) => [
          { text: `${guest.firstName} ${guest.lastName}`.trim() },
          { text: guest.organisation ?? '–' },
          { text: guest.layer ? layerWords[guest.layer][language] : '–' },
        ]),
    },
  ];
}

function layerBlocks(language: Language, draft: GuestListDraft, check: GuestListCheck): Block[] {
  if (check.unknownLayers.length === 0) return [];
  const submit = { label: words.lookAgain[language], press: MapGuestList({ draft: draft.id }) };
  return [
    { kind: 'heading', text: words.layers[language] },
    { kind: 'form', fields: layerFields(language, check), submit },
  ];
}

function columnBlocks(language: Language, draft: GuestListDraft, comesFirst: boolean): Block[] {
  const submit = { label: words.lookAgain[language], press: MapGuestList({ draft: draft.id }) };
  return [
    { kind: 'heading', text: words.columns[language] },
    {
      kind: 'form',
      fields: columnFields(language, draft),
      submit: comesFirst ? { ...submit, main: true } : submit,
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
