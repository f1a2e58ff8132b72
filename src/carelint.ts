import { resolve } from 'node:path'
import { configFromValue } from './config/load.ts'
import { type ConfigurationOptions, type Configurations, openConfigurations } from './config/open.ts'
import { createResolver } from './config/resolve.ts'
import { knownRules } from './config/rule-settings.ts'
import { isText, readDocument, readPage } from './document/read.ts'
import { decodePage } from './files/decode.ts'
import type { FileReport, Problem, Report } from './finding.ts'
import { type ExampleRun, runExamples } from './house-rules/examples.ts'
import { loadHouseRules } from './house-rules/load.ts'
import { phraseMistake } from './house-rules/phrases.ts'
import { withRewrites } from './knowledge/rewrites.ts'
import { withOptions } from './knowledge/rule-options.ts'
import { sources } from './knowledge/sources.ts'
import { catalogueOf } from './lint/details.ts'
import { createLinter, type Linter } from './lint.ts'
import { type LintFilesOptions, lintFiles as lintFilesWith } from './lint-files.ts'
import type { Rule } from './rule.ts'
import { createRuleBook, type RuleBook } from './rule-book.ts'
import { rules as allRules } from './rules/index.ts'

/** What `lint` may be told besides the text. */
export interface LintOptions {
  /** The page's path, which overrides in `settings` go by; nothing is read from it. */
  readonly path?: string
  /** Settings in the form of a configuration file; it may extend presets only. */
  readonly settings?: unknown
}

/** What a run may be told besides its paths; `cwd` is the working directory unless given. */
export type RunOptions = Omit<LintFilesOptions, 'cwd' | 'cache'> & { readonly cwd?: string }

/** carelint with some rules. */
export interface Carelint {
  readonly rules: readonly Rule[]
  /** The rules as the checking of files takes them. */
  readonly book: RuleBook
  /** Checks one page of Markdown or plain text. Throws when `settings` have mistakes, and for any other format. */
  lint(text: string, options?: LintOptions): FileReport
  /**
   * Checks one page of the format that `path` ends in, as text or as its bytes; DOCX as bytes only. What cannot be decoded is a
   * failure of the report. Throws when `settings` have mistakes.
   */
  lintPage(page: string | Uint8Array, options?: LintOptions): Promise<FileReport>
  /** Checks files, folders and globs with the configuration of each. Never throws for what it reads. */
  lintFiles(paths: readonly string[], options?: RunOptions): Promise<Report>
  /** The settings of pages and where they come from. */
  openConfigurations(options?: RunOptions): Configurations
  /** Runs the examples of house rules: of the files named, or of those that the configuration of the working directory names. */
  testHouseRules(paths: readonly string[], options?: RunOptions): ExampleRun & { readonly problems: readonly Problem[] }
}

/** carelint with the given rules. */
export function createCarelint(rules: readonly Rule[]): Carelint {
  const known = knownRules(rules)
  const book = createRuleBook(catalogueOf(rules, sources), async () => rules)
  const open = (options: ConfigurationOptions) => openConfigurations(known, options, phraseMistake)
  let linter: Linter | undefined
  const linterOf = () => {
    linter ??= createLinter(rules, sources)
    return linter
  }
  const settingsOf = (path: string, settings: unknown) => {
    const { config, problems } = configFromValue(settings, 'the options', resolve('.'), known)
    if (problems.length > 0) throw new Error(problems.map(problem => problem.message).join(' '))
    return createResolver(config)(resolve(path)).settings
  }
  return {
    rules,
    book,
    lint: (text, { path = 'page.md', settings = {} } = {}) => {
      const resolved = settingsOf(path, settings)
      return linterOf()(readDocument(text, path), resolved)
    },
    lintPage: async (page, { path = 'page.md', settings = {} } = {}) => {
      const resolved = settingsOf(path, settings)
      const decoded = typeof page !== 'string' && isText(path) ? decodePage(page) : { text: page }
      if ('refusal' in decoded) {
        const failure = { path, message: decoded.refusal }
        return { path, words: 0, findings: [], suppressed: [], failure }
      }
      return linterOf()(await readPage(decoded.text, path, resolved), resolved)
    },
    lintFiles: (paths, options = {}) => lintFilesWith(paths, book, { cwd: resolve('.'), ...options }),
    openConfigurations: (options = {}) => open({ cwd: resolve('.'), ...options }),
    testHouseRules: (paths, { cwd = resolve('.'), ...options } = {}) => {
      if (paths.length === 0) {
        const configurations = open({ ...options, cwd })
        const house = configurations.configFor(cwd)?.houseRules ?? []
        return { ...runExamples(house), problems: configurations.problems }
      }
      const taken = new Set(known.keys())
      const loaded = paths.map(path => {
        const { rules, problems } = loadHouseRules(resolve(cwd, path), cwd, taken, phraseMistake)
        for (const { text } of rules) taken.add(text.id)
        return { rules, problems }
      })
      return {
        ...runExamples(loaded.flatMap(file => file.rules)),
        problems: loaded.flatMap(file => file.problems),
      }
    },
  }
}

/** carelint with all its rules. */
export const carelint: Carelint = createCarelint(withRewrites(withOptions(allRules)))

/** Checks one page of Markdown or plain text with all rules. Throws when `settings` have mistakes. */
export const lint = carelint.lint

/** Checks one page of any format with all rules. Throws when `settings` have mistakes. */
export const lintPage = carelint.lintPage

/** Checks files, folders and globs with all rules and the configuration of each. Never throws for what it reads. */
export const lintFiles = carelint.lintFiles
