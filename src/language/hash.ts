const seed = 0x811c9dc5

/** The number of a text, or of its part from `start` to `stop` (FNV-1a, 32 bits), from the number of what stands before it. */
export function hashOf(text: string, from = seed, start = 0, stop = text.length): number {
  let hash = from
  for (let at = start; at < stop; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
