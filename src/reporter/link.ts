/**
 * Words that a terminal leads to an address when they are clicked (OSC 8), or the words as they are without a harmless
 * address. `id` joins links of one address that stand on several lines.
 */
export function linked(words: string, address: string | undefined, id = ''): string {
  if (address === undefined || !/^(?:https?|file):[\x21-\x7e]+$/.test(address)) return words
  const name = /^[\w-]+$/.test(id) ? `id=${id}` : ''
  return `\u001B]8;${name};${address}\u001B\\${words}\u001B]8;;\u001B\\`
}
