import type { Block } from '../document/document.ts'
import { countries, crisisLines, retiredLines } from '../knowledge/crisis-lines.ts'
import { profiles } from '../knowledge/profiles.ts'
import { type CrisisMention, crisisMentions } from '../language/crisis-mentions.ts'
import { pageCountries } from '../language/page-countries.ts'
import type { Edit, Hit, ProfileId, Rule } from '../rule.ts'

const rule: Rule = {
  id: 'outdated-crisis-line',
  scope: 'text',
  wording: true,
  severity: 'warning',
  summary: 'A crisis line that was retired or renamed, or that answers in another country.',
  why: 'A person in crisis who meets a dead number, a closed option or a foreign line may not try a second one.',
  instead: 'Print the current line of the page’s country, as “call or text 988” in the United States.',
  fixes:
    'Replaces a retired number, the name and the link that go with it, by the current ones of the same service. A line of another country is left to you.',
  sources: ['SM-02', 'SM-01', 'SM-04'],
  examples: {
    flagged: [
      'If you are in crisis, ring the «National Suicide Prevention Lifeline at 1-800-273-8255».',
      'Feeling unsafe? «1-800-273-TALK» is open around the clock.',
      'Young people who are gay or trans can call «988 and press 3».',
      'Queer teens may choose «option 3 on the 988 menu».',
      'Readers in Canada can text «45645» in the evening.',
      'More help is listed at «suicidepreventionlifeline.org».',
      { text: 'If the day becomes too much, call «988».', profiles: ['au'] },
      { text: 'Sad or scared? Ring Lifeline on «13 11 14».', profiles: ['uk'] },
    ],
    allowed: [
      '# Skin clinic in Adelaide // If the way you look weighs on you, Lifeline answers on 13 11 14.',
      'In crisis, call or text 988; 1-800-273-8255 reaches the same people.',
      'The line was formerly called the National Suicide Prevention Lifeline.',
      'Veterans can call 988 and press 1, or text 838255.',
      'For an order of lozenges, call our office at 1-800-555-8255.',
      'Travelling in Britain? Samaritans there answer on 116 123.',
      'The “press 3” option of 988 was closed in July 2025; call or text 988 instead.',
      { text: 'If the day becomes too much, call 13 11 14.', profiles: ['au'] },
    ],
  },
  message: (quote, hit) =>
    hit.code === 'wrong-country'
      ? `“${quote}” is a line that answers in another country.`
      : `“${quote}” is a line that was retired or renamed.`,
  *check({ analysis, settings }) {
    const { document } = analysis
    const mentions = crisisMentions(document)
    if (mentions.length === 0) return
    const home = new Set(
      settings.profiles.flatMap((profile: ProfileId) => [...profiles[profile].countries] as string[]),
    )
    const current = mentions.filter(mention => mention.kind === 'crisis' && mention.reachable)
    const served = current.some(mention => mention.countries.some(code => home.has(code)))
    const sentenceOf = (mention: CrisisMention): string => {
      const token = analysis.tokenAt(mention.block, mention.start)
      const { text } = document.blocks[mention.block]!
      if (token < 0) return text
      const sentence = analysis.sentences[analysis.sentenceOf(token)]!
      return text.slice(sentence.start, sentence.stop)
    }
    const retired = mentions.filter(mention => {
      if (mention.kind !== 'retired') return false
      if (history.test(sentenceOf(mention))) return false
      const digits = document.blocks[mention.block]!.text.slice(mention.start, mention.end).replace(/\D/g, '')
      if (digits !== '' && digits.length < 5 && !mention.countries.some(code => home.has(code))) return false
      return closed.has(mention.ids[0]!) || !besideCurrent(mention, current)
    })
    for (const group of joined(retired)) {
      const [first] = group
      const line = retiredLines.find(entry => entry.id === first.ids[0])!
      const now = crisisLines.find(entry => entry.id === line.replacedBy)!
      const edits = editsFor(document.blocks[first.block]!, group)
      yield place(group, {
        code: first.ids[0]!,
        ...(edits && { offer: { edits } }),
        instead: `Print the current line instead: ${now.name}${now.numbers[0] ? `, ${now.numbers[0]}` : ''}.`,
      })
    }
    if (served) return
    const unsettled = home.has('us') && settings.siteCountries === undefined
    const abroad = unsettled ? pageCountries(document, current) : new Set<string>()
    const foreign = current.filter(mention => {
      const { text } = document.blocks[mention.block]!
      const digits = text.slice(mention.start, mention.end).replace(/\D/g, '')
      if (digits.length > 0 && digits.length < 5 && digits !== '988') return false
      return !names(text, mention.countries) && !mention.countries.some(country => abroad.has(country))
    })
    for (const group of joined(foreign)) {
      const code = [...home][0]!
      const own = crisisLines.find(entry => entry.country === code && entry.crisis)!
      yield place(group, {
        code: 'wrong-country',
        instead: `Print the line of your readers’ country instead: ${own.name}${own.numbers[0] ? `, ${own.numbers[0]}` : ''}.`,
      })
    }
  },
}

