/** What an address of a frame shows: one vote, from a step of a scenario or from the bench. Nothing of it is kept. */
import type { Decision, MajorityFinding } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { ruleSetById, RULE_SETS } from '#rules/sets/byId'
import { castIn, type Tally } from '#rules/tally'
import { isOwnId } from '#scenarios/ownId'
import type { Scenario } from '#scenarios/schema'
import { voteAt } from '#src/floor/vote.ts'
import { consequence } from '#src/floor/voteWords.ts'
import { phrase } from '#src/language/say.ts'
import { headOf, notesOf } from '#src/paper/head.ts'
import { changedForVote } from '#src/paper/ownLaw.ts'
import { readAddress, withDocument } from '#src/session/address.ts'
import { viewOf } from '#src/session/react.tsx'
import { loadScenario } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'
import { readAddress as readBench } from '#src/workbench/address.ts'
import { benchViewOf } from '#src/workbench/bench.tsx'
import { rollById } from '#src/workbench/roll.ts'
import { loadRoll, rollInAddress } from '#src/workbench/rolls.ts'
import { changedInWords, matterName } from '#src/workbench/words.ts'
import { questionTitle, verdictTitle } from '#src/words/decisions.ts'
import { because, readingsNote, type Because } from '#src/words/reasons.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { faultInWords } from '#src/words/faults.ts'
import { EMBED } from './words.ts'

export interface ShownVote {
  /** Body and session. */
  readonly over: string
  readonly title: string
  readonly law: RuleSet
  readonly tally: Tally | null
  readonly present: number
  readonly decision: Decision | null
  readonly ifAllVote: MajorityFinding | null
  /** What it came to, in a line; null before the count. */
  readonly verdict: string | null
  readonly why: readonly Because[]
  readonly notes: readonly string[]
  /** The same in the app. */
  readonly address: string
}

export type Shown =
  { readonly ok: true; readonly vote: ShownVote } | { readonly ok: false; readonly says: readonly string[] }

const nothing = (...says: readonly string[]): Shown => ({ ok: false, says: [EMBED.nothing, ...says] })

/** One that ships; or of the user's own, where this device keeps it. */
const scenarioOf = async (id: string): Promise<Scenario | undefined> => {
  if (!isOwnId(id)) return loadScenario(id)
  const { beginOwn, ownById } = await import('#src/session/ownScenarios.ts')
  await beginOwn()
  return ownById(id)
}

const fromFloor = async (place: string): Promise<Shown> => {
  const address = `#/s/${place}`
  const { scenario: id, at, document, faults } = readAddress(address)
  if (faults.length > 0) return nothing(...faults.map(faultInWords))
  const scenario = id === null ? undefined : await scenarioOf(id)
  if (scenario === undefined && id !== null && isOwnId(id)) return nothing(EMBED.ownElsewhere)
  if (scenario === undefined || (document !== null && document.scenario !== scenario.id)) return nothing()
  const opened = createSession(scenario).getState()
  const branched = document === null ? opened : withDocument(opened, document)
  const view = viewOf({ ...branched, at: at ?? branched.at })
  const vote = voteAt(view)
  if (vote === null) return nothing()
  const { decision, votedAgain, put } = vote
  const { ruleSet, line } = view
  const head = headOf(view)
  const note = decision === null ? null : readingsNote(decision, ruleSet)
  const follows = decision === null ? null : consequence(put, decision, ruleSet)
  return {
    ok: true,
    vote: {
      over: `${head.body}. ${head.title}`,
      title: questionTitle(put, line.branch.input.participants, line.told),
      law: ruleSet,
      tally: vote.tally,
      present: vote.present,
      decision,
      ifAllVote: vote.ifAllVote,
      verdict: decision === null ? null : verdictTitle(put, decision, votedAgain, line.told),
      why: decision === null ? [] : [...because(decision, ruleSet, votedAgain), ...(follows === null ? [] : [follows])],
      notes: [
        head.standing,
        ...scenario.sources.slice(0, 1).map(({ title, symbol }) => `${phrase(title)} (${phrase(symbol)})`),
        ...changedForVote(view, decision),
        ...notesOf(view, note === null ? [] : [note], vote),
      ],
      address,
    },
  }
}

const rollOrder = (id: string) => {
  const roll = rollById(id)
  return roll === undefined ? undefined : { id, members: roll.members.map((member) => member.id) }
}

const fromBench = async (place: string): Promise<Shown> => {
  const address = `#/workbench/${place}`
  const roll = rollInAddress(address)
  if (roll !== null) await loadRoll(roll)
  const [first] = RULE_SETS
  if (first === undefined) return nothing()
  const { asked, faults } = readBench(place, first, { ruleSet: ruleSetById, roll: rollOrder })
  if (asked === null || faults.length > 0) return nothing(...faults)
  const { body, law, decided, question } = benchViewOf(asked)
  if (!decided.ok || question === null || castIn(question.tally) === 0) return nothing()
  const decision = decided.value
  const notes = [readingsNote(decision, law), changedInWords(body, asked)].filter((note) => note !== null)
  return {
    ok: true,
    vote: {
      over: phrase(law.body),
      title: matterName(body, asked.matter),
      law,
      tally: decision.tally,
      present: decision.tally.present,
      decision,
      ifAllVote: null,
      verdict: outcomeName(decision.outcome),
      why: because(decision, law, null),
      notes: [EMBED.assumption, ...notes, EMBED.paraphrase],
      address,
    },
  }
}

/** @param rest the parts of the address behind `#/embed/` */
export const shownAt = async ([kind, ...place]: readonly string[]): Promise<Shown> => {
  switch (kind) {
    case 'vote':
      return fromFloor(place.join('/'))
    case 'bench':
      return fromBench(place.join('/'))
    default:
      return nothing()
  }
}
