/** A sentence of a labelled page: the numbers of its features and traits, and the rules that it is marked for. */
export interface LabelledSentence {
  readonly page: string
  readonly features: readonly number[]
  readonly traits: readonly number[]
  readonly rules: readonly string[]
}

/** What was learned, in the shape of `knowledge/likeness`, with one line for each feature. */
export interface LearnedModel {
  readonly rules: readonly string[]
  readonly sentences: readonly number[]
  readonly counts: readonly number[]
  readonly size: number
  readonly bias: number
  readonly page: { readonly own: number; readonly rest: number; readonly bias: number }
  readonly features: readonly string[]
}

/** The folders of `fixtures` with labelled pages to learn from. */
export const labelledFolders: readonly string[]
/** The folders of `fixtures` that the model is learned from. */
export const learnedFrom: readonly string[]
export function sentencesOf(folders: readonly string[]): Promise<LabelledSentence[]>
export function learn(sentences: readonly LabelledSentence[]): LearnedModel
/** What a model counts, and by line the counts of each feature that has some. */
export function counted(
  sentences: readonly LabelledSentence[],
): Pick<LearnedModel, 'rules' | 'sentences' | 'counts' | 'size'> & { readonly pairs: readonly string[] }
/** What two models have different, by name. */
export function differences(model: LearnedModel, kept: LearnedModel): readonly string[]
/** The model that its module holds. */
export function keptIn(code: string): LearnedModel
export function moduleOf(model: LearnedModel): string
