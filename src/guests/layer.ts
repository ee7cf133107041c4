import type { Layer } from '../db/session-tables.ts';
import { layers } from '../sessions/session-intents.ts';
import { lookalike, plain } from './spelling.ts';

/** The layer that a word in a list stands for (domain 4.1), in Dutch or English, or null. */
export function layerOf(word: string): Layer | null {
  return layerByWord.get(plain(word)) ?? null;
}

/** The layer a person probably meant by an unknown word, to offer as a suggestion only, or null. */
export function nearestLayer(word: string): Layer | null {
  const wanted = plain(word);
  const stem = stems.find(([part]) => wanted.includes(part));
  if (stem) return stem[1];
  const near = lookalike(wanted, layerByWord.keys());
  return near === null ? null : (layerByWord.get(near) ?? null);
}

const words: Readonly<Record<Layer, string>> = {
  board:
    'board, board member, board members, bestuurder, bestuurders, bestuur, bestuurlijk, wethouder, wethouders, burgemeester, directeur, director, alderman, college, directie',
  manager:
    'manager, managers, management, teammanager, team manager, teamleider, team leader, leidinggevende, leidinggevenden, afdelingshoofd, programmamanager, programme manager',
  professional:
    'professional, professionals, uitvoerend professional, uitvoerende professional, uitvoerend professionals, uitvoerende professionals, uitvoerend, uitvoering, uitvoerder, uitvoerders, klantmanager, consulent, hulpverlener',
  policy:
    'policy, policy officer, policy officers, policy adviser, policy advisor, beleid, beleidsmedewerker, beleidsmedewerkers, beleidsadviseur, beleidsadviseurs',
  politics:
    'politics, political, politician, council member, council members, councillor, raadslid, raadsleden, gemeenteraad, politiek, politicus, politici, statenlid',
  expert_by_experience:
    'expert by experience, experts by experience, lived experience, ervaringsdeskundige, ervaringsdeskundigen, ervaringsdeskundig, ervaringsdeskundigheid, ervaring',
  facilitator:
    'facilitator, facilitators, begeleider, begeleiders, tafelbegeleider, tafelbegeleiders, organisatieteam, organisator, organiser, organizer, gespreksleider, dagvoorzitter, table host',
};

const layerByWord = new Map(
  layers.flatMap((layer) => words[layer].split(', ').map((word): [string, Layer] => [plain(word), layer])),
);

/** In this order: "klantmanager" is no manager, and a "beleidsdirecteur" writes policy. */
const stems: readonly (readonly [string, Layer])[] = [
  ['ervaring', 'expert_by_experience'],
  ['lived', 'expert_by_experience'],
  ['inwoner', 'expert_by_experience'],
  ['beleid', 'policy'],
  ['policy', 'policy'],
  ['raad', 'politics'],
  ['politi', 'politics'],
  ['council', 'politics'],
  ['bestuur', 'board'],
  ['wethouder', 'board'],
  ['direct', 'board'],
  ['klantmanager', 'professional'],
  ['accountmanager', 'professional'],
  ['case', 'professional'],
  ['manag', 'manager'],
  ['leider', 'manager'],
  ['leading', 'manager'],
  ['uitvoer', 'professional'],
  ['consulent', 'professional'],
  ['coach', 'professional'],
  ['professional', 'professional'],
  ['begeleid', 'facilitator'],
  ['organis', 'facilitator'],
];
