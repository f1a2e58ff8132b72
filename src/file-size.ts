const units: Readonly<Record<string, number>> = { b: 1, kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3 }

/** The number of bytes that a text such as `512KiB`, `2 MiB` or `65536` stands for; undefined when it is none, or is zero. */
export function parseFileSize(text: string): number | undefined {
  const [, digits = '', unit = 'b'] = /^([1-9]\d{0,8}) {0,3}(b|kib|mib|gib)?$/i.exec(text) ?? []
  const bytes = digits === '' ? 0 : Number(digits) * units[unit.toLowerCase()]!
  return bytes > 0 && bytes <= units.gib! ? bytes : undefined
}

/** The texts that `parseFileSize` takes, as a pattern. */
export const fileSizePattern: string = [
  '[1-9][0-9]{0,8} {0,3}[bB]?',
  '(?:[1-9][0-9]{0,5}|10[0-3][0-9]{4}|104[0-7][0-9]{3}|1048[0-4][0-9]{2}|10485[0-6][0-9]|104857[0-6]) {0,3}[kK][iI][bB]',
  '(?:[1-9][0-9]{0,2}|10[01][0-9]|102[0-4]) {0,3}[mM][iI][bB]',
  '1 {0,3}[gG][iI][bB]',
]
  .map(pattern => `^${pattern}$`)
  .join('|')

/** A number of bytes for people, in the largest unit that leaves no fraction. */
export function shownFileSize(bytes: number): string {
  if (bytes % units.mib! === 0) return `${bytes / units.mib!} MiB`
  return bytes % units.kib! === 0 ? `${bytes / units.kib!} KiB` : `${bytes} bytes`
}

/** What a size has to look like, for messages. */
export const fileSizeForm = 'a number of bytes up to 1 GiB, such as 512KiB or 2MiB'
