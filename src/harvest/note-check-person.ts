import { address, email, postcode } from './note-check-address.ts';
import { age } from './note-check-age.ts';
import { family } from './note-check-family.ts';
import { health } from './note-check-health.ts';
import { caseCode, phone, undated } from './note-check-numbers.ts';
import { caseTalk } from './note-check-talk.ts';
import { anyPhrase, piece } from './note-check-text.ts';
import { person, pronoun } from './note-check-who.ts';

const months = String.raw`(?:jan|feb|maart|mrt|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}`;
const year = String.raw`(?:19|20)\d\d`;

const aboutOnePerson = {
  email,
  address,
  postcode,
  birth_date: anyPhrase([
    piece`(?:geboren op|geb\.|geb\.? ?dat(?:um|\.)?|geb(?= \d{1,2}[-/. ])|geboortedatum|born on|date of birth)(?: is|
    :)? ?(?:the )?(?:\d{1,4}|${months})`,
    piece`(?:is|was|ben|am) (?:\p{L}+ )?(?:geboren|born) in (?:\p{L}+ )?${year}`,
    // 'Mensen die geboren zijn na 1955' is a group.
    piece`(?<=^|[.!?,] ?)(?:geboren|born):? (?:in |op |on )?(?:\p{L}+ )?(?:\d{1,2}(?=[-/. ])|${year})`,
    piece`(?:${pronoun}|${person}) (?:is|komt|uit|van|geboren in) (?:(?:van|uit|from) )?19\d\d`,
    // A full date in the last century is hardly ever about cooperation.
    piece`\d{1,2}[-/. ](?:\d{1,2}|${months})[-/. ]19\d\d|19\d\d-\d\d-\d\d`,
  ]),
  case_number: anyPhrase([
    piece`(?:(?:zaak|dossier|klant|cli[eë]nt|pati[eë]nt|polis|meldings?|aanvraag)(?:nummer|nr\.?)|kenmerk|dossier|zaak|
      (?:case|file|client|patient) (?:number|no\.?))(?: is| nr\.?|
    :)? ?(?!${year}(?![./-]?\d))\p{L}{0,4}[-/.]?\d[\d./-]{1,20}\d`,
    piece`${year}[-/.](?-i:\p{Lu}{1,5})[-/.]\d{2,8}`,
    piece`(?:id-?kaart|id-?bewijs|paspoort|rijbewijs|v-nummer|kenteken)(?:nummer|
    nr\.?)?(?: \p{L}{2,5}){0,3}:? (?=[A-Z]{0,6}[\d-])[A-Z0-9][A-Z0-9-]{5,11}`,
    // A Dutch number plate.
    piece`(?-i:\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{1,3}-\d{2,3}-[A-Z]{1,2}|[A-Z]{2}-\d{2}-[A-Z]{2})`,
  ]),
  age,
  family,
  health,
  case_talk: caseTalk,
};

/** What a text tells about one person, by plain patterns; names are looked for elsewhere. */
export type PersonRule = keyof typeof aboutOnePerson | 'phone';

/** `plain`: as `normalised` leaves it. */
export function toldOfOnePerson(plain: string): PersonRule[] {
  const rules = Object.keys(aboutOnePerson) as (keyof typeof aboutOnePerson)[];
  const told = new Set<PersonRule>(rules.filter((rule) => plain.search(aboutOnePerson[rule]) >= 0));
  if (plain.search(caseCode) >= 0) told.add('case_number');
  if (undated(plain).search(phone) >= 0) told.add('phone');
  return [...told];
}
