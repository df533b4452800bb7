import type { Catalogue } from '../catalogue.ts'

/** What each term means. */
export const TERMS_MEANINGS: Catalogue = {
  'The rules by which a meeting is run.': 'Les règles selon lesquelles une séance se déroule.',
  'How many must be in the room, to open or to decide.':
    'Le nombre de ceux qui doivent être dans la salle, pour ouvrir ou pour décider.',
  'The President lets somebody speak.': 'Le Président permet à quelqu’un de parler.',
  'The President tells a speaker to keep to the subject, or to the rules.':
    'Le Président dit à un orateur de s’en tenir au sujet, ou au règlement.',
  'How long, and how often, each may speak.': 'Combien de temps, et combien de fois, chacun peut parler.',
  'From then on no name is added to the list.': 'À partir de là, aucun nom n’est ajouté à la liste.',
  "A short answer to what was said about one's country.": 'Une brève réponse à ce qui a été dit de son propre pays.',
  'A request that the President apply a rule at once.': 'Une demande au Président d’appliquer aussitôt un article.',
  'What the President decides on a point of order.': 'Ce que le Président décide sur une motion d’ordre.',
  'A vote at once, without debate, on whether a ruling stands.':
    'Un vote immédiat, sans débat, sur le maintien d’une décision du Président.',
  'A proposal on how to go on, and not on the subject.':
    'Une proposition sur la suite des travaux, et non sur le sujet.',
  'A pause: the same meeting goes on later.': 'Une pause : la même séance reprend plus tard.',
  'The end of this meeting: work goes on at the next.':
    'La fin de cette séance : les travaux reprennent à la suivante.',
  'An item is neither discussed nor voted on any further.': 'Un point n’est plus ni discuté ni mis aux voix.',
  'Adjournment of debate, moved so that a text is not voted on.':
    'Un ajournement du débat, demandé pour qu’un texte ne soit pas mis aux voix.',
  'The speeches end; the decision follows.': 'Les interventions prennent fin ; la décision suit.',
  'A text, or an idea, that is offered for decision.': 'Un texte, ou une idée, présenté pour décision.',
  'A change to a proposal: it adds, takes away or replaces a part.':
    'Un changement à une proposition : il ajoute, supprime ou remplace une partie.',
  'The sponsor takes its proposal back before the vote.': 'L’auteur reprend sa proposition avant le vote.',
  'To decide again on what was adopted or rejected; it needs two thirds.':
    'Décider de nouveau de ce qui a été adopté ou rejeté ; il faut les deux tiers.',
  'Whether the body has the power to adopt a proposal at all.':
    'La question de savoir si l’organe a le pouvoir d’adopter une proposition.',

  'The person elected to preside over the meetings.': 'La personne élue pour présider les séances.',
  'A Vice-President in the chair for a time, with the same powers.':
    'Un Vice-Président qui préside pour un temps, avec les mêmes pouvoirs.',
  'An officer who may take the place of the President.': 'Un membre du Bureau qui peut remplacer le Président.',
  'The officer who is responsible for the report.': 'Le membre du Bureau chargé du rapport.',
  'The President, the Vice-Presidents and the Rapporteur, together.':
    'Le Président, les Vice-Présidents et le Rapporteur, ensemble.',
  'In the Assembly, the officers who arrange its agenda and its work.':
    'À l’Assemblée, ceux qui organisent son ordre du jour et ses travaux.',
  'The staff who serve the body; they decide nothing.': 'Le personnel au service de l’organe ; il ne décide de rien.',
  'How long an officer stays in office.': 'La durée pendant laquelle une personne élue exerce ses fonctions.',
  'Elected without a ballot, because nobody objects.': 'Élection sans scrutin, parce que personne ne s’y oppose.',

  'A decision without a vote, to which nobody objects.': 'Une décision sans vote, à laquelle personne ne s’oppose.',
  'To ask those who may vote to do so.': 'Demander de voter à ceux qui en ont le droit.',
  'Who may vote: each State party has one vote.': 'Qui peut voter : chaque État Partie a une voix.',
  'Those who vote in favour or against. Abstentions are not among them.':
    'Ceux qui votent pour ou contre. Les abstentions n’en font pas partie.',
  'In the room, and voting neither in favour nor against.': 'Être dans la salle, et ne voter ni pour ni contre.',
  'More votes in favour than against.': 'Plus de voix pour que de voix contre.',
  'Two votes in favour of every three present and voting.': 'Deux voix pour par groupe de trois présents et votants.',
  'A question on the subject itself, and not on how to go on.':
    'Une question sur le sujet lui-même, et non sur la suite des travaux.',
  'A question on how to go on, and not on the subject itself.':
    'Une question sur la suite des travaux, et non sur le sujet lui-même.',
  'Hands, or name plates, are raised and counted.': 'Les mains, ou les plaques, sont levées et comptées.',
  'Each is called by name and answers aloud.': 'Chacun est appelé par son nom et répond à haute voix.',
  'Left to chance: a roll-call begins with the name drawn.':
    'Laissé au hasard : un appel nominal commence par le nom tiré.',
  'A vote, most often by machine, that shows how each voted.':
    'Un vote, le plus souvent électronique, qui montre comment chacun a voté.',
  'Papers without names, for elections.': 'Des bulletins sans nom, pour les élections.',
  'Nothing interrupts a vote but a point of order on how it is taken.':
    'Rien n’interrompt un vote, sauf une motion d’ordre sur la manière dont il s’effectue.',
  'A short statement of why a State votes, or voted, as it did.':
    'Une brève déclaration sur les raisons du vote d’un État, avant ou après le vote.',
  'Parts of a text are voted on one by one.': 'Les parties d’un texte sont mises aux voix une par une.',
  'As many votes in favour as against.': 'Autant de voix pour que de voix contre.',
  'Everybody in favour: more than consensus, where nobody objects.':
    'Tous votent pour : plus que le consensus, où personne ne s’oppose.',

  'All the meetings held together under one number, often in one week.':
    'L’ensemble des séances tenues sous un même numéro, souvent en une semaine.',
  'One sitting, of a morning or an afternoon, with a number of its own.':
    'Une réunion, d’un matin ou d’un après-midi, avec son propre numéro.',
  'A meeting of the whole body, and not of a committee.': 'Une séance de tout l’organe, et non d’un comité.',
  'A meeting that anybody may follow, or one for those taking part only.':
    'Une séance que tout le monde peut suivre, ou réservée aux participants.',
  'A committee of all the parties: it prepares texts, and the plenary decides.':
    'Un comité de toutes les Parties : il prépare des textes, et la plénière décide.',
  'The list of subjects as proposed, before it is adopted.':
    'La liste des sujets telle que proposée, avant son adoption.',
  'The decision by which the list of subjects is fixed.': 'La décision qui fixe la liste des sujets.',
  'One subject on the agenda, with its number.': 'Un sujet de l’ordre du jour, avec son numéro.',
  'The note that gives the reasons for a new subject on the agenda.':
    'La note qui donne les raisons d’un nouveau sujet à l’ordre du jour.',
  'A text that is submitted for adoption and is not adopted yet.':
    'Un texte présenté pour adoption, et pas encore adopté.',
  'A change that the sponsor itself reads out before the text is decided.':
    'Un changement que l’auteur lui-même lit à haute voix avant la décision sur le texte.',
  'A State that submits a text, alone or with others.': 'Un État qui présente un texte, seul ou avec d’autres.',
  'What was said at a meeting, kept as sound.': 'Ce qui a été dit à une séance, conservé en son.',
  'The languages into which speeches and documents are put.':
    'Les langues dans lesquelles sont mis les discours et les documents.',
  'What a text would cost, as the secretariat states it before the decision.':
    'Ce qu’un texte coûterait, tel que le secrétariat l’indique avant la décision.',
  'What a draft would cost the regular budget of the United Nations.':
    'Ce qu’un projet coûterait au budget ordinaire des Nations Unies.',

  'A State that the treaty binds. Each has one vote.': 'Un État lié par le traité. Chacun a une voix.',
  'A State that has signed the treaty and is not bound by it yet.':
    'Un État qui a signé le traité et n’est pas encore lié par lui.',
  'One who may attend, and often speak, and does not vote.': 'Qui peut assister, et souvent parler, mais ne vote pas.',
  'An organization whose members are States.': 'Une organisation dont les membres sont des États.',
  'A private organization, such as a charity or an association.':
    'Une organisation privée, par exemple une œuvre de bienfaisance ou une association.',
  'States that have given powers to an organization of their own, such as the European Union.':
    'Des États qui ont donné des compétences à leur propre organisation, comme l’Union européenne.',
  'The person who speaks and votes for a State.': 'La personne qui parle et vote au nom d’un État.',
  'A person who takes the place of the representative.': 'Une personne qui remplace le représentant.',
  'The letter by which a State says who represents it.': 'La lettre par laquelle un État dit qui le représente.',
  'Whether these letters are in order, as a body looks into it.': 'Un organe vérifie si ces lettres sont conformes.',
  'In the Assembly, nine members who examine credentials and report.':
    'À l’Assemblée, neuf membres qui examinent les pouvoirs et font rapport.',
  'A delegation takes part with all its rights until its credentials are decided.':
    'Une délégation participe avec tous ses droits jusqu’à la décision sur ses pouvoirs.',
  'A proposal in writing passes unless somebody objects before a set hour.':
    'Une proposition écrite est adoptée, sauf objection avant une heure fixée.',
}
