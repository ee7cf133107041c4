import type { Both } from './language.ts';

/** A kind no, said to the person: what is wrong and what to do. Nothing has changed. */
export class Refusal extends Error {
  readonly words: Both<string>;
  constructor(words: Both<string>) {
    super(words.en);
    this.words = words;
  }
}
