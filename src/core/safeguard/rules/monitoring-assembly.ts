import { type Family, pairs } from '../matching/rule.ts'

/** People who assemble, strike or protest, and the traces that they leave: faces, telephones, plates. */
export const assembly: Family = {
  words: {
    protesters: `
biểu tình / tuần hành / xuống đường / đình công / lãn công / bãi (công|khóa|thị) / ngừng việc / (nghỉ|bỏ) việc tập thể / rủ nhau nghỉ / tụ (tập|họp) / tập trung đông người / cầm đầu / lôi kéo / kích động / xúi giục / khởi xướng / đầu têu / tổ chức đại diện / công đoàn (độc lập|tự do|ngoài) / nghiệp đoàn / tọa kháng / tuyệt thực / (căng|giăng|treo) (băng rôn|biểu ngữ|khẩu hiệu) / (người|hộ|nhóm) phản đối / phản đối (dự án|chủ trương|việc) / người đến (thắp|viếng|dự lễ) / người (thắp|viếng) / thắp nến / đòi (lương|quyền|đất) / bỏ ca / phát tờ rơi / kêu gọi (tăng lương|đình công|nghỉ)
`,
    traces: `
nhận (diện|dạng) khuôn mặt / khuôn mặt / dữ liệu vị trí / vị trí điện thoại / định vị / sóng di động / trạm phát sóng / thuê bao / tin nhắn / cuộc gọi / nhật ký cuộc gọi / giọng nói / nhận dạng giọng nói / lịch sử (truy cập|tìm kiếm|đi lại) / biển số / biển số xe / camera / mã qr / sinh trắc / máy bay không người lái / flycam / số điện thoại / căn cước
`,
    crowd: `
người (tham gia|tham dự|dự|có mặt|đến dự|đi cùng|tụ tập|biểu tình|đi theo) / tụ (tập|họp) / đám đông / gương mặt / đoàn người / hay đến / người đến / lễ cầu nguyện / biểu tình / buổi (họp dân|cầu nguyện|gặp mặt|tưởng niệm) / cuộc (họp dân|tụ tập|biểu tình|đình công|tuần hành) / đình công / ngừng việc / tuần hành / đám tang / người dân đến / cổng nhà máy
`,
    secrecy: `khu vực (bảo vệ|cấm|biên giới) / số (vụ|cuộc) / theo nguyên nhân / không nêu tên / bí mật nhà nước / bí mật công tác / giao thông / lễ hội / an toàn / phục vụ`,
  },
  rules: [
    pairs('monitoring/assembly@1', 'monitoring', [
      {
        act: ['watch', 'names', 'covert', 'inform'],
        on: ['protesters'],
        within: 18,
        unless: ['benefit', 'service', 'secrecy'],
        unlessWithin: 4,
      },
      { act: ['traces'], on: ['crowd', 'protesters', 'petitioners', 'believers'], within: 20, unless: ['secrecy'], unlessWithin: 8 },
    ]),
  ],
}
