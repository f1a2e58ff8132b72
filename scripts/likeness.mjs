// What `npm run learn` and its test share: sentences of labelled pages, and a logistic regression over their features.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rangeOf } from '../dist/document/document.js'
import { readPage } from '../dist/document/read.js'
import { createAnalyser } from '../dist/language/analyse.js'
import { isMarkable, pageOdds } from '../dist/language/likeness.js'
import {
  eachFeature,
  eachTrait,
  featureOfDuty,
  featuresOfPage,
  numberOfDuty,
} from '../dist/language/likeness-features.js'
import { regression } from './regression.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The folders of `fixtures` with labelled pages to learn from; `held-out` is for measuring. */
export const labelledFolders = ['corpus', 'dev', 'learning']
/** What the model is learned from: these, careful pages in which nothing is marked, and pairs of sentences. */
export const learnedFrom = [...labelledFolders, 'pages/quiet', 'pairs']
/** Every so many pairs one is not learned from but kept for measuring. */
const keptOfPairs = 10
/** The four rules about whole pages, and the reading grade, mark no sentence. */
const ofPages = /^missing-|^off-label-|^readability-/

/** A number of the pages of some folders of `fixtures` and of their labels: another one when any of them is changed. */
export function digestOf(folders) {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const name of readdirSync(join(root, 'fixtures', folder)).sort()) {
      const text = readFileSync(join(root, 'fixtures', folder, name), 'utf8')
      hash.update(`${folder}/${name}\n${text.replaceAll('\r\n', '\n')}\n`)
    }
  return hash.digest('hex')
}

/** The pairs of `fixtures/pairs`: a sentence that is marked for a rule, and one with words of it that is not. */
export function pairs() {
  const path = join(root, 'fixtures/pairs')
  return readdirSync(path)
    .sort()
    .flatMap(name =>
      readFileSync(join(path, name), 'utf8')
        .trim()
        .split(/\r?\n/)
        .map((line, index) => pairOf(name, line, index)),
    )
}

function pairOf(name, line, index) {
  const [marked, unmarked, ...others] = line.split('|')
  if (!marked || !unmarked || others.length > 0)
    throw new Error(`fixtures/pairs/${name}:${index + 1} is no pair of sentences with “|” between them.`)
  return { rule: name.replace('.txt', ''), marked, unmarked, isKept: index % keptOfPairs === keptOfPairs - 1 }
}

/** The sentences of the pairs that are learned from. They stand alone: they tell nothing of pages. */
async function sentencesOfPairs(analyse) {
  const found = []
  for (const { rule, marked, unmarked, isKept } of pairs()) {
    if (isKept) continue
    for (const [text, rules] of [
      [marked, [rule]],
      [unmarked, []],
    ]) {
      const analysis = analyse(await readPage(`${text}\n`, 'pair.md', {}))
      for (const sentence of analysis.sentences)
        if (isMarkable(analysis, sentence)) found.push({ page: undefined, ...featuresOf(analysis, sentence), rules })
    }
  }
  return found
}

/** Duties of whole pages that can be told from a page's words. */
const duties = ['missing-consult-disclaimer', 'missing-risk-disclosure', 'off-label-or-unapproved-undisclosed']

/**
 * The labelled pages of some folders of `fixtures`: of each sentence its features and the rules it is marked for, of each page its features
 * and the rules about whole pages under which it lacks something.
 */
