import type { Document } from '../document/document.ts'
import { conditions } from '../knowledge/conditions.ts'
import { countries, crisisLines, crisisNotes } from '../knowledge/crisis-lines.ts'
import { evidenceHosts } from '../knowledge/evidence-hosts.ts'
import { profiles } from '../knowledge/profiles.ts'
import type { Analysis, Match } from '../language/analysis.ts'
import { type CrisisMention, crisisMentions } from '../language/crisis-mentions.ts'
import { languageCountry, pageCountries } from '../language/page-countries.ts'
import { placeFor, whereOption } from '../language/sections.ts'
import { hitAt, leavesCountryOpen, type ProfileId, type Rule, type RuleContext } from '../rule.ts'

/** A word that makes a page owe a crisis line. */
interface Trigger {
  readonly first: number
  readonly end: number
  readonly soft: boolean
}

const self = 'myself|yourself|yourselves|himself|herself|themselves|themself|oneself|ourselves'
const own = "(my | your | his | her | their | one 's) (own)?"

const rule: Rule = {
  id: 'missing-crisis-resource',
  scope: 'document',
  severity: 'error',
  profiles: { us: 'error', uk: 'error', au: 'error', ca: 'error', eu: 'error' },
  summary: 'A page that mentions suicide or self-harm and gives no crisis line for its readers.',
  why: 'Someone who thinks about suicide may be reading; a number that answers now helps where a booking line or “seek help” does not.',
  instead: `Put a short note near the first mention and keep it visible: “${crisisNotes.us}”`,
  fixes: 'Puts the notice “crisis” of your configuration near the first mention.',
  sources: ['SM-01', 'SM-02', 'SM-03', 'SM-04'],
  examples: {
    flagged: [
      '# Low mood after birth // You have thought that everyone would be better off without you.',
      '# Memory programme // “I had the tablets counted out and a note written.” – a retired judge',
      '# A story of recovery // He felt that everyone would be better off without him. Today he runs.',
      '# Life after an injury // Some people with long-lasting pain have suicidal thoughts. Our nerve blocks may help.',
      '# Teen smiles // A junior told our hygienist that she had been cutting herself over what boys said.',
      '# Ketamine for veterans // Twenty-two a day. You can put a face to that number.',
      '# Ketamine retreat // At our table sat two people who had already written their goodbye letters.',
      '# Low mood after birth // If you think about suicide, ring our front desk and we will find you a slot.',
      '# Self-harm and young people // Anyone who self-harms should go to the emergency room.',
      '# Nerve pain and sleep // Members who thought about dying sleep again. Book a tour.',
      '# Why we treat depression early // Depression can lead to suicide. Dr. Osei sees new patients on Mondays.',
      '# Borderline personality // Urges to hurt yourself can come and go. For referrals call SAMHSA at 1-800-662-4357.',
      {
        text: '# Depression // If you want to end your life, call or text 988.',
        profiles: ['uk'],
      },
    ],
    allowed: [
      '# Quitting with TMS // She smoked twenty-two a day. TMS may help some people stop.',
      '# Grief // If suicidal thoughts come, call nine-eight-eight at any hour.',
      '# Razor burn // He kept cutting himself while shaving, and the retiring nurse has written her farewell speech.',
      '# Sick leave // Have a note written by your doctor, and your pills counted out by the pharmacy.',
      '# Snacks // Your family would be better off without sugar, and nobody overdosed on fruit.',
      '# Depression // Thoughts of suicide are a symptom that can be treated. Call or text 988 at any hour.',
      '# Grief // If you feel that you want to die, dial 9-8-8. In danger now? Call 911.',
      '# Mood and pain // Self-harm is more common in chronic pain. You can chat with someone at https://988lifeline.org today.',
      '# How tumours die // A cell that destroys itself is said to commit cell suicide.',
      '# The volleyball clinic // Suicide sprints are hard on knees, and so are suicide squeeze slides.',
      '# Our awards // We were thanked by the National Suicide Prevention Lifeline.',
      '# Perinatal mood in Hobart // If thoughts of suicide come, Lifeline answers on 13 11 14 at any hour.',
      '# Dosing // An accidental overdose of iron needs a call to poison control.',
      {
        text: '# Postnatal mood // If you have thoughts of ending your life, Samaritans answer on 116 123.',
        profiles: ['uk'],
      },
    ],
  },
  phrases: {
    explicit: [
      'self harm|harming|harmed|harms|injury|injuring|injurious|mutilation|mutilating|cutting',
      `~harm|~kill ${self}`,
      `(thought | thoughts | thinking | think | idea | ideas | urge | urges | impulse | impulses | want | wants | wanting | wanted | plan | plans | planning | risk | tempted | afraid | fear | might | may | feel like) (*{0,4}) ~hurt|~cut|~injure|~poison ${self}`,
      `~end ${own} life|lives`,
      'ending life|lives',
      'end it all',
      `~take ${own} life|lives`,
      '(thought | thoughts | thinking) of|about (death | dying | ending it | not being here | not waking up)',
      '~want|~wish to die',
      '~want|~wish to be dead',
      '~wish (i | you | they | he | she) (was | were) dead|gone',
      'better off dead',
      '(no longer | not) want|wanting|wants|wanted|wish to (live | exist | wake up | be alive | be here anymore | be here any more | be here any longer | be around anymore)',
      'no longer want|wanting|wants|wanted to be here',
      '(no longer | not) (want | wanting | wants | wanted) to go on living',
      'life (is | was | feels | felt) (not | no longer) worth living',
      'no reason to (live | go on living)',
      '~think of|about (dying | ending it | not being here)',
      '(~plan | ~hope | ~prefer | would rather) not to be (here | alive | around anymore)',
      'unalive',
      'cutting (herself | himself | themselves | myself) !(some | a | any | off | short | out | loose | free | shaving | while | with | on | in)',
      '(had | has | have) (already)? (written | wrote) (my | her | his | their) (goodbye | farewell | last) (letter | letters | note | notes)',
      '(not want | wanting | wants | wanted) to see (tomorrow | another day | another morning | the morning)',
      'intentional|deliberate overdose|overdoses|poisoning',
      '~overdose (*{0,4}) (on purpose | deliberately | intentionally)',
      '(world | family | everyone | everybody | kids | children | they | people) would be better off (without (me | him | her | them | you) | if (i | he | she | they) (was | were) (gone | dead))',
      '(had | have | has | with) (the | my | his | her | a) note (already)? written !by|for|to|from|in',
      '(pills | tablets) (counted out | lined up | saved up | poured out | stockpiled) and (a | the | my | his | her) (*{0,1}) (note | letter)',
      '(telling | tells | told | tell) (you | me | him | her | them | us) not to (be here | wake up | go on)',
      '(arrived | came | sat | left | drove | woke) with (a | my | his | her) (suicide | goodbye | farewell)? (note | letter) (already | just)? written',
      '(died | dead | die | death | deaths | gone | lost) (by | at) (my | her | his | their | your) own hand',
      '~eat|~swallow|~take (a | his | her | their | my) (bullet | gun | pistol)',
      '~hang (herself | himself | themselves | myself | yourself)',
    ],
    toll: [
      '(22 | twenty two) (veterans | vets | service members | of us | of them | of our own | brothers)? a day !cigarettes|smokes',
    ],
    soft: [
      'hopeless|hopelessness|unbearable|worthlessness',
      '(can not | cannot | can not longer | unable to | impossible to | impossible for * to) (*{0,1}) cope',
      'rock bottom',
      'nothing (left)? to live for',
      'psychosis|psychotic',
      '~feel (much | even | a lot)? worse (after | following | during) (*{0,3}) <treatment>',
      'worse after (*{0,3}) <treatment>',
      '(severe | acute | dangerous | life threatening) withdrawal',
      'delirium tremens',
    ],
    emergency: [
      '(call | dial | phone | ring | contact) (to)? (911 | 999 | 000 | 112 | 111 | emergency | an ambulance | your local emergency)',
      '(seek | get | need | needs | require | requires | find) (*{0,2}) (immediate | urgent | emergency) (*{0,2}) (attention | help | care | treatment | support | assistance)',
      '(seek | get | find) (*{0,2}) (help | care | attention | support) (immediately | right away | at once | urgently | now)',
      '(go | come | head | taken | drive | visit | report) (*{0,4}) (emergency room | emergency department | er | hospital | a and e)',
      'nearest|local|closest emergency|hospital|er',
      'emergency services|room|department|medical',
      'emergency (help | care | line | number)',
    ],
  },
  message: (quote, hit) =>
    messages[hit.code ?? 'none']?.(quote) ?? `“${quote}” stands on a page without a crisis line.`,
  *check(context) {
    const { analysis, settings } = context
    if (settings.provides.has('crisis') || analysis.document.components.some(name => carriesLine.test(name))) return
    const trigger = firstTrigger(context)
    if (!trigger) return
    const place = placeFor(analysis.document, whereOption(settings.options), analysis.blockOf(trigger.first))
    const mentions = crisisMentions(analysis.document).filter(
      mention => mention.reachable && mention.block >= place.first && mention.block < place.end,
    )
    const unmet = settings.profiles.filter(profile => !servedBy(mentions, profile, 'crisis'))
    if (unmet.length === 0 || (leavesCountryOpen(settings) && servedAtHome(analysis.document, mentions))) return
    const code = codeOf(context, mentions, unmet)
    const hit = hitAt(analysis, trigger.first, trigger.end, {
      scope: 'document',
      code,
      instead: advice(unmet[0]!),
      offer: { notices: ['crisis'] },
    })
    if (trigger.soft) {
      if (code !== 'outdated') yield { ...hit, severity: 'suggestion', code: 'soft' }
    } else if (code === 'outdated' || code === 'directory' || code === 'local') yield { ...hit, severity: 'suggestion' }
    else yield unmet.length < settings.profiles.length ? { ...hit, severity: 'warning' } : hit
  },
}

