import { Command, InvalidArgumentError, Option } from 'commander'
import { didYouMean } from '../nearest-word.ts'
import { reporters } from '../reporters/index.ts'
import { profileIds, strictnesses } from '../settings.ts'
import { version } from '../version.ts'

/** The options of a run as commander hands them over. */
export interface RunFlags {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly config?: string | false
  readonly profile?: readonly string[]
  readonly strictness?: string
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly maxWarnings?: number
  readonly failOn: 'error' | 'warning' | 'suggestion' | 'never'
  readonly quiet?: boolean
  readonly format: string
  readonly outputFile?: string
  readonly color?: boolean
  readonly allowEmpty?: boolean
}

/** The command line without what its commands do. */
export function createProgram(): Command {
  const collect = (value: string, before: readonly string[] = []) => [...before, ...value.split(',').filter(Boolean)]
  return new Command('carelint')
    .description("Checks clinics' marketing copy for promises that go too far and safety lines that are missing.")
    .argument('[paths...]', 'files, folders or quoted globs; "-" for standard input (default: current folder)')
    .optionsGroup('Which text:')
    .option('--stdin', 'check standard input, the same as "-"')
    .option('--stdin-filename <path>', 'what standard input is called, for its configuration and its report')
    .option('--allow-empty', 'no page to check is fine')
    .optionsGroup('Rules:')
    .option('-c, --config <file>', 'use this configuration for every page')
    .option('--no-config', 'use no configuration')
    .addOption(
      new Option('--profile <name>', `${profileIds.join(', ')}, strict or lenient (repeatable)`).argParser(collect),
    )
    .addOption(new Option('--strictness <degree>', 'how sharply hedges are judged').choices(strictnesses))
    .addOption(
      new Option('--rule <name=level>', 'set a rule to off, suggestion, warning, error or on (repeatable)').argParser(
        collect,
      ),
    )
    .addOption(new Option('--only <name>', 'run only this rule (repeatable)').argParser(collect))
    .optionsGroup('Pass or fail:')
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .addOption(
      new Option('--fail-on <level>', 'the least level that fails the run')
        .choices(['error', 'warning', 'suggestion', 'never'])
        .default('error'),
    )
    .option('--quiet', 'show errors only; everything still counts')
    .optionsGroup('Report:')
    .addOption(
      new Option('-f, --format <name>', `how the report is written: ${Object.keys(reporters).join(' or ')}`)
        .argParser(reporterName)
        .default('text'),
    )
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--color', 'use colours')
    .option('--no-color', 'use no colours')
    .optionsGroup('Help:')
    .version(`carelint ${version}`, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', '\nExit codes: 0 passed, 1 findings fail the run, 2 the run cannot be trusted.')
    .showSuggestionAfterError()
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is not a whole number.')
  return Number(value)
}

function reporterName(value: string): string {
  const names = Object.keys(reporters)
  if (names.includes(value)) return value
  throw new InvalidArgumentError(`Formats are ${names.join(', ')}.${didYouMean(value, names)}`)
}
