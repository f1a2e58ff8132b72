import { type Carelint, type Problem, printable } from '../index.ts'
import { type Io, usesUnicode } from './io.ts'
import type { RunFlags } from './options.ts'

/** Runs the examples of house rules: 0 when all behave, 1 when some do not, 2 when a file cannot be read or nothing was run. */
export function testRules(
  carelint: Carelint,
  paths: readonly string[],
  flags: Pick<RunFlags, 'config'>,
  io: Io,
  complain: (message: string) => void,
): number {
  const { rules, examples, failures, problems } = carelint.testHouseRules(paths, {
    cwd: io.cwd,
    ...(flags.config !== undefined && { config: flags.config }),
  })
  const [good, bad] = usesUnicode(io) ? ['✔', '✖'] : ['ok', 'x']
  for (const failure of failures) io.stdout.write(`${printable(`${bad} ${placed(failure)}`)}\n`)
  for (const problem of problems) complain(placed(problem))
  if (problems.length > 0) return 2
  if (rules === 0) {
    complain('There is no house rule to test; name its file, or put "houseRules" into the configuration.')
    return 2
  }
  const tried = `${counted(rules, 'house rule')}, ${counted(examples, 'example')}`
  if (failures.length === 0) io.stdout.write(`${good} ${tried}: all behave.\n`)
  else io.stdout.write(`${tried}: ${failures.length} ${failures.length === 1 ? 'misbehaves' : 'misbehave'}.\n`)
  return failures.length > 0 ? 1 : 0
}

function placed({ path, line, column, message }: Problem): string {
  const place = [path, line, column].filter(part => part !== undefined).join(':')
  return place === '' ? message : `${place}: ${message}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
