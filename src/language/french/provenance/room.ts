import type { Catalogue } from '../catalogue.ts'

/** Where rules and facts come from, how well each is known, and what is not known. */
const SOURCES: Catalogue = {
  'Where it comes from': 'D’où cela vient',
  'Every rule and every fact here has a source, and a word on how well it is known. What nobody on the project has seen is listed too.':
    'Chaque article et chaque fait a ici une source, et une indication de son degré de certitude. Ce que personne dans le projet n’a vu est indiqué aussi.',
  'Rules are paraphrased. None of this is the legal text.':
    'Les articles sont paraphrasés. Rien de tout cela n’est le texte officiel.',
  'How well a thing is known': 'Degrés de certitude',
  'Rules, body by body': 'Les articles, organe par organe',
  'Which sources the rules of a body stand on, and how many rules each supports.':
    'Sur quelles sources reposent les articles d’un organe, et combien d’articles chacune appuie.',
  'Two thirds': 'Deux tiers',
  'What happened': 'Ce qui s’est passé',
  'Scenarios, recorded votes, real situations and terms, with what each was taken from.':
    'Scénarios, votes enregistrés, cas réels et termes, avec la source de chacun.',
  Scenarios: 'Scénarios',
  'Recorded votes': 'Votes enregistrés',
  'Terms in French and Spanish': 'Termes en français et en espagnol',
  'What is not known': 'Ce qui n’est pas connu',
  'Rules that were not seen': 'Articles qui n’ont pas été vus',
  'Questions of the machine that no rule known here answers':
    'Questions du simulateur auxquelles aucun article connu ici ne répond',
  'In the rule book': 'Dans le Règlement',

  'Stated: the text of this very rule was seen in a source that is named.':
    'Attesté : le texte même de cet article a été vu dans une source qui est nommée.',
  'The same rule of a body with the same family of rules was seen; that this body’s says the same is inferred.':
    'Le même article a été vu pour un organe dont le règlement est de la même famille ; que celui de cet organe dise la même chose est déduit.',
  'Worked out from a title, a report, a sister rule in part, or how votes were decided. The wording was not seen, and may differ.':
    'Tiré d’un titre, d’un rapport, en partie d’un article apparenté, ou de l’issue de votes. Le texte n’a pas été vu, et peut être différent.',
  'Nobody on the project has seen it. Nothing is claimed of it.':
    'Personne dans le projet ne l’a vu. Rien n’en est affirmé.',
  Practice: 'Pratique',
  'What a body does, without a rule that was seen to provide for it. It is cited as practice.':
    'Ce que fait un organe, sans qu’un article vu le prévoie. C’est cité comme pratique.',
  Implied: 'Implicite',
  'A step that a report does not state and the rules imply, such as a President’s call to vote.':
    'Une étape qu’un rapport ne mentionne pas mais que les articles impliquent, comme la mise aux voix par un Président.',
  Assumed: 'Supposé',
  'What a source leaves open and a case needs. It is said where it stands, and can be changed.':
    'Ce qu’une source laisse ouvert et dont un cas a besoin. C’est signalé à sa place, et peut être changé.',

  'How any State voted at the eleventh session in 2022: the report gives counts only. Nothing here says it.':
    'Comment chaque État a voté à la onzième session, en 2022 : le rapport ne donne que des nombres. Rien ici ne le dit.',
  'Which States objected, and which three organizations applied: the report names neither. A press account names two States, which are not shown here.':
    'Quels États ont fait objection, et quelles trois organisations ont présenté une demande : le rapport ne nomme ni les uns ni les autres. Un compte rendu de presse nomme deux États, qui ne sont pas indiqués ici.',
  'Whether two thirds of a number that three divides is reached by exactly two thirds. The report prints 53 of 78; the plain reading gives 52. Both are shown, and the reading can be changed.':
    'Si deux tiers exactement suffisent, quand le nombre est divisible par trois. Le rapport indique 53 sur 78 ; la lecture simple donne 52. Les deux sont montrés, et la lecture peut être changée.',
  'Who was present at most recorded votes, beside those who voted. There the quorum of members is not judged.':
    'Qui était présent à la plupart des votes enregistrés, en plus de ceux qui ont voté. Le quorum des membres n’y est pas examiné.',

  'Not modelled': 'Non modélisés',
  'Of these bodies a few rules were seen, as named: too few to hold a meeting by. So none of them can be chosen here.':
    'De ces organes, quelques articles ont été vus, ceux qui sont nommés : trop peu pour conduire une séance. Aucun d’eux ne peut donc être choisi ici.',
  'Assembly of the International Seabed Authority: quorum and majorities, in article 159 of the Convention on the Law of the Sea.':
    'Assemblée de l’Autorité internationale des fonds marins : le quorum et les majorités, à l’article 159 de la Convention sur le droit de la mer.',
  'Conference of the States Parties to the Comprehensive Nuclear-Test-Ban Treaty: article II of the Treaty, in part.':
    'Conférence des États Parties au Traité d’interdiction complète des essais nucléaires : l’article II du Traité, en partie.',
  'Assembly of States Parties to the Rome Statute: article 112(7) of the Statute, and rule 68.':
    'Assemblée des États Parties au Statut de Rome : le paragraphe 7 de l’article 112 du Statut, et l’article 68 du règlement.',
  'United Nations Environment Assembly: that it has rules 1 to 70; none on voting was seen.':
    'Assemblée des Nations Unies pour l’environnement : qu’elle a des articles 1 à 70 ; aucun de ceux sur le vote n’a été vu.',
  'Conference of 2012 on an arms trade treaty: rules 33 and 35.':
    'Conférence de 2012 sur un traité sur le commerce des armes : les articles 33 et 35.',
  'Conference of the Parties to the climate convention: that rule 42 of its draft rules was not adopted, what majority amends the convention, and a sentence on appeals.':
    'Conférence des Parties à la convention sur le climat : que l’article 42 de son projet de règlement n’a pas été adopté, la majorité qui modifie la convention, et une phrase sur les appels.',
  'An assembly of the kind that INMARSAT had: article 11 of its convention.':
    'Une assemblée comme celle qu’avait INMARSAT : l’article 11 de sa convention.',

  'Supports {0} rule:': 'Appuie {0} article :',
  'Supports {0} rules:': 'Appuie {0, plural, one {# article} other {# articles}} :',
  '{0} verified': '{0, plural, one {# vérifié} other {# vérifiés}}',
  '{0} sister rule': '{0, plural, one {# article apparenté} other {# articles apparentés}}',
  '{0} inferred': '{0, plural, one {# déduit} other {# déduits}}',
  '{0} not seen': '{0, plural, one {# non vu} other {# non vus}}',
  '{0}: {1} vote': '{0} : {1} vote',
  '{0}: {1} votes': '{0} : {1, plural, one {# vote} other {# votes}}',
  '{0}, {1}: {2}. {3}': '{0}, {1} : {2}. {3}',
  'rule not seen': 'article non vu',
  'rules not seen': 'articles non vus',
  'question without a known rule': 'question sans article connu',
  'questions without a known rule': 'questions sans article connu',
  '“at least”, {0}': '« au moins », {0}',
  '“more than”, {0}': '« plus de », {0}',
  'step stated': 'étape mentionnée',
  'steps stated': 'étapes mentionnées',
  '{0}, {1} implied by the rules.': '{0}, {1, plural, one {# implicite} other {# implicites}} selon les articles.',
  'Differs from the record at {0} place; the record stands.':
    'Diffère du compte rendu en {0} endroit ; le compte rendu fait foi.',
  'Differs from the record at {0} places; the record stands.':
    'Diffère du compte rendu en {0, plural, one {# endroit} other {# endroits}} ; le compte rendu fait foi.',
}

