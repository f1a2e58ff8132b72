import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname

interface Floor {
  /** Files of `src`, as a pattern over their path. */
  readonly files: RegExp
  /** Files of `src` that these may import, besides the own folder where `own` says so. */
  readonly imports: RegExp
  readonly packages: readonly string[]
}

/** Sections 3 and 4 of the architecture: the first floor that matches a file holds for it. */
const floors: Readonly<Record<string, Floor>> = {
  finding: { files: /^finding\.ts$/, imports: /^$/, packages: [] },
  canonical: { files: /^canonical\.ts$/, imports: /^$/, packages: [] },
  'late pattern': { files: /^late-pattern\.ts$/, imports: /^$/, packages: [] },
  stopwatch: { files: /^stopwatch\.ts$/, imports: /^$/, packages: [] },
  gate: { files: /^gate\.ts$/, imports: /^finding\.ts$/, packages: [] },
  shard: { files: /^shard\.ts$/, imports: /^(finding|gate|canonical)\.ts$/, packages: ['node:crypto'] },
  'written reports': { files: /^(merge-reports|read-report)\.ts$/, imports: /^(finding|gate)\.ts$/, packages: [] },
  'nearest word': { files: /^nearest-word\.ts$/, imports: /^$/, packages: ['fastest-levenshtein'] },
  version: { files: /^version\.ts$/, imports: /^$/, packages: ['node:fs'] },
  document: {
    files: /^document\//,
    imports: /^(finding\.ts|document\/.*)$/,
    packages: [
      'unified',
      'remark-*',
      'decode-named-character-reference',
      'parse5',
      'hast-util-from-parse5',
      'mdast',
      'hast',
      'estree',
      'mammoth',
      'mammoth/*',
      'node:zlib',
      'micromark*',
      'vfile',
      'yaml',
      'unist',
    ],
  },
  'learned lines': { files: /^knowledge\/likeness-lines\.ts$/, imports: /^$/, packages: ['node:fs'] },
  knowledge: { files: /^knowledge\//, imports: /^knowledge\//, packages: [] },
  language: {
    files: /^language\//,
    imports: /^(finding\.ts|(document|knowledge|language)\/.*)$/,
    packages: ['retext', 'retext-english', 'nlcst', 'stemmer', 'syllable'],
  },
  offer: { files: /^offer\.ts$/, imports: /^finding\.ts$/, packages: [] },
  rule: { files: /^rule\.ts$/, imports: /^((finding|offer)\.ts|(document|language|knowledge)\/.*)$/, packages: [] },
  'rule list': { files: /^rules\/index\.ts$/, imports: /^(rule\.ts|rules\/.*)$/, packages: [] },
  'inclusive language': {
    files: /^rules\/inclusive-language\.ts$/,
    imports: /^(finding\.ts|rule\.ts|(document|language|knowledge)\/.*)$/,
    packages: ['retext-equality', 'nlcst', 'node:module'],
  },
  'one rule': {
    files: /^rules\/[^/]+\.ts$/,
    imports: /^(finding\.ts|rule\.ts|(document|language|knowledge)\/.*)$/,
    packages: [],
  },
  settings: { files: /^settings\.ts$/, imports: /^(finding|rule)\.ts$/, packages: [] },
  reporter: {
    files: /^reporter(\.ts$|\/)/,
    imports: /^(finding\.ts|reporter(\.ts|\/.*))$/,
    packages: ['string-width', 'node:crypto', 'node:module'],
  },
  'reporter list': {
    files: /^reporters\/index\.ts$/,
    imports: /^((reporter|finding)\.ts|reporters\/.*)$/,
    packages: [],
  },
  'terminal reporter': {
    files: /^reporters\/text\.ts$/,
    imports: /^(finding\.ts|reporter(\.ts|\/.*))$/,
    packages: ['chalk'],
  },
  'one reporter': {
    files: /^reporters\/[^/]+\.ts$/,
    imports: /^(finding\.ts|reporter(\.ts|\/.*))$/,
    packages: [],
  },
  files: {
    files: /^files\//,
    imports: /^(finding\.ts|nearest-word\.ts|files\/.*)$/,
    packages: ['node:fs', 'node:path', 'tinyglobby', 'ignore'],
  },
  config: {
    files: /^config\//,
    imports:
      /^(finding|rule|settings|file-size|nearest-word|knowledge\/rule-options|house-rules\/(load|house-rule))\.ts$|^(config|files)\//,
    packages: ['node:fs', 'node:path', 'yaml', 'ignore', 'cosmiconfig/*'],
  },
  'house rules': {
    files: /^house-rules\//,
    imports:
      /^(finding|rule|nearest-word|config\/(located|read-text))\.ts$|^(house-rules|language|document|knowledge)\//,
    packages: ['node:path'],
  },
  lint: {
    files: /^lint(\.ts$|\/)/,
    imports: /^(finding|rule|settings|nearest-word|stopwatch)\.ts$|^(lint|document|language|knowledge)\//,
    packages: ['node:crypto'],
  },
  'rule book': {
    files: /^rule-book\.ts$/,
    imports: /^(rule|lint|stopwatch|lint\/details|knowledge\/sources|house-rules\/(house-rule|rule))\.ts$/,
    packages: [],
  },
  cache: {
    files: /^cache\//,
    imports: /^(finding|settings|canonical|lint\/details)\.ts$|^cache\//,
    packages: ['node:fs', 'node:path', 'node:crypto', 'node:url'],
  },
  'file size': { files: /^file-size\.ts$/, imports: /^$/, packages: [] },
  'json mistake': { files: /^json-mistake\.ts$/, imports: /^$/, packages: [] },
  baseline: { files: /^baseline\.ts$/, imports: /^(finding|json-mistake|lint\/directive-words)\.ts$/, packages: [] },
  'baseline file': {
    files: /^baseline-file\.ts$/,
    imports: /^(finding|baseline)\.ts$|^(config|files)\//,
    packages: ['node:fs', 'node:path'],
  },
  'held findings': {
    files: /^held-findings\.ts$/,
    imports: /^(finding|baseline-file)\.ts$|^(config|files)\//,
    packages: ['node:fs'],
  },
  catalogue: {
    files: /^catalogue\//,
    imports: /^(finding|rule|settings)\.ts$|^(catalogue|lint|knowledge)\//,
    packages: [],
  },
  fix: { files: /^fix\//, imports: /^(finding|files\/decode)\.ts$|^fix\//, packages: ['diff'] },
  'lint page': {
    files: /^lint-page\.ts$/,
    imports:
      /^(finding|settings|file-size|lint|rule-book|crew|stopwatch|cache\/cache)\.ts$|^(files|document|house-rules)\//,
    packages: [],
  },
  crew: {
    files: /^crew\.ts$/,
    imports: /^(finding|settings|lint-page|cache\/entry|house-rules\/house-rule)\.ts$/,
    packages: ['node:worker_threads'],
  },
  'crew worker': {
    files: /^crew-worker\.ts$/,
    imports: /^(carelint|crew|lint-page|settings|cache\/entry|house-rules\/house-rule)\.ts$/,
    packages: ['node:worker_threads'],
  },
  'lint files': {
    files: /^lint-files\.ts$/,
    imports:
      /^(finding|settings|lint-page|crew|stopwatch|rule-book|gate|shard|version|held-findings|stowed-reports|cache\/cache|fix\/mend-reports)\.ts$|^(lint|config|files|house-rules)\//,
    packages: ['node:fs', 'node:path'],
  },
  'stowed reports': { files: /^stowed-reports\.ts$/, imports: /^(finding|cache\/entry)\.ts$/, packages: ['node:zlib'] },
  'built knowledge': { files: /^built-knowledge\.ts$/, imports: /^$/, packages: [] },
  upkeep: { files: /^upkeep\.ts$/, imports: /^built-knowledge\.ts$/, packages: ['node:fs'] },
  'bound rules': {
    files: /^carelint\.ts$/,
    imports: /^(?!index\.ts$|cli\/|carelint\.ts$).*$/,
    packages: ['node:path'],
  },
  index: { files: /^index\.ts$/, imports: /^(?!cli\/).*$/, packages: [] },
  'command line': {
    files: /^cli\/(main|commands|options|help|completion\/\w+)\.ts$/,
    imports:
      /^((index|finding|file-size|nearest-word|settings|shard|version)\.ts|reporter\/printable\.ts|reporters\/names\.ts|cli\/.*)$/,
    packages: ['commander'],
  },
  'command that starts at once': {
    files:
      /^cli\/(run|fix|checker|threads|merge|clean|report|outputs|write-file|baseline|suppressions|changes|git|renames|repository)\.ts$/,
    imports:
      /^(finding|gate|carelint|house-rules\/house-rule|knowledge\/rule-options|baseline|baseline-file|lint-files|rule|rule-book|lint|stopwatch|merge-reports|read-report|reporter|rules\/index|reporters\/(index|names))\.ts$|^(cache|files|cli)\/|^(config\/(rule-settings|discover|globs|open)|lint\/details|fix\/(mend-reports|patch)|knowledge\/(sources|rewrites)|reporter\/(printable|json-text|summary)|reporters\/markdown)\.ts$/,
    packages: ['node:child_process', 'node:crypto', 'node:fs', 'node:os', 'node:path', 'node:url'],
  },
  'watching command': {
    files: /^cli\/watch\.ts$/,
    imports: /^(baseline-file|carelint|lint-files)\.ts$|^(files|cli)\/|^config\/discover\.ts$/,
    packages: ['node:fs', 'node:path', 'chokidar'],
  },
  'outside world': { files: /^cli\/io\.ts$/, imports: /^$/, packages: ['supports-hyperlinks'] },
  'questions of init': {
    files: /^cli\/init\/questions\.ts$/,
    imports: /^(index\.ts|cli\/.*)$/,
    packages: ['@clack/prompts'],
  },
  cli: { files: /^cli\//, imports: /^((index|finding)\.ts|cli\/.*)$/, packages: ['node:fs', 'node:path'] },
}

const poorNames = /(^|\/)(utils?|helpers?|common|core|lib)(\/|\.ts$)/
const dataFiles = /^knowledge\//
const mostLines = 300

/** What in a file goes against the house, one sentence each. */
function offences(path: string, source: string): string[] {
  const found: string[] = []
  const [name, floor] = Object.entries(floors).find(([, each]) => each.files.test(path)) ?? []
  if (!name || !floor) return [`${path} stands on no floor`]
  if (poorNames.test(path)) found.push(`${path} has a name that says nothing`)
  if (!/^[a-z\d]+(-[a-z\d]+)*(\/[a-z\d]+(-[a-z\d]+)*)*\.ts$/.test(path)) found.push(`${path} is not in kebab case`)
  if (!dataFiles.test(path) && source.split('\n').length > mostLines) found.push(`${path} is over ${mostLines} lines`)
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '')
  for (const [, , wanted = ''] of code.matchAll(/(\bfrom|\bimport\s*\(?)\s*['"]([\w@./:*-]+)['"]/g)) {
    if (wanted.startsWith('.')) {
      const target = normalize(join(dirname(path), wanted))
      if (!target.endsWith('.ts')) found.push(`${path} imports ${wanted} without its extension`)
      else if (!floor.imports.test(target)) found.push(`${path} (${name}) imports ${target}`)
    } else if (!floor.packages.some(each => matches(each, wanted))) found.push(`${path} (${name}) imports ${wanted}`)
  }
  if (
    !path.startsWith('cli/') &&
    /(?<![.\w])(console|process)\s*[.[]/.test(code.replace(/'(?:[^'\\\n]|\\.)*'/g, "''"))
  ) {
    found.push(`${path} uses the console or the process`)
  }
  if (name === 'index' && /^(?!export )\S/m.test(code.replace(/\{[^}]*\}/g, '{}').trim())) {
    found.push('index.ts does more than export again')
  }
  return found
}

function matches(pattern: string, wanted: string): boolean {
  return pattern.endsWith('*') ? wanted.startsWith(pattern.slice(0, -1)) : wanted === pattern
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'))

describe('the house', () => {
  test('has files to look at', () => {
    expect(files).toContain('finding.ts')
    expect(files).toContain('cli/main.ts')
  })

  test.each(files)('keeps %s on its floor', path => {
    expect(offences(path, readFileSync(join(root, 'src', path), 'utf8'))).toEqual([])
  })

  test('asks for no package that nothing imports', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const sources = files.map(path => readFileSync(join(root, 'src', path), 'utf8')).join('\n')
    const known = Object.values(floors).flatMap(floor => floor.packages)
    expect(
      Object.keys(dependencies).filter(
        name => !known.some(pattern => matches(pattern, name) || pattern.startsWith(`${name}/`)),
      ),
    ).toEqual([])
    expect(sources).toContain("from 'yaml'")
  })

  test('has a written reason for every package', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const [, reasons = ''] = readFileSync(join(root, 'docs/architecture.md'), 'utf8').split('\n## Dependencies\n')
    const named = new Set(reasons.match(/@?[a-z][\w./-]*/g))
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(packages.length).toBeGreaterThan(30)
    expect(packages.filter(name => !named.has(name))).toEqual([])
  })
})

describe('the test of the house', () => {
  test.each([
    ['finding.ts', "import { x } from './rule.ts'", 'finding.ts (finding) imports rule.ts'],
    ['document/read.ts', "import type { Rule } from '../rule.ts'", 'document/read.ts (document) imports rule.ts'],
    ['knowledge/cues.ts', "export * from '../finding.ts'", 'knowledge/cues.ts (knowledge) imports finding.ts'],
    ['rules/cure-claim.ts', "import other from './hype.ts'", 'rules/cure-claim.ts (one rule) imports rules/hype.ts'],
    ['reporters/json.ts', "import chalk from 'chalk'", 'reporters/json.ts (one reporter) imports chalk'],
    [
      'reporters/text.ts',
      "import { json } from './json.ts'",
      'reporters/text.ts (terminal reporter) imports reporters/json.ts',
    ],
    ['lint.ts', "import { rules } from './rules/index.ts'", 'lint.ts (lint) imports rules/index.ts'],
    ['config/load.ts', "import { cosmiconfig } from 'cosmiconfig'", 'config/load.ts (config) imports cosmiconfig'],
    ['config/load.ts', "await import('node:vm')", 'config/load.ts (config) imports node:vm'],
    ['cli/main.ts', "import { lint } from '../lint.ts'", 'cli/main.ts (command line) imports lint.ts'],
    ['language/clause.ts', "import { y } from './cues'", 'language/clause.ts imports ./cues without its extension'],
    ['lint.ts', 'console.log(1)', 'lint.ts uses the console or the process'],
    ['lint.ts', 'const { cwd } = process["cwd"]', 'lint.ts uses the console or the process'],
    ['language/utils.ts', '', 'language/utils.ts has a name that says nothing'],
    ['language/readText.ts', '', 'language/readText.ts is not in kebab case'],
    ['language/long.ts', '\n'.repeat(300), 'language/long.ts is over 300 lines'],
    ['server/main.ts', '', 'server/main.ts stands on no floor'],
    ['index.ts', 'const x = 1', 'index.ts does more than export again'],
  ])('finds what is wrong in %s with %j', (path, source, offence) => {
    expect(offences(path, source)).toEqual([offence])
  })

  test.each([
    ['knowledge/cues.ts', "export const words = ['process.', 'from the start']\n// import x from 'y'"],
    ['rules/inclusive-language.ts', "import { hitAt } from '../rule.ts'\nimport equality from 'retext-equality'"],
    ['document/read.ts', "import remarkParse from 'remark-parse'"],
  ])('leaves %s with %j alone', (path, source) => {
    expect(offences(path, source)).toEqual([])
  })
})
