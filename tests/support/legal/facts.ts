/** What a case may state of what follows an act, in words. */
import type { Step } from '#machines/replay'
import { MEETING_BODIES, type MeetingBody } from '#machines/events'
import { nameOfQuestion } from '../legalNames.ts'

const isMeetingBody = (words: string): words is MeetingBody => MEETING_BODIES.some((body) => body === words)

/** The facts that a case may state of what follows, by the words before the colon. */
export const factAfter = (
  words: string,
  { snapshot, decision }: Pick<Step, 'snapshot' | 'decision'>,
): string | number => {
  const { context } = snapshot
  const [, subject = ''] = /^(?:status of|nature of|finding on|objection to) (.+)$/.exec(words) ?? []
  const [, about, body = ''] = /^(meeting of|asked to leave) the (.+)$/.exec(words) ?? []
  if (isMeetingBody(body)) {
    const asked = context.private[body]
    return about === 'meeting of' ? (asked === undefined ? 'public' : 'private') : (asked ?? []).length
  }
  const question = context.questions[nameOfQuestion(subject)]
  const [, amendment, draft] = /^status of (\S+) (?:to|of) (\S+)$/.exec(words) ?? []
  if (amendment !== undefined && draft !== undefined) {
    const proposal = context.questions[draft]?.proposal
    return proposal?.amendments[amendment]?.status ?? proposal?.parts[amendment]?.status ?? 'unknown'
  }
  if (words.startsWith('status of ')) return context.applications[subject]?.status ?? question?.status ?? 'unknown'
  if (words.startsWith('nature of ')) return question?.nature ?? 'not settled'
  if (words.startsWith('finding on ')) return context.credentials[subject]?.finding ?? 'none'
  if (words.startsWith('objection to ')) return context.credentials[subject]?.objected === true ? 'stands' : 'none'
  switch (words) {
    case 'present':
      return context.present
    case 'sitting':
      return context.sitting.join(' and ') || 'none'
    case 'suspended':
      return context.suspended.join(' and ') || 'none'
    case 'officers':
      return context.officers.length
    case 'nominees':
      return context.nominations.length
    case 'debate':
      return context.debate
    case 'motions pending':
      return context.motions.length
    case 'list of speakers':
      return context.listClosed ? 'closed' : 'open'
    case 'next speaker':
      return context.speakers[0] ?? 'none'
    case 'manner':
      return context.manner
    case 'credentials report':
      return context.credentialsReport
    case 'ruling':
      return decision?.matter !== 'appeal' ? 'not appealed' : decision.outcome === 'carried' ? 'overruled' : 'stands'
    case 'outcome':
      return decision?.outcome ?? 'none'
    case 'needed':
      return decision?.majority.need ?? 'none'
    case 'counted':
      return decision?.majority.counted ?? 'none'
    default:
      throw new Error(`no such fact: "${words}"`)
  }
}
