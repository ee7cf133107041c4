import type { Both } from '../kernel/language.ts';
import type { HintRule, WarnRule } from './note-check.ts';
import type { BlockRule } from './note-check-numbers.ts';

/** What the check noticed (fits between brackets), what to do, and how it can be said about working together. */
export interface RuleWords {
  readonly reason: Both<string>;
  readonly todo: Both<string>;
  readonly example: Both<string>;
}

interface Frame {
  readonly opens: Both<string>;
  readonly closes: Both<string>;
}

/** What every answer of that kind begins and ends with; the words of the rules come in between. */
export const noteCheckFrame: Readonly<Record<'block' | 'warn' | 'hint', Frame> & { example: Both<string> }> =
  {
    block: {
      opens: { nl: 'Dit heb ik niet bewaard.', en: 'I did not save this.' },
      closes: {
        nl: 'Haal ook je eigen bericht weg als dat kan.',
        en: 'Please delete your own message too if you can.',
      },
    },
    warn: {
      opens: {
        nl: 'Wacht even. Dit lijkt over één persoon te gaan. Wij praten over hoe we samenwerken.',
        en: 'One moment. This seems to be about one person. We talk about how we work together.',
      },
      closes: { nl: 'Wil je het anders schrijven?', en: 'Do you want to write it differently?' },
    },
    hint: {
      opens: { nl: 'Dank je wel. Nog één vraag.', en: 'Thank you. One more question.' },
      closes: { nl: 'Je mag het ook zo laten.', en: 'You may also leave it as it is.' },
    },
    example: { nl: 'Bijvoorbeeld:', en: 'For example:' },
  };

export const blockWords: Readonly<Record<BlockRule, RuleWords>> = {
  bsn: {
    reason: { nl: 'een BSN, of een nummer dat erop lijkt', en: 'a BSN, or a number that looks like one' },
    todo: { nl: 'Haal het nummer weg en stuur het opnieuw.', en: 'Take out the number and send it again.' },
    example: {
      nl: 'Wij vragen om hetzelfde nummer op drie formulieren.',
      en: 'We ask for the same number on three forms.',
    },
  },
  iban: {
    reason: { nl: 'een rekeningnummer', en: 'a bank account number' },
    todo: { nl: 'Haal het nummer weg en stuur het opnieuw.', en: 'Take out the number and send it again.' },
    example: {
      nl: 'Het geld komt pas weken na het besluit.',
      en: 'The money comes weeks after the decision.',
    },
  },
};

