import { readKnowledge, staleOn } from '../index.ts'
import { type Io, usesUnicode } from './io.ts'

/** Lists what carelint knows and when it was last reviewed, or checks that nothing is older than a year. */
export async function knowledge(
  flags: { readonly check?: boolean; readonly today?: string },
  io: Io,
  complain: (message: string) => void,
): Promise<number> {
  const today = flags.today ?? new Date().toISOString().slice(0, 10)
  if (!isDate(today)) {
    complain(`--today takes a date such as 2026-05-01, not "${today}".`)
    return 2
  }
  const files = await readKnowledge()
  if (!flags.check) {
    const longest = Math.max(...files.map(file => file.name.length))
    for (const { name, entries, reviewed, dated } of files) {
      const dates = [...new Set([...(reviewed ? [reviewed] : []), ...dated.map(entry => entry.reviewed)])].sort()
      const shown = dates.length > 1 ? `${dates[0]} to ${dates.at(-1)}` : dates[0]
      io.stdout.write(`${name.padEnd(longest)}  ${String(entries).padStart(5)}  reviewed ${shown}\n`)
    }
    return 0
  }
  const stale = staleOn(files, today)
  for (const { file, id, reviewed } of stale) {
    io.stdout.write(`${file}${id === undefined ? '' : `: ${id}`} was last reviewed on ${reviewed}.\n`)
  }
  if (stale.length > 0) {
    io.stdout.write(`${stale.length} of them not reviewed for a year on ${today}.\n`)
    return 1
  }
  io.stdout.write(
    `${usesUnicode(io) ? '✔' : 'ok'} All ${files.length} files were reviewed in the year before ${today}.\n`,
  )
  return 0
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
