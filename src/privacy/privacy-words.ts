import type { Both } from '../kernel/language.ts';

export const privacyWords = {
  title: { nl: 'Wat ik van je bewaar', en: 'What I keep about you' },
  short: {
    nl: [
      'Ik bewaar alleen wat nodig is om elkaar te vinden.',
      'Je nummer en e-mailadres deel ik alleen als jij ja zegt. Zeg je nee, dan hoort niemand dat.',
      'Over de casus bewaar ik niets. Schrijf nooit een BSN of rekeningnummer op.',
    ],
    en: [
      'I only keep what is needed to find each other.',
      'I only share your number and email address if you say yes. If you say no, nobody is told.',
      'I keep nothing about the case. Never write down a BSN or a bank account.',
    ],
  },
  kinds: {
    nl: [
      {
        what: 'Je naam, organisatie en functie',
        why: 'Voor je plek aan tafel. De organisatie ziet dit, en wie jou mag vinden.',
        until: 'Tot je laatste actie klaar is. Nooit langer dan een jaar na de dag.',
      },
      {
        what: 'Je nummer, e-mailadres en beste tijden',
        why: 'Om te ruilen. Alleen wie een ja van jou krijgt, ziet ze. Ze staan op slot.',
        until: 'Weg 90 dagen na de dag.',
      },
      {
        what: 'Je wens en de code van je badge',
        why: 'Voor een goede plek. De organisatie ziet ze, en jouw tafelbegeleider de wens.',
        until: 'Weg aan het einde van de dag.',
      },
      {
        what: 'Aan welke tafel je zat',
        why: 'Zodat je steeds nieuwe mensen treft. Wie er was, weet het.',
        until: 'Weg 30 dagen na de dag. Alleen aantallen blijven.',
      },
      {
        what: 'Met wie je ruilde',
        why: 'Voor je lijst met contacten. Alleen jullie twee zien dat.',
        until: 'Weg 90 dagen na de dag, of als een van jullie stopt.',
      },
      {
        what: 'Punten van de tafel',
        why: 'Voor het plan. Zonder naam. Wie erbij was, leest ze.',
        until: 'Weg een jaar nadat de bijeenkomst is afgesloten.',
      },
      {
        what: 'Je acties',
        why: 'Om je te helpen onthouden. De organisatie ziet ze.',
        until: 'Met je naam tot 90 dagen nadat ze klaar zijn.',
      },
      {
        what: 'Je antwoorden op vragen na de dag',
        why: 'Om te horen hoe het was. Alleen geteld, nooit met je naam.',
        until: 'Zinnen zijn weg na 90 dagen. De aantallen blijven.',
      },
      {
        what: 'Berichten van mij',
        why: 'Zodat je ze terug kunt lezen. Alleen jij ziet ze.',
        until: 'Over rondes: weg aan het einde van de dag. Andere: na 90 dagen.',
      },
      {
        what: 'Waar jij met mij praat',
        why: 'Om je te bereiken. Niemand anders ziet dat.',
        until: 'Net zo lang als je naam.',
      },
    ],
    en: [
      {
        what: 'Your name, organisation and function',
        why: 'For your seat. The organiser sees this, and whoever may find you.',
        until: 'Until your last action is done. Never longer than a year after the day.',
      },
      {
        what: 'Your number, email address and best times',
        why: 'For swapping. Only people you said yes to see them. They are locked away.',
        until: 'Gone 90 days after the day.',
      },
      {
        what: 'Your wish and the code on your badge',
        why: 'For a good seat. The organiser sees them, and your table host the wish.',
        until: 'Gone at the end of the day.',
      },
      {
        what: 'The tables you sat at',
        why: 'So that you keep meeting new people. Whoever was there knows.',
        until: 'Gone 30 days after the day. Only counts stay.',
      },
      {
        what: 'Whom you swapped with',
        why: 'For your list of contacts. Only the two of you see it.',
        until: 'Gone 90 days after the day, or when one of you stops.',
      },
      {
        what: 'Points of the table',
        why: 'For the plan. Without a name. Whoever was there reads them.',
        until: 'Gone a year after the meeting was closed.',
      },
      {
        what: 'Your actions',
        why: 'To help you remember. The organiser sees them.',
        until: 'With your name until 90 days after they are done.',
      },
      {
        what: 'Your answers to questions after the day',
        why: 'To hear how it was. Only counted, never with your name.',
        until: 'Lines are gone after 90 days. The counts stay.',
      },
      {
        what: 'Messages from me',
        why: 'So that you can read them again. Only you see them.',
        until: 'About rounds: gone at the end of the day. Others: after 90 days.',
      },
      {
        what: 'Where you talk with me',
        why: 'To reach you. Nobody else sees that.',
        until: 'Just as long as your name.',
      },
    ],
  },
  yourDates: {
    nl: (p: { meeting: string }) => `Wanneer het weggaat: ${p.meeting}`,
    en: (p: { meeting: string }) => `When it goes: ${p.meeting}`,
  },
  day: { nl: 'De dag', en: 'The day' },
  wishes: { nl: 'Je wensen en je code', en: 'Your wishes and your code' },
  rotations: { nl: 'Aan welke tafel je zat', en: 'The tables you sat at' },
  contacts: { nl: 'Je nummer en wat je ruilde', en: 'Your number and what you swapped' },
  person: { nl: 'Je naam en de rest', en: 'Your name and the rest' },
  goneAfter: {
    nl: (p: { day: string }) => `gewist na ${p.day}`,
    en: (p: { day: string }) => `erased after ${p.day}`,
  },
  goneLatest: {
    nl: (p: { day: string }) => `als je laatste actie klaar is, en anders na ${p.day}`,
    en: (p: { day: string }) => `when your last action is done, or else after ${p.day}`,
  },
  gone: { nl: 'is gewist', en: 'is erased' },
  who: { nl: 'Wie zorgt voor je gegevens?', en: 'Who looks after your details?' },
  party: { nl: 'Verantwoordelijk', en: 'Responsible' },
  reach: { nl: 'Vragen of klachten', en: 'Questions or complaints' },
  anyParty: { nl: 'De organisatie van de bijeenkomst', en: 'The organiser of the meeting' },
  anyReach: { nl: 'Vraag het aan de balie of de organisatie.', en: 'Ask at the desk, or the organiser.' },
  complain: {
    nl: 'Kom je er samen niet uit? Dan kun je naar de Autoriteit Persoonsgegevens.',
    en: 'Can you not work it out together? Then you can go to the Dutch Data Protection Authority.',
  },
  youCan: { nl: 'Dit kun jij doen', en: 'What you can do' },
  myData: { nl: 'Mijn gegevens', en: 'My data' },
  pause: { nl: 'Even geen berichten', en: 'No messages for now' },
  forgetMe: { nl: 'Vergeet mij', en: 'Forget me' },
  askController: { nl: 'Wie is verantwoordelijk?', en: 'Who is responsible?' },
  home: { nl: 'Begin', en: 'Home' },
  terms: { nl: 'Spelregels', en: 'Ground rules' },
  doneBefore: { nl: 'Dit is al gedaan.', en: 'This was done before.' },
} satisfies Record<string, Both<unknown>>;
