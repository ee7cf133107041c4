import type { Both } from '../kernel/language.ts';

export const cardWords = {
  title: { nl: 'Mijn contactkaart', en: 'My contact card' },
  others: { nl: 'Zo zien anderen jou', en: 'This is how others see you' },
  nobody: {
    nl: 'Nu vindt niemand jou. Jij kiest of dat zo blijft.',
    en: 'Nobody finds you now. You choose whether it stays that way.',
  },
  nameOnly: {
    nl: 'Anderen zien alleen je naam, niet je organisatie of functie.',
    en: 'Others only see your name, not your organisation or function.',
  },
  promise: {
    nl: 'Je nummer en je adres ziet niemand. Alleen wie met jou ruilt, krijgt wat jij kiest.',
    en: 'Nobody sees your number or address. Only people you swap with get what you choose.',
  },
  findable: { nl: 'Mag ik gevonden worden?', en: 'May others find me?' },
  findableYes: { nl: 'Ja, anderen mogen mij vinden', en: 'Yes, others may find me' },
  phone: { nl: 'Telefoonnummer', en: 'Phone number' },
  email: { nl: 'E-mailadres', en: 'Email address' },
  emptyIsGone: { nl: 'Maak het vak leeg om het te wissen.', en: 'Empty the box to erase it.' },
  line: { nl: 'Vraag me naar ...', en: 'Ask me about ...' },
  lineHint: {
    nl: 'Iets waar jij graag over vertelt. Iedereen die jou vindt, leest dit.',
    en: 'Something you like to tell about. Everyone who finds you reads this.',
  },
  keep: { nl: 'Bewaren', en: 'Save' },
  keepAnyway: { nl: 'Toch zo bewaren', en: 'Save it anyway' },
  saved: { nl: 'Bewaard. Dit is nu je kaart.', en: 'Saved. This is your card now.' },
  notAPhone: {
    nl: 'Dit lijkt geen telefoonnummer. Schrijf het zo: 06-00000000. Of maak het vak leeg.',
    en: 'This does not look like a phone number. Write it like this: 06-00000000. Or empty the box.',
  },
  notAnEmail: {
    nl: 'Dit lijkt geen e-mailadres. Er hoort een apenstaartje (@) in. Of maak het vak leeg.',
    en: 'This does not look like an email address. It needs an at sign (@). Or empty the box.',
  },
  lineWarning: {
    nl: 'Wacht even. Er lijkt iets persoonlijks in je zin te staan. Iedereen die jou vindt, leest dit.',
    en: 'One moment. Your line seems to hold something personal. Everyone who finds you reads it.',
  },
} satisfies Record<string, Both<unknown>>;
