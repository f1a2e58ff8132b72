import { CommanderError } from 'commander'
import { type Carelint, harmlessLine, printable, carelint as withAllRules } from '../index.ts'
import { config } from './config.ts'
import { explain } from './explain.ts'
import { type Io, processIo } from './io.ts'
import { listRules } from './list-rules.ts'
import { createProgram } from './options.ts'
import { run } from './run.ts'

/** Runs a command line and gives its exit code: 0 passed, 1 findings fail the run, 2 the run cannot be trusted. */
export async function main(
  argv: readonly string[],
  io: Io = processIo(),
  carelint: Carelint = withAllRules,
): Promise<number> {
  let code = 0
  const complain = (message: string) => io.stderr.write(`${harmlessLine(`carelint: ${printable(message)}`)}\n`)
  const program = createProgram()
  program.action(async (paths: string[], _, command) => {
    code = await run(carelint, paths, command.opts(), io, complain)
  })
  program
    .command('rules')
    .description('list the rules')
    .action(() => {
      code = listRules(carelint, io)
    })
  program
    .command('explain <rule>')
    .description('why a rule exists and what may be written instead')
    .action(id => {
      code = explain(carelint, id, io, complain)
    })
  program
    .command('config <file>')
    .description('the settings of a page and where each comes from')
    .action((path, _, command) => {
      code = config(carelint, path, command.optsWithGlobals(), io, complain)
    })
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
