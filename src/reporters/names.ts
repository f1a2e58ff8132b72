/** The names that `--format` takes, as help lists them; see `reporters`. */
export const formats: readonly string[] = [
  'text',
  'compact',
  'unix',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'rdjsonl',
  'markdown',
  'html',
]

/** The formats that show the copy of pages, so that a run has to carry it. */
export const readsCopy: ReadonlySet<string> = new Set(['html'])
