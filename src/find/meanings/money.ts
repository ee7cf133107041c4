/** Debts, income and getting by. How a line is read: `../synonyms.ts`. */
export const money = `
schulden, schuldhulp, schuldhulpverlening, schulddienstverlening, schuldenproblematiek, schuldenaar, wgs, wet gemeentelijke schuldhulpverlening, schuldregeling, schuldsanering, schuldbemiddeling, geldproblemen, geldzorgen, betalingsproblemen, financiele problemen, in de schulden, rood staan, schuldenlast, schuldenberg, geldproblemen oplossen, veel schulden, kan niet meer betalen | debt, debts, debt relief, debt counselling, debt advice, money problems, financial problems, problematic debts ; bewindvoering, wsnp, msnp, budgetbeheer, budgetcoach, kredietbank, beschermingsbewind, huurachterstand, betalingsachterstand, deurwaarder, incasso, betalingsregeling, saneringskrediet, vroegsignalering, beslag, schuldeiser, schuldhulpmaatje, nulmeting, kwijtschelding
wsnp, wettelijke schuldsanering, wet schuldsanering natuurlijke personen, schone lei | statutory debt restructuring ; bewindvoering, rechtbank
msnp, minnelijk traject, minnelijke schuldregeling, minnelijke schuldsanering, saneringskrediet, schikking met schuldeisers, dwangakkoord, dwangregeling, moratorium, akkoord met schuldeisers | amicable debt settlement ; schuldeiser, betalingsregeling
schuldeiser, schuldeisers, crediteur, eiser, vordering, vorderingen | creditor, creditors, claim ; incasso
deurwaarder, gerechtsdeurwaarder, kandidaat-gerechtsdeurwaarder, deurwaarderskantoor, exploot, dwangbevel | bailiff, bailiffs, court bailiff ; beslag, beslaglegging, loonbeslag, incasso, beslagvrije voet, dagvaarding, boedel
beslag, beslaglegging, loonbeslag, beslag op loon, bankbeslag, beslagvrije voet, inboedelbeslag | seizure, attachment of earnings, garnishment ; vtlb
vtlb, vrij te laten bedrag, beslagvrije voet | protected earnings
incasso, incassobureau, aanmaning, aanmaningen, inning, invordering, wanbetaler, wanbetalers | debt collection, collection agency, debt collector ; cjib
cjib, centraal justitieel incassobureau, boete, boetes, verkeersboete, bekeuring | fines
betalingsregeling, afbetalen, afbetaling, aflossen, aflossing, in termijnen betalen | payment plan, repayment
betalingsachterstand, achterstanden, achterstallig, onbetaalde rekeningen, rekeningen niet betalen, rekening niet betalen, vroegsignalering, rekeningen betalen, rekening betalen | arrears, unpaid bills, early warning
huurachterstand, huurschuld, huurschulden, achterstallige huur, huur niet betalen, huur betalen | rent arrears, rent debt ; laatstekansbeleid
kredietbank, gemeentelijke kredietbank, sociale lening, sociaal krediet, stadsbank | municipal credit bank, social loan, loan ; saneringskrediet
bewindvoering, bewindvoerder, beschermingsbewind, beschermingsbewindvoerder, onderbewindstelling, onder bewind, bewind | administrator, administration order, protective administration, receivership ; curatele, mentorschap, kantonrechter, inkomensbeheer
curatele, curator, ondercuratelestelling, onder curatele | guardianship, legal guardian, guardian ; kantonrechter
mentorschap, mentor, wettelijk vertegenwoordiger, wettelijke vertegenwoordiging | legal representative, mentorship, guardian for adults, guardian ; curatele
budget, budgetbeheer, budgetcoach, budgetcoaching, budgetbegeleiding, inkomensbeheer, budgetteren, geld beheren, beheer van geld, omgaan met geld | budgeting, budget coach, budget management, managing money ; thuisadministratie, rondkomen
geld, financien, financieel, geldzaken, centen | money, finance, finances, financial ; budget, budgetbeheer, budgetcoach, rondkomen, inkomen, thuisadministratie
inkomen, inkomens, inkomensondersteuning, levensonderhoud, zonder inkomen, geen inkomen, zonder uitkering, vrouwen zonder uitkering | income, no income ; loon, toeslagen
faillissement, failliet, failliete | bankruptcy, bankrupt
armoede, arm, minima, arme gezinnen, weinig geld, krap bij kas, minimabeleid, armoedebestrijding, armoedebeleid, geen geld, zonder geld, niet breed hebben, het niet breed hebben, stille armoede | poverty, poor, low income, deprivation ; voedselbank, leergeld, energiearmoede, bijzondere bijstand, rondkomen, minimaregelingen, stadspas, noodfonds, kindpakket, kledingbank
rondkomen, eindjes aan elkaar knopen, nibud, niet rond kunnen komen | making ends meet, getting by
voedselbank, voedselpakket, voedselpakketten, voedselhulp, gratis boodschappen, geen eten, geen geld voor eten, geld eten, niets te eten | food bank, foodbank, food parcel, food aid, hungry, no food, free food ; eten
kledingbank, gratis kleding, tweedehands kleding, kinderkleding, kleding | clothing bank, clothes bank, free clothes, clothing, clothes ; kringloop
kringloop, kringloopwinkel, tweedehands, tweedehands meubels, meubels, huisraad, inboedel, weggeefwinkel | thrift shop, second-hand, secondhand, furniture, charity shop
repair cafe, repaircafe, reparatie, repareren, kapotte spullen | repair, repairs
noodfonds, noodfondsen, fondsen, fondsaanvraag, noodhulp, noodhulpbureau, bijzondere noden, urgente noden | emergency fund, hardship fund, charity fund ; bijzondere bijstand, giften
bijzondere bijstand, bijzondere kosten, individuele inkomenstoeslag, inrichtingskosten, witgoed, wasmachine, koelkast, bed kopen | special assistance, one-off grant, washing machine, fridge
minimaregelingen, minimaregeling, kindpakket, stadspas, meedoenregeling, meedoen regeling, meedoenpas, kortingspas, collectieve zorgverzekering | schemes for low incomes, discount pass ; jeugdfonds
leergeld, schoolkosten, ouderbijdrage, schoolreisje, schoolspullen | school costs, school supplies
jeugdfonds, jeugdfonds sport en cultuur, jeugdsportfonds, jeugdcultuurfonds, contributie, sportclub betalen, clubcontributie, zwemles betalen | sports fund, club fees, membership fees ; sport, zwemles
toeslag, toeslagen, huurtoeslag, zorgtoeslag, kinderopvangtoeslag, kindgebonden budget | allowance, allowances, benefits for rent, rent allowance, care allowance ; belastingdienst
toeslagenaffaire, toeslagenschandaal, gedupeerde ouders, gedupeerden, gedupeerde, herstelorganisatie, hersteloperatie toeslagen | childcare benefits scandal ; toeslagen
huurtoeslag, huursubsidie | rent allowance, housing benefit
belasting, belastingdienst, belastingschuld, belastingaangifte, aangifte inkomstenbelasting, belastingen, fiscus, blauwe envelop, kwijtschelding | tax, taxes, tax office, tax authority, tax return
belastingaangifte, belastinginvuller, aangifte doen, invulhulp, hubahulp, huba | tax return, tax help ; formulieren
kwijtschelding, gemeentelijke belasting, waterschapsbelasting | remission, remission of taxes
energiearmoede, energie, energiekosten, energierekening, energietoeslag, energiecoach, energiefixer, gas en licht, stookkosten, stroomrekening, gasrekening, afsluiting van energie, stroom afgesloten, gas afgesloten, licht afgesloten, afgesloten van energie | energy, energy poverty, fuel poverty, energy bill, energy costs, heating, electricity, gas bill, cut off ; isolatie, tochtstrips, verduurzaming
verzekering, verzekeringen, verzekerd | insurance ; zorgverzekering
lenen, lening, leningen, krediet, bkr, achteraf betalen, klarna | loan, loans, credit, borrowing
erfenis, erfrecht, testament, nalatenschap, notaris, levenstestament | inheritance, notary
pensioen, aow, ouderdomspensioen, aio, aanvullende inkomensvoorziening ouderen, pensioengat, onvolledige aow | pension, state pension, old-age pension
aio, aanvullende inkomensvoorziening, aanvullende inkomensvoorziening ouderen | supplementary pension income ; aow
svb, sociale verzekeringsbank | social insurance bank ; aow, kinderbijslag, anw, aio, pgb
kinderbijslag, akw | child benefit
anw, nabestaandenuitkering, weduwenpensioen | survivor's benefit, widow's pension
cak, eigen bijdrage, abonnementstarief | own contribution, personal contribution
zorgverzekering, zorgverzekeraar, zvw, zorgverzekeringswet, ziektekosten, ziektekostenverzekering, basisverzekering, eigen risico, zorgpremie, onverzekerd, onverzekerden, niet verzekerd | health insurance, health insurer, uninsured
thuisadministratie, papieren, papierwerk, formulieren, formulier, formulieren invullen, formulierenhulp, formulierenbrigade, post, post openen, post niet openmaken, ongeopende post, administratie, administratie op orde, brieven | paperwork, forms, filling in forms, mail, letters, administration ; informatiepunt digitale overheid
volmacht, machtigen, machtiging regelen, gemachtigde | power of attorney, authorisation ; bewindvoering
`;
