import type { Both } from '../kernel/language.ts';
import { layerWords } from '../sessions/vocabulary-words.ts';
import type { RowProblem, RowProblemCode } from './guest.ts';
import type { ListNoteCode, UnknownLayer } from './guest-list.ts';
import type { NewOrganisation } from './new-organisations.ts';
import type { GuestFileDetails, GuestFileReason } from './reading/guest-file.ts';

const limit = ({ limit: most }: GuestFileDetails, language: 'nl-NL' | 'en-GB'): string =>
  (most ?? 0).toLocaleString(language);

/** Why the whole file is refused, and what to do. */
export const fileProblemWords: Readonly<
  Record<GuestFileReason, Both<(details: GuestFileDetails) => string>>
> = {
  empty: {
    nl: () => 'Dit bestand is leeg. Kies het bestand met je gastenlijst.',
    en: () => 'This file is empty. Choose the file with your guest list.',
  },
  no_rows: {
    nl: () => 'Ik zie maar één rij. Zet boven de kolommen wat erin staat, en eronder de gasten.',
    en: () => 'I see only one row. Say above each column what is in it, and put the guests below.',
  },
  not_a_list: {
    nl: () => 'Dit is geen lijst die ik kan lezen. Bewaar je gastenlijst als Excel (.xlsx) of CSV.',
    en: () => 'This is not a list that I can read. Save your guest list as Excel (.xlsx) or CSV.',
  },
  old_excel: {
    nl: () => 'Dit is een oud soort Excel-bestand. Open het en bewaar het als .xlsx.',
    en: () => 'This is an old kind of Excel file. Open it and save it as .xlsx.',
  },
  locked: {
    nl: () => 'Er zit een wachtwoord op dit bestand. Bewaar het zonder wachtwoord en probeer het opnieuw.',
    en: () => 'This file has a password. Save it without a password and try again.',
  },
  too_big: {
    nl: () => 'Dit bestand is te groot. Haal plaatjes en andere bladen weg en probeer het opnieuw.',
    en: () => 'This file is too big. Take out pictures and other sheets and try again.',
  },
  too_many_rows: {
    nl: (details) => `Deze lijst is te lang. Er passen ${limit(details, 'nl-NL')} rijen in.`,
    en: (details) => `This list is too long. There is room for ${limit(details, 'en-GB')} rows.`,
  },
  too_many_columns: {
    nl: (details) => `Deze lijst is te breed. Er passen ${limit(details, 'nl-NL')} kolommen in.`,
    en: (details) => `This list is too wide. There is room for ${limit(details, 'en-GB')} columns.`,
  },
  open_quote: {
    nl: ({ line }) =>
      `In rij ${line ?? 1} klopt een aanhalingsteken (") niet. Haal het weg of bewaar de lijst als .xlsx.`,
    en: ({ line }) =>
      `A quotation mark (") in row ${line ?? 1} is not right. Take it out or save the list as .xlsx.`,
  },
  broken_file: {
    nl: () => 'Ik kan dit bestand niet openen. Open het zelf, bewaar het opnieuw en probeer het nog eens.',
    en: () => 'I cannot open this file. Open it yourself, save it again and try once more.',
  },
};

/** What is going on with the whole list. */
export const listNoteWords: Readonly<Record<ListNoteCode, Both<string>>> = {
  no_name_column: {
    nl: 'Ik vind geen kolom met namen. Kies hieronder in welke kolom de naam staat.',
    en: 'I find no column with names. Choose below which column has the name.',
  },
  no_organisation_column: {
    nl: 'Ik vind geen kolom met organisaties. Niemand krijgt nu een organisatie.',
    en: 'I find no column with organisations. Nobody gets an organisation now.',
  },
  no_layer_column: {
    nl: 'Ik vind geen kolom met de laag. Kies een kolom, of vul de laag later in.',
    en: 'I find no column with the layer. Choose a column, or fill in the layer later.',
  },
  no_tables_yet: {
    nl: 'Er zijn nog geen tafels. De kolom met tafels sla ik over.',
    en: 'There are no tables yet. I skip the column with tables.',
  },
};

