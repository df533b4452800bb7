/** Where every fact comes from, how well it is known, what is not known; and a self-test in the reader's own browser. */
import { GradeMark } from '#src/rulebook/GradeMark.tsx'
import { FactSources } from './FactSources.tsx'
import { RuleSources } from './RuleSources.tsx'
import { SelfTest } from './SelfTest.tsx'
import { Unknown } from './Unknown.tsx'
import { GRADE_MEANINGS, PROVENANCE } from './words.ts'
import '#src/rulebook/rulebook.css'
import './provenance.css'

const Grades = () => (
  <section className="provenance-part" aria-labelledby="provenance-grades">
    <h2 id="provenance-grades">{PROVENANCE.grades}</h2>
    <dl className="provenance-facts">
      {GRADE_MEANINGS.map(({ name, grade, means }) => (
        <div key={name}>
          <dt>{grade === null ? name : <GradeMark grade={grade} />}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  </section>
)

export const ProvenanceRoom = () => (
  <main className="provenance" tabIndex={-1}>
    <h1>{PROVENANCE.title}</h1>
    <p>{PROVENANCE.says}</p>
    <p className="provenance-soft">{PROVENANCE.paraphrase}</p>
    <SelfTest />
    <Grades />
    <RuleSources />
    <FactSources />
    <Unknown />
  </main>
)
