/** A value as text that is the same for equal values, whatever the order of their keys. Maps and sets included. */
export function canonical(value: unknown): string {
  if (value instanceof Map) return `map${canonical(Object.fromEntries(value))}`
  if (value instanceof Set) return `set${canonical([...value].sort())}`
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`
}
