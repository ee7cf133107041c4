/** What somebody types, and who comes first. */
export interface Expected {
  readonly query: string;
  /** One of these must be the first; all of them belong in the first ten. Empty: nobody may be found. */
  readonly first: readonly string[];
}

// Written before the search was made. `query -> ids`.
const written = `
schulden -> rob uma
schuldhulpverlening -> bas rob
Wmo -> carla quirine
wie weet iets van beschermd wonen -> roos
beschermdwonen -> roos
schuldhulp -> bas
bijstand -> anna nadia petra
bijstandsuitkering -> nadia petra jeroen
participatiewet -> nadia petra
PW -> nadia petra
werk en inkomen -> anna gerda
w & i -> anna gerda
psychische problemen -> hilde kim ilse
geestelijke gezondheidszorg -> marja hilde
maatschappelijke ondersteuning -> carla quirine
arbeidsdeskundige -> aart dunya
arbeidsdeskundigen bij het uwv -> aart dunya
wajong -> dunya wies
Jansen -> jorrit iris
iris jansen -> iris
Hans van der Meer -> hans
zoe coordes -> zoe
renee blanken -> rene
adele -> adele
yildiz -> fatih
jeugdzorg -> yara zoe arno bianca
ik zoek iemand die iets weet van jeugdhulp in Bergum -> sanne
huurschuld -> gonny
iemand die helpt met huurachterstand -> gonny
dakloos -> sjaak umar
daklozenopvang -> sjaak umar ties
slaapplek voor vannacht -> sjaak ties
verslaafde jongeren -> pim
alcoholverslaving -> oda nick
mantelzorger -> ina huub
dementie thuis -> huub greet
schuldhulpverlenig -> bas rob
arbeidsdeskundge -> aart dunya
bewindvoeder -> nora
mantelzrog -> ina huub
inburgerng -> fatih
wajogn -> dunya wies
huiselijk gewelt -> karima vera xenia
kindermishandling -> willem
psygiater -> hilde
reintegratie -> ferdi
re integratie -> ferdi
schuld hulp verlening -> bas rob
klantmanager Dijkhoven -> anna
ggz werk -> leo gijs
wie kan mij helpen met een briefadres? -> wendy
ik zoek iemand van de woningcorporatie over overlast -> freek henk
pgb -> ulrike piet
laaggeletterd -> zeynep
vluchteling -> adele yusuf
debt help -> bas rob uma
housing -> ursula
mental health -> marja hilde kim
zeilles ->
wethouder -> hans
`;

export function readQueries(text: string): readonly Expected[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [query = '', ids = ''] = row.split('->').map((cell) => cell.trim());
      return { query, first: ids.split(' ').filter(Boolean) };
    });
}

export const queries = readQueries(written);