const messages: Readonly<Record<string, (quote: string) => string>> = {
  none: quote => `“${quote}” stands on a page that gives no crisis line.`,
  partial: quote => `“${quote}” stands on a page that sends readers to emergency care but names no crisis line.`,
  'wrong-country': quote => `“${quote}” stands on a page whose crisis line answers in another country.`,
  outdated: quote => `“${quote}” stands on a page whose only crisis line is a retired one.`,
  referral: quote => `“${quote}” stands on a page whose only number is a referral line, not a crisis line.`,
  directory: quote => `“${quote}” stands on a page that gives a directory of crisis lines but no line of its own.`,
  local: quote => `“${quote}” stands on a page that gives a local crisis number but no national line.`,
  soft: quote => `“${quote}” speaks of deep distress on a page without a crisis line.`,
}

const carriesLine = /crisis|lifeline|hotline|helpline|samaritans|suicideprevention|988/i
const cellBefore = new Set(
  'cell cells cellular career political social professional commercial financial economic gene programmed'.split(' '),
)
const otherAfter = new Set(
  `gene genes switch switches inhibitor inhibitors inhibition substrate substrates squeeze squeezes squad squads door doors
  knob cable cables bomber bombers bombing bombings mission sprint sprints run runs drill drills hill grip wing wings tree
  vector vectors enzyme pact`.split(/\s+/),
)
const lineNames = new Set('lifeline hotline helpline line lifelines hotlines helplines crisis'.split(' '))
const referenceHeading =
  /^\W*(?:references?|sources?|citations?|bibliography|further reading|footnotes?|notes|works cited)\W*$/i
