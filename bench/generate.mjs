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

/** What careful copy says; most of a post. */
const plain = [
  'We offer {treatment} for {condition} in {place}.',
  '{treatment} may ease {condition} for some {person}, although results vary.',
  'Is {treatment} right for you?',
  'In one small study, {number} of 90 participants reported {benefit} {time}.',
  'Before anything else, {provider} reviews your history and the medicines you take.',
  'Do not stop a prescribed medicine without asking whoever prescribed it.',
  'The rooms are {room}, the tea is hot, and nobody hurries you.',
  'Parking is behind the building; the lift is on the left.',
  'If {condition} has lasted more than {number} weeks, talk with {provider} first.',
  'Common side effects include nausea, headache and tiredness, and rarely something more serious.',
  'A visit takes {number} minutes and costs {number} dollars.',
  'According to {provider}, {treatment} can help with {condition}.',
  'What we cannot promise is {benefit}; what we can promise is an honest answer.',
  'Ask about [payment plans](https://example.com/plans) or call **before noon**.',
  'The *FDA* has not approved {treatment} for {condition}.',
  'Bring a list of your medicines, your insurance card, and someone who can drive you home.',
  '{provider} will ask how long you have had {condition} and what you have tried.',
  'Most of the first visit is a conversation, and nothing is decided on that day.',
  'You may eat as usual beforehand unless {provider} tells you otherwise.',
  'Our office in {place} opens at eight and closes at five, Monday to Thursday.',
  'If you need an interpreter, tell us when you book and we will arrange one.',
  'Some {person} prefer to wait, and that is a fine choice too.',
  'Nobody can say in advance how {condition} will change for you.',
  'Call us if you notice swelling, a fever, or anything that worries you.',
  'Keep the dressing dry until the next morning and wash the skin with plain water.',
  'We answer messages within {number} hours on working days.',
  'Insurance pays for some of these visits; ask your plan before you book.',
  'The waiting room is {room} and has a corner for children.',
  'Two studies with {number} people each found no difference from a placebo.',
  'Side effects are listed on the leaflet that comes with every prescription.',
  '{condition} has many causes, and {treatment} is only one of the ways to treat it.',
  'Write down your questions, because they are easy to forget in the room.',
  'It is worth asking {provider} about sleep, alcohol and daily walks as well.',
  'The consent form explains the risks in plain words; take it home and read it.',
  'We keep no photographs without a signed permission, and you may withdraw it at any time.',
  'Your record is yours, and the front desk in {place} will print a copy.',
  'A second opinion is welcome, and we will send your notes wherever you like.',
  'If you think about harming yourself, call or text 988 at any hour.',
  '{treatment} is not for everyone: pregnancy, some heart problems and certain medicines rule it out.',
  'Most {person} come back after about {number} days for a short check.',
  'We measure {condition} with the same questionnaire at every visit.',
  'The bus stops in front of the door, and the street behind has free parking.',
  'Please tell us a day ahead when you cannot come, so that somebody else can.',
  'When the numbers do not change, we say so and talk about what else there is.',
  'Our pharmacist checks every new prescription against the others.',
  'Health and illness are rarely simple, and neither are the articles about them.',
  'For {condition}, the usual first steps are advice, exercise and time.',
  'This page was last reviewed by {provider}.',
  'Ask what happens if nothing is done; sometimes that is the best plan.',
  'We teach the family how to help, and when to leave well alone.',
  'Children under twelve are seen by a colleague in {place}.',
  'You can cancel the plan in writing, and we charge nothing for it.',
  'A nurse stays with you for the whole visit and checks your blood pressure twice.',
  'Drink water, walk a little, and do not drive until the next day.',
  'What does {treatment} cost, and who pays for it?',
  'Can I take {treatment} together with my other medicines?',
  'How long will I have to wait for a visit in {place}?',
]

/** What goes too far, and what only looks so. */
const promises = [
  '{treatment} relieves {condition} {time}.',
  'Results are guaranteed, or your next visit is free.',
  'Say goodbye to {condition} forever with {treatment}.',
  '{treatment} is completely safe and has no side effects.',
  'You can throw away your antidepressants after {treatment}.',
  '{person} tell us that they notice {benefit}, but not everybody does.',
  'Our {treatment} program is the only proven cure for {condition} in {place}.',
  'You will feel {benefit} {time}, whatever you tried before.',
  'Nine out of ten of our patients say goodbye to {condition}.',
  'Book by Friday and take {number} dollars off {treatment}.',
  'Start {treatment} today without seeing anyone.',
  'Your body already makes it, so {treatment} is natural and safe.',
]

/** The share of sentences that go too far, so that a post has about ten findings, as real ones have. */
const share = 0.1

/** A post of about `length` words of a clinic's blog, in Markdown. */
export function generatePost(random, length) {
  const pick = list => list[Math.floor(random() * list.length)]
  const fill = text => {
    const filled = text.replace(/\{(\w+)\}/g, (_, slot) => pick(words[slot]))
    return filled[0].toUpperCase() + filled.slice(1)
  }
  const sentence = () => fill(pick(random() < share ? promises : plain))
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
