/** What is done to people. Each family of rules says to whom. */
export const acts = {
  watch: `
quản lý (số|những|các đối tượng|đối tượng|các trường hợp|từng) / theo (dõi|sát|chân|vết|đuôi) / =giám sát / bám (sát|theo|nắm) / đeo bám / =nắm / nắm (chắc|chặt|rõ|bắt|sát|kỹ|vững|được|lại|tình hình|thông tin|diễn biến|hoạt động|danh sách|số lượng|địa bàn|tâm tư|tư tưởng|ý định|kế hoạch) / quan sát / để (mắt|ý) / canh (chừng|gác|giữ|phòng|chốt|các|lối|đường|cửa|nhà) / chốt chặn / theo sát / cảnh giác / rà quét / =quét / =lọc / sàng lọc / soát xét / phát hiện / nhận (diện|dạng) / đọc , tổng hợp / kèm cặp / =biết / biết rõ / hiểu rõ / thăm dò / dò (xét|la|hỏi) / trinh sát / do thám / =soi / nhòm ngó / quản lý chặt / kiểm soát chặt / nghe ngóng / dòm ngó / rình / khảo sát (bí mật|kín|thái độ|tư tưởng|tâm lý) / nhận ra / gần gũi , nắm / động thái / nhận dạng giọng nói / nắm diễn biến / cử cán bộ dự / bố trí người trực / nắm trước / lui tới / chú ý đến / từ khóa / thu tin / lắng nghe dư luận / kiểm tra điện thoại / lưu ý các
`,
  handle: `
quản lý / kiểm soát / rà soát / kiểm tra / đánh giá / nhận xét / tìm hiểu / phân tích / tiếp cận / lưu ý / chấm điểm / giáo dục / vận động / ngăn chặn / xử lý / làm việc với / phân công / đấu tranh / răn đe / gọi hỏi / cảm hóa / không để / phụ trách / ngăn / đưa về / giữ chân / thuyết phục / tách / cô lập / phân hóa / đối tượng
`,
  list: `
lập (danh sách|hồ sơ|sổ|bảng|phiếu|bản đồ|cơ sở dữ liệu|biểu|dữ liệu|nhóm) / ghi (nhật ký|biển số|theo từng|từng|danh) / danh sách / lập nhóm theo dõi / đăng ký , quản lý / báo danh sách / lên (danh sách|bản) / lưu (hồ sơ|danh sách|giữ|ảnh|hình) / mở (sổ|hồ sơ) / xây dựng (cơ sở dữ liệu|danh sách|hồ sơ|bộ dữ liệu|kho dữ liệu|bản đồ) / thiết lập (cơ sở dữ liệu|danh sách|hồ sơ|dữ liệu) / danh sách / bản kê / liệt kê / cơ sở dữ liệu / bộ dữ liệu / họ (tên|và tên) / danh tính / nhân thân / lai lịch / lý lịch / số điện thoại / số căn cước / nơi (ở|cư trú) / ảnh chân dung / thu thập / trích (xuất|lục) / sao (kê|lưu hình) / kết xuất / thống kê / phân loại / phân nhóm / xếp loại / đối chiếu / tra cứu / xác minh / xác định / ghi (chép|nhận|tên|sổ|rõ|lại|hình|âm) / vào sổ / đánh dấu / điểm danh / kiểm danh / cập nhật / tổng hợp / kê khai / khai báo / gắn (nhãn|thẻ|mã) / chấm điểm / tập hợp / kiểm đếm / hồ sơ cá nhân / tên (người|tuổi|gọi) / sổ theo dõi / số (người|khách) (dự|tham|đến) / chụp (màn hình|ảnh|lại) / quay (phim|lại|hình) / bản đồ phân bố / khoanh vùng / sơ đồ
`,
  inform: `
báo (tin|ngay) / báo (về|lại|cho) (công an|ban|ủy ban|đồn|phường|xã|tổ|giáo viên|cơ quan|lãnh đạo|thường trực|nhà trường|cảnh sát|trưởng) / báo (ngay|lại) khi / báo danh sách / báo cáo (giảng viên|giáo viên|học sinh|sinh viên|cá nhân|người|hộ|những|nhân viên|công nhân|tên|trường hợp|các trường hợp|các biểu hiện|biểu hiện|danh tính|danh sách|ngay|nhanh|công an|hằng tuần|hằng ngày|hàng tuần|hàng ngày) / mật báo / chỉ điểm / phản ánh (về|cho|với|kịp thời|ngay) (công an|ban|ủy ban|đồn|phường|xã|tổ|cơ quan|cảnh sát) / báo cáo nội dung / cung cấp (thông tin|danh sách|tên|danh tính|nhật ký|dữ liệu|hình ảnh|cho công an) / trao đổi (thông tin|danh sách) / chuyển (danh sách|thông tin|về|cho|ảnh|sang|hồ sơ) / thông (báo|tin) (cho|với|về|ngay|công an|cảnh sát) / =nộp / gửi (danh sách|ảnh|công an|cơ quan công an|về công an|cho công an|cảnh sát|về thường trực|kết quả về) / khai báo
`,
  names: `
(để|nhằm) tìm (người|ra) / tìm người / lập danh sách / lên danh sách / danh sách / bản kê / liệt kê / họ tên / họ và tên / danh tính / nhân thân / lai lịch / lý lịch / lập hồ sơ / hồ sơ cá nhân / cơ sở dữ liệu về / thiết lập cơ sở dữ liệu / số điện thoại / số căn cước / căn cước / tên người / báo cáo tên / ghi tên / ghi lại tên / ghi (chép|nhận|sổ|hình|âm|lại) / nhận (dạng|diện) / xác minh / xác định / thu thập / phân loại / sàng lọc / lập (sổ|bảng|bản đồ) / từng (người|hộ|trường hợp|gia đình) / điểm danh / kiểm danh / thống kê / chấm điểm / trừ điểm / xếp hạng / tín nhiệm / quay (lại|phim|hình) / chụp (ảnh|lại|hình|màn hình) / ảnh của / chuyển ảnh / lưu ảnh
`,
  covert: `
trinh sát / do thám / dò (xét|la) / nghe (lén|trộm|ngóng) / đọc trộm / theo dõi (chặt|sát) / giám sát chặt / quản lý chặt / nắm (chắc|chặt|tình hình|đối tượng) / bám (nắm|địa bàn|đối tượng|cơ sở) / di biến động / sưu tra / đưa vào diện / diện quản lý / danh sách đen / sổ theo dõi / biện pháp nghiệp vụ / báo tin / mật báo / chỉ điểm / cộng tác viên (kín|bí mật|mật) / cơ sở (bí mật|kín) / nguồn tin kín / đặc tình / tai mắt / cài (cắm|người) / thâm nhập / xâm nhập / trà trộn / len lỏi / nằm vùng / theo chân / bám theo / đeo bám / gọi hỏi / răn đe / cảm hóa / triệu tập / kiểm danh / phân loại / sàng lọc / gây sức ép / quản chế / canh (giữ|gác|chừng) / bí mật (quay|ghi|theo|chụp|nắm|thu|tiếp cận) / kín đáo
`,
  police: `
công an / cảnh sát / cảnh sát khu vực / an ninh / bộ phận nghiệp vụ / lực lượng chức năng / cơ quan chức năng / tổ phản ứng / đồn biên phòng
`,
  benefit: `
để (hỗ trợ|trợ giúp|tặng quà|thăm hỏi|chi trả|mời|cấp|tiêm|khám|tập huấn|bồi dưỡng|giải quyết|giúp đỡ|bảo vệ|phục vụ|chăm sóc|tư vấn|điều trị|bố trí|di dời|sơ tán|kịp thời bảo vệ|kịp thời hỗ trợ|kịp thời giải quyết) / nhằm (hỗ trợ|trợ giúp|giúp đỡ|bảo vệ|giải quyết) / mời (dự|tham dự|tham gia) / tham gia (tập huấn|bồi dưỡng|bảo hiểm) / đủ điều kiện / được hưởng / hưởng (trợ cấp|chính sách|chế độ|hỗ trợ|trợ giúp|lương) / có nhu cầu / cần (hỗ trợ|trợ giúp|giúp đỡ|cứu trợ|di dời|sơ tán) / cứu hộ / chúc (mừng|tết|thọ) / thụ hưởng / chi trả / trợ cấp / bảo trợ / cứu trợ / giữ (bí mật|kín) / bảo mật / ẩn danh / vô danh / không (ghi|thu thập|lưu|yêu cầu|nêu) / tự nguyện / hòa nhập / nguyện vọng
`,
  service: `
mã tra cứu / nhận (mã|giấy hẹn|biên nhận|phiếu hẹn) / giải quyết / tạo điều kiện / bảo đảm (quyền|an toàn) / tôn trọng / phục vụ / tiếp công dân / đối thoại / trả lời / đúng (hạn|thời hạn) / công khai / hòa giải / lấy ý kiến / tham vấn / tiếp thu / sự hài lòng / mức độ hài lòng / góp ý của
`,
} as const
