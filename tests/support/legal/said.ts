/** What a sentence of the legal cases said in its blanks, as an act reads it. */
import type { EventType } from '#machines/events'
import type { Context } from '#machines/context'
import { nameOfQuestion } from '../legalNames.ts'

/** "the President" is a participant too: `president`. */
export const idOf = (words: string): string => words.replace(/^the /, '').toLowerCase()
const itemsOf = (words: string): readonly string[] => words.split(/, | and /)
export const pairsOf = (words: string): readonly (readonly [string, string])[] =>
  words.split(', ').map((pair) => {
    const at = pair.lastIndexOf(' ')
    return [pair.slice(0, at), pair.slice(at + 1)]
  })

export const castBy = (votes: string) => ({ by: 'name', votes: Object.fromEntries(pairsOf(votes)) })

/** What a sentence said in its blanks, and the room it was said in. */
export class Said {
  private readonly blanks: Readonly<Record<string, string>>
  readonly room: Context

  constructor(blanks: Readonly<Record<string, string>>, room: Context) {
    this.blanks = blanks
    this.room = room
  }

  words(blank: string): string {
    const words = this.blanks[blank]
    if (words === undefined) throw new Error(`the sentence has no blank {${blank}}`)
    return words
  }

  id = (blank: string): string => idOf(this.words(blank))
  number = (blank: string): number => Number.parseInt(this.words(blank), 10)
  items = (blank: string): readonly string[] => itemsOf(this.words(blank))

  get by(): { readonly by: string } {
    return { by: this.id('actor') }
  }

  get on(): { readonly on: string } {
    return { on: nameOfQuestion(this.words('question')) }
  }

  /** Where it is done: in the plenary, unless the sentence says otherwise. */
  get place(): string {
    return 'body' in this.blanks ? idOf(this.words('body')) : 'plenary'
  }

  /** The vote that ballots belong to: an appeal interrupts any other. */
  get vote(): { readonly on: string } {
    const inHand = Object.keys(this.room.votes)
    return { on: inHand.includes('appeal') ? 'appeal' : (inHand[0] ?? 'vote') }
  }

  /** A vote that is put: its own name, the question it is on, its method. */
  get put(): { readonly on: string; readonly question: string; readonly method: string } {
    const method = 'method' in this.blanks ? this.words('method') : 'show of hands'
    const named = 'question' in this.blanks ? this.words('question') : 'draft' in this.blanks ? this.words('draft') : ''
    return { on: 'vote', question: nameOfQuestion(named === '' ? 'the applications' : named), method }
  }

  get draft(): { readonly on: string } {
    return { on: this.words('draft') }
  }

  get side(): { readonly side: string } {
    return { side: this.words('side') === 'for' ? 'in favour' : 'against' }
  }

  get motion(): string {
    return this.words('motion').replaceAll(' ', '-')
  }

  get counts() {
    return {
      by: 'count',
      inFavour: this.number('count'),
      against: this.number('count2'),
      abstaining: this.number('count3'),
    }
  }
}

/** An act before its shape is checked. */
export type Act = { readonly type: EventType } & Readonly<Record<string, unknown>>
export type Meaning = (said: Said) => Act | readonly Act[]

/** Pattern by pattern, what it means. */
export type Sentences = Readonly<Record<string, Meaning>>
