import type { Paper, PaperBlock, PaperRow, PaperTable } from './paper.ts'

/** A monthly report of an invented commune, as long as wanted, for the tests of what lays out and writes documents. */
export function samplePaper(rows = 8, annexRows = 0): Paper {
  return {
    head: {
      parentBody: null,
      body: 'Ủy ban nhân dân xã Tân Hà',
      number: '5',
      symbol: 'BC-UBND',
      place: 'Tân Hà',
      day: '2026-06-01',
      type: 'Báo cáo',
      subject: 'Kết quả phòng, chống thiên tai tháng 5 năm 2026',
    },
    addressees: ['Ủy ban nhân dân tỉnh Vĩnh Hà'],
    bases: [],
    body: [...narrative, { kind: 'table', table: resultTable(rows) }, ...(annexRows === 0 ? [] : [toAnnex]), ...outlook],
    recipients: ['Ủy ban nhân dân tỉnh Vĩnh Hà', 'Sở Nông nghiệp và Môi trường', 'Đảng ủy, HĐND xã', 'Lưu: VT'],
    signature: {
      authority: [
        { form: 'on-behalf', of: 'Ủy ban nhân dân' },
        { form: 'in-place', of: 'Chủ tịch' },
      ],
      title: 'Phó Chủ tịch',
      name: null,
    },
    annexes:
      annexRows === 0
        ? []
        : [{ title: 'Danh mục công trình', landscape: true, blocks: [{ kind: 'table', table: resultTable(annexRows) }] }],
  }
}

const narrative: readonly PaperBlock[] = [
  {
    kind: 'paragraph',
    text: 'Thực hiện Kế hoạch số 25/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Vĩnh Hà về phòng, chống thiên tai năm 2026, Ủy ban nhân dân xã Tân Hà báo cáo kết quả tháng 5 năm 2026 như sau:',
  },
  { kind: 'heading', level: 'section', text: 'Kết quả thực hiện' },
  { kind: 'heading', level: 'item', text: 'Công tác chỉ đạo' },
  { kind: 'paragraph', text: 'Ủy ban nhân dân xã đã kiện toàn lực lượng xung kích, phân công trực ban 24/24 giờ.' },
  { kind: 'heading', level: 'item', text: 'Chuẩn bị phương tiện, vật tư' },
  { kind: 'item', level: 'point', text: 'Rà soát, bổ sung vật tư dự phòng tại các thôn;' },
  { kind: 'item', level: 'point', text: 'Kiểm tra hệ thống truyền thanh cơ sở;' },
  { kind: 'item', level: 'point', text: 'Tu sửa 03 điểm sơ tán.' },
  { kind: 'list', items: ['Điểm sơ tán thôn Đông sức chứa 200 người;', 'Điểm sơ tán thôn Đoài sức chứa 150 người.'] },
]

const outlook: readonly PaperBlock[] = [
  { kind: 'heading', level: 'section', text: 'Phương hướng tháng 6' },
  { kind: 'item', level: 'item', text: 'Hoàn thành tu sửa kênh tiêu thôn Đông trước ngày 20/6/2026.' },
  { kind: 'item', level: 'item', text: 'Tổ chức 01 buổi diễn tập ứng phó bão, lũ trong tháng 6 năm 2026.' },
  { kind: 'paragraph', text: 'Trên đây là báo cáo kết quả phòng, chống thiên tai tháng 5 năm 2026 của Ủy ban nhân dân xã Tân Hà.' },
]

const toAnnex: PaperBlock = { kind: 'paragraph', text: 'Chi tiết từng công trình tại Phụ lục kèm theo.' }

function resultTable(rows: number): PaperTable {
  const line = (at: number): PaperRow => ({
    kind: 'row',
    cells: [String(at + 1), `Tu sửa công trình phòng, chống thiên tai số ${at + 1}`, 1250.5 + at, 1200 + at, '2026-05-20', null],
  })
  return {
    title: 'Kết quả tu sửa công trình',
    unit: 'triệu đồng',
    columns: [
      { title: 'TT', width: 1, kind: 'ordinal' },
      { title: 'Công trình', width: 6, kind: 'text' },
      { title: 'Kế hoạch', under: 'Kinh phí', width: 2, kind: 'number', decimals: 1 },
      { title: 'Thực hiện', under: 'Kinh phí', width: 2, kind: 'number', decimals: 1 },
      { title: 'Hoàn thành', width: 2.2, kind: 'day' },
      { title: 'Ghi chú', width: 2, kind: 'text' },
    ],
    rows: [
      { kind: 'group', cells: ['I', 'Kênh, mương'] },
      ...Array.from({ length: rows }, (_, at) => line(at)),
      { kind: 'total', cells: [null, 'Tổng cộng', 1250.5 * rows, 1200 * rows, null, null] },
    ],
    source: 'Ủy ban nhân dân xã',
    notes: [],
  }
}
