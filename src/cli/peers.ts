import { didYouMean, treatments } from '../index.ts'
import type { Io } from './io.ts'

/** Settings for another linter, with which it leaves alone what carelint asks for. */
interface Peer {
  /** Where the settings go. */
  readonly place: string
  readonly settings: () => string
}

/** Checks of write-good that attack hedges, frequencies and notices such as "is not approved". */
const writeGoodChecks = ['weasel', 'adverb', 'passive', 'tooWordy', 'thereIs']

/** Rules of alex that attack the names of conditions and side effects. */
const clinicalTerms = [
  'add',
  'binge',
  'bipolar',
  'depressed',
  'insomnia',
  'manic',
  'ocd',
  'panic-attack',
  'psychotic',
  'rehab',
  'vomit',
]

/** Only words that are always profane; the lesser degrees hold "suicide", "drug", "breast" and "cancer". */
const profanitySureness = 2

const peers: Readonly<Record<string, Peer>> = {
  vale: { place: 'the section of .vale.ini that holds for your posts', settings: valeSettings },
  'vale-words': {
    place: '<StylesPath>/config/vocabularies/Clinic/accept.txt, with "Vocab = Clinic"',
    settings: valeWords,
  },
  'write-good': {
    place: 'the command line',
    settings: () => `write-good ${writeGoodChecks.map(check => `--no-${check}`).join(' ')}\n`,
  },
  proselint: {
    place: '~/.config/proselint/config.json (before 0.13: ~/.config/proselint/config)',
    settings: () =>
      json({
        checks: {
          hedging: false,
          'hedging.misc': false,
          weasel_words: false,
          'weasel_words.misc': false,
          'weasel_words.very': false,
        },
      }),
  },
  alex: {
    place: '.alexrc.yaml',
    settings: () =>
      `profanitySureness: ${profanitySureness}\nallow:\n${clinicalTerms.map(id => `  - ${id}\n`).join('')}`,
  },
  textlint: {
    place: '.textlintrc.json, the rules that you have of these',
    settings: () =>
      json({
        rules: {
          'write-good': Object.fromEntries(writeGoodChecks.map(check => [check, false])),
          alex: { profanitySureness, allow: clinicalTerms },
        },
      }),
  },
}

/** Prints the settings for another linter, or the list of those that are known. */
export function printPeers(name: string | undefined, io: Io, complain: (message: string) => void): number {
  if (name === undefined) {
    const longest = Math.max(...Object.keys(peers).map(each => each.length))
    for (const [each, { place }] of Object.entries(peers)) io.stdout.write(`${each.padEnd(longest)}  ${place}\n`)
    return 0
  }
  const peer = Object.hasOwn(peers, name) ? peers[name] : undefined
  if (!peer) {
    const names = Object.keys(peers)
    complain(`carelint has no settings for "${name}", only for ${names.join(', ')}.${didYouMean(name, names)}`)
    return 2
  }
  io.stdout.write(peer.settings())
  return 0
}

function valeSettings(): string {
  const off = {
    'write-good': ['Weasel', 'Passive', 'TooWordy', 'ThereIs', 'E-Prime'],
    proselint: ['Hedging', 'Very'],
    alex: ['ProfanityMaybe', 'ProfanityUnlikely', 'OCD'],
    Google: ['Passive'],
    Microsoft: ['Adverbs', 'Passive'],
  }
  return Object.entries(off)
    .map(([style, rules]) => `${rules.map(rule => `${style}.${rule} = NO\n`).join('')}`)
    .join('')
}

/** The generic names of medicines; without regard to case, because Vale would otherwise ask for this one. */
function valeWords(): string {
  const names = treatments.flatMap(({ generics = [] }) => generics).filter(name => /^[a-z-]+$/.test(name))
  return [...new Set(names)]
    .sort()
    .map(name => `(?i)${name}\n`)
    .join('')
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
