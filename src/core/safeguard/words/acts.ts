/** What is done to people. Each family of rules says to whom. */
export const acts = {
  watch: `
theo (dõi|sát|chân|vết) / =giám sát / bám (sát|theo|nắm) / đeo bám / nắm (chắc|chặt|rõ|bắt|sát|kỹ|vững|được|lại) / nắm (tình hình|thông tin|diễn biến|hoạt động|danh sách|số lượng|địa bàn|tâm tư|tư tưởng|ý định|kế hoạch) / nắm các (mối quan hệ|hoạt động) / =nắm / quan sát / để (mắt|ý) / trông chừng / canh (chừng|gác|giữ|phòng) / lưu ý / cảnh giác / kiểm soát / quản lý / rà quét / rà soát / =quét / =lọc / sàng lọc / soát xét / kiểm tra / phát hiện / nhận diện / nhận dạng / đọc , tổng hợp / tìm hiểu / phân tích / chú ý / đánh giá / giám hộ / chấm điểm / kèm cặp / biết rõ / hiểu rõ / quán xuyến / thăm dò / dò (xét|la|hỏi) / trinh sát / do thám / rà / soi / bao quát / tiếp cận / chốt / nhòm ngó
`,
  list: `
lập (danh sách|hồ sơ|sổ|bảng|phiếu|bản đồ|cơ sở dữ liệu|biểu|dữ liệu|hồ sơ theo dõi|hồ sơ quản lý) / lên danh sách / lưu (hồ sơ|danh sách|giữ) / mở (sổ|hồ sơ) / xây dựng (cơ sở dữ liệu|danh sách|hồ sơ|bộ dữ liệu|kho dữ liệu) / thiết lập (cơ sở dữ liệu|danh sách|hồ sơ|dữ liệu) / danh sách / cơ sở dữ liệu / bộ dữ liệu / họ tên / họ và tên / danh tính / nhân thân / lai lịch / lý lịch / số điện thoại / nơi (ở|cư trú) / ảnh chân dung / thu thập / trích xuất / trích lục / sao kê / kết xuất / thống kê / phân loại / phân nhóm / xếp loại / đối chiếu / tra cứu / xác minh / ghi (chép|nhận|tên|sổ|rõ|lại) / vào sổ / đánh dấu / điểm danh / kiểm danh / cập nhật / tổng hợp / kê khai / khai báo / gắn (nhãn|thẻ|mã) / chấm điểm / nộp danh sách / tập hợp / kiểm đếm / hồ sơ cá nhân / tên người / tên tuổi / sổ theo dõi
`,
  inform: `
báo (tin|ngay|về|lại) / báo cáo (tên|danh tính|danh sách|ngay|công an|hằng tuần|hằng ngày|hàng tuần|hàng ngày) / mật báo / chỉ điểm / phản ánh về / cung cấp (thông tin|danh sách|tên) / trao đổi (thông tin|danh sách) / chuyển (danh sách|thông tin|về|cho) / thông (báo|tin) (cho|với|về|ngay) / =nộp / gửi danh sách / khai báo / gửi (công an|cơ quan công an|về công an|cho công an)
`,
  names: `
lập danh sách / lên danh sách / danh sách / họ tên / họ và tên / danh tính / nhân thân / lai lịch / lý lịch / lập hồ sơ / hồ sơ cá nhân / cơ sở dữ liệu về / thiết lập cơ sở dữ liệu / số điện thoại / tên người / báo cáo tên / ghi tên / ghi (chép|nhận|sổ|hình|âm) / nhận (dạng|diện) / xác minh / thu thập / phân loại / sàng lọc / lập sổ / từng (người|hộ|trường hợp|gia đình) / địa chỉ / lập bảng
`,
  covert: `
trinh sát / do thám / dò (xét|la) / nghe (lén|trộm) / đọc trộm / theo dõi chặt / theo dõi sát / giám sát chặt / quản lý chặt / nắm chắc / nắm chặt / bám nắm / bám địa bàn / bám đối tượng / bám cơ sở / nắm đối tượng / nắm tình hình / di biến động / sưu tra / đưa vào diện / diện quản lý / danh sách đen / sổ theo dõi / biện pháp nghiệp vụ / báo tin / mật báo / chỉ điểm / cộng tác viên (kín|bí mật) / cơ sở (bí mật|kín) / đặc tình / tai mắt / cài (cắm|người) / thâm nhập / xâm nhập / trà trộn / len lỏi / nằm vùng / theo chân / bám theo / đeo bám / gọi hỏi / răn đe / cảm hóa / triệu tập / kiểm danh / phân loại / sàng lọc / gây sức ép / quản chế / canh (giữ|gác|chừng)
`,
  benefit: `
để (hỗ trợ|trợ giúp|tặng quà|thăm hỏi|chi trả|mời|cấp|tiêm|khám|tập huấn|bồi dưỡng|giải quyết|giúp đỡ|bảo vệ|phục vụ|chăm sóc|tư vấn|điều trị|bố trí) / nhằm (hỗ trợ|trợ giúp|giúp đỡ|bảo vệ|giải quyết) / mời (dự|tham dự|tham gia) / tham gia (lớp|tập huấn|khóa|bồi dưỡng|bảo hiểm) / đủ điều kiện / được hưởng / hưởng (trợ cấp|chính sách|chế độ|hỗ trợ|trợ giúp|lương) / có nhu cầu / cần (hỗ trợ|trợ giúp|giúp đỡ|cứu trợ|di dời|sơ tán) / chúc (mừng|tết|thọ) / thụ hưởng / chi trả / trợ cấp / bảo trợ / cứu trợ / giữ (bí mật|kín) / bảo mật / ẩn danh / vô danh / không (ghi|thu thập|lưu|yêu cầu|nêu) / tự nguyện / hòa nhập
`,
  service: `
giải quyết / tạo điều kiện / bảo đảm (quyền|an toàn) / tôn trọng / phục vụ / tiếp công dân / đối thoại / trả lời / đúng (hạn|thời hạn|quy định) / hướng dẫn / công khai / hòa giải / lấy ý kiến / tham vấn / tiếp thu / chất lượng / sự hài lòng / mức độ hài lòng
`,
} as const
