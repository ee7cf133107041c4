const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last names that many people in the Netherlands have and that are no other word, without accents. */
export const lastNames = words(`
  jansen janssen janssens jansens pietersen petersen hendriks hendriksen hendrikse willemsen martens martensen
  gerritsen gerrits claassen klaassen claessens evers evertsen driessen thijssen teunissen theunissen dirksen derksen
  cornelissen michielsen mathijssen matthijssen everts lammers lamers wouters wolters roelofs roelofsen gielen hermans
  hermsen harmsen peeters geurts goossens joosten aerts smits smets verhoeven vermeulen vermeer verbeek verschuren
  verschoor verhagen vermeeren verweij verbruggen verhoef scholten schouten scholtens schoute kuipers kuijpers kuypers
  bosman bosma bouma hofman hoffman koopmans veenstra veldman veldhuis veldkamp
  hoekstra dijkstra zijlstra terpstra postma wiersma hofstra miedema douma feenstra haarsma hiemstra jorritsma
  kalma lanting meinema nauta oosterhof posthuma reitsma sikkema sijbrandij tamminga tuinstra wijnstra ypma zandstra
  boonstra bijlsma bootsma elzinga hoogendoorn huizinga idsinga jongsma kooistra kroeze
  meijer meyer meijers mulder mulders nijhuis oostveen pronk rietveld ruijter   willems willemse wijnen ziegler   smit schmidt schmitz snijders hoekman dekker dekkers peters jonker jonkers blom   yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin ozkan
  simsek polat erdogan bulut yavuz
  bouzid benali bennani chaouch amrani idrissi hamdaoui hassani mansouri azzouzi bakkali haddou khattabi ouali
  yaqoubi ziani boukhari elamrani haddad hussein abdi warsame nguyen tran pham singh kumar ramdin ramdhani
  kowalska kowalski nowak wisniewska ivanova petrov johnson johansson garcia rodriguez martinez fernandez lopez silva
  santos pereira pinas kartosen martodikromo sital jagernath
`);

/** Last names that are other words as well: only behind a title, or behind 'de', 'van den' and such. */
export const wordNames = words(`
  bakker visser smit boer berg bos bosch dam dijk vos kok koning kuiper meer mulder prins post groot klein jong vries
  wit zwart bruin haan graaf lange leeuw ruiter rooij roos waal wolf heuvel velde veld veen linden meulen plas ven wal
  broek heide horst brink kamp laan pol poel steen woude zanden hoek hoeven hout heijden heyden ende eijk eijck water
  bergh weide weijden wijk vliet vlist zee zand zwaan hart haas hond kater poot drost mulert storm stam bosman
  brouwer slager schipper jager wever smid molenaar schaap vogel vink kraai valk arend meeuw baas burger ridder
  hertog pauw peer appel kool boom boon tulp dalen duin duijn leeuwen lith loon loo beek beekman gelder goor hal
  houten kampen kessel nes nieuwenhuizen oort os oss rijn rossum schaik soest son tol tuyl velzen vuuren weert wijngaarden
  zanten zuylen zwol ruijter cate hoeve horn kate maat maten mey pas raad ridder roo schoot sluis soest vaart vegt winkel
  ali ahmed mohamed hoff bloem maas mol timmer spijker schippers snijder koopman tuinman timmerman timmermans wagenaar huisman bouwman hoogland nijland nur kurt koc kramer faber
`);
