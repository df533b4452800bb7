/** Announce the result: the right announcement from the decision, the others from a decision that is wrong in one way. */
import { inEnglish, phrase, say } from '#src/language/say.ts'
import type { Put } from '#machines/context'
import { isTakenTwice } from '#machines/ties'
import type { Decision } from '#rules/decide'
import { half, leastReaching, twoThirds } from '#rules/fraction'
import { shareOf } from '#rules/majority'
import type { Matter } from '#rules/matters'
import type { Base, Majority, RuleSet, Share } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import { questionTitle } from '#src/words/decisions.ts'
import { because, readingsNote, type Because } from '#src/words/reasons.ts'
import { announcementOf, inOneBreath } from '#src/words/announcement.ts'
import { toldBy, type Told } from '#src/words/told.ts'
import { reasoned, rightly, wrongly, type Maker } from './making.ts'
import { hasApplications } from './home.ts'
import type { Random } from './random.ts'
import { tellVote } from './tellVote.ts'
import { drawVote, hardnessOf, mattersOf, tallyOf } from './votes.ts'

/** The questions that a vote on this matter can put. */
const putsOf = (law: RuleSet, matter: Matter): readonly { readonly put: Put; readonly told: Told }[] => {
  const told = toldBy(law, [])
  if (matter === 'appeal') return [{ put: { question: 'appeal' }, told }]
  if (matter === 'reconsideration') return [{ put: { question: 'reconsideration' }, told }]
  const natures = hasApplications(law)
    ? { put: { question: 'nature' } as const, told }
    : { put: { question: 'nature', of: 'draft' } as const, told: { ...told, titles: { draft: phrase('Draft 1') } } }
  const nature = law.classification?.matter === matter ? [natures] : []
  const motions = law.motions
    .filter((motion) => motion.matter === matter)
    .map(({ kind }) => ({
      put: { question: 'motion', motion: 'motion' } as const,
      told: { ...told, motions: { motion: kind } },
    }))
  const decided = Object.values(law.natures).includes(matter)
    ? [
        { put: { question: 'proposal' } as const, told },
        { put: { question: 'amendment', amendment: 'amendment-1' } as const, told },
        { put: { question: 'part', part: 'part-1' } as const, told },
      ]
    : []
  const found = [...nature, ...motions, ...decided]
  return found.length > 0 ? found : [{ put: { question: 'proposal' }, told }]
}

interface Mistaken {
  readonly id: string
  readonly decision: Decision
  readonly law: RuleSet
  readonly why: Because
}

/** The decision as somebody would have it who takes this share of so many. */
const retaken = (
  decision: Decision,
  change: Partial<Decision['majority']> & { readonly counted: number; readonly need: number },
): Decision => {
  const met = decision.majority.have >= change.need
  const majority = { ...decision.majority, ...change, met, margin: decision.majority.have - change.need }
  const voted = decision.tally.inFavour + decision.tally.against > 0
  const outcome = decision.outcome === 'no-quorum' ? 'no-quorum' : !voted ? 'no-votes-cast' : met ? 'carried' : 'lost'
  return { ...decision, majority, outcome }
}

/** Of whom a majority is wrongly taken, by what the mistake is. */
const BASES = {
  abstentions: 'present and voting',
  voting: 'present and voting',
  members: 'members',
  present: 'present',
} satisfies Readonly<Record<string, Base>>

interface Whole {
  readonly id: keyof typeof BASES
  readonly whole: number
  readonly text: string
}

