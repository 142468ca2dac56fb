/** What is said, where, and what about; what is done to stop it. */
export const speech = {
  views: `
quan điểm (sai trái|lệch lạc|thù địch|trái chiều|đối lập|phản động|cực đoan|trái ngược|khác) / luận (điệu|giọng) / xuyên tạc / sai trái / (thông tin|tin|bài|nội dung|tin bài|bài viết) (xấu|sai lệch|trái chiều|tiêu cực|xuyên tạc|không chính thống|sai sự thật|chống phá|thất thiệt|bất lợi|phản ánh sai|nói xấu|bôi xấu) / tin đồn / xấu , độc / xấu độc / chống phá / thù địch / phản động / =bất đồng / đa nguyên / đa đảng / (ý kiến|tiếng nói|nhận định|bài|giọng|luồng ý kiến|lời) (trái chiều|chỉ trích|phản đối|phản ứng|phê phán|phê bình|khác|tiêu cực|bất lợi|phản biện|đối lập|bất đồng) / (lợi dụng|chiêu bài) (dân chủ|nhân quyền|tự do|vấn đề|tôn giáo) / dân chủ , nhân quyền / nhân quyền / quyền con người / tự do (báo chí|ngôn luận|tôn giáo|internet|hội họp|học thuật) / báo cáo (của|về) (các tổ chức|tổ chức|liên hợp quốc|nhân quyền) / diễn biến hòa bình / nền tảng tư tưởng / người (chỉ trích|phản đối|phê phán|đòi|lên tiếng) / những người (chỉ trích|phản đối|phê phán|đòi|lên tiếng) / giọng điệu / âm mưu / cực đoan / cáo buộc / chỉ trích / nói xấu / bôi xấu / kêu cứu
`,
  critical: `
phê (bình|phán) / chỉ trích / phản (ánh|đối|biện) / trái chiều / tiêu cực / xấu , độc / xấu độc / châm biếm / đả kích / giễu / chế giễu / chê / bất lợi / (nói|bôi) xấu / chống phá / xuyên tạc / sai trái / sai phạm / nhạy cảm / kêu gọi / bôi nhọ / (về|đến) (chính quyền|bộ máy|lãnh đạo|cán bộ|chế độ|vụ việc) / tin giả / =tin giả / sai sự thật / chưa kiểm chứng / không chính thống / phàn nàn / tố (cáo|khổ) / ô nhiễm / xã hội dân sự / nhân quyền / quyền con người / thắc mắc / bức xúc / bất cập / =đòi / đơn kêu cứu / kêu cứu / kiến nghị / khiếu (kiện|nại) / không phù hợp chủ trương / trái (chủ trương|quan điểm|đường lối) / thu phí / đình công / đa nguyên / đa đảng / tự do (học thuật|báo chí|ngôn luận) / vạch / tham nhũng / thất thoát / đất đai / quan liêu / bày tỏ / bất đồng
`,
  media: `
bài (viết|đăng|báo|hát|thơ) / các bài / tin , bài / tin bài / video / clip / phóng sự / =trang / các trang / trang (mạng|tin|cá nhân|web|fanpage) / kênh (youtube|tiktok|truyền|thông tin|mạng) / =kênh / tài khoản / fanpage / bình luận / sách / tập (thơ|truyện|san) / thơ / ấn phẩm / xuất bản phẩm / phim / tranh / triển lãm / báo / tạp chí / bản tin / podcast / livestream / truyện / kịch / tiểu phẩm / tiết mục / tờ rơi / truyền đơn / áp phích / biểu ngữ / băng rôn / vở / tác phẩm / website / diễn đàn / phát hành / hội thảo / tọa đàm / tham luận / thư ngỏ / (bản|thư|đơn) kiến nghị / khẩu hiệu / phát ngôn / ca khúc / hồi ký
`,
  say: `
phát (ngôn|biểu) / =nói / nói (về|chuyện|với|ra|lên) / bàn (luận|tán|bạc) / đặt câu hỏi / chất vấn / góp ý / (đăng|đưa|chia sẻ|phát tán|tung|lan truyền|đăng tải|thích|like|share) (bài|tin|clip|video|hình ảnh|ý kiến|bình luận|thông tin|nội dung|lên) / đăng tải / đưa tin / bình luận / livestream / trả lời (báo|phỏng vấn|truyền thông) / kêu gọi / phát tán / tranh luận / bày tỏ / lên tiếng / chia sẻ bài / tiết lộ / cung cấp thông tin ra / tiếp xúc (báo|phóng viên|với báo) / lan truyền / ký tên / ký vào / viết bài / phản ánh / biểu diễn / trình diễn / phê bình / chê / chỉ trích / phê phán / khiếu (nại|kiện) / tố cáo / kiến nghị / gửi đơn / hội họp / tụ (tập|họp)
`,
  event: `
tọa đàm / hội thảo / buổi (chiếu|nói chuyện|thảo luận|gặp|tọa đàm|ra mắt|giao lưu) / chiếu phim / triển lãm / ra mắt sách / ra mắt / trình chiếu / thảo luận / buổi biểu diễn / đêm thơ / đêm nhạc / tuần hành / mít tinh / hội họp / tụ (tập|họp)
`,
  harmless: `
lừa đảo / cờ bạc / đánh bạc / cá (độ|cược) / xâm hại / trẻ em / khiêu dâm / đồi trụy / quảng cáo / hàng giả / hàng nhái / in lậu / giả mạo / giả danh / mã độc / thư rác / tin nhắn rác / tấn công mạng / bản quyền / thuốc lá / thực phẩm chức năng / mua bán / tín dụng đen / động vật hoang dã / thông tin cá nhân / dữ liệu cá nhân / riêng tư / otp / mật khẩu / bí mật nhà nước / tài liệu mật / phòng thi / thí sinh / đề thi / người bệnh / bệnh nhân / nạn nhân / đính chính / bạo lực / quấy rối / bắt nạt / sở hữu trí tuệ / pháo / ma túy / cản trở / di tích / bụi / mùi / khí thải / xả thải / thay người
`,
} as const
