import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FileRefusal, type FileRefusalCode } from '../file/file-refusal.ts'
import { readFile } from '../read-file.ts'
import { Zip } from '../zip/open-zip.ts'
import { zipFixture } from '../zip/zip-fixture.ts'
import { list, listStyle, type OdtFixture, odtFixture, paragraph } from './odt-fixture.ts'
import { readOdt } from './read-odt.ts'

const read = (fixture: OdtFixture) => readOdt(new Zip(odtFixture(fixture)))
const sentence = 'Sở Y tế chủ trì, phối hợp với các cơ quan thực hiện trước ngày 30/11/2026.'

const numbers = listStyle('N', [
  'style:num-format="I" style:num-suffix="."',
  'style:num-format="1" style:num-suffix="."',
  'style:num-format="1" style:num-suffix="." text:display-levels="2"',
])
const letters = listStyle('L', ['style:num-format="a" style:num-suffix=")" text:start-value="3"'])
const bullets =
  '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="-" style:num-suffix="-"/></text:list-style>'

const labelled: readonly (readonly [name: string, body: string, lines: readonly string[]])[] = [
  [
    'levels count for themselves and begin anew under the next item above',
    list('N', [
      `${paragraph('MỤC ĐÍCH')}${list('', [paragraph('Mục đích'), paragraph('Yêu cầu')]).replace(' text:style-name=""', '')}`,
      `${paragraph('NHIỆM VỤ')}${list('', [paragraph('Về dữ liệu')]).replace(' text:style-name=""', '')}`,
    ]),
    ['I. MỤC ĐÍCH', '1. Mục đích', '2. Yêu cầu', 'II. NHIỆM VỤ', '1. Về dữ liệu'],
  ],
  [
    'a level may show the levels above it',
    list('N', [`${paragraph('A')}${list('N', [`${paragraph('b')}${list('N', [paragraph('c'), paragraph('d')])}`])}`]),
    ['I. A', '1. b', '1.1. c', '1.2. d'],
  ],
  [
    'a list without its upper items goes on where numbering continues, past other lists',
    list('N', [`${paragraph('A')}${list('N', [paragraph('b')])}`]) +
      list('B', [paragraph('gạch')]) +
      list('N', [list('N', [paragraph('c')]), paragraph('D')], 'text:continue-numbering="true"'),
    ['I. A', '1. b', '- gạch', '2. c', 'II. D'],
  ],
  [
    'a list goes on from the one it names, and from one whose name was left off',
    list('N', [paragraph('A')], 'xml:id="one"') +
      list('L', [paragraph('c')]) +
      list('N', [paragraph('B')], 'text:continue-list="one"') +
      list('L', [paragraph('d')], 'text:continue-list="lost"'),
    ['I. A', 'c) c', 'II. B', 'd) d'],
  ],
  [
    'only the first paragraph of an item bears its label, a list header none; an item may say its own number',
    list('L', [`${paragraph('một')}${paragraph('tiếp')}`]) +
      `<text:list text:style-name="L" text:continue-numbering="true"><text:list-header>${paragraph('không số')}</text:list-header><text:list-item text:start-value="7">${paragraph('bảy')}</text:list-item></text:list>`,
    ['c) một', 'tiếp', 'không số', 'g) bảy'],
  ],
  ['bullets print their sign alone', list('B', [paragraph('một')]), ['- một']],
  [
    'letters go on after z as Writer counts them',
    list(
      'L',
      Array.from({ length: 25 }, () => paragraph('x')),
    ),
    [...'cdefghijklmnopqrstuvwxyz'].map(letter => `${letter}) x`).concat('aa) x'),
  ],
]
for (const [name, body, lines] of labelled)
  test(`in lists ${name}`, () => {
    assert.deepEqual(
      read({ body, automatic: numbers + letters + bullets })
        .text.trimEnd()
        .split('\n'),
      lines,
    )
  })

