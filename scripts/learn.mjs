// Learns from the labelled pages what marked sentences are like, and writes src/knowledge/likeness.ts.
//
//   npm run learn
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { learn, learnedFrom, moduleOf, sentencesOf } from './likeness.mjs'

const sentences = await sentencesOf(learnedFrom)
const model = learn(sentences)
writeFileSync(fileURLToPath(new URL('../src/knowledge/likeness.ts', import.meta.url)), moduleOf(model))
process.stdout.write(
  `${sentences.length} sentences, ${sentences.filter(({ rules }) => rules.length > 0).length} of them marked; ${model.features.length} features.\n`,
)
