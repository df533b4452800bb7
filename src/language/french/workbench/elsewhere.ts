/** The same numbers elsewhere, and the map. */
import type { Catalogue } from '../catalogue.ts'

export const ELSEWHERE: Catalogue = {
  'The same numbers elsewhere': 'Les mêmes nombres ailleurs',
  'Choose a row to put its body and matter on the bench.':
    'Choisissez une ligne pour mettre son organe et sa question sur l’établi.',
  'on the bench': 'sur l’établi',
  'Often miscounted': 'Souvent mal compté',
  'These are mistakes. No body counts so on this matter.':
    'Ce sont des erreurs. Aucun organe ne compte ainsi sur cette question.',
  'Cannot be put: too few members': 'Vote impossible : trop peu de membres',
  '1 matter': '1 question',
  '{0} matters': '{0} questions',
  '{0} bodies': '{0} organes',
  '{0} present, {1} members': '{0, plural, one {# présent} other {# présents}}, {1} membres',
  '{0} present, {1} needed': '{0, plural, one {# présent} other {# présents}}, {1} requis',
  '{0} needed of {1}': 'il en faut {0} sur {1}',
  'abstentions count here': 'les abstentions comptent ici',
  'abstentions do not count here': 'les abstentions ne comptent pas ici',
  'all members count here, present or not': 'tous les membres comptent ici, présents ou non',
  'a fixed number, whoever abstains': 'un nombre fixe, quel que soit le nombre d’abstentions',
  'exactly two thirds is enough here': 'exactement deux tiers suffisent ici',
  'exactly two thirds is not enough here': 'exactement deux tiers ne suffisent pas ici',
  'the quorum is larger here': 'le quorum est plus grand ici',
  'the quorum is met here': 'le quorum est atteint ici',
  'no quorum stands in the way here': 'aucun quorum n’y fait obstacle ici',
  'an equal vote does not carry here': 'un partage égal des voix ne suffit pas ici',
  'the sides are even, and that is not the measure here':
    'les voix pour et contre sont égales, et ce n’est pas le critère ici',
  'a veto bars it here': 'un veto l’empêche ici',
  'nobody has a veto here': 'personne n’a de veto ici',
  'Abstentions counted as noes': 'Abstentions comptées comme des non',
  '“{0} %” for the fraction': '« {0} % » au lieu de la fraction',
  'asks for {0} of {1}': 'demande {0} sur {1}',
  '{0} % of {1}: asks for {2}': '{0} % de {1} : demande {2}',
  'Wrong: who abstains is not voting, and is not part of the whole.':
    'Faux : qui s’abstient n’est pas votant, et ne compte pas dans le total.',
  'Wrong: the rule says a fraction, and a rounded per cent is another number.':
    'Faux : l’article fixe une fraction, et un pourcentage arrondi est un autre nombre.',
  'It would call this carried, and that is false.': 'Le résultat serait « adopté », et c’est faux.',
  'It would call this not carried, and that is false.': 'Le résultat serait « non adopté », et c’est faux.',
  'Here it happens to ask for the same {0}.': 'Ici, par hasard, le nombre demandé est le même : {0}.',
  'Here it happens to come to the same.': 'Ici, par hasard, le résultat est le même.',
  'all in favour': 'tous pour',
  'all against': 'tous contre',
  'all abstain': 'tous s’abstiennent',
  'Drag the point, or choose a place. With the keyboard: left and right move one vote between in favour and against; up and down, between against and abstaining; with Shift, between in favour and abstaining.':
    'Faites glisser le point, ou choisissez un endroit. Au clavier : gauche et droite déplacent une voix entre pour et contre ; haut et bas, entre contre et abstention ; avec Maj, entre pour et abstention.',
  'The votes are by name: moving the point leaves the names and keeps the numbers. Undo brings them back.':
    'Les votes sont nominatifs : déplacer le point abandonne les noms et garde les nombres. « Annuler » rend les noms.',
  Regions: 'Zones',
  Lines: 'Lignes',
  'Mark the votes of 2022': 'Marquer les votes de 2022',
  'UNTOC Conference of the Parties, eleventh session: counts only. A vote of another number of votes stands where its shares fall.':
    'Conférence des Parties à la Convention contre la criminalité transnationale organisée, onzième session : totaux seulement. Un vote dont le nombre de voix diffère est placé selon ses proportions.',
  'The same as a table: the least in favour that carries':
    'La même chose en tableau : le plus petit nombre de voix pour qui suffit',
  'For and against': 'Pour et contre',
  'To carry here': 'Pour adopter ici',
  none: 'aucun nombre',
  'Every way that one could vote': 'Toutes les façons de voter d’un seul votant',
  'Every way that {0} could vote': 'Toutes les façons de voter de {0} votants',
  '{0}, of {1}': '{0}, sur {1}',
  'Too few': 'Trop peu',
  Tie: 'Égalité',
  Vetoed: 'Veto',
  'No quorum': 'Sans quorum',
  'No votes': 'Aucune voix',
  'Not carried: more in favour than against, and still too few':
    'Non adopté : plus de voix pour que de voix contre, mais trop peu',
  'A tie: not carried': 'Partage égal : non adopté',
  'Enough in favour, barred by a veto': 'Assez de voix pour, empêché par un veto',
  'All abstain: nothing is carried': 'Abstentions seulement : rien n’est adopté',
  'No decision, however they vote: {0} present, {1} needed':
    'Pas de décision, quel que soit le vote : {0, plural, one {# présent} other {# présents}}, {1} requis',
  'No decision: fewer than {0} vote for or against': 'Pas de décision : moins de {0} voix pour et contre',
  simple: 'simple',
  'Simple majority of those voting': 'Majorité simple des votants',
  'At least two thirds of those voting': 'Au moins les deux tiers des votants',
  'More than two thirds of those voting': 'Plus des deux tiers des votants',
  '{0}: the reading used here': '{0} : la lecture suivie ici',
  'Quorum of votes: {0} for or against': 'Quorum de voix : {0} pour ou contre',
  'Quorum: above it somebody abstains, and the quorum is lost if one leaves':
    'Quorum : au-dessus de cette ligne, il y a une abstention, et le quorum est perdu si une personne part',
  'Quorum: above it more than {0} abstain, and the quorum is lost if they leave':
    'Quorum : au-dessus de cette ligne, il y a plus de {0, plural, one {# abstention} other {# abstentions}}, et le quorum est perdu en cas de départ',
  'Who abstains does not count, so the edge runs to the top.':
    'Qui s’abstient ne compte pas : le bord monte donc jusqu’en haut.',
  'Who abstains counts as well: an abstention works as a no, and the edge runs beside the right-hand side.':
    'Qui s’abstient compte aussi : une abstention agit comme un non, et le bord longe le côté droit.',
  'All members count, so as many in favour are needed whoever abstains: the edge runs beside the right-hand side.':
    'Tous les membres comptent : le nombre de voix pour requis est le même quel que soit le nombre d’abstentions, et le bord longe le côté droit.',
  'This matter needs {0} votes in favour, whoever abstains.':
    'Il faut ici {0} voix pour, quel que soit le nombre d’abstentions.',
  'This matter needs {0}. {1}': 'Il faut ici {0}. {1}',
  'There are more rows than the picture has lines: it shows every {0}th number abstaining.':
    'Il y a plus de rangées que l’image n’a de lignes : elle ne montre qu’un nombre d’abstentions sur {0}.',
  Simple: 'Simple',
  'At least ⅔': 'Au moins ⅔',
  'More than ⅔': 'Plus de ⅔',
  '{0} bodies, {1} matters': '{0} organes, {1} questions',
  'at least two thirds {0}': 'au moins les deux tiers {0}',
  'more than two thirds {0}': 'plus des deux tiers {0}',
  '{0} are needed.': 'Il en faut {0}.',
  '1 of the votes against is a veto, as far as so many are against.':
    '1 des voix contre vaut veto, dans la mesure où il y a des voix contre.',
  '{0} of the votes against are vetoes, as far as so many are against.':
    '{0} des voix contre valent veto, dans la mesure où il y en a autant contre.',
  'CTOC/COP/2022/9, para. 15': 'CTOC/COP/2022/9, par. 15',
  'CTOC/COP/2022/9, para. 17': 'CTOC/COP/2022/9, par. 17',
  'CTOC/COP/2022/9, para. 19': 'CTOC/COP/2022/9, par. 19',
}
