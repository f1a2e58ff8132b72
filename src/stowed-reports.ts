import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { packReport, type SharedPart, unpackReport } from './cache/entry.ts'
import type { FileReport } from './finding.ts'

/**
 * Holds reports in little room: the report that is given back has its findings unpacked, as new objects, each time they are
 * asked for. For runs of very many pages, whose findings would fill the memory before they are written.
 */
export function createStore(): (report: FileReport) => FileReport {
  const names = new Map<string, string>()
  const parts = new Map<string, SharedPart>()
  const share = (part: SharedPart): string => {
    const json = JSON.stringify(part)
    const name = names.get(json) ?? String(names.size)
    if (!names.has(json)) parts.set(name, part)
    names.set(json, name)
    return name
  }
  return report => {
    const { path, words, suppressions, failure } = report
    // A copy of its own: what zlib gives is the beginning of a larger piece of memory.
    const packed = new Uint8Array(deflateRawSync(packReport(report, share)))
    const unpack = () => unpackReport(inflateRawSync(packed).toString(), name => parts.get(name))!
    return {
      path,
      words,
      get findings() {
        return unpack().findings
      },
      get suppressed() {
        return unpack().suppressed
      },
      ...(suppressions && { suppressions }),
      ...(failure && { failure }),
    }
  }
}
