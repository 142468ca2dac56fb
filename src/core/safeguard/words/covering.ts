/** Ways of seeing to it that only agreement is heard and only what is pretty is seen: by classes, to be joined. */
export const covering = {
  manyHands: `
(kêu gọi|vận động|huy động|giao|cử|phân công|bố trí|nhờ|động viên|yêu cầu|đề nghị|khuyến khích|phát động|chỉ tiêu) (mỗi|mọi|toàn thể|toàn bộ|tất cả|các|hội viên|đoàn viên|cán bộ|giáo viên|học sinh|sinh viên|nhân viên|công nhân|người nhà|anh em|chị em|thanh niên|phụ huynh|bạn trẻ|đảng viên|cộng tác viên|bà con|người lao động|lực lượng|năm|mười|ba|một số|những) / (mỗi|mọi) (cơ quan|đơn vị|người|chi đoàn|chi hội|tổ|lớp|khoa|phòng|trường|xã|phường|thôn|ấp|hộ|cán bộ|đoàn viên|hội viên|giáo viên|học sinh|nhân viên|ngày|tuần|bạn|em|gia đình) / thay (nhau|phiên) / lần lượt / đồng (loạt|thanh) / cùng (nhau|lúc|vào) / đông đảo / hàng loạt / (đội|nhóm|tổ) (phản ứng|trẻ|cổ vũ|truyền thông|bạn trẻ|trực mạng|nòng cốt) / nhân viên / người nhà / học sinh / sinh viên / đoàn viên / hội viên / cán bộ / giáo viên
`,
  goodWords: `
(nói|viết|để|gửi|đăng|thả|bình luận|góp|thêm|vào|bày|phản hồi|trả lời) (lời hay|lời khen|lời đẹp|điều tốt|điều hay|tốt|hay|tích cực|khen|tim|ủng hộ|cảm ơn|lời cảm ơn|tốt đẹp|ngợi khen|đồng tình|lời tốt|ý tốt) / (đánh giá|chấm|cho|để|bấm) (năm|5|bốn|4|cao|tốt|mười) (sao|điểm) / (đánh giá|nhận xét|bình luận|phản hồi) (năm sao|5 sao|tốt|tích cực|khen|cao|hài lòng) / năm sao / khen ngợi / ca ngợi / lời (hay|khen) / (chia sẻ|đăng|bấm|thả) (bài tốt|tin tốt|ảnh đẹp|bài khen|tim|thích) / (thích|like|thả tim) / (vỗ tay|hoan hô|cổ vũ) / điền (hài lòng|rất hài lòng|tốt) / (chọn|tick|đánh dấu|khoanh|tích) (ô|mục|mức|chữ|vào) (hài lòng|rất hài lòng|tốt|đồng ý|cao nhất)
`,
  whereBadTalk: `
(bài|tin|ý|lời|đánh giá|bình luận|nhận xét|trang|clip|phản ánh|câu hỏi|ảnh|nhóm|người) (chê|than|phàn nàn|phản ánh|phản đối|thấp|xấu|trái|tố|kêu|nói xấu|bàn ra|không hay|không vui|trái ý|một sao|1 sao|tiêu cực|trái chiều|chỉ trích|phê) / (thấy|gặp|có|mỗi|khi|hễ) (bài chê|ai chê|lời chê|bình luận chê|tin xấu|người chê|ai hỏi|ai phàn nàn) / lời bàn ra / trôi (đi|xuống|qua) / (cho|để|khiến|làm) (bài|tin|chuyện|lời|ý|câu chuyện) (trôi|chìm|nguội|khuất|lắng|loãng|mờ) / (xuống|sang|về) (trang sau|cuối|dưới|trang cuối|hàng sau|phía dưới) / =chê
`,
  asked: `
(ai|khi|nếu|hễ|lúc|người nào) (hỏi|được hỏi|có hỏi|bị hỏi|có người hỏi|ai hỏi|báo hỏi|khách hỏi|dân hỏi|phóng viên hỏi|đoàn hỏi|nhà báo hỏi|phụ huynh hỏi|người dân hỏi|gia đình hỏi|có ai hỏi|người lạ hỏi|đoàn kiểm tra hỏi) / (được|bị) hỏi / =hỏi đến / hỏi (đến|tới|về)
`,
  noKnowing: `
(nói|trả lời|đáp|bảo|rằng|là|thưa) (chưa nắm|không nắm|không biết|chưa biết|không rõ|chưa rõ|chưa có thông tin|đang xác minh|đang xem xét|đang kiểm tra|không có thẩm quyền|không phải việc|mọi việc|vẫn|bình thường|không có gì|đang chờ|chờ kết luận|đã báo cáo|không nhớ|ổn|tốt|do thời tiết) / (chưa|không) (nắm được|nắm rõ|nắm|biết gì) / (cùng|đều) (một câu|nói|trả lời|đáp) / một câu (chung|duy nhất|thống nhất|giống) / (như|giống) nhau / (hẹn|mời) (dịp|khi|hôm) (khác|sau) / lắc đầu / im lặng / (khớp|giống|đúng) (lời|ý|nhau|mẫu)
`,
  screen: `
=che / che (ô|dù|chắn|kín|khuất|bạt|lưới|mắt|ống kính|tầm) / =chắn / chắn (tầm|ống|kín|lối) / (dựng|quây|căng|giăng|kéo|phủ) (bạt|rào|tôn|phông|màn|lưới|rèm|tường|pano|hàng rào) / (đứng|xếp|dàn) (thành hàng|chắn|thành vòng|kín|vây|quanh|hàng) / (rọi|chiếu|bật) (đèn|sáng) / giơ (ô|dù|tay|biển) / quay (lưng|xe) / (đỗ|đậu|cho) xe (chắn|che|lớn|tải) / (mở|bật|phát) (loa|nhạc|còi) / (tắt|cắt|ngắt|cúp) (đèn|điện|loa|mic|micro|sóng|wifi|mạng|internet|âm thanh) / (điều chỉnh|hạ|giảm|ngắt|tạm ngắt|chuyển|bảo dưỡng|bảo trì) (sóng|trạm phát|công suất|đường truyền|tín hiệu|mạng|băng thông|tốc độ mạng|trạm)
`,
  unseenBy: `
(để|cho|sao cho|khiến|không cho|nhằm|tránh) (bên ngoài|người ngoài|ai|khách|nhà báo|phóng viên|đoàn|người đi đường|người dân|bà con|báo chí|máy quay|ống kính|dân|người qua đường|đại biểu|du khách) (không|khỏi|khó|chẳng|không thể|đừng|thấy|nhìn|chụp|quay|ghi|nghe|đến|vào) / không (chụp|quay|ghi|nhìn|thấy|nghe) (rõ|được|hình|thấy|lại) / (tránh|khỏi|không lọt) (ống kính|máy quay|camera|máy ảnh|tầm mắt|con mắt) / khuất (mắt|tầm|khỏi|lối)
`,
  siteOfForce: `
cưỡng chế / giải tỏa / tháo dỡ / thu hồi / điểm (chốt|nóng) / đông người / tụ (tập|họp) / (bà con|công nhân|người dân|dân|tiểu thương|tài xế|giáo viên|sinh viên|các hộ) (đông|kéo|tập trung|đứng|ngồi|tụ|phản đối|đến hỏi|đến đòi|ra đường|nghỉ việc|ngừng việc|xuống đường|hô|ngồi lì) / đình công / biểu tình / tuần hành / thắp nến / xét xử / phiên tòa / (hôm|ngày|lúc|khi|buổi) (bà con|người dân|dân|công nhân|các hộ|tiểu thương|xử)
`,
  pressmen: `
nhà báo / phóng viên / đoàn báo / báo chí / đoàn (làm phim|quay phim|phóng viên|nhà báo|khảo sát độc lập|quan sát viên|nước ngoài|quốc tế) / quan sát viên / tác nghiệp / người làm báo / cơ quan báo
`,
  ledRound: `
(theo|đi theo|đúng|bám) (tuyến|lộ trình|đường|lịch|hành trình|lối) (đã|do|được|có sẵn|chuẩn bị|định|sẵn|vạch|chọn) / không (dừng|ghé|qua|vào|rẽ|đi qua|xuống xe|dẫn|đưa|bố trí) (ở|tại|vào|xóm|khu|chỗ|nơi|qua|đến|ghé) / (hộ|nhà|điểm|nơi|người|gia đình|địa điểm) (đã (chuẩn bị|chọn|được|lựa|dặn|tập|dọn|hướng dẫn)|mẫu|được chọn|chọn sẵn) / (đi|ngồi|kèm|theo|bám) (kèm|cạnh|sát|cùng suốt|theo suốt|mọi lúc) / tránh (đi qua|ghé|vào|dẫn|đưa) / (có|cử|kèm) (cán bộ|người|công an) (kèm|đi kèm|ngồi cạnh|theo|bên cạnh|đi sát) / vòng (qua|tránh|đường)
`,
  pickFrom: `
(chọn|mời|lọc|xếp|cử|giới thiệu|bố trí|lựa|ưu tiên|gửi giấy mời|phát giấy mời|sắp) (đại biểu|người|hộ|những|các|cử tri|phụ huynh|bà con|học sinh|công nhân|gia đình|ai|em|sinh viên|bệnh nhân|khách|bác|cô|anh|tiểu thương|xã viên|đại diện|một số|vài|mấy|nhà|nông dân|cơ quan|tờ|tờ báo|hội viên|khách mời|diễn giả|chuyên gia|luật sư|người nghe|khán giả|báo|phóng viên)
`,
  docile: `
((từng|hay|đã|thường) (đưa tin|viết bài|viết|nói) (thuận lợi|tốt|tích cực|đúng|hay|có lợi|thuận)|quan điểm (phù hợp|thuận|đúng|tốt|tích cực)|tiếng nói phù hợp|phát biểu phù hợp|dễ|hiền|biết điều|ngoan|dễ tính|dễ nói|dễ bảo|hiểu chuyện|biết nói|biết lời|ít hỏi|ít nói|hay khen|nói hay|nói khéo|nói tốt|ăn nói khéo|thân quen|thân thiết|gắn bó|đồng thuận|ủng hộ|đã thông|thuận|thuận ý|tích cực|đã ký|đã nhận tiền|đã đồng ý|có cảm tình|nói đúng ý|đáng tin|tin cậy|biết giữ lời|giữ lời|lâu năm|kín miệng|kín tiếng|dặn trước|có thiện chí|không thắc mắc|không hỏi|không có ý kiến|nắm được chủ trương|được dặn|đã dặn|được chuẩn bị) / (người|gia đình|thân nhân) (nhà cán bộ|của cán bộ|cán bộ|trong cơ quan|nhà lãnh đạo) / (hay|thường|đã|từng) (ủng hộ|khen|đồng tình|đồng thuận|tán thành)
`,
  hearing: `
tiếp xúc / cử tri / đối thoại / lấy ý kiến / (trả lời|gặp|đón|tiếp) (đoàn|báo|phóng viên|nhà báo|thanh tra|giám sát|kiểm tra) / phát biểu / đoàn (giám sát|thanh tra|kiểm tra|khảo sát|công tác|đại biểu|quốc hội) / góp ý / khảo sát / phiếu (hỏi|khảo sát|thăm dò) / phỏng vấn / chất vấn / hội nghị / buổi (họp|gặp|góp ý|đối thoại|lấy ý kiến|tham vấn|chất vấn) / tham vấn / hỏi đáp / họp báo / tọa đàm / phát sóng / thảo luận / hội thảo / lên (sóng|hình|tivi|truyền hình) / họp dân / nói (trước|với) đoàn / (khi|lúc|hôm|ngày|đón|gặp|tiếp|trước) (có |)đoàn (giám sát|kiểm tra|thanh tra|khảo sát|công tác|đại biểu|liên ngành|cấp trên)
`,
  fairPick: `
ngẫu nhiên / bốc thăm / rút thăm / đăng ký (trước|tự do|công khai) / cả (người|những|hộ) / kể cả / đủ (thành phần|các nhóm) / đại diện (các|cho|đủ) / không (phân biệt|lọc|chọn) / tự (chọn|đăng ký|do) / trái chiều / nhiều (nhóm|chiều|phía) / mọi / tuyển sinh / tuyển chọn / thi đấu / năng khiếu / khen thưởng / tập huấn / dạy / học nghề / mô hình / thí điểm / hộ nghèo / khó khăn / khuyết tật / vay / hỗ trợ / diễn tập / an toàn / bảo hộ / thi công / phòng dịch / cách ly
`,
} as const
