import { dirname, resolve } from 'node:path'
import { type Carelint, displayPath, levelOf, printable } from '../index.ts'
import type { Io } from './io.ts'
import type { RunFlags } from './options.ts'
import { settingsOf } from './run.ts'

/** Shows the settings of a page and where each of them comes from. */
export function config(
  carelint: Carelint,
  path: string,
  flags: RunFlags,
  io: Io,
  complain: (message: string) => void,
): number {
  const settings = settingsOf(flags, complain)
  if (!settings) return 2
  const configurations = carelint.openConfigurations({
    cwd: io.cwd,
    settings,
    settingsName: 'the command line',
    ...(flags.config !== undefined && { config: flags.config }),
  })
  const absolute = resolve(io.cwd, path)
  const resolved = configurations.settingsFor(absolute)
  for (const problem of configurations.problems) {
    const place = [problem.path, problem.line, problem.column].filter(part => part !== undefined).join(':')
    complain(place === '' ? problem.message : `${place}: ${problem.message}`)
  }
  if (!resolved || configurations.problems.length > 0) return 2

  const { settings: own, origins } = resolved
  const from = (key: string) => origins.get(key) ?? 'default'
  const { path: file, houseRules = [] } = configurations.configFor(dirname(absolute)) ?? {}
  const rows: (readonly [string, string, string])[] = [
    ['configuration', file === undefined ? 'none' : displayPath(file, io.cwd), ''],
    ['ignored', configurations.isIgnored(absolute) ? 'yes' : 'no', ''],
    ['profiles', own.profiles.join(', '), from('profiles')],
    ['strictness', own.strictness, from('strictness')],
    ['contentType', own.contentType, from('contentType')],
    ['siteProvides', own.siteProvides.join(', '), from('siteProvides')],
    ...Object.entries(own.notices).map(
      ([name, text]) => [`notices.${name}`, text.replace(/\s+/g, ' '), from(`notices.${name}`)] as const,
    ),
    [
      'components',
      [...own.components].map(([name, provides]) => `${name} (${provides.join(', ')})`).join(', '),
      from('components'),
    ],
    ['treatments', own.treatments.join(', '), from('treatments')],
    ['brands', own.brands.join(', '), from('brands')],
    ['conditions', own.conditions.join(', '), from('conditions')],
    ['providers', own.providers.join(', '), from('providers')],
    ['siteCountries', own.siteCountries.join(', '), from('siteCountries')],
    ['copyProps', own.copyProps.join(', '), from('copyProps')],
    ['navigation', String(own.navigation), from('navigation')],
    ['notSuppressible', own.notSuppressible.join(', '), from('notSuppressible')],
    ...[...carelint.rules, ...houseRules.map(({ text }) => text)].map(rule => {
      const options = own.rules.get(rule.id)?.options ?? {}
      const level = levelOf(rule, own)?.severity ?? 'off'
      const shown = Object.keys(options).length > 0 ? `${level} ${JSON.stringify(options)}` : level
      return [`rules.${rule.id}`, shown, from(`rules.${rule.id}`)] as const
    }),
  ]
  const longest = Math.max(...rows.map(([key]) => key.length))
  for (const [key, value, origin] of rows) {
    const shown = printable(`${key.padEnd(longest)}  ${value === '' ? 'none' : value}`)
    io.stdout.write(origin === '' ? `${shown}\n` : `${shown}  (${printable(origin)})\n`)
  }
  return 0
}
