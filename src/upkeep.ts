import { readdirSync } from 'node:fs'
import { builtKnowledge, type KnowledgeFile } from './built-knowledge.ts'

/** Something that was not reviewed for a year: an entry, or a whole file. */
export interface Stale {
  readonly file: string
  readonly id?: string
  readonly reviewed: string
}

const isoDate = /^\d{4}-\d\d-\d\d$/

/** The files of knowledge that carry dates, in the order of their names. */
export async function readKnowledge(): Promise<readonly KnowledgeFile[]> {
  if (builtKnowledge) return builtKnowledge
  const folder = new URL('./knowledge/', import.meta.url)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /(?<!\.d)\.[jt]s$/.test(path))
    .sort((a, b) => b.split('/').length - a.split('/').length || (a < b ? -1 : 1))
  const seen = new Set<unknown>()
  const files: KnowledgeFile[] = []
  for (const path of paths) {
    const content: Readonly<Record<string, unknown>> = await import(new URL(path, folder).href)
    files.push(fileOf(path.replace(/\.[jt]s$/, ''), content, seen))
  }
  return files
    .filter(file => file.reviewed !== undefined || file.dated.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A file of knowledge by what its module exports; members in `seen` belong to another file. */
export function fileOf(
  name: string,
  content: Readonly<Record<string, unknown>>,
  seen: Set<unknown> = new Set(),
): KnowledgeFile {
  const members = new Map<unknown, string>()
  let plain = 0
  for (const [exported, value] of Object.entries(content)) {
    if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) continue
    for (const [key, member] of Object.entries(value)) {
      if (typeof member !== 'object' || member === null) plain++
      else if (!seen.has(member) && !members.has(member)) members.set(member, `${exported}.${key}`)
    }
  }
  const dated = [...members].flatMap(([member, fallback]) => {
    seen.add(member)
    const { id, reviewed, verifiedOn } = member as Readonly<Record<string, unknown>>
    const date = reviewed ?? verifiedOn
    if (typeof date !== 'string' || !isoDate.test(date)) return []
    return [{ id: typeof id === 'string' ? id : fallback, reviewed: date }]
  })
  const { reviewed } = content
  return {
    name,
    entries: members.size + plain,
    ...(typeof reviewed === 'string' && isoDate.test(reviewed) && { reviewed }),
    dated,
  }
}

/** What was not reviewed for a year on an ISO date; a file that is stale as a whole stands for its entries. */
export function staleOn(files: readonly KnowledgeFile[], today: string): readonly Stale[] {
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`
  return files.flatMap(({ name, reviewed, dated }): readonly Stale[] => {
    const entries = dated.filter(entry => entry.reviewed < yearAgo).map(entry => ({ file: name, ...entry }))
    if (reviewed === undefined || reviewed >= yearAgo) return entries
    return [{ file: name, reviewed }, ...entries.filter(entry => entry.reviewed !== reviewed)]
  })
}
