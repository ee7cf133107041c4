/** Work across the borders of laws, and those who govern it. */
export const administration = `
maatwerk, maatwerker, maatwerkloket, maatwerkplek, buiten de lijntjes, bedoeling van de wet, omgekeerde toets, hardheidsclausule, uitzondering maken, afwijken van de regels | tailor-made, tailored, bespoke, customised, hardship clause, exception
doorbraak, doorbraakmethode, doorbraakaanpak, doorbraakteam, vastgelopen, vastgelopen zaak, vastgelopen casus, vastgelopen casussen, vastlopen, vastgelopen gezinnen, nergens terecht kunnen, van het kastje naar de muur, tussen wal en schip, valt overal buiten | breakthrough, breakthrough method, stuck case, falling between two stools, falling through the cracks ; maatwerk, escalatie
escalatie, escaleren, opschalen, opschaling, interventieteam, escalatietafel | escalation, escalate, scaling up
multiproblematiek, multiprobleem, meervoudige problematiek, complexe problematiek, complexe problemen, complexe casuistiek, complexe casus, complexe zaken, problemen op meerdere leefgebieden, meerdere problemen tegelijk, alles tegelijk, meerdere problemen, veel problemen tegelijk, veel verschillende problemen, veel hulpverleners, meerdere hulpverleners | multiple problems, complex problems, complex needs, complex cases, multi-problem, many problems ; maatwerk, wams, doorbraak, multiprobleemgezin, procesregie
integrale aanpak, integraal, integraal werken, samenwerking, samenwerken, ketenpartner, ketenpartners, ketensamenwerking, netwerkpartner, domeinoverstijgend, ontschotting | integrated approach, integrated working, collaboration, cooperation, partnership, multi-agency
beleid, beleidsmedewerker, beleidsmedewerkers, beleidsadviseur, beleidsadviseurs, beleidsmaker, beleidsmakers, strateeg, strategisch adviseur | policy, policies, policy officer, policy adviser, policy advisor, policymaker, policymakers
bestuur, bestuurder, bestuurders, gemeentebestuur | board, executive, governor ; wethouder, burgemeester, directeur
politiek, politicus, politici, raadslid, raadsleden, gemeenteraad, fractie, tweede kamer, verkiezingen | politics, politician, politicians, council member, councillor, councillors, council, city council
manager, managers, leidinggevende, leidinggevenden, teammanager, teamleider, teamleiders, afdelingshoofd, teamcoach, unitmanager | manager, managers, team leader, team manager, supervisor, head of department
gemeente, gemeenten, gemeentehuis, stadhuis, gemeentelijk, ambtenaar, ambtenaren | municipality, municipal, town hall, city hall, local authority, local government, civil servant, civil servants
ministerie, rijk, rijksoverheid, departement, vws | ministry, central government, national government
szw, sociale zaken en werkgelegenheid, ministerie van sociale zaken | ministry of social affairs
ocw, onderwijs cultuur en wetenschap, ministerie van onderwijs | ministry of education
pmm, professionals voor maatwerk multiproblematiek
lmm, landelijk maatwerkloket, landelijk maatwerkloket multiproblematiek
onderzoek, onderzoeker, onderzoekers, data, data-analist, monitoring, cijfers, statistiek, wetenschapper, evaluatie, datagedreven | research, researcher, researchers, data, statistics, monitoring, evaluation, data analyst
communicatie, communicatieadviseur, voorlichting, voorlichter, woordvoerder, begrijpelijke taal, klare taal, pers, website, sociale media | communication, communications, spokesperson, plain language, social media
kwaliteit, kwaliteitsmedewerker, kwaliteitsbeleid, inspectie, toezicht kwaliteit, igj, rechtmatigheid, kwaliteitsfunctionaris | quality, quality assurance, inspection, inspectorate
zorgaanbieder, zorgaanbieders, aanbieder, aanbieders, zorginstelling | care provider, care providers, provider, providers
klantcontactcentrum, kcc, balie, publieksbalie, baliemedewerker | reception, front desk, help desk, customer contact centre
omgevingswet, ruimtelijke ordening, bouwvergunning, omgevingsvergunning, vergunning, vergunningen | permit, permits, planning permission, spatial planning
projectleider, projectmanager, programmamanager, programmaleider, kwartiermaker, opgavemanager, programmamaker | project manager, project leader, programme manager
secretaresse, secretariaat, bestuurssecretaris, managementassistent, officemanager | secretary, secretariat, personal assistant
ict, automatisering, applicatiebeheerder, functioneel beheerder, informatiemanager, systeembeheer, software | it support, software, application manager
hr, p&o, personeelszaken, personeelsadviseur, hr-adviseur, werving en selectie, recruiter | human resources, recruitment
controller, accountant, planning en control, boekhouder, boekhouding, financieel adviseur | controller, accountant, bookkeeping
trainer, trainingen, workshop, workshops, deskundigheidsbevordering, intervisie, supervisie | trainer, workshop, workshops, supervision
wethouder, wethouders, college van b en w | alderman, alderwoman, aldermen, deputy mayor
burgemeester, burgemeesters | mayor, mayors
directeur, directeuren, directie, directeur-bestuurder, directrice | director, directors, chief executive
`;
