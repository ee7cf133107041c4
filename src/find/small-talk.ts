/** Words that people put around what they look for: "wie weet iets van", "ik zoek iemand die", "who knows about". */
const around = `
wie weet weten iets van ik zoek zoeken zoekt zoek iemand iemands die dat wat kan kunnen kun kunt me mij mijn helpen help helpt helpe met
over voor bij in op de het een der den des ter ten te en of is zijn ben bent was er hier daar waar waarover kent kennen ken
heeft hebben heb hebt gaat gaan doet doen doe zit werkt werken werkzaam regelt regelen vragen vraag vraagt vind vinden naar aan
tot uit als dan maar ook nog wel niet geen al jouw je jij ons onze wij we hij zij ze haar hem hun u uw deze dit alle iedereen
ergens graag aub alsjeblieft alstublieft svp welke welk moet mag wil willen wou zou om door per tussen tegen via onder rond
rondom omtrent bijvoorbeeld meer veel goed verstand weg nodig bellen spreken praten contact persoon personen mens iets zoiets
soort zoals beetje nu even eens gewoon echt hoe wanneer waarom terecht onderwerp gebied kom komt zitten staat krijgen
krijgt hoi hallo hey dag bedankt dank
who knows know about i look looking search searching for someone somebody anyone anybody that which can could help helps me my
with on the a an of at in to is are was who's whom works working work-at deals dealing find need needs want from have has any
some please you your do does there please how what where when and or people person contact
`;
// They count when they fit, but somebody who fits without them is found as well.
const vague = `
hulp help ondersteuning ervaring expert experts specialist specialisten deskundige deskundig kennis informatie info contactpersoon
medewerker medewerkers professional professionals collega aanspreekpunt adviseur problemen probleem problematiek vragen organisatie
instantie afdeling regio buurt omgeving thuis mensen persoon support advice adviser expertise specialist problem problems issues
advies begeleiding zorgen nieuwe jonge oude vannacht vanavond morgen vandaag
`;

export const smallTalk: ReadonlySet<string> = new Set(around.trim().split(/\s+/));
export const vagueWords: ReadonlySet<string> = new Set(vague.trim().split(/\s+/));
