/**
 * Bodies that plans name, as the law has them since 2025 (Decree 150/2025/NĐ-CP for a province's departments). A province's own body is
 * given once, without its province; `resolveAgency` takes the place off the name before it looks.
 */
export interface KnownAgency {
  /** Stable, ASCII. */
  readonly code: string
  readonly name: string
  readonly level: 'centre' | 'province' | 'commune' | 'any'
  readonly kind: AgencyKind
  /** Other ways to write it: abbreviations, short forms, names before a merger. */
  readonly aliases: readonly string[]
}

export type AgencyKind =
  | 'ministry'
  | 'government'
  | 'department'
  | 'committee'
  | 'council'
  | 'vertical'
  | 'party'
  | 'union'
  | 'press'
  | 'office'
  | 'enterprise'

type Row = readonly [code: string, name: string, aliases?: string]

const rows = (level: KnownAgency['level'], kind: AgencyKind, list: readonly Row[]): KnownAgency[] =>
  list.map(([code, name, aliases]) => ({ code, name, level, kind, aliases: aliases ? aliases.split('|') : [] }))

const ministries = rows('centre', 'ministry', [
  ['bo-quoc-phong', 'Bộ Quốc phòng', 'BQP|Bộ QP'],
  ['bo-cong-an', 'Bộ Công an', 'BCA|Bộ CA'],
  ['bo-ngoai-giao', 'Bộ Ngoại giao', 'BNG|Bộ NG'],
  ['bo-noi-vu', 'Bộ Nội vụ', 'BNV|Bộ NV|Bộ Lao động - Thương binh và Xã hội|BLĐTBXH|Bộ LĐTBXH'],
  ['bo-tu-phap', 'Bộ Tư pháp', 'BTP|Bộ TP'],
  ['bo-tai-chinh', 'Bộ Tài chính', 'BTC|Bộ TC|Bộ Kế hoạch và Đầu tư|BKHĐT|Bộ KHĐT'],
  ['bo-cong-thuong', 'Bộ Công Thương', 'BCT|Bộ CT'],
  [
    'bo-nong-nghiep-va-moi-truong',
    'Bộ Nông nghiệp và Môi trường',
    'BNNMT|BNN&MT|Bộ NNMT|Bộ NN&MT|Bộ Nông nghiệp và Phát triển nông thôn|Bộ NNPTNT|Bộ Tài nguyên và Môi trường|Bộ TNMT',
  ],
  ['bo-xay-dung', 'Bộ Xây dựng', 'BXD|Bộ XD|Bộ Giao thông vận tải|BGTVT|Bộ GTVT'],
  ['bo-van-hoa-the-thao-va-du-lich', 'Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL|Bộ VHTTDL|Bộ VHTT&DL'],
  ['bo-khoa-hoc-va-cong-nghe', 'Bộ Khoa học và Công nghệ', 'BKHCN|Bộ KHCN|Bộ KH&CN|Bộ Thông tin và Truyền thông|BTTTT|Bộ TTTT'],
  ['bo-giao-duc-va-dao-tao', 'Bộ Giáo dục và Đào tạo', 'BGDĐT|Bộ GDĐT|Bộ GD&ĐT'],
  ['bo-y-te', 'Bộ Y tế', 'BYT|Bộ YT'],
  ['bo-dan-toc-va-ton-giao', 'Bộ Dân tộc và Tôn giáo', 'BDTTG|Bộ DTTG|Bộ DT&TG|Ủy ban Dân tộc|UB Dân tộc|UBDT'],
])

