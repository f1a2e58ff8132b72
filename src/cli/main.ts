import { CommanderError } from 'commander'
import type { Carelint } from '../index.ts'
import { harmlessLine, printable } from '../reporter/printable.ts'
import { createCommands } from './commands.ts'
import { type Io, processIo } from './io.ts'

/**
 * Runs a command line and gives its exit code: 0 passed, 1 findings fail the run, 2 the run cannot be trusted.
 * Everything but the command line itself is loaded when a command needs it, so help and version come at once.
 */
export async function main(argv: readonly string[], io: Io = processIo(), carelint?: Carelint): Promise<number> {
  let code = 0
  const complain = (message: string) => io.stderr.write(`${harmlessLine(`carelint: ${printable(message)}`)}\n`)
  const program = createCommands(
    io,
    complain,
    ended => {
      code = ended
    },
    carelint,
  )
  const width = io.stdout.columns ?? 80
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
    })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      complain(`The program failed: ${error instanceof Error ? error.message : String(error)}`)
      return 2
    }
    if (error.exitCode === 0) return 0
    const message = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
    complain(`${message[0]!.toUpperCase()}${message.slice(1)}${/[.?)]$/.test(message) ? '' : '.'}`)
    return 2
  }
}
