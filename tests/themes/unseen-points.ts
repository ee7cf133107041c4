import type { Theme } from '../../src/db/result-tables.ts';

/** Written after the list of signs was done, and never used to change it. */
export const unseenPoints: Readonly<Record<Theme, readonly string[]>> = {
  kennen: [
    'Ik heb de wijkverpleegkundige nog nooit in het echt gezien.',
    'Een lunch met de buren van de andere organisatie helpt.',
    'We bellen altijd eerst het algemene nummer.',
  ],
  taal: [
    'Onze folders zijn te lastig voor veel inwoners.',
    'Iedereen gebruikt afkortingen die de ander niet snapt.',
    'Leg de moeilijke termen uit in gewone woorden.',
  ],
  formulieren: [
    'Voor elke hulpvraag is er weer een ander formulier.',
    'We vragen steeds dezelfde bewijsstukken op.',
    'Het aanvraagformulier telt twaalf bladzijden.',
  ],
  regels: [
    'De ene wet zegt ja en de andere zegt nee.',
    'Door de voorwaarden valt iemand net buiten de boot.',
    'Ons beleid is strenger dan nodig.',
  ],
  privacy: [
    'Niemand weet welke gegevens je mag delen.',
    'Vraag toestemming aan het begin, niet achteraf.',
    'Door de AVG zeggen we voor de zekerheid niets.',
  ],
  tijd: [
    'De wachtlijst is een half jaar.',
    'Er is geen uur over voor overleg.',
    'Een besluit duurt maanden.',
  ],
  geld: [
    'De gemeente en de zorgverzekeraar wijzen naar elkaar voor de kosten.',
    'Er is geen budget voor een proef.',
    'Subsidies stoppen na een jaar.',
  ],
  regie: [
    'Niemand heeft de leiding bij een gezin met veel hulp.',
    'Spreek af wie de eigenaar van een vraag is.',
    'Het is niet duidelijk wie er verantwoordelijk is.',
  ],
  ruimte: [
    'Geef professionals het vertrouwen om af te wijken.',
    'Een leidinggevende die achter je staat maakt verschil.',
    'Durf maatwerk te leveren.',
  ],
  signalen: [
    'Wat de balie hoort komt nooit bij de directie.',
    'Na een melding hoor je niets terug.',
    'Verzamel signalen op één plek.',
  ],
  meedoen: [
    'Besluiten gaan over ons, maar zonder ons.',
    'Laat inwoners meedenken over de nieuwe aanpak.',
    'Luister eerst naar het hele verhaal.',
  ],
};