/** The self-test as it is shown; the report of a fault stays English. */
const SELF_TEST: Catalogue = {
  'Self-test': 'Autotest',
  'Runs in this browser, on this device, and sends nothing: votes on record, votes that are often decided wrongly, what every scenario prints, and a part of the procedure tried act by act. It takes some seconds.':
    'Se déroule dans ce navigateur, sur cet appareil, et n’envoie rien : votes attestés, votes souvent mal tranchés, ce qu’indique chaque scénario, et une partie de la procédure essayée acte par acte. Cela prend quelques secondes.',
  'Run the self-test': 'Lancer l’autotest',
  'Run it again': 'Le relancer',
  'Cancelled. Nothing was changed.': 'Abandonné. Rien n’a été changé.',
  'Everything holds.': 'Tout est exact.',
  'thing does not hold.': 'résultat n’est pas exact.',
  'things do not hold.': 'résultats ne sont pas exacts.',
  'The self-test could not be run to its end.': 'L’autotest n’a pas pu aller jusqu’au bout.',
  'Copy the result for a report of a fault': 'Copier le résultat pour signaler une erreur',
  'Result copied': 'Résultat copié',
  Checked: 'Vérifié',
  Holds: 'Exact',
  'Explored: {0} situations, {1} acts in order, {2} acts refused':
    'Exploré : {0, plural, one {# situation} other {# situations}}, {1, plural, one {# acte recevable} other {# actes recevables}}, {2, plural, one {# acte refusé} other {# actes refusés}}',
  '{0}: {1}: expected {2}; found {3}': '{0} : {1} : attendu {2} ; trouvé {3}',
  '{0}. {1} of {2} in all': '{0}. {1} sur {2} en tout',
  'Votes on record come out as they did': 'Les votes attestés ont la même issue',
  'Votes that are often decided wrongly': 'Votes souvent mal tranchés',
  'Scenarios: every step in order, every number as printed':
    'Scénarios : chaque étape recevable, chaque nombre comme indiqué',
  'The procedure, tried act by act: no dead end, no act without a rule':
    'La procédure, essayée acte par acte : aucune impasse, aucun acte sans article',
  'a way out': 'une issue',
  'a dead end': 'une impasse',
  'a rule': 'un article',
}

export const ROOM: readonly Catalogue[] = [SOURCES, SELF_TEST]
