import { pairs, type Rule, words } from '../rule.ts'

/** Against what people say, or for drowning it: rebutting, discrediting, flooding, steering, taking down, gagging, punishing. */
export const expressionWords = {
  rebut: `
phản bác / =bác bỏ / vạch (trần|mặt) / lật (tẩy|mặt) / bóc (trần|mẽ) / đập tan / phản (pháo|kích|đòn|công) / bẻ gãy / công kích / bôi (nhọ|xấu|đen) / hạ (uy tín|bệ) / tẩy chay / đánh (sập|trả|bại) / phê phán / lên án / làm rõ bản chất / làm thất bại / cô lập / đấu tranh / đối phó / chống lại / =chống / vô hiệu hóa / phủ nhận / triệt tiêu / dập tắt / dẹp / át
`,
  rebutting: `phản bác / đấu tranh , phản bác / đấu tranh phản bác / phản - bác`,
  views: `
quan điểm (sai trái|lệch lạc|thù địch|trái chiều|đối lập|phản động|cực đoan|trái ngược|khác) / luận (điệu|giọng) / xuyên tạc / sai trái / (thông tin|tin|bài|nội dung|tin bài) (xấu|sai lệch|trái chiều|tiêu cực|xuyên tạc|không chính thống|độc hại|sai sự thật|chống phá|thất thiệt|bất lợi|phản ánh sai) / tin đồn / xấu , độc / xấu độc / chống phá / thù địch / phản động / bất đồng / đa nguyên / đa đảng / (ý kiến|tiếng nói|nhận định|bài|giọng|luồng ý kiến) (trái chiều|chỉ trích|phản đối|phản ứng|phê phán|khác|tiêu cực|bất lợi|phản biện|đối lập|bất đồng) / (lợi dụng|chiêu bài) (dân chủ|nhân quyền|tự do) / dân chủ , nhân quyền / nhân quyền / tự do (báo chí|ngôn luận|tôn giáo|internet|hội họp) / báo cáo (của|về) (các tổ chức|tổ chức|liên hợp quốc|nhân quyền) / tổ chức quốc tế / diễn biến hòa bình / nền tảng tư tưởng / người (chỉ trích|phản đối|phê phán|đòi|lên tiếng) / giọng điệu / âm mưu / cực đoan / cáo buộc / chỉ trích
`,
  trade: `
phòng vệ thương mại / bán phá giá / chống trợ cấp / vụ kiện / nguyên đơn / bị đơn / đơn kiện / xuất khẩu / biên độ / cơ quan điều tra / áp thuế / thuế quan / tòa án / trọng tài / khoa học / giả thuyết / kháng cáo / luận cứ kỹ thuật / kết luận sơ bộ
`,
  flood: `
phủ xanh / phủ (sóng|kín) (thông tin tích cực|mạng xã hội|không gian mạng) / dư luận viên / cộng tác viên dư luận / lực lượng 47 / đội (bình luận|dư luận) / tổ bình luận / đội ngũ bình luận / =lấn át / át (đi|tiếng|giọng) / (thu hẹp|lấp) không gian / chiếm lĩnh (mạng xã hội|không gian mạng|trận địa) / bình luận (ủng hộ|tích cực|theo định hướng|khen) / lấy (cái đẹp|tích cực|xanh) / thả tim / tài khoản ảo / nick ảo / (like|share) / đồng loạt (chia sẻ|đăng|bình luận|like) / đẩy (bài|tin|lượt) / tăng (like|tương tác|lượt xem) / pha loãng / làm loãng / chìm (đi|xuống) / trôi bài / che lấp / hashtag / lập tài khoản / seeding
`,
  accounts: `(huy động|lập|tạo|sử dụng|duy trì|vận hành) / tài khoản / nick / fanpage`,
  praise: `
ủng hộ / ca ngợi / tích cực / khen / thành tựu / chủ trương / tin tốt / thông tin tốt / chính thống / trái chiều / phản đối / chỉ trích / ý kiến / định hướng / có lợi
`,
  steer: `
(định hướng|dẫn dắt|lái|uốn nắn|kiểm soát|điều hướng|nắn) (dư luận|luồng dư luận|ý kiến|báo chí|truyền thông|phát ngôn|công luận) / định hướng (thông tin|nội dung) cho báo / dư luận theo hướng / làm chủ dư luận / chủ động dư luận
`,
  remove: `
gỡ / gỡ (bỏ|bài|xuống|tin|clip) / bóc gỡ / xóa (bỏ|bài|sạch) / =xóa / =hạ / hạ (bài|các video|video|tin) / =chặn / chặn (truy cập|lọc|hiển thị|đứng) / ngăn chặn / vô hiệu hóa / =khóa / khóa (tài khoản|trang|nhóm|kênh) / đánh sập / thu hồi / đình (chỉ|bản) / tịch thu / thu giữ / tiêu hủy / =cấm / nghiêm cấm / ẩn / hạn chế (hiển thị|tiếp cận|phát tán|lan truyền) / không cho / không để / báo cáo vi phạm / report / giải tán / đóng cửa / dừng phát / không cấp / rút giấy phép / rút / cắt / loại bỏ / loại / tạm dừng / ngừng
`,
  media: `
bài (viết|đăng|báo|hát|thơ) / các bài / tin , bài / video / clip / phóng sự / trang / kênh / tài khoản / fanpage / nhóm / bình luận / sách / tập (thơ|truyện|san) / thơ / ấn phẩm / xuất bản phẩm / phim / tranh / triển lãm / báo / tạp chí / bản tin / podcast / livestream / truyện / kịch / tiểu phẩm / tờ rơi / áp phích / vở / tác phẩm / bài hát / website / diễn đàn / nội dung / thông tin / phát hành / hội thảo / tọa đàm / tham luận
`,
  critical: `
phê (bình|phán) / chỉ trích / phản (ánh|đối|biện) / trái chiều / tiêu cực / xấu , độc / xấu độc / châm biếm / đả kích / giễu / chê / bất lợi / nói xấu / chống phá / xuyên tạc / sai trái / nhạy cảm / kêu gọi / bôi nhọ / (về|đến) (chính quyền|bộ máy|lãnh đạo|cán bộ|chế độ) / tin giả / =tin giả / sai sự thật / chưa kiểm chứng / không chính thống / phàn nàn / tố (cáo|khổ) / ô nhiễm / dân sự / nhân quyền / thắc mắc / bức xúc / bất cập / đòi / không phù hợp chủ trương / trái (chủ trương|quan điểm|đường lối) / thu phí / đình công
`,
  crime: `
lừa đảo / cờ bạc / đánh bạc / cá (độ|cược) / xâm hại / trẻ em / khiêu dâm / đồi trụy / quảng cáo / hàng giả / giả mạo / giả danh / mã độc / thư rác / tin nhắn rác / tấn công / bản quyền / thuốc lá / thực phẩm chức năng / mua bán / tín dụng đen / động vật hoang dã / phát tán thông tin cá nhân / thông tin cá nhân / otp / mật khẩu / bí mật nhà nước / tài liệu mật / phòng thi / thí sinh / người bệnh / bệnh nhân / đính chính
`,
  press: `
báo chí / cơ quan báo / phóng viên / nhà báo / tòa soạn / báo đài / báo , đài / tạp chí / thông tấn / truyền thông / ký giả / tổng biên tập / ban biên tập / thẻ nhà báo / tác nghiệp
`,
  restrict: `
không (đăng|đăng tải|đưa tin|đưa|đề cập|cho|để|được|cung cấp|tiếp|cấp|mời|bố trí|phát|khai thác|phản ánh|viết) / hạn chế / cấm / ngăn (cản|chặn|không) / từ chối / yêu cầu (gỡ|rút|không|dừng|ngừng|xóa|sửa) / rút (bài|giấy phép|thẻ) / thu (hồi|giữ) / đình (bản|chỉ) / xin phép / cho phép / phải (qua|được|có ý kiến|thông qua) / chỉ (được|đăng|đưa) / mời ra / giữ khoảng cách / cách ly / chấn chỉnh / xử lý / nhắc nhở / tạm dừng / dừng đăng / ngừng đăng / không đưa tin
`,
  supporting: `
tạo điều kiện / bố trí phòng / trả lời / cung cấp (đầy đủ|thông tin|số liệu) / tiếp nhận / phục vụ / hỗ trợ / tập huấn / công khai / họp báo / bảo đảm quyền / mời phóng viên
`,
  censor: `
kiểm duyệt / duyệt trước / (duyệt|phê duyệt|thẩm định|xem trước) (nội dung|kịch bản|bài|tham luận|câu hỏi|danh sách khách mời) / cắt bỏ / loại bỏ / loại tham luận / phải (được duyệt|qua kiểm duyệt|gửi duyệt|trình duyệt|nộp trước) / trước khi (đăng|phát|in|diễn|phát biểu|công bố) / không được (biểu diễn|trình diễn|đăng|phát|in|trưng bày|chiếu)
`,
  works: `
tọa đàm / phát biểu / tham luận / tiểu phẩm / bài hát / bài viết / hội thảo / khách mời / kỷ yếu / báo tường / nội san / tập san / đặc san / kịch / thơ / sách / phim / tranh / câu hỏi / bài đăng / bình luận / ý kiến / nhận xét / văn nghệ / ấn phẩm
`,
  gag: `
không (được|cho|để|phép) (phát ngôn|phát biểu|trả lời|đăng|chia sẻ|bình luận|bày tỏ|nói|tiết lộ|cung cấp thông tin|livestream|bàn luận|tranh luận|tiếp xúc|tiếp xúc báo|lên tiếng) / không (phát ngôn|phát biểu|trả lời (báo|phỏng vấn)|đăng bài|bình luận|lên tiếng|bàn luận|tranh luận|đặt câu hỏi|đưa lên mạng|nói với) / (cấm|nghiêm cấm|chấm dứt|dừng|ngừng) (việc đăng|đăng|phát ngôn|bình luận|chia sẻ|bàn tán|nói|phát tán|livestream) / cam kết không / (mọi|tất cả) (phát ngôn|phát biểu|thông tin) phải / phát ngôn phải / ngoài luồng / bịt / im lặng / giữ im lặng
`,
  talk: `
mạng xã hội / báo chí / phỏng vấn / dự án / chủ trương / vụ việc / ý kiến / phát ngôn / phản ánh / khiếu nại / thông tin / đăng / bài / bình luận / chia sẻ / clip / livestream / đơn
`,
  punish: `
xử (phạt|lý) / =phạt / kiểm điểm / kỷ luật / buộc (gỡ|xin lỗi|công khai|cải chính|xóa) / triệu tập / mời làm việc / nhắc nhở / hạ (thi đua|xếp loại|hạnh kiểm) / trừ (điểm|thi đua|lương) / đình chỉ / khởi tố / xem xét trách nhiệm / xem xét tư cách / phê bình / răn đe / cảnh cáo / xin lỗi
`,
  saying: `
(đăng|chia sẻ|bình luận|phát tán|lan truyền|tung|đưa|loan) (thông tin|tin|bài|bình luận|ý kiến|clip|hình ảnh|,) / đăng , chia sẻ / đăng bài / tung tin / =tin giả / tin đồn / thông tin (sai|chưa|không|xấu|thất thiệt|bịa đặt) / chưa kiểm chứng / sai sự thật / phát ngôn / nói xấu / (chê|phê bình|chỉ trích|phàn nàn) / trả lời phỏng vấn / (đăng tải|livestream) / bình luận / bày tỏ / ngoài luồng
`,
  film: `quay (phim|clip|video|hình|lại) / chụp (ảnh|hình) / ghi (hình|âm) / livestream / phát trực tiếp / điện thoại / máy (quay|ảnh)`,
  stopFilming: `
=cấm / nghiêm cấm / ngăn (cản|chặn|không) / không (cho|được|để) / yêu cầu (xóa|dừng|ngừng|không|giao nộp) / thu giữ / tịch thu / buộc xóa / xóa / mời ra / hạn chế / chấm dứt
`,
  scenes: `
làm nhiệm vụ / cưỡng chế / trụ sở / tiếp công dân / giải phóng mặt bằng / hiện trường / cán bộ / công an / lực lượng / đoàn / thi công / người dân / tụ tập / tuần tra / kiểm tra / vụ việc / họp dân
`,
} as const

