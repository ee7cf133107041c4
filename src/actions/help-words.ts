import type { Both } from '../kernel/language.ts';

type Asked = { readonly name: string; readonly asker: string; readonly title: string };
type Named = { readonly name: string; readonly title: string };

export const helpWords = {
  askHelp: { nl: 'Iemand vragen om te helpen', en: 'Ask somebody to help' },
  handOver: { nl: 'Overdragen', en: 'Hand over' },
  whoHelps: {
    nl: 'Wie kan meehelpen? Kies liefst iemand van een andere organisatie.',
    en: 'Who can help? Somebody from another organisation is best.',
  },
  whoTakesOver: {
    nl: 'Wie kan dit van je overnemen? Tot die persoon ja zegt, blijft het bij jou.',
    en: 'Who can take this over from you? Until that person says yes, it stays with you.',
  },
  who: { nl: 'Wie vraag je?', en: 'Whom do you ask?' },
  ask: { nl: 'Vraag het', en: 'Ask' },
  nobodyToAsk: {
    nl: 'Ik ken nog niemand die je kunt vragen. Vraag het aan de organisatie.',
    en: 'I know nobody yet whom you can ask. Please ask the organiser.',
  },
  choosePerson: {
    nl: 'Kies iemand uit de lijst.',
    en: 'Choose somebody from the list.',
  },
  sent: {
    nl: (p: { name: string }) => `Ik heb het aan ${p.name} gevraagd. Je hoort het als er een antwoord is.`,
    en: (p: { name: string }) => `I have asked ${p.name}. You will hear when there is an answer.`,
  },
  askingHelp: {
    nl: (p: Asked) =>
      `Dag ${p.name}. ${p.asker} vraagt of jij wilt meehelpen met ‘${p.title}’. ` +
      `${p.asker} blijft het zelf doen. Nee zeggen mag.`,
    en: (p: Asked) =>
      `Hello ${p.name}. ${p.asker} asks if you want to help with ‘${p.title}’. ` +
      `${p.asker} keeps doing it. You may say no.`,
  },
  yesHelp: { nl: 'Ja, ik help mee', en: 'Yes, I will help' },
  no: { nl: 'Nee, liever niet', en: 'No, rather not' },
  offering: {
    nl: (p: Asked) =>
      `Dag ${p.name}. ${p.asker} vraagt of jij dit wilt overnemen: ${p.title}. Nee zeggen mag.`,
    en: (p: Asked) =>
      `Hello ${p.name}. ${p.asker} asks if you want to take this over: ${p.title}. You may say no.`,
  },
  thanksHelper: {
    nl: (p: { name: string }) => `Fijn dat je meehelpt. ${p.name} hoort het van mij.`,
    en: (p: { name: string }) => `Good that you help. I will tell ${p.name}.`,
  },
  alreadyHelping: {
    nl: 'Je helpt hier al mee. Dank je wel.',
    en: 'You already help with this. Thank you.',
  },
  declined: {
    nl: 'Dank je dat je het zegt. Dat is prima.',
    en: 'Thank you for telling me. That is fine.',
  },
  helps: {
    nl: (p: Named) => `${p.name} helpt je met ‘${p.title}’. Spreek samen iets af.`,
    en: (p: Named) => `${p.name} helps you with ‘${p.title}’. Arrange something together.`,
  },
  helpsNot: {
    nl: (p: Named) => `${p.name} kan nu niet helpen bij ‘${p.title}’. Wil je iemand anders vragen?`,
    en: (p: Named) => `${p.name} cannot help with ‘${p.title}’ now. Do you want to ask somebody else?`,
  },
  tookOver: {
    nl: (p: Named) => `${p.name} neemt ‘${p.title}’ van je over. Dank je voor wat je deed.`,
    en: (p: Named) => `${p.name} takes ‘${p.title}’ over from you. Thank you for what you did.`,
  },
  takesNotOver: {
    nl: (p: Named) => `${p.name} neemt ‘${p.title}’ liever niet over. Het blijft dus bij jou.`,
    en: (p: Named) => `${p.name} would rather not take ‘${p.title}’ over. So it stays with you.`,
  },
  helper: { nl: 'Helpt mee', en: 'Helps' },
  iHelp: { nl: 'Samen met een ander', en: 'Together with somebody' },
  stopHelping: { nl: 'Ik help niet meer mee', en: 'I no longer help' },
  helpsWhom: { nl: (p: { name: string }) => `Van ${p.name}.`, en: (p: { name: string }) => `Of ${p.name}.` },
  askedToHelp: {
    nl: (p: { name: string }) => `${p.name} vraagt of je meehelpt.`,
    en: (p: { name: string }) => `${p.name} asks if you will help.`,
  },
  asksYouToTakeOver: {
    nl: (p: { name: string }) => `${p.name} vraagt of je dit overneemt.`,
    en: (p: { name: string }) => `${p.name} asks if you take this over.`,
  },
  callHelper: {
    nl: (p: Named) =>
      `${p.name} zit even vast bij ‘${p.title}’. Jij helpt mee. Wil je ${p.name} even bellen?`,
    en: (p: Named) =>
      `${p.name} is stuck with ‘${p.title}’. You help with it. Will you give ${p.name} a call?`,
  },
  thanksStuck: {
    nl: (p: { name: string }) =>
      `Dank je dat je het zegt. Ik vraag ${p.name} om je te bellen. Alleen de organisatie ziet dit ook.`,
    en: (p: { name: string }) =>
      `Thank you for telling me. I ask ${p.name} to call you. Only the organisers see this too.`,
  },
  later: { nl: 'Vraag het me later', en: 'Ask me later' },
  laterWhen: {
    nl: 'Vanaf welke dag mag ik er weer over beginnen? Tot dan blijf ik stil.',
    en: 'From which day may I bring it up again? Until then I stay silent.',
  },
  fromWhichDay: { nl: 'Vanaf', en: 'From' },
  keepLater: { nl: 'Tot dan stil', en: 'Silent until then' },
  thanksLater: {
    nl: (p: { day: string }) => `Goed. Voor ${p.day} hoor je hierover niets van mij.`,
    en: (p: { day: string }) => `Good. You hear nothing about this before ${p.day}.`,
  },
  better: { nl: 'Wat is er nu beter?', en: 'What is better now?' },
  betterHint: {
    nl: 'Eén zin is genoeg. Het staat zonder je naam in het plan. Overslaan mag.',
    en: 'One sentence is enough. It is in the plan without your name. You may skip this.',
  },
  notDoneYet: {
    nl: 'Dit is nog niet klaar. Vertel het me als het zover is.',
    en: 'This is not done yet. Tell me when it is.',
  },
  keepBetter: { nl: 'Vertel het', en: 'Tell it' },
  thanksBetter: { nl: 'Mooi! Dank je wel.', en: 'Great! Thank you.' },
  freeDays: { nl: 'Mijn vrije dagen', en: 'My days off' },
  freeDaysWhy: {
    nl: 'Op welke dagen werk je niet? Dan krijg je geen herinnering.',
    en: 'On which days do you not work? Then you get no reminder.',
  },
  notOn: { nl: 'Ik werk niet op', en: 'I do not work on' },
  keepFreeDays: { nl: 'Bewaren', en: 'Save' },
  freeDaysKept: { nl: 'Bewaard. Op die dagen blijf ik stil.', en: 'Saved. I stay silent on those days.' },
  oneDayLeft: {
    nl: 'Kies niet alle dagen. Wil je niets meer horen? Typ dan: stop.',
    en: 'Do not choose all days. Do you want to hear nothing? Then type: stop.',
  },
} satisfies Record<string, Both<unknown>>;

/** Monday to Friday. */
export const weekdayWords = {
  1: { nl: 'maandag', en: 'Monday' },
  2: { nl: 'dinsdag', en: 'Tuesday' },
  3: { nl: 'woensdag', en: 'Wednesday' },
  4: { nl: 'donderdag', en: 'Thursday' },
  5: { nl: 'vrijdag', en: 'Friday' },
} satisfies Record<number, Both<string>>;
