import { Argument, type Command, CommanderError } from 'commander'
import type { Carelint } from '../index.ts'
import { harmlessLine, printable } from '../reporter/printable.ts'
import { type Io, processIo } from './io.ts'
import { baselineActions, baselineHelp, createProgram, type RunFlags } from './options.ts'

/**
 * Runs a command line and gives its exit code: 0 passed, 1 findings fail the run, 2 the run cannot be trusted.
 * Everything but the command line itself is loaded when a command needs it, so help and version come at once.
 */
export async function main(argv: readonly string[], io: Io = processIo(), carelint?: Carelint): Promise<number> {
  let code = 0
  const loaded = async () => carelint ?? (await import('../index.ts')).carelint
  const complain = (message: string) => io.stderr.write(`${harmlessLine(`carelint: ${printable(message)}`)}\n`)
  const checkerOf = async (command: Command) => {
    const { openChecker } = await import('./checker.ts')
    return openChecker(command.optsWithGlobals(), io, complain, carelint)
  }
  const program = createProgram()
  program.action(async (paths: string[], _, command) => {
    const [{ run }, checker] = await Promise.all([import('./run.ts'), checkerOf(command)])
    code = await run(checker, paths, command.opts(), io, complain)
  })
  program
    .command('rules')
    .description('list the rules')
    .action(async (_, command) => {
      const { listRules } = await import('./list-rules.ts')
      code = listRules(await loaded(), command.optsWithGlobals(), io)
    })
  program
    .command('explain <rule>')
    .description('why a rule exists and what may be written instead')
    .action(async (id, _, command) => {
      const { explain } = await import('./explain.ts')
      code = explain(await loaded(), id, command.optsWithGlobals(), io, complain)
    })
  program
    .command('test [files...]')
    .description('run the examples of house rules')
    .action(async (paths: string[], _, command) => {
      const { testRules } = await import('./test-rules.ts')
      code = testRules(await loaded(), paths, command.optsWithGlobals(), io, complain)
    })
  program
    .command('knowledge')
    .description('what carelint knows and when it was last reviewed')
    .option('--check', 'fail when something was not reviewed for a year')
    .option('--today <date>', 'check as if today were this date')
    .action(async flags => {
      const { knowledge } = await import('./knowledge.ts')
      code = await knowledge(flags, io, complain)
    })
  program
    .command('config <file>')
    .description('the settings of a page and where each comes from')
    .action(async (path, _, command) => {
      const { config } = await import('./config.ts')
      code = config(await loaded(), path, command.optsWithGlobals(), io, complain)
    })
  program
    .command('baseline')
    .description('accept the findings of today, so that only new ones fail')
    .addArgument(new Argument('<action>', 'what to do with the baseline').choices(baselineActions))
    .argument('[paths...]', 'files, folders or quoted globs (default: current folder)')
    .addHelpText('after', baselineHelp)
    .action(async (action, paths, _, command) => {
      const [{ baseline }, checker] = await Promise.all([import('./baseline.ts'), checkerOf(command)])
      code = await baseline(checker, action, paths, command.optsWithGlobals(), io, complain)
    })
  program
    .command('suppressions [paths...]')
    .description('list what the pages suppress, why and until when')
    .action(async (paths, _, command) => {
      const [{ suppressions }, checker] = await Promise.all([import('./suppressions.ts'), checkerOf(command)])
      code = await suppressions(checker, paths, command.optsWithGlobals(), io, complain)
    })
  program
    .command('merge <reports...>')
    .description('join JSON reports, such as those of shards, into one report')
    .action(async (paths: string[], _, command) => {
      const { merge } = await import('./merge.ts')
      const flags: RunFlags = command.optsWithGlobals()
      const { failOn, maxWarnings } = flags
      const gate = {
        ...(program.getOptionValueSource('failOn') === 'cli' && { failOn }),
        ...(maxWarnings !== undefined && { maxWarnings }),
      }
      code = await merge(paths, gate, flags, io, complain)
    })
  program
    .command('clean')
    .description('remove the cache')
    .action(async (_, command) => {
      const { clean } = await import('./clean.ts')
      code = clean(command.optsWithGlobals(), io, complain)
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
