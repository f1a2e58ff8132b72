import type { Document } from '../document/document.ts'
import { countries, crisisLines } from '../knowledge/crisis-lines.ts'
import type { CrisisMention } from './crisis-mentions.ts'

/** Words by which a page shows in which country its readers live. */
const residence: Readonly<Record<string, RegExp>> = {
  au: /\b(?:australian?|ahpra|tga|bulk[- ]bill\w*|brisbane|sydney|melbourne|perth|adelaide|canberra|hobart|queensland|nsw|new south wales|tasmania)\b/i,
  gb: /£\d|\b(?:mhra|macmillan (?:nurses?|support|cancer)|nice guid\w+|general pharmaceutical council|nhs|cqc|gmc|london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|belfast|bristol|united kingdom|england|scotland)\b/i,
  ie: /\b(?:ireland|irish|hse|dublin|galway|limerick|coru)\b/i,
  ca: /\b(?:canadian?|ontario|ohip|toronto|vancouver|calgary|ottawa|alberta|british columbia|nova scotia|manitoba|saskatchewan)\b/i,
  nz: /\b(?:new zealand|aotearoa|auckland|wellington|christchurch)\b/i,
}

/** A number of the emergency services, as a page tells its readers to use it. */
const callsFor =
  /\b(?:(?:call|dial|ring|phone|or) |(?:danger|emergenc\w+|urgent\w*)[^.!?\d]{0,30})(000|111|112|999)\b/gi

/** Countries whose lines a page prints because it is written there: it says so, or prints two numbers of the same country. */
export function pageCountries(document: Document, lines: readonly CrisisMention[]): ReadonlySet<string> {
  const found = new Set<string>()
  const dialled = new Set(document.blocks.flatMap(({ text }) => [...text.matchAll(callsFor)].map(call => call[1]!)))
  for (const country of new Set(lines.flatMap(line => line.countries))) {
    const own = new Set(
      lines
        .flatMap(line => line.ids)
        .filter(id => crisisLines.some(entry => entry.id === id && entry.country === country)),
    )
    const here = residence[country]
    const emergency = countries.find(({ code }) => code === country)?.emergency ?? []
    if (
      own.size > 1 ||
      emergency.some(number => dialled.has(number)) ||
      (here && document.blocks.some(block => here.test(block.text)))
    )
      found.add(country)
  }
  return found
}

const regions: Readonly<Record<string, string>> = { uk: 'gb' }

/** The country that the front matter's language names (`en-GB`), as a code of `knowledge/crisis-lines`. */
export function languageCountry({ frontMatter }: Document): string | undefined {
  if (typeof frontMatter !== 'object' || frontMatter === null) return undefined
  const { lang, language, locale } = frontMatter as Readonly<Record<string, unknown>>
  const tag = [lang, language, locale].find(value => typeof value === 'string')
  const region = typeof tag === 'string' ? /^[a-z]{2}[-_]([a-z]{2})\b/i.exec(tag)?.[1]?.toLowerCase() : undefined
  return region === undefined ? undefined : (regions[region] ?? region)
}
