import { Argument, type Command, Option } from 'commander'
import type { Carelint } from '../index.ts'
import { shells } from './completion/shells.ts'
import { baselineHelp, completionHelp, helpStyle, sharedOptionsHelp } from './help.ts'
import { ciKinds, hookKinds, treatmentKindNames } from './init/answers.ts'
import type { Io } from './io.ts'
import { baselineActions, collect, createProgram, naming, type RunFlags } from './options.ts'

/** The whole command line. What a command does is loaded when it is called; `settle` is told its exit code. */
export function createCommands(
  io: Io,
  complain: (message: string) => void,
  settle: (code: number) => void,
  carelint?: Carelint,
): Command {
  const loaded = async () => carelint ?? (await import('../index.ts')).carelint
  const checkerOf = async (command: Command) => {
    const { openChecker } = await import('./checker.ts')
    return openChecker(command.optsWithGlobals(), io, complain, carelint)
  }
  const program = createProgram()
  program.action(async (paths: string[], flags: RunFlags, command) => {
    if (flags.watch) {
      const { watch } = await import('./watch.ts')
      return settle(await watch(paths, flags, io, complain, carelint))
    }
    const [{ run }, checker] = await Promise.all([import('./run.ts'), checkerOf(command)])
    settle(await run(checker, paths, command.opts(), io, complain))
  })
  program.commandsGroup('Start:')
  program
    .command('init')
    .description('write a configuration, and a commit hook and a pipeline if they are wanted')
    .option('--yes', 'ask nothing: take what is usual, and what these options say')
    .addOption(
      naming(
        new Option('--treatments <kind>', 'what the clinic offers (repeatable)').argParser(collect),
        treatmentKindNames,
      ),
    )
    .addOption(new Option('--posts <path>', 'where the posts live: a folder or glob (repeatable)').argParser(collect))
    .addOption(new Option('--hook <kind>', 'check what is about to be committed').choices(hookKinds))
    .addOption(new Option('--ci <service>', 'check every change there').choices(ciKinds))
    .action(async (_, command) => {
      const { init } = await import('./init/init.ts')
      settle(await init(await loaded(), command.optsWithGlobals(), io, complain))
    })
  program
    .command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .addHelpText('after', completionHelp)
    .action(async shell => {
      const [{ completionScript }, { rules }] = await Promise.all([import('./completion/completion.ts'), loaded()])
      const ids = rules.map(({ id }) => id)
      io.stdout.write(completionScript(program, shell, ids))
    })
  program
    .command('peers [name]')
    .description('settings for other linters that keep them from attacking careful copy')
    .action(async name => {
      const { printPeers } = await import('./peers.ts')
      settle(printPeers(name, io, complain))
    })
  program.commandsGroup('Rules and settings:')
  program
    .command('rules')
    .description('list the rules')
    .action(async (_, command) => {
      const { listRules } = await import('./list-rules.ts')
      settle(listRules(await loaded(), command.optsWithGlobals(), io))
    })
  program
    .command('explain <rule>')
    .description('why a rule exists and what may be written instead')
    .action(async (id, _, command) => {
      const { explain } = await import('./explain.ts')
      settle(explain(await loaded(), id, command.optsWithGlobals(), io, complain))
    })
  program
    .command('config <file>')
    .description('the settings of a page and where each comes from')
    .action(async (path, _, command) => {
      const { config } = await import('./config.ts')
      settle(config(await loaded(), path, command.optsWithGlobals(), io, complain))
    })
  program
    .command('test [files...]')
    .description('run the examples of house rules')
    .action(async (paths: string[], _, command) => {
      const { testRules } = await import('./test-rules.ts')
      settle(testRules(await loaded(), paths, command.optsWithGlobals(), io, complain))
    })
  program
    .command('knowledge')
    .description('what carelint knows and when it was last reviewed')
    .option('--check', 'fail when something was not reviewed for a year')
    .option('--today <date>', 'check as if today were this date')
    .action(async flags => {
      const { knowledge } = await import('./knowledge.ts')
      settle(await knowledge(flags, io, complain))
    })
  program.commandsGroup('Findings:')
  program
    .command('baseline')
    .description('accept the findings of today, so that only new ones fail')
    .addArgument(new Argument('<action>', 'what to do with the baseline').choices(baselineActions))
    .argument('[paths...]', 'files, folders or quoted globs (default: current folder)')
    .addHelpText('after', baselineHelp)
    .action(async (action, paths, _, command) => {
      const [{ baseline }, checker] = await Promise.all([import('./baseline.ts'), checkerOf(command)])
      settle(await baseline(checker, action, paths, command.optsWithGlobals(), io, complain))
    })
  program
    .command('suppressions [paths...]')
    .description('list what the pages suppress, why and until when')
    .addHelpText('after', sharedOptionsHelp)
    .action(async (paths, _, command) => {
      const [{ suppressions }, checker] = await Promise.all([import('./suppressions.ts'), checkerOf(command)])
      settle(await suppressions(checker, paths, command.optsWithGlobals(), io, complain))
    })
  program
    .command('merge <reports...>')
    .description('join JSON reports, such as those of shards, into one report')
    .addHelpText('after', sharedOptionsHelp)
    .action(async (paths: string[], _, command) => {
      const { merge } = await import('./merge.ts')
      const flags: RunFlags = command.optsWithGlobals()
      const { failOn, maxWarnings } = flags
      const gate = {
        ...(program.getOptionValueSource('failOn') === 'cli' && { failOn }),
        ...(maxWarnings !== undefined && { maxWarnings }),
      }
      settle(await merge(paths, gate, flags, io, complain))
    })
  program
    .command('clean')
    .description('remove the cache')
    .action(async (_, command) => {
      const { clean } = await import('./clean.ts')
      settle(clean(command.optsWithGlobals(), io, complain))
    })
  for (const command of program.commands) command.configureHelp(helpStyle)
  return program
}
