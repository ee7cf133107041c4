import type { Layer } from '../db/tables.ts';

/** Somebody as the guest list describes them. `layer` is null when the seat is gone. */
export interface Described {
  readonly firstName: string;
  readonly lastName: string;
  readonly organisation: string;
  readonly functionTitle: string | null;
  /** Topics, comma separated. */
  readonly expertise: string | null;
  readonly layer: Layer | null;
  readonly layerShownAt: string | null;
}

/** What others may see of somebody. */
export interface Face {
  readonly firstName: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly functionTitle: string | null;
}

/**
 * The name only, for an expert by experience who did not choose to be seen as one (domain R10): a function or an
 * organisation such as "Op persoonlijke titel" would tell it all the same.
 */
export function faceOf(person: Described): Face {
  const hidden = hidesExperience(person);
  return {
    firstName: person.firstName,
    name: `${person.firstName} ${person.lastName}`,
    organisation: hidden || noOrganisation.test(person.organisation) ? null : person.organisation,
    functionTitle: hidden ? null : person.functionTitle,
  };
}

/** "Gemeente X, klantmanager"; nothing when others may see the name only. */
export function whereFrom(face: Face): string | undefined {
  return [face.organisation, face.functionTitle].filter(Boolean).join(', ') || undefined;
}

/**
 * Every word that is looked for must be the start of a word in the name, organisation, function or topics; capitals,
 * accents and the order do not matter. Only what others may see can be found. No words find nobody.
 */
export function matches(person: Described, query: string): boolean {
  const sought = searchWords(query);
  const face = faceOf(person);
  const topics = hidesExperience(person) ? null : person.expertise;
  const known = [face.name, face.organisation, face.functionTitle, topics].flatMap((text) =>
    searchWords(text ?? ''),
  );
  return sought.length > 0 && sought.every((start) => known.some((word) => word.startsWith(start)));
}

/** Lower case without accents; "W&I", "w & i" and "W en I" become one word. */
export function searchWords(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})(?:\s*&\s*|\s+(?:en|and)\s+)(\p{L})(?![\p{L}\p{N}])/gu, '$1$2');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function hidesExperience(person: Described): boolean {
  if (person.layerShownAt !== null) return false;
  const said = `${person.functionTitle ?? ''} ${person.expertise ?? ''}`;
  return person.layer === null || person.layer === 'expert_by_experience' || aboutExperience.test(said);
}

// How a guest list says that somebody comes for nobody but themselves.
const noOrganisation = /^\s*(op persoonlijke titel|in a personal capacity)\s*$/i;
const aboutExperience = /ervaringsdeskundig|experts? by experience|lived experience/i;
