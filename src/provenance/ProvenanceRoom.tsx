/** Where every fact comes from, how well it is known, what is not known; and a self-test in the reader's own browser. */
import { GradeMark } from '#src/rulebook/GradeMark.tsx'
import { GRADES } from '#src/rulebook/grades.ts'
import { FactSources } from './FactSources.tsx'
import { NotModelled } from './NotModelled.tsx'
import { RuleSources } from './RuleSources.tsx'
import { SelfTest } from './SelfTest.tsx'
import { Unknown } from './Unknown.tsx'
import { ELSE_MEAN, GRADES_MEAN, PROVENANCE } from './words.ts'
import '#src/rulebook/rulebook.css'
import './provenance.css'

const Grades = () => (
  <section className="provenance-part" aria-labelledby="provenance-grades">
    <h2 id="provenance-grades">{PROVENANCE.grades}</h2>
    <dl className="provenance-facts">
      {GRADES.map((grade) => (
        <div key={grade}>
          <dt>
            <GradeMark grade={grade} />
          </dt>
          <dd>{GRADES_MEAN[grade]}</dd>
        </div>
      ))}
      {ELSE_MEAN.map(({ name, means }) => (
        <div key={name}>
          <dt>{name}</dt>
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
    <NotModelled />
  </main>
)
