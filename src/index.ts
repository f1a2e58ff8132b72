export { type BaselineEntry, formatBaseline, type Judgement } from './baseline.ts'
export { baselineName, judgeReports, loadBaseline, locateBaseline } from './baseline-file.ts'
export {
  type Carelint,
  carelint,
  createCarelint,
  type LintOptions,
  lint,
  lintFiles,
  lintPage,
  type RunOptions,
} from './carelint.ts'
export { indexMarkdown, pageMarkdown, withTable } from './catalogue/markdown.ts'
export { directivePage, type RulePage, rulePage, rulePages } from './catalogue/rule-page.ts'
export { repositoryRoot } from './config/discover.ts'
export { createGlobTest } from './config/globs.ts'
export { configSchema, type JsonSchema } from './config/json-schema.ts'
export type { Resolved } from './config/resolve.ts'
export { unknownRule } from './config/rule-settings.ts'
export { shownFileSize } from './file-size.ts'
export { displayPath, extensions, findFiles } from './files/find.ts'
export type * from './finding.ts'
export { severities } from './finding.ts'
export type { MendedPage, TakePage } from './fix/mend-reports.ts'
export type { HouseRule } from './house-rules/house-rule.ts'
export { houseRule } from './house-rules/rule.ts'
export { profiles } from './knowledge/profiles.ts'
export { sources } from './knowledge/sources.ts'
export { treatments } from './knowledge/treatments.ts'
export { directiveRules, directiveWords } from './lint/directive-words.ts'
export type { SourceList } from './lint/hit.ts'
export { levelOf } from './lint/level.ts'
export { type ChangedPage, type Changes, defaultPaths, isTrustworthy } from './lint-files.ts'
export { didYouMean } from './nearest-word.ts'
export { jsonText } from './reporter/json-text.ts'
export { harmlessLine, printable } from './reporter/printable.ts'
export { wrap } from './reporter/wrap.ts'
export type { Reporter, ReporterOptions } from './reporter.ts'
export { reporters } from './reporters/index.ts'
export { jobSummary } from './reporters/markdown.ts'
export type * from './rule.ts'
export { levels, profileIds, type Settings, strictnesses } from './settings.ts'
export { readKnowledge, staleOn } from './upkeep.ts'
export { version } from './version.ts'
