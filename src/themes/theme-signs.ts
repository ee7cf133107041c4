import type { Theme } from '../db/result-tables.ts';

/**
 * How words of a point point to a theme: the starts of folded words, Dutch and English. With `=` the whole word. Kept
 * short on purpose, so that an organiser can see why the bot thought so.
 */
export const themeSigns: Readonly<Record<Theme, string>> = {
  kennen:
    'ken kennen kent kennis bel belgids belt bellen gebeld telefoon nummer contactpers ontmoet meelo =mee koffie netwerk opdracht gezichten kennismak bijeenkomst know knew call phone meet coffee network contact',
  taal: 'taal woord brie moeilijk begrijp begrijpelijk jargon uitleg leesbaar lezen vertal duidelijk language word letter jargon explain understand plain translat',
  formulieren: 'formulier invul invull vullen handtekening bijlage kopie form forms paperwork signature',
  regels:
    'regel regels regelgeving wet wetten beleid voorwaard botsen botsend schot uitzondering verorden rule law policy condition clash',
  privacy:
    'privacy avg delen gedeeld deelt toestemming dossier geheim vertrouwelijk gdpr consent share sharing',
  tijd: 'tijd uur uren wacht wachttijd week weken agenda rooster druk snel traag termijn lang deadline time hour wait week slow busy',
  geld: 'geld budget potje potjes euro kosten betal betaal financ subsidie middelen vergoed money budget fund pay cost',
  regie:
    'regie eigenaar leiding beslis besluit verantwoordelijk sturen stuurt stuur afspraak afspraken afspreek coordin casusregie gezicht owner lead decide decision responsib coordinat',
  ruimte:
    'ruimte steun vertrouw lef durf mandaat rugdekking maatwerk afwijk room trust support courage mandate',
  signalen:
    'signaal signalen seintje meld melden melding terugkoppel doorgeven meldpunt signal report feedback',
  meedoen:
    'meedoen meedenk inwoner zelf verhaal luister ervaringsdeskund meebeslis stem gezin kracht voice listen resident herself himself themselves story',
};
