/** Words that the composed plans are built from: an invented province, and work as such plans give it. */

export const bodies = [
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Nông nghiệp và Môi trường',
  'Sở Khoa học và Công nghệ',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Công an tỉnh',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Báo và Phát thanh, Truyền hình tỉnh',
  'Ủy ban nhân dân các xã, phường',
  'Các sở, ban, ngành',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Hội Liên hiệp Phụ nữ tỉnh',
] as const

export const verbs = [
  'rà soát, đánh giá thực trạng',
  'xây dựng kế hoạch nâng cao',
  'tổ chức tập huấn, bồi dưỡng cho cán bộ làm công tác',
  'hướng dẫn các địa phương thực hiện',
  'tham mưu Ủy ban nhân dân tỉnh ban hành cơ chế hỗ trợ',
  'đẩy mạnh truyền thông bằng nhiều hình thức đa dạng, phù hợp về',
  'kiểm tra, giám sát việc thực hiện',
  'cập nhật, chuẩn hóa và kết nối dữ liệu về',
  'nhân rộng các mô hình hiệu quả về',
  'lồng ghép vào các chương trình, dự án có liên quan nội dung',
  'bố trí, cân đối nguồn lực để triển khai',
  'vận động các tổ chức, doanh nghiệp tham gia',
] as const

export const themes = [
  'phòng, chống tai nạn đuối nước cho trẻ em trong dịp hè',
  'tiếp cận thông tin của người khuyết tật',
  'dịch vụ công trực tuyến toàn trình trên địa bàn tỉnh',
  'ứng phó với bão, lũ tại các khu vực xung yếu, trũng thấp, ven sông, ven biển',
  'vệ sinh môi trường và nước sạch nông thôn',
  'an toàn thực phẩm tại các bếp ăn tập thể',
  'quyền của phụ nữ và trẻ em vùng đồng bào dân tộc thiểu số',
  'tiêm chủng mở rộng và chăm sóc sức khỏe ban đầu',
  'giáo dục kỹ năng sống trong trường học các cấp',
  'việc làm bền vững cho thanh niên nông thôn',
  'phân loại rác tại nguồn, giảm rác thải nhựa',
  'trợ giúp pháp lý cho người nghèo, người cao tuổi',
] as const

export const manners = [
  'theo chức năng, nhiệm vụ được giao',
  'bảo đảm công khai, minh bạch, đúng quy định',
  'phù hợp với tình hình thực tế của địa phương',
  'gắn với việc thực hiện Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025',
  'theo quy định tại Nghị định số 80/2021/NĐ-CP ngày 26/8/2021 của Chính phủ',
  'theo Quyết định số 338/QĐ-TTg ngày 03 tháng 4 năm 2023 của Thủ tướng Chính phủ',
  'từ nguồn ngân sách địa phương theo phân cấp',
  'nhất là ở vùng sâu, vùng xa, vùng thường xuyên bị thiên tai',
  'chú trọng chất lượng, tránh hình thức, lãng phí',
] as const

export const times = [
  'trước ngày 31/3/2026',
  'chậm nhất ngày 15 tháng 6 năm 2026',
  'hoàn thành trong quý II/2026',
  'trong năm 2026',
  'từ ngày 01/5/2026 đến ngày 30/9/2026',
  'hằng năm',
  'định kỳ hằng quý',
  'trước ngày 25 hằng tháng',
  'đến hết tháng 10/2026',
  'trong thời hạn 10 ngày kể từ ngày nhận được Kế hoạch này',
  'thường xuyên',
] as const

export const fieldTimes = [
  'Quý I/2026',
  'Tháng 4 - 6/2026',
  'Thường xuyên',
  'Hằng năm',
  'Năm 2026',
  'Trước ngày 30/11/2026',
  'Quý IV/2025 - Quý II/2026',
] as const

export const counts = [
  '02 hội nghị',
  'tối thiểu 01 mô hình',
  '15 lớp tập huấn',
  '1.200 tờ rơi',
  '03 phóng sự',
  'ít nhất 20 cuộc kiểm tra',
] as const

export const sections = ['NHIỆM VỤ VÀ GIẢI PHÁP', 'NỘI DUNG THỰC HIỆN', 'CÁC HOẠT ĐỘNG TRỌNG TÂM', 'TỔ CHỨC THỰC HIỆN'] as const
