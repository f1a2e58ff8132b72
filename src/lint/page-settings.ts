import type { Document } from '../document/document.ts'
import type { Problem } from '../finding.ts'
import { moreTreatments } from '../knowledge/lexicon.ts'
import { treatments } from '../knowledge/treatments.ts'
import { didYouMean } from '../nearest-word.ts'
import type { ContentType } from '../rule.ts'
import { contentTypes, type Settings } from '../settings.ts'

const mostNames = 50
const longestName = 80

const known: ReadonlySet<string> = new Set([
  ...treatments.flatMap(entry => [entry.id, ...entry.names]),
  ...moreTreatments,
])

/**
 * The kind of a page: what its front matter says under `carelint`, then its own `contentType`, then the settings. Sites have
 * content types of their own, so a plain `contentType` counts only when carelint knows it, and fails only as a slip of one.
 */
export function contentTypeOf(document: Document, settings: Settings, fail: (problem: Problem) => void): ContentType {
  const own = pageSetting(document, 'contentType')
  const wanted = own ?? ownValue(document.frontMatter, 'contentType')
  const found = contentTypes.find(type => type === wanted)
  if (found || wanted === undefined) return found ?? settings.contentType
  const isSlip =
    typeof wanted === 'string' &&
    !contentTypes.some(type => type.split('-').includes(wanted)) &&
    didYouMean(wanted, contentTypes) !== ''
  if (own !== undefined || isSlip)
    fail({ message: `The front matter's contentType is none of ${contentTypes.join(', ')}.` })
  return settings.contentType
}

/** Treatments that the front matter of a page names and carelint does not know, lower case. */
export function namedTreatments(document: Document, fail: (problem: Problem) => void): readonly string[] {
  const own = pageSetting(document, 'treatments')
  const value = own ?? ownValue(document.frontMatter, 'treatments')
  if (value === undefined || value === null) return []
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  const names = items.filter(item => typeof item === 'string').map(name => name.trim().toLowerCase())
  if (own !== undefined && names.length < items.length)
    fail({ message: "The front matter's treatments are a list of names." })
  return [...new Set(names)]
    .filter(name => /[a-z]/.test(name) && name.length <= longestName && !known.has(name))
    .slice(0, mostNames)
    .sort()
}

function pageSetting(document: Document, key: string): unknown {
  return ownValue(ownValue(document.frontMatter, 'carelint'), key)
}

function ownValue(map: unknown, key: string): unknown {
  if (typeof map !== 'object' || map === null || !Object.hasOwn(map, key)) return undefined
  return (map as Readonly<Record<string, unknown>>)[key]
}
