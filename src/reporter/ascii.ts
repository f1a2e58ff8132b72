const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"'],
  [/[\u2018\u2019\u201A]/g, "'"],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00A0\u2009\u202F]/g, ' '],
  [/[\u2022\u00B7]/g, '*'],
]

/** A text with the usual marks of print replaced by those of a typewriter; letters stay as they are. */
export function typewritten(text: string): string {
  return signs.reduce((changed, [sign, plain]) => changed.replace(sign, plain), text)
}
