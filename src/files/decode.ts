/** The text of a page, or why it cannot be read. */
export type Decoded = { readonly text: string } | { readonly refusal: string }

const largestPage = 2 * 1024 * 1024

/** Decodes a page: UTF-8, or UTF-16 with a byte order mark. A byte order mark stays in the text. */
export function decodePage(bytes: Uint8Array): Decoded {
  if (bytes.length > largestPage) return { refusal: `The file is larger than ${largestPage / 1024 / 1024} MiB.` }
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeWith('utf-16le', bytes, 'UTF-16')
  if (first === 0xfe && second === 0xff) {
    if (bytes.length % 2 === 1) return { refusal: 'The file is not valid UTF-16.' }
    return decodeWith('utf-16le', Buffer.from(bytes).swap16(), 'UTF-16')
  }
  if (bytes.includes(0)) return { refusal: 'The file is not text: it holds NUL bytes.' }
  return decodeWith('utf-8', bytes, 'UTF-8')
}

/** The bytes of a text in the encoding of the page that it comes from. */
export function encodePage(text: string, page: Uint8Array): Uint8Array {
  const [first, second] = page
  if (first === 0xff && second === 0xfe) return Buffer.from(text, 'utf16le')
  if (first === 0xfe && second === 0xff) return Buffer.from(text, 'utf16le').swap16()
  return Buffer.from(text, 'utf8')
}

function decodeWith(encoding: string, bytes: Uint8Array, name: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.includes('\0')) return { refusal: 'The file is not text: it holds NUL characters.' }
    return { text }
  } catch {
    const line = name === 'UTF-8' ? lineOfBrokenByte(bytes) : undefined
    return { refusal: `The file is not valid ${name}${line === undefined ? '' : `: line ${line} cannot be decoded`}.` }
  }
}

function lineOfBrokenByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    const stop = end < 0 ? bytes.length : end
    try {
      decoder.decode(bytes.subarray(start, stop))
    } catch {
      return line
    }
    start = stop + 1
  }
  return line
}
