/** A part of the page as one hears it: Chromium's own accessibility tree, read from its beginning to its end. */
import type { Page } from 'playwright-core'

interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly value?: { readonly value?: unknown }
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
}

/** Read as one, however many pieces they are made of. */
const BLOCKS = new Set(['paragraph', 'listitem', 'sectionheader', 'header', 'blockquote', 'legend', 'caption'])
const FIELDS = new Set(['spinbutton', 'slider', 'textbox', 'combobox', 'radio', 'checkbox'])
/** Said with what they are, where one cannot hear it. */
const KINDS: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'link',
  DisclosureTriangle: 'to unfold',
  region: 'region',
  image: 'image',
}

const said = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trim())

/** Every line that is read of the first element of this role, in order. */
export const readAloud = async (page: Page, role: string): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Node[] }
  // What a slider says of its value stands in the page alone: the tree that is handed out has the number.
  const texts = new Map<string, string>()
  for (const { nodeId, backendDOMNodeId: backendNodeId, role: kind } of nodes) {
    if (kind?.value !== 'slider' || backendNodeId === undefined) continue
    const { attributes = [] } = (await session.send('DOM.describeNode', { backendNodeId })).node
    const place = attributes.indexOf('aria-valuetext')
    if (place !== -1) texts.set(nodeId, attributes[place + 1] ?? '')
  }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inside = ({ childIds = [] }: Node): readonly Node[] => childIds.flatMap((id) => byId.get(id) ?? [])
  const roleOf = (node: Node): string => (node.ignored ? '' : said(node.role?.value))
  const property = (node: Node, name: string): string =>
    said(node.properties?.find((each) => each.name === name)?.value.value)

  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim().replace(/\s+/g, ' '))
    line = ''
  }
  /** Two pieces that stand apart on the page are not one word. */
  const add = (text: string): void => {
    line += /\S$/.test(line) && /^[\p{L}\p{N}]/u.test(text) ? ` ${text}` : text
  }
  /** What is held within and is more than the text that was read already. */
  const readControls = (node: Node): void => {
    for (const child of inside(node)) {
      if (roleOf(child) === 'button') read(child, '')
      else if (roleOf(child) !== 'StaticText') readControls(child)
    }
  }
  const read = (node: Node, within: string): void => {
    const kind = roleOf(node)
    const name = said(node.name?.value)
    if (kind === 'StaticText') {
      // Pieces of a sentence bring their own spaces; other texts stand for themselves.
      add(String(node.name?.value ?? ''))
      if (within === '') end()
      return
    }
    if (kind === 'heading') {
      end()
      lines.push(`Heading ${property(node, 'level')}: ${name}`)
      return
    }
    if (FIELDS.has(kind)) {
      end()
      lines.push(`${name}: ${texts.get(node.nodeId) ?? said(node.value?.value)}`)
      // The buttons of a number stand within it.
      readControls(node)
      return
    }
    const what = KINDS[kind]
    // Within a sentence it is part of it.
    if ((kind === 'button' || kind === 'link') && (within === 'paragraph' || (within !== '' && line.trim() !== ''))) {
      add(name)
      return
    }
    if (what !== undefined) {
      end()
      if (kind !== 'region' || name !== '') lines.push(`${name}, ${what}`)
      if (kind === 'region') for (const child of inside(node)) read(child, '')
      if (kind === 'DisclosureTriangle')
        for (const child of inside(node)) if (roleOf(child) !== 'StaticText') read(child, '')
      return
    }
    const block = BLOCKS.has(kind)
    if (block) end()
    for (const child of inside(node)) read(child, block ? kind : within)
    if (block) end()
  }
  const root = nodes.find((node) => roleOf(node) === role)
  if (root === undefined) throw new Error(`there is no ${role} to be read`)
  read(root, '')
  end()
  return lines
}
