/**
 * What somebody typed, for a file that leaves: in one line, without signs that no paper shows and XML may not hold, and
 * without those that turn the direction of what stands around them.
 */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}|\p{Bidi_Control}|\p{Noncharacter_Code_Point}/gu, '')
    .trim();
}
