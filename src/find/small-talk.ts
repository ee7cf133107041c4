/** Words that people put around what they look for: "wie weet iets van", "ik zoek iemand die", "who knows about". */
const around = `
wie weet weten iets van ik zoek zoeken zoekt iemand iemands die dat wat kan kunnen kun kunt me mij mijn helpen help helpt helpe met
over voor bij in op de het een der den des ter ten te en of is zijn ben bent was er hier daar waar waarover kent kennen ken
heeft hebben heb hebt gaat gaan doet doen doe zit werkt werken werkzaam regelt regelen vragen vraag vraagt vind vinden naar aan
tot uit als dan maar ook nog wel niet geen al jouw je jij ons onze wij we hij zij ze haar hem hun u uw deze dit alle iedereen
ergens graag aub alsjeblieft alstublieft svp welke welk moet mag wil willen wou zou om door per tussen tegen via onder rond
rondom omtrent bijvoorbeeld meer veel goed verstand weg nodig bellen spreken praten contact persoon personen mens zoiets
soort zoals beetje nu even eens gewoon echt hoe wanneer waarom terecht onderwerp gebied kom komt zitten staat krijgen
krijgt zonder gekregen word wordt worden werd werden geworden moeten moest zal zullen zouden mogen mocht laat laten liet maak maakt
maken geef geeft geven blijft blijven omdat want toen terwijl zodat dus tijdens sinds elkaar zich zichzelf elke elk iedere
anders bel belt ging erbij erover ervan eraan hoi hallo hey dag bedankt dank
who knows know about i look looking search searching for someone somebody anyone anybody that which can could help helps me my
with on the a an of at in to is are was who's whom works working deals dealing find need needs want from have has any
some please you your do does there how what when where and or people person contact it its this these those we our us they
their them he she his him would should will if but not no so as by get gets got go goes going been being had did just also
very much too than then might must one meet speak talk tell ask handles handle related regarding familiar
`;
// They count when they fit, but somebody who fits without them is found as well.
const vague = `
hulp help ondersteuning ervaring expert experts specialist specialisten deskundige deskundig kennis informatie info contactpersoon
medewerker medewerkers professional professionals collega aanspreekpunt adviseur problemen probleem problematiek vragen organisatie
instantie afdeling regio buurt omgeving thuis mensen persoon support advice adviser expertise specialist problem problems issues
advies begeleiding zorgen nieuwe jonge oude vannacht vanavond morgen vandaag gisteren volgende volgend vorige week weken maand
maanden jaar jaren uur keer avond nacht snel client clienten cliente clients bewoner bewoonster inwoner meneer mevrouw mevr mw dhr
heer dame man vrouw jongen meisje zoon dochter zus broer buurman buurvrouw bekende vriend vriendin brief bericht gratis goede
beste juiste lastig lastige moeilijk moeilijke bang boos grote kleine hele heel lang lange steeds alles niks niets niemand
service services care worker workers officer officers staff local near nearby new old young good day week month year today
tomorrow friend woman girl boy daughter son urgent free lesson lessons class classes adult adults
`;

export const smallTalk: ReadonlySet<string> = new Set(around.trim().split(/\s+/));
export const vagueWords: ReadonlySet<string> = new Set(vague.trim().split(/\s+/));
