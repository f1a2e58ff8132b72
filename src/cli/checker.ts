import { resolve } from 'node:path'
import { createMemoryCache, openCache } from '../cache/cache.ts'
import { cacheFolder } from '../cache/location.ts'
import { programFingerprint } from '../cache/program.ts'
import type { Carelint } from '../carelint.ts'
import { openConfigurations } from '../config/open.ts'
import { knownRules } from '../config/rule-settings.ts'
import type { RuleCatalogue } from '../lint/details.ts'
import type { Linter } from '../lint.ts'
import { type Checker, lintFiles } from '../lint-files.ts'
import type { Rule } from '../rule.ts'
import { createRuleBook } from '../rule-book.ts'
import type { Io } from './io.ts'
import type { RunFlags } from './options.ts'

/** carelint for a run. With a cache, rules and reader are loaded when the first page has to be read. */
export async function openChecker(
  flags: Pick<RunFlags, 'cache' | 'cacheLocation'>,
  io: Io,
  complain: (message: string) => void,
  given?: Carelint,
): Promise<Checker> {
  if (!flags.cache && flags.cacheLocation === undefined) return given ?? (await import('../carelint.ts')).carelint
  const load = async () => given?.rules ?? (await loadRules())
  const { node, icu } = process.versions
  const program = programFingerprint(`${node} ${icu}`)
  if (program === undefined) complain('The cache is not used: the packages that carelint is made of cannot be found.')
  const folder = cacheLocation(flags, io)
  const cache = program === undefined ? undefined : openCache(folder, program)
  const catalogue = cache?.catalogue ?? (await readCatalogue(await load()))
  const book = createRuleBook(catalogue, load)
  const known = knownRules(catalogue.rules)
  return {
    rules: catalogue.rules,
    lintFiles: async (paths, options) => {
      const report = await lintFiles(paths, book, { ...options, ...(cache && { cache }) })
      const reason = cache?.save(catalogue)
      if (reason !== undefined)
        complain(`The cache cannot be written to ${folder} (${reason}); the report is complete.`)
      return report
    },
    openConfigurations: options => openConfigurations(known, options),
  }
}

/** carelint for a process that checks the same pages again and again: reports and linters stay in memory. */
export async function openWatchChecker(given?: Carelint): Promise<Checker> {
  const rules = given?.rules ?? (await loadRules())
  const catalogue = await readCatalogue(rules)
  const book = createRuleBook(catalogue, async () => rules)
  const known = knownRules(rules)
  const cache = createMemoryCache()
  let kept: { readonly key: string; readonly linter: Promise<Linter> } | undefined
  const createLinter: typeof book.createLinter = (only, today, house, stopwatch) => {
    const key = JSON.stringify([only && [...only], today, house])
    if (stopwatch) return book.createLinter(only, today, house, stopwatch)
    if (kept?.key !== key) kept = { key, linter: book.createLinter(only, today, house) }
    return kept.linter
  }
  return {
    rules,
    lintFiles: (paths, options) => lintFiles(paths, { ...book, createLinter }, { ...options, cache }),
    openConfigurations: options => openConfigurations(known, options),
  }
}

async function loadRules(): Promise<readonly Rule[]> {
  const [{ rules }, { withOptions }, { withRewrites }] = await Promise.all([
    import('../rules/index.ts'),
    import('../knowledge/rule-options.ts'),
    import('../knowledge/rewrites.ts'),
  ])
  return withRewrites(withOptions(rules))
}

/** What must be known of some rules without loading them. */
export async function readCatalogue(rules: readonly Rule[]): Promise<RuleCatalogue> {
  const [{ catalogueOf }, { sources }] = await Promise.all([
    import('../lint/details.ts'),
    import('../knowledge/sources.ts'),
  ])
  return catalogueOf(rules, sources)
}

/** The absolute folder of the cache. */
export function cacheLocation({ cacheLocation: given }: Pick<RunFlags, 'cacheLocation'>, io: Io): string {
  return given === undefined ? cacheFolder(io.cwd) : resolve(io.cwd, given)
}
