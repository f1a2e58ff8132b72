// Learns from the labelled pages what marked sentences are like, and writes src/knowledge/likeness.ts.
//
//   npm run learn
//   npm run learn -- --check    writes nothing, and fails when the kept model is not what the pages teach
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { differences, keptIn, learn, learnedFrom, moduleOf, sentencesOf } from './likeness.mjs'

const path = fileURLToPath(new URL('../src/knowledge/likeness.ts', import.meta.url))
const sentences = await sentencesOf(learnedFrom)
const model = learn(sentences)
if (process.argv.includes('--check')) {
  const different = differences(model, keptIn(readFileSync(path, 'utf8')))
  if (different.length > 0) {
    process.stderr.write(
      `The model is not what the pages teach ("npm run learn" was forgotten): ${different.slice(0, 10).join(', ')}.\n`,
    )
    process.exitCode = 1
  }
} else writeFileSync(path, moduleOf(model))
process.stdout.write(
  `${sentences.length} sentences, ${sentences.filter(({ rules }) => rules.length > 0).length} of them marked; ${model.features.length} features.\n`,
)
