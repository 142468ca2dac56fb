import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueInWords } from '../phrase/due-in-words.ts'
import { sourceOf } from '../text/source-of.ts'
import type { Task } from './plan.ts'
import { readPlan } from './read-plan.ts'

const head = `ỦY BAN NHÂN DÂN
TỈNH HOA LỘC
Số: 15/KH-UBND
Hoa Lộc, ngày 09 tháng 02 năm 2026
KẾ HOẠCH
Chăm sóc trẻ em năm 2026

`
const tasks = (body: string): readonly Task[] => readPlan(sourceOf(head + body, null)).tasks
const rows = (body: string): string[] =>
  tasks(body).map(({ text, lead, support }) => {
    const names = (bodies: Task['lead']): string => bodies.map(({ name }) => name).join(' + ')
    return `${text.split(' ').slice(0, 3).join(' ')} … ${text.split(' ').slice(-2).join(' ')} · ${names(lead)}${support.length > 0 ? ` < ${names(support)}` : ''}`
  })

test('the things that an instruction lists are part of it', () => {
  assert.deepEqual(
    rows(`II. NHIỆM VỤ
1. Nền tảng số

Triển khai các nền tảng số dùng chung như:

- Hệ thống giám sát giao thông.

- Hệ thống thu phí điện tử.

2. Truyền thông

Triển khai các hoạt động như:

- Tổ chức hội thi.

- Phát tờ rơi.`),
    ['Triển khai các … điện tử. · ', 'Tổ chức hội … hội thi. · ', 'Phát tờ rơi. … tờ rơi. · '],
  )
})

test('a paragraph that goes on with an item is part of it; one that tells another body is not', () => {
  assert.deepEqual(
    rows(`II. NHIỆM VỤ
1. Các xã, phường:

a) Chủ động sử dụng ngân sách địa phương để sửa chữa nhà ở.

Trường hợp không cân đối được nguồn, khẩn trương đề xuất nhu cầu hỗ trợ.

b) Rà soát thiệt hại.

Đối với nhà ở dọc sông, Sở Xây dựng hướng dẫn gia cố.

c) Tổng hợp thiệt hại theo ngày.`),
    [
      'Chủ động sử … hỗ trợ. · Các xã, phường',
      'Rà soát thiệt … thiệt hại. · Các xã, phường',
      'Đối với nhà … gia cố. · Sở Xây dựng',
      'Tổng hợp thiệt … theo ngày. · Các xã, phường',
    ],
  )
})

test('a bullet that names a matter holds the paragraphs under it', () => {
  assert.deepEqual(
    rows(`II. NHIỆM VỤ
1. Sở Tài chính

+ Nội dung theo dõi

Tình hình lập dự toán của chủ chương trình.

Tổng hợp tiến độ giải ngân vốn của chương trình.

+ Nội dung kiểm tra

Việc quản lý vốn của chủ chương trình.`),
    ['Nội dung theo … chương trình. · Sở Tài chính', 'Nội dung kiểm … chương trình. · Sở Tài chính'],
  )
})

test('labels on one line, in whatever order, are fields of one task', () => {
  assert.deepEqual(
    rows(`II. NHIỆM VỤ
1. Bản đồ nguy cơ cháy
Đơn vị chủ trì: Chi cục Kiểm lâm; đơn vị phối hợp: các chủ rừng.
Nội dung: Lập bản đồ nguy cơ cháy.
Thời gian: quý II/2026.`),
    ['Bản đồ nguy … quý II/2026. · Chi cục Kiểm lâm < các chủ rừng'],
  )
})

test('who helps may stand in the same cell as who leads', () => {
  const found = tasks(`II. NHIỆM VỤ
TT\tNội dung công việc\tĐơn vị chủ trì/phối hợp\tThời gian hoàn thành
1\tLắp wifi\tPhòng Kinh tế chủ trì; VNPT, Viettel phối hợp\t30/6/2026
2\tNâng cấp đài\tChủ trì: Phòng Văn hóa - Xã hội; phối hợp: các thôn\tQuý III
3\tSố hóa hồ sơ\tTrung tâm Phục vụ hành chính công (Công an xã phối hợp)\tCả năm`)
  assert.deepEqual(
    found.map(({ title, lead, support }) => [title, lead.map(({ name }) => name).join(), support.map(({ name }) => name).join()]),
    [
      ['Lắp wifi', 'Phòng Kinh tế', 'VNPT,Viettel'],
      ['Nâng cấp đài', 'Phòng Văn hóa - Xã hội', 'các thôn'],
      ['Số hóa hồ sơ', 'Trung tâm Phục vụ hành chính công', 'Công an xã'],
    ],
  )
})

