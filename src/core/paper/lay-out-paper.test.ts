import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breakName } from './break-name.ts'
import { decree30 } from './decree-30.ts'
import { figureWords } from './figure-words.ts'
import type { Flow } from './flow.ts'
import { layOutPaper } from './lay-out-paper.ts'
import { numberBlocks } from './number-blocks.ts'
import type { Paper, PaperBlock, PaperLevel } from './paper.ts'
import { samplePaper } from './paper-fixture.ts'

/** The words of a flow, a line for each paragraph and row; columns one after another. */
const wordsOf = (flow: readonly Flow[]): readonly string[] =>
  flow.flatMap(each => {
    if (each.kind === 'text') return [each.runs.map(run => run.text).join('')]
    if (each.kind === 'grid') return each.rows.flat().flatMap(wordsOf)
    if (each.kind === 'table') return [...each.head, ...each.rows].map(row => row.map(cell => cell.text).join(' | '))
    return []
  })
const linesOf = (paper: Paper): readonly string[] => layOutPaper(paper, decree30).flatMap(({ flow }) => wordsOf(flow))

const labelled = (levels: readonly PaperLevel[]): string =>
  numberBlocks(
    levels.map((level): PaperBlock => ({ kind: 'heading', level, text: 'x' })),
    decree30,
  ).join(' ')

test('points follow the Vietnamese alphabet and start anew under each item', () => {
  const points = Array.from({ length: 7 }, (): PaperLevel => 'point')
  assert.equal(labelled(['section', 'item', ...points, 'item', 'point', 'section', 'item']), 'I. 1. a) b) c) d) đ) e) g) 2. a) II. 1.')
})

test('sub-items carry the number of their item, articles are counted through the chapters', () => {
  assert.equal(labelled(['item', 'subitem', 'subitem', 'item', 'subitem']), '1. 1.1. 1.2. 2. 2.1.')
  assert.equal(labelled(['chapter', 'article', 'article', 'chapter', 'article']), 'Chương I Điều 1. Điều 2. Chương II Điều 3.')
})

test('beyond the alphabet letters are doubled', () => {
  const points = Array.from({ length: 24 }, (): PaperLevel => 'point')
  assert.match(labelled(points), / y\) aa\)$/)
})

test('the letterhead has the number, symbol, place and day as Decree 30 writes them', () => {
  assert.deepEqual(linesOf(samplePaper()).slice(0, 9), [
    'ỦY BAN NHÂN DÂN',
    'XÃ TÂN HÀ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 05/BC-UBND',
    'Tân Hà, ngày 01 tháng 6 năm 2026',
    'BÁO CÁO',
    'Kết quả phòng, chống thiên tai tháng 5 năm 2026',
    'Kính gửi: Ủy ban nhân dân tỉnh Vĩnh Hà.',
  ])
})

test('a document without number and day leaves their places free', () => {
  const paper = samplePaper()
  const lines = linesOf({ ...paper, head: { ...paper.head, number: null, day: null } })
  assert.match(lines[4] ?? '', /^Số:\s{4,}\/BC-UBND$/)
  assert.match(lines[5] ?? '', /^Tân Hà, ngày\s+tháng\s+năm\s+$/)
})

test('a letter has its subject under its number and no type', () => {
  const paper = samplePaper()
  const lines = linesOf({ ...paper, head: { ...paper.head, type: null, symbol: 'UBND-KT' } })
  assert.equal(lines[5], 'V/v Kết quả phòng, chống thiên tai tháng 5 năm 2026')
  assert.ok(!lines.includes('BÁO CÁO'))
})

test('the end mark is glued to the last word, and a body that ends in a table has it on a line of its own', () => {
  assert.ok(linesOf(samplePaper()).some(line => line.endsWith('xã Tân Hà./.')))
  const paper = samplePaper()
  const lines = linesOf({ ...paper, body: paper.body.filter(block => block.kind === 'table') })
  assert.ok(lines.includes('./.'))
})

test('bases and recipients end in semicolons, the last one in a full stop', () => {
  const lines = linesOf({ ...samplePaper(), bases: ['Căn cứ một', 'Căn cứ hai'] })
  assert.ok(lines.includes('Căn cứ một;') && lines.includes('Căn cứ hai.'))
  assert.ok(lines.includes('- Đảng ủy, HĐND xã;') && lines.includes('- Lưu: VT.'))
})

test('annexes take Roman numbers where there are several, and name the document that they belong to', () => {
  const paper = samplePaper(1, 1)
  const one = linesOf(paper)
  assert.ok(one.includes('Phụ lục') && one.includes('(Kèm theo Báo cáo số 05/BC-UBND ngày 01/6/2026 của Ủy ban nhân dân xã Tân Hà)'))
  const two = linesOf({ ...paper, annexes: [...paper.annexes, ...paper.annexes] })
  assert.ok(two.includes('Phụ lục I') && two.includes('Phụ lục II'))
})

test('columns under common words have two heading rows, days and figures are written as documents write them', () => {
  const table = linesOf(samplePaper(1)).filter(line => line.includes(' | '))
  assert.deepEqual(table, [
    'TT | Công trình | Kinh phí | Hoàn thành | Ghi chú',
    ' |  | Kế hoạch | Thực hiện |  | ',
    'I | Kênh, mương',
    '1 | Tu sửa công trình phòng, chống thiên tai số 1 | 1.250,5 | 1.200,0 | 20/5/2026 | ',
    ' | Tổng cộng | 1.250,5 | 1.200,0 |  | ',
  ])
})

const figures: readonly (readonly [number, number | undefined, string])[] = [
  [1243, undefined, '1.243'],
  [0.1 + 0.2, undefined, '0,3'],
  [-1234567.891, 2, '-1.234.567,89'],
  [-0.004, 2, '0,00'],
  [Number.NaN, 2, ''],
]
for (const [value, decimals, words] of figures)
  test(`${value} is written “${words}”`, () => assert.equal(figureWords(value, decree30, decimals), words))

const names: readonly (readonly [string, string])[] = [
  ['UBND XÃ TÂN HÀ', 'UBND XÃ TÂN HÀ'],
  ['ỦY BAN NHÂN DÂN TỈNH VĨNH HÀ', 'ỦY BAN NHÂN DÂN | TỈNH VĨNH HÀ'],
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'SỞ NÔNG NGHIỆP | VÀ MÔI TRƯỜNG'],
]
for (const [name, lines] of names)
  test(`${name} stands as ${lines}`, () => assert.equal(breakName(name, 66, 13, decree30.words.breaksBefore).join(' | '), lines))
