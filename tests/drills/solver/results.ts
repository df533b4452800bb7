/** What a vote in hand is on, which majority that needs, and what its ballots come to. */
import type { Matter as Kind } from '#rules/matters'
import { counting } from '../../support/laws.ts'
import { bodyCalled, lawCalled } from './law.ts'
import { matterNamed, type Act } from './reasons.ts'
import type { Vote } from './scene.ts'

/** What each body takes procedure to be, and a draft where nobody says otherwise. */
const PROCEDURE: Readonly<Record<string, Kind>> = {
  'unga-plenary': 'other-question',
  'unga-main-committee': 'decision',
  hrc: 'decision',
}
const DRAFTS: Readonly<Record<string, Kind>> = PROCEDURE

const CLAIMS: Readonly<Record<string, Kind>> = {
  'a matter of substance': 'substance',
  'a matter of procedure': 'procedure',
  'an important question': 'important-question',
  'not an important question': 'other-question',
}

/** As settled, as the only claim made, else as such a matter is taken to be. */
const natureOf = (act: Act, name: string): Kind => {
  const matter = matterNamed(act, name)
  const claims = [...new Set(matter?.claims)]
  const said = CLAIMS[matter?.settled ?? (claims.length === 1 ? (claims[0] ?? '') : '')]
  if (said !== undefined) return said
  const { id } = act.book
  if (name === 'the draft amendment' && act.book.called === 'Conference') return 'amend-convention'
  if (name === 'the draft amendment' && id === 'unga-plenary') return 'important-question'
  if (name === 'the credentials report') return PROCEDURE[id] ?? 'procedure'
  return DRAFTS[id] ?? 'substance'
}

const kindOf = (act: Act, vote: string): Kind => {
  const procedure = PROCEDURE[act.book.id] ?? 'procedure'
  if (vote === 'the vote on the appeal') return 'appeal'
  if (/^the vote on taking up .+ again$/.test(vote)) return 'reconsideration'
  if (/^the vote on whether .+ is a matter of procedure$/.test(vote)) return 'substance-or-procedure'
  if (/^the vote on (?:whether|the motion to|the division of) /.test(vote)) return procedure
  if (vote.startsWith('the vote on observer status for ')) return natureOf(act, 'the applications')
  const on = /(Draft \d+|the draft amendment|the credentials report)$/.exec(vote)?.[1]
  if (on === undefined) throw new Error(`not known what is decided in ${vote}`)
  return natureOf(act, on)
}

const tallyOf = (
  cast: string,
): { readonly inFavour: number; readonly against: number; readonly abstaining: number } => {
  const counts = /^in favour: (\d+); against: (\d+); abstaining: (\d+)$/.exec(cast)
  const many = (answer: string): number =>
    cast.split(`: ${answer}`).length - 1 + (cast.includes(`Union U: ${answer}`) ? 1 : 0)
  return counts === null
    ? { inFavour: many('yes'), against: many('no'), abstaining: many('abstain') }
    : { inFavour: Number(counts[1]), against: Number(counts[2]), abstaining: Number(counts[3]) }
}

/** The rules on equal votes, where a body has one for all matters but appeals. */
const TIES: Readonly<Record<string, string>> = {
  'untoc-cop': '71',
  'unga-plenary': '95',
  'unga-main-committee': '133',
  'cybercrime-ahc': '133',
  hrc: 'GA 133',
}

/** The rule that decides what a vote comes to: on its majority, or on equal votes. */
export const ruleOfResult = (act: Act, vote: Vote): string | null => {
  const { bodyName, members, participating } = act.scene
  const kind = kindOf(act, vote.name)
  const law = lawCalled(bodyName)
  const need = law.matters[kind]
  if (need === undefined) throw new Error(`not written what ${kind} needs`)
  const present = vote.present ?? act.scene.present
  const tally = tallyOf(vote.cast)
  const { outcome } = counting(
    law,
    need,
  )({ tally, members, attending: participating, present, vetoes: 0, printed: null })
  const rule = bodyCalled(bodyName).matters.find(([, matter]) => matter === kind)?.[2] ?? null
  return outcome === 'tied' && kind !== 'appeal' ? (TIES[act.book.id] ?? rule) : rule
}
