import type { Block, Document } from '../document/document.ts'
import { crisisLines, directories, retiredLines } from '../knowledge/crisis-lines.ts'

/** What a number, name or address on a page stands for. */
export type MentionKind = 'crisis' | 'referral' | 'retired' | 'directory'

/** A crisis line, or something taken for one, where a page gives its number, name or address. */
export interface CrisisMention {
  readonly kind: MentionKind
  /** Ids of the lines or retired lines that it may be; several where countries share a number. */
  readonly ids: readonly string[]
  /** Codes of the countries in which it answers. */
  readonly countries: readonly string[]
  readonly block: number
  /** Offsets in the block's text. */
  readonly start: number
  readonly end: number
  /** Whether the place gives a way to reach it (a number or an address), not only a name. */
  readonly reachable: boolean
}

interface Target {
  readonly kind: MentionKind
  readonly id: string
  readonly country: string
}

const byDigits = new Map<string, Target[]>()
const byHost = new Map<string, Target[]>()
const byPhrase = new Map<string, Target>()

const put = <K>(map: Map<K, Target[]>, key: K, target: Target): void => {
  const list = map.get(key)
  if (!list) map.set(key, [target])
  else if (!list.some(other => other.id === target.id)) list.push(target)
}

/** A North American number without its leading 1. */
const local = (digits: string): string => (/^1\d{10}$/.test(digits) ? digits.slice(1) : digits)

for (const line of crisisLines) {
  const target: Target = { kind: line.crisis ? 'crisis' : 'referral', id: line.id, country: line.country }
  for (const digits of [...line.numbers, ...line.text.map(text => text.number)]) put(byDigits, local(digits), target)
  for (const vanity of line.vanity) put(byDigits, local(spelled(vanity)), target)
  for (const url of line.urls) put(byHost, addressOf(url), target)
}
for (const line of retiredLines) {
  const target: Target = { kind: 'retired', id: line.id, country: line.country }
  for (const digits of [...line.numbers, ...line.texts]) put(byDigits, local(digits), target)
  for (const phrase of line.phrases)
    if (/^[a-z0-9-]+\.[a-z]+$/.test(phrase)) put(byHost, phrase, target)
    else if (/^1?-?8\d\d-/.test(phrase)) put(byDigits, local(spelled(phrase)), target)
    else byPhrase.set(phrase, target)
}
for (const url of directories) put(byHost, addressOf(url), { kind: 'directory', id: addressOf(url), country: '' })

/** Digits of a number written with letters, as a telephone keypad has them. */
function spelled(text: string): string {
  return text
    .toLowerCase()
    .replace(/[a-z]/g, letter => '22233344455566677778889999'[letter.charCodeAt(0) - 97]!)
    .replace(/\D/g, '')
}

