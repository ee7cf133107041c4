export type Language = 'nl' | 'en';

/** The same thing in every language. A language that is missing does not compile. */
export type Both<T> = Readonly<Record<Language, T>>;

export const languages: readonly Language[] = ['nl', 'en'];
