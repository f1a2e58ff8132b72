/**
 * Foreign text, safe for a terminal and a CI log: control and direction characters become visible, line breaks become
 * spaces, and the beginnings of CI commands are pulled apart.
 */
export function printable(text: string): string {
  if (!suspicious.test(text)) return text
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, codePoint)
    .replace(commandMark, '# #')
}

/** Keeps a finished line from being read as a CI command, wherever it was broken or put together. */
export function harmlessLine(line: string): string {
  if (!line.includes('::') && !line.includes('##')) return line
  return line.replace(commandStart, '$1: ').replace(commandMark, '# #')
}

function codePoint(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
}

const suspicious = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|##/u
const commandMark = /##(?=\w*\[)/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours and links of this program stand before the text
const commandStart = /^((?:\s|\u001B\[[\d;]*m|\u001B\]8;[^\u001B]*\u001B\\)*):(?=:)/
