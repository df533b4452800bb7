/** The answer: the verdict, and the chain that leads to it, each link with its rule. */
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { VerdictCard } from '#src/controls/VerdictCard.tsx'
import { because, readingsNote } from '#src/words/reasons.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { verdictLine } from '#src/words/votes.ts'
import { problemsInWords } from '#src/seats/words.ts'
import { presentIn, type Asked } from './asked.ts'
import { useBench } from './bench.tsx'
import { problemInWords } from './problemWords.ts'
import { rollById } from './roll.ts'
import { BENCH } from './words.ts'

/** What those on the board are called; numbers alone name nobody. */
const nameOf =
  ({ votes }: Asked) =>
  (id: string): string =>
    (votes.by === 'name' ? rollById(votes.roll)?.members.find((member) => member.id === id)?.name : undefined) ?? id

export const Answer = () => {
  const { asked, decided, law, counts } = useBench()
  if (!decided.ok) {
    const says = counts.ok ? decided.problems.map(problemInWords) : problemsInWords(counts.problems, nameOf(asked))
    return (
      <section className="bench-wrong" role="alert">
        <h2>{BENCH.wrong}</h2>
        <ul>
          {says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    )
  }
  // Before anything is typed there is nothing to answer.
  if (counts.ok && presentIn(counts.value) === 0) return <p className="hint">{BENCH.blank}</p>
  const decision = decided.value
  const note = readingsNote(decision, law)
  return (
    <>
      <VerdictCard outcome={decision.outcome} title={outcomeName(decision.outcome)} line={verdictLine(decision)} />
      <section className="bench-why">
        <h2>{BENCH.why}</h2>
        <ol>
          {because(decision, law, null).map(({ text, rule }) => (
            <li key={text}>
              {text} {rule !== null && <RuleChip rule={rule} ruleSet={law} />}
            </li>
          ))}
        </ol>
        {note !== null && <p className="caution">{note}</p>}
      </section>
    </>
  )
}