export const warnWords: Readonly<Record<WarnRule, RuleWords>> = {
  person_name: {
    reason: { nl: 'een naam', en: 'a name' },
    todo: { nl: 'Laat de naam weg. Schrijf wat er gebeurt.', en: 'Leave out the name. Write what happens.' },
    example: {
      nl: 'Inwoners krijgen elke keer iemand anders aan de lijn.',
      en: 'Residents get somebody else on the phone every time.',
    },
  },
  watch_word: {
    reason: { nl: 'een woord dat laat zien wie het is', en: 'a word that shows who it is' },
    todo: {
      nl: 'Laat dat woord weg. Dan blijft het veilig voor die persoon.',
      en: 'Leave out that word. That keeps it safe for that person.',
    },
    example: {
      nl: 'Inwoners weten niet bij wie ze moeten zijn.',
      en: 'Residents do not know who to go to.',
    },
  },
  email: {
    reason: { nl: 'een mailadres', en: 'a mail address' },
    todo: {
      nl: 'Laat het adres weg. Schrijf wat je nodig hebt.',
      en: 'Leave out the address. Write what you need.',
    },
    example: { nl: 'Wij willen één vast adres voor vragen.', en: 'We want one fixed address for questions.' },
  },
  phone: {
    reason: { nl: 'een telefoonnummer', en: 'a phone number' },
    todo: {
      nl: 'Laat het nummer weg. Schrijf wat je nodig hebt.',
      en: 'Leave out the number. Write what you need.',
    },
    example: {
      nl: 'Wij willen een lijst met vaste nummers van alle organisaties.',
      en: 'We want a list with fixed numbers of all organisations.',
    },
  },
  address: {
    reason: { nl: 'een adres', en: 'an address' },
    todo: {
      nl: 'Laat het adres weg. Schrijf wat er misgaat.',
      en: 'Leave out the address. Write what goes wrong.',
    },
    example: {
      nl: 'Wie verhuist, moet bij elke organisatie opnieuw beginnen.',
      en: 'People who move house must start again at every organisation.',
    },
  },
  postcode: {
    reason: { nl: 'een postcode', en: 'a postcode' },
    todo: {
      nl: 'Laat de postcode weg. Schrijf: in onze regio.',
      en: 'Leave out the postcode. Write: in our region.',
    },
    example: {
      nl: 'In onze regio werkt elke wijk met andere afspraken.',
      en: 'In our region every neighbourhood works with other agreements.',
    },
  },
  birth_date: {
    reason: { nl: 'een geboortedatum', en: 'a date of birth' },
    todo: {
      nl: 'Laat de datum weg. Schrijf voor welke groep dit geldt.',
      en: 'Leave out the date. Write which group this is about.',
    },
    example: {
      nl: 'Jongeren krijgen andere regels als ze volwassen worden.',
      en: 'Young people get other rules when they become adults.',
    },
  },
  case_number: {
    reason: { nl: 'een zaaknummer', en: 'a case number' },
    todo: {
      nl: 'Laat het nummer weg. Schrijf waar het vastloopt.',
      en: 'Leave out the number. Write where it gets stuck.',
    },
    example: {
      nl: 'Een aanvraag ligt stil als twee organisaties op elkaar wachten.',
      en: 'A request stops when two organisations wait for each other.',
    },
  },
  age: {
    reason: { nl: 'een leeftijd', en: 'an age' },
    todo: {
      nl: 'Laat de leeftijd weg. Schrijf voor welke groep dit geldt.',
      en: 'Leave out the age. Write which group this is about.',
    },
    example: {
      nl: 'Ouderen komen niet door onze website heen.',
      en: 'Older people get lost on our website.',
    },
  },
  family: {
    reason: { nl: 'de familie van iemand', en: 'the family of a person' },
    todo: {
      nl: 'Laat de familie weg. Schrijf wat er misgaat tussen organisaties.',
      en: 'Leave out the family. Write what goes wrong between organisations.',
    },
    example: {
      nl: 'Gezinnen krijgen brieven van vier organisaties tegelijk.',
      en: 'Families get letters from four organisations at once.',
    },
  },
  health: {
    reason: { nl: 'de gezondheid van iemand', en: 'the health of a person' },
    todo: {
      nl: 'Laat de ziekte weg. Schrijf wat mensen van ons nodig hebben.',
      en: 'Leave out the illness. Write what people need from us.',
    },
    example: {
      nl: 'Mensen met psychische klachten doen steeds opnieuw hun verhaal.',
      en: 'People with mental health problems tell their story again and again.',
    },
  },
  case_talk: {
    reason: { nl: 'een verhaal over één persoon', en: 'a story about one person' },
    todo: { nl: 'Schrijf wat er bij meer mensen gebeurt.', en: 'Write what happens to more people.' },
    example: {
      nl: 'Inwoners moeten lang wachten op een brief.',
      en: 'Residents wait a long time for a letter.',
    },
  },
};

export const hintWords: Readonly<Record<HintRule, RuleWords>> = {
  blame: {
    reason: { nl: 'wijzen met de vinger', en: 'pointing a finger' },
    todo: {
      nl: 'Klinkt dit als wijzen met de vinger? Schrijf liever wat er misgaat en wat je nodig hebt.',
      en: 'Does this sound like pointing a finger? Better write what goes wrong and what you need.',
    },
    example: {
      nl: 'Wij krijgen laat antwoord. Een vast belmoment helpt ons.',
      en: 'We get an answer late. A fixed time to call helps us.',
    },
  },
};
