/** The result of a sitting as a file for a teacher, or as statements for a learning-record store. */
import { useId, useState } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import { saveText } from '#src/controls/saveText.ts'
import { checkResult } from '../results/check.ts'
import { isIdentity, resultText, type Identity } from '../results/result.ts'
import { appAddress, PASS_FROM, RESULT, resultName } from '../results/words.ts'
import { statementsText } from '../results/xapi.ts'
import type { SetAsked } from './address.ts'
import type { Drills } from './drills.ts'
import type { Sitting } from './sitting.ts'
import { resultOf } from './toResult.ts'

const KNOWN_BY = ['nobody', 'mbox', 'account'] as const
type KnownBy = (typeof KNOWN_BY)[number]

interface Typed {
  readonly name: string
  readonly by: KnownBy
  readonly mail: string
  readonly homePage: string
  readonly account: string
}

const identityOf = ({ by, mail, homePage, account }: Typed): Identity => {
  switch (by) {
    case 'nobody':
      return null
    case 'mbox':
      return { mbox: `mailto:${mail.trim()}` }
    case 'account':
      return { account: { homePage: homePage.trim(), name: account.trim() } }
  }
}

interface SaveResultProps {
  readonly asked: SetAsked
  readonly drills: Drills
  readonly ruleSet: RuleSet
  readonly sitting: Sitting
}

export const SaveResult = ({ sitting, ...set }: SaveResultProps) => {
  const id = useId()
  const [typed, type] = useState<Typed>({ name: '', by: 'nobody', mail: '', homePage: '', account: '' })
  const [wrong, tellWrong] = useState(false)
  const field = (name: 'name' | 'mail' | 'homePage' | 'account', label: string, kind = 'text') => (
    <label className="set-field">
      {label}
      <input
        type={kind}
        autoComplete="off"
        maxLength={200}
        value={typed[name]}
        aria-invalid={wrong && name !== 'name'}
        aria-describedby={wrong && name !== 'name' ? `${id}-wrong` : undefined}
        onChange={({ currentTarget }) => {
          tellWrong(false)
          type({ ...typed, [name]: currentTarget.value })
        }}
      />
    </label>
  )
  const save = (how: 'file' | 'xapi') => {
    const identity = identityOf(typed)
    if (!isIdentity(identity)) return tellWrong(true)
    const result = resultOf(set, sitting, { name: typed.name, identity })
    const name = resultName(result)
    if (how === 'file') saveText(`${name}.json`, resultText(result), 'application/json')
    else {
      const text = statementsText([checkResult(result)], { base: appAddress(), passFrom: PASS_FROM })
      saveText(`${name}-xapi.json`, text, 'application/json')
    }
  }
  return (
    <div className="set-form">
      <p className="hint">{RESULT.saveSays}</p>
      {field('name', RESULT.name)}
      <fieldset className="set-kinds">
        <legend>{RESULT.knownBy}</legend>
        {KNOWN_BY.map((by) => (
          <label key={by} className="check">
            <input
              type="radio"
              name={`${id}-by`}
              checked={typed.by === by}
              onChange={() => {
                tellWrong(false)
                type({ ...typed, by })
              }}
            />
            {RESULT.by[by]}
          </label>
        ))}
      </fieldset>
      {typed.by === 'mbox' && field('mail', RESULT.mail, 'email')}
      {typed.by === 'account' && (
        <div className="set-numbers">
          {field('homePage', RESULT.homePage, 'url')}
          {field('account', RESULT.account)}
        </div>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="set-wrong" role="alert">
          {RESULT.identityWrong}
        </p>
      )}
      <p className="set-moves">
        <button type="button" className="button primary" onClick={() => save('file')}>
          {RESULT.saveFile}
        </button>
        <button type="button" className="button" onClick={() => save('xapi')}>
          {RESULT.saveXapi}
        </button>
      </p>
      <p className="hint">{RESULT.passFrom(PASS_FROM)}</p>
    </div>
  )
}
