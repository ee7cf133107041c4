import type { Both } from '../kernel/language.ts';
import type { ApproachForm } from './approach-intents.ts';

export const pageWords = {
  title: { nl: 'Plan van aanpak', en: 'Plan of approach' },
  notYet: {
    nl: 'Het plan van aanpak is nog niet klaar. Je hoort het zodra je het kunt lezen.',
    en: 'The plan of approach is not ready yet. You will hear when you can read it.',
  },
  onlyYou: {
    nl: 'Nu leest alleen de organisatie dit plan. Klaar? Deel het dan met iedereen.',
    en: 'Only the organisers read this plan now. Ready? Then share it with everyone.',
  },
  sharedOn: {
    nl: (p: { day: string }) => `Iedereen in de bijeenkomst kan dit lezen sinds ${p.day}.`,
    en: (p: { day: string }) => `Everyone in the meeting can read this since ${p.day}.`,
  },
  share: { nl: 'Deel het plan', en: 'Share the plan' },
  shareSure: {
    nl: 'Iedereen in de bijeenkomst krijgt dan bericht. Wil je het plan delen?',
    en: 'Everyone in the meeting will get a message. Do you want to share the plan?',
  },
  shared: {
    nl: 'Gedeeld. Iedereen hoort dat het plan er is.',
    en: 'Shared. Everyone hears that the plan is there.',
  },
  sharedBefore: { nl: 'Het plan was al gedeeld.', en: 'The plan was shared already.' },
  isReady: {
    nl: (p: { name: string; meeting: string }) =>
      `Dag ${p.name}. Het plan van aanpak van ‘${p.meeting}’ is klaar. Je leest wat er met jullie punten gebeurt.`,
    en: (p: { name: string; meeting: string }) =>
      `Hello ${p.name}. The plan of approach of ‘${p.meeting}’ is ready. You read what happens with your points.`,
  },
  read: { nl: 'Lees het plan', en: 'Read the plan' },
  todo: { nl: 'Nog te doen voor het plan', en: 'Still to do for the plan' },
  withoutTheme: {
    nl: (p: { count: number }) =>
      p.count === 1 ? '1 punt heeft nog geen thema' : `${p.count} punten hebben nog geen thema`,
    en: (p: { count: number }) =>
      p.count === 1 ? '1 point has no theme yet' : `${p.count} points have no theme yet`,
  },
  withoutReason: {
    nl: (p: { count: number }) =>
      p.count === 1
        ? '1 punt heeft geen actie en nog geen reden'
        : `${p.count} punten hebben geen actie en nog geen reden`,
    en: (p: { count: number }) =>
      p.count === 1
        ? '1 point has no action and no reason yet'
        : `${p.count} points have no action and no reason yet`,
  },
  foreword: { nl: 'Schrijf een voorwoord', en: 'Write a foreword' },
  forewordWhat: { nl: 'Wat wil je vooraf zeggen?', en: 'What do you want to say first?' },
  forewordHint: {
    nl: 'Een paar zinnen is genoeg. De dag, de plek en wie er waren staan er al bij.',
    en: 'A few sentences are enough. The day, the place and who took part are there already.',
  },
  keep: { nl: 'Bewaren', en: 'Save' },
  keepAnyway: { nl: 'Bewaar het toch', en: 'Save it anyway' },
  kept: { nl: 'Je voorwoord staat in het plan.', en: 'Your foreword is in the plan.' },
  keptEmpty: { nl: 'Het voorwoord is weg.', en: 'The foreword is gone.' },
  take: { nl: 'Meenemen', en: 'Take along' },
  takeWhy: {
    nl: 'Printen kan vanaf een webpagina. Of neem het mee als bestand.',
    en: 'You can print it from a web page. Or take it along as a file.',
  },
  paper: { nl: 'Voor wie op papier leest', en: 'For who reads on paper' },
  paperWhy: {
    nl: (p: { names: string }) =>
      `Zij hebben geen chat en geen mail: ${p.names}. Stuur hun dit blad met het plan.`,
    en: (p: { names: string }) =>
      `They have no chat and no mail: ${p.names}. Send them this sheet with the plan.`,
  },
  dear: { nl: (p: { name: string }) => `Dag ${p.name},`, en: (p: { name: string }) => `Dear ${p.name},` },
  letter: {
    nl: (p: { meeting: string; day: string }) =>
      `Op ${p.day} was je erbij: ‘${p.meeting}’. Het plan van aanpak is klaar. Je leest het op de bladen hierachter.`,
    en: (p: { meeting: string; day: string }) =>
      `On ${p.day} you were there: ‘${p.meeting}’. The plan of approach is ready. You read it on the sheets behind this one.`,
  },
  letterThanks: {
    nl: 'Dank je wel dat je meedacht. Je punten staan er in jullie eigen woorden in.',
    en: 'Thank you for thinking along. Your points are in it in your own words.',
  },
  letterContact: {
    nl: (p: { contact: string }) => `Wil je iets vragen of wil je meedoen? Vraag naar ${p.contact}.`,
    en: (p: { contact: string }) => `Do you want to ask something or take part? Ask for ${p.contact}.`,
  },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  home: { nl: 'Begin', en: 'Home' },
} satisfies Record<string, Both<unknown>>;

export const formWords = {
  docx: { nl: 'Word-document', en: 'Word document' },
  md: { nl: 'Tekst (Markdown)', en: 'Text (Markdown)' },
  xlsx: { nl: 'Excel: acties en punten', en: 'Excel: actions and points' },
  actions_csv: { nl: 'Acties als lijst (CSV)', en: 'Actions as a list (CSV)' },
  points_csv: { nl: 'Punten als lijst (CSV)', en: 'Points as a list (CSV)' },
} satisfies Record<ApproachForm, Both<string>>;
