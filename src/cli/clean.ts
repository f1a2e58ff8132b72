import { removePacks } from '../cache/pack.ts'
import { displayPath } from '../files/find.ts'
import { cacheLocation } from './checker.ts'
import type { Io } from './io.ts'
import type { RunFlags } from './options.ts'

/** Takes the cache out. */
export function clean(flags: RunFlags, io: Io, complain: (message: string) => void): number {
  const folder = cacheLocation(flags, io)
  const shown = displayPath(folder, io.cwd)
  try {
    const packs = removePacks(folder)
    io.stdout.write(packs === 0 ? `There is no cache in ${shown}.\n` : `The cache in ${shown} is gone.\n`)
    return 0
  } catch (error) {
    complain(`The cache in ${shown} cannot be removed (${(error as NodeJS.ErrnoException).code}).`)
    return 2
  }
}
