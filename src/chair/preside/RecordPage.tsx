/** After the meeting: its report, the rulings, where history turned; and the ways to keep it. */
import { useMemo, useState, type RefObject } from 'react'
import { saveText } from '#src/controls/saveText.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import type { Meeting } from '#src/presiding/meeting.ts'
import { recordOf, type RulingInRecord } from '#src/presiding/record.ts'
import { RECORD } from '#src/presiding/recordWords.ts'
import { scenarioIdOf, scenarioOf } from '#src/presiding/scenario.ts'
import type { RuleSet } from '#rules/ruleSet'
import { Who, type People } from '#src/words/people.ts'
import { History } from './History.tsx'
import { fileName, markdownOf } from './keep.ts'
import type { Steps } from './Sitting.tsx'
import { askedInWords, KIND_WORDS, REPORT } from './words.ts'

interface RulingProps {
  readonly ruling: RulingInRecord
  readonly ruleSet: RuleSet
  readonly people: People
}

const RulingItem = ({ ruling, ruleSet, people }: RulingProps) => (
  <li className="preside-ruling" data-right={ruling.right}>
    <p className="preside-kind">
      <span className="preside-mark">{ruling.right ? `✓ ${REPORT.right}` : `✕ ${REPORT.wrong}`}</span>{' '}
      {KIND_WORDS[ruling.kind]}
    </p>
    <p>{askedInWords(ruling.by === null ? null : Who(people, ruling.by), ruling.asked)}</p>
    <p>
      <span className="preside-label">{REPORT.ruled}</span> {ruling.ruled}
    </p>
    {!ruling.right && (
      <p>
        <span className="preside-label">{REPORT.would}</span> {ruling.wouldHave}
      </p>
    )}
    <p className="preside-because">
      {ruling.because}{' '}
      {ruling.rules.map((rule) => (
        <RuleChip key={rule} rule={rule} ruleSet={ruleSet} />
      ))}
    </p>
  </li>
)

interface RecordPageProps extends Steps {
  readonly meeting: Meeting
  readonly heading: RefObject<HTMLHeadingElement | null>
}

export const RecordPage = ({ meeting, heading, onUndo, onRestart }: RecordPageProps) => {
  const record = useMemo(() => recordOf(meeting), [meeting])
  const { ruleSet } = meeting.setup
  const [wrongOnly, setWrongOnly] = useState(false)
  const wrong = record.rulings.filter(({ right }) => !right).length
  const people = meeting.snapshot.context.participants
  const save = (kind: 'md' | 'json') =>
    kind === 'md'
      ? saveText(fileName(meeting, 'md'), markdownOf(meeting, record), 'text/markdown')
      : saveText(fileName(meeting, 'json'), `${JSON.stringify(scenarioOf(meeting), null, 2)}\n`, 'application/json')
  return (
    <main className="chair preside preside-record" tabIndex={-1}>
      <header className="preside-head">
        <h1 ref={heading} tabIndex={-1}>
          {record.title}
        </h1>
        <p className="preside-invented">{RECORD.invented}</p>
      </header>
      <p className="preside-score">{REPORT.score(record.right, record.decisions)}</p>
      <p className="preside-keep">
        <a className="button" href={`#/s/${scenarioIdOf(meeting)}/act-1`} aria-describedby="preside-floor-says">
          {REPORT.floor}
        </a>
        <button type="button" className="button" onClick={() => save('md')}>
          {REPORT.markdown}
        </button>
        <button type="button" className="button" onClick={() => save('json')}>
          {REPORT.scenario}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {REPORT.print}
        </button>
        <button type="button" className="button quiet" onClick={onUndo}>
          {REPORT.undo}
        </button>
        <button type="button" className="button quiet" onClick={onRestart}>
          {REPORT.again}
        </button>
        <a className="button quiet" href="#/chair/preside">
          {REPORT.anew}
        </a>
      </p>
      <p id="preside-floor-says" className="hint">
        {REPORT.floorSays}
      </p>
      <History turned={record.turned} meeting={meeting} />
      <section>
        <h2>{REPORT.rulings}</h2>
        {wrong > 0 ? (
          <label className="preside-filter">
            <input type="checkbox" checked={wrongOnly} onChange={(event) => setWrongOnly(event.target.checked)} />
            {REPORT.wrongOnly}
          </label>
        ) : (
          <p>{REPORT.none}</p>
        )}
        <ol className="preside-rulings">
          {record.rulings
            .filter(({ right }) => !wrongOnly || !right)
            .map((ruling, place) => (
              <RulingItem key={`${place} ${ruling.asked}`} ruling={ruling} ruleSet={ruleSet} people={people} />
            ))}
        </ol>
      </section>
      <section>
        <h2>{REPORT.report}</h2>
        <ol className="preside-paragraphs">
          {record.paragraphs.map((text, place) => (
            <li key={`${place} ${text}`}>{text}</li>
          ))}
        </ol>
      </section>
    </main>
  )
}
