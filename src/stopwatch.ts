/** Adds up how long named pieces of work take, in milliseconds. */
export interface Stopwatch {
  /** Starts a piece of work; the answer ends it, and may be told how many things it found. */
  start(kind: 'phases' | 'rules', name: string): (found?: number) => void
  /** What was measured so far, in the order in which it was first met. */
  readonly times: Times
}

/** How long pieces of work took. */
export interface Times {
  readonly phases: ReadonlyMap<string, Lap>
  readonly rules: ReadonlyMap<string, Lap>
}

/** All rounds of one piece of work. */
export interface Lap {
  readonly milliseconds: number
  readonly found: number
}

/** A stopwatch that has measured nothing yet. */
export function createStopwatch(): Stopwatch {
  const times = { phases: new Map<string, Lap>(), rules: new Map<string, Lap>() }
  return {
    times,
    start: (kind, name) => {
      const begun = performance.now()
      return (found = 0) => {
        const before = times[kind].get(name) ?? { milliseconds: 0, found: 0 }
        const milliseconds = before.milliseconds + performance.now() - begun
        times[kind].set(name, { milliseconds, found: before.found + found })
      }
    },
  }
}