test('a department that the law does not know is said to be doubted', () => {
  const [task] = tasks('II. NHIỆM VỤ\n1. Sở Thủy lợi chủ trì, phối hợp với Sở Y tế rà soát hồ chứa.')
  assert.deepEqual(task?.doubts.at(-1), { field: 'lead', code: 'name-unknown' })
})

test('a day inside a longer time of the same item is said to be doubted', () => {
  const doubts = (text: string) => tasks(`II. NHIỆM VỤ\n1. Sở Y tế ${text}`).flatMap(task => task.doubts.map(({ code }) => code))
  assert.deepEqual(doubts('rà soát các vướng mắc sẽ được xử lý trong năm 2026, gửi Sở Tư pháp danh mục trước ngày 05/6/2026.'), [
    'one-in-another',
  ])
  assert.deepEqual(doubts('rà soát các vướng mắc trong quý II/2026, gửi Sở Tư pháp danh mục trước ngày 05/7/2026.'), [])
})

test('a second piece of work under a merged number is a row of its own', () => {
  const found = tasks(`II. NHIỆM VỤ
TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
1\tXây dựng hạ tầng.\tSở Y tế\tSở Nội vụ\tQuý IV/2026
Lưu dữ liệu dự phòng ở một nơi khác.\tSở Tài chính
2\tQuản lý, vận hành kho.\tSở Y tế\tSở Nội
vụ\tQuý I/2027`)
  assert.deepEqual(
    found.map(({ title, lead, support, due }) => [title, lead[0]?.name, support[0]?.name, due.length]),
    [
      ['Xây dựng hạ tầng.', 'Sở Y tế', 'Sở Nội vụ', 1],
      ['Lưu dữ liệu dự phòng ở một nơi khác.', 'Sở Tài chính', undefined, 0],
      ['Quản lý, vận hành kho.', 'Sở Y tế', 'Sở Nội vụ', 1],
    ],
  )
})

test('bodies of merged cells, without a comma between, are told apart', () => {
  const [task] = tasks(
    'II. NHIỆM VỤ\nTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n1\tBố trí nhân lực\tCác sở, ngành\tSở Tài chính Các sở, ngành\t2026',
  )
  assert.deepEqual(
    task?.support.map(({ name }) => name),
    ['Sở Tài chính', 'Các sở, ngành'],
  )
})

test('rows of figures that lost their grid are no work', () => {
  const found = tasks(`II. NHIỆM VỤ
- Xây dựng vùng nguyên liệu chè 30 ha.

Kế hoạch 2026

Giá trị xuất khẩu (Nghìn USD)

Cà phê 34.500 104.360 35.000 117.000`)
  assert.deepEqual(
    found.map(({ text }) => text),
    ['Xây dựng vùng nguyên liệu chè 30 ha.'],
  )
})

test('what a thing is, is no work', () => {
  const found = tasks(`II. NHIỆM VỤ
1. Dữ liệu là yếu tố sản xuất, nguồn tài nguyên chiến lược.
2. Nhân lực số là yếu tố then chốt. Tổ chức đào tạo chuyên sâu cho cán bộ.
3. Xây dựng kho dữ liệu dùng chung, nhất là dữ liệu đất đai.`)
  assert.deepEqual(
    found.map(({ text }) => text.slice(0, 12)),
    ['Nhân lực số ', 'Xây dựng kho'],
  )
})

test('“Doanh nghiệp số” over a list of work is a topic', () => {
  const [task] = tasks('II. NHIỆM VỤ, GIẢI PHÁP\n1. Doanh nghiệp số\n- Xây dựng chính sách ưu đãi cho doanh nghiệp nhỏ.')
  assert.deepEqual(task?.lead, [])
})

test('a line that sets a day of its own behind a whole item is work of its own, of those whom the item tells', () => {
  const found = tasks(`II. NHIỆM VỤ
1. Phòng Kinh tế: cấp cây giống cho các thôn trước ngày 15/4/2026.
Dự trù kinh phí gửi Ủy ban nhân dân xã trước ngày 10/4/2026.
2. Phòng Văn hóa - Xã hội: viết tin bài.`)
  assert.deepEqual(
    found.map(({ lead, due }) => [lead[0]?.name, due.map(dueInWords).join()]),
    [
      ['Phòng Kinh tế', 'before 2026-04-15'],
      ['Phòng Kinh tế', 'before 2026-04-10'],
      ['Phòng Văn hóa - Xã hội', ''],
    ],
  )
})

test('how often an item is done is not handed down to the bullets behind it', () => {
  const found = tasks(`II. NHIỆM VỤ
1. Sở Y tế: đo độ mặn hằng ngày tại 14 điểm;
- vận hành 06 trạm bơm dã chiến.`)
  assert.deepEqual(found.at(-1)?.due, [])
})
