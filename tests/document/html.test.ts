import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/document/read.ts'
import { sourceOf, wrongPlaces } from './places.ts'

const read = (source: string, options = {}) => readPage(source, 'page.html', options)
const outline = async (source: string, options = {}) =>
  (await read(source, options)).blocks.map(
    ({ kind, depth, text, quoted }) => `${kind}${depth || ''}${quoted ? ' quoted' : ''}: ${text}`,
  )

describe('places in HTML', () => {
  const cases: readonly [name: string, source: string, words: string, written: string][] = [
    ['after a named entity', '<p>Skin &amp; laser care', 'laser', 'laser'],
    ['of an entity itself', '<p>Skin &amp; laser care', '&', '&amp;'],
    ['across an entity without its semicolon', '<p>&copy 2024 by us', '© 2024', '&copy 2024'],
    ['after a number that only browsers know', '<p>It&#146;s &#x80;50 now', 'It’s €50', 'It&#146;s &#x80;50'],
    ['after an unknown name', '<p>&bogus; now &amp now', '&bogus; now &', '&bogus; now &amp'],
    [
      'of a word in nested elements',
      '<p>un<b>be<i>liev</i></b>able cure',
      'unbelievable',
      'un<b>be<i>liev</i></b>able',
    ],
    ['across a line break', '<p>one<br>\n two</p>', 'one two', 'one<br>\n two'],
    ['with CRLF', '<p>one\r\ntwo</p>\r\n<p>three</p>', 'three', 'three'],
    ['across CRLF', '<p>one\r\n  two</p>', 'one two', 'one\r\n  two'],
    ['after a byte order mark', '\uFEFF<p>one <b>two</b> three', 'three', 'three'],
    ['after an emoji', '<p>🙂 one &#128578; two', 'two', 'two'],
    ['in an attribute', '<img src=x alt="Calm &amp; safe">', 'safe', 'safe'],
    ['in an attribute with an entity without its semicolon', '<img alt="a&amp;b &ampere c &lt d">', 'd', 'd'],
    ['in an attribute without quotation marks', '<img alt=Calm&amp;safe>', 'safe', 'safe'],
    ['in the title', '<title>Skin &amp; <b> care</title>', '<b> care', '<b> care'],
    ['in the description', '<meta name="description" content="It&#8217;s\n safe">', 'It’s safe', 'It&#8217;s\n safe'],
    ['behind an end tag without a start', '<p>one</span> two three', 'one two', 'one</span> two'],
    ['behind what is not a tag', '<p>1 < 2 and 3 <4 five', '1 < 2 and 3 <4 five', '1 < 2 and 3 <4 five'],
    ['in text before the table that it stands in', '<table><b>odd</b><tr><td>x</table>', 'odd', 'odd'],
    [
      'in linked data',
      '<script type="application/ld+json">{"@type":"Answer","text":"It\\u2019s \\"so\\" <b>safe</b>"}</script>',
      'It’s "so" safe',
      'It\\u2019s \\"so\\" <b>safe',
    ],
  ]
  it.each(cases)('are exact %s', async (_, source, words, written) => {
    const document = await read(source)
    expect(wrongPlaces(document)).toEqual([])
    expect(sourceOf(document, words)).toBe(written)
  })
})

