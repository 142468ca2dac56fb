import type { UnitKind } from '../unit-kind.ts'

/** A body that a province has. `{cấp}` stands for `tỉnh` or `thành phố`; `code` follows that of the province: `20.so-y-te`. */
export type TemplateBody = readonly [code: string, name: string, kind: UnitKind, sector: string | null, aliases: string]

/**
 * Decree 150/2025/NĐ-CP, chapter II: departments and bodies of their rank, fourteen in a province. Each answers to its People's
 * Committee and, in its trade, to a ministry.
 */
const everywhere: readonly TemplateBody[] = [
  ['so-noi-vu', 'Sở Nội vụ', 'department', 'bo-noi-vu', 'SNV|Sở NV'],
  ['so-tu-phap', 'Sở Tư pháp', 'department', 'bo-tu-phap', 'STP|Sở TP'],
  ['so-tai-chinh', 'Sở Tài chính', 'department', 'bo-tai-chinh', 'STC|Sở TC'],
  ['so-cong-thuong', 'Sở Công Thương', 'department', 'bo-cong-thuong', 'SCT|Sở CT'],
  [
    'so-nong-nghiep-va-moi-truong',
    'Sở Nông nghiệp và Môi trường',
    'department',
    'bo-nong-nghiep-va-moi-truong',
    'SNNMT|Sở NNMT|Sở NN&MT|Sở NNvMT',
  ],
  ['so-xay-dung', 'Sở Xây dựng', 'department', 'bo-xay-dung', 'SXD|Sở XD'],
  ['so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ', 'department', 'bo-khoa-hoc-va-cong-nghe', 'SKHCN|Sở KHCN|Sở KH&CN'],
  ['so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo', 'department', 'bo-giao-duc-va-dao-tao', 'SGDĐT|Sở GDĐT|Sở GD&ĐT'],
  ['so-y-te', 'Sở Y tế', 'department', 'bo-y-te', 'SYT|Sở YT'],
  ['so-dan-toc-va-ton-giao', 'Sở Dân tộc và Tôn giáo', 'department', 'bo-dan-toc-va-ton-giao', 'SDTTG|Sở DTTG|Sở DT&TG'],
  ['thanh-tra', 'Thanh tra {cấp}', 'department', 'thanh-tra-chinh-phu', 'Thanh tra'],
  [
    'van-phong-ubnd',
    'Văn phòng Ủy ban nhân dân {cấp}',
    'office',
    'van-phong-chinh-phu',
    'VPUB|Văn phòng UBND {cấp}|VP UBND {cấp}|Văn phòng UBND|Văn phòng Ủy ban nhân dân',
  ],
]

const cultureAndTourism: TemplateBody = [
  'so-van-hoa-the-thao-va-du-lich',
  'Sở Văn hóa, Thể thao và Du lịch',
  'department',
  'bo-van-hoa-the-thao-va-du-lich',
  'SVHTTDL|Sở VHTTDL|Sở VHTT&DL|Sở VH,TT&DL',
]
const foreignAffairs: TemplateBody = ['so-ngoai-vu', 'Sở Ngoại vụ', 'department', 'bo-ngoai-giao', 'SNgV|Sở NgV']
const culture: TemplateBody = [
  'so-van-hoa-va-the-thao',
  'Sở Văn hóa và Thể thao',
  'department',
  'bo-van-hoa-the-thao-va-du-lich',
  'SVHTT|Sở VHTT|Sở VH&TT',
]
const tourism: TemplateBody = ['so-du-lich', 'Sở Du lịch', 'department', 'bo-van-hoa-the-thao-va-du-lich', 'SDL']
const planning: TemplateBody = ['so-quy-hoach-kien-truc', 'Sở Quy hoạch - Kiến trúc', 'department', 'bo-xay-dung', 'SQHKT|Sở QHKT|Sở QH-KT']
const foodSafety: TemplateBody = ['so-an-toan-thuc-pham', 'Sở An toàn thực phẩm', 'department', 'bo-y-te', 'SATTP|Sở ATTP']

/** Hà Nội and Hồ Chí Minh City have fifteen of that rank, Hồ Chí Minh City one more by Resolution 98/2023/QH15. */
const departmentsOf = (province: string): readonly TemplateBody[] => {
  if (province === '01') return [...everywhere, culture, tourism, planning]
  if (province === '79') return [...everywhere, culture, tourism, planning, foodSafety]
  return [...everywhere, cultureAndTourism, foreignAffairs]
}

