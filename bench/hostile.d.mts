/** A page made to be slow: its name, the formats that it is for, and the page of about a size in characters. */
export type HostilePage = readonly [name: string, formats: readonly string[], make: (size: number) => string]

/** All pages made to be slow. */
export const cases: readonly HostilePage[]

/** What makes a Word file slow: the XML of a body of about a size. */
export const docxCases: readonly (readonly [name: string, make: (size: number) => string])[]

/** A DOCX file of one paragraph's text or, when `raw`, of the XML of a body. */
export function wordPage(content: string, raw: boolean): Buffer