function addressOf(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

/** A run of digits with the marks that telephone numbers are grouped by. */
const digitRun = /(?<![\d$£€#]|\d[\s.\-‐‑–]|\d\)\s?)\d(?:[\s.\-‐‑–()·]{0,2}\d)*/g
const lengths = [...new Set([...byDigits.keys()].map(digits => digits.length))].sort((a, b) => b - a)
/** What may not follow a number: more of a longer one, a thousand, a percentage. */
const goesOn = /^(?:\d|[-‐‑–.]\d|[\s)]{1,2}\d{3}|,\d{3}|%)/

/** The known number that a run of digits begins with, the longest first, with where it ends in the text. */
function numberIn(text: string, start: number, run: string): { digits: string; end: number } | undefined {
  const places: number[] = []
  for (let at = 0; at < run.length; at++) if (run[at]! >= '0' && run[at]! <= '9') places.push(start + at)
  const all = run.replace(/\D/g, '')
  for (const skip of all.startsWith('1') ? [1, 0] : [0])
    for (const length of lengths) {
      const digits = all.slice(skip, skip + length)
      if (digits.length < length || (skip === 1 && length < 10) || !byDigits.has(digits)) continue
      const end = places[skip + length - 1]! + 1
      if (!goesOn.test(text.slice(end, end + 6))) return { digits, end }
    }
  return undefined
}
const lettered = /(?<![\w-])(?:1[-.\s])?\(?8\d\d\)?[-.\s](?:\d[-.\s]?|\d\d\d[-.\s]?)?[A-Za-z][A-Za-z0-9-]{2,12}(?!\w)/g
const bareAddress =
  /(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:org|com|net|ca|ie|uk|au|nz|fr|de|nl|info|gov|pl|pt|se|dk|fi|no)\b/gi
const phraseWords = [...byPhrase.keys()].map(text => text.split(' '))
const phrase = new RegExp(
  String.raw`(?<![\w-])(?:${[...byPhrase.keys()]
    .sort((a, b) => b.length - a.length)
    .map(text => text.split(' ').join(String.raw`,?\s(?:and\s|then\s){0,2}`))
    .join('|')})(?!\w)`,
  'gi',
)

const contactBefore =
  /\b(?:call|calling|text|texting|texted|dial|dialing|dialling|ring|ringing|phone|telephone|tel|contact|reach|message|sms|lifeline|helpline|hotline|crisis|line|number|chat|samaritans|help)\b[^.!?]{0,48}$/i
const contactAfter =
  /^[^.!?]{0,12}(?:\b(?:suicide|crisis|lifeline|helpline|hotline|press|option|line|from any|any ?time|day or night|24 ?\/ ?7|24 hours|is (?:free|open|there))\b)/i
const counted =
  /^[\s-]*(?:mg|mcg|ml|units?|patients?|people|clients?|reviews?|dollars|percent|sessions?|calories|miles|points|studies|adults|men|women|treatments?|infusions?|stars|days|hours|minutes|months|years|weeks|st|street|ave|avenue|road|rd|main|north|south|east|west)\b/i
const placed = /(?:suite|ste|room|unit|route|highway|box|apt|floor|no|nr|page|study|lot|building)\.?\s*$/i
/** Letters of a number whose digits follow in brackets ("800-662-HELP (4357)"). */
const keypad = /\d-?[A-Z]{4,}\s\($/i

/** The one number that people also write in words. */
const inWords = /\bnine[\s-]eight[\s-]eight\b/gi

/** Whether a short number stands as a number to call or to text. */
function toCall(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  if (counted.test(after) || placed.test(before) || keypad.test(before)) return false
  return contactBefore.test(before) || contactAfter.test(after)
}

/** Every current, referral, retired or foreign line that a page gives, in reading order. Time is linear in the text. */
export function crisisMentions(document: Document): readonly CrisisMention[] {
  const known = mentionsOf.get(document)
  if (known) return known
  const mentions = document.blocks.flatMap(block => mentionsIn(block).sort((a, b) => a.start - b.start))
  mentionsOf.set(document, mentions)
  return mentions
}

/** Several rules ask for the mentions of a page. */
const mentionsOf = new WeakMap<Document, readonly CrisisMention[]>()

function mentionsIn(block: Block): CrisisMention[] {
  const { text } = block
  const found: CrisisMention[] = []
  const add = (targets: readonly Target[] | undefined, start: number, end: number, reachable: boolean): void => {
    if (!targets) return
    for (const kind of new Set(targets.map(target => target.kind))) {
      const same = targets.filter(target => target.kind === kind)
      const place = { block: block.index, start, end, reachable }
      found.push({ kind, ids: same.map(t => t.id), countries: [...new Set(same.map(t => t.country))], ...place })
    }
  }
  if (/\d\D{0,4}\d\D{0,4}\d/.test(text)) {
    for (const match of text.matchAll(digitRun)) {
      const number = numberIn(text, match.index, match[0])
      if (!number || (number.digits.length <= 6 && !toCall(text, match.index, number.end))) continue
      add(byDigits.get(number.digits), match.index, number.end, true)
    }
    if (/8\d\d/.test(text))
      for (const match of text.matchAll(lettered)) {
        const digits = local(spelled(match[0]))
        add(byDigits.get(digits), match.index, match.index + match[0].length, true)
      }
  }
  const lower = text.toLowerCase()
  for (const match of text.matchAll(inWords)) add(byDigits.get('988'), match.index, match.index + match[0].length, true)
  if (phraseWords.some(words => words.every(word => lower.includes(word))))
    for (const match of text.matchAll(phrase)) {
      const key = match[0].toLowerCase().replace(/,/g, '').replace(/\s+/g, ' ')
      const target = byPhrase.get(key) ?? byPhrase.get(key.replace(/ (?:and )?(?:then )?press/, ' press'))
      add(target && [target], match.index, match.index + match[0].length, false)
    }
  if (/[a-z0-9]\.[a-z]{2}/.test(lower))
    for (const match of text.matchAll(bareAddress))
      add(targetsOfUrl(match[0]), match.index, match.index + match[0].length, true)
  for (const link of block.links) add(targetsOfUrl(link.url), link.start, link.end, true)
  return found
}

function targetsOfUrl(url: string): readonly Target[] | undefined {
  const call = /^(?:tel|sms):\+?([\d\-.() ]+)/i.exec(url)
  if (call) return byDigits.get(local(call[1]!.replace(/\D/g, '')))
  const address = addressOf(url)
  const found: Target[] = []
  for (const [key, targets] of byHost) if (key.includes('/') && address.startsWith(key)) found.push(...targets)
  for (let name = address.split(/[/?#:]/)[0]!; name.includes('.'); name = name.slice(name.indexOf('.') + 1))
    found.push(...(byHost.get(name) ?? []))
  return found.length > 0 ? found : undefined
}