test('headings are numbered by the outline', () => {
  const outline =
    '<office:styles><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style></office:styles>'
  const body =
    '<text:h text:outline-level="1">MỤC ĐÍCH</text:h><text:h text:outline-level="2">chung</text:h><text:h text:outline-level="1">NHIỆM VỤ</text:h>'
  assert.equal(read({ body, styles: outline }).text, 'I. MỤC ĐÍCH\nchung\nII. NHIỆM VỤ\n')
})

const inline: readonly (readonly [name: string, body: string, text: string])[] = [
  ['blanks run together, and vanish before the first word', '<text:p>\n   Sở\n  Y <text:span> tế</text:span></text:p>', 'Sở Y tế\n'],
  ['counted blanks, tabs and breaks stay', '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>', 'a   b\tc\nd\n'],
  [
    'what was deleted under tracking is not read, what was inserted is',
    '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>30/6</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>trước ngày <text:change text:change-id="c"/><text:change-start/>30/9<text:change-end/></text:p>',
    'trước ngày 30/9\n',
  ],
  [
    'a note stands behind the text, a comment nowhere',
    '<text:p>Nghị định<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Số 66/2021/NĐ-CP</text:p></text:note-body></text:note> này<office:annotation><text:p>xem lại</text:p></office:annotation></text:p><text:p>hết</text:p>',
    'Nghị định này\nhết\nSố 66/2021/NĐ-CP\n',
  ],
  [
    'a text box follows the paragraph that it hangs on',
    '<text:p>trên<draw:frame><draw:text-box><text:p>trong khung</text:p></draw:text-box></draw:frame> dưới</text:p>',
    'trên dưới\ntrong khung\n',
  ],
  [
    'the table of contents is passed',
    '<text:table-of-content><text:index-body><text:p>I. A 1</text:p></text:index-body></text:table-of-content><text:p>x</text:p>',
    'x\n',
  ],
  [
    'links, fields and marks are words',
    '<text:p><text:a xlink:href="https://a.vn">a.vn</text:a> <text:date>5/1</text:date><text:bookmark/></text:p>',
    'a.vn 5/1\n',
  ],
  ['hyphens that do not break are hyphens', '<text:p>24/QĐ\u2011UBND</text:p>', '24/QĐ-UBND\n'],
]
for (const [name, body, text] of inline)
  test(`in paragraphs ${name}`, () => {
    assert.equal(read({ body }).text, text)
  })

test('looks come from the style, its parents and the spans; hidden words are left out; old fonts are decoded', () => {
  const automatic = [
    '<style:font-face style:name="F" svg:font-family="&apos;.VnTime&apos;"/>',
    '<style:style style:name="P" style:family="paragraph" style:parent-style-name="Q"/>',
    '<style:style style:name="Q" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
    '<style:style style:name="V" style:family="text"><style:text-properties style:font-name="F"/></style:style>',
  ].join('')
  const body = `<text:p text:style-name="P"><text:span text:style-name="I">KẾ HOẠCH</text:span><text:span text:style-name="H">ẩn</text:span></text:p><text:p><text:span text:style-name="V">nhiÖm vô</text:span></text:p>`
  const { text, blocks, notes } = read({ body, automatic })
  assert.equal(text, 'KẾ HOẠCH\nnhiệm vụ\n')
  assert.deepEqual(blocks?.[0], { kind: 'paragraph', span: [0, 8], align: 'center', bold: true, italic: true })
  assert.deepEqual(notes, ['hidden-text', 'legacy-encoding'])
})

