// Loaded before the program: every way to the network, to another program and to code from text
// ends the run; the files of the program itself are let through.
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const spring = name => () => {
  process.stderr.write(`TRAP ${name}\n`)
  process.exit(86)
}
const traps = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  dgram: ['createSocket'],
  vm: ['runInContext', 'runInNewContext', 'runInThisContext', 'compileFunction'],
  child_process: ['exec', 'execSync', 'execFile', 'execFileSync', 'fork', 'spawn', 'spawnSync'],
}
const { Script } = require('node:vm')
const program = fileURLToPath(new URL('../../dist/program/', import.meta.url))
require('node:vm').Script = class extends Script {
  constructor(code, options) {
    if (!options?.filename?.startsWith(program)) spring('vm.Script')()
    super(code, options)
  }
}
const modules = Object.keys(traps).map(name => [name, require(`node:${name}`)])
for (const [name, module] of modules) for (const each of traps[name]) module[each] = spring(`${name}.${each}`)
globalThis.fetch = spring('fetch')
globalThis.WebSocket = spring('WebSocket')
globalThis.eval = spring('eval')
syncBuiltinESMExports()
