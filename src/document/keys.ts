import type { BlockKind } from './document.ts'

const titles = new Set(['title', 'seotitle', 'metatitle', 'ogtitle', 'twittertitle', 'headline'])
const descriptions = new Set(
  'description excerpt summary subtitle seodescription metadescription ogdescription twitterdescription'.split(' '),
)
const alternatives = new Set('alt imagealt coveralt heroalt'.split(' '))
const parents = new Set('seo og opengraph meta twitter'.split(' '))

/** A key of front matter or page data in lower case, without marks. */
export function plainName(key: string): string {
  return key.toLowerCase().replace(/[_:. -]/g, '')
}

/** Whether a plain name is that of an alternative text. */
export function isAlternative(name: string): boolean {
  return alternatives.has(name)
}

/** Whether a plain name is that of a question. */
export function isQuestion(name: string): boolean {
  return name === 'question' || name === 'q'
}

/** Whether a plain name is that of an answer. */
export function isAnswer(name: string): boolean {
  return name === 'answer' || name === 'a'
}

/** What the value of a plain name is to a reader of the page; undefined when it is not prose. */
export function kindOfKey(name: string, parent: string, depth: number): BlockKind | undefined {
  if (alternatives.has(name)) return 'alt'
  if (depth > 0 && !parents.has(parent)) return undefined
  if (titles.has(name)) return 'title'
  return descriptions.has(name) ? 'description' : undefined
}