test('tables keep heads, merged cells and whether they have rules', () => {
  const ruled =
    '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border-left="0.5pt solid #000" fo:border-bottom="0.5pt solid #000" fo:border-right="none" fo:border-top="none"/></style:style>'
  const cell = (text: string, attributes = '') =>
    `<table:table-cell table:style-name="C" ${attributes}>${paragraph(text)}</table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  const body = `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${row(
    cell('TT'),
    cell('Nội dung'),
    cell('Chủ trì'),
  )}</table:table-header-rows>${row(cell('1'), cell('Tập huấn'), cell('Sở Nội vụ', 'table:number-rows-spanned="2"'))}${row(
    cell('2'),
    cell('Kiểm tra'),
    '<table:covered-table-cell/>',
  )}${row(cell('Tổng', 'table:number-columns-spanned="3"'), '<table:covered-table-cell table:number-columns-repeated="2"/>')}</table:table>`
  const { text, blocks } = read({ body, automatic: ruled })
  const [table] = blocks ?? []
  assert.ok(table?.kind === 'table' && table.ruled)
  assert.deepEqual(
    table.rows.map(({ header = false, cells }) => [
      header,
      ...cells.map(({ columns, rows, span }) => [text.slice(...span), columns, rows]),
    ]),
    [
      [true, ['TT', 1, 1], ['Nội dung', 1, 1], ['Chủ trì', 1, 1]],
      [false, ['1', 1, 1], ['Tập huấn', 1, 1], ['Sở Nội vụ', 1, 2]],
      [false, ['2', 1, 1], ['Kiểm tra', 1, 1]],
      [false, ['Tổng', 3, 1]],
    ],
  )
})

const refused: readonly (readonly [name: string, fixture: OdtFixture, code: FileRefusalCode])[] = [
  [
    'under a password',
    {
      body: '',
      parts: [
        {
          name: 'META-INF/manifest.xml',
          data: '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
        },
      ],
    },
    'file-encrypted',
  ],
  ['with macros', { body: paragraph(sentence), parts: [{ name: 'Basic/Standard/Module1.xml', data: '<x/>' }] }, 'file-macro'],
  [
    'with a picture from elsewhere',
    { body: `<text:p>${sentence}<draw:frame><draw:image xlink:href="https://a.vn/a.png"/></draw:frame></text:p>` },
    'file-external',
  ],
  [
    'with a section from elsewhere',
    { body: `<text:section><text:section-source xlink:href="../b.odt"/>${paragraph(sentence)}</text:section>` },
    'file-external',
  ],
  ['that does not close', { body: '<text:p>' }, 'file-damaged'],
  ['in English', { body: paragraph('The plan shall be carried out before November.') }, 'not-vietnamese'],
  ['with a mark of secrecy', { body: paragraph('TUYỆT MẬT') + paragraph(sentence) }, 'secret'],
  [
    'with a mark of secrecy in the header of the page',
    {
      body: paragraph(sentence),
      styles: `<office:master-styles><style:master-page><style:header>${paragraph('MẬT')}</style:header></style:master-page></office:master-styles>`,
    },
    'secret',
  ],
]
for (const [name, fixture, code] of refused)
  test(`refuses an OpenDocument text ${name}`, async () => {
    await assert.rejects(
      readFile(odtFixture(fixture), 'ke-hoach.odt'),
      (error: unknown) => error instanceof FileRefusal && error.code === code,
    )
  })

test('reads an OpenDocument text whatever prefixes it uses', async () => {
  const odd = `<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:p>${sentence}</t:p></o:text></o:body></o:document-content>`

  const file = zipFixture([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', data: odd },
  ])
  assert.deepEqual(await readFile(file, 'a.odt').then(({ format, text }) => [format, text]), ['odt', `${sentence}\n`])
})

test('characters changed or lost anywhere in its XML end in a text or a refusal', async () => {
  let state = 7
  const random = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const whole =
    list('N', [paragraph(sentence), list('N', [paragraph('b')])]) +
    `<table:table><table:table-row><table:table-cell>${paragraph('ô')}</table:table-cell></table:table-row></table:table>`
  const pieces = ['<', '>', '/', '"', '&', '<text:p>', '</text:p>', '<text:list>', '<table:table>', '<!--', '<![CDATA[']
  for (let round = 0; round < 800; round++) {
    const at = Math.floor(random() * whole.length)
    const body = whole.slice(0, at) + (pieces[Math.floor(random() * pieces.length)] ?? '') + whole.slice(at + Math.floor(random() * 10))
    try {
      await readFile(odtFixture({ body, automatic: numbers }), 'hong.odt')
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error
    }
  }
})
