import { createHmac } from 'node:crypto';

/** By what somebody is recognised at a next meeting, where they have another row. */
export interface Recognisable {
  readonly firstName: string;
  readonly lastName: string;
  readonly organisation: string;
  readonly email: string | null;
}

/** The mail address, or else name and organisation, in one spelling: 'Zoë de Boer' and 'zoe  de boer' are one. */
export function identityOf({ firstName, lastName, organisation, email }: Recognisable): string {
  const address = email?.normalize('NFKC').trim().toLowerCase();
  return address
    ? `mail ${address}`
    : `name ${[`${firstName} ${lastName}`, organisation].map(folded).join(' | ')}`;
}

/** What is kept of two people: the same whoever is named first. */
export function pairMark(secret: string, one: string, other: string): string {
  const [first, second] = [personMark(secret, one), personMark(secret, other)].sort();
  return mark(secret, `pair ${first} ${second}`);
}

/** The marks of every two of these, by who they are in the list. */
export function* pairMarks(
  secret: string,
  identities: readonly string[],
): Generator<{ readonly one: number; readonly other: number; readonly mark: string }> {
  const marks = identities.map((identity) => personMark(secret, identity));
  for (const [one, mine] of marks.entries()) {
    for (let other = 0; other < one; other++) {
      const yours = marks[other] as string;
      const pair = mine < yours ? `pair ${mine} ${yours}` : `pair ${yours} ${mine}`;
      yield { one, other, mark: mark(secret, pair) };
    }
  }
}

const personMark = (secret: string, identity: string) => mark(secret, `person ${identity}`);

function mark(secret: string, words: string): string {
  return createHmac('sha256', secret).update(words).digest('base64url');
}

function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
