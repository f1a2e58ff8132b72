/** Sources by id. */
export const sources: Readonly<Record<string, { readonly citation: string; readonly url?: string }>> = {}
