import { relative, sep } from 'node:path'
import { readText } from '../config/read-text.ts'
import type { Problem } from '../finding.ts'
import type { HouseRule, PhraseCheck } from './house-rule.ts'
import { readHouseRules } from './read.ts'

/** Reads a file of house rules by its absolute path. With any problem it gives no rules. Phrases are left unchecked without `phraseMistake`. */
export function loadHouseRules(
  path: string,
  cwd: string,
  taken: ReadonlySet<string>,
  phraseMistake?: PhraseCheck,
): { readonly rules: readonly HouseRule[]; readonly problems: readonly Problem[] } {
  const shown = (relative(cwd, path) || path).replaceAll(sep, '/')
  const read = readText(path, 'file of house rules')
  if ('refusal' in read) return { rules: [], problems: [{ message: read.refusal, path: shown }] }
  const { rules, mistakes } = readHouseRules(read.text, shown, taken, phraseMistake)
  const problems = mistakes.map(({ message, place }) => ({ message, path: shown, line: 1, column: 1, ...place }))
  return { rules: problems.length > 0 ? [] : rules, problems }
}
