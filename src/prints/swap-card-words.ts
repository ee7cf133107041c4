import type { Both } from '../kernel/language.ts';

export const swapCardWords = {
  title: { nl: 'Ruilkaartjes', en: 'Swap cards' },
  why: {
    nl: 'Voor wie op papier ruilt. Elk kaartje heeft twee helften: ieder vult er één in en tekent. Ieder krijgt de helft van de ander.',
    en: 'For people who swap on paper. Each card has two halves: both fill one in and sign it. Each gets the half of the other.',
  },
  toCut: { nl: 'Knip de kaartjes los', en: 'Cut the cards apart' },
  toPaperSwap: { nl: 'Papieren ruil', en: 'Paper swap' },
  weSwap: { nl: 'Wij ruilen gegevens', en: 'We swap details' },
  iGive: {
    nl: 'Ik ben ..........................................................',
    en: 'I am ............................................................',
  },
  to: {
    nl: 'Ik geef aan ....................................................',
    en: 'I give to ......................................................',
  },
  phone: {
    nl: '☐ mijn nummer ..............................................',
    en: '☐ my number ................................................',
  },
  email: {
    nl: '☐ mijn e-mail ................................................',
    en: '☐ my email ..................................................',
  },
  signed: {
    nl: 'Handtekening .................................................',
    en: 'Signature ......................................................',
  },
  cut: {
    nl: '- - - - - - - - - knip hier - - - - - - - - -',
    en: '- - - - - - - - - cut here - - - - - - - - -',
  },
  foot: {
    nl: 'Laat dit aan de balie zien. Zonder twee handtekeningen bewaren we niets. Stoppen kan altijd.',
    en: 'Show this at the desk. Without two signatures we keep nothing. You can stop at any time.',
  },
} satisfies Record<string, Both<string>>;
