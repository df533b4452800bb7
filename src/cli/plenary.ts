/** The command line: finds the command, runs it, and turns what a caller did wrong into an exit status. */
import { checkCommand } from './check.ts'
import { decideCommand } from './decide.ts'
import { drillCommand } from './drill.ts'
import { exploreCommand } from './explore.ts'
import { EXIT, UsageError, type Command, type Exit, type Io } from './io.ts'
import { replayCommand } from './replay.ts'
import { rulesCommand } from './rules.ts'

const COMMANDS: readonly Command[] = [
  decideCommand,
  replayCommand,
  checkCommand,
  rulesCommand,
  exploreCommand,
  drillCommand,
]

const names = COMMANDS.map(({ name }) => name).join(', ')

const overview = [
  'plenary <command> …',
  '',
  ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`),
  '',
  'plenary <command> --help says how to call it. With --json, standard output is one JSON document.',
  'Exit status: 0 done (a lost vote is an answer), 1 the input is wrong, 2 the command is not called so.',
].join('\n')

const asksForHelp = (args: readonly string[]): boolean => args.some((arg) => arg === '--help' || arg === '-h')

/**
 * Runs the command line on these arguments.
 * @returns the exit status: 0 done, 1 the input is wrong, 2 usage
 */
export const main = (args: readonly string[], io: Io): Exit => {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(overview)
    return EXIT.done
  }
  const command = COMMANDS.find((each) => each.name === name)
  if (command === undefined) {
    io.err(
      name === undefined
        ? `plenary: a command is needed: ${names}`
        : `plenary: no command "${name}"; there are ${names}`,
    )
    return EXIT.usage
  }
  if (asksForHelp(rest)) {
    io.out(command.help)
    return EXIT.done
  }
  try {
    return command.run(rest, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.err(`plenary ${command.name}: ${error.message.replace(/\s+/g, ' ')} (plenary ${command.name} --help says how)`)
    return EXIT.usage
  }
}