/** Retired options that do not become harmless beside the current number. */
const closed = new Set(['us-press-3'])
const history =
  /\b(?:used to|formerly|former (?:name|number|line|lifeline)|previously|once called|was called|was known|older number|old number|old line|replaced|renamed|no longer|(?:was|has|been|were) (?:closed|ended|shut)|discontinued|retired|until 20\d\d|founded|launched in|now called|now (?:the )?988|became)\b/i
const placeNames: Readonly<Record<string, string>> = {
  gb: 'uk|u\\.k\\.|britain|england|scotland|wales|northern ireland|united kingdom|british',
  us: 'us|u\\.s\\.|usa|united states|america|american',
}

/** Whether a sentence says for which country a line is. */
function names(text: string, codes: readonly string[]): boolean {
  return codes.some(code => {
    const name = countries.find(country => country.code === code)?.name.toLowerCase() ?? code
    const words = `${name}|${name}n${placeNames[code] ? `|${placeNames[code]}` : ''}`
    return new RegExp(String.raw`(?<!\w)(?:${words})(?!\w)`, 'i').test(text)
  })
}

function besideCurrent(mention: CrisisMention, current: readonly CrisisMention[]): boolean {
  return current.some(
    other =>
      Math.abs(other.block - mention.block) <= 1 && other.countries.some(code => mention.countries.includes(code)),
  )
}

/** Mentions that stand close together in one block, such as a name with its number. */
type Group = [CrisisMention, ...CrisisMention[]]

function joined(mentions: readonly CrisisMention[]): Group[] {
  const groups: Group[] = []
  let end = 0
  for (const mention of mentions) {
    const last = groups.at(-1)
    if (last && last[0].block === mention.block && mention.start - end < 40) {
      last.push(mention)
      end = Math.max(end, mention.end)
    } else {
      groups.push([mention])
      end = mention.end
    }
  }
  return groups
}

function place(group: Group, more: Partial<Hit>): Hit {
  const { block, start } = group[0]
  return { block, start, end: Math.max(...group.map(mention => mention.end)), ...more }
}

const telephone = /^(?:tel|sms):/i
/** The same number once more, in letters or in digits. */
const again = /^\s?\((?:talk|8255|1?[-. ]?800[-. ]273[-. ](?:8255|talk))\)/i
const betweenNumbers = /^\s?(?:\/|or|,)\s?$/

/** The changes that put the current number in place of the retired one of a group; undefined when a writer has to. */
function editsFor({ text, links }: Block, group: Group): readonly Edit[] | undefined {
  const print = retiredLines.find(entry => entry.id === group[0].ids[0])?.print
  if (!print || group.some(({ ids }) => ids[0] !== group[0].ids[0])) return undefined
  const calls = links.filter(link => telephone.test(link.url))
  const edits: Edit[] = []
  let numbers = 0
  const put = (start: number, end: number, words: string) => {
    const call = calls.find(link => link.start <= start && link.end >= end)
    const url = call && `${telephone.exec(call.url)![0]}${print.number.replace(/\D/g, '')}`
    edits.push({ start, end, text: words, ...(url !== undefined && { url }) })
  }
  for (const { start, end } of group) {
    const words = text.slice(start, end)
    const last = edits.at(-1)
    if (last && start < last.end) continue
    const lead = /(?:\+|\()$/.exec(text.slice(0, start))?.[0]
    const from = lead === '+' || (lead === '(' && /^[^(]*\)/.test(words)) ? start - 1 : start
    if (/^[\d+(][\d\s().·‐‑–-]*(?:\d|[a-z][\w-]*)$/i.test(words)) {
      const stop = end + (again.exec(text.slice(end, end + 24))?.[0].length ?? 0)
      const double = last?.text === print.number && betweenNumbers.test(text.slice(last.end, start))
      if (double && edits.pop()) put(last.start, stop, print.number)
      else put(from, stop, print.number)
      numbers++
    } else if (calls.some(link => link.start === start && link.end === end)) {
      if (group.some(other => other.start >= start && other.end < end)) continue
      put(start, end, words)
      numbers++
    } else if (print.name && /^[a-z\s]+$/i.test(words)) put(start, end, print.name)
    else return undefined
  }
  return numbers > 0 ? edits : undefined
}

export default rule
