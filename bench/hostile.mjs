import { deflateRawSync } from 'node:zlib'

/** Pages made to be slow: by name, the formats that they are for and the page of about a size in characters. */

const repeat = piece => size => piece.repeat(Math.max(1, Math.round(size / piece.length)))
const numbered = piece => size => {
  const parts = []
  for (let length = 0, index = 0; length < size; index++) {
    const part = piece(index)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}
const around = (before, after) => size => {
  const count = Math.max(1, Math.round(size / (before.length + after.length)))
  return before.repeat(count) + after.repeat(count)
}
const framed =
  (before, make, after = '') =>
  size =>
    before + make(size) + after
const columns = size => Math.max(2, Math.round(Math.sqrt(size / 8)))

const every = ['md', 'mdx', 'html', 'txt', 'docx']
const marked = ['md', 'mdx']

/** Text that any format may hold; for DOCX it is one paragraph. */
const text = [
  ...[
    'a',
    '(',
    ')',
    '[',
    ']',
    '"',
    "'",
    '“',
    '”',
    '.',
    '-',
    '—',
    ':',
    ';',
    '?',
    '/',
    '@',
    '%',
    '0',
    '😀',
    '\u0301',
    '\u200b',
  ],
  ...[
    'not ',
    '. ',
    '“a” ',
    '"a" ',
    "'a ",
    '‘a’ ',
    '“painless” ',
    'I have read “no risk”, ',
    '1.',
    '1,000,',
    'a.',
    "a'",
    'a-',
    'a!',
    'a/',
    'A.',
    'Dr. ',
    'U.S. ',
    '… ',
    '\u00a0',
    '\t',
  ],
  ...[
    'may ',
    'of ',
    'the ',
    'really ',
    'helps ',
    'if you, ',
    ', which ',
    'some people ',
    'no not never ',
    'and ',
    'or ',
    'that ',
  ],
  ...[
    'ketamine ',
    'ketamine, ',
    'depression and ',
    'works ',
    'It works. ',
    'Patients say ',
    'guaranteed ',
    '100% ',
    '50% of ',
    'suicide ',
    'safe ',
    'cure ',
  ],
  ...[
    'ketamine treats depression ',
    'ketamine relieves pain and ',
    '(ketamine treats pain) ',
    'to treat ',
    'Ketamine cures depression. ',
  ],
  ...[
    '“Ketamine treats depression. ',
    '"It works." ',
    'Myth: it works. ',
    'but not everyone, ',
    '[1] ',
    '(Roe et al., ',
    '555-555-5555 ',
  ],
  ...[
    'Ask your doctor. ',
    'call 988 ',
    'stop taking your medication ',
    'https://a.b/ ',
    'a@b.co ',
    'www.a.b ',
    'Our Clinic ',
    'she said ',
  ],
].map(piece => [JSON.stringify(piece).slice(0, 40), every, repeat(piece)])

export const cases = [
  ...text,
  ['short lines', every, repeat('Our Clinic\nIt is open today.\n')],
  ['one-word lines', every, repeat('a\n')],
  ['paragraphs', every, repeat('Ketamine treats depression.\n\n')],
  ['claims in one sentence', every, repeat('ketamine treats depression, and it may help, ')],
  ['long host', every, framed('https://', repeat('a.'), 'com')],
  ['different words', every, numbered(index => `word${index.toString(36)} `)],
  ['bullets', every, repeat('• a\n')],
  ['dashes', every, repeat('– a\n')],
  ['numbered lines', every, numbered(index => `${(index % 90) + 1}. a\n`)],
  ['blank lines', every, repeat('\n')],
  ['spaces', every, framed('a', repeat(' '), 'a')],
  ['spaces and breaks', every, repeat(' \n')],
  ['carriage returns', every, repeat('a\r')],
  ['shortcodes', every, repeat('[a_b]x[/a_b]')],
  ['open shortcodes', every, repeat('[a_b]')],
  [
    'directives',
    ['md', 'html'],
    repeat('<!-- carelint-disable-next-line cure-claim -- because -->\n\nWe cure it.\n\n'),
  ],
  [
    'directives that open',
    ['md', 'html'],
    repeat('<!-- carelint-disable cure-claim -- because -->\n\nWe cure it.\n\n'),
  ],
  ['broken directives', ['md', 'html'], repeat('<!-- carelint-disable -->\n\na\n\n')],
  [
    'one long directive',
    ['md', 'html'],
    framed('<!-- carelint-disable ', repeat('cure-claim, '), '-- a -->\n\nWe cure it.\n'),
  ],
  [
    'one long reason',
    ['md', 'html'],
    framed('<!-- carelint-disable cure-claim --', repeat(' -- '), '-->\n\nWe cure it.\n'),
  ],
  // Markdown
  ['alternating lists', marked, repeat('- a\n* a\n')],
  ['alternating ordered lists', marked, repeat('1. a\n1) a\n')],
  ['list items', marked, repeat('- a\n')],
  ['loose list items', marked, repeat('- a\n\n')],
  ['list items with a title above', marked, framed('Benefits of ketamine:\n\n', repeat('- Effective for pain\n'))],
  ['nested lists in a row', marked, repeat('- ')],
  [
    'nested lists',
    marked,
    size =>
      Array.from(
        { length: (Math.round(Math.sqrt((size * 2) / 2)) / 2) | 0 },
        (_, index) => `${'  '.repeat(index)}- a\n`,
      ).join(''),
  ],
  ['shallow nested lists', marked, repeat('- a\n  - b\n    - c\n')],
  ['nested ordered lists in a row', marked, repeat('1. ')],
  ['block quotes in a row', marked, repeat('>')],
  ['block quotes', marked, repeat('> a\n')],
  ['block quotes apart', marked, repeat('> a\n\n')],
  ['block quotes with lists', marked, repeat('> - a\n')],
  ['quote in list in quote', marked, repeat('> - ')],
  ['lists in many quotes', marked, repeat(`${'>'.repeat(20)} a\n`)],
  ['lazy lines', marked, framed('> > > > > > > > a\n', repeat('a\n'))],
  ['lazy lines in lists', marked, framed('- - - - - - - - a\n', repeat('a\n'))],
  ['blank lines in a list', marked, framed('- a\n', repeat('\n'), '  b\n')],
  ['blank lines in nested lists', marked, framed('- - - - - - a\n', repeat('\n'))],
  ['indented lines in a list', marked, framed('- a\n', repeat('\n  a\n'))],
  ['open emphasis', marked, repeat('*a ')],
  ['closed emphasis', marked, repeat(' a*')],
  ['stars', marked, repeat('*')],
  ['pairs of stars', marked, repeat('**a *a ')],
  ['emphasis', marked, repeat('*a* ')],
  ['underscores', marked, repeat('_a ')],
  ['nested emphasis', marked, around('*a ', ' a*')],
  ['nested strong', marked, around('**a ', ' a**')],
  ['mixed emphasis', marked, repeat('*a _b ')],
  ['crossed emphasis', marked, repeat('a**b c* ')],
  ['tildes', marked, repeat('~a ')],
  ['nested tildes', marked, around('~~a ', ' a~~')],
  ['open brackets', marked, repeat('[')],
  ['open brackets with text', marked, repeat('[a ')],
  ['open pictures', marked, repeat('![')],
  ['brackets', marked, around('[', ']')],
  ['nested links', marked, around('[a', '](b)')],
  ['nested pictures', marked, around('![a', '](b)')],
  ['open links', marked, repeat('[a](')],
  ['open links with brackets', marked, repeat('[a](<b')],
  ['open titles', marked, repeat('[a](b "')],
  ['link with a long host', marked, framed('[a](https://', repeat('a.'), 'com)')],
  ['links', marked, repeat('[a](b) ')],
  ['references without definition', marked, repeat('[a][b] ')],
  ['short references', marked, framed('[a]: b\n\n', repeat('[a] '))],
  ['definitions', marked, numbered(index => `[a${index}]: b\n`)],
  ['equal definitions', marked, repeat('[a]: b\n\n')],
  ['definitions and references', marked, numbered(index => `[a${index}]: b\n\n[a${index}]\n\n`)],
  ['open definitions', marked, repeat('[a]: <b\n')],
  ['definitions with open titles', marked, repeat('[a]: b "\n')],
  ['long labels', marked, framed('[', repeat('a'), ']: b\n')],
  ['footnotes', marked, numbered(index => `a[^${index}]\n\n[^${index}]: b\n\n`)],
  ['references to one footnote', marked, framed('[^1]: b\n\n', repeat('a[^1] '))],
  ['open footnotes', marked, repeat('[^')],
  ['inline notes', marked, repeat('^[a')],
  ['nested footnotes', marked, numbered(index => `[^${index}]: a\n`)],
  ['headings', marked, repeat('# a\n')],
  ['headings of all depths', marked, numbered(index => `${'#'.repeat((index % 6) + 1)} a\n\n`)],
  ['underlined headings', marked, repeat('a\n=\n')],
  ['hashes', marked, repeat('#')],
  ['hashes behind a heading', marked, framed('# a', repeat(' #'), ' b')],
  ['breaks', marked, repeat('---\n')],
  ['stars and spaces', marked, repeat('* ')],
  ['broken breaks', marked, framed('', repeat('- '), 'a')],
  ['one table', marked, framed('| a | b |\n|--|--|\n', repeat('| a | b |\n'))],
  [
    'wide table',
    marked,
    size => {
      const n = columns(size)
      const row = `${'|a'.repeat(n)}|\n`
      return `${row}${'|-'.repeat(n)}|\n${row.repeat(n)}`
    },
  ],
  [
    'wide and short table',
    marked,
    size => {
      const n = Math.round(size / 6)
      return `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${'|a'.repeat(n)}|\n`
    },
  ],
  [
    'wide table with short rows',
    marked,
    size => {
      const n = Math.round(size / 10)
      return `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${'|\n'.repeat(n)}`
    },
  ],
  ['tables', marked, repeat('|a|\n|-|\n|b|\n\n')],
  ['pipes', marked, repeat('|')],
  ['pipes with text', marked, repeat('a | ')],
  ['lines with pipes', marked, repeat('a | b\n')],
  ['delimiter rows', marked, repeat('|-|-|\n')],
  ['backticks', marked, repeat('`')],
  ['open code', marked, repeat('`a ')],
  [
    'code of different lengths',
    marked,
    size => Array.from({ length: Math.round(Math.sqrt(2 * size)) }, (_, index) => `a${'`'.repeat(index)}`).join(''),
  ],
  ['code', marked, repeat('`a` ')],
  ['open fence', marked, framed('```\n', repeat('a\n'))],
  ['fences', marked, repeat('```\n')],
  ['fences that differ', marked, repeat('```\n~~~\n')],
  ['indented code', ['md'], repeat('    a\n')],
  ['indented code and blank lines', ['md'], repeat('    a\n\n')],
  ['escapes', marked, repeat('\\*')],
  ['backslashes', marked, repeat('\\')],
  ['hard breaks', marked, repeat('a  \n')],
  ['hard breaks with backslash', marked, repeat('a\\\n')],
  ['trailing spaces', marked, framed('a', repeat(' '), '\nb')],
  ['tabs', marked, repeat('\t')],
  ['addresses', marked, repeat('https://a.b ')],
  ['addresses in a row', marked, repeat('http://')],
  ['address with brackets', marked, framed('https://a.b/', repeat('('), ' b')],
  ['address with closing brackets', marked, framed('https://a.b/', repeat(')'), ' b')],
  ['address with stops', marked, framed('https://a.b/', repeat('.'), ' b')],
  ['address with entities', marked, framed('https://a.b/', repeat('&a;'), ' b')],
  ['mail addresses', marked, repeat('a@b.co ')],
  ['mail address of many parts', marked, repeat('a.')],
  ['mail at signs', marked, repeat('a@')],
  ['mail dots and at signs', marked, repeat('a.b@c.')],
  ['www', marked, repeat('www.')],
  ['entities', every, repeat('&amp;')],
  ['entities without end', every, repeat('&amp')],
  ['ampersands', every, repeat('&')],
  ['numbers as entities', every, repeat('&#x41;')],
  [
    'front matter keys',
    marked,
    framed(
      '---\n',
      numbered(index => `k${index}: a\n`),
      '---\n\na\n',
    ),
  ],
  [
    'front matter titles',
    marked,
    framed('---\nfaq:\n', repeat('  - question: Does it cure?\n    answer: It cures.\n'), '---\n\na\n'),
  ],
  ['front matter aliases', marked, framed('---\na: &a [b]\nc: [', repeat('*a, '), ']\n---\n\na\n')],
  [
    'front matter alias bomb',
    marked,
    framed(
      '---\na0: &a0 "title"\n',
      numbered(index => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`),
      '---\n\na\n',
    ),
  ],
  ['front matter merges', marked, framed('---\na: &a {b: c}\nd:\n', repeat('  - <<: *a\n'), '---\n\na\n')],
  [
    'front matter anchors',
    marked,
    framed(
      '---\n',
      numbered(index => `k${index}: &a${index} b\n`),
      '---\n\na\n',
    ),
  ],
  ['front matter brackets', marked, framed('---\na: ', repeat('['), '\n---\n\na\n')],
  ['front matter lists in a row', marked, framed('---\n', repeat('- '), '\n---\n\na\n')],
  ['front matter braces', marked, framed('---\na: ', repeat('{a: '), '\n---\n\na\n')],
  ['front matter quotes', marked, framed('---\na: ', repeat('"'), '\n---\n\na\n')],
  ['front matter text', marked, framed('---\ntitle: >\n', repeat('  Ketamine cures.\n'), '---\n\na\n')],
  ['front matter words', marked, framed('---\ntitle: ', repeat('a '), '\n---\n\na\n')],
  ['front matter escapes', marked, framed('---\ntitle: "', repeat('\\u2014 '), '"\n---\n\na\n')],
  ['front matter errors', marked, framed('---\n', repeat('a: b: c\n'), '---\n\na\n')],
  ['front matter equal keys', marked, framed('---\n', repeat('a: b\n'), '---\n\na\n')],
  ['front matter tags', marked, framed('---\na: ', repeat('!a '), '\n---\n\na\n')],
  ['front matter comments', marked, framed('---\n', repeat('# a\n'), '---\n\na\n')],
  ['front matter tabs', marked, framed('---\n', repeat('\t\n'), '---\n\na\n')],
  ['front matter question marks', marked, framed('---\n', repeat('? '), '\n---\n\na\n')],
  [
    'TOML front matter',
    marked,
    framed(
      '+++\n',
      numbered(index => `k${index} = "a"\n`),
      '+++\n\na\n',
    ),
  ],
  ['TOML brackets', marked, framed('+++\na = ', repeat('['), '\n+++\n\na\n')],
  [
    'TOML tables',
    marked,
    framed(
      '+++\n',
      numbered(index => `[a${index}]\nb = "c"\n`),
      '+++\n\na\n',
    ),
  ],
  ['TOML text', marked, framed('+++\ntitle = """', repeat('a\n'), '"""\n+++\n\na\n')],
  ['TOML quotes', marked, framed('+++\ntitle = ', repeat('"'), '\n+++\n\na\n')],
  ['open front matter', marked, framed('---\n', repeat('a: b\n'))],
  // raw HTML in Markdown, and HTML
  ['open tags', ['md', 'html'], repeat('<a ')],
  ['open tags in a block', ['md', 'html'], framed('<div>', repeat('<a '))],
  ['open attributes', ['md', 'html'], repeat('<a b="')],
  ['open attributes in a block', ['md', 'html'], framed('<div>', repeat('<a b="'))],
  [
    'attributes',
    ['md', 'mdx', 'html'],
    framed(
      '<img ',
      numbered(index => `a${index}="b" `),
      '/>\n',
    ),
  ],
  ['equal attributes', ['md', 'mdx', 'html'], framed('<img ', repeat('alt="a b" '), '/>\n')],
  ['long attribute', ['md', 'mdx', 'html'], framed('<img alt="', repeat('We cure it. '), '"/>\n')],
  ['angle brackets', ['md', 'html'], repeat('<')],
  ['closing angle brackets', ['md', 'html'], repeat('a>')],
  ['open comments', ['md', 'html'], repeat('<!--')],
  ['open comments with text', ['md', 'html'], repeat('a <!-- ')],
  ['open comments in a block', ['md', 'html'], framed('<div>', repeat('<!-- '))],
  ['comments', ['md', 'html'], repeat('<!-- a -->\n')],
  ['comments in a line', ['md', 'html'], repeat('a <!-- a -->')],
  ['open instructions', ['md', 'html'], repeat('a <?')],
  ['open declarations', ['md', 'html'], repeat('a <!A ')],
  ['open character data', ['md', 'html'], repeat('a <![CDATA[')],
  ['open scripts', ['md', 'html'], repeat('<script>')],
  ['scripts', ['md', 'html'], repeat('<script>a</script>\n')],
  ['styles', ['md', 'html'], repeat('<style>a</style>\n')],
  ['open elements', ['md', 'html'], repeat('<div>')],
  ['open elements with text', ['md', 'html'], repeat('<section><div>a')],
  ['open inline elements', ['md', 'html'], repeat('<b>a')],
  ['open different inline elements', ['md', 'html'], repeat('<b><i><u><em>a')],
  ['open formatting in paragraphs', ['md', 'html'], repeat('<p><b><i>a')],
  ['formatting with attributes', ['html'], numbered(index => `<p><b id=${index}>a`)],
  ['fonts in paragraphs', ['html'], numbered(index => `<p><font size=${index}>`)],
  ['nested elements', ['md', 'html'], around('<div>', '</div>')],
  ['nested inline elements', ['md', 'html'], around('<b>', '</b>')],
  ['elements', ['md', 'mdx', 'html'], repeat('<p>a</p>\n\n')],
  ['elements in lines', ['md', 'mdx', 'html'], repeat('<b>a</b> ')],
  ['end tags', ['md', 'html'], repeat('a</i>')],
  ['end tags of paragraphs', ['md', 'html'], repeat('</p>')],
  ['anchors', ['md', 'html'], repeat('<a href="b">a')],
  ['buttons', ['html'], repeat('<button>')],
  ['pictures', ['md', 'html'], repeat('<img alt="a b" src=x>')],
  ['html lists', ['html'], repeat('<ul><li>a')],
  ['html list items', ['md', 'html'], framed('<ul>', repeat('<li>a'))],
  ['items under open lists', ['html'], framed('<ul>'.repeat(200), repeat('<li>a'))],
  ['definition lists', ['html'], repeat('<dl><dt>a<dd>b')],
  ['open tables', ['html'], repeat('<table><tr><td>a')],
  ['open table cells', ['html'], framed('<table><tr>', repeat('<td>a'))],
  ['table rows', ['html'], framed('<table>', repeat('<tr><th>a<td>b'))],
  ['wide cells', ['html'], repeat('<table><tr><th colspan=1000>a</table>')],
  ['one wide table', ['html'], framed('<table><tr>', repeat('<th colspan=1000>a'))],
  ['text in tables', ['html'], repeat('<table>a')],
  ['text in rows', ['html'], framed('<table>', repeat('<tr>a'))],
  ['crossed formatting', ['html'], repeat('<a><b><p></a>')],
  ['crossed formatting in tables', ['html'], repeat('<table><b><tr><i>')],
  ['selects', ['html'], repeat('<select><option>a')],
  ['templates', ['html'], repeat('<template>')],
  ['svg', ['html'], repeat('<svg>')],
  ['svg and elements', ['html'], repeat('<svg><p>')],
  ['math', ['html'], repeat('<math><mi>')],
  ['frames', ['html'], repeat('<frameset>')],
  ['forms', ['html'], repeat('<form>')],
  ['html headings', ['html'], repeat('<h1>a</h1>')],
  ['open html headings', ['html'], repeat('<h1>a')],
  ['titles', ['html'], repeat('<title>a</title>')],
  ['meta', ['html'], repeat('<meta name=description content="We cure it.">')],
  ['html notes', ['html'], numbered(index => `<a href="#fn${index}"><sup>${index}</sup></a><li id=fn${index}>a</li>`)],
  ['breaks in html', ['html'], repeat('a<br>')],
  ['doctypes', ['html'], repeat('<!doctype html>')],
  [
    'linked data',
    ['html'],
    framed('<script type="application/ld+json">[', repeat('{"headline":"We cure it."},'), '{}]</script>'),
  ],
  ['broken linked data', ['html'], framed('<script type="application/ld+json">', repeat('['), '</script>')],
  ['nested linked data', ['html'], framed('<script type="application/ld+json">', around('{"a":', '}'), '</script>')],
  [
    'linked data escapes',
    ['html'],
    framed('<script type="application/ld+json">{"headline": "', repeat('\\u2014\\n '), '"}</script>'),
  ],
  ['many linked data', ['html'], repeat('<script type="application/ld+json">{"headline":"a"}</script>')],
  // MDX
  ['mdx comments without end', ['mdx'], repeat('{/* a ')],
  ['mdx comments', ['mdx'], repeat('{/* a */}\n\n')],
  ['mdx comments in a line', ['mdx'], repeat('a {/* a */} ')],
  ['open braces', ['mdx'], repeat('{')],
  ['open braces with text', ['mdx'], repeat('a {b ')],
  ['braces', ['mdx'], repeat('{a} ')],
  ['nested braces', ['mdx'], around('{', '}')],
  ['nested brackets in braces', ['mdx'], framed('{', around('[', ']'), '}')],
  ['expression of lines', ['mdx'], framed('{\n', repeat('a +\n'), 'a}\n')],
  ['string of lines', ['mdx'], framed('{`', repeat('a\n'), '`}\n')],
  ['open template string', ['mdx'], framed('{`', repeat('}'), '')],
  ['open string', ['mdx'], framed('{"', repeat('}'), '')],
  ['broken expression', ['mdx'], framed('{a ', repeat('}{a '), '')],
  ['jsx elements', ['mdx'], repeat('<a>\n')],
  ['jsx in a line', ['mdx'], repeat('<a>')],
  ['nested jsx', ['mdx'], around('<a>', '</a>')],
  ['nested jsx blocks', ['mdx'], around('<A>\n\n', '</A>\n\n')],
  ['jsx tags without end', ['mdx'], repeat('<a ')],
  ['jsx properties', ['mdx'], framed('<Card ', repeat('title="a b" '), '/>\n')],
  ['jsx expressions', ['mdx'], framed('<Card ', repeat('title={"a b"} '), '/>\n')],
  ['jsx open expression', ['mdx'], repeat('<Card title={')],
  ['jsx spreads', ['mdx'], framed('<Card ', repeat('{...a} '), '/>\n')],
  ['jsx lines', ['mdx'], framed('<Card\n', repeat('a\n'), '/>\n')],
  ['jsx in expressions', ['mdx'], framed('{', around('<a>{', '}</a>'), '}')],
  ['imports', ['mdx'], repeat('import a from "b"\n')],
  ['imports apart', ['mdx'], numbered(index => `import a${index} from "b"\n\n`)],
  ['exports', ['mdx'], numbered(index => `export const a${index} = "We cure it."\n\n`)],
  ['one export of lines', ['mdx'], framed('export const a = [\n', repeat('"b",\n'), ']\n')],
  ['one export with blank lines', ['mdx'], framed('export const a = [\n', repeat('"b",\n\n'), ']\n')],
  ['sums', ['mdx'], framed('export const title = "a"', repeat(' + "a"'), '\n')],
  ['nested data', ['mdx'], framed('export const a = ', around('[', ']'), '\n')],
  ['data', ['mdx'], framed('export const faq = [', repeat('{question: "Is it safe?", answer: "Yes."}, '), ']\n')],
  ['open export', ['mdx'], repeat('export const a = {\n\n')],
]

export const docxCases = [
  // Inside of word/document.xml: how the body is made.
  ['paragraphs of Word', size => repeat('<w:p><w:r><w:t>Ketamine cures.</w:t></w:r></w:p>')(size)],
  ['runs of Word', size => `<w:p>${repeat('<w:r><w:t>a </w:t></w:r>')(size)}</w:p>`],
  ['tables in tables of Word', size => around('<w:tbl><w:tr><w:tc>', '<w:p/></w:tc></w:tr></w:tbl>')(size)],
  ['open elements of Word', size => repeat('<w:p>')(size)],
  ['nested elements of Word', size => around('<w:ins>', '</w:ins>')(size)],
  [
    'wide table of Word',
    size => `<w:tbl><w:tr>${repeat('<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>')(size)}</w:tr></w:tbl>`,
  ],
  [
    'rows of Word',
    size => `<w:tbl>${repeat('<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>')(size)}</w:tbl>`,
  ],
  [
    'merged cells of Word',
    size => `<w:tbl>${repeat('<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>')(size)}</w:tbl>`,
  ],
  ['attributes of Word', size => `<w:p ${numbered(index => `a${index}="b" `)(size)}/>`],
  [
    'list items of Word',
    size =>
      repeat(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      )(size),
  ],
  ['entities of Word', size => `<w:p><w:r><w:t>${repeat('&amp;')(size)}</w:t></w:r></w:p>`],
  [
    'bookmarks of Word',
    size =>
      `<w:p>${numbered(index => `<w:bookmarkStart w:id="${index}" w:name="a${index}"/><w:bookmarkEnd w:id="${index}"/>`)(size)}</w:p>`,
  ],
  [
    'links of Word',
    size => `<w:p>${repeat('<w:hyperlink w:anchor="a"><w:r><w:t>a</w:t></w:r></w:hyperlink>')(size)}</w:p>`,
  ],
  ['complex fields of Word', size => `<w:p>${repeat('<w:r><w:fldChar w:fldCharType="begin"/></w:r>')(size)}</w:p>`],
  ['comments of Word', size => repeat('<!-- a -->')(size)],
  ['unknown elements of Word', size => repeat('<a/>')(size)],
  ['empty paragraphs of Word', size => repeat('<w:p/>')(size)],
  ['breaks of Word', size => `<w:p><w:r>${repeat('<w:br/>')(size)}</w:r></w:p>`],
  ['instructions of Word', size => repeat('<?a b?>')(size)],
  ['character data of Word', size => `<w:p><w:r><w:t>${repeat('<![CDATA[a]]>')(size)}</w:t></w:r></w:p>`],
  [
    'alternatives of Word',
    size => around('<mc:AlternateContent><mc:Fallback>', '</mc:Fallback></mc:AlternateContent>')(size),
  ],
  ['styles of Word', size => numbered(index => `<w:p><w:pPr><w:pStyle w:val="s${index}"/></w:pPr></w:p>`)(size)],
  ['different elements of Word', size => numbered(index => `<w:a${index}/>`)(size)],
  ['deleted paragraphs of Word', size => repeat('<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>')(size)],
  ['namespaces of Word', size => numbered(index => `<a${index}:b xmlns:a${index}="c${index}"/>`)(size)],
]

/** A DOCX file of one paragraph's text or, when `raw`, of the XML of a body. */
export function wordPage(content, raw) {
  const text = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = raw ? content : `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  const schemas = 'http://schemas.openxmlformats.org'
  return zipFile({
    '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}

/** A zip archive of files, without their check sums. */
function zipFile(files) {
  const parts = []
  const entries = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(Buffer.byteLength(content), 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    local.copy(entry, 10, 8, 28)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    parts.push(local, Buffer.from(name), packed)
    entries.push(entry, Buffer.from(name))
    offset += local.length + name.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length / 2, 8)
  end.writeUInt16LE(entries.length / 2, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}
