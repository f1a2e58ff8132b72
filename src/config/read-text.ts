import { readFileSync, statSync } from 'node:fs'

const largestFile = 256 * 1024

/** The text of a file, or a sentence that says why it cannot be had; `noun` is what the file is called there. */
export function readText(path: string, noun: string): { readonly text: string } | { readonly refusal: string } {
  try {
    if (statSync(path).size > largestFile) return { refusal: `The ${noun} is larger than ${largestFile / 1024} KiB.` }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return { refusal: 'There is no such file.' }
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { refusal: `The ${noun} is not valid UTF-8.` }
    return { refusal: `The ${noun} cannot be read.` }
  }
}
