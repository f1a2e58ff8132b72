import { Worker } from 'node:worker_threads'
import { type SharedPart, unpackReport } from './cache/entry.ts'
import type { Problem } from './finding.ts'
import type { HouseRule } from './house-rules/house-rule.ts'
import type { Checked } from './lint-page.ts'
import type { Settings } from './settings.ts'

/** What every page of a run is checked with, as a worker is told when it starts. */
export interface CrewFacts {
  readonly only: ReadonlySet<string> | undefined
  readonly today: string
}

/** A page for a worker. Settings and house rules go by number and come along the first time. */
export interface Job {
  readonly number: number
  readonly path: string
  readonly content: Uint8Array
  readonly settings: { readonly number: number; readonly value?: Settings }
  readonly house: { readonly number: number; readonly value?: readonly HouseRule[] }
}

/** What a worker says of a page; what findings have in common comes along the first time. */
export interface Answer {
  readonly number: number
  readonly checked: boolean
  readonly report: string
  readonly shared: readonly (readonly [name: string, json: string])[]
  readonly failure?: Problem
}

/** Threads that check pages beside the one that runs. */
export interface Crew {
  /** The report of a page, or undefined when every worker has enough to do or the page's worker ended before its answer. */
  check(
    path: string,
    content: Uint8Array,
    settings: Settings,
    house: readonly HouseRule[],
  ): Promise<Checked | undefined> | undefined
  /** Ends the threads. */
  dismiss(): void
}

/** Pages that a worker may have before it, so that it does not wait while the running thread checks a page itself. */
const mostWaiting = 12

interface Member {
  readonly worker: Worker
  readonly waiting: Map<number, { readonly path: string; readonly answer: (checked: Checked | undefined) => void }>
  readonly told: Set<object>
  gone: boolean
}

/** Pages that are read before threads are worth their start. */
const alone = 24

/** What decides whether a run has a crew; see `LintFilesOptions`. */
export interface HiringOptions {
  readonly threads?: { readonly count: number; readonly entry: URL }
  readonly only?: ReadonlySet<string>
  readonly today?: string
}

/** Hires a crew once a run has read many pages: `ask` gives it for each page to read, until it is dismissed. */
export function createHiring({ threads, only, today = new Date().toISOString().slice(0, 10) }: HiringOptions) {
  let asked = 0
  let crew: Crew | undefined
  let dismissed = false
  return {
    ask: (): Crew | undefined => {
      if (dismissed || !threads || threads.count < 2 || asked++ < alone) return undefined
      crew ??= hireCrew(threads.count - 1, threads.entry, { only, today })
      return crew
    },
    dismiss: () => {
      dismissed = true
      crew?.dismiss()
    },
  }
}

/** Starts `count` threads that run the module at `entry`. */
function hireCrew(count: number, entry: URL, facts: CrewFacts): Crew {
  const numbers = new Map<object, number>()
  const numberOf = (value: object): number => {
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  }
  const members = Array.from({ length: count }, () => hire(entry, facts))
  let jobs = 0
  return {
    check: (path, content, settings, house) => {
      const present = members.filter(({ gone, waiting }) => !gone && waiting.size < mostWaiting)
      const [first, ...others] = present
      if (!first) return undefined
      const member = others.reduce((least, other) => (other.waiting.size < least.waiting.size ? other : least), first)
      const tell = <T extends object>(value: T) => {
        const known = member.told.has(value)
        member.told.add(value)
        return { number: numberOf(value), ...(!known && { value }) }
      }
      const number = jobs++
      return new Promise(answer => {
        member.waiting.set(number, { path, answer })
        const job: Job = { number, path, content, settings: tell(settings), house: tell(house) }
        member.worker.postMessage(job)
      })
    },
    dismiss: () => {
      for (const { worker } of members) void worker.terminate()
    },
  }
}

function hire(entry: URL, facts: CrewFacts): Member {
  const shared = new Map<string, SharedPart>()
  const member: Member = {
    worker: new Worker(entry, { workerData: facts }),
    waiting: new Map(),
    told: new Set(),
    gone: false,
  }
  const leave = (): void => {
    member.gone = true
    for (const { answer } of member.waiting.values()) answer(undefined)
    member.waiting.clear()
  }
  member.worker.on('message', ({ number, checked, report, shared: added, failure }: Answer) => {
    for (const [name, json] of added) shared.set(name, JSON.parse(json))
    const { path, answer } = member.waiting.get(number)!
    member.waiting.delete(number)
    const kept = unpackReport(report, name => shared.get(name))
    answer(kept && { report: { path, ...kept, ...(failure && { failure }) }, checked })
  })
  member.worker.on('error', leave)
  member.worker.on('exit', leave)
  return member
}
