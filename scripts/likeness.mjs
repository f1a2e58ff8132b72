// What `npm run learn` and its test share: sentences of labelled pages, and a logistic regression over their features.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rangeOf } from '../dist/document/document.js'
import { readPage } from '../dist/document/read.js'
import { createAnalyser } from '../dist/language/analyse.js'
import { eachFeature, eachTrait } from '../dist/language/likeness-features.js'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The folders of `fixtures` with labelled pages to learn from; `held-out` is for measuring. */
export const labelledFolders = ['corpus', 'dev', 'learning']
/** What the model is learned from: these, and careful pages in which nothing is marked. */
export const learnedFrom = [...labelledFolders, 'pages/quiet']
/** The four rules about whole pages, and the reading grade, mark no sentence. */
const ofPages = /^missing-|^off-label-|^readability-/

/** The sentences of the labelled pages of some folders of `fixtures`: features, and the rules they are marked for. */
export async function sentencesOf(folders) {
  const analyse = createAnalyser({})
  const found = []
  for (const folder of folders) {
    const path = join(root, 'fixtures', folder)
    for (const name of readdirSync(path).sort()) {
      if (!/\.(?:md|mdx|html|txt)$/.test(name)) continue
      const source = readFileSync(join(path, name), 'utf8')
      const labelled = join(path, name.replace(/\.\w+$/, '.labels.json'))
      const { findings } = existsSync(labelled) ? JSON.parse(readFileSync(labelled, 'utf8')) : { findings: [] }
      const labels = findings.map(label => ({ ...label, ...placeOf(source, label) }))
      const document = await readPage(source, name, {})
      const analysis = analyse(document)
      for (const sentence of analysis.sentences) {
        const block = document.blocks[sentence.block]
        if (block.kind === 'link' || sentence.end - sentence.first < 2) continue
        const { start, end } = rangeOf(document, block, sentence.start, sentence.stop)
        const marks = labels.filter(label => {
          const shared = Math.min(end.offset, label.end) - Math.max(start.offset, label.start)
          return shared > 0 && shared * 2 >= Math.min(end.offset - start.offset, label.end - label.start)
        })
        const rules = marks.map(({ rule }) => rule).filter(rule => !ofPages.test(rule))
        found.push({ page: name, ...featuresOf(analysis, sentence), rules })
      }
    }
  }
  return found
}

function featuresOf(analysis, sentence) {
  const [features, traits] = [[], []]
  eachFeature(analysis, sentence, feature => features.push(feature))
  eachTrait(analysis, sentence, feature => traits.push(feature))
  return { features, traits }
}

function placeOf(source, { quote, nth = 1 }) {
  let start = -1
  for (let count = 0; count < nth; count++) start = source.indexOf(quote, start + 1)
  if (start < 0) throw new Error(`The page does not hold the label “${quote}”.`)
  return { start, end: start + quote.length }
}

/** Features, and traits, of fewer sentences are not learned. */
const fewest = 3
const fewestOfTrait = 5
/** Weights are written in hundredths; nearer to nothing than this they are left out. */
const scale = 100
const least = 2
const leastOfTrait = 5
/** How much the squares of the weights cost. */
const ridge = 8
const steps = 400

/**
 * A model of marked sentences; see `LikenessModel`. The regression is ridge logistic regression by gradient descent with
 * Nesterov's momentum from zero weights, so that the same sentences always give the same model.
 */
export function learn(sentences) {
  const named = known(sentences, 'features', fewest)
  const taken = new Set(named)
  const names = [...named, ...known(sentences, 'traits', fewestOfTrait).filter(name => !taken.has(name))]
  const indexes = new Map(names.map((name, index) => [name, index]))
  const rowsOf = kind => sentences.map(sentence => sentence[kind].flatMap(name => indexes.get(name) ?? []))
  const rows = rowsOf('features')
  const traits = rowsOf('traits')
  const { weights, bias } = regression(
    rows.map((row, index) => [...row, ...traits[index]]),
    sentences.map(({ rules }) => (rules.length > 0 ? 1 : 0)),
    names.length,
  )

  const rules = [...new Set(sentences.flatMap(each => each.rules))].sort()
  const marked = rules.map(() => 0)
  const counts = rules.map(() => 0)
  const byFeature = names.map(() => new Map())
  sentences.forEach((sentence, row) => {
    for (const rule of new Set(sentence.rules)) {
      const index = rules.indexOf(rule)
      marked[index]++
      for (const feature of rows[row]) {
        if (feature >= named.length) continue
        counts[index]++
        byFeature[feature].set(index, (byFeature[feature].get(index) ?? 0) + 1)
      }
    }
  })
  const features = names.flatMap((name, index) => {
    const weight = Math.round(weights[index] * scale)
    const pairs = [...byFeature[index]].sort(([one], [other]) => one - other).flat()
    const nothing = Math.abs(weight) < (index < named.length ? least : leastOfTrait) && pairs.length === 0
    return nothing ? [] : [[name.toString(36), weight, ...pairs].join(' ')]
  })
  return { rules, sentences: marked, counts, size: named.length, bias: Math.round(bias * scale) / scale, features }
}

/** The features or traits of enough sentences, in order. */
function known(sentences, kind, least) {
  const seen = new Map()
  for (const sentence of sentences)
    for (const name of new Set(sentence[kind])) seen.set(name, (seen.get(name) ?? 0) + 1)
  return [...seen]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort()
}

/** The module of a model. */
export function moduleOf({ features, ...rest }) {
  const facts = Object.entries(rest).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`)
  return `/** When, and by \`npm run learn\`, this was learned from the labelled pages of \`fixtures\`; see docs/language.md. */
export const reviewed = '${new Date().toISOString().slice(0, 10)}'

/**
 * Rules, the sentences marked for each and the features in them, and how many features name rules; the bias of the regression; and by line a feature's number
 * (\`language/likeness\`, in base 36), its weight in hundredths, and pairs of a rule's index and its count.
 */
export const likeness = {
${facts.join('\n')}
  features: \`${features.join('\n')}\`,
} as const
`
}

function regression(rows, wanted, size) {
  const weights = new Float64Array(size + 1)
  const ahead = new Float64Array(size + 1)
  const gradient = new Float64Array(size + 1)
  const longest = Math.max(...rows.map(row => row.length)) + 1
  const rate = 1 / (0.25 * longest * rows.length ** 0.5 * 4 + ridge)
  let momentum = 1
  for (let step = 0; step < steps; step++) {
    gradient.fill(0)
    rows.forEach((row, index) => {
      let sum = ahead[size]
      for (const feature of row) sum += ahead[feature]
      const error = 1 / (1 + Math.exp(-sum)) - wanted[index]
      gradient[size] += error
      for (const feature of row) gradient[feature] += error
    })
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    for (let index = 0; index <= size; index++) {
      const cost = index < size ? ridge * ahead[index] : 0
      const moved = ahead[index] - rate * (gradient[index] + cost)
      ahead[index] = moved + ((momentum - 1) / next) * (moved - weights[index])
      weights[index] = moved
    }
    momentum = next
  }
  return { weights: weights.subarray(0, size), bias: weights[size] }
}
