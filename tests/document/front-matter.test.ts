import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read.ts'

const read = (yaml: string, body = '') => readDocument(`---\n${yaml}\n---\n${body}`, 'page.md')
const outline = (yaml: string) => read(yaml).blocks.map(({ kind, depth, text }) => `${kind}${depth || ''}: ${text}`)

describe('front matter', () => {
  it('gives titles and descriptions, also of search and social cards', () => {
    const yaml = [
      'title: One',
      'seo_title: Two',
      'description: Three',
      'seo: { title: Four, description: Five, robots: noindex }',
      'og:title: Six',
      'meta:\n  description: Seven\n  author: Sam',
      'cover: { alt: Eight }',
      'author: { title: Doctor }',
      'tags: [a, b]',
    ].join('\n')
    expect(outline(yaml)).toEqual([
      'title1: One',
      'title1: Two',
      'description: Three',
      'title1: Four',
      'description: Five',
      'title1: Six',
      'description: Seven',
      'alt: Eight',
    ])
  })

  it('gives questions as headings of their answers', () => {
    const { blocks } = read('title: Care\nfaq:\n  - question: Is it safe?\n    answer: Mostly.\n', 'Body.')
    expect(blocks.map(({ kind, text, heading }) => [kind, text, blocks[heading]?.text])).toEqual([
      ['title', 'Care', undefined],
      ['heading', 'Is it safe?', 'Care'],
      ['paragraph', 'Mostly.', 'Is it safe?'],
      ['paragraph', 'Body.', 'Care'],
    ])
  })

  it('parts paragraphs of a text on several lines', () => {
    expect(outline('summary: |\n  One\n  two.\n\n  Three.\nexcerpt: >\n  Four\n  five.\n\n  Six.')).toEqual([
      'description: One two.',
      'description: Three.',
      'description: Four five.',
      'description: Six.',
    ])
  })

  it('is kept as plain data that reaches no prototype', () => {
    const { frontMatter } = read('a: { b: [1, true, null] }\n__proto__: { polluted: yes }\nconstructor: x')
    expect(frontMatter).toEqual({ a: { b: [1, true, null] }, constructor: 'x' })
    expect(Object.getPrototypeOf(frontMatter)).toBe(Object.prototype)
    expect(Object.hasOwn(frontMatter, '__proto__')).toBe(false)
  })

  it('follows aliases, though not without end', () => {
    expect(read('a: &x { b: 1 }\nc: *x').frontMatter).toEqual({ a: { b: 1 }, c: { b: 1 } })
    const bomb = [
      'a: &a [1, 1]',
      ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]}, `.repeat(9)}]`),
    ]
    expect(JSON.stringify(read(bomb.join('\n')).frontMatter).length).toBeLessThan(5000)
    expect(JSON.stringify(read('a: &a [1, *a]').frontMatter).length).toBeLessThan(5000)
  })

  it('that is nested without end is told as such', () => {
    const { problems } = read(`a: ${'['.repeat(90_000)}`)
    expect(problems.map(({ message }) => message)).toEqual(['The front matter is nested too deeply to be read.'])
  })

  it('that is broken is told with its place, and the page is still read', () => {
    const { problems, blocks, frontMatter } = read('title: "One\ntags: [', 'Body.')
    expect(problems).toEqual([
      { message: 'The front matter is not valid YAML: Missing closing "quote.', path: 'page.md', line: 4, column: 1 },
    ])
    expect(blocks.map(({ text }) => text)).toEqual(['Body.'])
    expect(frontMatter).toEqual({})
  })

  it('that is not a set of keys is told', () => {
    expect(read('- a\n- b').problems.map(({ message, line }) => [message, line])).toEqual([
      ['The front matter is not a list of keys and values.', 2],
    ])
  })

  it('in TOML is told', () => {
    const { problems, blocks } = readDocument('+++\ntitle = "One"\n+++\n\nBody.', 'page.md')
    expect(problems.map(({ message }) => message)).toEqual(['Front matter in TOML is not read; write it in YAML.'])
    expect(blocks.map(({ text }) => text)).toEqual(['Body.'])
  })

  it('that is empty is no problem', () => {
    expect(read('').problems).toEqual([])
  })
})
