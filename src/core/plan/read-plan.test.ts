import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueInWords } from '../phrase/due-in-words.ts'
import { sourceOf } from '../text/source-of.ts'
import type { Plan } from './plan.ts'
import { readPlan } from './read-plan.ts'

const read = (text: string): Plan => readPlan(sourceOf(text, null))

/** Tasks as rows: `path: first words · lead < support · due`. */
const rows = (plan: Plan): string[] =>
  plan.tasks.map(({ path, text, lead, support, due }) => {
    const bodies = `${lead.map(({ name }) => name).join(' + ')}${support.length > 0 ? ` < ${support.map(({ name }) => name).join(' + ')}` : ''}`
    return [`${path.join('/')}: ${text.split(' ').slice(0, 3).join(' ')}`, bodies, due.map(dueInWords).join(', ')]
      .join(' · ')
      .replace(/(?: · )+$/, '')
  })

const head = `ỦY BAN NHÂN DÂN
TỈNH HOA LỘC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/KH-UBND
Hoa Lộc, ngày 09 tháng 02 năm 2026
`
const plan = (body: string): Plan => read(`${head}KẾ HOẠCH\nChăm sóc trẻ em năm 2026\n\n${body}`)

test('headings hand down bodies; purposes and funding hold no tasks', () => {
  const text = `I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức của cộng đồng.
II. NHIỆM VỤ, GIẢI PHÁP
1. Truyền thông
a) Xây dựng 02 phóng sự về quyền trẻ em trước ngày 30/6/2026.
b) Tổ chức nói chuyện chuyên đề tại các trường.
III. KINH PHÍ THỰC HIỆN
Từ nguồn ngân sách nhà nước.
IV. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Chủ trì, phối hợp với Sở Nội vụ khám sức khỏe cho trẻ em.
- Hằng năm, báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh.
2. Đề nghị Hội Nông dân tỉnh, Tỉnh đoàn
Vận động hội viên tham gia các hoạt động của Kế hoạch.
Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Y tế./.`
  const result = plan(text)
  assert.deepEqual(rows(result), [
    'II/1/a): Xây dựng 02 ·  · before 2026-06-30',
    'II/1/b): Tổ chức nói',
    'IV/1: Chủ trì, phối · Sở Y tế < Sở Nội vụ',
    'IV/2: Vận động hội · Hội Nông dân tỉnh + Tỉnh đoàn',
  ])
  assert.deepEqual(
    result.reports.map(({ by, to, due }) => [by[0]?.name, to[0]?.name, due.map(dueInWords).join()]),
    [['Sở Y tế', 'Ủy ban nhân dân tỉnh', 'each year']],
  )
})

test('labelled fields make one task of a numbered item', () => {
  const text = `II. NỘI DUNG
1. Rà soát hồ sơ
a) Nhiệm vụ: Rà soát, cập nhật hồ sơ trẻ em.
b) Cơ quan thực hiện:
- Đơn vị chủ trì: Sở Y tế.
- Đơn vị phối hợp: Sở Tư pháp; UBND các xã, phường.
c) Thời gian thực hiện: Quý II/2026.
2. Tổ chức diễn đàn trẻ em
- Cơ quan chủ trì: Sở Nội vụ
- Sản phẩm: Báo cáo của diễn đàn
- Thời gian: Tháng 6/2026`
  const result = plan(text)
  assert.deepEqual(rows(result), [
    'II/1: Rà soát hồ · Sở Y tế < Sở Tư pháp + UBND các xã, phường · 2026-04-01/2026-06-30',
    'II/2: Tổ chức diễn · Sở Nội vụ · 2026-06-01/2026-06-30',
  ])
  assert.equal(result.tasks[1]?.product, 'Báo cáo của diễn đàn')
})

