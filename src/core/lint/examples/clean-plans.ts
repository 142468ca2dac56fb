/** What differs from one composed plan to the next. */
interface Setting {
  readonly province: string
  readonly kind: 'tỉnh' | 'thành phố'
  readonly field: string
  readonly lead: string
  readonly second: string
  readonly third: string
  readonly day: number
}

const settings: readonly Setting[] = [
  {
    province: 'Vĩnh Hà',
    kind: 'tỉnh',
    field: 'phòng, chống thiên tai',
    lead: 'Sở Xây dựng',
    second: 'Sở Y tế',
    third: 'Sở Tài chính',
    day: 5,
  },
  { province: 'An Lạc', kind: 'tỉnh', field: 'chăm sóc trẻ em', lead: 'Sở Y tế', second: 'Sở Nội vụ', third: 'Sở Tư pháp', day: 12 },
  {
    province: 'Hòa Phú',
    kind: 'thành phố',
    field: 'dữ liệu mở',
    lead: 'Sở Khoa học và Công nghệ',
    second: 'Sở Xây dựng',
    third: 'Sở Y tế',
    day: 20,
  },
  {
    province: 'Thủy Nguyên',
    kind: 'tỉnh',
    field: 'giáo dục mầm non',
    lead: 'Sở Giáo dục và Đào tạo',
    second: 'Sở Nội vụ',
    third: 'Sở Tài chính',
    day: 9,
  },
  {
    province: 'Tân Bình',
    kind: 'thành phố',
    field: 'an toàn giao thông',
    lead: 'Công an thành phố',
    second: 'Sở Xây dựng',
    third: 'Sở Y tế',
    day: 28,
  },
  {
    province: 'Sơn Bắc',
    kind: 'tỉnh',
    field: 'quản lý rừng',
    lead: 'Sở Nông nghiệp và Môi trường',
    second: 'Công an tỉnh',
    third: 'Sở Tư pháp',
    day: 16,
  },
]

const two = (number: number): string => String(number).padStart(2, '0')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const letterhead = ({ province, kind, day }: Setting, number: string): string => `ỦY BAN NHÂN DÂN
${kind.toUpperCase()} ${province.toUpperCase()}
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${number}
${province}, ngày ${two(day)} tháng 01 năm 2026
`

const recipients = ({ kind }: Setting): string => `
Nơi nhận:
- Thường trực HĐND ${kind} (b/c);
- Các sở, ban, ngành ${kind};
- UBND các xã, phường;
- Lưu: VT, KTN.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Minh An
`

const plan = (setting: Setting): string => `${letterhead(setting, `${setting.day + 20}/KH-UBND`)}
KẾ HOẠCH
${capital(setting.field)} trên địa bàn ${setting.kind} năm 2026

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Nghị định số 45/2025/NĐ-CP ngày 28 tháng 02 năm 2025 của Chính phủ;
Căn cứ Quyết định số 118/QĐ-TTg ngày 22 tháng 12 năm 2025 của Thủ tướng Chính phủ về ${setting.field};
Ủy ban nhân dân ${setting.kind} ${setting.province} ban hành Kế hoạch ${setting.field} năm 2026 như sau:

I. MỤC ĐÍCH
Triển khai kịp thời, hiệu quả Quyết định số 118/QĐ-TTg.

II. NHIỆM VỤ
1. ${setting.lead} chủ trì, phối hợp với ${setting.third} rà soát các quy định về ${setting.field} và lập danh mục cần sửa đổi, hoàn thành trước ngày 31/3/2026.
2. ${setting.second} thực hiện các nội dung sau, hoàn thành trước ngày 30/6/2026:
a) Tổ chức tối thiểu 02 lớp tập huấn cho cán bộ cấp xã;
b) Biên soạn tài liệu hướng dẫn;
c) Xây dựng 05 mô hình điểm;
d) Lập danh sách đơn vị tham gia;
đ) Cung cấp biểu mẫu thống kê;
e) Nghiệm thu các mô hình.
3. ${setting.third} thẩm định dự toán trong 10 ngày làm việc (từ ngày 02/3/2026 đến ngày 13/3/2026).
4. UBND các xã, phường tổ chức hội nghị phổ biến Kế hoạch vào thứ Ba, ngày 10/02/2026; danh mục nhiệm vụ cụ thể tại Phụ lục kèm theo.

III. CHẾ ĐỘ BÁO CÁO
1. Các sở, ban, ngành, UBND các xã, phường báo cáo kết quả thực hiện về ${setting.lead} trước ngày 10/12/2026.
2. ${setting.lead} tổng hợp, báo cáo Ủy ban nhân dân ${setting.kind} trước ngày 20/12/2026.
3. UBND các xã, phường báo cáo tiến độ về ${setting.second} trước ngày 15 hằng tháng./.
${recipients(setting)}
PHỤ LỤC
DANH MỤC NHIỆM VỤ
TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
1\tKhảo sát thực trạng ${setting.field} tại các xã\t${setting.lead}\t${setting.second}\tTháng 5/2026
2\tĐánh giá các mô hình điểm\t${setting.second}\t${setting.third}\tTháng 9/2026
`

const letter = (
  setting: Setting,
): string => `${letterhead(setting, `${setting.day + 300}/UBND-KTN`).replace(/\n(?=[^\n]+, ngày)/u, `\nV/v ${setting.field}\n`)}
Kính gửi:
- ${setting.lead};
- ${setting.second};
- UBND các xã, phường.

Thực hiện Công văn số 41/VPCP-KTTH ngày 02/01/2026 của Văn phòng Chính phủ, Ủy ban nhân dân ${setting.kind} yêu cầu:
1. ${setting.lead} rà soát các quy định về ${setting.field}, hoàn thành trước ngày 31/3/2026.
2. ${setting.second} tổ chức 03 lớp tập huấn, hoàn thành trước ngày 30/4/2026.
3. UBND các xã, phường báo cáo kết quả về ${setting.lead} trước ngày 15/5/2026./.

Nơi nhận:
- Như trên;
- Lưu: VT, KTN.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Minh An
`

const directive = (setting: Setting): string => `${letterhead(setting, `${two((setting.day % 9) + 1)}/CT-UBND`)}
CHỈ THỊ
Về ${setting.field} trong năm 2026

Để bảo đảm hiệu quả công tác ${setting.field} năm 2026, Chủ tịch Ủy ban nhân dân ${setting.kind} yêu cầu:
1. ${setting.lead} xây dựng quy chế phối hợp, trình Ủy ban nhân dân ${setting.kind} trước ngày 28/02/2026.
2. ${setting.second} kiểm tra việc thực hiện tại các xã, phường hằng quý.
3. ${setting.third} cân đối kinh phí, hoàn thành trước ngày 15/3/2026.
4. ${setting.lead} báo cáo Ủy ban nhân dân ${setting.kind} kết quả thực hiện trước ngày 25/12/2026./.
${recipients(setting).replace('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'CHỦ TỊCH')}`

/** Composed documents without a fault: plans with bases, points, a chain of reports and an annex; letters; directives. */
export const cleanPlans: readonly string[] = settings.map(plan)
export const cleanDocuments: readonly string[] = [...cleanPlans, ...settings.map(letter), ...settings.map(directive)]
export const cleanLetters: readonly string[] = settings.map(letter)
