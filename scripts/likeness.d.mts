/** A sentence of a labelled page: the numbers of its features and traits, and the rules that it is marked for. */
export interface LabelledSentence {
  /** Undefined for a sentence that stands alone. */
  readonly page: string | undefined
  readonly features: readonly number[]
  readonly traits: readonly number[]
  readonly rules: readonly string[]
}

/** A labelled page: the numbers of its features, and the rules about whole pages under which it lacks something. */
export interface LabelledPage {
  readonly page: string
  readonly features: readonly number[]
  readonly lacks: readonly string[]
}

/** Labelled pages, their sentences, and a digest of their files. */
export interface Labelled {
  readonly digest: string
  readonly sentences: readonly LabelledSentence[]
  readonly pages: readonly LabelledPage[]
}

/** What was learned, in the shape of `knowledge/likeness`, with one line for each feature. */
export interface LearnedModel {
  readonly digest: string
  readonly rules: readonly string[]
  readonly sentences: readonly number[]
  readonly counts: readonly number[]
  readonly size: number
  readonly bias: number
  readonly page: { readonly own: number; readonly rest: number; readonly bias: number }
  readonly duties: Readonly<Record<string, number>>
  readonly features: readonly string[]
}

/** The folders of `fixtures` with labelled pages to learn from. */
export const labelledFolders: readonly string[]
/** The folders of `fixtures` that the model is learned from. */
export const learnedFrom: readonly string[]
/** A sentence that is marked for a rule, and one with words of it that is not. */
export interface Pair {
  readonly rule: string
  readonly marked: string
  readonly unmarked: string
  /** Not learned from, but kept for measuring. */
  readonly isKept: boolean
}

export function pairs(): readonly Pair[]
export function digestOf(folders: readonly string[]): string
export function labelledIn(folders: readonly string[]): Promise<Labelled>
export function learn(labelled: Labelled): LearnedModel
/** What two models have different, by name. */
export function differences(model: LearnedModel, kept: LearnedModel): readonly string[]
/** The model that its module and the lines of its features hold. */
export function keptIn(code: string, lines: string): LearnedModel
export function moduleOf(model: LearnedModel): string