test('fields under several bullets belong to the bullets before them', () => {
  const text = `II. NHIỆM VỤ

1. Nâng cao năng lực

- Tập huấn cho cán bộ các xã.

- Biên soạn tài liệu.

Đơn vị thực hiện: Sở Y tế.

Thời gian thực hiện: Thường xuyên.

- Tổ chức hội thi.

Đơn vị thực hiện: Sở Nội vụ.`
  assert.deepEqual(rows(plan(text)), ['II/1: Tập huấn cho · Sở Y tế · standing', 'II/1: Tổ chức hội · Sở Nội vụ'])
})

const tables: Readonly<Record<string, string>> = {
  'rows of tabs':
    'TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tXây dựng cơ sở dữ liệu trẻ em\tSở Y tế\tSở Nội vụ\tQuý II/2026\n2\tTập huấn\tSở Nội vụ\tUBND các xã, phường\tThường xuyên',
  'rows of pipes':
    '| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Xây dựng cơ sở dữ liệu trẻ em | Sở Y tế | Sở Nội vụ | Quý II/2026 |\n| 2 | Tập huấn | Sở Nội vụ | UBND các xã, phường | Thường xuyên |',
  'cells under one another':
    'TT\nNội dung\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian hoàn thành\n1\nXây dựng cơ sở dữ liệu trẻ em\nSở Y tế\nSở Nội vụ\nQuý II/2026\n2\nTập huấn\nSở Nội vụ\nUBND các xã, phường\nThường xuyên',
}

for (const [name, table] of Object.entries(tables)) {
  test(`an annex of tasks in ${name}`, () => {
    const text = `${head}KẾ HOẠCH\nChăm sóc trẻ em\n\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế theo dõi, đôn đốc việc thực hiện.\nNơi nhận:\n- Các sở;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhan Chong Chóng\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n${table}`
    assert.deepEqual(rows(read(text)), [
      'I/1: Sở Y tế · Sở Y tế',
      '1: Xây dựng cơ · Sở Y tế < Sở Nội vụ · 2026-04-01/2026-06-30',
      '2: Tập huấn · · Sở Nội vụ < UBND các xã, phường · standing',
    ])
  })
}

test('a directive tells work from its first item on', () => {
  const text = `${head.replace('15/KH-UBND', '03/CT-UBND')}CHỈ THỊ
Về việc tăng cường phòng cháy

Thời gian qua, Ủy ban nhân dân tỉnh đã ban hành nhiều văn bản chỉ đạo.
Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
1. Công an tỉnh
a) Kiểm tra các cơ sở trước ngày 01/5/2026.
2. Sở Xây dựng chủ trì, phối hợp với Sở Công Thương rà soát các chợ.
3. Giao Sở Nội vụ tổng hợp.`
  assert.deepEqual(rows(read(text)), [
    '1/a): Kiểm tra các · Công an tỉnh · before 2026-05-01',
    '2: Sở Xây dựng · Sở Xây dựng < Sở Công Thương',
    '3: Giao Sở Nội · Sở Nội vụ',
  ])
})

test('the plan attached to a decision is read under the decision’s head', () => {
  const text = `${head.replace('15/KH-UBND', '21/QĐ-UBND')}QUYẾT ĐỊNH
Về việc ban hành Kế hoạch

ỦY BAN NHÂN DÂN TỈNH HOA LỘC
Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chăm sóc trẻ em.
Điều 2. Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này./.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
CHỦ TỊCH
Phan Chong Chóng

KẾ HOẠCH
CHĂM SÓC TRẺ EM
(Ban hành kèm theo Quyết định số 21/QĐ-UBND)
I. NHIỆM VỤ
1. Sở Y tế tổ chức khám sức khỏe cho trẻ em trong quý III/2026.`
  const result = read(text)
  assert.equal(
    `${result.document.number} ${result.document.type} ${result.document.bases.length} ${result.document.signatory?.name}`,
    '21 QĐ 1 Phan Chong Chóng',
  )
  assert.deepEqual(rows(result), ['I/1: Sở Y tế · Sở Y tế · 2026-07-01/2026-09-30'])
})

