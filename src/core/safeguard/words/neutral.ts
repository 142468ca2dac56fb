/** Names and set phrases that hold words of the rules without their meaning; what they cover does not count. */
export const neutral = {
  neutral: `
(sở|ban|bộ|phòng|vụ|ủy ban) (dân tộc và tôn giáo|dân tộc , tôn giáo|tôn giáo|dân tộc - tôn giáo) / dân tộc và tôn giáo / tín ngưỡng , tôn giáo / luật tín ngưỡng / ban tôn giáo
thông tin giải / tin giải / tin gia đình / tin gia / tin gia tăng / hội nhà báo / hội luật gia / đoàn luật sư / luật sư đoàn / cơ quan báo chí và / sở (văn hóa|thông tin) / thông tin và truyền thông / báo và phát thanh / đài phát thanh / hội nông dân / hội cựu chiến binh / hội liên hiệp phụ nữ
tháo gỡ (khó khăn|vướng mắc|kịp thời|các|những|cho|điểm) / nhu cầu kinh phí / nhu cầu / kinh phí / hạ tầng / chữ ký số / định danh / danh tính số / chậm tiến độ / tiến độ / tôn giáo lớn / bất động sản / thị trường / phạt nguội / hàng năm / hằng năm / thông báo / thông cáo / báo cáo kết quả / báo cáo tình hình
quan hệ (đối tác|hợp tác|lao động) / quan điểm chỉ đạo / đoàn giám sát / giám sát của / tự giám sát / dân giám sát / camera giao thông / người phát ngôn / phát ngôn và cung cấp thông tin / chuyển giao / chuyển đổi / chuyển tiếp / bảo tàng / phản biện xã hội / giám sát và phản biện / giám sát , phản biện
hộ nghèo / hộ cận nghèo / khiếu nại của khách hàng / chống bán phá giá / phê duyệt nội dung / phê duyệt kịch bản / duyệt kịch bản (lễ|diễn|chương trình) / hiện tượng thời tiết / chống dịch / phòng , chống (dịch|thiên tai|cháy|tham nhũng|ma túy|tội phạm|bạo lực|mua bán người|rửa tiền|đuối nước|hạn|bão|lụt|lũ|mối|sét)
công an nhân dân / quân đội nhân dân / hội đồng nhân dân / ủy ban nhân dân / mặt trận tổ quốc / nhân dân
dân chủ ở cơ sở / quy chế dân chủ / thực hiện dân chủ / hệ thống thông tin / thông tin (giải quyết|giả định) / tin học / truyền tin / báo giá / báo (giá|hiệu) / chủ đề / nhận định thầu / tự do thương mại / di sản / trang thiết bị / trang bị / trang trại / trang phục / kênh mương / kênh rạch
`,
} as const
