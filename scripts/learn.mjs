// Learns from the labelled pages what marked sentences are like, and writes src/knowledge/likeness.ts and likeness.txt.
//
//   npm run learn
//   npm run learn -- --check    writes nothing, and fails when the kept model is not what the pages teach
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { differences, keptIn, labelledIn, learn, learnedFrom, moduleOf } from './likeness.mjs'

const pathOf = name => fileURLToPath(new URL(`../src/knowledge/${name}`, import.meta.url))
const [code, lines] = [pathOf('likeness.ts'), pathOf('likeness.txt')]
const labelled = await labelledIn(learnedFrom)
const model = learn(labelled)
if (process.argv.includes('--check')) {
  const different = differences(model, keptIn(readFileSync(code, 'utf8'), readFileSync(lines, 'utf8')))
  if (different.length > 0) {
    process.stderr.write(
      `The model is not what the pages teach ("npm run learn" was forgotten): ${different.slice(0, 10).join(', ')}.\n`,
    )
    process.exitCode = 1
  }
} else {
  writeFileSync(code, moduleOf(model))
  writeFileSync(lines, `${model.features.join('\n')}\n`)
}
process.stdout.write(
  `${labelled.sentences.length} sentences, ${labelled.sentences.filter(({ rules }) => rules.length > 0).length} of them marked; ${model.features.length} features.\n`,
)
