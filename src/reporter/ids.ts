import { createHash } from 'node:crypto'

/** Makes ids of 32 hexadecimal digits out of texts; equal texts get different ids by their order. */
export function createIds(): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>()
  return (...parts) => {
    const key = JSON.stringify(parts)
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return createHash('sha256').update(`${key}\n${ordinal}`).digest('hex').slice(0, 32)
  }
}
