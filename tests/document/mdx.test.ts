import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/document/read.ts'
import { sourceOf, wrongPlaces } from './places.ts'

const read = (source: string, options = {}) => readPage(source, 'page.mdx', options)
const outline = async (source: string, options = {}) =>
  (await read(source, options)).blocks.map(
    ({ kind, depth, text, quoted }) => `${kind}${depth || ''}${quoted ? ' quoted' : ''}: ${text}`,
  )

describe('places in MDX', () => {
  const cases: readonly [name: string, source: string, words: string, written: string][] = [
    ['after a named entity', 'Skin &amp; laser care', 'laser', 'laser'],
    ['inside an element', '<Card>\n  One&nbsp;*two* three\n</Card>', 'two three', 'two* three'],
    ['inside an element in a quotation', '> <Card>\n> one\n> two\n> </Card>', 'one two', 'one\n> two'],
    ['in a property', '<Card title="Calm &amp; safe" />', 'safe', 'safe'],
    ['in a property on two lines of a quotation', '> <Card title="one\n> two" />', 'one two', 'one\n> two'],
    [
      'in a property that is an expression',
      "<Card title={'It\\'s \\u2014 safe'} />",
      "It's — safe",
      "It\\'s \\u2014 safe",
    ],
    ['in a template', '<Card title={`one\n two`} />', 'one two', 'one\n two'],
    ['in an expression', 'So {"very safe"} it is', 'So very safe it', 'So {"very safe"} it'],
    ['in exported data', 'export const meta = {\n  title: "A \\"b\\" c"\n}\n', '"b"', '\\"b\\"'],
    ['in an array of a component', '<Card items={["No \\"needles\\" at all"]} />', '"needles"', '\\"needles\\"'],
    ['across an inline element', 'un<b>believ</b>able cure', 'unbelievable', 'un<b>believ</b>able'],
    ['across a break', '<p>one<br/>two</p>', 'one two', 'one<br/>two'],
    ['with CRLF', '<Card>\r\none\r\ntwo\r\n</Card>\r\n\r\nthree', 'three', 'three'],
    ['across CRLF in a property', '<Card title="one\r\n  two" />', 'one two', 'one\r\n  two'],
    ['after a byte order mark', '\uFEFF<Card title="one">two</Card>', 'two', 'two'],
    ['of a property after a byte order mark', '\uFEFF<Card title={"one"}>two</Card>', 'one', 'one'],
    ['after an emoji', '<p>🙂 one {"🙂 \\u{1F600} two"} three</p>', '🙂 😀 two', '🙂 \\u{1F600} two'],
  ]
  it.each(cases)('are exact %s', async (_, source, words, written) => {
    const document = await read(source)
    expect(wrongPlaces(document)).toEqual([])
    expect(sourceOf(document, words)).toBe(written)
  })
})

