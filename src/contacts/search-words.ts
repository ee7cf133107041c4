import type { Both } from '../kernel/language.ts';

type Query = { readonly query: string };

export const searchWords = {
  title: { nl: 'Wie zoek je?', en: 'Who are you looking for?' },
  query: { nl: 'Naam, organisatie of onderwerp', en: 'Name, organisation or topic' },
  queryHint: {
    nl: 'Bijvoorbeeld: schulden, of Wmo.',
    en: 'For example: debts, or Wmo.',
  },
  search: { nl: 'Zoek', en: 'Search' },
  onlyWilling: {
    nl: 'Je vindt alleen mensen die gevonden willen worden.',
    en: 'You only find people who want to be found.',
  },
  atMyTable: { nl: 'Aan jouw tafel', en: 'At your table' },
  found: {
    nl: (p: Query & { count: number }) =>
      p.count === 1 ? `Ik vond 1 persoon voor '${p.query}'.` : `Ik vond ${p.count} mensen voor '${p.query}'.`,
    en: (p: Query & { count: number }) =>
      p.count === 1 ? `I found 1 person for '${p.query}'.` : `I found ${p.count} people for '${p.query}'.`,
  },
  many: {
    nl: (p: Query) => `Ik vond heel veel mensen voor '${p.query}'. Zoek preciezer met een woord erbij.`,
    en: (p: Query) => `I found very many people for '${p.query}'. Add a word to narrow it down.`,
  },
  part: {
    nl: (p: { from: number; to: number }) => `Dit zijn ${p.from} tot en met ${p.to}.`,
    en: (p: { from: number; to: number }) => `These are ${p.from} to ${p.to}.`,
  },
  more: { nl: 'Meer', en: 'More' },
  before: { nl: 'Vorige', en: 'Previous' },
  foundBy: {
    nl: (p: { text: string }) => `gevonden met: ${p.text}`,
    en: (p: { text: string }) => `found by: ${p.text}`,
  },
  satTogether: { nl: 'zat bij jou aan tafel', en: 'sat at your table' },
  none: {
    nl: (p: Query) => `Ik vond nu niemand voor '${p.query}'.`,
    en: (p: Query) => `I found nobody for '${p.query}' now.`,
  },
  noneTry: {
    nl: 'Zoek met een ander woord, of met de naam van een organisatie. Ik kan ook voor je rondvragen.',
    en: 'Try another word, or the name of an organisation. I can also ask around for you.',
  },
  askAround: { nl: 'Vraag voor mij rond', en: 'Ask around for me' },
  organisation: {
    nl: (p: { name: string }) => `Organisatie: ${p.name}`,
    en: (p: { name: string }) => `Organisation: ${p.name}`,
  },
} satisfies Record<string, Both<unknown>>;
