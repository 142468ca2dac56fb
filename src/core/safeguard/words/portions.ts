/** How much, by whom, in which form: words of an item that leaves the matter itself to its heading. */
export const portions = {
  portion: `
bài viết / tin , bài / tin bài / bài / tài khoản / bình luận / lượt / chuyên (mục|đề) / phóng sự / video / clip / lực lượng / cộng tác viên / nòng cốt / mỗi (đơn vị|xã|phường|chi đoàn|trường|cơ quan|tuần|tháng) / hằng (tuần|tháng|ngày) / kết quả / nội dung (này|trên) / danh sách / đối tượng / trường hợp / từng (người|hộ) / phân công / kịp thời / thường xuyên / phụ trách / tổ chức thực hiện / nhóm
`,
} as const
