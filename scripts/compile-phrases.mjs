// Writes the compiled phrases of all rules into the built program, so that no phrase is parsed at start-up.
import { writeFileSync } from 'node:fs'
import { compileAll } from '../dist/language/prepare.js'
import { rules } from '../dist/rules/index.js'

const compiled = compileAll(Object.fromEntries(rules.map(rule => [rule.id, rule.phrases ?? {}])))
writeFileSync(
  new URL('../dist/language/compiled.js', import.meta.url),
  `export const compiled = ${JSON.stringify(compiled)}\n`,
)
