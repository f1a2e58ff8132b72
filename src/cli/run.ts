import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  type Carelint,
  type HouseRule,
  isTrustworthy,
  type Problem,
  type Report,
  reporters,
  unknownRule,
} from '../index.ts'
import { type Io, usesColor, usesUnicode } from './io.ts'
import type { RunFlags } from './options.ts'

/** Checks pages, writes the report and gives the exit code. */
export async function run(
  carelint: Carelint,
  paths: readonly string[],
  flags: RunFlags,
  io: Io,
  complain: (message: string) => void,
): Promise<number> {
  const ids = carelint.rules.map(rule => rule.id)
  let unknown = (flags.only ?? []).filter(id => !ids.includes(id))
  if (unknown.length > 0) {
    ids.push(...houseRulesHere(carelint, flags, io).map(({ rule }) => rule.id))
    unknown = unknown.filter(id => !ids.includes(id))
  }
  for (const id of unknown) complain(unknownRule(id, ids))
  const settings = settingsOf(flags, complain)
  if (unknown.length > 0 || !settings) return 2

  const fromStandardInput = flags.stdin === true || paths.includes('-')
  if (flags.stdinFilename !== undefined && !fromStandardInput) {
    complain('--stdin-filename names standard input, which "-" reads; there is no "-" here.')
    return 2
  }
  const report = await carelint.lintFiles(
    paths.filter(path => path !== '-'),
    {
      cwd: io.cwd,
      settings,
      settingsName: 'the command line',
      failOn: flags.failOn,
      allowEmpty: flags.allowEmpty === true,
      ...(flags.config !== undefined && { config: flags.config }),
      ...(flags.only && { only: new Set(flags.only) }),
      ...(flags.maxWarnings !== undefined && { maxWarnings: flags.maxWarnings }),
      ...(fromStandardInput && {
        standardInput: { bytes: await io.readStandardInput(), path: flags.stdinFilename },
      }),
    },
  )
  const written = write(report, flags, io, complain)
  explainOutcome(report, flags, io, complain)
  if (!written || !isTrustworthy(report)) return 2
  return report.summary.gate === 'fail' ? 1 : 0
}

/** The house rules that the configuration of the working directory names. */
export function houseRulesHere(carelint: Carelint, flags: Pick<RunFlags, 'config'>, io: Io): readonly HouseRule[] {
  const options = { cwd: io.cwd, ...(flags.config !== undefined && { config: flags.config }) }
  return carelint.openConfigurations(options).configFor(io.cwd)?.houseRules ?? []
}

/** The settings that flags give, in the form of a configuration; undefined when one of them makes no sense. */
export function settingsOf(
  flags: Pick<RunFlags, 'rule' | 'profile' | 'strictness'>,
  complain: (message: string) => void,
): object | undefined {
  const pairs = (flags.rule ?? []).map(text => text.split('='))
  const wrong = pairs.filter(pair => pair.length !== 2 || pair.includes(''))
  for (const pair of wrong)
    complain(`--rule takes name=level, for example --rule cure-claim=warning, not "${pair.join('=')}".`)
  if (wrong.length > 0) return undefined
  return {
    ...(pairs.length > 0 && { rules: Object.fromEntries(pairs) }),
    ...(flags.profile && { profiles: flags.profile }),
    ...(flags.strictness && { strictness: flags.strictness }),
  }
}

function write(report: Report, flags: RunFlags, io: Io, complain: (message: string) => void): boolean {
  const toFile = flags.outputFile !== undefined
  const text = reporters[flags.format]!(flags.quiet ? errorsOnly(report) : report, {
    color: toFile ? flags.color === true : usesColor(flags.color, io, io.stdout),
    width: io.stdout.columns ?? 80,
    unicode: usesUnicode(io),
  })
  if (flags.outputFile === undefined) {
    io.stdout.write(text)
    return true
  }
  const path = resolve(io.cwd, flags.outputFile)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return true
  } catch (error) {
    complain(`The report cannot be written to ${flags.outputFile} (${(error as NodeJS.ErrnoException).code}).`)
    io.stdout.write(text)
    return false
  }
}

function explainOutcome(report: Report, flags: RunFlags, io: Io, complain: (message: string) => void): void {
  const seen = flags.format === 'text' && flags.outputFile === undefined && io.stdout.isTerminal
  const failures = report.files.flatMap(file => (file.failure ? [{ path: file.path, ...file.failure }] : []))
  if (!seen) for (const problem of [...failures, ...report.problems]) complain(sentence(problem))
  const { warnings } = report.summary
  if (flags.maxWarnings !== undefined && warnings > flags.maxWarnings) {
    complain(
      `There ${warnings === 1 ? 'is 1 warning' : `are ${warnings} warnings`}; the limit is ${flags.maxWarnings}.`,
    )
  }
}

function sentence({ path, line, column, message }: Problem): string {
  const place = [path, line, column].filter(part => part !== undefined).join(':')
  return place === '' ? message : `${place}: ${message}`
}

function errorsOnly(report: Report): Report {
  return {
    ...report,
    files: report.files.map(file => ({
      ...file,
      findings: file.findings.filter(finding => finding.severity === 'error'),
    })),
  }
}
