import { type Pairing, pairs, type Rule } from '../rule.ts'

/** Watching, listing, profiling or informing on people for what they believe, say, ask for, are, or with whom they meet. */
export const monitoringWords = {
  believers: `
tín (đồ|hữu) / chức (sắc|việc) / giáo (dân|hữu) / đạo hữu / tăng ni / phật tử / bổn đạo / giáo phái / hệ phái / tà (đạo|giáo) / đạo (lạ|mới|trái phép|tin lành) / tôn giáo mới / theo đạo / truyền đạo / cải đạo / bỏ đạo / vào đạo / nhóm đạo / điểm nhóm / hội thánh / cầu (nguyện|kinh|siêu) / giảng đạo / sinh hoạt (tôn giáo|đạo|tín ngưỡng|tâm linh) / (hoạt động|tình hình|nhóm|cơ sở|điểm) (tôn giáo|truyền giáo|truyền đạo) / người có đạo / theo tôn giáo / có đạo / tu sĩ / linh mục / mục sư / nhà sư / thánh lễ / pháp môn / pháp luân công / tin lành / công giáo / hành lễ / lễ nhà thờ / đi lễ / niềm tin tôn giáo / tôn giáo (của|,) / tại gia tu / tu tập / thiền nhóm / nhóm thiền / kinh thánh / đồng bào có đạo
`,
  believing: `
hoạt động (tôn giáo|tín ngưỡng) / tình hình tôn giáo / tôn giáo
`,
  petitioners: `
người (khiếu nại|khiếu kiện|tố cáo|kiến nghị|gửi đơn|đứng đơn|ký đơn|ký tên|viết đơn|đi kiện|nộp đơn|phản ánh|khởi kiện|tố giác|đứng tên) / (công dân|hộ|hộ dân|đối tượng|số|nhóm|trường hợp|bà con|dân|tập thể) (khiếu kiện|khiếu nại|gửi đơn|thường khiếu kiện|hay khiếu kiện|thường xuyên khiếu|thường xuyên gửi đơn|đi khiếu kiện|có đơn|ký đơn) / khiếu (kiện|nại|tố) (kéo dài|đông người|vượt cấp|tập thể|, tố cáo đông người) / đơn (thư|từ) (vượt cấp|đông người|tập thể|nặc danh|khiếu nại|khiếu kiện) / ký tên vào / chữ ký / người ký / thư (ngỏ|kiến nghị|thỉnh nguyện|phản đối) / (kiến nghị|đơn) tập thể / dân oan / thường xuyên gửi đơn / hay gửi đơn / kéo (lên|đến) (trụ sở|tỉnh|ủy ban|trung ương|hà nội) / vượt cấp / ra trung ương / khiếu kiện
`,
  protesters: `
biểu tình / tuần hành / xuống đường / đình công / lãn công / bãi (công|khóa|thị) / ngừng việc / nghỉ việc tập thể / tụ tập / tập trung đông người / cầm đầu / lôi kéo / kích động / xúi giục / khởi xướng / đầu têu / tổ chức đại diện / công đoàn (độc lập|tự do|ngoài) / nghiệp đoàn / tọa kháng / tuyệt thực / căng (băng rôn|biểu ngữ) / giăng (băng rôn|biểu ngữ) / người phản đối / hộ phản đối / phản đối (dự án|chủ trương|việc)
`,
  dissenters: `
bất mãn / bất đồng chính kiến / cực đoan / quá khích / chống (đối|phá) / phản động / cơ hội chính trị / chính kiến / quan điểm chính trị / thái độ chính trị / khuynh hướng chính trị / lập trường / diễn biến tư tưởng / tình hình tư tưởng / tư tưởng , (tâm trạng|dư luận) / tâm trạng / tự diễn biến / dư luận / luồng dư luận / (ý kiến|phản ứng) (trái chiều|phản ứng|phản đối|chỉ trích|phê phán|tiêu cực|bất đồng|không đồng thuận|bất bình) / ý kiến phản ứng / thái độ (đối với|với|không đồng tình|bất hợp tác|phản đối) / (không đồng tình|không đồng thuận) với / bình luận / nói xấu / phê bình / chỉ trích / chê bai / bất bình / bức xúc của / phát ngôn
`,
  online: `
(tài khoản|trang|trang cá nhân|hồ sơ|nhật ký|bài đăng|dòng trạng thái) (mạng xã hội|facebook|zalo|tiktok|cá nhân) / tài khoản mạng xã hội / trang cá nhân / tài khoản cá nhân / nhóm (zalo|facebook|kín|chat|trò chuyện|telegram|messenger|viber|cư dân mạng) / (zalo|facebook|tiktok|youtube|telegram|messenger|viber|fanpage|mạng xã hội) của / chủ (trang|kênh|nhóm|tài khoản|fanpage|group) / quản trị (viên|trang|nhóm|fanpage|group) / người dùng mạng xã hội / admin / hội nhóm trên mạng / người có ảnh hưởng / blogger / youtuber / tiktoker / facebooker / kol / người bình luận / diễn đàn
`,
  civil: `
phi chính phủ / ngo / xã hội dân sự / nhóm (thiện nguyện|từ thiện|tình nguyện) / (hội|hội nhóm|nhóm|câu lạc bộ|tổ chức) (tự phát|độc lập|tự lập|tự xưng|không chính thức|không đăng ký|chưa đăng ký|chưa được cấp phép) / hội , nhóm / nhà hoạt động / người hoạt động / hoạt động nhân quyền / nhân quyền / bảo vệ nhân quyền / luật sư nhân quyền / nhà báo (tự do|độc lập|công dân) / phóng viên (tự do|độc lập|nước ngoài|quốc tế) / tự ứng cử / ứng cử (viên tự do|viên độc lập) / cựu tù / tù nhân lương tâm / (phái đoàn|đoàn) ngoại giao / đại sứ quán / lãnh sự quán / câu lạc bộ tranh biện / tranh biện / văn nghệ sĩ / trí thức / tổ chức nước ngoài / tổ chức ở nước ngoài / báo nước ngoài / quỹ nước ngoài / giới luật sư / nhóm đọc sách / nhóm nghiên cứu độc lập / người dịch sách / hội đồng hương / câu lạc bộ sách
`,
  origin: `
thân nhân ở nước ngoài / (người thân|thân nhân|gia đình) (ở|có người|tại|của) / quan hệ với (thân nhân|người thân|tổ chức|nước ngoài|người nước ngoài) / mối quan hệ / quan hệ xã hội / quan hệ của / người (mông|khmer|chăm|thượng|êđê|gia rai|dao|thái|hoa) / di cư tự do / đồng tính / chuyển giới / song tính / lgbt / xu hướng tính dục / bản dạng giới / (tị|tỵ) nạn / vượt biên / hồi hương / (người|đồng bào) dân tộc / du học sinh / lao động hồi hương
`,
  users: `
người nghiện / nghi nghiện / con nghiện / số nghiện / đối tượng nghiện / (sử dụng|dùng) (trái phép chất|chất|trái phép) ma túy / (sử dụng|dùng) ma túy / nghi sử dụng / sau cai / (đối tượng|người|gái|hoạt động) (bán dâm|mại dâm) / mại dâm / bán dâm / nhiễm hiv / chậm tiến / hư hỏng / lêu lổng / mãn hạn tù / tiền án / tiền sự / tha tù / đặc xá / tâm thần / ngáo đá / có biểu hiện (nghiện|sử dụng|tâm thần)
`,
  strangers: `
người lạ / khách lạ / ai họp / họp với ai / ai (đến|tiếp xúc|gặp|nói) / gặp (gỡ|ai) / tiếp xúc với / đến bàn bạc / bàn (bạc|việc gì) / việc đi lại / đi lại , tiếp xúc / tiếp xúc , / giờ giấc / lịch trình / thói quen / sinh hoạt của / quan hệ bạn bè / bạn bè
`,
  traces: `
nhận (diện|dạng) khuôn mặt / khuôn mặt / dữ liệu vị trí / vị trí điện thoại / định vị (điện thoại|thuê bao|người) / sóng di động / trạm phát sóng / tin nhắn / cuộc gọi / nhật ký cuộc gọi / lịch sử (truy cập|tìm kiếm|đi lại) / nghe (lén|trộm) / biển số xe / camera / mã qr / sinh trắc
`,
  crowd: `
người (tham gia|tham dự|dự|có mặt|đến dự|đi cùng|tụ tập|biểu tình) / tụ tập / đám đông / biểu tình / buổi (họp dân|cầu nguyện|gặp mặt|tưởng niệm|sinh hoạt) / cuộc (họp dân|tụ tập|biểu tình|đình công|tuần hành) / đình công / ngừng việc / tuần hành / phản đối / đám tang / lễ tưởng niệm / người dân đến / cổng nhà máy / họ tên
`,
  informers: `
cộng tác viên (kín|bí mật|mật) / cơ sở (bí mật|kín) / đặc tình / tai mắt / cài (cắm|người) / mật báo / chỉ điểm / nằm vùng / trà trộn / danh sách đen / sưu tra / trinh sát / trinh sát (không gian mạng|mạng|kỹ thuật|ngoại tuyến) / nghe (lén|trộm) / đọc trộm / di biến động / diện quản lý
`,
  ordinary: `
tội phạm / buôn lậu / ma túy qua biên giới / khai thác / môi trường / rừng / cháy / an toàn thực phẩm / tàu cá / mua bán người / đường dây / giao thông / không gian mạng quốc gia / an toàn thông tin / mã độc / sự cố / dịch bệnh / ca bệnh / thời tiết / sâu bệnh
`,
} as const

