/**
 * Does this text hold a Dutch citizen service number (BSN): nine digits, also with dots, dashes or spaces between them,
 * that pass the eleven test? A guest list may never carry one.
 */
export function holdsCitizenNumber(text: string): boolean {
  if (text.includes(takenOut)) return true;
  return [...text.normalize('NFKC').matchAll(/\d(?:[ .-]?\d)*/g)].some(([run]) =>
    passesElevenTest(run.replace(/\D/g, '')),
  );
}

/** The cell of a list as it may be kept: a mark stands where a citizen service number was, so that its row stays refused. */
export function withoutCitizenNumbers(cell: string): string {
  return holdsCitizenNumber(cell) ? takenOut : cell;
}

const takenOut = '[BSN]';

function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9 || digits === '000000000') return false;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}
