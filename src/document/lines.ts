/** One line of a paragraph, as far as its look matters. */
export interface Line {
  readonly text: string
  /** Looks like a heading, and is wholly in strong importance. */
  readonly bold: boolean
}

const longestHeading = 12
const widestWrap = 160
const narrowestWrap = 40
const bullet = /^[•·▪◦‣●○■□✓✔➤►–*-][ \t\u00A0]+/u
const sentenceEnd = /[.?!:…]["'”’)\]]{0,3}$/u
const notHeadingEnd = /[.,;!…]["'”’)\]]{0,3}$/u

/** Somebody's words and who said them, or the line that says who did. */
const saying = /^[\s★☆⭐]*[“"](?:[^”"]*[.!?…][”"]|[^”"]+[”"],?\s*[—–(-])\s*\S|^\s*[—―]/u

/** The number of characters of the bullet that a pasted line begins with, white space included; 0 without one. */
export function bulletLength(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0
}

/** Whether a text looks like a heading: short, and without the end of a sentence. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length <= 160 &&
    !notHeadingEnd.test(text.slice(-5)) &&
    bulletLength(text) === 0 &&
    /\p{L}/u.test(text) &&
    !saying.test(text) &&
    text.split(/\s+/u).length <= longestHeading &&
    (!/[:\uFF1A]$/u.test(text) || isTitleCase(text))
  )
}

/** Whether the longer words begin with capitals: "Our Treatments:" is a heading, "These may help:" leads in what follows. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u)
  return words.every((word, index) => !/^\p{Ll}/u.test(word) || (word.length <= 3 && index < words.length - 1))
}

/**
 * Tells for each break between two lines whether it parts two blocks of a pasted page. Text that was wrapped by hand or by
 * an editor has none: there each line is as full as the next word allows, or breaks in mid-sentence.
 */
export function findParts(lines: readonly Line[]): boolean[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  const breaks: Break[] = []
  for (let index = 0; index + 1 < lines.length; index++) {
    breaks.push(describeBreak(lines[index]!, lines[index + 1]!, width, breaks[index - 1]?.kind === 'joined'))
  }
  const certain = (index: number) => lines[index]!.bold || bulletLength(lines[index + 1]!.text) > 0
  if (width <= widestWrap) {
    const middles = breaks.filter(({ kind }) => kind === 'middle').length
    const titled = breaks.some(({ kind, full }) => kind === 'heading' && !full)
    if (!titled || middles * 2 >= breaks.length)
      return breaks.map(({ kind }, index) => kind !== 'joined' && certain(index))
  }
  return breaks.map(({ kind }, index) => kind !== 'joined' && (kind !== 'middle' || certain(index)))
}

/** Whether the first line of a list item and the unindented line below it are two blocks. */
export function partsFromItem(line: Line, next: Line): boolean {
  const width = Math.max(line.text.length, next.text.length)
  const { kind, full } = describeBreak(line, next, width)
  const titled = kind !== 'joined' && looksLikeHeading(next.text) && isTitleCase(next.text) && next.text.includes(' ')
  return titled || (kind !== 'joined' && kind !== 'middle' && (!full || width > widestWrap))
}

interface Break {
  /** What ends at the break: a heading, a sentence, neither, or nothing since the next line goes on in lower case. */
  readonly kind: 'heading' | 'sentence' | 'middle' | 'joined'
  /** The line is as full as the next word allows. */
  readonly full: boolean
}

function describeBreak(line: Line, next: Line, width: number, goesOn = false): Break {
  const space = next.text.search(/\s/u)
  const word = space < 0 ? next.text.length : space
  const full = width >= narrowestWrap && width <= widestWrap && line.text.length + 1 + word > width
  if (/^\p{Ll}/u.test(next.text)) return { kind: 'joined', full }
  if (!goesOn && looksLikeHeading(line.text)) return { kind: 'heading', full }
  const ends = sentenceEnd.test(line.text.slice(-5)) || line.text.length > widestWrap
  return { kind: ends ? 'sentence' : 'middle', full }
}
