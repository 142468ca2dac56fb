import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cell, fill, left, lines, net, paragraphs, read, right, tables, wide } from './page-fixture.ts'
import { type FixtureText, widthOf } from './pdf-fixture.ts'

const first = `>${'Các sở, ban, ngành chủ động rà soát nhiệm vụ được giao và thực'.slice(0, wide - 4)}`
const second = fill('hiện đúng tiến độ, bảo đảm chất lượng, hiệu quả trên toàn địa bàn tỉnh')

test('lines that fill the column go on; one with room left ends the paragraph', async () => {
  const got = await read({ texts: lines(100, first, second, 'theo quy định.', '>Sở Y tế báo cáo kết quả.') })
  assert.deepEqual(paragraphs(got), [`${first.slice(1)} ${second} theo quy định.`, 'Sở Y tế báo cáo kết quả.'])
})

test('a symbol broken at its hyphen or stroke is whole again, a dash between words stays one', async () => {
  const a = fill('Thông tư số 24/2018/TT-')
  const b = fill('BNNPTNT và Nghị định số 35/')
  const c = fill('2025/NĐ-CP về phát triển kinh tế -')
  const got = await read({ texts: lines(100, `${a}`, b, c, 'xã hội.') })
  assert.equal(got.text.trimEnd(), `${a}${b}${c} xã hội.`)
})

test('a range broken behind its hyphen stays two dates', async () => {
  const a = fill('Thời gian thực hiện: Quý IV/2025-')
  const got = await read({ texts: lines(100, a, 'Quý II/2026.') })
  assert.equal(got.text.trimEnd(), `${a} Quý II/2026.`)
})

test('a paragraph goes on over the edge of the page, under page numbers and headers', async () => {
  const header = { text: 'Kế hoạch phòng, chống thiên tai', x: left, y: 40, size: 10 }
  const number = (n: number): FixtureText => ({ text: `${n}`, x: 300, y: 60 })
  const pages = [
    { texts: [header, ...lines(100, '>I. MỤC ĐÍCH', first, second)] },
    { texts: [header, number(2), ...lines(100, 'theo quy định của pháp luật.', '>II. YÊU CẦU')] },
    { texts: [header, number(3), ...lines(100, '>III. TỔ CHỨC THỰC HIỆN')] },
  ]
  const got = await read(...pages)
  assert.deepEqual(paragraphs(got), [
    'I. MỤC ĐÍCH',
    `${first.slice(1)} ${second} theo quy định của pháp luật.`,
    'II. YÊU CẦU',
    'III. TỔ CHỨC THỰC HIỆN',
  ])
  assert.deepEqual(got.margins, ['Kế hoạch phòng, chống thiên tai', '2', '3'])
})