describe('an HTML page', () => {
  it('gives what a reader sees, in its order', async () => {
    const source = `<!doctype html><html><head><title>Glow</title><meta property="og:title" content="Glow &amp; go">
<meta name=description content="Care."><style>p{}</style><link rel=x title=no></head><body>
<nav><a href=/>Home</a></nav><header><h1>Our clinic</h1></header><main><p>One <em>two</em>.<!-- note --></p>
<figure><img src=x alt="A room"><figcaption>Our room</figcaption></figure>
<blockquote><p>Great!</p></blockquote><button aria-label="Book a visit">Book</button>
<a class="wp-block-button__link" href=/b>Call us</a><input type=submit value="Send it">
<details><summary>Is it safe?</summary>Mostly.</details><p hidden>no</p><p aria-hidden=true>no</p><p style="display: none">no</p>
<script>no</script><template>no</template><noscript>no</noscript><pre>no</pre><my-card>Card</my-card></main><footer>End.</footer>`
    expect(await outline(source)).toEqual([
      'title1: Glow',
      'title1: Glow & go',
      'description: Care.',
      'heading1: Our clinic',
      'paragraph: One two.',
      'alt: A room',
      'caption: Our room',
      'paragraph quoted: Great!',
      'button: Book',
      'alt: Book a visit',
      'button: Call us',
      'button: Send it',
      'heading2: Is it safe?',
      'paragraph: Mostly.',
      'paragraph: Card',
      'paragraph: End.',
    ])
    const { components, comments } = await read(source)
    expect(components).toEqual(['my-card'])
    expect(comments.map(({ value }) => value)).toEqual([' note '])
  })

  it('gives its navigation when that is asked for', async () => {
    expect(await outline('<nav><a href=/>Home</a></nav>', { navigation: true })).toEqual(['paragraph: Home'])
  })

  it('has lists that know their items, depth, numbering and lead', async () => {
    const { blocks } = await read('<p>It may:<ul><li>help<li>harm<ol><li>a little<li>a lot</ol></ul><p>End.')
    expect(blocks.map(({ kind, text, list, leadIn }) => [kind, text, list, leadIn])).toEqual([
      ['paragraph', 'It may:', undefined, -1],
      ['listItem', 'help', { id: 0, item: 0, depth: 1 }, 0],
      ['listItem', 'harm', { id: 0, item: 1, depth: 1 }, 0],
      ['listItem', 'a little', { id: 1, item: 0, depth: 2, ordered: true }, 2],
      ['listItem', 'a lot', { id: 1, item: 1, depth: 2, ordered: true }, 2],
      ['paragraph', 'End.', undefined, -1],
    ])
  })

  it('has tables whose cells know their column and row', async () => {
    const { blocks } = await read(
      '<p>We compare:<table><thead><tr><th>Drug<th colspan=2>Effect<th>Price<tbody><tr><td>X<td>a<td>b<td>c</table>',
    )
    expect(blocks.map(({ text, column, row, leadIn }) => [text, column, row, leadIn])).toEqual([
      ['We compare:', undefined, undefined, -1],
      ['Drug', undefined, undefined, 0],
      ['Effect', undefined, undefined, 0],
      ['Price', undefined, undefined, 0],
      ['X', 'Drug', undefined, 0],
      ['a', 'Effect', 'X', 0],
      ['b', 'Effect', 'X', 0],
      ['c', 'Price', 'X', 0],
    ])
  })

  it('takes a short bold paragraph for a heading', async () => {
    expect(await outline('<h2>Care</h2><p><strong>Is it safe?</strong></p><p><b>It is.</b></p><p>Mostly.')).toEqual([
      'heading2: Care',
      'heading3: Is it safe?',
      'paragraph: It is.',
      'paragraph: Mostly.',
    ])
  })

  it('has paragraphs between two line breaks', async () => {
    expect(await outline('<p>One<br>two.<br><br/>\n<b>Three</b><br>\n<br>four.')).toEqual([
      'paragraph: One two.',
      'heading1: Three',
      'paragraph: four.',
    ])
  })

  it('has footnotes with the addresses inside them', async () => {
    const { blocks } = await read(
      '<p>It helps<sup><a href="#fn1">[1]</a></sup> some.<ol><li id="fn1">See <a href="https://x.org">a trial</a> <a href="#r1">↩</a></ol>',
    )
    expect(blocks[0]).toMatchObject({ text: 'It helps some.', note: false })
    expect(blocks[0]!.notes).toEqual([{ offset: 8, id: 'fn1', urls: ['https://x.org'] }])
    expect(blocks[1]).toMatchObject({ text: 'See a trial', note: true })
  })

  it('gives the questions and answers, headlines and descriptions of linked data', async () => {
    const data = {
      '@graph': [
        { '@type': 'Article', headline: 'Glow', description: 'Care.', articleBody: 'One.\n\nTwo.', image: 'x' },
        {
          '@type': 'FAQPage',
          mainEntity: [
            {
              '@type': 'Question',
              name: 'Safe?',
              acceptedAnswer: { '@type': 'Answer', text: '<p>Yes &amp; no.</p><p>Ask.</p>' },
            },
          ],
        },
      ],
    }
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`
    expect(await outline(script(JSON.stringify(data, null, '\t')))).toEqual([
      'title1: Glow',
      'description: Care.',
      'paragraph: One.',
      'paragraph: Two.',
      'heading2: Safe?',
      'paragraph: Yes & no.',
      'paragraph: Ask.',
    ])
    expect(await outline(script('{"headline": "Broken'))).toEqual([])
  })
})

describe('an export of a content system', () => {
  it('has shortcodes whose tags are not prose and whose text is', async () => {
    const source =
      '[vc_row][vc_column width="1/2"]\nFirst [highlight]word[/highlight] [sic] of [1].\n\nSecond.\n[button href="/x" style="big"]Book now[/button]\n' +
      '[caption id="a"]<img alt="A room"> Our room[/caption]\n[testimonial]It cured me.[/testimonial][contact-form-7 id="1"][/vc_column][/vc_row]'
    expect(await outline(source)).toEqual([
      'paragraph: First word [sic] of [1].',
      'paragraph: Second.',
      'button: Book now',
      'caption: \uFFFC Our room',
      'alt: A room',
      'paragraph quoted: It cured me.',
    ])
    expect(wrongPlaces(await read(source))).toEqual([])
  })

  it('has block comments that are not prose', async () => {
    const source =
      '<!-- wp:heading {"level":3} -->\n<h3>Care</h3>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->\n' +
      '<!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link">Book</a></div><!-- /wp:button -->'
    expect(await outline(source)).toEqual(['heading3: Care', 'paragraph: One.', 'button: Book'])
  })
})