const anyAct = ['watch', 'list', 'inform', 'covert']
const onBelief: Pairing[] = [
  { act: ['covert', 'watch', 'list', 'inform'], on: ['believers'], within: 16, unless: ['benefit', 'service'], unlessWithin: 5 },
  { act: ['covert', 'names'], on: ['believers'], within: 14, unless: ['benefit'], unlessWithin: 5 },
]
const onPetition: Pairing[] = [{ act: anyAct, on: ['petitioners'], within: 16, unless: ['benefit', 'service'], unlessWithin: 5 }]

export const monitoringRules: readonly Rule[] = [
  pairs('monitoring/belief@1', 'monitoring', onBelief),
  pairs('monitoring/petition@1', 'monitoring', onPetition),
  pairs('monitoring/assembly@1', 'monitoring', [
    { act: ['watch', 'names', 'covert', 'inform'], on: ['protesters'], within: 18, unless: ['benefit', 'service'], unlessWithin: 3 },
    { act: ['traces'], on: ['crowd', 'protesters', 'petitioners', 'believers'], within: 20 },
  ]),
  pairs('monitoring/opinion@1', 'monitoring', [
    { act: anyAct, on: ['dissenters', 'online'], within: 14, unless: ['service', 'benefit'], unlessWithin: 3 },
  ]),
  pairs('monitoring/civil-society@1', 'monitoring', [
    { act: anyAct, on: ['civil'], within: 14, unless: ['benefit', 'service'], unlessWithin: 4 },
  ]),
  pairs('monitoring/origin@1', 'monitoring', [
    { act: ['covert', 'names', 'watch'], on: ['origin'], within: 14, unless: ['benefit', 'service'], unlessWithin: 6 },
  ]),
  pairs('monitoring/drug-use@1', 'monitoring', [{ act: anyAct, on: ['users'], within: 14, unless: ['benefit'], unlessWithin: 6 }]),
  pairs('monitoring/neighbours@1', 'monitoring', [
    { act: anyAct, on: ['strangers'], within: 14, unless: ['benefit', 'service'], unlessWithin: 3 },
  ]),
  pairs('monitoring/covert@1', 'monitoring', [
    {
      act: ['informers'],
      on: ['protesters', 'dissenters', 'civil', 'petitioners', 'believers', 'online', 'users', 'strangers'],
      within: 40,
    },
  ]),
]