const mistakes = (law: RuleSet, decision: Decision): readonly Mistaken[] => {
  const { majority, tally, outcome } = decision
  const { rule } = majority
  const { counted, need } = majority
  const matter = law.matters[decision.matter]
  const share = matter === undefined ? null : shareOf(matter.majority, law.twoThirds)
  const under = (other: Share, kind: Majority['kind']): Decision =>
    retaken(decision, { kind, counted, need: leastReaching(other, counted) })
  const isTwoThirds = majority.kind === 'two-thirds'
  const reading = law.twoThirds === 'more than' ? 'at least' : 'more than'
  const cast = castIn(tally)
  const all = law.members.count
  const { inFavour, against } = tally
  const ofVoters: Whole =
    majority.base === 'present and voting'
      ? {
          id: 'abstentions',
          whole: cast,
          text: phrase('Those who abstain are counted among those present and voting: they are not.'),
        }
      : {
          id: 'voting',
          whole: inFavour + against,
          text: phrase('The majority is taken of those who vote for or against: it is not.'),
        }
  const wholes: readonly Whole[] =
    share === null
      ? []
      : [
          ofVoters,
          { id: 'members', whole: all, text: say`The majority is taken of all ${phrase(law.member.many)}: it is not.` },
          {
            id: 'present',
            whole: tally.present,
            text: phrase('The majority is taken of all who are present: it is not.'),
          },
        ]
  const reversed: Decision = {
    ...decision,
    outcome: 'carried',
  }
  const [have, wanted] = [majority.have, need]
  const reversal: Because =
    outcome === 'no-quorum'
      ? {
          text: phrase('The quorum is not there, so nothing is decided.'),
          rule: (decision.quorumOfVotes?.met === false ? decision.quorumOfVotes : decision.quorum)?.rule ?? null,
        }
      : outcome === 'vetoed'
        ? { text: say`${decision.vetoes} of the votes against bar adoption.`, rule }
        : outcome === 'no-votes-cast'
          ? { text: phrase('Nobody voted for or against, so nothing is carried.'), rule }
          : { text: say`The outcome is wrong: ${have} in favour, and ${wanted} are needed.`, rule }
  return [
    ...(outcome === 'carried' ? [] : [{ id: 'outcome', decision: reversed, law, why: reversal }]),
    ...(outcome === 'no-quorum' || outcome === 'no-votes-cast'
      ? []
      : [
          {
            id: 'number',
            decision: retaken(decision, { counted, need: need + 1 }),
            law,
            why: { text: say`The number is wrong: ${need} are needed, not ${need + 1}.`, rule },
          },
          ...(need > 1
            ? [
                {
                  id: 'number-less',
                  decision: retaken(decision, { counted, need: need - 1 }),
                  law,
                  why: { text: say`The number is wrong: ${need} are needed, not ${need - 1}.`, rule },
                },
              ]
            : []),
        ]),
    ...(counted > 0 && share !== null
      ? [
          {
            id: 'majority',
            decision: isTwoThirds ? under(half, 'simple') : under(twoThirds(law.twoThirds), 'two-thirds'),
            law,
            why: {
              text: say`Another majority is required here (“${phrase(matter?.label ?? decision.matter)}”).`,
              rule,
            },
          },
        ]
      : []),
    ...(isTwoThirds && leastReaching(twoThirds(reading), counted) !== need
      ? [
          {
            id: 'reading',
            decision: under(twoThirds(reading), 'two-thirds'),
            law: { ...law, twoThirds: reading },
            why: {
              text: say`Two thirds is read as “${phrase(law.twoThirds)}” here, ${phrase(law.twoThirdsSource)}.`,
              rule,
            },
          } as const,
        ]
      : []),
    ...wholes
      .filter(
        ({ id, whole }) => whole > 0 && whole !== counted && (BASES[id] !== majority.base || id === 'abstentions'),
      )
      .map(({ id, whole, text }): Mistaken => ({
        id,
        decision: retaken(decision, { base: BASES[id], counted: whole, need: leastReaching(share ?? half, whole) }),
        law,
        why: { text, rule: BASES[id] === 'present and voting' ? (decision.presentAndVoting ?? rule) : rule },
      })),
    ...(inFavour === against || tally.abstaining === against
      ? []
      : [
          {
            id: 'votes',
            decision: { ...decision, tally: { ...tally, against: tally.abstaining, abstaining: against } },
            law,
            why: {
              text: say`The votes are wrong: ${against} voted against and ${tally.abstaining} abstained.`,
              rule: decision.presentAndVoting ?? rule,
            },
          },
        ]),
  ]
}

const MOST_WRONG = 4

export const announce: Maker = (law, random: Random) => {
  const vote = drawVote(law, random.pick(mattersOf(law)), random)
  if (vote === null || vote.decision.outcome === 'open') return null
  const { question, decision } = vote
  const { put, told } = random.pick(putsOf(law, question.matter))
  const said = (taken: Decision, under: RuleSet): string =>
    inOneBreath(announcementOf(put, taken, isTakenTwice(put, taken), under, {}, told))
  const right = said(decision, law)
  // Of those that are said alike one is asked; alike in English, so that every language asks the same.
  const alike = (taken: Decision, under: RuleSet): string => inEnglish(() => said(taken, under))
  const texts = new Set([alike(decision, law)])
  const wrong = random
    .shuffled(mistakes(law, decision))
    .filter((mistaken) => {
      const text = alike(mistaken.decision, mistaken.law)
      return !texts.has(text) && texts.add(text).size > 0
    })
    .slice(0, MOST_WRONG)
  if (wrong.length === 0) return null
  const note = readingsNote(decision, law)
  return {
    situation: say`${tellVote(law, question)} The question put is: “${questionTitle(put, {}, told)}”`,
    question: phrase('Which announcement of the result is right?'),
    // Numbered after they are shuffled, so that no id says which it is.
    options: random
      .shuffled([
        rightly(
          'as-decided',
          right,
          reasoned(
            ...because(decision, law, isTakenTwice(put, decision)),
            ...(note === null ? [] : [{ text: note, rule: decision.majority.rule }]),
          ),
        ),
        ...wrong.map(({ id, decision: taken, law: under, why }) => wrongly(id, said(taken, under), reasoned(why))),
      ])
      .map((option, index) => ({ ...option, id: `announcement-${index + 1}` })),
    tally: tallyOf(question),
    matter: question.matter,
    hardness: hardnessOf(law, vote),
  }
}