const military = (province: string): TemplateBody => {
  const code = 'quan-su'
  if (province === '01') return [code, 'Bộ Tư lệnh Thủ đô Hà Nội', 'vertical-body', 'bo-quoc-phong', 'Bộ Tư lệnh Thủ đô']
  if (province === '79') return [code, 'Bộ Tư lệnh Thành phố Hồ Chí Minh', 'vertical-body', 'bo-quoc-phong', 'Bộ Tư lệnh Thành phố']
  return [code, 'Bộ Chỉ huy Quân sự {cấp}', 'vertical-body', 'bo-quoc-phong', 'BCHQS {cấp}|Bộ CHQS {cấp}|Bộ Chỉ huy Quân sự']
}

/** Bodies that lie in a province and answer to their branch; and those beside the State that plans ask. */
const beside: readonly TemplateBody[] = [
  ['cong-an', 'Công an {cấp}', 'vertical-body', 'bo-cong-an', 'CA {cấp}|Công an'],
  ['thue', 'Thuế {cấp}', 'vertical-body', 'cuc-thue', ''],
  ['thong-ke', 'Thống kê {cấp}', 'vertical-body', 'cuc-thong-ke', ''],
  ['bao-hiem-xa-hoi', 'Bảo hiểm xã hội {cấp}', 'vertical-body', 'bao-hiem-xa-hoi-viet-nam', 'BHXH {cấp}|Bảo hiểm xã hội'],
  ['thi-hanh-an-dan-su', 'Thi hành án dân sự {cấp}', 'vertical-body', 'cuc-quan-ly-thi-hanh-an-dan-su', 'THADS {cấp}|Thi hành án dân sự'],
  ['toa-an-nhan-dan', 'Tòa án nhân dân {cấp}', 'court', 'toa-an-nhan-dan-toi-cao', 'TAND {cấp}'],
  ['vien-kiem-sat-nhan-dan', 'Viện kiểm sát nhân dân {cấp}', 'court', 'vien-kiem-sat-nhan-dan-toi-cao', 'VKSND {cấp}'],
  [
    'mat-tran-to-quoc',
    'Ủy ban Mặt trận Tổ quốc Việt Nam {cấp}',
    'union',
    'mat-tran-to-quoc-viet-nam',
    'UBMTTQVN {cấp}|UBMTTQ Việt Nam {cấp}|Ủy ban MTTQ Việt Nam {cấp}|UBMTTQ {cấp}',
  ],
  ['bao-va-phat-thanh-truyen-hinh', 'Báo và Phát thanh, Truyền hình {cấp}', 'public-service-unit', null, 'Báo và PTTH {cấp}'],
]

export const provinceBodies = (province: string): readonly TemplateBody[] => [...departmentsOf(province), ...beside, military(province)]

/** Departments of before March 2025, with those that took their work over. */
export const formerDepartments: ReadonlyArray<readonly [former: string, now: string]> = [
  ['Sở Kế hoạch và Đầu tư', 'so-tai-chinh'],
  ['Sở Giao thông vận tải', 'so-xay-dung'],
  ['Sở Tài nguyên và Môi trường', 'so-nong-nghiep-va-moi-truong'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'so-nong-nghiep-va-moi-truong'],
  ['Sở Thông tin và Truyền thông', 'so-khoa-hoc-va-cong-nghe'],
  ['Sở Lao động - Thương binh và Xã hội', 'so-noi-vu'],
  ['Sở Lao động - Thương binh và Xã hội', 'so-y-te'],
  ['Sở Lao động - Thương binh và Xã hội', 'so-giao-duc-va-dao-tao'],
  ['Ban Dân tộc', 'so-dan-toc-va-ton-giao'],
]

/** Decree 150/2025/NĐ-CP, chapter III. Wards, and Phú Quốc, have the division of economy, infrastructure and towns. */
export const communeBodies = (code: string, kind: UnitKind): readonly TemplateBody[] => [
  ['van-phong', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'office', null, 'VP HĐND và UBND|Văn phòng HĐND và UBND'],
  kind === 'ward' || code === phuQuoc
    ? ['phong-kinh-te', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'division', null, 'Phòng KT,HT&ĐT']
    : ['phong-kinh-te', 'Phòng Kinh tế', 'division', null, ''],
  ['phong-van-hoa-xa-hoi', 'Phòng Văn hóa - Xã hội', 'division', null, 'Phòng VH-XH'],
  ['trung-tam-phuc-vu-hanh-chinh-cong', 'Trung tâm Phục vụ hành chính công', 'public-service-unit', null, 'TTPVHCC'],
]

const phuQuoc = '31078'
