/** What has happened, as it is told while the meeting goes on. */
import { questionTitle } from '#src/words/decisions.ts'
import { putOf } from '#machines/questions'
import type { Meeting } from '#src/presiding/meeting.ts'
import { paragraphOf, tellingOf } from '#src/presiding/record.ts'
import type { Entry } from '#src/presiding/turn.ts'
import { Who } from '#src/words/people.ts'
import { PRESIDED } from './happenedWords.ts'

/** One entry as a line; null for what says nothing by itself. */
export const lineOf = (entry: Entry, meeting: Meeting): string | null => {
  const { people, told } = tellingOf(meeting)
  switch (entry.kind) {
    case 'act': {
      if (entry.step.event.type === 'floor.request') return PRESIDED.listed(Who(people, entry.step.event.by))
      const put = putOf(entry.step.event)
      return put === null || entry.step.event.type === 'appeal.raise'
        ? paragraphOf(entry, meeting)
        : PRESIDED.put(questionTitle(put, people, told))
    }
    case 'ruling': {
      const { turn, chosen } = entry.ruling
      return turn.kind === 'request' && chosen.doing.does === 'grant' ? PRESIDED.granted : paragraphOf(entry, meeting)
    }
    case 'aftermath':
      return entry.what === 'not heard' ? PRESIDED.notHeard : paragraphOf(entry, meeting)
    case 'request':
      return null
  }
}

const lines = (log: readonly Entry[], meeting: Meeting): readonly string[] =>
  log.flatMap((entry) => lineOf(entry, meeting) ?? [])

/** Everything so far. */
export const soFar = (meeting: Meeting): readonly string[] => lines(meeting.log, meeting)

/** What came of the last choice. */
export const justNow = (meeting: Meeting): readonly string[] =>
  lines(
    meeting.log.slice(
      Math.max(
        meeting.log.findLastIndex(({ kind }) => kind === 'ruling'),
        0,
      ),
    ),
    meeting,
  )
