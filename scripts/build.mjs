// Builds the program: modules from the sources, what a run need not compute, and one bundle for the command line.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { createRarity, withLatePatterns } from './late-patterns.mjs'

const root = new URL('..', import.meta.url)
const dist = path => fileURLToPath(new URL(`dist/${path}`, root))
const moduleOf = values =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
    .join('')

rmSync(dist(''), { recursive: true, force: true })
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
execFileSync(process.execPath, [compiler, '-p', fileURLToPath(new URL('tsconfig.build.json', root))], {
  stdio: 'inherit',
})

const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
writeFileSync(dist('version.js'), moduleOf({ version }))

const [{ compileAll }, { rules }, { readKnowledge }, { programFingerprint }, { packed }] = await Promise.all(
  ['language/prepare.js', 'rules/index.js', 'upkeep.js', 'cache/program.js', 'language/likeness-table.js'].map(
    path => import(dist(path)),
  ),
)
const { programs, ...compiled } = compileAll(Object.fromEntries(rules.map(rule => [rule.id, rule.phrases ?? {}])))
writeFileSync(
  dist('language/compiled.js'),
  `import { readFileSync } from 'node:fs'
const programs = () => readFileSync(new URL('../program/phrases.bin', import.meta.url))
const likeness = () => readFileSync(new URL('../program/likeness.bin', import.meta.url))
export const compiled = { ...${JSON.stringify(compiled)}, programs, likeness }
`,
)
mkdirSync(dist('program'))
writeFileSync(dist('program/phrases.bin'), programs)
writeFileSync(
  dist('program/likeness.bin'),
  packed(readFileSync(new URL('src/knowledge/likeness.txt', root), 'utf8').trim()),
)
writeFileSync(dist('built-knowledge.js'), moduleOf({ builtKnowledge: await readKnowledge() }))
const fingerprint = programFingerprint('')
if (fingerprint === undefined) throw new Error('The packages that carelint is made of cannot be found.')
writeFileSync(dist('cache/built-program.js'), moduleOf({ builtProgram: fingerprint }))

const rarity = createRarity()
for (const folder of ['document', 'knowledge', 'language', 'lint', 'rules'])
  for (const name of readdirSync(dist(folder), { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const path = dist(`${folder}/${name}`)
    const code = withLatePatterns(
      readFileSync(path, 'utf8'),
      relative(dirname(path), dist('late-pattern.js')).replaceAll('\\', '/'),
      rarity,
    )
    if (code !== undefined) writeFileSync(path, code)
  }

// Few files start fastest: the command line; a run, which may find all its reports in a cache; the check of a page in
// Markdown; and others when they are needed.
const groups = [
  { name: 'start', test: /dist\/cli\/main\.js$/, priority: 3 },
  { name: 'run', test: /dist\/cli\/(?:run|checker)\.js$/, priority: 2 },
  { name: 'check', test: /dist\/(?:carelint|document\/markdown)\.js$/, priority: 1 },
]

/** Leaves the phrases out of a rule's module; the bundle has them compiled. */
function withoutPhrases(code, id) {
  if (!/dist\/rules\/(?!index\.js)/.test(id)) return undefined
  const own = this.parse(code)
    .body.flatMap(statement => (statement.type === 'VariableDeclaration' ? statement.declarations : []))
    .find(({ id }) => id.name === 'rule')
    .init.properties.find(({ key }) => key.name === 'phrases')
  return own ? `${code.slice(0, own.start)}phrases: undefined${code.slice(own.end)}` : undefined
}

function escaped(code) {
  return code.replace(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Takes `process` from the global object: importing its module opens standard input. */
const processAtHand = {
  name: 'process-at-hand',
  resolveId: id => (/^(?:node:)?process$/.test(id) ? '\0process' : undefined),
  load: id => (id === '\0process' ? 'export default globalThis.process' : undefined),
}

/** Leaves out what starts other programs as commands of this one, which has none such. */
const noCommandsElsewhere = {
  name: 'no-commands-elsewhere',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /node_modules\/commander\//.test(importer) ? '\0no-child-process' : undefined,
  load: id => (id === '\0no-child-process' ? 'export default undefined' : undefined),
}

const bundle = await rolldown({
  input: { main: dist('cli/main.js'), worker: dist('crew-worker.js') },
  platform: 'node',
  external: ['retext-equality', '@clack/prompts', 'chokidar', 'supports-hyperlinks'],
  treeshake: { moduleSideEffects: false },
  // The package's modules for browsers do the same and need not be wrapped.
  resolve: { alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', root)) } },
  plugins: [{ name: 'compiled-phrases', transform: withoutPhrases }, processAtHand, noCommandsElsewhere],
})
await bundle.write({
  dir: dist('program'),
  format: 'cjs',
  // A script that comes with what was compiled of it cannot import, only require.
  dynamicImportInCjs: false,
  minify: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  codeSplitting: { groups },
})
await bundle.close()
// Other letters become escapes, so that a file is read byte by byte. Raw templates with such letters are the texts of regular
// expressions, which read escapes themselves.
for (const name of readdirSync(dist('program')))
  if (name.endsWith('.cjs'))
    writeFileSync(dist(`program/${name}`), escaped(readFileSync(dist(`program/${name}`), 'utf8')), 'latin1')

execFileSync(process.execPath, [fileURLToPath(new URL('compile.mjs', import.meta.url))], { stdio: 'inherit' })
