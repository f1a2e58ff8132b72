#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`carelint: Node ${process.versions.node} is too old; carelint needs Node 20.19 or newer.\n`)
  process.exitCode = 2
} else {
  // Node 22 and newer keep the compiled program beside their other temporary files.
  import('node:module')
    .then(({ enableCompileCache }) => enableCompileCache?.())
    .then(() => import('../dist/program/main.js'))
    .then(
      cli =>
        cli.main(process.argv.slice(2)).then(code => {
          process.exitCode = code
        }),
      error => {
        const missing = error.code === 'ERR_MODULE_NOT_FOUND' && /dist[\\/]program[\\/]main\.js/.test(error.message)
        const reason = missing
          ? 'this copy is not built yet; run "npm run build" in its folder.'
          : `the program could not be loaded: ${error.message.split('\n')[0]}`
        process.stderr.write(`carelint: ${reason}\n`)
        process.exitCode = 2
      },
    )
}