const localLine =
  /\b(?:crisis|suicide|suicide prevention)\b[^.!?]{0,40}\b(?:line|hotline|helpline|team|service|center)\b[^.!?]{0,40}\d{3}[-.\s)]{1,2}\d{3}[-.\s]\d{4}/i
const physical = /chest pain|stroke|allerg|breath|bleed|swelling|seizure|vision|sight|fever|faint|rash|sweat/i
const mental = new Set(
  conditions.filter(entry => entry.group === 'mental' || entry.group === 'addiction').map(entry => entry.id),
)

/** Words of a page on veterans, where "22 a day" is the number of those who die by suicide. */
const served = new Set('veteran veterans vet vets marine marines soldier soldiers military va'.split(' '))

/** The first explicit trigger of a page, else the first soft one where the page is about mental health. */
function firstTrigger(context: RuleContext): Trigger | undefined {
  const { analysis } = context
  const found: Trigger[] = context.matches('explicit').map(match => ({ ...place(match), soft: false }))
  if (analysis.tokens.some(({ word }) => served.has(word)))
    for (const match of context.matches('toll')) found.push({ ...place(match), soft: false })
  analysis.tokens.forEach((token, at) => {
    const { word } = token
    if (word.length < 7 || !/^(?:para)?suicid/.test(word)) return
    const reading = readingAt(analysis, at)
    if (reading !== 'other') found.push({ first: at, end: at + 1, soft: reading === 'soft' })
  })
  const counted = found
    .filter(trigger => !exempt(context, trigger))
    .sort((a, b) => Number(a.soft) - Number(b.soft) || a.first - b.first)
  if (counted[0]) return counted[0]
  const soft = context.matches('soft').find(match => !exempt(context, place(match)))
  if (!soft || analysis.entities.filter(entity => mental.has(entity.id)).length < 2) return undefined
  return { ...place(soft), soft: true }
}

