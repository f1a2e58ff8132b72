import { Command, InvalidArgumentError, Option } from 'commander'
import { fileSizeForm, parseFileSize } from '../file-size.ts'
import type { Shard } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'
import { formats } from '../reporters/names.ts'
import { profileIds, strictnesses } from '../settings.ts'
import { parseShard } from '../shard.ts'
import { version } from '../version.ts'
import { helpStyle, programHelp } from './help.ts'
import type { Output } from './outputs.ts'

/** The options of a run as commander hands them over. */
export interface RunFlags {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly config?: string | false
  readonly profile?: readonly string[]
  readonly strictness?: string
  readonly maxFileSize?: string
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly maxWarnings?: number
  readonly failOn: 'error' | 'warning' | 'suggestion' | 'never'
  readonly quiet?: boolean
  readonly format?: readonly Output[]
  readonly outputFile?: string
  readonly color?: boolean
  readonly allowEmpty?: boolean
  readonly shard?: Shard
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly staged?: boolean
  readonly since?: string
  readonly baseline?: string | false
  readonly threads?: number
  readonly watch?: boolean
  readonly stats?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
}

/** What can be done with a baseline. */
export const baselineActions = ['write', 'update', 'prune', 'check'] as const

/** One of `baselineActions`. */
export type BaselineAction = (typeof baselineActions)[number]

/** The command line without what its commands do. */
export function createProgram(): Command {
  return new Command('carelint')
    .description("Checks clinics' marketing copy for promises that go too far and safety lines that are missing.")
    .argument('[paths...]', 'files, folders or quoted globs; "-" for standard input (default: current folder)')
    .optionsGroup('Which text:')
    .option('--stdin', 'check standard input, the same as "-"')
    .option('--stdin-filename <path>', 'what standard input is called, for its configuration and its report')
    .addOption(
      new Option('--max-file-size <size>', 'skip larger files, which fails the run (default: 2MiB)').argParser(
        fileSize,
      ),
    )
    .option('--allow-empty', 'no page to check is fine')
    .addOption(new Option('--shard <part/parts>', 'check one part of the pages, for example 2/5').argParser(shardOf))
    .option('--staged', 'check what is staged for the next commit, and report what is new in it')
    .option('--since <ref>', 'report what is new since a branch, tag or commit')
    .optionsGroup('Rules:')
    .option('-c, --config <file>', 'use this configuration for every page')
    .option('--no-config', 'use no configuration')
    .addOption(
      naming(new Option('--profile <name>', 'where the clinic advertises (repeatable)').argParser(collect), [
        ...profileIds,
        'strict',
        'lenient',
      ]),
    )
    .addOption(new Option('--strictness <degree>', 'how sharply hedges are judged').choices(strictnesses))
    .addOption(
      new Option('--rule <rule=level>', 'set a rule to off, suggestion, warning, error or on (repeatable)').argParser(
        collect,
      ),
    )
    .addOption(new Option('--only <rule>', 'run only this rule (repeatable)').argParser(collect))
    .optionsGroup('Pass or fail:')
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .addOption(
      new Option('--fail-on <level>', 'the least level that fails the run')
        .choices(['error', 'warning', 'suggestion', 'never'])
        .default('error'),
    )
    .option('--baseline <file>', 'use this baseline of accepted findings')
    .option('--no-baseline', 'use no baseline')
    .option('--quiet', 'show errors only; everything still counts')
    .optionsGroup('Mend:')
    .option('--fix', 'mend what needs no writer: retired crisis numbers, unsafe verbs, missing notices of your own')
    .option('--fix-dry-run', 'report as if mended, and write nothing')
    .option('--diff', 'print the changes of --fix as a patch; writes nothing without --fix')
    .optionsGroup('Report:')
    .addOption(
      naming(
        new Option(
          '-f, --format <name>',
          'how the report is written, text unless said; "sarif=file" writes it to a file (repeatable)',
        ).argParser(collectOutput),
        formats,
      ),
    )
    .option('-o, --output-file <file>', 'write the report of the format without a file to this one')
    .option('--color', 'use colours')
    .option('--no-color', 'use no colours')
    .optionsGroup('Speed:')
    .option('--cache', 'keep reports and read only pages that changed')
    .option('--cache-location <folder>', 'keep them in this folder')
    .option(
      '--threads <n>',
      'check many pages on this many threads (default: one for each core, at most 8)',
      threadCount,
    )
    .option('--watch', 'check again whenever a page or a setting changes')
    .option('--stats', 'say how long each phase and rule took')
    .optionsGroup('Help:')
    .version(`carelint ${version}`, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .configureHelp(helpStyle)
    .addHelpText('after', programHelp)
    .showSuggestionAfterError()
    .hook('preSubcommand', program => {
      const { fix, fixDryRun, diff }: RunFlags = program.opts()
      if (fix || fixDryRun || diff) program.error('--fix, --fix-dry-run and --diff go with no other command.')
    })
}

function threadCount(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('It takes a number from 1 to 99.')
  return Number(value)
}

/** An option that shows its words in help and completion, and checks them by itself or lets the command do so. */
export function naming(option: Option, words: readonly string[]): Option {
  option.argChoices = [...words]
  return option
}

/** Joins what a repeatable option was given; each time it may hold several words with commas between them. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').filter(Boolean)]
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is not a whole number.')
  return Number(value)
}

function fileSize(value: string): string {
  if (parseFileSize(value) === undefined) throw new InvalidArgumentError(`It is not ${fileSizeForm}.`)
  return value
}

function shardOf(value: string): Shard {
  const shard = parseShard(value)
  if (!shard) throw new InvalidArgumentError('Write the number of the part and of all parts, for example 2/5.')
  return shard
}

function collectOutput(value: string, before: readonly Output[] = []): readonly Output[] {
  const [, format = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? []
  const names = formats
  if (!names.includes(format)) {
    throw new InvalidArgumentError(`Formats are ${names.join(', ')}.${didYouMean(format, names)}`)
  }
  if (file === '') throw new InvalidArgumentError('The name of the file is missing.')
  return [...before, { format, ...(file !== undefined && { file }) }]
}
