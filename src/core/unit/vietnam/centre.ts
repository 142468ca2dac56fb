import type { UnitKind } from '../unit-kind.ts'

/** A body of a template: `code`, name, kind, the codes of the unit above and of its branch, other ways to write the name. */
export type CentralBody = readonly [code: string, name: string, kind: UnitKind, parent: string | null, aliases: string]

const ministry = (code: string, name: string, aliases: string): CentralBody => [code, name, 'ministry', 'chinh-phu', aliases]
const agency = (code: string, name: string, aliases = '', parent: string | null = 'chinh-phu'): CentralBody => [
  code,
  name,
  'central-agency',
  parent,
  aliases,
]

/**
 * The Government of Resolution 176/2025/QH15: fourteen ministries, three bodies of their rank, five agencies; the bodies whose branches
 * reach into provinces; and the bodies of State beside the Government, which plans address as well.
 */
export const centralBodies: readonly CentralBody[] = [
  ['chinh-phu', 'Chính phủ', 'government', null, 'CP|Thủ tướng Chính phủ|Thủ tướng'],
  ministry('bo-quoc-phong', 'Bộ Quốc phòng', 'BQP|Bộ QP'),
  ministry('bo-cong-an', 'Bộ Công an', 'BCA|Bộ CA'),
  ministry('bo-ngoai-giao', 'Bộ Ngoại giao', 'BNG|Bộ NG'),
  ministry('bo-noi-vu', 'Bộ Nội vụ', 'BNV|Bộ NV'),
  ministry('bo-tu-phap', 'Bộ Tư pháp', 'BTP|Bộ TP'),
  ministry('bo-tai-chinh', 'Bộ Tài chính', 'BTC|Bộ TC'),
  ministry('bo-cong-thuong', 'Bộ Công Thương', 'BCT|Bộ CT'),
  ministry('bo-nong-nghiep-va-moi-truong', 'Bộ Nông nghiệp và Môi trường', 'BNNMT|BNN&MT|Bộ NNMT|Bộ NN&MT'),
  ministry('bo-xay-dung', 'Bộ Xây dựng', 'BXD|Bộ XD'),
  ministry('bo-van-hoa-the-thao-va-du-lich', 'Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL|Bộ VHTTDL|Bộ VHTT&DL'),
  ministry('bo-khoa-hoc-va-cong-nghe', 'Bộ Khoa học và Công nghệ', 'BKHCN|Bộ KHCN|Bộ KH&CN'),
  ministry('bo-giao-duc-va-dao-tao', 'Bộ Giáo dục và Đào tạo', 'BGDĐT|Bộ GDĐT|Bộ GD&ĐT'),
  ministry('bo-y-te', 'Bộ Y tế', 'BYT|Bộ YT'),
  ministry('bo-dan-toc-va-ton-giao', 'Bộ Dân tộc và Tôn giáo', 'BDTTG|Bộ DTTG|Bộ DT&TG'),
  ministry('van-phong-chinh-phu', 'Văn phòng Chính phủ', 'VPCP'),
  ministry('thanh-tra-chinh-phu', 'Thanh tra Chính phủ', 'TTCP'),
  ministry('ngan-hang-nha-nuoc', 'Ngân hàng Nhà nước Việt Nam', 'NHNN|Ngân hàng Nhà nước'),
  agency('dai-truyen-hinh-viet-nam', 'Đài Truyền hình Việt Nam', 'VTV|Đài THVN'),
  agency('dai-tieng-noi-viet-nam', 'Đài Tiếng nói Việt Nam', 'VOV|Đài TNVN'),
  agency('thong-tan-xa-viet-nam', 'Thông tấn xã Việt Nam', 'TTXVN'),
  agency('vien-han-lam-khoa-hoc-va-cong-nghe', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam'),
  agency('vien-han-lam-khoa-hoc-xa-hoi', 'Viện Hàn lâm Khoa học xã hội Việt Nam'),
  agency('cuc-thue', 'Cục Thuế', '', 'bo-tai-chinh'),
  agency('cuc-thong-ke', 'Cục Thống kê', '', 'bo-tai-chinh'),
  agency('cuc-hai-quan', 'Cục Hải quan', '', 'bo-tai-chinh'),
  agency('kho-bac-nha-nuoc', 'Kho bạc Nhà nước', 'KBNN', 'bo-tai-chinh'),
  agency('bao-hiem-xa-hoi-viet-nam', 'Bảo hiểm xã hội Việt Nam', 'BHXH Việt Nam', 'bo-tai-chinh'),
  agency('cuc-quan-ly-thi-hanh-an-dan-su', 'Cục Quản lý thi hành án dân sự', '', 'bo-tu-phap'),
  agency('van-phong-quoc-hoi', 'Văn phòng Quốc hội', 'VPQH', null),
  agency('van-phong-chu-tich-nuoc', 'Văn phòng Chủ tịch nước', 'VPCTN', null),
  agency('kiem-toan-nha-nuoc', 'Kiểm toán nhà nước', 'KTNN', null),
  ['toa-an-nhan-dan-toi-cao', 'Tòa án nhân dân tối cao', 'court', null, 'TANDTC'],
  ['vien-kiem-sat-nhan-dan-toi-cao', 'Viện kiểm sát nhân dân tối cao', 'court', null, 'VKSNDTC'],
  [
    'mat-tran-to-quoc-viet-nam',
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'union',
    null,
    'UBTWMTTQVN|UBTƯMTTQVN|Mặt trận Tổ quốc Việt Nam',
  ],
]

/** Names of before March 2025, with the body that took their work over; where several did, each. */
export const formerCentralBodies: ReadonlyArray<readonly [former: string, now: string]> = [
  ['Bộ Kế hoạch và Đầu tư', 'bo-tai-chinh'],
  ['Bộ Giao thông vận tải', 'bo-xay-dung'],
  ['Bộ Tài nguyên và Môi trường', 'bo-nong-nghiep-va-moi-truong'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'bo-nong-nghiep-va-moi-truong'],
  ['Bộ Thông tin và Truyền thông', 'bo-khoa-hoc-va-cong-nghe'],
  ['Bộ Lao động - Thương binh và Xã hội', 'bo-noi-vu'],
  ['Bộ Lao động - Thương binh và Xã hội', 'bo-y-te'],
  ['Bộ Lao động - Thương binh và Xã hội', 'bo-giao-duc-va-dao-tao'],
  ['Ủy ban Dân tộc', 'bo-dan-toc-va-ton-giao'],
]
