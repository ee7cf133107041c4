/**
 * Does this text hold a Dutch citizen service number (BSN): nine digits, also with dots, dashes or spaces between them,
 * that pass the eleven test? A guest list may never carry one.
 */
export function holdsCitizenNumber(text: string): boolean {
  return [...text.normalize('NFKC').matchAll(/\d(?:[ .-]?\d)*/g)].some(([run]) =>
    passesElevenTest(run.replace(/\D/g, '')),
  );
}

function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9 || digits === '000000000') return false;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}
