import type { Selectable } from 'kysely';
import type { ContactCardsTable } from '../db/contact-tables.ts';
import type { Layer } from '../db/session-tables.ts';
import type { Language } from '../kernel/language.ts';
import { comesForThemselves } from '../organisations/organisation.ts';
import { layerWords, residentWords } from '../sessions/vocabulary-words.ts';

type Card = Selectable<ContactCardsTable>;

/** Somebody as the guest list and the own card describe them. `layer` is null when the seat is gone. */
export interface Described {
  readonly firstName: string;
  readonly lastName: string;
  readonly organisation: string;
  readonly functionTitle: string | null;
  /** Topics, comma separated. */
  readonly expertise: string | null;
  readonly layer: Layer | null;
  readonly layerShownAt: string | null;
  /** Null without a card. */
  readonly nameShown: Card['name_shown'] | null;
  readonly labelShown: Card['label_shown'];
}

/** What others may see of somebody. */
export interface Face {
  readonly firstName: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly functionTitle: string | null;
  /** Topics, comma separated. */
  readonly expertise: string | null;
  /** How somebody who knows it from own life wants to be called. */
  readonly label: Card['label_shown'];
}

/**
 * What the own card says: with or without the last name. An expert by experience who did not choose to be seen as one is
 * a name, with 'resident' for who wants that (domain R10): a function, a topic or an organisation such as "Op persoonlijke
 * titel" would tell it all the same. This is the one place that decides it.
 */
export function faceOf(person: Described): Face {
  const { firstName, lastName, labelShown } = person;
  const name = person.nameShown === 'first' ? firstName : `${firstName} ${lastName}`;
  if (hidesExperience(person)) {
    const label = labelShown === 'resident' ? labelShown : null;
    return { firstName, name, organisation: null, functionTitle: null, expertise: null, label };
  }
  return {
    firstName,
    name,
    organisation: comesForThemselves(person.organisation) ? null : person.organisation,
    functionTitle: person.functionTitle,
    expertise: person.expertise,
    label: labelShown === 'expert' ? labelShown : null,
  };
}

/** "Gemeente X, klantmanager", or "inwoner"; nothing when others may see the name only. */
export function whereFrom(face: Face, language: Language): string | undefined {
  const label = face.label && labelWords[face.label][language];
  const isSaid = aboutExperience.test(face.functionTitle ?? '');
  const parts = [face.organisation, face.functionTitle, isSaid ? null : label];
  return parts.filter(Boolean).join(', ') || undefined;
}

/** Topics to read beside the function, without those that the function says already. */
export function topicsBeside({ functionTitle, expertise }: Face): readonly string[] {
  const said = ` ${functionTitle ?? ''} `.toLowerCase().replace(/[^\p{L}\p{N}&]+/gu, ' ');
  const topics = (expertise ?? '').split(',').map((topic) => topic.trim());
  return topics.filter((topic) => topic !== '' && !said.includes(` ${topic.toLowerCase()} `));
}

/** Is there something about this person that is only told when they say so? */
export function knowsFromOwnLife(person: Pick<Described, 'layer' | 'functionTitle' | 'expertise'>): boolean {
  const said = `${person.functionTitle ?? ''} ${person.expertise ?? ''}`;
  return person.layer === null || person.layer === 'expert_by_experience' || aboutExperience.test(said);
}

/** Shown by name only. A layer that is shown tells nothing but itself: of another layer, the function waits for the choice. */
export function hidesExperience(person: Described): boolean {
  if (!knowsFromOwnLife(person) || person.labelShown === 'expert') return false;
  const layerIsShown = person.layer === 'expert_by_experience' && person.layerShownAt !== null;
  return person.labelShown === 'resident' || !layerIsShown;
}

const labelWords = { resident: residentWords, expert: layerWords.expert_by_experience };
const aboutExperience = /ervaringsdeskundig|experts? by experience|lived experience/i;