export async function labelledIn(folders) {
  const analyse = createAnalyser({})
  const sentences = []
  const pages = []
  for (const folder of folders) {
    if (folder === 'pairs') {
      sentences.push(...(await sentencesOfPairs(analyse)))
      continue
    }
    const path = join(root, 'fixtures', folder)
    for (const name of readdirSync(path).sort()) {
      if (!/\.(?:md|mdx|html|txt)$/.test(name)) continue
      const source = readFileSync(join(path, name), 'utf8')
      const labelled = join(path, name.replace(/\.\w+$/, '.labels.json'))
      const { findings, document: lacks = [] } = existsSync(labelled)
        ? JSON.parse(readFileSync(labelled, 'utf8'))
        : { findings: [] }
      const labels = findings.map(label => ({ ...label, ...placeOf(source, label) }))
      const document = await readPage(source, name, {})
      const analysis = analyse(document)
      const ofPage = featuresOfPage(analysis)
      pages.push({ page: `${folder}/${name}`, features: ofPage, lacks: lacks.map(({ rule }) => rule) })
      for (const sentence of analysis.sentences) {
        if (!isMarkable(analysis, sentence)) continue
        const block = document.blocks[sentence.block]
        const { start, end } = rangeOf(document, block, sentence.start, sentence.stop)
        const marks = labels.filter(label => {
          const shared = Math.min(end.offset, label.end) - Math.max(start.offset, label.start)
          return shared > 0 && shared * 2 >= Math.min(end.offset - start.offset, label.end - label.start)
        })
        const rules = marks.map(({ rule }) => rule).filter(rule => !ofPages.test(rule))
        sentences.push({ page: `${folder}/${name}`, ...featuresOf(analysis, sentence), rules })
      }
    }
  }
  return { digest: digestOf(folders), sentences, pages }
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
/** How much the squares of the weights cost, for sentences and for pages. */
const ridge = 8
const ridgeOfPages = 20
/** Features of fewer pages are not learned. */
const fewestPages = 8
const stepsOfPages = 300
const steps = 400

/** Pages are parted into so many groups, each of which is judged by what the others teach. */
const groups = 2
const stepsOfGroup = 200

/** A model of marked sentences and of pages that lack something; see `LikenessModel`. The same pages always give the same model. */
export function learn({ digest, sentences, pages }) {
  const known = knownIn(sentences)
  const { weights, bias } = oddsFrom(sentences, known, steps)
  const { byFeature, ...counts } = count(sentences, known)
  const features = known.names.flatMap((name, index) => {
    const weight = Math.round(weights[index] * scale)
    const pairs = byFeature[index]
    const nothing = Math.abs(weight) < (index < known.size ? least : leastOfTrait) && pairs.length === 0
    return nothing ? [] : [[name.toString(36), weight, ...pairs].join(' ')]
  })
  const ofDuties = learnDuties(pages, new Set(known.names))
  return {
    digest,
    ...counts,
    size: known.size,
    bias: rounded(bias),
    page: learnPages(sentences),
    duties: ofDuties.biases,
    features: [...features, ...ofDuties.features],
  }
}

/** By duty the bias of a regression over pages, and the weights of all of them by line; numbers that are `taken` are left out. */
function learnDuties(pages, taken) {
  const names = known(pages, 'features', fewestPages)
  const indexes = new Map(names.map((name, index) => [name, index]))
  const rows = pages.map(({ features }) => Int32Array.from(features.flatMap(name => indexes.get(name) ?? [])))
  const biases = {}
  const features = duties.flatMap(duty => {
    const wanted = pages.map(({ lacks }) => (lacks.includes(duty) ? 1 : 0))
    const { weights, bias } = regression(rows, wanted, names.length, stepsOfPages, ridgeOfPages)
    biases[duty] = rounded(bias)
    return names.flatMap((name, index) => {
      const weight = Math.round(weights[index] * scale)
      const feature = featureOfDuty(numberOfDuty(duty), name)
      if (Math.abs(weight) < least || taken.has(feature)) return []
      taken.add(feature)
      return [`${feature.toString(36)} ${weight}`]
    })
  })
  return { biases, features }
}

/**
 * What differs between a model and one that is kept. Another version of Node may round a weight between two hundredths the other way, and leave out one
 * at the limit.
 */
export function differences(model, kept) {
  const none = { weight: 0, counts: [] }
  const [one, other] = [linesOf(model.features), linesOf(kept.features)]
  const features = [...new Set([...one.keys(), ...other.keys()])].filter(name => {
    const [own, its] = [one.get(name) ?? none, other.get(name) ?? none]
    const apart = own === none || its === none ? 3 : 1
    return Math.abs(own.weight - its.weight) > apart || own.counts.join() !== its.counts.join()
  })
  const far = (value, its = Number.NaN) => !(Math.abs(value - its) <= 0.05)
  const ofDuties = Object.keys(model.duties).filter(name => far(model.duties[name], kept.duties[name]))
  const pages = ['own', 'rest', 'bias'].filter(name => far(model.page[name], kept.page[name]))
  const lists = ['digest', 'rules', 'sentences', 'counts', 'size'].filter(name => `${model[name]}` !== `${kept[name]}`)
  return [
    ...lists,
    ...(far(model.bias, kept.bias) ? ['bias'] : []),
    ...pages.map(name => `page ${name}`),
    ...ofDuties.map(name => `duty ${name}`),
    ...features.map(name => `feature ${name}`),
  ]
}

/** The lines of a model, by feature. */
function linesOf(features) {
  return new Map(
    features
      .map(line => line.split(' '))
      .map(([name, weight, ...counts]) => [
        Number.parseInt(name, 36),
        { weight: Number(weight), counts: counts.map(Number) },
      ]),
  )
}

/** How often each rule was marked for, and for each feature that can name a rule the pairs of a rule's index and its count. */
function count(sentences, { names, size, named }) {
  const rules = [...new Set(sentences.flatMap(each => each.rules))].sort()
  const marked = rules.map(() => 0)
  const counts = rules.map(() => 0)
  const byFeature = names.map(() => new Map())
  sentences.forEach((sentence, row) => {
    for (const rule of new Set(sentence.rules)) {
      const index = rules.indexOf(rule)
      marked[index]++
      for (const feature of named[row]) {
        if (feature >= size) continue
        counts[index]++
        byFeature[feature].set(index, (byFeature[feature].get(index) ?? 0) + 1)
      }
    }
  })
  const pairs = byFeature.map(found => [...found].sort(([one], [other]) => one - other).flat())
  return { rules, sentences: marked, counts, byFeature: pairs }
}

const rounded = number => Math.round(number * scale) / scale

/**
 * The features of enough sentences: `names`, of which the first `size` can name a rule, their `indexes`, and by sentence those that can (`named`)
 * and all of them (`rows`).
 */
function knownIn(sentences) {
  const features = known(sentences, 'features', fewest)
  const taken = new Set(features)
  const names = [...features, ...known(sentences, 'traits', fewestOfTrait).filter(name => !taken.has(name))]
  const indexes = new Map(names.map((name, index) => [name, index]))
  const rowsOf = kind => sentences.map(sentence => sentence[kind].flatMap(name => indexes.get(name) ?? []))
  const named = rowsOf('features')
  const traits = rowsOf('traits')
  return {
    names,
    size: features.length,
    indexes,
    named,
    rows: named.map((row, index) => Int32Array.from([...row, ...traits[index]])),
  }
}

/** What the regression over single sentences learns. */
function oddsFrom(sentences, { names, indexes, rows }, steps) {
  const { weights, bias } = regression(rows, sentences.map(isMarked), names.length, steps, ridge)
  const odds = ({ features, traits }) =>
    [...features, ...traits].reduce((sum, name) => sum + (weights[indexes.get(name)] ?? 0), bias)
  return { weights, bias, odds }
}

const isMarked = ({ rules }) => (rules.length > 0 ? 1 : 0)

/**
 * How much the odds of a sentence and those of the rest of its page weigh, by a regression over odds that were learned from
 * other pages: those of the pages that were learned from would look too sure.
 */
function learnPages(sentences) {
  const onPages = sentences.filter(({ page }) => page !== undefined)
  const pages = [...new Set(onPages.map(({ page }) => page))]
  if (pages.length < groups) return { own: 1, rest: 0, bias: 0 }
  const groupOf = new Map(pages.map((page, index) => [page, index % groups]))
  const odds = new Map()
  for (let group = 0; group < groups; group++) {
    const others = sentences.filter(({ page }) => groupOf.get(page) !== group)
    const model = oddsFrom(others, knownIn(others), stepsOfGroup)
    for (const sentence of onPages) if (groupOf.get(sentence.page) === group) odds.set(sentence, model.odds(sentence))
  }
  const probabilityOf = sentence => 1 / (1 + Math.exp(-odds.get(sentence)))
  const totals = new Map(pages.map(page => [page, { count: 0, marked: 0 }]))
  for (const sentence of onPages) {
    const total = totals.get(sentence.page)
    total.count++
    total.marked += probabilityOf(sentence)
  }
  const cases = onPages.map(sentence => {
    const { count, marked } = totals.get(sentence.page)
    const rest = pageOdds(count - 1, Math.max(0, marked - probabilityOf(sentence)))
    return { own: odds.get(sentence), rest, marked: isMarked(sentence) }
  })
  return weighed(cases)
}

/** Logistic regression of two variables, by Newton's method. */
function weighed(cases) {
  let weights = [1, 0, 0]
  for (let step = 0; step < 25; step++) {
    const gradient = [0, 0, 0]
    const curvature = [0, 1, 2].map(() => [0, 0, 0])
    for (const { own, rest, marked } of cases) {
      const values = [own, rest, 1]
      const probability = 1 / (1 + Math.exp(-values.reduce((sum, value, index) => sum + value * weights[index], 0)))
      for (const [row, value] of values.entries()) {
        gradient[row] += (marked - probability) * value
        for (const [column, other] of values.entries())
          curvature[row][column] += probability * (1 - probability) * value * other
      }
    }
    for (let row = 0; row < 3; row++) curvature[row][row] += 1e-3
    const change = solve(curvature, gradient)
    weights = weights.map((weight, index) => weight + change[index])
  }
  const [own, rest, bias] = weights.map(rounded)
  return { own, rest, bias }
}

/** Solves a system of linear equations with a positive definite matrix, by elimination. */
function solve(matrix, right) {
  const rows = matrix.map((row, index) => [...row, right[index]])
  for (let pivot = 0; pivot < rows.length; pivot++)
    for (let row = 0; row < rows.length; row++) {
      if (row === pivot) continue
      const times = rows[row][pivot] / rows[pivot][pivot]
      rows[row] = rows[row].map((value, column) => value - times * rows[pivot][column])
    }
  return rows.map((row, index) => row.at(-1) / row[index])
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

/** The model that its module and the lines of its features hold. */
export function keptIn(code, lines) {
  const written = name => JSON.parse(new RegExp(`^  ${name}: (.*),$`, 'm').exec(code)[1])
  const facts = ['digest', 'rules', 'sentences', 'counts', 'size', 'bias', 'page', 'duties'].map(name => [
    name,
    written(name),
  ])
  return { ...Object.fromEntries(facts), features: lines.trim().split(/\r?\n/) }
}

/** The module of a model without its features, which are written beside it, one a line. */
export function moduleOf({ features, ...rest }) {
  const facts = Object.entries(rest).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`)
  return `/** When, and by \`npm run learn\`, this was learned from the labelled pages of \`fixtures\`; see docs/language.md. */
export const reviewed = '${new Date().toISOString().slice(0, 10)}'

/**
 * A digest of the pages that were learned from; rules, the sentences marked for each and the features in them, and how many features name rules; and the biases of
 * the regressions. \`likeness.txt\` holds by line a feature's number (\`language/likeness-features\`, in base 36), its weight in hundredths, and pairs of a
 * rule's index and its count.
 */
export const likeness = {
${facts.join('\n')}
} as const
`
}
