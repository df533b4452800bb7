/**
 * Results as tables: one row a learner and one column a question; or one row an answer. What the columns are called and how
 * far a file can be relied on are English, for whatever reads them; questions and answers are in the language spoken.
 */
import { csvLine } from '#src/tables/csvLine.ts'
import { isChanged, type Checked, type CheckedAnswer } from './check.ts'

const table = (rows: readonly (readonly (string | number)[])[]): string => `${rows.map(csvLine).join('\r\n')}\r\n`

const setCells = ({ result: { set } }: Checked): readonly (string | number)[] => [
  set.ruleSet.id,
  set.ruleSet.version,
  set.kinds.join(' '),
  set.seed,
  set.count,
]

const SET = ['rule set', 'version', 'kinds', 'set', 'questions'] as const

/** What the file's own marks are worth: as they are worked out here, or not. */
const standingOf = (checked: Checked): string =>
  isChanged(checked)
    ? 'changed by hand'
    : checked.differences.some(({ is }) => is === 'no-such-set')
      ? 'not checked'
      : checked.differences.length > 0
        ? 'other version of the rules'
        : 'as worked out again'

const nameOf = ({ result: { learner, registration } }: Checked): string =>
  learner.name === '' ? registration : learner.name

const mark = ({ answer, right }: CheckedAnswer): string | number => (answer === null ? '' : right ? 1 : 0)

/** Marks are those worked out here: 1 right, 0 wrong, empty where nothing was answered. */
export const wideCsv = (results: readonly Checked[]): string => {
  const most = Math.max(0, ...results.map(({ of }) => of))
  const numbers = Array.from({ length: most }, (_, index) => String(index + 1))
  return table([
    ['learner', ...SET, 'begun', 'ended', 'right', 'of', 'checked', ...numbers],
    ...results.map((checked) => [
      nameOf(checked),
      ...setCells(checked),
      checked.result.begun,
      checked.result.ended,
      checked.right,
      checked.of,
      standingOf(checked),
      ...numbers.map((_, index) => {
        const answer = checked.answers[index]
        return answer === undefined ? '' : mark(answer)
      }),
    ]),
  ])
}

const textsOf = ({ drill }: CheckedAnswer, isListed: (id: string, right: boolean) => boolean): string =>
  drill.options
    .filter(({ id, right }) => isListed(id, right))
    .map(({ text }) => text)
    .join(' | ')

export const longCsv = (results: readonly Checked[]): string =>
  table([
    ['learner', ...SET, 'question', 'kind', 'seed', 'asked', 'chosen', 'key', 'right', 'answered at', 'seconds'],
    ...results.flatMap((checked) =>
      checked.answers.map((answered) => [
        nameOf(checked),
        ...setCells(checked),
        answered.number,
        answered.drill.kind,
        answered.drill.seed,
        answered.drill.question,
        textsOf(answered, (id) => answered.answer?.chosen.includes(id) === true),
        textsOf(answered, (_, right) => right),
        mark(answered),
        answered.answer?.at ?? '',
        answered.answer?.seconds ?? '',
      ]),
    ),
  ])