describe('an MDX page', () => {
  it('gives the copy of components: their properties and what stands inside', async () => {
    const source = `import { Hero } from 'x'

<Hero title="Feel new" ctaLabel="Book now" image="/a.png" size="large">
  Some <Tooltip note="x">care</Tooltip>.

  <PullQuote quote="It changed me!" author="Ann" />
  <Button href="/x" label="Call us" />
  <BookButton>Book today</BookButton>
  <Image src="/x.png" alt="A room" caption="Our room" />
  <Faq items={[{question: "Is it safe?", answer: \`Mostly.\`, id: "q1"}]} {...rest} />
</Hero>

After {price} all.
`
    expect(await outline(source)).toEqual([
      'heading1: Feel new',
      'button: Book now',
      'paragraph: Some care.',
      'paragraph quoted: It changed me!',
      'paragraph quoted: Ann',
      'button: Call us',
      'button: Book today',
      'alt: A room',
      'caption: Our room',
      'heading2: Is it safe?',
      'paragraph: Mostly.',
      'paragraph: After \uFFFC all.',
    ])
    const { components, blocks } = await read(source)
    expect(components).toEqual(['Hero', 'Tooltip', 'PullQuote', 'Button', 'BookButton', 'Image', 'Faq'])
    expect(blocks.at(-1)!.heading).toBe(-1)
  })

  it('gives properties of other names when they are asked for', async () => {
    const source = '<Card promise="You will glow" />'
    expect(await outline(source)).toEqual([])
    expect(await outline(source, { copyProps: ['promise'] })).toEqual(['paragraph: You will glow'])
  })

  it('gives titles, descriptions and copy of exported data, and no other script', async () => {
    const source = `import a from 'b'
export const metadata = {
  title: "Glow " + "now", description: 'Care.', keywords: "no",
  openGraph: { title: \`Glow \${year} again\` },
}
export const faqs = [{ question: "Safe?", answer: "Yes." }]
export default function Layout() { return "no" }

# Care
`
    expect(await outline(source)).toEqual([
      'title1: Glow now',
      'description: Care.',
      'title1: Glow \uFFFC again',
      'heading2: Safe?',
      'paragraph: Yes.',
      'heading1: Care',
    ])
  })

  it('reads HTML in it as HTML', async () => {
    const source = `<section>
  <h2>Care</h2>
  <ul><li>One</li><li>Two <b>three</b></li></ul>
  <blockquote>Great!</blockquote>
  <table><thead><tr><th>Drug</th><th>Effect</th></tr></thead><tbody><tr><td>X</td><td>rest</td></tr></tbody></table>
  <a className="btn" href="/x">Book</a>
  <img src="x" alt="A room" /><script>{"no"}</script><p hidden>no</p><code>no</code>
</section>`
    expect(await outline(source)).toEqual([
      'heading2: Care',
      'listItem: One',
      'listItem: Two three',
      'paragraph quoted: Great!',
      'tableCell: Drug',
      'tableCell: Effect',
      'tableCell: X',
      'tableCell: rest',
      'button: Book',
      'alt: A room',
    ])
    expect((await read(source)).blocks[7]).toMatchObject({ column: 'Effect', row: 'X' })
  })

  it('has questions that open their answers as headings', async () => {
    const { blocks } = await read('## Care\n\n<details>\n<summary>Is it safe?</summary>\n\nMostly.\n</details>\n\nEnd.')
    expect(blocks.map(({ kind, depth, text, heading }) => [kind, depth, text, heading])).toEqual([
      ['heading', 2, 'Care', -1],
      ['heading', 3, 'Is it safe?', 0],
      ['paragraph', 0, 'Mostly.', 1],
      ['paragraph', 0, 'End.', 0],
    ])
  })

  it('has comments in braces, bound to what comes next', async () => {
    const { comments, blocks } = await read(
      '{/* one */}\n\nA.\n\n<Card>\n  {/* two */}\n  B. {/* three */}\n</Card>\n\nC.',
    )
    expect(comments.map(({ value, nextBlock }) => [value, blocks[nextBlock]?.text])).toEqual([
      [' one ', 'A.'],
      [' two ', 'B.'],
      [' three ', 'C.'],
    ])
  })

  it('gives the text of elements inside expressions', async () => {
    expect(
      await outline(
        '{open && <p>It is <b>so</b>\n  safe &amp; calm.</p>}\n\n<ul>{list.map(each => <li key={each}>An item</li>)}</ul>',
      ),
    ).toEqual(['paragraph: It is so safe & calm.', 'listItem: An item'])
  })
})

describe('strings in data that a component is handed', () => {
  it('are copy under any name where they begin and run like it', async () => {
    const source = `<Compare rows={[{ us: "Calm in one visit", them: "$400 a month", cls: "flex mt-4 p-2", to: "/book a visit", icon: "Leaf" }]} />

<Merits items={["Back at noon", "Gentle care", "leaf-green", "Leaf", "See {more} here"]} style={{ font: "Very Wide Sans" }} />`
    expect(await outline(source)).toEqual([
      'paragraph: Calm in one visit',
      'paragraph: $400 a month',
      'paragraph: Back at noon',
      'paragraph: Gentle care',
    ])
  })

  it('are copy in exports only under names that hold copy', async () => {
    expect(await outline('export const data = [{ us: "Calm in one visit", text: "Calm at home" }]\n')).toEqual([
      'paragraph: Calm at home',
    ])
  })

  it('tell who speaks in components of praise', async () => {
    const speakers = (name: string) => outline(`<${name} author="Rosalind, 52, Dayton" quote="I sleep" />`)
    expect(await speakers('PatientStory')).toContain('paragraph: Rosalind, 52, Dayton')
    expect(await speakers('Article')).not.toContain('paragraph: Rosalind, 52, Dayton')
  })
})

describe('a broken MDX page', () => {
  it('is told once, with its place, and read as Markdown', async () => {
    const document = await read(
      'import x from "y"\nexport const a = {\n  b: "no" }\n\n# Care\n\n{/* note */}\n\n<Card>\n\nIt is safe.\n\n</Crad>\n',
    )
    expect(document.problems).toEqual([
      {
        message:
          'The MDX is broken here, so the page was read as Markdown: Unexpected closing tag `</Crad>`, expected corresponding closing tag for `<Card>` (9:1-9:7).',
        path: 'page.mdx',
        line: 13,
        column: 1,
      },
    ])
    expect(document.blocks.map(({ text }) => text)).toEqual(['Care', 'It is safe.'])
    expect(document.comments.map(({ value }) => value)).toEqual([' note '])
    expect(document.components).toEqual(['Card', 'Crad'])
    expect(wrongPlaces(document)).toEqual([])
  })
})