/** Why a row is refused, or what was left out of it. */
export const rowProblemWords: Readonly<Record<RowProblemCode, Both<(problem: RowProblem) => string>>> = {
  name_missing: {
    nl: () => 'Hier staat geen naam.',
    en: () => 'There is no name here.',
  },
  half_a_name: {
    nl: ({ value }) => `Ik zie maar een halve naam: ${quoted(value)}.`,
    en: ({ value }) => `I see only half a name: ${quoted(value)}.`,
  },
  organisation_missing: {
    nl: ({ weight }) => (weight === 'stops' ? 'Vul de organisatie in.' : 'De organisatie is nog leeg.'),
    en: ({ weight }) =>
      weight === 'stops' ? 'Fill in the organisation.' : 'The organisation is still empty.',
  },
  layer_missing: {
    nl: () => 'Vul de laag in, bijvoorbeeld bestuurder of professional.',
    en: () => 'Fill in the layer, for example board member or professional.',
  },
  layer_unknown: {
    nl: ({ value, suggestion }) => {
      const unknown = `De laag ${quoted(value)} ken ik niet.`;
      return suggestion ? `${unknown} Bedoel je ${layerWords[suggestion].nl}?` : unknown;
    },
    en: ({ value, suggestion }) => {
      const unknown = `I do not know the layer ${quoted(value)}.`;
      return suggestion ? `${unknown} Do you mean ${layerWords[suggestion].en}?` : unknown;
    },
  },
  email_odd: {
    nl: ({ value }) => `Dit e-mailadres klopt niet: ${quoted(value)}. Ik laat het leeg.`,
    en: ({ value }) => `This e-mail address is not right: ${quoted(value)}. I leave it empty.`,
  },
  phone_odd: {
    nl: ({ value }) => `Dit telefoonnummer klopt niet: ${quoted(value)}. Ik laat het leeg.`,
    en: ({ value }) => `This phone number is not right: ${quoted(value)}. I leave it empty.`,
  },
  table_unknown: {
    nl: ({ value }) => `De tafel ${quoted(value)} is er niet. Ik laat de tafel leeg.`,
    en: ({ value }) => `There is no table ${quoted(value)}. I leave the table empty.`,
  },
  role_unknown: {
    nl: ({ value }) => `De rol ${quoted(value)} ken ik niet. Deze gast wordt deelnemer.`,
    en: ({ value }) => `I do not know the role ${quoted(value)}. This guest becomes a participant.`,
  },
  language_unknown: {
    nl: ({ value }) => `De taal ${quoted(value)} spreek ik niet. Ik laat de taal leeg.`,
    en: ({ value }) => `I do not speak the language ${quoted(value)}. I leave it empty.`,
  },
  stays_put_unknown: {
    nl: ({ value, column }) =>
      `Bij ${quoted(column)} verwacht ik ja of nee, en geen ${quoted(value)}. Ik lees nee.`,
    en: ({ value, column }) => `At ${quoted(column)} I expect yes or no, not ${quoted(value)}. I read no.`,
  },
  formula: {
    nl: ({ value, column }) =>
      `In ${quoted(column)} staat een formule: ${quoted(value)}. Zet er gewone tekst neer.`,
    en: ({ value, column }) =>
      `There is a formula in ${quoted(column)}: ${quoted(value)}. Put plain text there.`,
  },
  too_long: {
    nl: ({ column, limit: most }) =>
      `De tekst in ${quoted(column)} is te lang. Er passen ${most ?? 0} tekens in.`,
    en: ({ column, limit: most }) =>
      `The text in ${quoted(column)} is too long. There is room for ${most ?? 0} characters.`,
  },
  row_too_wide: {
    nl: ({ value }) =>
      `Deze rij heeft meer cellen dan er kolommen zijn: ${quoted(value)}. Kijk of er een teken te veel staat.`,
    en: ({ value }) =>
      `This row has more cells than there are columns: ${quoted(value)}. Look for a sign too many.`,
  },
  duplicate_in_file: {
    nl: ({ otherLine }) => `Deze persoon staat ook in rij ${otherLine ?? '?'}.`,
    en: ({ otherLine }) => `This person is also in row ${otherLine ?? '?'}.`,
  },
  already_on_the_list: {
    nl: () => 'Deze persoon staat al op de gastenlijst.',
    en: () => 'This person is already on the guest list.',
  },
  bsn: {
    nl: ({ column }) =>
      `In ${quoted(column)} staat een getal dat een BSN kan zijn. Haal het uit de lijst. Ik mag het niet bewaren.`,
    en: ({ column }) =>
      `A number in ${quoted(column)} may be a citizen service number (BSN). Take it out. I may not keep it.`,
  },
};

export const looksLikeWords: Both<(organisation: NewOrganisation) => string> = {
  nl: ({ name, looksLike }) =>
    looksLike ? `${name} is nieuw. Het lijkt op ${looksLike}. Is het dezelfde?` : `${name} is nieuw.`,
  en: ({ name, looksLike }) =>
    looksLike ? `${name} is new. It looks like ${looksLike}. Is it the same?` : `${name} is new.`,
};

export const chooseLayerWords: Both<(layer: UnknownLayer) => string> = {
  nl: ({ word, rows }) =>
    `Welke laag is ${quoted(word)}? Dit woord staat in ${rows === 1 ? '1 rij' : `${rows} rijen`}.`,
  en: ({ word, rows }) =>
    `Which layer is ${quoted(word)}? This word is in ${rows === 1 ? '1 row' : `${rows} rows`}.`,
};

const quoted = (text: string | null): string => `‘${text ?? ''}’`;
