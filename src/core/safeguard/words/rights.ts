/**
 * What people do when they use a right, right by right: to speak and to be heard, to meet and join, to believe, to vote and stand, to complain
 * and sue, to read and know, to live and love as they will, to be in touch with whom they will. Whoever is picked out by one of these is
 * picked out for what is nobody's to watch.
 */
export const rights = {
  usesRight: `
(viết|gửi|làm|đứng|khởi xướng|góp ý vào) (đơn chung|đơn tập thể|đơn kiện|thỉnh nguyện|yêu sách|thư chung|thư tập thể) / viết đơn tập thể / rút (tên|đơn) / (thuê|nhờ|mời|gặp|góp tiền thuê|tiền thuê) luật sư / khởi kiện / đi kiện / theo kiện / dự tòa
(nói|kể|than|bàn|phàn nàn|thắc mắc|tranh luận) (với nhau|sau lưng|về chính quyền|về lãnh đạo) / hay (than|kể|tranh luận|bàn|hỏi vặn|cãi|viết|phê) / (dòng chữ|khẩu hiệu|hình) phản đối / đeo (băng|khăn|ruy băng)
góp tiền (cho|làm|in|lập) / hội ý / tụm (lại|năm|ba|nhau|đông) / tụ (tập|lại|họp|năm) / ngồi cùng / (họp|gặp) (riêng|kín|nhau) / kết nhóm / (lập|mở|rủ nhau vào) (nhóm|hội|quỹ|trang) (riêng|kín|chung) / đứng ra / khởi xướng / vận động bãi nhiệm / bãi nhiệm / tẩy chay / biểu tình / tuần hành / đình công / lãn công / phản đối / bất tuân / ở lại sau giờ (họp|làm)
bỏ phiếu (chống|trắng|cho|không tán thành) / ứng cử (tự do|độc lập) / tự ứng cử / chúc mừng họ / không (giơ tay|vỗ tay|đứng dậy|hát quốc ca)
(mượn|mua|đặt mua|tải|đọc|photo) (các cuốn|những cuốn|sách cấm|báo ngoài|tài liệu về (quyền|biểu tình|nhân quyền)) / (các cuốn|những cuốn|sách) về (biểu tình|nhân quyền|dân chủ|quyền|công đoàn|tôn giáo) / (nghe|xem) (đài|kênh) (nước ngoài|ngoài nước|hải ngoại)
nhà nguyện / trường dòng / (dự|đi|theo|học) (giáo lý|kinh thánh|thánh lễ|lễ cầu|khóa tu|đạo) / buổi (cầu nguyện|hành lễ|giảng đạo)
bỏ thai / ly thân / đồng tính / chuyển giới / người tình / sống chung không (kết hôn|đăng ký)
(liên lạc|qua lại|giữ mối|giữ liên hệ|thư từ) (với|cùng) / ở hải ngoại / (tài trợ|học bổng|tiền|thư) từ (quỹ nước ngoài|tổ chức nước ngoài|nước ngoài|quỹ quốc tế|tổ chức quốc tế|tổ chức bảo vệ quyền|hội) / tổ chức bảo vệ quyền
(trả lời|lên|nói trên) (truyền hình|báo|đài|phỏng vấn) / (tiếp|gặp|trả lời|nhắn|dẫn|đưa đường cho) (phóng viên|nhà báo|đoàn làm phim|người quay phim)
`,
  helping: `
(để|nhằm|giúp|hỗ trợ|tư vấn|hướng dẫn|đại diện) (khởi kiện|đi kiện|viết đơn|làm đơn|thuê luật sư|nhờ luật sư|đứng ra|mời|giúp|cấp|trả|hỗ trợ|bố trí|phát|tặng|giải quyết|bảo đảm) / được (hưởng|cấp|nhận|hỗ trợ|trả|giải quyết)
`,
  folk: `
các sạp / các bến / thành viên nào / hành khách / bà con / con em / nghệ nhân / bàn nào / những ai / có ai / tổ viên / vợ chồng nào / xã viên / cổ động viên / thính giả / khán giả / khách quen / thợ / người thuê / ngư dân
`,
  noting: `
(kể|thuật|mách|tường) lại / chuyển tên / điểm mặt / nhớ (mặt|tên) / ghi mặt / cho biết / theo (sát|chân) / (trích|để|tách|lọc) riêng / xem (thành viên|người|ai|nhà|hộ|em|bạn|học sinh|công nhân|tổ) / báo (tên|quản đốc|chủ nhiệm|bảo vệ|tổ trưởng) / nắm (danh sách|ai|những ai) / đối chiếu tên / cung cấp số máy / kèm nhận xét / gửi (bí thư|phòng bảo vệ|bộ phận an ninh) / hỏi thăm xem / để ý
`,
  asksPrivate: `
(nói|bàn|nghĩ|kể|chê|than|viết|đăng|đọc|tin|theo|thờ|bầu|ủng hộ|phản đối|rủ nhau) (gì|những gì|điều gì|chuyện gì|ra sao|thế nào) / (gặp|liên lạc với|chơi với|bầu cho|đi với|nghe theo|ngồi với|viết cho|gọi cho) ai
`,
  asking: `hỏi (trẻ|học sinh|con|cháu|vợ|hàng xóm|bạn|khéo|dò|thăm) / nghe (xem|ngóng|lén) / dò (hỏi|xem) / (cho|báo) (hay|biết) / để (tâm|ý) / kiểm tra xem / tìm hiểu xem / ghi nhận xem / báo riêng / nhắn (quản đốc|tổ trưởng|chủ nhiệm)`,
  quarrel: `phê bình / chê / chế giễu / giễu / châm biếm / mỉa mai / phản đối / chống / không chịu / từ chối ký / nghe theo / rục rịch / ngừng việc / nghỉ việc tập thể / đòi (tăng|bồi thường|đền|quyền) / bi quan / bất mãn / cãi / chất vấn / đứng lên hỏi / hỏi vặn`,
  leaflet: `tờ (tin|rơi|gấp) / truyền đơn / thư ngỏ / kiến nghị chung / biểu ngữ / khẩu hiệu / truyện tranh / bài phê bình`,
  remedied: `thì (bổ sung|sửa|thay|cứu|lợp|dạy lại|nhắc lại|ghi|gửi|liên hệ|nộp|đăng ký|gọi|đến|làm|viết|báo|điền|được|hẹn|giúp|hỗ trợ|cấp|bố trí|đổi)`,
  copies: `(nộp|gửi|giao|chuyển|để lại) (bản lưu|bản sao|bản chụp|bản in|bản thảo|một bản|hai bản)`,
  giveNames: `(chuyển|gửi|nộp|cung cấp|đưa|giao|báo) (họ tên|tên tuổi|danh tính|tên|địa chỉ|số điện thoại|ảnh) / ghi (tên|nguồn|số ghế|số xe|biển số|giờ)`,
  anybody: `(các|những|mỗi|từng|mọi) (cô|chị|anh|em|bác|cháu|bạn|ông|bà|vị|bé|khách|người|cặp|đứa)`,
  cameFor: `(đến|tới|vào|dự|đi) (xin|hỏi|khám|gặp|lễ|họp|nghe|xem|mua|mượn|ký|nộp|thăm|cầu|viếng|học) / đứng lên`,
  capture: `quét (mã|thẻ|mặt) / (chụp|quay) (ảnh|hình|lại|phim|mặt) / ghi (hình|số|mã) / lưu (ảnh|mã|tên|thẻ) / soi (thẻ|mặt)`,
  retell: `
(kể|thuật|mách|tường|báo|nói) lại / =thuật / ghi (lại|chép|nhớ) / nghe (ngóng|xem|lỏm|lén) / báo cáo (hằng tuần|hằng ngày|lại) / cho biết / báo về
`,
  saidByPeople: `
(những điều|những gì|chuyện|câu chuyện|lời|những lời) (bà con|người dân|dân|khách|hành khách|công nhân|mọi người|các hộ|học sinh|phụ huynh|tiểu thương|cử tri|xã viên|họ) (nói|kể|bàn|than|trao đổi|thảo luận|tâm sự|thắc mắc) / (bà con|người dân|dân|khách|hành khách|công nhân|mọi người|các hộ|học sinh|phụ huynh|tiểu thương|cử tri|ngư dân|họ) (nói|bàn|than|hội ý|kể|trò chuyện) (gì|những gì|về|với nhau|chuyện gì|ra sao|thế nào|những điều gì) / hội ý (gì|những gì|những điều gì|riêng)
`,
} as const
