import type { Layer } from '../db/session-tables.ts';
import { plain } from './spelling.ts';

export const guestFields = [
  'first_name',
  'name_prefix',
  'last_name',
  'full_name',
  'organisation',
  'layer',
  'function_title',
  'expertise',
  'email',
  'phone',
  'role',
  'home_table',
  'language',
  'stays_put',
  'wish',
] as const;
export type GuestField = (typeof guestFields)[number];

/** Which column (0 is the first) holds what, and which layer the organiser gave to words we do not know. */
export interface Mapping {
  readonly columns: Readonly<Partial<Record<GuestField, number>>>;
  readonly layerWords: Readonly<Record<string, Layer>>;
}

/** A first guess from the names above the columns, in Dutch or English. Columns it does not know are left out. */
export function guessColumns(header: readonly string[]): Mapping {
  const columns: Partial<Record<GuestField, number>> = {};
  header.forEach((name, column) => {
    const field = fieldOf(name);
    if (field && columns[field] === undefined) columns[field] = column;
  });
  return { columns: withLastName(columns), layerWords: {} };
}

export const isPhoneColumn = (name: string): boolean => fieldOf(name) === 'phone';

export const knownColumnCount = (header: readonly string[]): number =>
  Object.keys(guessColumns(header).columns).length;

/**
 * The place of the header in the list: the first of the top rows with two known column names, because many lists
 * start with a title and a date; otherwise the first row.
 */
export function headerRowOf(rows: readonly { readonly cells: readonly string[] }[]): number {
  const found = rows.slice(0, 10).findIndex(({ cells }) => knownColumnCount(cells) >= 2);
  return Math.max(0, found);
}

function fieldOf(name: string): GuestField | null {
  const words = plain(name);
  const core = words
    .split(' ')
    .filter((word) => !noise.has(word))
    .join(' ');
  return fieldByName.get(words) ?? fieldByName.get(core) ?? null;
}

/** "Voornaam; Naam": next to a first name, a plain "naam" is the last name. */
function withLastName(columns: Partial<Record<GuestField, number>>): Partial<Record<GuestField, number>> {
  const { full_name: name, ...others } = columns;
  if (name === undefined || others.first_name === undefined || others.last_name !== undefined) return columns;
  return { ...others, last_name: name };
}

const names: Readonly<Record<GuestField, string>> = {
  first_name: 'voornaam, voornamen, roepnaam, first name, firstname, given name, forename',
  name_prefix: 'tussenvoegsel, tussenvoegsels, tussenvoegsel s, tv, voorvoegsel, infix, name prefix',
  last_name: 'achternaam, familienaam, last name, lastname, surname, family name',
  full_name:
    'naam, namen, volledige naam, name, names, full name, fullname, deelnemer, deelnemers, participant, gast, guest, voor en achternaam, voornaam achternaam, voornaam en achternaam, naam voornaam, first and last name',
  organisation:
    'organisatie, naam organisatie, organisatienaam, organisation, organization, organisation name, organization name, werkgever, employer, bedrijf, bedrijfsnaam, company, instelling, instantie, gemeente, namens, werkt bij, org',
  layer: 'laag, niveau, layer, level, geleding, groep, doelgroep, group',
  function_title:
    'functie, functienaam, functietitel, functieomschrijving, beroep, function, function title, job, job title, jobtitle, position',
  expertise:
    'expertise, expertisegebied, vakgebied, deskundigheid, specialisme, domein, area of expertise, field',
  email:
    'email, e mail, mail, mailadres, emailadres, e mailadres, e mail adres, email address, e mail address, mail address',
  phone:
    'telefoon, telefoonnummer, telefoonnr, tel, telnr, tel nr, mobiel, mobiele nummer, mobiel nummer, mobiele telefoon, telefoon mobiel, gsm, 06, 06 nummer, phone, phone number, telephone, mobile, mobile number, mobile phone, cell phone',
  role: 'rol, role, taak',
  home_table:
    'tafel, tafelnummer, tafelnr, tafel nr, eigen tafel, thuistafel, table, table number, home table, own table',
  language: 'taal, voorkeurstaal, language, preferred language',
  stays_put:
    'blijft zitten, blijft, blijft aan tafel, blijft aan eigen tafel, vaste plek, vaste tafel, stays put, stays seated, stay seated',
  wish: 'wens, wensen, praktische wens, praktische wensen, wish, wishes, practical wish, practical wishes',
};

const fieldByName = new Map(
  guestFields.flatMap((field) => names[field].split(', ').map((name): [string, GuestField] => [name, field])),
);

/** Words around the name of a column that do not change what is in it: "Uw e-mailadres (verplicht)". */
const noise = new Set(
  'uw je jouw jullie your de het een the a van of verplicht required optioneel optional nl en id code zakelijk zakelijke prive werk work'.split(
    ' ',
  ),
);
