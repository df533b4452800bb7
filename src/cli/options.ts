/** Options of a command, read by Node's own parser; whatever it cannot read is a usage error. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './io.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** "--for -5" is a wrong count, not an unknown option. */
const bindNegatives = (args: readonly string[], options: Options): string[] => {
  const bound: string[] = []
  for (const arg of args) {
    const last = bound.at(-1)
    const takesValue = last?.startsWith('--') === true && options[last.slice(2)]?.type === 'string'
    if (takesValue && /^-[\d.]/.test(arg)) bound[bound.length - 1] = `${last}=${arg}`
    else bound.push(arg)
  }
  return bound
}

/** @throws UsageError */
export const readOptions = <const O extends Options>(args: readonly string[], options: O) => {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: bindNegatives(args, options),
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    })
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (twice !== undefined) throw new UsageError(`--${twice} is given twice`)
    return { values, positionals }
  } catch (error) {
    if (error instanceof UsageError) throw error
    // Node goes on to explain how a shell works: its first sentence is enough.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'unreadable options')
  }
}

/** @throws UsageError where more is given than the command takes */
export const atMost = (count: number, positionals: readonly string[]): void => {
  const extra = positionals[count]
  if (extra !== undefined) throw new UsageError(`nothing expected after that: "${extra}"`)
}
