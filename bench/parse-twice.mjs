// Parses the pages of a folder with remark-parse in two processes at once: what any two threads can gain on this machine.
import { spawn } from 'node:child_process'
import { place } from './measure.mjs'

const parse = () =>
  new Promise(resolve => {
    spawn(process.execPath, [place('parse-only.mjs'), process.argv[2]], { stdio: 'ignore' }).on('close', resolve)
  })
const codes = await Promise.all([parse(), parse()])
process.exitCode = Math.max(...codes)
