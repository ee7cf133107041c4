/**
 * A line without the sentences that say what somebody does not do: who writes "Over schulden ga ik niet" is not found for
 * debts. Only forms that can mean nothing else; "gezinnen die niet meer opendoen" stays.
 */
export function withoutDisclaimed(line: string): string {
  return line
    .split(sentences)
    .filter((sentence) => !disclaims.some((form) => form.test(sentence)))
    .join(' ');
}

const sentences =
  /(?<=[.!?;])\s+|\s+(?=(?:maar|wel|but)\s)|(?<=,)\s+(?=(?:over|niet (?:over|voor)|not (?:about|for))\s)/i;

const disclaims = [
  /\b(?:over|van|met|aan|bij) .*\b(?:ga|gaan|doe|doen|weet|weten|help|helpen) (?:ik|wij|we) (?:\w+ )?(?:niet|niets|niks)\W*$/i,
  /^\W*[\w\s-]+ (?:doe|doen) (?:ik|wij|we) (?:\w+ )?niet\W*$/i,
  /\b(?:ik|wij|we) ga(?:an)? (?:\w+ )?niet (?:meer )?over\b/i,
  /\b(?:ik|wij|we) help(?:en)? (?:\w+ )?niet (?:meer )?(?:bij|met)\b/i,
  /\b(?:ik|wij|we) (?:weet|weten) (?:niets|niks) (?:over|van)\b/i,
  /\b(?:ik|wij|we) (?:doe|doen) (?:niets|niks) (?:aan|met|over)\b/i,
  /\b(?:vraag|bel|mail) (?:me|mij|ons) (?:\w+ )?niet (?:naar|over|voor|bij|met)\b/i,
  /^\W*niet (?:over|voor)\b/i,
  /\b(?:I|we) (?:do not|don['’]t|cannot|can['’]t) (?:do|deal with|handle|work on|work with|help with)\b/i,
  /\b(?:I|we) (?:do not|don['’]t) know (?:anything|much) about\b|\b(?:I|we) know nothing about\b/i,
  /\b(?:do not|don['’]t) (?:ask|call|mail) (?:me|us) (?:about|for)\b/i,
  /^\W*not (?:about|for)\b/i,
];