test('a letterhead of two columns is read column by column, what follows it is not', async () => {
  const at = (text: string, middle: number, y: number): FixtureText => ({ text, x: middle - widthOf(text, 12) / 2, y, size: 12 })
  const got = await read({
    texts: [
      at('ỦY BAN NHÂN DÂN', 160, 70),
      at('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 410, 70),
      at('TỈNH BÌNH AN', 160, 86),
      at('Độc lập - Tự do - Hạnh phúc', 410, 87),
      at('Số: 12/KH-UBND', 160, 112),
      at('Bình An, ngày 05 tháng 01 năm 2026', 410, 112),
      at('KẾ HOẠCH', (left + right) / 2, 150),
      ...lines(190, first, second, 'theo quy định.'),
    ],
  })
  assert.deepEqual(tables(got), [
    [
      [
        'ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN\nSố: 12/KH-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBình An, ngày 05 tháng 01 năm 2026',
      ],
    ],
  ])
  assert.equal(got.blocks?.[0]?.kind === 'table' && got.blocks[0].ruled, false)
  assert.equal(paragraphs(got)[0], 'KẾ HOẠCH')
})

test('recipients and signature stand beside each other, the name under the room to sign', async () => {
  const got = await read({
    texts: [
      ...lines(100, first, second, 'theo quy định.'),
      { text: 'Nơi nhận:', x: left, y: 180, size: 12 },
      { text: 'TM. ỦY BAN NHÂN DÂN', x: 340, y: 180 },
      { text: '- Thường trực Tỉnh ủy;', x: left, y: 195, size: 11 },
      { text: 'CHỦ TỊCH', x: 380, y: 198 },
      { text: '- Lưu: VT.', x: left, y: 209, size: 11 },
      { text: 'Nguyễn Văn Mẫu', x: 360, y: 290 },
    ],
  })
  assert.deepEqual(tables(got), [[['Nơi nhận:\n- Thường trực Tỉnh ủy;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu']]])
})

test('a tab after a label parts no columns', async () => {
  const got = await read({
    texts: [
      { text: '1.', x: left, y: 100 },
      { text: 'Sở Y tế chủ trì', x: left + 40, y: 100 },
      { text: '2.', x: left, y: 118 },
      { text: 'Sở Tài chính', x: left + 40, y: 118 },
    ],
  })
  assert.deepEqual(paragraphs(got), ['1. Sở Y tế chủ trì', '2. Sở Tài chính'])
})

test('the mark of a footnote goes, its note comes last; the square of a metre stays', async () => {
  const got = await read({
    rules: [[left, 700, left + 140, 700]],
    texts: [
      ...lines(100, first, second),
      { text: 'theo Nghị định', x: left, y: 136 },
      { text: '1', x: left + widthOf('theo Nghị định'), y: 131, size: 8 },
      { text: 'trên 200 m', x: left + widthOf('theo Nghị định') + 14, y: 136 },
      { text: '2', x: left + widthOf('theo Nghị định') + 14 + widthOf('trên 200 m'), y: 131, size: 8 },
      { text: '1', x: left, y: 712, size: 6 },
      { text: 'Nghị định số 66/2021/NĐ-CP của Chính phủ.', x: left + 8, y: 716, size: 10 },
    ],
  })
  assert.deepEqual(paragraphs(got), [`${first.slice(1)} ${second} theo Nghị định trên 200 m2`, 'Nghị định số 66/2021/NĐ-CP của Chính phủ.'])
  const [, note] = got.blocks ?? []
  assert.equal(note?.kind === 'paragraph' && note.place, 'note')
})

test('letters drawn out of order, from a second font, are read where they stand', async () => {
  const word = 'Ủy ban nhân dân tỉnh Bình An'
  const place = (i: number): number => left + widthOf('x'.repeat(i))
  const signs = Array.from(word, (text, i) => ({ text, x: place(i), y: 100, font: /[ỦâỉA]/u.test(text) ? 'Second' : 'Times' }))
  const got = await read({ texts: signs.toSorted((a, b) => (a.font === b.font ? b.x - a.x : a.font < b.font ? -1 : 1)) })
  assert.equal(got.text.trimEnd(), word)
})

const legacy: readonly (readonly [font: string, typed: string, text: string])[] = [
  ['.VnTime', 'nhiÖm vô n¨m 2026', 'nhiệm vụ năm 2026'],
  ['ABCDEF+.VnTimeH-Bold', 'ñy ban', 'ỦY BAN'],
  ['VNI-Times,Italic', 'Uûy ban nhaân daân', 'Ủy ban nhân dân'],
]
for (const [font, typed, text] of legacy)
  test(`letters of the font ${font} are decoded by its name`, async () => {
    const got = await read({ texts: [{ text: typed, x: left, y: 100, font }, ...lines(140, 'Kế hoạch của tỉnh Bình An năm 2026')] })
    assert.equal(got.text.split('\n')[0], text)
    assert.deepEqual(got.notes, ['legacy-encoding'])
  })

test('letters that a font gives out for others, and ligatures, are what they look like', async () => {
  const got = await read({ texts: [{ text: 'Ðề án bƣớc đầu, nƣớc sạch, of\ufb01ce, số 24/2018/QÐ\u2011UBND', x: left, y: 100 }] })
  assert.equal(got.text.trimEnd(), 'Đề án bước đầu, nước sạch, office, số 24/2018/QĐ-UBND')
})

test('bold and italic are told by the name of the font; words printed twice for weight are read once', async () => {
  const got = await read({
    texts: [
      { text: 'Mục tiêu chung của kế hoạch', x: left, y: 100, font: 'Times-BoldItalic' },
      { text: 'Yêu cầu đối với các sở, ngành', x: left, y: 140 },
      { text: 'Yêu cầu đối với các sở, ngành', x: left + 0.4, y: 140 },
    ],
  })
  assert.deepEqual(
    got.blocks?.map(block => block.kind === 'paragraph' && [got.text.slice(...block.span), block.bold ?? false, block.italic ?? false]),
    [
      ['Mục tiêu chung của kế hoạch', true, true],
      ['Yêu cầu đối với các sở, ngành', false, false],
    ],
  )
})

test('each line is known by its page and place, in cells, columns and notes too', async () => {
  const got = await read(
    { texts: lines(100, first, second) },
    {
      rules: [...net([200, 220]), [left, 700, left + 140, 700]],
      texts: [
        ...lines(100, 'theo Nghị định'),
        { text: '1', x: left + widthOf('theo Nghị định'), y: 95, size: 8 },
        cell(0, 215, '1'),
        cell(1, 215, 'Tập huấn'),
        cell(2, 215, 'Sở Nội vụ'),
        { text: '1', x: left, y: 712, size: 6 },
        { text: 'Nghị định số 66/2021/NĐ-CP', x: left + 8, y: 716, size: 10 },
      ],
    },
  )
  assert.deepEqual(got.map?.pages, [
    { width: 595, height: 842 },
    { width: 595, height: 842 },
  ])
  assert.deepEqual(
    got.map.lines.map(({ span, page, box }) => [got.text.slice(...span), page, ...box.map(Math.round)]),
    [
      [first.slice(1), 0, left + 28, 87, left + 28 + widthOf(first.slice(1)), 104],
      [second, 0, left, 105, right, 122],
      ['theo Nghị định', 1, left, 87, left + widthOf('theo Nghị định') + widthOf('1', 8), 104],
      ['1', 1, 85, 204, 91, 218],
      ['Tập huấn', 1, 125, 204, 125 + widthOf('Tập huấn', 12), 218],
      ['Sở Nội vụ', 1, 385, 204, 385 + widthOf('Sở Nội vụ', 12), 218],
      ['Nghị định số 66/2021/NĐ-CP', 1, 80, 707, 88 + widthOf('Nghị định số 66/2021/NĐ-CP', 10), 719],
    ],
  )
})

test('pages turned on their side, and words set askew, are told apart', async () => {
  const got = await read({ texts: [...lines(100, first, second), { text: 'MẬT', x: 200, y: 500, size: 60, turned: true }] })
  assert.deepEqual(got.boxes, ['MẬT'])
  assert.doesNotMatch(got.text, /MẬT/)
})
