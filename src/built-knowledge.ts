/** A file of knowledge, with the dates that it gives. */
export interface KnowledgeFile {
  /** Path in the folder of knowledge, without its ending. */
  readonly name: string
  /** Members of the lists and tables that it holds. */
  readonly entries: number
  /** ISO date on which the file as a whole was last reviewed. */
  readonly reviewed?: string
  /** Entries with a date of their own. */
  readonly dated: readonly DatedEntry[]
}

/** An entry with the ISO date on which it was last reviewed. */
export interface DatedEntry {
  readonly id: string
  readonly reviewed: string
}

/** The files of knowledge as a build found them; the build step writes them into the published module. */
export const builtKnowledge: readonly KnowledgeFile[] | undefined = undefined
