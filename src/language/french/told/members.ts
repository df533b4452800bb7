/** What the cases that software gets wrong, and the lists of members, tell. */
import type { Catalogue } from '../catalogue.ts'

export const MEMBERS: Catalogue = {
  'A tie does not carry': 'En cas de partage égal des voix, rien n’est adopté',
  'Abstentions are no noes': 'Les abstentions ne sont pas des non',
  'Of 77, 39 are needed and not 40': 'Sur 77, il en faut 39 et non 40',
  'No votes are cast, and nothing carries': 'Aucune voix n’est exprimée, et rien n’est adopté',
  'No votes are cast, and nothing carries by at least two thirds':
    'Aucune voix n’est exprimée, et rien n’est adopté aux deux tiers au moins',
  'No votes are cast, and nothing carries by more than two thirds':
    'Aucune voix n’est exprimée, et rien n’est adopté à plus des deux tiers',
  'Exactly two thirds is at least two thirds': 'Exactement deux tiers, c’est au moins deux tiers',
  'Exactly two thirds is not more than two thirds': 'Exactement deux tiers, ce n’est pas plus de deux tiers',
  '66 per cent is not at least two thirds': '66 pour cent, ce n’est pas au moins deux tiers',
  '66 per cent is not more than two thirds': '66 pour cent, ce n’est pas plus de deux tiers',
  'Exactly two thirds carries by at least two thirds':
    'Deux tiers exactement suffisent quand il faut au moins les deux tiers',
  'Who is present and casts nothing is not a no': 'Être présent sans voter, ce n’est pas voter contre',
  'An absent State counts in the base of the Organization of American States':
    'Un État absent compte dans la base de l’Organisation des États américains',
  'UNTOC, 17 October 2022, as it was or as it might have been':
    'Conférence contre la criminalité organisée, 17 octobre 2022, telle qu’elle fut ou aurait pu être',
  'With 99 of 190 present a decision is possible': 'Avec 99 présents sur 190, une décision est possible',
  'With 95 of 190 present there is no quorum: 96 are needed':
    'Avec 95 présents sur 190, il n’y a pas de quorum : il en faut 96',
  '95 would do if the parties were 189': '95 suffiraient si les Parties étaient 189',
  'An appeal that is tied leaves the ruling standing': 'Un appel à voix égales laisse la décision en place',
  'An appeal that has one vote more overrules it': 'Un appel qui a une voix de plus l’annule',
  'October 2022': 'octobre 2022',
  'United Nations, list of Member States': 'Nations Unies, liste des États Membres',
  'The names: United Nations short names in English, as used in October 2022, and their alphabetical order; and that the Members are 193. Written down from general knowledge, and the same, name by name, as the roll of parties to UNTOC of that date where a Member is a party. The list itself was not consulted. The identifiers are those of that roll.':
    'Les noms : noms courts anglais des Nations Unies, tels qu’employés en octobre 2022, et leur ordre alphabétique ; et que les Membres sont 193. Notés d’après les connaissances générales, et les mêmes, nom par nom, que la liste des Parties à la Convention à cette date, là où un Membre est Partie. La liste elle-même n’a pas été consultée. Les identifiants sont ceux de cette liste.',
  'United Nations, Department for General Assembly and Conference Management, regional groups of Member States':
    'Nations Unies, Département de l’Assemblée générale et de la gestion des conférences, groupes régionaux d’États Membres',
  'The groups, written down from general knowledge: the list itself was not consulted. By count 54 African, 54 Asia-Pacific, 23 Eastern European, 33 Latin American and Caribbean, 29 Western European and other States.':
    'Les groupes, notés d’après les connaissances générales : la liste elle-même n’a pas été consultée. Au compte, 54 États d’Afrique, 54 d’Asie et du Pacifique, 23 d’Europe orientale, 33 d’Amérique latine et des Caraïbes, 29 d’Europe occidentale et autres États.',
  'ISO 3166-1 alpha-2': 'ISO 3166-1 alpha-2',
  'The two-letter codes, written down from general knowledge.':
    'Les codes à deux lettres, notés d’après les connaissances générales.',
  'European Union, list of member States': 'Union européenne, liste des États membres',
  'The 27 member States in October 2022: general knowledge, the same as in the roll of parties to UNTOC. The European Union itself is no Member of the United Nations and has no vote in the General Assembly.':
    'Les 27 États membres en octobre 2022 : connaissances générales, les mêmes que dans la liste des Parties à la Convention. L’Union européenne elle-même n’est pas Membre des Nations Unies et n’a pas de voix à l’Assemblée générale.',
  'In the Western European and other States since 2000, at first for a time.':
    'Parmi les États d’Europe occidentale et autres États depuis 2000, d’abord à titre temporaire.',
  'In older lists it stands in no group. It is counted among the Asia-Pacific States here: only so do the counts of the groups come out.':
    'Dans d’anciennes listes, il ne figure dans aucun groupe. Il est compté ici parmi les États d’Asie et du Pacifique : ce n’est qu’ainsi que les comptes des groupes tombent juste.',
  'Takes part in two groups; for elections it is counted among the Western European and other States.':
    'Participe à deux groupes ; pour les élections, compté parmi les États d’Europe occidentale et autres États.',
  'An observer of the group of Western European and other States, counted there for elections.':
    'Observateur du groupe des États d’Europe occidentale et autres États, où il est compté pour les élections.',
  'The names: United Nations short names in English, as used in October 2022, and their alphabetical order. Written down from general knowledge and checked against the spelling of the report of the eleventh session (CTOC/COP/2022/9) for every party that it names, except that it writes the Bolivarian Republic of Venezuela, the United States and the United Kingdom. The list itself was not consulted.':
    'Les noms : noms courts anglais des Nations Unies, tels qu’employés en octobre 2022, et leur ordre alphabétique. Notés d’après les connaissances générales et vérifiés d’après l’orthographe du rapport de la onzième session (CTOC/COP/2022/9) pour chaque Partie qu’il nomme, sauf qu’il écrit « the Bolivarian Republic of Venezuela », « the United States » et « the United Kingdom ». La liste elle-même n’a pas été consultée.',
  'United Nations Office on Drugs and Crime, at the close of the eleventh session, October 2022':
    'Office des Nations Unies contre la drogue et le crime, à la clôture de la onzième session, octobre 2022',
  'The number: 190 parties, the European Union included.': 'Le nombre : 190 Parties, Union européenne comprise.',
  'Project note on the parties in October 2022': 'Note du projet sur les Parties en octobre 2022',
  'Which they are: the 193 Members of the United Nations less Bhutan, Congo, Iran (Islamic Republic of), Papua New Guinea, Solomon Islands, Somalia, South Sudan and Tuvalu; and the Cook Islands, the Holy See, Niue, the State of Palestine and the European Union. That Bhutan acceded in 2023 is known, that Iran was a signatory stands in the report of the eleventh session, paragraphs 31 and 59; the other six are from secondary sources. The register of the depositary was not consulted.':
    'Lesquelles : les 193 Membres des Nations Unies moins le Bhoutan, le Congo, l’Iran (République islamique d’), la Papouasie-Nouvelle-Guinée, les Îles Salomon, la Somalie, le Soudan du Sud et les Tuvalu ; plus les Îles Cook, le Saint-Siège, Nioué, l’État de Palestine et l’Union européenne. On sait que le Bhoutan a adhéré en 2023 ; que l’Iran était signataire figure dans le rapport de la onzième session, paragraphes 31 et 59 ; les six autres viennent de sources secondaires. Le registre du dépositaire n’a pas été consulté.',
  'The groups, written down from general knowledge: the list itself was not consulted. By count 51 African, 49 Asia-Pacific, 23 Eastern European, 33 Latin American and Caribbean, 29 Western European and other States, and five in none. These are the groups of the General Assembly; which group a party counts itself in at the Conference may differ.':
    'Les groupes, notés d’après les connaissances générales : la liste elle-même n’a pas été consultée. Au compte, 51 États d’Afrique, 49 d’Asie et du Pacifique, 23 d’Europe orientale, 33 d’Amérique latine et des Caraïbes, 29 d’Europe occidentale et autres États, et cinq dans aucun. Ce sont les groupes de l’Assemblée générale ; le groupe dont une Partie se réclame à la Conférence peut être autre.',
  'The 27 member States in October 2022: general knowledge, and all 27 are named in the report of the eleventh session, paragraph 51. That each of them is a party itself follows from the note on the parties.':
    'Les 27 États membres en octobre 2022 : connaissances générales, et tous les 27 sont nommés dans le rapport de la onzième session, paragraphe 51. Que chacun soit lui-même Partie résulte de la note sur les Parties.',
  'Not a Member of the United Nations.': 'N’est pas Membre des Nations Unies.',
  'Party as a regional economic integration organization. EU is a reserved code of ISO 3166, not a country code.':
    'Partie en tant qu’organisation régionale d’intégration économique. EU est un code réservé de l’ISO 3166, non un code de pays.',
  'Two communications about who represents it; the Bureau accredited nobody (report of the eleventh session, para. 26).':
    'Deux communications sur qui le représente ; le Bureau n’a accrédité personne (rapport de la onzième session, par. 26).',
  'Not a Member of the United Nations. It takes part in the work of the Group of Asia-Pacific States; it is counted in no group here.':
    'N’est pas Membre des Nations Unies. Il participe aux travaux du Groupe des États d’Asie et du Pacifique ; il n’est compté ici dans aucun groupe.',
}