test('every line of the text is accounted for once', () => {
  const text = `${head}KẾ HOẠCH\nChăm sóc trẻ em\n\nI. NHIỆM VỤ\n1. Sở Y tế tổ chức khám sức khỏe cho trẻ em.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nPhan Chong Chóng\nIn từ trang thông tin điện tử ngày hôm nay, xin cảm ơn.`
  const { lines } = read(text)
  assert.equal(lines.map(({ span }) => text.slice(...span)).join('\n'), text.replace(/\n+/g, '\n'))
  assert.deepEqual([...new Set(lines.map(({ use }) => use))], ['boilerplate', 'context', 'task', 'unread'])
})

test('reading returns something for whatever comes in', () => {
  for (const text of ['', '\n', 'KẾ HOẠCH', '1.', '-', 'Nơi nhận:', 'TT\nNội dung', '((((', 'a'.repeat(5000)])
    assert.equal(typeof read(text).text, 'string')
})

test('a time under one item that only reports is the time of the report', () => {
  const result = plan(`II. NHIỆM VỤ CỤ THỂ
1. Sở Y tế
- Tập huấn cho cán bộ trạm y tế.
Thời gian thực hiện: Từ tháng 3/2026 đến khi kết thúc đợt điều tra.
- Báo cáo kết quả điều tra gửi Ủy ban nhân dân tỉnh.
Thời gian hoàn thành: Trước ngày 15/4/2026.
2. Trách nhiệm của đối tượng được điều tra:
- Cung cấp hồ sơ theo mẫu.
Thời hạn hoàn thành: Trước ngày 31/3/2026.`)
  assert.deepEqual(rows(result), [
    'II/1: Tập huấn cho · Sở Y tế · after kết thúc đợt điều tra',
    'II/2: Cung cấp hồ · đối tượng được điều tra · before 2026-03-31',
  ])
  assert.deepEqual(
    result.reports.map(({ by, to, due }) => [by[0]?.name, to[0]?.name, due.map(dueInWords).join()]),
    [['Sở Y tế', 'Ủy ban nhân dân tỉnh', 'before 2026-04-15']],
  )
})

test('a group named between rows of tabs does not end the table', () => {
  const result = plan(`II. NHIỆM VỤ
STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn hoàn thành
I. Thể chế
1\tXây dựng quy chế tiếp nhận hồ sơ\tSở Nội vụ\tTrước ngày 31/3/2026
II. Dữ liệu
2\tSố hóa hồ sơ lưu trữ\tSở Y tế\tTrước ngày 30/6/2026`)
  assert.deepEqual(rows(result), ['II/1: Xây dựng quy · Sở Nội vụ · before 2026-03-31', 'II/2: Số hóa hồ · Sở Y tế · before 2026-06-30'])
})

test('a sentence of another body is a task of its own, also under a heading that names one', () => {
  const result = plan(`II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Rà soát danh sách trẻ em cần tiêm chủng. Trên cơ sở đó, Sở Tài chính bố trí kinh phí mua vắc xin.`)
  assert.deepEqual(rows(result), ['II/1: Rà soát danh · Sở Y tế', 'II/1: Trên cơ sở · Sở Tài chính'])
})

test('a period in brackets at the end of an item says when', () => {
  const result = plan(`II. NHIỆM VỤ
1. Xây dựng trạm y tế tại các xã vùng cao (2026 - 2030).
2. Tuyên truyền về tiêm chủng mở rộng (xuyên suốt 2026 - 2028).
3. Lồng ghép với Chương trình mục tiêu quốc gia về y tế (giai đoạn 2026 - 2030).`)
  assert.deepEqual(
    result.tasks.map(({ due }) => due.map(dueInWords).join()),
    ['2026-01-01/2030-12-31', '2026-01-01/2028-12-31', ''],
  )
})