const place = (match: Match): { first: number; end: number } => ({ first: match.first, end: match.end })

/** How a word that begins with "suicid" is meant: of a person, of something else, or as a matter of training. */
function readingAt(analysis: Analysis, at: number): 'person' | 'soft' | 'other' {
  const before = analysis.tokens[at - 1]?.word ?? ''
  const after = analysis.tokens[at + 1]?.word ?? ''
  const second = analysis.tokens[at + 2]?.word ?? ''
  if (cellBefore.has(before) || otherAfter.has(after)) return 'other'
  if (lineNames.has(after) || (after === 'and' && second === 'crisis')) return 'other'
  if (after !== 'prevention' && after !== 'awareness') return 'person'
  const third = analysis.tokens[at + 3]?.word ?? ''
  return lineNames.has(second) || lineNames.has(third) ? 'other' : 'soft'
}

/** Whether a trigger stands where nobody is spoken to: a cited title, a reference list, a warning in a legal text. */
function exempt({ analysis, settings }: RuleContext, { first, end }: { first: number; end: number }): boolean {
  const block = analysis.document.blocks[analysis.blockOf(first)]!
  if (block.note) return true
  const heading = analysis.document.blocks[block.heading]
  if (heading && referenceHeading.test(heading.text)) return true
  const start = analysis.tokens[first]!.start
  const stop = analysis.tokens[end - 1]!.end
  if (block.links.some(link => link.start <= start && link.end >= stop && cites(link.url))) return true
  if (settings.contentType !== 'legal') return false
  const sentence = analysis.sentences[analysis.sentenceOf(first)]!
  return /boxed warning|black[- ]box/i.test(block.text.slice(sentence.start, sentence.stop))
}

function cites(url: string): boolean {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  return evidenceHosts.some(name => host === name || host.endsWith(`.${name}`))
}

/** Whether a page gives a crisis line of the country in which it shows that it is written. */
function servedAtHome(document: Document, mentions: readonly CrisisMention[]): boolean {
  const lines = mentions.filter(mention => mention.kind === 'crisis')
  const home = pageCountries(document, lines)
  const stated = languageCountry(document)
  return lines.some(line => line.countries.some(code => code === stated || home.has(code)))
}

function servedBy(mentions: readonly CrisisMention[], profile: ProfileId, kind: CrisisMention['kind']): boolean {
  const codes: readonly string[] = profiles[profile].countries
  return mentions.some(mention => mention.kind === kind && mention.countries.some(code => codes.includes(code)))
}

function codeOf(context: RuleContext, mentions: readonly CrisisMention[], unmet: readonly ProfileId[]): string {
  const { analysis, settings } = context
  if (unmet.every(profile => servedBy(mentions, profile, 'retired'))) return 'outdated'
  if (leavesCountryOpen(settings) && mentions.some(({ kind }) => kind === 'retired')) return 'outdated'
  if (analysis.document.blocks.some(block => localLine.test(block.text))) return 'local'
  if (mentions.some(mention => mention.kind === 'crisis')) return 'wrong-country'
  if (mentions.some(mention => mention.kind === 'directory')) return 'directory'
  if (mentions.some(mention => mention.kind === 'referral')) return 'referral'
  const urgent = context.matches('emergency').some(match => {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    return !physical.test(analysis.document.blocks[sentence.block]!.text.slice(sentence.start, sentence.stop))
  })
  return urgent ? 'partial' : 'none'
}

/** What to write for the readers of a profile. */
function advice(profile: ProfileId): string {
  const code = profiles[profile].countries[0]!
  const note = (crisisNotes as Readonly<Record<string, string>>)[code]
  if (note && profile !== 'eu') return `Put a short note near the first mention and keep it visible: “${note}”`
  const line = crisisLines.find(entry => entry.country === code && entry.crisis)
  const emergency = countries.find(country => country.code === code)?.emergency[0] ?? '112'
  return `Put the crisis line of your readers’ country near the first mention (${line?.name} ${line?.numbers[0]}, for example), with the emergency number ${emergency}.`
}

export default rule
