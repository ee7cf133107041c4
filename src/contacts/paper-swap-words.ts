import type { Both } from '../kernel/language.ts';

export const paperSwapWords = {
  title: { nl: 'Papieren ruil', en: 'Paper swap' },
  why: {
    nl: 'Typ over wat op het kaartje staat. Alleen als beiden hebben getekend.',
    en: 'Type what is on the card. Only when both have signed.',
  },
  one: { nl: 'Wie is de een?', en: 'Who is the first person?' },
  other: { nl: 'Wie is de ander?', en: 'Who is the second person?' },
  oneGives: { nl: 'Wat geeft de een?', en: 'What does the first person give?' },
  otherGives: { nl: 'Wat geeft de ander?', en: 'What does the second person give?' },
  phone: { nl: 'Nummer op het kaartje', en: 'Number on the card' },
  email: { nl: 'E-mail op het kaartje', en: 'Email on the card' },
  onlyWhenEmpty: {
    nl: 'Alleen nodig als ik het nog niet heb. Wat iemand zelf bewaarde, blijft staan.',
    en: 'Only needed when I do not have it yet. What people saved themselves stays.',
  },
  signed: { nl: 'Handtekeningen', en: 'Signatures' },
  bothSigned: { nl: 'Beiden hebben getekend', en: 'Both have signed' },
  save: { nl: 'Bewaar de ruil', en: 'Save the swap' },
  cards: { nl: 'Ruilkaartjes printen', en: 'Print swap cards' },
  back: { nl: 'Mijn contacten', en: 'My contacts' },
  notSigned: {
    nl: 'Ik bewaar niets zolang niet beiden hebben getekend.',
    en: 'I keep nothing until both have signed.',
  },
  samePerson: { nl: 'Kies twee verschillende mensen.', en: 'Choose two different people.' },
  bothGive: {
    nl: 'Ruilen is geven en krijgen. Kies van allebei wat ze geven.',
    en: 'A swap is giving and getting. Choose what both of them give.',
  },
  missing: {
    nl: (p: { name: string }) => `Ik heb dit nog niet van ${p.name}. Typ over wat op het kaartje staat.`,
    en: (p: { name: string }) => `I do not have this from ${p.name} yet. Type what is on the card.`,
  },
  notAPhone: {
    nl: 'Dit lijkt geen telefoonnummer. Schrijf het zo: 06-00000000.',
    en: 'This does not look like a phone number. Write it like this: 06-00000000.',
  },
  notAnEmail: {
    nl: 'Dit lijkt geen e-mailadres. Er hoort een apenstaartje (@) in.',
    en: 'This does not look like an email address. It needs an at sign (@).',
  },
  already: {
    nl: 'Deze twee hebben al geruild. Er is niets veranderd.',
    en: 'These two have swapped already. Nothing has changed.',
  },
  saved: {
    nl: (p: { one: string; other: string }) => `Bewaard. ${p.one} en ${p.other} hebben geruild.`,
    en: (p: { one: string; other: string }) => `Saved. ${p.one} and ${p.other} have swapped.`,
  },
  tellOnPaper: {
    nl: (p: { name: string }) =>
      `${p.name} heeft hier geen chat, geen mail en geen pagina. Geef ${p.name} de helft van de ander mee.`,
    en: (p: { name: string }) =>
      `${p.name} has no chat, mail or page here. Give ${p.name} the half of the other.`,
  },
  done: {
    nl: (p: { name: string }) =>
      `Jij en ${p.name} ruilden op papier. De balie heeft het overgetypt. De gegevens staan bij Mijn contacten.`,
    en: (p: { name: string }) =>
      `You and ${p.name} swapped on paper. The desk typed it in. The details are under My contacts.`,
  },
} satisfies Record<string, Both<unknown>>;