test('the words that say a copy was signed are of the signature', () => {
  const result = plan(`II. NHIỆM VỤ
1. Xây dựng trạm y tế tại các xã vùng cao.
Nơi nhận:
- Sở Y tế;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Đã ký)
Lê Văn An`)
  assert.deepEqual(result.document.signatory, { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Lê Văn An' })
  assert.ok(result.lines.every(({ use }) => use !== 'unread'))
})

test('a paragraph inside a list does not take away whom the introduction asks', () => {
  const result = read(`${head.replace('KH-UBND', 'CT-UBND')}CHỈ THỊ
Về bảo vệ nguồn nước

Trước tình hình hạn hán, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, địa phương thực hiện các nhiệm vụ sau:
1. Rà soát các nguồn nước trên địa bàn.
Nguồn nước ngầm được bảo vệ theo quy định của pháp luật.
2. Tuyên truyền sử dụng nước tiết kiệm tại các trường học.`)
  assert.deepEqual(
    result.tasks.filter(({ path }) => path.length > 0).map(({ lead }) => lead.map(({ name }) => name).join()),
    ['các sở, ngành, địa phương', 'các sở, ngành, địa phương'],
  )
})

test('whom an item asks is told under an introduction that asks groups', () => {
  const result = plan(`II. TỔ CHỨC THỰC HIỆN
Đề nghị các cơ quan, đơn vị, địa phương thực hiện các nội dung sau:
1. Đề nghị Sở Y tế bố trí 03 tổ cấp cứu tại quảng trường.
2. Công an tỉnh, Sở Xây dựng hỗ trợ các hộ khó khăn khi có yêu cầu.
3. Các tổ chức, cá nhân khai thác khoáng sản trên địa bàn tỉnh có trách nhiệm
a) Hoàn trả mặt bằng sau khai thác.
Rất mong nhận được sự phối hợp của quý cơ quan./.`)
  assert.deepEqual(rows(result), [
    'II/1: Đề nghị Sở · Sở Y tế',
    'II/2: Công an tỉnh, · Công an tỉnh + Sở Xây dựng',
    'II/3/a): Hoàn trả mặt · Các tổ chức, cá nhân khai thác khoáng sản trên địa bàn tỉnh',
  ])
})

test('work given to a body by name is a task also in a section on something else', () => {
  const result = plan(`II. TIÊU CHÍ
1. Trên cơ sở kết quả khảo sát, giao Sở Y tế thành lập đoàn chấm điểm.
2. Trạm y tế đạt từ 80 điểm được xếp loại tốt.`)
  assert.deepEqual(rows(result), ['II/1: Trên cơ sở · Sở Y tế'])
})

test('of the bodies of one sentence those named in the clause on reporting report', () => {
  const result = plan(`II. TỔ CHỨC THỰC HIỆN
1. Giao Văn phòng tỉnh theo dõi, đôn đốc; các sở, ngành báo cáo kết quả về Sở Y tế trước ngày 25/6/2026.`)
  assert.deepEqual(rows(result), ['II/1: Giao Văn phòng · Văn phòng tỉnh'])
  assert.deepEqual(
    result.reports.map(({ by }) => by.map(({ name }) => name)),
    [['các sở, ngành']],
  )
})

test('bullets of another sign after a colon stand under it', () => {
  const result = plan(`II. NHIỆM VỤ
1. Hạ tầng số
* Nội dung:
- Lắp đặt mạng không dây tại 08 nhà văn hóa.
- Nâng cấp máy tính cho trạm y tế.
* Đơn vị thực hiện: Sở Xây dựng.
* Thời gian: Hoàn thành trong Quý II/2026.`)
  assert.deepEqual(rows(result), ['II/1: Hạ tầng số · Sở Xây dựng · 2026-04-01/2026-06-30'])
})

test('taking people on by a day is work', () => {
  const result = plan(`II. NHIỆM VỤ
1. Sở Nội vụ: tuyển dụng đủ 20 viên chức y tế trước ngày 15/8/2026.
2. Sở Nội vụ: rà soát viên chức tuyển dụng trước ngày 01/7/2026.`)
  const dues = result.tasks.map(({ due }) => due.map(dueInWords).join())
  assert.deepEqual(dues, ['before 2026-08-15', ''])
})
