import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PaperBlock } from '../paper/paper.ts'
import type { UnitKind } from '../unit/unit-kind.ts'
import { columnFixture, tableFixture, templateFixture } from './report-fixture.ts'
import { type ReportIssue, reportPaper, subjectOf, type ToldReport } from './report-paper.ts'
import { suggestIssue } from './suggest-issue.ts'

const told = (part: Partial<ToldReport> = {}): ToldReport => ({
  title: templateFixture.title,
  kind: 'month',
  period: { start: '2026-03-01', end: '2026-03-31' },
  data: { start: '2026-02-15', end: '2026-03-14' },
  template: templateFixture,
  content: {
    figures: { 'T1.A1': '200', 'T1.B1': '150', 'T1.C1': '75', 'T1.A3': '300', 'T1.E1': 'tính cả trẻ mới đến' },
    texts: { S1: 'Đã mở lớp.\n\nĐã tặng quà.' },
  },
  isNil: false,
  groups: new Map(),
  gaps: [],
  nils: [],
  basis: null,
  ...part,
})
const issue: ReportIssue = suggestIssue({
  name: 'Xã An Hòa',
  kind: 'commune',
  short: null,
  parent: { name: 'Tỉnh Sông Trăng', kind: 'province' },
  receiver: { name: 'Tỉnh Sông Trăng', kind: 'province' },
  below: [],
})
const lines = (blocks: readonly PaperBlock[]): string[] =>
  blocks.map(block => {
    if (block.kind === 'table')
      return `bảng ${block.table.title}: ${block.table.rows.map(({ kind, cells }) => `${kind} ${cells.map(cell => cell ?? '·').join(' ')}`).join(' | ')}`
    return block.kind === 'heading'
      ? `${block.level} ${block.text}`
      : block.kind === 'paragraph'
        ? typeof block.text === 'string'
          ? block.text
          : 'runs'
        : block.kind
  })

test('a report reads in the order of its form, with its period and closing day in the first sentence', () => {
  assert.deepEqual(lines(reportPaper(told(), issue).body), [
    'Ủy ban nhân dân xã An Hòa báo cáo tình hình trẻ em đến trường tháng 3 năm 2026 (số liệu từ ngày 15/02/2026 đến ngày 14/03/2026) như sau:',
    'section Kết quả thực hiện',
    'Đã mở lớp.',
    'Đã tặng quà.',
    'bảng Trẻ em trong độ tuổi đến trường: row Mầm non 200 150 75 · tính cả trẻ mới đến | row Tiểu học · · · · · | total Cộng 300 · · · ·',
    'section Khó khăn, vướng mắc',
    'Không có nội dung.',
    'section Đề xuất, kiến nghị',
    'Không có nội dung.',
    'Trên đây là báo cáo tình hình trẻ em đến trường tháng 3 năm 2026 của Ủy ban nhân dân xã An Hòa.',
  ])
})

test('what came from below stands with those who wrote it; who is missing is named before the figures', () => {
  const source = (name: string) => ({ unitId: name, unitName: name })
  const passage = (text: string, ...names: string[]) => ({ text, sources: names.map(source), wordings: [] })
  const groups = new Map([['S2', [passage('Thiếu giáo viên.', 'Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E'), passage('Đường xa', 'Xã F')]]])
  const found = lines(reportPaper(told({ groups, gaps: ['Xã G', 'Xã H'], nils: ['Sở Y tế'] }), issue).body)
  assert.deepEqual(found.slice(8, 10), ['Thiếu giáo viên (5 đơn vị: Xã A, Xã B, Xã C, Xã D…).', 'Đường xa (Xã F).'])
  assert.deepEqual(found.slice(1, 3), ['Đơn vị báo cáo không phát sinh: Sở Y tế.', 'Báo cáo chưa có số liệu của 2 đơn vị: Xã G; Xã H.'])
})

