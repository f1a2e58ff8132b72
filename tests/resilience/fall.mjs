// Loaded before the program: makes it fall at a write, as FALL says.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [how, part] = (process.env.FALL ?? '').split(':')
const { writeFileSync, writeSync, renameSync, openSync, rmSync } = fs
const meant = path => String(path).includes(part)
const kill = () => process.kill(process.pid, 'SIGKILL')
const full = () => {
  throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
}

fs.writeFileSync = (path, text, ...more) => {
  if (!meant(path) || how === 'before-move' || how === 'vanish') return writeFileSync(path, text, ...more)
  writeFileSync(path, text.slice(0, text.length / 2), ...more)
  if (how === 'full') full()
  kill()
}
fs.renameSync = (from, to) => {
  if (how === 'before-move' && meant(from)) kill()
  renameSync(from, to)
}
const opened = new Set()
fs.openSync = (path, flag, ...more) => {
  if (how === 'vanish' && meant(path)) rmSync(path)
  const file = openSync(path, flag, ...more)
  if (meant(path) && String(flag).startsWith('w')) opened.add(file)
  return file
}
fs.writeSync = (file, bytes, ...more) => {
  if (!opened.has(file) || how === 'before-move' || how === 'vanish') return writeSync(file, bytes, ...more)
  writeSync(file, bytes, 0, Math.floor(bytes.length / 2))
  if (how === 'full') full()
  kill()
}
syncBuiltinESMExports()
