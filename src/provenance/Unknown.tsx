/** What is not known: beyond single rules, and body by body. */
import { RULE_SETS } from '#rules/sets/byId'
import { Folded } from '#src/controls/Folded.tsx'
import { SLOT_NAMES } from '#src/rulebook/slotNames.ts'
import { ruleHeading } from '#src/rulebook/words.ts'
import { unknownIn } from './sources.ts'
import { PROVENANCE, UNKNOWN, unknownSummary } from './words.ts'

export const Unknown = () => (
  <section className="provenance-part" aria-labelledby="provenance-unknown">
    <h2 id="provenance-unknown">{PROVENANCE.unknown}</h2>
    <ul className="provenance-unknown">
      {UNKNOWN.map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
    {RULE_SETS.map((ruleSet) => {
      const { rules, slots } = unknownIn(ruleSet)
      if (rules.length + slots.length === 0) return null
      return (
        <Folded
          key={ruleSet.id}
          className="provenance-body"
          summary={unknownSummary(ruleSet.shortName, rules.length, slots.length)}
        >
          {rules.length > 0 && (
            <>
              <h3>{PROVENANCE.notSeen}</h3>
              <ul className="provenance-unknown">
                {rules.map((rule) => (
                  <li key={rule.number}>
                    <a href={`#/rules/${ruleSet.id}/${encodeURIComponent(rule.number)}`}>{ruleHeading(rule)}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {slots.length > 0 && (
            <>
              <h3>{PROVENANCE.noRule}</h3>
              <ul className="provenance-unknown">
                {slots.map((slot) => (
                  <li key={slot}>{SLOT_NAMES[slot]}</li>
                ))}
              </ul>
            </>
          )}
        </Folded>
      )
    })}
  </section>
)
