/** Rules of one's own: named changes over the body's rules, each shown as a difference from them. */
import { useRef } from 'react'
import { QUORUM_SLOTS, type RuleChange } from '#rules/amend'
import { MAJORITIES, QUORUMS, READINGS } from '#rules/choices'
import { MATTERS, type Matter } from '#rules/matters'
import { bodyRulesOf } from '#scenarios/input'
import type { OwnRules, Scenario } from '#scenarios/schema'
import { Differences } from '#src/floor/OwnRules.tsx'
import { phrase } from '#src/language/say.ts'
import { differencesFrom, majorityInWords, OWN_RULES, quorumInWords } from '#src/words/ownRules.ts'
import { change } from './change.ts'
import { ChoiceInput, CountInput, TextInput } from './Inputs.tsx'
import { RULES } from './rulesWords.ts'
import { BODYS, idOfMajority, idOfQuorum, withoutChange } from './rulesOfIt.ts'

const asBody = (says: string) => ({ id: BODYS, name: RULES.asBody(says) })

export const RulesOfIt = ({ scenario }: { readonly scenario: Scenario }) => {
  const summary = useRef<HTMLElement>(null)
  const body = bodyRulesOf(scenario)
  const { rules = { name: RULES.unnamed, changes: [] } } = scenario
  const { rules: _, ...without } = scenario
  const save = (to: OwnRules) => change(to.changes.length === 0 ? without : { ...scenario, rules: to })
  /** One change in the place of another; none, where it is as the body has it. */
  const set = (like: Pick<RuleChange, 'parameter'> & { readonly matter?: Matter }, to: RuleChange | undefined) => {
    const differs = to === undefined || differencesFrom(body, [to]).length === 0 ? [] : [to]
    return save({ ...rules, changes: [...withoutChange(rules.changes, like), ...differs] })
  }
  const found = (parameter: RuleChange['parameter']) => rules.changes.find((one) => one.parameter === parameter)
  const reading = found('two-thirds reading')
  const members = found('members')
  const matters = MATTERS.flatMap((matter) => {
    const known = body.matters[matter]
    return known === undefined ? [] : [{ matter, known }]
  })
  return (
    <details className="library-about" open={scenario.rules !== undefined || undefined}>
      <summary ref={summary}>
        <h2>{RULES.title}</h2>
      </summary>
      <div className="library-panel">
        <p className="hint">{RULES.says}</p>
        {scenario.rules !== undefined && (
          <>
            <TextInput
              label={RULES.name}
              value={rules.name}
              maxLength={80}
              onChange={(name) => save({ ...rules, name })}
            />
            <div className="own-rules">
              <Differences body={body} changes={rules.changes} />
            </div>
            <div className="library-acts">
              <button
                type="button"
                className="button small"
                onClick={() => {
                  summary.current?.focus()
                  change(without)
                }}
              >
                {RULES.forget}
              </button>
            </div>
          </>
        )}
        <div className="library-fields library-rules">
          <ChoiceInput
            label={OWN_RULES.twoThirds}
            value={reading?.parameter === 'two-thirds reading' ? reading.value : BODYS}
            options={[asBody(phrase(body.twoThirds)), ...READINGS.map((id) => ({ id, name: phrase(id) }))]}
            onChange={(id) => {
              const value = READINGS.find((one) => one === id)
              const parameter = 'two-thirds reading'
              return set({ parameter }, value === undefined ? undefined : { parameter, value })
            }}
          />
          <CountInput
            label={OWN_RULES.members}
            value={members?.parameter === 'members' ? members.value : body.members.count}
            onChange={(value) =>
              value === 0
                ? [RULES.noMembers]
                : set({ parameter: 'members' }, value === '' ? undefined : { parameter: 'members', value })
            }
          />
          {QUORUM_SLOTS.map((parameter) => {
            const mine = rules.changes.find((one) => one.parameter === parameter)
            const requires = body.slots[parameter]?.requires
            return (
              <ChoiceInput
                key={parameter}
                label={parameter === 'quorum.open' ? OWN_RULES.open : OWN_RULES.decide}
                value={mine?.parameter === parameter ? idOfQuorum(mine.value) : BODYS}
                options={[
                  asBody(requires?.family === 'quorum' ? quorumInWords(requires.quorum) : OWN_RULES.none),
                  ...QUORUMS.map((one) => ({ id: idOfQuorum(one), name: quorumInWords(one) })),
                ]}
                onChange={(id) => {
                  const value = QUORUMS.find((one) => idOfQuorum(one) === id)
                  return set({ parameter }, value === undefined ? undefined : { parameter, value })
                }}
              />
            )
          })}
          {matters.map(({ matter, known }) => {
            const mine = rules.changes.find((one) => one.parameter === 'majority' && one.matter === matter)
            return (
              <ChoiceInput
                key={matter}
                label={RULES.majority(phrase(known.label))}
                value={mine?.parameter === 'majority' ? idOfMajority(mine.value) : BODYS}
                options={[
                  asBody(majorityInWords(known.majority)),
                  ...MAJORITIES.map((one) => ({ id: idOfMajority(one), name: majorityInWords(one) })),
                ]}
                onChange={(id) => {
                  const value = MAJORITIES.find((one) => idOfMajority(one) === id)
                  const parameter = 'majority'
                  return set({ parameter, matter }, value === undefined ? undefined : { parameter, matter, value })
                }}
              />
            )
          })}
        </div>
      </div>
    </details>
  )
}
