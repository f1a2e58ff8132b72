#!/usr/bin/env node
'use strict'
// Not a module: the loader of modules takes longer to start than this file to run.

const [major, minor] = process.versions.node.split('.').map(Number)

/** Modules of either kind can be required from these versions on. */
const isTooOld = major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)

if (isTooOld) {
  process.stderr.write(
    `carelint: Node ${process.versions.node} is too old; carelint needs Node 20.19, or 22.12 or newer.\n`,
  )
  process.exitCode = 2
} else {
  // Node 22 and newer keep the compiled program beside their other temporary files.
  require('node:module').enableCompileCache?.()
  try {
    const { main } = require('./program.cjs').createLoader()('./main.cjs')
    main(process.argv.slice(2)).then(code => {
      process.exitCode = code
    })
  } catch (error) {
    const missing = error.code === 'MODULE_NOT_FOUND' && /dist[\\/]program[\\/]main\.cjs/.test(error.message)
    const reason = missing
      ? 'this copy is not built yet; run "npm run build" in its folder.'
      : `the program could not be loaded: ${error.message.split('\n')[0]}`
    process.stderr.write(`carelint: ${reason}\n`)
    process.exitCode = 2
  }
}