test('a nil report says so; a wide table goes into an annex on a lying page; long figures keep every digit', () => {
  assert.ok(lines(reportPaper(told({ isNil: true }), issue).body).includes('Trong kỳ báo cáo không phát sinh nội dung phải báo cáo.'))
  const wide = { ...tableFixture, columns: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(key => columnFixture({ key })) }
  const content = { figures: { 'T1.A1': '12345678901234567890.5' }, texts: {} }
  const paper = reportPaper(told({ template: { ...templateFixture, parts: [wide] }, content }), issue)
  assert.deepEqual([paper.annexes[0]?.landscape, paper.annexes[0]?.title], [true, wide.title])
  const [table] = paper.annexes[0]?.blocks ?? []
  assert.equal(table?.kind === 'table' && table.table.rows[0]?.cells[1], '12345678901234567890.5')
})

const issues: ReadonlyArray<readonly [unit: Parameters<typeof suggestIssue>[0], shown: string]> = [
  [
    {
      name: 'Tỉnh Lạng Sơn',
      kind: 'province',
      short: null,
      parent: { name: 'Chính phủ', kind: 'government' },
      receiver: { name: 'Chính phủ', kind: 'government' },
      below: [],
    },
    '· Ủy ban nhân dân tỉnh Lạng Sơn BC-UBND Lạng Sơn Chủ tịch',
  ],
  [
    { name: 'Sở Y tế', kind: 'department', short: 'SYT', parent: { name: 'Tỉnh Lạng Sơn', kind: 'province' }, receiver: null, below: [] },
    'Ủy ban nhân dân tỉnh Lạng Sơn Sở Y tế BC-SYT Lạng Sơn Giám đốc',
  ],
  [
    { name: 'Bộ Y tế', kind: 'ministry', short: 'BYT', parent: { name: 'Chính phủ', kind: 'government' }, receiver: null, below: [] },
    '· Bộ Y tế BC-BYT Hà Nội Bộ trưởng',
  ],
]
for (const [unit, shown] of issues)
  test(`${unit.name} writes its letterhead as Decree 30 has it`, () => {
    const { parentBody, body, symbol, place, signerTitle } = suggestIssue(unit)
    assert.equal([parentBody ?? '·', body, symbol, place, signerTitle].join(' '), shown)
  })

const among = (count: number, kind: UnitKind) => Array.from({ length: count }, (_, at) => ({ name: `Tên ${at + 1}`, kind }))
const top = { name: 'Chính phủ', kind: 'government', short: null, parent: null, receiver: null } as const
const recipients: ReadonlyArray<readonly [said: string, unit: Parameters<typeof suggestIssue>[0], shown: string]> = [
  [
    'the unit above, through its committee',
    { ...top, name: 'Xã An Hòa', kind: 'commune', receiver: { name: 'Thành phố Huế', kind: 'city' }, below: among(9, 'office') },
    'Ủy ban nhân dân thành phố Huế; Lưu: VT',
  ],
  [
    'few that reported by their names',
    {
      ...top,
      below: [
        { name: 'Tỉnh Lạng Sơn', kind: 'province' },
        { name: 'Bộ Y tế', kind: 'ministry' },
      ],
    },
    'Bộ Y tế; Ủy ban nhân dân tỉnh Lạng Sơn; Lưu: VT',
  ],
  [
    'many that reported by their kinds',
    { ...top, below: [...among(4, 'province'), ...among(30, 'city'), ...among(14, 'ministry'), ...among(4, 'board')] },
    'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ; Ủy ban nhân dân các tỉnh, thành phố; Các đơn vị báo cáo; Lưu: VT',
  ],
]
for (const [said, unit, shown] of recipients)
  test(`a report goes to ${said}`, () => assert.equal(suggestIssue(unit).recipients.join('; '), shown))

test('what a plan asks for is reported in its name', () => {
  const basis = 'Kế hoạch số 7/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Sông Trăng'
  assert.match(
    lines(reportPaper(told({ basis }), issue).body)[0] ?? '',
    new RegExp(`^Thực hiện ${basis}, Ủy ban nhân dân xã An Hòa báo cáo`),
  )
})

test('the name of a report loses its type and takes its period', () => {
  assert.equal(
    subjectOf({ title: 'Báo cáo thu gom rác', kind: 'quarter', period: { start: '2026-04-01', end: '2026-06-30' } }),
    'Thu gom rác quý II năm 2026',
  )
  assert.equal(
    subjectOf({ title: 'thiệt hại do bão', kind: 'once', period: { start: '2026-04-01', end: '2026-04-03' } }),
    'Thiệt hại do bão từ 01/04/2026 đến 03/04/2026',
  )
})
