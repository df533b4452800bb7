/** One situation: the story; what would you rule; what was ruled, and what the rules say; its grade and sources. */
import { useEffect, useRef, useState } from 'react'
import { ruleSetById } from '#rules/sets/byId'
import { workOut } from '#scenarios/situationAnswers'
import type { Situation } from '#scenarios/situationSchema'
import { recordAnswer } from '#src/chair/memory/memory.ts'
import { phrase } from '#src/language/say.ts'
import { SITUATIONS_TOLD } from './all.ts'
import { itemOf } from './remember.ts'
import { Ending } from './Ending.tsx'
import { TheAsk, type Asked } from './TheAsk.tsx'
import { TheLaw } from './TheLaw.tsx'
import { numbered, SITUATIONS, whereInWords } from './words.ts'

/** All that is asked of the machine; throws for a situation that the rules cannot answer, which none that ships is. */
const asksOf = ({ id, machine }: Situation): readonly Asked[] => {
  if (machine === undefined) return []
  const ruleSet = ruleSetById(machine.ruleSet)
  if (ruleSet === undefined) throw new Error(`unknown rule set ${machine.ruleSet}`)
  return machine.asks.map((ask) => {
    const working = workOut(ask, machine, ruleSet)
    if (!working.ok) throw new Error(`the situation ${id} asks what cannot be answered: ${working.says}`)
    return { ask, machine, worked: working.worked, ruleSet }
  })
}

const Moves = ({ situation }: { readonly situation: Situation }) => {
  const place = SITUATIONS_TOLD.indexOf(situation)
  const previous = SITUATIONS_TOLD[place - 1]
  const next = SITUATIONS_TOLD[place + 1]
  return (
    <nav className="situation-moves" aria-label={SITUATIONS.moves}>
      {previous !== undefined && (
        <a href={`#/chair/situations/${previous.id}`}>
          <span className="hint">← {SITUATIONS.previous}</span> {phrase(previous.title)}
        </a>
      )}
      {next !== undefined && (
        <a className="situation-next" href={`#/chair/situations/${next.id}`}>
          <span className="hint">{SITUATIONS.next} →</span> {phrase(next.title)}
        </a>
      )}
    </nav>
  )
}

const Think = ({ onShow }: { readonly onShow: () => void }) => (
  <section className="situation-ask">
    <h2>{SITUATIONS.wouldRule}</h2>
    <p>{SITUATIONS.think}</p>
    <p>
      <button type="button" className="button situation-show" onClick={onShow}>
        {SITUATIONS.show}
      </button>
    </p>
  </section>
)

export const SituationPage = ({ situation }: { readonly situation: Situation }) => {
  const [asks] = useState(() => asksOf(situation))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [shown, setShown] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  const choose = (answer: string) => {
    const all = [...chosen, answer]
    setChosen(all)
    // Remembered once: right where every question was.
    if (all.length === asks.length)
      recordAnswer(
        itemOf(situation.id),
        asks.every(({ worked }, index) => worked.right === all[index]),
      )
  }
  const [first] = asks
  const isDone = asks.length === 0 ? shown : chosen.length >= asks.length
  return (
    <main className="chair situation-page" tabIndex={-1}>
      <p className="situation-line">
        <a href="#/chair/situations">{SITUATIONS.toList}</a>
        <span className="hint">{numbered(situation.number, SITUATIONS_TOLD.length)}</span>
      </p>
      <h1 ref={title} tabIndex={-1}>
        {phrase(situation.title)}
      </h1>
      <p className="situation-where">{whereInWords(situation)}</p>
      <div className="situation-told">
        {situation.told.map((sentence) => (
          <p key={sentence}>{phrase(sentence)}</p>
        ))}
      </div>
      {first !== undefined && <TheLaw machine={first.machine} ruleSet={first.ruleSet} />}
      {asks.slice(0, chosen.length + 1).map((asked, index) => (
        <TheAsk
          key={asked.ask.id}
          asked={asked}
          place={index + 1}
          all={asks.length}
          chosen={chosen[index] ?? null}
          onChoose={choose}
        />
      ))}
      {asks.length === 0 && !shown && <Think onShow={() => setShown(true)} />}
      {isDone && <Ending situation={situation} focused={asks.length === 0} />}
      <Moves situation={situation} />
    </main>
  )
}
