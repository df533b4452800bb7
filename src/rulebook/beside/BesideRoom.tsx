/** Two bodies side by side, subject by subject: the same question, both answers, and whether they differ. */
import { useId, useMemo, useState } from 'react'
import { navigate } from 'wouter/use-hash-location'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { phrase } from '#src/language/say.ts'
import { GradeInPlace } from '../GradeMark.tsx'
import { RuleChip } from '../RuleChip.tsx'
import { RULEBOOK } from '../words.ts'
import { besideAddress } from './address.ts'
import { besideEachOther, type Answer, type Compared, type Row } from './beside.ts'
import { askedInWords, BESIDE, differing, hasInWords, SUBJECT_NAMES } from './words.ts'
import '../rulebook.css'
import '../room.css'
import './beside.css'

interface CellProps {
  readonly answer: Answer | null
  readonly ruleSet: RuleSet
}

const Cell = ({ answer, ruleSet }: CellProps) => (
  <td data-body={phrase(ruleSet.shortName)}>
    {answer === null ? (
      <span className="rulebook-soft">{BESIDE.noneKnown}</span>
    ) : (
      <>
        {hasInWords(answer.has, ruleSet)}{' '}
        <span className="beside-rule">
          {answer.rule !== null && <RuleChip rule={answer.rule} ruleSet={ruleSet} />}{' '}
          {answer.grade !== null && answer.grade !== 'verified' && <GradeInPlace grade={answer.grade} />}
        </span>
      </>
    )}
  </td>
)

interface Bodies {
  readonly here: RuleSet
  readonly there: RuleSet
}

const QuestionRow = ({
  row: { asked, here, there, differs },
  bodies,
}: {
  readonly row: Row
  readonly bodies: Bodies
}) => (
  <tr data-differs={differs ? '' : undefined}>
    <th scope="row">
      {askedInWords(asked)}{' '}
      <span className="beside-mark">
        <span aria-hidden="true">{differs ? '≠' : '='}</span> {differs ? BESIDE.differs : BESIDE.same}
      </span>
    </th>
    <Cell answer={here} ruleSet={bodies.here} />
    <Cell answer={there} ruleSet={bodies.there} />
  </tr>
)

const Subject = ({ compared: { subject, rows }, bodies }: { readonly compared: Compared; readonly bodies: Bodies }) => {
  const id = useId()
  return (
    <section className="beside-subject" aria-labelledby={id}>
      <h2 id={id}>{SUBJECT_NAMES[subject]}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{BESIDE.question}</th>
            <th scope="col">{phrase(bodies.here.shortName)}</th>
            <th scope="col">{phrase(bodies.there.shortName)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QuestionRow key={JSON.stringify(row.asked)} row={row} bodies={bodies} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly chosen: RuleSet
  readonly other: RuleSet
  readonly onChoose: (id: string) => void
}

const Choice = ({ label, chosen, other, onChoose }: ChoiceProps) => {
  const id = useId()
  return (
    <p className="rulebook-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen.id} onChange={({ currentTarget: { value } }) => onChoose(value)}>
        {RULE_SETS.filter((ruleSet) => ruleSet.id !== other.id).map((ruleSet) => (
          <option key={ruleSet.id} value={ruleSet.id}>
            {phrase(ruleSet.body)}
          </option>
        ))}
      </select>
    </p>
  )
}

const go = (here: string, there: string): void => navigate(besideAddress(here, there).slice(1))

export const Beside = ({ here, there }: Bodies) => {
  const [only, setOnly] = useState(true)
  const compared = useMemo(() => besideEachOther(here, there), [here, there])
  const rows = compared.flatMap((each) => each.rows)
  const count = rows.filter(({ differs }) => differs).length
  const shown = only
    ? compared
        .map((each) => ({ ...each, rows: each.rows.filter(({ differs }) => differs) }))
        .filter((each) => each.rows.length > 0)
    : compared
  return (
    <main className="rulebook beside" tabIndex={-1}>
      <h1>{BESIDE.title}</h1>
      <p className="rulebook-soft">{BESIDE.says}</p>
      <p className="rulebook-soft">{RULEBOOK.paraphrases}</p>
      <div className="beside-choice">
        <Choice label={BESIDE.first} chosen={here} other={there} onChoose={(id) => go(id, there.id)} />
        <Choice label={BESIDE.second} chosen={there} other={here} onChoose={(id) => go(here.id, id)} />
        <a className="button" href={besideAddress(there.id, here.id)}>
          {BESIDE.swap}
        </a>
        <a className="button" href={`#/rules/${here.id}`}>
          {BESIDE.alone}
        </a>
      </div>
      <label className="rulebook-check">
        <input type="checkbox" checked={only} onChange={({ currentTarget: { checked } }) => setOnly(checked)} />
        {BESIDE.onlyDifferences}
      </label>
      <p className="rulebook-count" aria-live="polite">
        {differing(count, rows.length)}
      </p>
      {shown.length === 0 && <p>{BESIDE.nothing}</p>}
      {shown.map((each) => (
        <Subject key={each.subject} compared={each} bodies={{ here, there }} />
      ))}
    </main>
  )
}

/** In the book of one body: the way to two. */
export const PutBeside = ({ here }: { readonly here: RuleSet }) => {
  const id = useId()
  return (
    <p className="rulebook-field beside-put">
      <label htmlFor={id}>{BESIDE.with}</label>
      <select id={id} value="" onChange={({ currentTarget: { value } }) => value !== '' && go(here.id, value)}>
        <option value="">{BESIDE.choose}</option>
        {RULE_SETS.filter((ruleSet) => ruleSet.id !== here.id).map((ruleSet) => (
          <option key={ruleSet.id} value={ruleSet.id}>
            {phrase(ruleSet.shortName)}
          </option>
        ))}
      </select>
    </p>
  )
}
