/** A path of a report, seen from the repository's root instead of the working directory. */
export function fromRoot(path: string, folder = ''): string {
  if (/^(\/|[A-Za-z]:)/.test(path)) return wellFormed(path)
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return wellFormed(parts.join('/')) || '.'
}

/** A text without lone surrogates, which UTF-8 cannot hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}
