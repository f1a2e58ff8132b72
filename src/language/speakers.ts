import type { Block } from '../document/document.ts'
import { type Analysis, type Sentence, TokenFlag } from './analysis.ts'

const serviceWords = new Set(
  `parking park desk reception receptionist staff chairs chair booking booked reminders appointment appointments early explained explains
  listened listens listener rushed unhurried room rooms waiting coffee tea clean comfortable comfy friendly polite funny careful patient
  answered answer answers replied texted text questions phone called rang portal website time place lovely kind attentive gentle
  hotel breakfast bed beds pillow pillows towel towels robe slippers cocoa snack snacks biscuits cookies pie cake garage validate validates validated
  valet shuttle driver airport playlist wifi toys magazines music blanket blankets lobby decor view elevator lift stairs bus toilet toilets`.split(
    /\s+/,
  ),
)
const resultWords = new Set(
  `again anymore gone back off down lost less first never since now finally without works worked difference results result life years
  months weeks pounds guess guessed husband wife sleep slept walk walked ran run`.split(/\s+/),
)

/** "The front desk knew my name, and they ran on time": praise of how people were looked after, without a word of a result. */
export function praisesService(analysis: Analysis, spoken: readonly Sentence[]): boolean {
  let served = false
  for (const { first, end } of spoken)
    for (let at = first; at < end; at++) {
      const { word, flags } = analysis.tokens[at]!
      if (flags & TokenFlag.number && analysis.tokens[at - 1]?.word !== 'at') return false
      if (resultWords.has(word) && !/^(?:on|in) time$/.test(analysis.quote(at, Math.min(at + 2, end)))) {
        const rushed = word === 'never' && serviceWords.has(analysis.tokens[at + 1]?.word ?? '')
        const onTime = (word === 'ran' || word === 'run') && analysis.tokens[at + 1]?.word === 'on'
        const closing = word === 'anymore' && analysis.tokens[first]!.word === 'who'
        if (!rushed && !onTime && !closing) return false
      }
      served ||= serviceWords.has(word)
    }
  return served
}

const turns = new Set(
  'again anymore gone now finally since never without worked results result pain weeks months'.split(' '),
)

/** Whether a quotation goes on to what became of its speaker. */
export function turnsOut(analysis: Analysis, spoken: readonly Sentence[]): boolean {
  return spoken.some(({ first, end }) => analysis.tokens.slice(first, end).some(({ word }) => turns.has(word)))
}

const clinician =
  /\b(?:Dr\.?|Doctor|Prof\.?|Professor|Nurse) (?:[A-Z][\w'’-]+ ){1,3}(?:says?|said|adds?|explains?|writes?)\b|\bI (?:tell|show|ask|give|advise|examine|prescribe|treat|refer|see) (?:\w+ )?(?:patients?|parents|people|families|them)\b/
const clinicianTitle = /\bDr\.? [A-Z]|\b(?:MD|DO|DDS|DMD|PhD|RN|NP|FRACP|FRCS|MRCGP)\b/

/** Whether a quotation is that of the clinician whom a page presents or whom the block names as its speaker. */
export function speaksAsClinician({ document }: Analysis, block: Block): boolean {
  if (clinician.test(block.text)) return true
  return document.blocks
    .slice(0, 3)
    .some(({ kind, text }) => (kind === 'title' || kind === 'heading') && clinicianTitle.test(text))
}
