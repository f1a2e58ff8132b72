// A step of the build that puts late patterns in the place of regular expressions; see src/late-pattern.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'
import { cuesOf, narrowed } from './cues.mjs'

const samples = ['flagged', 'quiet'].map(name => fileURLToPath(new URL(`../fixtures/pages/${name}`, import.meta.url)))

/** Tells which share of the sentences of the sample pages, from 0 to 1, has a string; it is never none. */
export function createRarity() {
  const sentences = samples
    .flatMap(folder => readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')))
    .flatMap(text => text.split(/(?<=[.!?])\s|\n+/))
    .filter(sentence => sentence !== '')
    .map(sentence => sentence.toLowerCase())
  const known = new Map()
  return string => {
    const found = () => sentences.filter(each => each.includes(string.toLowerCase())).length
    const share = known.get(string) ?? Math.min(1, (found() + 0.2) / sentences.length)
    known.set(string, share)
    return share
  }
}

/**
 * The expressions of a module that can be late, in order, and the arguments of their `LatePattern`. Those that keep state between
 * calls, and those of whose matches nothing is known, cannot. The module is written in `lang`, `js` or `ts`.
 */
export function latePatternsIn(code, rarity, lang = 'js') {
  const tree = parseAst(code, { lang })
  return expressionsIn(tree, constantsOf(tree)).flatMap(({ start, end, pattern, flags }) => {
    const sets = cuesOf(pattern, flags, rarity)
    const narrow = narrowed(pattern, flags)
    if (sets.length === 0 && narrow === undefined) return []
    const cues = sets.map(words => words.join('\t')).join('\n')
    return [{ start, end, values: [pattern, flags, cues, ...(narrow === undefined ? [] : [narrow])] }]
  })
}

/** The code of a module with late patterns in it, which it takes from the module `from`; undefined when it has none. */
export function withLatePatterns(code, from, rarity) {
  const made = new Map()
  let text = ''
  let at = 0
  for (const { start, end, values } of latePatternsIn(code, rarity)) {
    const late = `new LatePattern(${values.map(value => JSON.stringify(value)).join(', ')})`
    if (!made.has(late)) made.set(late, `latePattern${made.size}`)
    text += code.slice(at, start) + made.get(late)
    at = end
  }
  if (made.size === 0) return undefined
  const declared = [...made].map(([late, name]) => `const ${name} = ${late}\n`).join('')
  return `import { LatePattern } from ${JSON.stringify(from)}\n${declared}${text}${code.slice(at)}`
}

/** The regular expressions of a syntax tree, in order: literals, and calls of the constructor whose arguments are known. */
function expressionsIn(node, constants, found = []) {
  if (Array.isArray(node)) for (const each of node) expressionsIn(each, constants, found)
  else if (node && typeof node === 'object') {
    const { start, end } = node
    if (node.type === 'Literal' && node.regex) found.push({ start, end, ...node.regex })
    else {
      const [pattern, flags = ''] = isConstruction(node)
        ? node.arguments.map(argument => textOf(argument, constants))
        : []
      if (typeof pattern === 'string' && typeof flags === 'string') found.push({ start, end, pattern, flags })
      else for (const each of Object.values(node)) expressionsIn(each, constants, found)
    }
  }
  return found
}

const isConstruction = ({ type, callee }) => type === 'NewExpression' && callee.name === 'RegExp'

/** Texts that a module holds in constants of its own, by name. */
function constantsOf({ body }) {
  const constants = new Map()
  for (const statement of body) {
    const { declarations = [] } =
      statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? {}) : statement
    for (const { id, init } of declarations) {
      const value = init && textOf(init, constants)
      if (typeof value === 'string') constants.set(id.name, value)
    }
  }
  return constants
}

/** The text that an expression stands for, or the texts of an array; undefined when that is not known before the program runs. */
function textOf(node, constants) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type === 'Identifier') return constants.get(node.name)
  const raw =
    node.type === 'TaggedTemplateExpression' && node.tag.object?.name === 'String' && node.tag.property.name === 'raw'
  if (node.type === 'TemplateLiteral' || raw) {
    const { quasis, expressions } = raw ? node.quasi : node
    const values = all(expressions, constants)
    return values && quasis.map(({ value }, index) => (raw ? value.raw : value.cooked) + (values[index] ?? '')).join('')
  }
  if (
    node.type === 'CallExpression' &&
    node.callee.property?.name === 'join' &&
    node.callee.object.type === 'ArrayExpression'
  )
    return all(node.callee.object.elements, constants)?.join(textOf(node.arguments[0], constants))
  return undefined
}

function all(nodes, constants) {
  const values = nodes.map(node => textOf(node, constants))
  return values.every(value => typeof value === 'string') ? values : undefined
}
