/** What the source says, read from its syntax: every sentence by the English that the catalogues know it by, and what is said past them. */
import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))

const isText = (node: Node): node is Node & { readonly value: string } =>
  node.type === 'Literal' && typeof node['value'] === 'string'

interface Quasi {
  readonly value: { readonly cooked: string }
}

/** The text of a template, its places numbered. */
const templateOf = (node: Node): string =>
  (node['quasis'] as readonly Quasi[])
    .map(({ value }) => value.cooked)
    .reduce((text, part, index) => `${text}{${index - 1}}${part}`)

const nameOf = (node: unknown): string => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : '')

/** Calls whose texts are said: of `words` all in its groups, of the others what they are given. */
const SAYERS: ReadonlySet<string> = new Set(['words', 'phrase', 'counted', 'some', 'named'])

export interface Sentence {
  readonly english: string
  readonly file: string
}

export interface Read {
  /** By the English they are looked up by. */
  readonly said: readonly Sentence[]
  /** Every text that stands anywhere: what a catalogue has and nobody writes is left over. */
  readonly texts: ReadonlySet<string>
  /** What is drawn or looks like a sentence, and passes the catalogues by: with its line. */
  readonly unsaid: readonly string[]
}

const MADE_FOR_MACHINES = new Set([
  'className',
  'id',
  'href',
  'htmlFor',
  'type',
  'key',
  'd',
  'transform',
  'viewBox',
  'accept',
  'translate',
])
const SENTENCE = /[A-Za-z’]{2,} [A-Za-z’]{2,}|^[A-Z][a-z]+…?\.?$/

/** Whether an element is marked so that nobody translates it. */
const staysAsItIs = (element: Node): boolean => {
  const opening = element['openingElement']
  if (!isNode(opening)) return false
  return childrenOf(opening).some(
    (child) =>
      child.type === 'JSXAttribute' &&
      nameOf(child['name']) === 'translate' &&
      isNode(child['value']) &&
      child['value']['value'] === 'no',
  )
}

/** Reads a file of TypeScript, with its name, as it stands. */
export const readSource = (file: string, source: string): Read => {
  const said: Sentence[] = []
  const texts = new Set<string>()
  const unsaid: string[] = []
  const { program } = parseSync(file, source)
  const lineOf = (at: number): number => source.slice(0, at).split('\n').length
  const suspect = (node: Node, text: string) => {
    if (SENTENCE.test(text.trim())) unsaid.push(`${file}:${lineOf(node.start)} ${text.trim()}`)
  }
  const walk = (node: Node, saying: boolean): void => {
    if (
      /^TS|^Import|^Export(All|Named)/.test(node.type) &&
      node.type !== 'TSAsExpression' &&
      node.type !== 'TSSatisfiesExpression' &&
      node.type !== 'ExportNamedDeclaration' &&
      node.type !== 'TSNonNullExpression'
    )
      return
    if (node.type === 'TaggedTemplateExpression' && nameOf(node['tag']) === 'say') {
      const english = templateOf(node['quasi'] as Node)
      said.push({ english, file })
      texts.add(english)
      for (const child of (node['quasi'] as Node)['expressions'] as readonly Node[]) walk(child, false)
      return
    }
    if (node.type === 'JSXAttribute' && MADE_FOR_MACHINES.has(nameOf(node['name']))) return
    if (node.type === 'JSXElement' && staysAsItIs(node)) return
    if (node.type === 'JSXText' && /\p{L}/u.test(String(node['value'])))
      unsaid.push(`drawn ${file}:${lineOf(node.start)} ${String(node['value']).trim()}`)
    if (isText(node)) {
      texts.add(node.value)
      if (saying) said.push({ english: node.value, file })
      else suspect(node, node.value)
      return
    }
    if (node.type === 'TemplateLiteral') {
      const text = templateOf(node)
      texts.add(text)
      if (saying && !text.includes('{0}')) said.push({ english: text, file })
      else suspect(node, text.replaceAll(/\{\d+\}/g, ''))
    }
    if (node.type === 'ThrowStatement') return
    if (node.type === 'Property' && isNode(node['value'])) {
      if (isNode(node['key']) && isText(node['key'])) texts.add(node['key'].value)
      walk(node['value'], saying)
      return
    }
    const isFunction = node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression'
    const isCall = node.type === 'CallExpression'
    const inside = isCall
      ? SAYERS.has(nameOf(node['callee']))
      : saying && !isFunction && node.type !== 'MemberExpression' && node.type !== 'BinaryExpression'
    for (const child of childrenOf(node)) walk(child, inside)
  }
  walk(program as unknown as Node, false)
  return { said, texts, unsaid }
}

export const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`)
    .toSorted()

/** What is drawn: all of `src` but the command line, which speaks English, and the catalogues. */
export const readApp = (folder = 'src'): Read => {
  const each = filesUnder(folder, /\.tsx?$/)
    .filter((file) => !/^src\/(cli|language)\//.test(file))
    .map((file) => readSource(file, readFileSync(file, 'utf8')))
  return {
    said: each.flatMap((one) => one.said),
    texts: new Set(each.flatMap((one) => [...one.texts])),
    unsaid: each.flatMap((one) => one.unsaid),
  }
}