const government = rows('centre', 'government', [
  ['chinh-phu', 'Chính phủ', 'CP'],
  ['thu-tuong-chinh-phu', 'Thủ tướng Chính phủ', 'TTgCP|TTg|Thủ tướng'],
  ['quoc-hoi', 'Quốc hội'],
  ['van-phong-chinh-phu', 'Văn phòng Chính phủ', 'VPCP'],
  ['thanh-tra-chinh-phu', 'Thanh tra Chính phủ', 'TTCP'],
  ['ngan-hang-nha-nuoc', 'Ngân hàng Nhà nước Việt Nam', 'NHNN|Ngân hàng Nhà nước'],
  ['dai-truyen-hinh-viet-nam', 'Đài Truyền hình Việt Nam', 'VTV|Đài THVN'],
  ['dai-tieng-noi-viet-nam', 'Đài Tiếng nói Việt Nam', 'VOV|Đài TNVN'],
  ['thong-tan-xa-viet-nam', 'Thông tấn xã Việt Nam', 'TTXVN'],
  ['bao-hiem-xa-hoi-viet-nam', 'Bảo hiểm xã hội Việt Nam', 'BHXH Việt Nam'],
  ['kiem-toan-nha-nuoc', 'Kiểm toán nhà nước', 'KTNN'],
  ['toa-an-nhan-dan-toi-cao', 'Tòa án nhân dân tối cao', 'TANDTC'],
  ['vien-kiem-sat-nhan-dan-toi-cao', 'Viện kiểm sát nhân dân tối cao', 'VKSNDTC'],
  ['van-phong-quoc-hoi', 'Văn phòng Quốc hội', 'VPQH'],
  ['van-phong-chu-tich-nuoc', 'Văn phòng Chủ tịch nước'],
  ['vien-han-lam-khoa-hoc-va-cong-nghe', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam'],
  ['vien-han-lam-khoa-hoc-xa-hoi', 'Viện Hàn lâm Khoa học xã hội Việt Nam'],
])

const departments = rows('province', 'department', [
  ['so-tai-chinh', 'Sở Tài chính', 'STC|Sở TC|Sở Kế hoạch và Đầu tư|Sở KHĐT|Sở KH&ĐT'],
  [
    'so-nong-nghiep-va-moi-truong',
    'Sở Nông nghiệp và Môi trường',
    'SNNMT|Sở NNMT|Sở NN&MT|Sở Nông nghiệp và Phát triển nông thôn|Sở NN&PTNT|Sở Tài nguyên và Môi trường|Sở TN&MT',
  ],
  ['so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ', 'SKHCN|Sở KHCN|Sở KH&CN|Sở Thông tin và Truyền thông|Sở TT&TT'],
  ['so-noi-vu', 'Sở Nội vụ', 'SNV|Sở NV|Sở Lao động - Thương binh và Xã hội|Sở LĐ-TB&XH|Sở LĐTBXH'],
  ['so-xay-dung', 'Sở Xây dựng', 'SXD|Sở XD|Sở Giao thông vận tải|Sở GTVT'],
  ['so-y-te', 'Sở Y tế', 'SYT|Sở YT'],
  ['so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo', 'SGDĐT|Sở GDĐT|Sở GD&ĐT'],
  ['so-van-hoa-the-thao-va-du-lich', 'Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL|Sở VHTTDL|Sở VHTT&DL|Sở VH,TT&DL'],
  ['so-van-hoa-va-the-thao', 'Sở Văn hóa và Thể thao', 'SVHTT|Sở VHTT|Sở VH&TT'],
  ['so-du-lich', 'Sở Du lịch', 'SDL'],
  ['so-cong-thuong', 'Sở Công Thương', 'SCT|Sở CT'],
  ['so-tu-phap', 'Sở Tư pháp', 'STP|Sở TP'],
  ['so-dan-toc-va-ton-giao', 'Sở Dân tộc và Tôn giáo', 'SDTTG|Sở DTTG|Sở DT&TG|Ban Dân tộc'],
  ['so-ngoai-vu', 'Sở Ngoại vụ', 'SNgV|Sở NgV'],
  ['so-quy-hoach-kien-truc', 'Sở Quy hoạch - Kiến trúc', 'SQHKT|Sở QH-KT'],
  ['so-an-toan-thuc-pham', 'Sở An toàn thực phẩm', 'SATTP'],
  ['thanh-tra-tinh', 'Thanh tra tỉnh', 'Thanh tra thành phố|Thanh tra'],
  [
    'van-phong-ubnd-tinh',
    'Văn phòng Ủy ban nhân dân tỉnh',
    'VP UBND tỉnh|VPUB|Văn phòng UBND tỉnh|Văn phòng Ủy ban nhân dân thành phố|Văn phòng UBND thành phố|Văn phòng UBND',
  ],
  ['ban-quan-ly-khu-kinh-te', 'Ban Quản lý Khu kinh tế', 'BQL Khu kinh tế|BQL KKT|Ban Quản lý các khu kinh tế'],
  [
    'ban-quan-ly-khu-cong-nghiep',
    'Ban Quản lý các khu công nghiệp',
    'BQL các KCN|Ban Quản lý các KCN|Ban Quản lý các khu công nghệ cao và khu công nghiệp|Ban Quản lý các Khu chế xuất và công nghiệp|Ban Quản lý các khu chế xuất và khu công nghiệp|Ban Quản lý Khu công nghệ cao',
  ],
])

const vertical = rows('province', 'vertical', [
  ['cong-an-tinh', 'Công an tỉnh', 'CA tỉnh|Công an thành phố'],
  [
    'bo-chi-huy-quan-su-tinh',
    'Bộ Chỉ huy Quân sự tỉnh',
    'Bộ CHQS tỉnh|BCHQS tỉnh|Bộ Chỉ huy Quân sự thành phố|Bộ Tư lệnh thành phố|Bộ Tư lệnh Thủ đô',
  ],
  ['bo-chi-huy-bo-doi-bien-phong', 'Ban Chỉ huy Bộ đội Biên phòng tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh|BĐBP tỉnh|Ban CHBĐ Biên phòng'],
  ['thue-tinh', 'Thuế tỉnh', 'Thuế thành phố|Cục Thuế|Chi cục Thuế khu vực'],
  ['thong-ke-tinh', 'Thống kê tỉnh', 'Thống kê thành phố|Cục Thống kê|Chi cục Thống kê'],
  ['bao-hiem-xa-hoi-tinh', 'Bảo hiểm xã hội tỉnh', 'BHXH tỉnh|Bảo hiểm xã hội thành phố|Bảo hiểm xã hội khu vực|BHXH khu vực'],
  ['kho-bac-nha-nuoc', 'Kho bạc Nhà nước khu vực', 'KBNN|Kho bạc Nhà nước'],
  ['hai-quan-khu-vuc', 'Chi cục Hải quan khu vực', 'Cục Hải quan'],
  [
    'ngan-hang-nha-nuoc-khu-vuc',
    'Ngân hàng Nhà nước chi nhánh khu vực',
    'NHNN khu vực|Ngân hàng Nhà nước khu vực|Ngân hàng Nhà nước chi nhánh tỉnh',
  ],
  ['ngan-hang-chinh-sach-xa-hoi', 'Ngân hàng Chính sách xã hội', 'NHCSXH|Chi nhánh Ngân hàng Chính sách xã hội'],
  [
    'vien-kiem-sat-nhan-dan-tinh',
    'Viện kiểm sát nhân dân tỉnh',
    'VKSND tỉnh|Viện kiểm sát nhân dân thành phố|Viện kiểm sát nhân dân khu vực',
  ],
  ['toa-an-nhan-dan-tinh', 'Tòa án nhân dân tỉnh', 'TAND tỉnh|Tòa án nhân dân thành phố|Tòa án nhân dân khu vực'],
  ['thi-hanh-an-dan-su', 'Thi hành án dân sự tỉnh', 'Cục Thi hành án dân sự|THADS tỉnh|Thi hành án dân sự thành phố'],
  ['trung-tam-kiem-soat-benh-tat', 'Trung tâm Kiểm soát bệnh tật tỉnh', 'CDC tỉnh|Trung tâm Kiểm soát bệnh tật thành phố|CDC'],
  ['trung-tam-y-te', 'Trung tâm Y tế', 'TTYT|Trung tâm y tế khu vực'],
  ['trung-tam-phuc-vu-hanh-chinh-cong', 'Trung tâm Phục vụ hành chính công', 'TTPVHCC|Trung tâm Phục vụ hành chính công tỉnh'],
])

const committees = rows('any', 'committee', [
  [
    'ubnd-tinh',
    'Ủy ban nhân dân tỉnh',
    'UBND tỉnh|Ủy ban nhân dân thành phố|UBND thành phố|UBND TP|Chủ tịch Ủy ban nhân dân tỉnh|Ủy ban nhân dân',
  ],
  [
    'ubnd-cap-xa',
    'Ủy ban nhân dân cấp xã',
    'UBND cấp xã|Ủy ban nhân dân các xã, phường|UBND xã, phường|Ủy ban nhân dân xã|Ủy ban nhân dân phường|Ủy ban nhân dân đặc khu|Ủy ban nhân dân các xã, phường, đặc khu',
  ],
  ['hdnd', 'Hội đồng nhân dân tỉnh', 'HĐND tỉnh|Hội đồng nhân dân thành phố|HĐND thành phố|HĐND TP|Hội đồng nhân dân|HĐND'],
  ['ban-chi-huy-phong-thu-dan-su', 'Ban Chỉ huy Phòng thủ dân sự', 'BCH PTDS|Ban Chỉ huy Phòng thủ dân sự tỉnh'],
  [
    'ban-chi-huy-pctt',
    'Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn',
    'BCH PCTT&TKCN|Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn',
  ],
  [
    'van-phong-doan-dbqh-va-hdnd',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'Văn phòng Đoàn ĐBQH và HĐND|VP Đoàn ĐBQH và HĐND|Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân|Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố',
  ],
  ['hoi-dong-dan-toc', 'Hội đồng Dân tộc của Quốc hội'],
])

const unions = rows('any', 'union', [
  [
    'mttq',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'UBMTTQ|UBMTTQVN|MTTQ|Mặt trận Tổ quốc|Mặt trận Tổ quốc Việt Nam|Ủy ban MTTQ Việt Nam|UB MTTQ Việt Nam|Ủy ban MTTQVN|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  ],
  [
    'hoi-lien-hiep-phu-nu',
    'Hội Liên hiệp Phụ nữ',
    'Hội LHPN|Hội Phụ nữ|Hội Liên hiệp Phụ nữ Việt Nam|Trung ương Hội Liên hiệp Phụ nữ Việt Nam',
  ],
  [
    'doan-thanh-nien',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Đoàn TNCS Hồ Chí Minh|Đoàn TNCSHCM|Đoàn Thanh niên|Tỉnh Đoàn|Tỉnh đoàn|Thành Đoàn|Thành đoàn|Trung ương Đoàn',
  ],
  [
    'lien-doan-lao-dong',
    'Liên đoàn Lao động',
    'LĐLĐ|Liên đoàn Lao động tỉnh|Liên đoàn Lao động thành phố|Tổng Liên đoàn Lao động Việt Nam',
  ],
  ['hoi-nong-dan', 'Hội Nông dân', 'HND|Hội Nông dân Việt Nam'],
  ['hoi-cuu-chien-binh', 'Hội Cựu chiến binh', 'Hội CCB|Hội Cựu chiến binh Việt Nam'],
  ['lien-minh-hop-tac-xa', 'Liên minh Hợp tác xã', 'LMHTX|Liên minh HTX|Liên minh Hợp tác xã Việt Nam'],
  ['hoi-chu-thap-do', 'Hội Chữ thập đỏ', 'Hội CTĐ|Hội Chữ thập đỏ Việt Nam'],
  ['hoi-nguoi-cao-tuoi', 'Hội Người cao tuổi'],
  ['hoi-bao-ve-quyen-tre-em', 'Hội Bảo vệ quyền trẻ em'],
  ['hiep-hoi-doanh-nghiep', 'Hiệp hội Doanh nghiệp', 'HHDN|Hiệp hội Doanh nghiệp tỉnh|Hiệp hội Doanh nghiệp nhỏ và vừa'],
  ['vcci', 'Liên đoàn Thương mại và Công nghiệp Việt Nam', 'VCCI'],
  ['hoi-luat-gia', 'Hội Luật gia'],
  ['doan-luat-su', 'Đoàn Luật sư'],
  ['lien-hiep-hoi-khkt', 'Liên hiệp các Hội Khoa học và Kỹ thuật', 'Liên hiệp các Hội KH&KT'],
])

const party = rows('any', 'party', [
  ['tinh-uy', 'Tỉnh ủy', 'Thành ủy|Ban Thường vụ Tỉnh ủy|Ban Thường vụ Thành ủy|Thường trực Tỉnh ủy|Thường trực Thành ủy'],
  ['van-phong-tinh-uy', 'Văn phòng Tỉnh ủy', 'Văn phòng Thành ủy'],
  [
    'ban-tuyen-giao-va-dan-van',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Ban Tuyên giáo và Dân vận|Ban Tuyên giáo|Ban Dân vận|Ban Tuyên giáo và Dân vận Thành ủy',
  ],
  ['ban-to-chuc', 'Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Thành ủy|Ban Tổ chức Trung ương'],
  ['uy-ban-kiem-tra', 'Ủy ban Kiểm tra Tỉnh ủy', 'Ủy ban Kiểm tra Thành ủy|Ủy ban Kiểm tra'],
  ['ban-noi-chinh', 'Ban Nội chính Tỉnh ủy', 'Ban Nội chính Thành ủy'],
  ['dang-uy', 'Đảng ủy', 'Đảng ủy các cơ quan Đảng tỉnh|Đảng ủy UBND tỉnh'],
])

const others = [
  ...rows('province', 'press', [
    [
      'bao-va-phat-thanh-truyen-hinh',
      'Báo và Phát thanh, Truyền hình tỉnh',
      'Báo và PTTH|Báo và Đài Phát thanh, Truyền hình|Đài Phát thanh và Truyền hình|Đài PT-TH|Báo và phát thanh, truyền hình',
    ],
    ['cong-thong-tin-dien-tu', 'Cổng Thông tin điện tử tỉnh', 'Cổng TTĐT|Cổng Thông tin điện tử thành phố'],
  ]),
  ...rows('commune', 'office', [
    ['cong-an-cap-xa', 'Công an cấp xã', 'Công an xã|Công an phường|Công an các xã, phường'],
    ['phong-van-hoa-xa-hoi', 'Phòng Văn hóa - Xã hội'],
    ['phong-kinh-te', 'Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['tram-y-te', 'Trạm Y tế', 'Trạm y tế xã|TYT'],
    ['ban-chi-huy-quan-su-cap-xa', 'Ban Chỉ huy quân sự cấp xã', 'Ban CHQS cấp xã|Ban Chỉ huy quân sự xã|Ban CHQS xã|Ban CHQS'],
  ]),
  ...rows('any', 'enterprise', [
    ['dien-luc', 'Công ty Điện lực', 'Điện lực|EVN|Tập đoàn Điện lực Việt Nam|Tổng Công ty Điện lực'],
    ['vnpt', 'VNPT', 'VNPT tỉnh|Viễn thông tỉnh|Tập đoàn Bưu chính Viễn thông Việt Nam'],
    ['viettel', 'Viettel', 'Viettel tỉnh|Tập đoàn Công nghiệp - Viễn thông Quân đội'],
    ['buu-dien', 'Bưu điện tỉnh', 'Bưu điện thành phố|Bưu điện'],
    ['mobifone', 'MobiFone'],
    ['agribank', 'Agribank', 'Ngân hàng Nông nghiệp và Phát triển nông thôn'],
  ]),
]

export const knownAgencies: readonly KnownAgency[] = [
  ...ministries,
  ...government,
  ...departments,
  ...vertical,
  ...committees,
  ...unions,
  ...party,
  ...others,
]
