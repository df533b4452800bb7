/** The record to keep, as text. */
import type { Turned } from '#src/presiding/compare.ts'
import type { Meeting } from '#src/presiding/meeting.ts'
import type { MeetingRecord } from '#src/presiding/record.ts'
import { RECORD } from '#src/presiding/recordWords.ts'
import type { Entry, Ruling } from '#src/presiding/turn.ts'
import { say } from '#src/language/say.ts'
import { titleOf } from '#src/words/acts.ts'
import { rulesInWords } from '#src/words/language.ts'
import { Who } from '#src/words/people.ts'
import { lineOf } from './happened.ts'
import { askedInWords, REPORT, ruledInWords } from './words.ts'

export const fileName = ({ setup: { ruleSet, seed, temper, length } }: Meeting, ending: 'md' | 'json'): string =>
  `plenary-presiding-${ruleSet.id}-${temper}-${seed}-${length}.${ending}`

/** An act that is told with another in the report stands here by itself. */
const told = (entry: Entry | null, meeting: Meeting): string => {
  const line = entry === null ? null : lineOf(entry, meeting)
  if (line !== null) return line
  if (entry?.kind !== 'act') return REPORT.nothingMore
  return `${titleOf(entry.step.event, meeting.snapshot.context.participants, meeting.told)}.`
}

const ruled = ({ turn, chosen }: Ruling): string => ruledInWords(turn.risen?.says ?? null, chosen.text)

/** The first act that differs, in sentences; null where none does. */
export const toldFirst = (
  { first, rightly }: Turned,
  meeting: Meeting,
): { readonly after: string | null; readonly here: string; readonly rightly: string } | null =>
  first === null
    ? null
    : {
        after: first.after === null ? null : ruled(first.after),
        here: told(first.here, meeting),
        rightly: told(first.rightly, rightly),
      }

const cell = (text: string): string => text.replaceAll('|', '\\|')

export const markdownOf = (meeting: Meeting, record: MeetingRecord): string => {
  const people = meeting.snapshot.context.participants
  const first = toldFirst(record.turned, meeting)
  const rows = (title: string, otherwise: Turned['votes']): readonly string[] =>
    otherwise.length === 0
      ? []
      : [
          '',
          `| ${title} | ${REPORT.here} | ${REPORT.rightly} |`,
          '| --- | --- | --- |',
          ...otherwise.map(({ what, here, rightly }) => `| ${cell(what)} | ${cell(here)} | ${cell(rightly)} |`),
        ]
  return [
    `# ${record.title}`,
    '',
    RECORD.invented,
    '',
    `${REPORT.score(record.right, record.decisions)}.`,
    '',
    `## ${REPORT.report}`,
    '',
    ...record.paragraphs.map((text, place) => `${place + 1}. ${text}`),
    '',
    `## ${REPORT.rulings}`,
    '',
    ...record.rulings.map(({ right, by, asked, ruled, wouldHave, because, rules }, place) => {
      const question = askedInWords(by === null ? null : Who(people, by), asked)
      const would = right ? '' : ` ${REPORT.would} ${wouldHave}.`
      const under = rules.length === 0 ? '' : ` (${rulesInWords(rules)})`
      return `${place + 1}. ${right ? REPORT.right : `**${REPORT.wrong}**`}. ${question} ${REPORT.ruled} ${ruled}.${would} ${because}${under}`
    }),
    '',
    `## ${REPORT.history}`,
    '',
    ...(first === null
      ? [REPORT.unturned]
      : [
          ...(first.after === null ? [] : [say`${REPORT.after}: ${first.after}`, '']),
          say`${REPORT.here}: ${first.here}`,
          '',
          say`${REPORT.rightly}: ${first.rightly}`,
        ]),
    ...rows(REPORT.fates, record.turned.fates),
    ...rows(REPORT.votes, record.turned.votes),
    '',
  ].join('\n')
}
