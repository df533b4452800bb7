/** The board of names, the chances and what is copied. */
import type { Catalogue } from '../catalogue.ts'

export const BOARD: Catalogue = {
  'The board of names could not be shown.': 'Le tableau des noms n’a pas pu être affiché.',
  Reload: 'Recharger',
  Names: 'Noms',
  'Choose names, then what they do. The counts above are then made of the names; undo brings yours back.':
    'Choisissez des noms, puis leur vote. Les nombres ci-dessus viennent alors des noms ; « Annuler » rend les vôtres.',
  'Fetching the names': 'Chargement des noms',
  'The list of names could not be fetched.': 'La liste des noms n’a pas pu être chargée.',
  'Try again': 'Réessayer',
  'Find a name': 'Chercher un nom',
  'Select these': 'Sélectionner ceux-ci',
  Select: 'Sélectionner',
  None: 'Aucun',
  Order: 'Ordre',
  'A–Z': 'A–Z',
  'By group': 'Par groupe',
  'In no regional group': 'Dans aucun groupe régional',
  'assumed by you': 'supposé par vous',
  'Clear the board': 'Vider le tableau',
  'Paste a list': 'Coller une liste',
  'Arrows move, Shift extends, Space adds one, Ctrl+A takes all shown.':
    'Les flèches déplacent, Maj étend la sélection, Espace ajoute un nom, Ctrl+A prend tous les noms affichés.',
  'These votes cannot be counted.': 'Ces voix ne peuvent pas être comptées.',
  'Put a name on the board': 'Mettre un nom au tableau',
  'Take off the board': 'Retirer du tableau',
  'Nobody selected': 'Aucune sélection',
  '{0} selected': 'Sélection : {0}',
  'No standing is given yet.': 'Aucun vote n’est encore donné.',
  'As recorded: {0}.': 'Selon le compte rendu : {0}.',
  '{0} of {1} chosen. Who sits here changes: the names are your assumption, from the list “{2}”.':
    '{0} sur {1} choisis. La composition de cet organe change : les noms, pris dans la liste « {2} », sont votre supposition.',
  'No list of the members is here for this body ({0}). These are {1} from “{2}”: that those who vote are its members, {3} in all, is your assumption.':
    'Il n’y a pas ici de liste des membres de cet organe ({0}). Voici {1} de la liste « {2} ». Vous supposez que ceux qui votent sont ses membres, {3} en tout.',
  'This board is made of another list: {0}.': 'Ce tableau vient d’une autre liste : {0}.',
  'Change to: {0}': 'Passer à : {0}',
  '{0} names are on the board, for {1} seats.':
    '{0, plural, one {# nom est} other {# noms sont}} au tableau, pour {1, plural, one {# siège} other {# sièges}}.',
  'Counted as vetoes: {0}.': 'Comptés comme vetos : {0}.',
  'List of votes': 'Liste de votes',
  'Names and votes from a spreadsheet, or names under “In favour:”, “Against:”, “Abstaining:”.':
    'Des noms et des votes d’un tableur, ou des noms sous « Pour : », « Contre : », « Abstentions : ». En français ou en anglais.',
  'Norway, yes\nIran (Islamic Republic of), no\nCÔTE D’IVOIRE\tabstain':
    'Norvège, oui\nIran (République islamique d’), non\nCÔTE D’IVOIRE\tabstention',
  'Put on the board': 'Mettre au tableau',
  'Clear the board first': 'Vider d’abord le tableau',
  'Not recognized': 'Non reconnu',
  'Said twice, and differently': 'Cité deux fois, avec des votes différents',
  Name: 'Nom',
  'Known, but not on this list of names.': 'Connu, mais absent de cette liste de noms.',
  'And {0} more lines.': 'Et {0, plural, one {# ligne} other {# lignes}} de plus.',
  'Line {0}': 'Ligne {0}',
  'Lines {0} to {1}': 'Lignes {0} à {1}',
  '{0} read.': 'Lecture faite : {0}.',
  '{0} read. {1} left to you.': 'Lecture faite : {0}. À décider par vous : {1}.',
  '{0} put on the board.': 'Mis au tableau : {0}.',
  '{0} put on the board. {1} left to you.': 'Mis au tableau : {0}. À décider par vous : {1}.',
  '1 line is blank or a title.': '1 ligne est vide ou est un titre.',
  '{0} lines are blank or titles.': '{0} lignes sont vides ou sont des titres.',
  'The list is too long: its last {0} characters were not read.':
    'La liste est trop longue : ses {0} derniers caractères n’ont pas été lus.',
  'Each votes by itself, and as likely as is set here.':
    'Chacun vote indépendamment des autres, avec les probabilités fixées ici.',
  'Add a group': 'Ajouter un groupe',
  'Take the votes as sure': 'Tenir les votes ci-dessus pour certains',
  Probability: 'Probabilité',
  'The numbers': 'Les nombres',
  'A vote against is a veto': 'Un vote contre est un veto',
  Yes: 'Oui',
  No: 'Non',
  Abstain: 'Abstention',
  'Not voting': 'Sans vote',
  'Group {0}': 'Groupe {0}',
  '{0}: how many': '{0} : combien',
  '{0}: a vote against is a veto': '{0} : un vote contre est un veto',
  'cannot be (0)': 'impossible (0)',
  'next to never ({0})': 'presque jamais ({0})',
  'certain (1)': 'certain (1)',
  'all but certain ({0})': 'presque certain ({0})',
  'about {0} in {1} ({2})': 'environ {0} sur {1} ({2})',
  'This body does not decide such a matter.': 'Cet organe ne décide pas d’une telle question.',
  '{0} needs at least one weight above 0.': '{0} : il faut au moins un poids au-dessus de 0.',
  'No more than {0} may be undecided.': 'Il ne peut y avoir plus de {0} indécis.',
  'The groups are {0} voters; {1} are entitled to vote.': 'Les groupes font {0} votants ; {1} ont le droit de vote.',
  'Votes in favour: most likely {0}, nearly always from {1} to {2}.':
    'Voix pour : le plus probable est {0}, presque toujours de {1} à {2}.',
  '; {0} present, {1} needed to decide': ' ; {0, plural, one {# présent} other {# présents}}, {1} requis pour décider',
  '; at least {0} present, {1} needed to decide':
    ' ; {0, plural, one {au moins # présent} other {au moins # présents}}, {1} requis pour décider',
  'The proposal was adopted by {0} to {1}, {2}.': 'La proposition a été adoptée par {0} contre {1}, {2}.',
  'The motion was carried by {0} to {1}, {2}.': 'La motion a été adoptée par {0} contre {1}, {2}.',
  'The appeal was carried by {0} to {1}, {2}; the President’s ruling is overruled.':
    'L’appel a été adopté par {0} contre {1}, {2} : la décision du Président est annulée.',
  'The motion to reconsider was carried by {0} to {1}, {2}; the question is open again.':
    'La motion tendant à un nouvel examen a été adoptée par {0} contre {1}, {2} : la question est rouverte.',
  'It was held, by {0} to {1}, {2}, that {3}.': 'Il a été décidé, par {0} contre {1}, {2}, que {3}.',
  'The proposal was not adopted.': 'La proposition n’a pas été adoptée.',
  'The motion was rejected.': 'La motion a été rejetée.',
  'The appeal was not carried; the President’s ruling stands.':
    'L’appel n’a pas été adopté : la décision du Président est maintenue.',
  'The motion to reconsider was not carried; the decision stands.':
    'La motion tendant à un nouvel examen n’a pas été adoptée : la décision est maintenue.',
  'It was not held that {0}: {1}.': 'Il n’a pas été décidé que {0} : {1}.',
  'No decision could be taken on the proposal: there was no quorum.':
    'Aucune décision n’a pu être prise sur la proposition : le quorum n’était pas atteint.',
  'No decision could be taken on the motion: there was no quorum.':
    'Aucune décision n’a pu être prise sur la motion : le quorum n’était pas atteint.',
  'No decision could be taken on the appeal: there was no quorum.':
    'Aucune décision n’a pu être prise sur l’appel : le quorum n’était pas atteint.',
  'No decision could be taken on the motion to reconsider: there was no quorum.':
    'Aucune décision n’a pu être prise sur la motion tendant à un nouvel examen : le quorum n’était pas atteint.',
  'No decision could be taken on the nature of the matter: there was no quorum.':
    'Aucune décision n’a pu être prise sur la nature de la question : le quorum n’était pas atteint.',
  'The votes were equally divided.': 'Il y a eu partage égal des voix.',
  'There were {0}; a negative vote barred adoption.': 'Décompte : {0} ; un vote négatif a empêché l’adoption.',
  name: 'nom',
  names: 'noms',
  'Circled: assumed by you. {0}.': 'Entouré : supposé par vous. {0}.',
  'Expected in favour: {0}': 'Voix pour attendues : {0}',
  'Remove group {0}': 'Retirer le groupe {0}',
  '{0}, “{1}”: {2}{3}{4}.': '{0}, « {1} » : {2}{3}{4}.',
  '{0} needed of all {1}, {2}': 'il en faut {0} sur les {1} membres, {2}',
  '{0} needed of {1}, {2}': 'il en faut {0} sur {1}, {2}',
  'The list of names “{0}” is not here.': 'La liste de noms « {0} » n’est pas ici.',
  'Found {0} votes, expected {1}, one for each name.': '{0} votes au lieu de {1}, un pour chaque nom.',
  'Found “{0}” for a vote, expected y, n, a, p or -.': '« {0} » au lieu d’un vote : y, n, a, p ou -.',
  'The body “{0}” is not here.': 'L’organe « {0} » n’est pas ici.',
  'The matter “{0}” is not one of {1}.': 'La question « {0} » n’est pas l’une de celles-ci : {1}.',
  'Found “{0}” for the votes, expected three counts, such as 58-7-34.':
    '« {0} » au lieu des voix en trois nombres, comme 58-7-34.',
  'The address goes on after its end.': 'L’adresse continue après sa fin.',
  'Found “{0}” for the reading, expected at-least or more-than.':
    '« {0} » au lieu d’une lecture : at-least ou more-than.',
  'Found “{0}” for the majority, expected one such as simple-of-present-and-voting.':
    '« {0} » au lieu d’une majorité, comme simple-of-present-and-voting.',
  'Found “{0}” for the quorum to decide, expected one such as at-least-1-in-4-of-members.':
    '« {0} » au lieu d’un quorum pour décider, comme at-least-1-in-4-of-members.',
  'Found “{0}” for {1}, expected a whole number.': '« {0} » pour {1}, au lieu d’un nombre entier.',
  '“{0}” is nothing that the bench knows.': '« {0} » est inconnu de l’établi.',
}
