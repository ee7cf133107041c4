import type { Both } from '../kernel/language.ts';

export const letterWords = {
  isThisRight: {
    nl: (p: { name: string }) => `Klopt dit, ${p.name}?`,
    en: (p: { name: string }) => `Is this right, ${p.name}?`,
  },
  youChose: { nl: 'Je koos in je mail:', en: 'In your mail you chose:' },
  about: { nl: 'Dit stond in de mail', en: 'This was in the mail' },
  onlyWhenPressed: {
    nl: 'Er gebeurt pas iets als je op de knop drukt.',
    en: 'Nothing happens until you press the button.',
  },
  ownPage: { nl: 'Dit staat op je eigen pagina', en: 'This is on your own page' },
  ownPageWhy: {
    nl: 'Ik weet nog niet zeker dat jij dit bent. Daarom mail ik je een link die alleen jij krijgt.',
    en: 'I do not know for sure yet that this is you. So I mail a link that only you get.',
  },
  mailMeALink: { nl: 'Mail mij een link', en: 'Mail me a link' },
  more: { nl: 'Meer op je eigen pagina', en: 'More on your own page' },
  linkIsComing: {
    nl: 'Ik stuur je een link. Hij werkt één uur, en één keer.',
    en: 'I am sending you a link. It works for one hour, and once.',
  },
  linkWasSent: {
    nl: 'Je kreeg net al een link. Kijk ook eens bij de ongewenste mail.',
    en: 'You just got a link already. Have a look in your spam folder too.',
  },
  hereIsLink: { nl: 'Hier is je link', en: 'Here is your link' },
  linkOnce: {
    nl: 'Hij opent je eigen pagina. Hij werkt één uur, en één keer.',
    en: 'It opens your own page. It works for one hour, and once.',
  },
  notAsked: {
    nl: 'Vroeg je hier niet om? Dan kun je deze mail weggooien.',
    en: 'Did you not ask for this? Then you can throw this mail away.',
  },
  toOwnPage: { nl: 'Naar mijn eigen pagina', en: 'To my own page' },
  over: {
    nl: 'Deze link is te oud. Op je eigen pagina staat alles wat ik je stuurde.',
    en: 'This link is too old. Your own page has everything I sent you.',
  },
} satisfies Record<string, Both<unknown>>;

export const mailDoorWords = {
  stopTitle: { nl: 'Geen mail meer?', en: 'No more mail?' },
  stopMeans: {
    nl: 'Ik mail je dan niets meer. Wat ik voor je heb, staat op je eigen pagina.',
    en: 'I will not mail you any more. What I have for you is on your own page.',
  },
  stop: { nl: 'Stop de mail', en: 'Stop the mail' },
  noMore: { nl: 'Geen mail meer', en: 'No more mail' },
  rather: { nl: 'Liever naar je mail', en: 'Rather by mail' },
  stopped: {
    nl: 'Ik mail je niet meer. Op je eigen pagina kun je weer mail kiezen.',
    en: 'I will not mail you any more. On your own page you can choose mail again.',
  },
  chosen: {
    nl: 'Vanaf nu stuur ik je berichten naar je mail.',
    en: 'From now on I send your messages by mail.',
  },
  noAddress: {
    nl: 'Ik heb nog geen mailadres van je. Zet het eerst op je kaartje.',
    en: 'I have no mail address of you yet. First put it on your card.',
  },
  noMail: {
    nl: 'Ik kan hier geen mail sturen. Vraag het aan wie mij beheert.',
    en: 'I cannot send mail here. Ask whoever looks after me.',
  },
} satisfies Record<string, Both<unknown>>;

export const invitationWords = {
  title: { nl: 'Uitnodigen per mail', en: 'Inviting by mail' },
  toMail: {
    nl: (p: { people: number }) =>
      p.people === 1
        ? '1 gast kan een uitnodiging per mail krijgen.'
        : `${p.people} gasten kunnen een uitnodiging per mail krijgen.`,
    en: (p: { people: number }) =>
      p.people === 1 ? '1 guest can be invited by mail.' : `${p.people} guests can be invited by mail.`,
  },
  nobodyToMail: { nl: 'Er is nu niemand om te mailen.', en: 'There is nobody to mail now.' },
  whatTheyGet: {
    nl: 'Elke gast krijgt één mail met een eigen link. Wie al meedoet, krijgt er geen.',
    en: 'Every guest gets one mail with an own link. Whoever has joined already gets none.',
  },
  send: { nl: 'Mail de uitnodigingen', en: 'Mail the invitations' },
  sure: {
    nl: (p: { people: number }) =>
      p.people === 1 ? 'Er gaat 1 mail uit.' : `Er gaan ${p.people} mails uit.`,
    en: (p: { people: number }) => (p.people === 1 ? '1 mail goes out.' : `${p.people} mails go out.`),
  },
  sent: {
    nl: (p: { people: number }) =>
      p.people === 1
        ? 'Er gaat 1 uitnodiging de deur uit.'
        : `Er gaan ${p.people} uitnodigingen de deur uit.`,
    en: (p: { people: number }) =>
      p.people === 1 ? '1 invitation is on its way.' : `${p.people} invitations are on their way.`,
  },
  mailed: { nl: 'Uitgenodigd per mail', en: 'Invited by mail' },
  joined: { nl: 'Doet al mee', en: 'Has joined already' },
  onPaper: { nl: 'Geef deze gasten een kaartje op papier', en: 'Give these guests a card on paper' },
  noAddress: { nl: 'geen mailadres', en: 'no mail address' },
  notArrived: { nl: 'het mailadres bestaat niet', en: 'the mail address does not exist' },
  wantsNone: { nl: 'wil geen mail', en: 'wants no mail' },
  print: { nl: 'Kaartjes printen', en: 'Print the cards' },
  late: {
    nl: 'Komt een mail later terug? Dat lees ik niet. Kijk zelf in de postbus van de afzender.',
    en: 'Does a mail come back later? I do not read that. Look in the box of the sender yourself.',
  },
  invited: {
    nl: (p: { meeting: string }) => `Je bent uitgenodigd voor ${p.meeting}`,
    en: (p: { meeting: string }) => `You are invited to ${p.meeting}`,
  },
  hello: {
    nl: (p: { name: string }) => `Dag ${p.name}, fijn als je erbij bent.`,
    en: (p: { name: string }) => `Hello ${p.name}, it would be good to have you there.`,
  },
  when: { nl: 'Wanneer', en: 'When' },
  where: { nl: 'Waar', en: 'Where' },
  fromTo: {
    nl: (p: { day: string; starts: string; ends: string }) => `${p.day}, ${p.starts} tot ${p.ends}`,
    en: (p: { day: string; starts: string; ends: string }) => `${p.day}, ${p.starts} to ${p.ends}`,
  },
  yourSeat: {
    nl: 'Met deze knop open je je plek. Daar zie je straks naar welke tafel je gaat.',
    en: 'This button opens your seat. There you will see which table you go to.',
  },
  openSeat: { nl: 'Open mijn plek', en: 'Open my seat' },
  paperToo: {
    nl: 'Liever op papier? Dan ligt er een kaartje voor je klaar bij de ingang.',
    en: 'Rather on paper? Then a card is waiting for you at the entrance.',
  },
  questions: {
    nl: (p: { contact: string }) => `Heb je een vraag? Je kunt terecht bij ${p.contact}.`,
    en: (p: { contact: string }) => `Do you have a question? You can ask ${p.contact}.`,
  },
  toGuests: { nl: 'Naar de gastenlijst', en: 'To the guest list' },
} satisfies Record<string, Both<unknown>>;