export const expressionRules: readonly Rule[] = [
  {
    id: 'expression/rebuttal@1',
    reason: 'expression',
    find: found => words(found, ['rebutting'], ['trade'], 40) ?? rebuttal.find(found),
  },
  pairs('expression/flooding@1', 'expression', [
    { act: ['flood'], on: ['praise', 'views', 'critical'], within: 16 },
    { act: ['accounts'], on: ['flood'], within: 10 },
  ]),
  { id: 'expression/steering@1', reason: 'expression', find: found => words(found, ['steer']) },
  pairs('expression/take-down@1', 'expression', [{ act: ['remove'], on: ['views'], within: 14, unless: ['crime'], unlessWithin: 10 }]),
  {
    id: 'expression/take-down@1',
    reason: 'expression',
    find: found => takeDown(found),
  },
  pairs('expression/press@1', 'expression', [
    { act: ['restrict'], on: ['press'], within: 10, unless: ['supporting', 'crime'], unlessWithin: 4 },
  ]),
  pairs('expression/censorship@1', 'expression', [{ act: ['censor'], on: ['works', 'critical'], within: 12 }]),
  pairs('expression/gag@1', 'expression', [{ act: ['gag'], on: ['talk'], within: 10, unless: ['crime'], unlessWithin: 8 }]),
  pairs('expression/punishment@1', 'expression', [{ act: ['punish'], on: ['saying'], within: 12, unless: ['crime'], unlessWithin: 10 }]),
  pairs('expression/filming@1', 'expression', [{ act: ['stopFilming'], on: ['film'], within: 6, unless: ['crime'], unlessWithin: 10 }]),
]

const rebuttal = pairs('expression/rebuttal@1', 'expression', [
  { act: ['rebut'], on: ['views'], within: 14, unless: ['trade', 'crime'], unlessWithin: 12 },
])

/** Something that says something, taken away because of what it says. */
function takeDown(found: Parameters<Rule['find']>[0]): ReturnType<Rule['find']> {
  const about = pairs('', 'expression', [{ act: ['media'], on: ['critical'], within: 10 }]).find(found)
  const taken = pairs('', 'expression', [{ act: ['remove'], on: ['media'], within: 12, unless: ['crime'], unlessWithin: 10 }]).find(found)
  return about !== null && taken !== null ? [...taken, ...about] : null
}
