import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Paragraph, Table } from '../../core/text/block.ts'
import { docxFixture, type Fixture, paragraph } from './docx-fixture.ts'
import { readDocx } from './read-docx.ts'

const read = (body: string, more: Omit<Fixture, 'body'> = {}) => readDocx(docxFixture({ body, ...more }))
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:anchor><w:txbxContent>${content}</w:txbxContent></w:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

const texts: readonly (readonly [name: string, body: string, expected: string, more?: Omit<Fixture, 'body'>])[] = [
  ['runs cut in mid-word are one word', `<w:p>${run('Uỷ ba')}${run('n nhân')}${run(' dân')}</w:p>`, 'Uỷ ban nhân dân'],
  [
    'inserted words stay, deleted and moved-away ones go',
    `<w:p>${run('trước ')}<w:ins w:id="1">${run('ngày 15')}</w:ins><w:del w:id="2"><w:r><w:delText>ngày 10</w:delText></w:r></w:del><w:moveFrom>${run('cũ')}</w:moveFrom><w:moveTo>${run(' tháng 6')}</w:moveTo></w:p>`,
    'trước ngày 15 tháng 6',
  ],
  [
    'a paragraph deleted as a whole leaves nothing',
    `${paragraph('một')}<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>hai</w:delText></w:r></w:del></w:p>${paragraph('ba')}`,
    'một\nba',
  ],
  [
    'how a paragraph looked before a tracked change is passed',
    `<w:p><w:pPr><w:jc w:val="both"/><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run('chữ')}</w:p>`,
    'chữ',
  ],
  [
    'soft breaks are line feeds, breaks of pages part paragraphs',
    `<w:p>${run('một')}<w:r><w:br/></w:r>${run('hai')}<w:r><w:br w:type="page"/></w:r>${run('ba')}</w:p>`,
    'một\nhai\nba',
  ],
  [
    'tabs, hyphens that do not break and optional ones',
    `<w:p>${run('1.')}<w:r><w:tab/></w:r>${run('24')}<w:r><w:noBreakHyphen/></w:r>${run('KH tr')}<w:r><w:softHyphen/></w:r>${run('ước')}</w:p>`,
    '1.\t24-KH trước',
  ],
  ['spaces that do not break stay', paragraph('số\u00a015'), 'số\u00a015'],
  ['a sign of a symbol font', `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 30%')}</w:p>`, '≥ 30%'],
  ['entities and numbered characters', paragraph('A &amp; B &lt; C &#x1ECD; &#272;'), 'A & B < C ọ Đ'],
  ['character data and comments within a word', '<w:p><w:r><w:t>một <!-- xen -->và <![CDATA[<hai>]]></w:t></w:r></w:p>', 'một và <hai>'],
  [
    'hidden words go, even by a style',
    `<w:p>${run('thấy')}${run(' ẩn', '<w:vanish/>')}${run(' kín', '<w:rStyle w:val="An"/>')}</w:p>`,
    'thấy',
    { styles: '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>' },
  ],
  ['capitals by format are capitals', `<w:p>${run('kế hoạch', '<w:caps/>')}${run(' năm', '<w:caps w:val="0"/>')}</w:p>`, 'KẾ HOẠCH năm'],
  [
    'fields show their result',
    `<w:p>${run('Xem ')}${field(' REF a \\h ', run('mục 2'))}<w:fldSimple w:instr=" DATE ">${run(' ngày 1')}</w:fldSimple></w:p>`,
    'Xem mục 2 ngày 1',
  ],
  [
    'a field within the instruction of another',
    `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'}<w:r><w:instrText>IF </w:instrText></w:r>${field(' PAGE ', run('7'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('kết quả')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    'kết quả',
  ],
  [
    'a field never closed does not silence the rest',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>${paragraph('vẫn đọc')}`,
    '\nvẫn đọc',
  ],
  [
    'a table of contents is passed, with its paragraphs',
    `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'}<w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('I. Mục đích 1')}</w:p><w:p>${run('II. Nhiệm vụ 2')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${paragraph('I. Mục đích')}`,
    '\nI. Mục đích',
  ],
  [
    'content controls, smart tags and links hold words',
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('khối')}</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent>${run('dòng')}</w:sdtContent></w:sdt><w:smartTag>${run(' thẻ')}</w:smartTag><w:hyperlink r:id="x">${run(' nối')}</w:hyperlink></w:p>`,
    'khối\ndòng thẻ nối',
  ],
  [
    'a text box stands once, after its paragraph',
    `<w:p>${run('neo')}${box(paragraph('trong hộp'))}</w:p>${paragraph('sau')}`,
    'neo\ntrong hộp\nsau',
  ],
  [
    'a text box beside a list stands after the list',
    `<w:p>${run('Nơi nhận:')}${box(paragraph('TM. ỦY BAN'))}</w:p>${paragraph('- Như trên;')}${paragraph('- Lưu: VT.')}${paragraph('Phụ lục')}`,
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN\nPhụ lục',
  ],
  [
    'footnotes stand at the end in the order of their marks',
    `<w:p>${run('hai')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' một')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
    'hai một\nchú thích hai\nchú thích một',
    {
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('gạch')}</w:footnote><w:footnote w:id="1">${paragraph(' chú thích một')}</w:footnote><w:footnote w:id="2">${paragraph(' chú thích hai')}</w:footnote>`,
    },
  ],
  ['headers and comments are no part of the text', paragraph('thân'), 'thân', { header: paragraph('đầu trang') }],
  ['an empty paragraph leaves an empty line', `${paragraph('trên')}<w:p/>${paragraph('dưới')}`, 'trên\n\ndưới'],
  ['formulas keep their signs', '<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>', 'x+1'],
  [
    'TCVN3 by its font, capitals by theirs',
    `<w:p>${run('Uû', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')}${run(' ban nh©n d©n', '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>')}</w:p>`,
    'Uỷ BAN NHÂN DÂN',
  ],
  [
    'TCVN3 from the style of the paragraph, its ư as an optional hyphen',
    `<w:p><w:pPr><w:pStyle w:val="Abc"/></w:pPr>${run('tr')}<w:r><w:softHyphen/></w:r>${run('íc')}</w:p>`,
    'trước',
    { styles: '<w:style w:type="paragraph" w:styleId="Abc"><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:style>' },
  ],
  [
    'VNI, a letter and its mark in neighbouring runs',
    `<w:p>${run('Uûy ban nha', '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>')}${run('ân daân TÆNH ÑÔÙ', '<w:b/><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>')}${run(' ≥ 5')}</w:p>`,
    'Ủy ban nhân dân TỈNH ĐỚ ≥ 5',
  ],
  ['another prefix for the same names', '', 'một', { parts: [] }],
]
const otherPrefix = (): Uint8Array =>
  docxFixture({
    body: '</w:body><x:body xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:p><x:r><x:t>một</x:t></x:r></x:p></x:body><w:body>',
  })

for (const [name, body, expected, more] of texts)
  test(name, () => {
    const { text } = body === '' ? readDocx(otherPrefix()) : read(body, more)
    assert.equal(text, `${expected}\n`)
  })

const cell = (content: string, properties = ''): string => `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
const ruled =
  '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>'
const table = (rows: readonly string[], properties = ruled): string => `<w:tbl>${properties}${rows.join('')}</w:tbl>`
const tableOf = (body: string, more: Omit<Fixture, 'body'> = {}) => {
  const { text, blocks } = read(body, more)
  const found = blocks?.find((block): block is Table => block.kind === 'table')
  assert.ok(found)
  /** `column+columns×rows:text`, the cells of a row parted by bars. */
  const shown = found.rows.map(({ cells }) =>
    cells.map(({ column, columns, rows, span }) => `${column}+${columns}×${rows}:${text.slice(...span)}`).join(' | '),
  )
  return { text, table: found, shown }
}

test('a table gives its rows as lines, its cells parted by tabs, the paragraphs of a cell as lines', () => {
  const { text, shown } = tableOf(
    table([
      row([cell(paragraph('TT')), cell(paragraph('Nhiệm vụ'))]),
      row([cell(paragraph('1')), cell(`<w:p/>${paragraph('Xây dựng')}${paragraph('Trình ban hành')}`)]),
    ]),
  )
  assert.equal(text, 'TT\tNhiệm vụ\n1\tXây dựng\nTrình ban hành\n')
  assert.deepEqual(shown, ['0+1×1:TT | 1+1×1:Nhiệm vụ', '0+1×1:1 | 1+1×1:Xây dựng\nTrình ban hành'])
})

test('cells merged downwards stand once with the rows they cover; cells merged across cover columns', () => {
  const {
    text,
    shown,
    table: found,
  } = tableOf(
    table([
      row([cell(paragraph('Đầu'), '<w:gridSpan w:val="2"/>'), cell(paragraph('Hạn'))], '<w:tblHeader/>'),
      row([cell(paragraph('1')), cell(paragraph('Sở Y tế'), '<w:vMerge w:val="restart"/>'), cell(paragraph('6/2026'))]),
      row([cell(paragraph('2')), cell('<w:p/>', '<w:vMerge/>'), cell(paragraph('7/2026'))]),
      row([cell(paragraph('3')), cell(paragraph('Sở Tài chính')), cell(paragraph('8/2026'))]),
      row([cell(paragraph('cả'), '<w:hMerge w:val="restart"/>'), cell('<w:p/>', '<w:hMerge/>'), cell(paragraph('x'))]),
    ]),
  )
  assert.equal(text, 'Đầu\tHạn\n1\tSở Y tế\t6/2026\n2\t\t7/2026\n3\tSở Tài chính\t8/2026\ncả\tx\n')
  assert.deepEqual(shown, [
    '0+2×1:Đầu | 2+1×1:Hạn',
    '0+1×1:1 | 1+1×2:Sở Y tế | 2+1×1:6/2026',
    '0+1×1:2 | 2+1×1:7/2026',
    '0+1×1:3 | 1+1×1:Sở Tài chính | 2+1×1:8/2026',
    '0+2×1:cả | 2+1×1:x',
  ])
  assert.deepEqual(
    found.rows.map(({ header }) => header ?? false),
    [true, false, false, false, false],
  )
})

const gridStyle =
  '<w:style w:type="table" w:styleId="Luoi"><w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr></w:style>'
const noneCell = '<w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/></w:tcBorders>'
const ruleds: readonly (readonly [name: string, properties: string, cellProperties: string, expected: boolean])[] = [
  ['by its own borders', ruled, '', true],
  ['by its style', '<w:tblPr><w:tblStyle w:val="Luoi"/></w:tblPr>', '', true],
  ['by its cells', '', '<w:tcBorders><w:top w:val="single"/><w:bottom w:val="single"/></w:tcBorders>', true],
  ['not at all, as a letterhead', '', '', false],
  [
    'not, where it takes the borders of its style away',
    '<w:tblPr><w:tblStyle w:val="Luoi"/><w:tblBorders><w:top w:val="none"/><w:insideH w:val="nil"/></w:tblBorders></w:tblPr>',
    '',
    false,
  ],
  ['not, where all its cells take them away', ruled, noneCell, false],
  ['not by a single line under a cell', '', '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>', false],
]
for (const [name, properties, cellProperties, expected] of ruleds)
  test(`a table is ruled ${name}`, () => {
    const body = table([row([cell(paragraph('a'), cellProperties), cell(paragraph('b'), cellProperties)])], properties)
    assert.equal(tableOf(body, { styles: gridStyle }).table.ruled, expected)
  })

test('a table in a cell is read row by row, a table of one cell is a frame around its content', () => {
  const inner = table([row([cell(paragraph('a')), cell(paragraph('b'))]), row([cell(paragraph('c')), cell(paragraph('d'))])])
  assert.equal(tableOf(table([row([cell(paragraph('ngoài')), cell(inner)])])).text, 'ngoài\ta\tb\nc\td\n')
  assert.deepEqual(tableOf(table([row([cell(paragraph('khung') + inner)])])).shown, ['0+1×1:a | 1+1×1:b', '0+1×1:c | 1+1×1:d'])
})

test('rows and cells deleted under tracking are gone', () => {
  const body = table([
    row([cell(paragraph('cũ'))], '<w:del w:id="1"/>'),
    row([cell(paragraph('a')), cell(paragraph('x'), '<w:cellDel w:id="2"/>'), cell(paragraph('b'))]),
  ])
  assert.equal(tableOf(body).text, 'a\tb\n')
})

const looks: readonly (readonly [name: string, body: string, expected: Partial<Paragraph>])[] = [
  ['bold where every word is', `<w:p>${run('một', '<w:b/>')}${run(' ')}${run('hai', '<w:b/>')}</w:p>`, { bold: true }],
  ['not bold where a word is not', `<w:p>${run('một', '<w:b/>')}${run('hai')}</w:p>`, {}],
  ['italic and centred by its style', `<w:p><w:pPr><w:pStyle w:val="Con"/></w:pPr>${run('một')}</w:p>`, { italic: true, align: 'center' }],
  [
    'upright against its style',
    `<w:p><w:pPr><w:pStyle w:val="Con"/><w:jc w:val="both"/></w:pPr>${run('một', '<w:i w:val="0"/>')}</w:p>`,
    { align: 'justify' },
  ],
]
const looking =
  '<w:style w:type="paragraph" w:styleId="Cha"><w:rPr><w:i/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Cha"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
for (const [name, body, expected] of looks)
  test(`a paragraph is ${name}`, () => {
    const found = read(body, { styles: looking }).blocks?.[0]
    assert.ok(found?.kind === 'paragraph')
    assert.deepEqual(
      { bold: found.bold, italic: found.italic, align: found.align },
      { bold: undefined, italic: undefined, align: undefined, ...expected },
    )
  })

test('what was passed over is noted', () => {
  const { notes } = read(
    `<w:p><w:ins w:id="1">${run('a')}</w:ins>${run('b', '<w:vanish/>')}${run('®', '<w:rFonts w:hAnsi=".VnTime"/>')}</w:p>`,
  )
  assert.deepEqual([...notes].sort(), ['hidden-text', 'legacy-encoding', 'tracked-changes'])
})
