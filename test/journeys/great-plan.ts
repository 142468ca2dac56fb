import type { TrialDesk } from '../../src/usecase/trial/trial-desks.ts'
import { nextYear } from './planted-office.ts'

/** Departments that a province has; the n-th sits at the desk `so<n>`. */
export const departments = [
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Sở Xây dựng',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Khoa học và Công nghệ',
  'Sở Dân tộc và Tôn giáo',
  'Sở Ngoại vụ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Thanh tra tỉnh',
  'Ban Quản lý Khu kinh tế',
] as const

const first = ['An', 'Bình', 'Châu', 'Đông', 'Hòa', 'Long', 'Mỹ', 'Phú', 'Tân', 'Thạnh']
const second = ['Hưng', 'Lợi', 'Thành', 'Phước', 'Quới', 'Trị', 'Thuận', 'Xuân', 'Yên', 'Định']
/** A hundred communes, each with a name of its own; the n-th sits at the desk `xa<n>`. */
export const communes: readonly string[] = first.flatMap(one => second.map(other => `Xã ${one} ${other}`))

const below = (names: readonly string[], key: string, kind: TrialDesk['kind']): Record<string, TrialDesk> =>
  Object.fromEntries(names.map((name, at) => [`${key}${at + 1}`, { name, above: 'tinh', kind }]))

/** A province with all of them, and a body of one department. */
export const greatDesks: Readonly<Record<string, TrialDesk>> = {
  tinh: { name: 'Tỉnh Sông Trăng', above: null, kind: 'province' },
  ...below(departments, 'so', 'department'),
  ...below(communes, 'xa', 'commune'),
  'ban-quan-ly': { name: 'Ban Quản lý dự án Dân dụng', above: 'so3', kind: 'public-service-unit' },
}

/** Thirty tasks: two of each department, the first by the end of March, and two of every commune. */
export const greatPlan = (): string => `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRĂNG
Số: 45/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Trăng, ngày 12 tháng 01 năm ${nextYear}

KẾ HOẠCH
Bảo đảm quyền trẻ em trong trường học năm ${nextYear}

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, giáo viên về quyền trẻ em.

II. NHIỆM VỤ
${[
  ...departments.map(name => `${name} chủ trì rà soát các quy định thuộc lĩnh vực quản lý, hoàn thành trước ngày 31/3/${nextYear}.`),
  ...departments.map(name => `${name} chủ trì hướng dẫn thực hiện trong ngành, hoàn thành trước ngày 30/9/${nextYear}.`),
  `Ủy ban nhân dân các xã lắp đặt 02 phòng đọc cho trẻ em trước ngày 31/3/${nextYear}.`,
  `Ủy ban nhân dân các xã tổ chức ngày hội đến trường trước ngày 20/11/${nextYear}.`,
]
  .map((text, at) => `${at + 1}. ${text}`)
  .join('\n')}

Nơi nhận:
${departments.map(name => `- ${name};`).join('\n')}
- UBND các xã;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`
