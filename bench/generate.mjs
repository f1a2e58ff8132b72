import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A number generator (mulberry32) that gives the same numbers in [0, 1) for the same seed. */
export function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const words = {
  treatment: [
    'ketamine therapy',
    'Botox',
    'semaglutide',
    'PRP injections',
    'TMS',
    'testosterone therapy',
    'laser peels',
    'IV drips',
  ],
  condition: [
    'depression',
    'chronic pain',
    'migraine',
    'anxiety',
    'hair loss',
    'sun damage',
    'low energy',
    'poor sleep',
  ],
  person: ['patients', 'many people', 'adults in our care', 'new mothers', 'veterans', 'our members'],
  provider: [
    'our nurse practitioner',
    'a board-certified physician',
    'the clinic team',
    'your injector',
    'our psychiatrist',
  ],
  place: ['Asheville', 'Tucson', 'Duluth', 'Savannah', 'Spokane', 'Toledo', 'Baton Rouge'],
  time: ['within a week', 'in about a month', 'after three visits', 'by the second session', 'in 48 hours'],
  number: ['12', '3', '250', '85', '40'],
  benefit: ['steadier mood', 'smoother skin', 'better sleep', 'less stiffness', 'more energy', 'fuller hair'],
  room: ['quiet', 'warm', 'bright', 'private', 'freshly painted'],
}

const sentences = [
  'We offer {treatment} for {condition} in {place}.',
  '{treatment} may ease {condition} for some {person}, although results vary.',
  '{treatment} relieves {condition} {time}.',
  'Is {treatment} right for you?',
  'Results are guaranteed, or your next visit is free.',
  'Say goodbye to {condition} forever with {treatment}.',
  'In one small study, {number} of 90 participants reported {benefit} {time}.',
  'Before anything else, {provider} reviews your history and the medicines you take.',
  '{treatment} is completely safe and has no side effects.',
  'Do not stop a prescribed medicine without asking whoever prescribed it.',
  'The rooms are {room}, the tea is hot, and nobody hurries you.',
  'Parking is behind the building; the lift is on the left.',
  'If {condition} has lasted more than {number} weeks, talk with {provider} first.',
  '{person} tell us that they notice {benefit}, but not everybody does.',
  'You can throw away your antidepressants after {treatment}.',
  'Common side effects include nausea, headache and tiredness, and rarely something more serious.',
  'A visit takes {number} minutes and costs {number} dollars.',
  'According to {provider}, {treatment} can help with {condition}.',
  'What we cannot promise is {benefit}; what we can promise is an honest answer.',
  'Our {treatment} program is the only proven cure for {condition} in {place}.',
  'Ask about [payment plans](https://example.com/plans) or call **before noon**.',
  'The *FDA* has not approved {treatment} for {condition}.',
]

/** A post of about `length` words of a clinic's blog, in Markdown. */
export function generatePost(random, length) {
  const pick = list => list[Math.floor(random() * list.length)]
  const fill = text => {
    const filled = text.replace(/\{(\w+)\}/g, (_, slot) => pick(words[slot]))
    return filled[0].toUpperCase() + filled.slice(1)
  }
  const sentence = () => fill(pick(sentences))
  const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ')
  const title = () =>
    fill(pick(['{treatment} in {place}', 'Living with {condition}', 'What {person} ask about {treatment}']))
  const blocks = [
    paragraph,
    paragraph,
    paragraph,
    () => `## ${title()}`,
    () => Array.from({ length: 3 }, () => `- ${sentence()}`).join('\n'),
    () => Array.from({ length: 3 }, (_, index) => `${index + 1}. ${sentence()}`).join('\n'),
    () => `> ${sentence()}\n>\n> ${sentence()}`,
    () => `| Treatment | Price |\n| --- | --- |\n| ${fill('{treatment}')} | $${pick(words.number)} |`,
    () => `![${fill('A {room} room in {place}')}](/images/room.jpg)`,
    () => `<div class="note">\n\n${sentence()}\n\n</div>`,
    () => `${sentence()}[^1]\n\n[^1]: ${sentence()}`,
  ]
  const name = title()
  const parts = [`---\ntitle: "${name}"\ndescription: "${sentence()}"\n---`, `# ${name}`]
  for (let count = 0; count < length; count += parts.at(-1).split(/\s+/).length) parts.push(pick(blocks)())
  return `${parts.join('\n\n')}\n`
}

/** Writes posts into a folder; the same seed gives the same posts. Gives their size in bytes. */
export function generateFolder(folder, { posts, length, seed }) {
  const random = createRandom(seed)
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (let index = 0; index < posts; index++) {
    const post = generatePost(random, length)
    bytes += Buffer.byteLength(post)
    writeFileSync(join(folder, `post-${String(index).padStart(4, '0')}.md`), post)
  }
  return bytes
}
