import type { Both } from '../kernel/language.ts';
import type { GuestField } from './guest-columns.ts';

/** What a column of a guest list can hold, as the organiser chooses it. */
export const guestFieldWords: Readonly<Record<GuestField, Both<string>>> = {
  first_name: { nl: 'Voornaam', en: 'First name' },
  name_prefix: { nl: 'Tussenvoegsel', en: 'Name prefix' },
  last_name: { nl: 'Achternaam', en: 'Last name' },
  full_name: { nl: 'Hele naam', en: 'Full name' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  layer: { nl: 'Laag', en: 'Layer' },
  function_title: { nl: 'Functie', en: 'Job title' },
  expertise: { nl: 'Expertise', en: 'Expertise' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  role: { nl: 'Rol', en: 'Role' },
  home_table: { nl: 'Eigen tafel', en: 'Own table' },
  language: { nl: 'Taal', en: 'Language' },
  stays_put: { nl: 'Blijft zitten', en: 'Stays put' },
  wish: { nl: 'Wens', en: 'Wish' },
};
