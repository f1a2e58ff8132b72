import { printable } from './printable.ts'

/** Foreign text as Markdown that shows it as it is: no markup, link, mention or reference comes of it. */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>|~&$#!]/g, '\\$&')
    .replace(/@|:(?=\/\/)|(?<=www)(?=\.)|(?<=#)(?=\d)/gi, '$&<!-- -->')
}
