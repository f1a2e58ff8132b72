import type { Io } from './io.ts'

/** A line on standard error that says how far a run is, for people who wait. */
export interface Progress {
  /** Shows the line, but for the first half second and more often than eyes can follow. */
  show(done: number, all: number): void
  /** Takes the line away. */
  clear(): void
}

const patience = 500
const pause = 100

/** A progress line for a terminal. `now` gives milliseconds. */
export function createProgress({ stderr }: Pick<Io, 'stderr'>, now = () => performance.now()): Progress {
  const begun = now()
  let shown: number | undefined
  return {
    show: (done, all) => {
      const time = now()
      if (time - begun < patience || (shown !== undefined && time - shown < pause)) return
      shown = time
      const words = `Checked ${done.toLocaleString('en-US')} of ${all.toLocaleString('en-US')} pages`
      stderr.write(`\r${words.slice(0, (stderr.columns ?? 80) - 1)}\u001B[K`)
    },
    clear: () => {
      if (shown !== undefined) stderr.write('\r\u001B[K')
      shown = undefined
    },
  }
}
