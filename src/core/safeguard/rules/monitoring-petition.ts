import { type Family, pairs } from '../matching/rule.ts'

/** People who complain, denounce, petition or sue. Handling their cases is another thing, and is an office's duty. */
export const petition: Family = {
  words: {
    petitioners: `
(người dân|bà con|công nhân|giáo viên|phụ huynh|sinh viên|tiểu thương|cư dân|hộ dân) (ký tên|ký đơn|ký vào|khiếu nại|phản đối|kiến nghị) / người (khiếu nại|khiếu kiện|tố cáo|kiến nghị|gửi đơn|đứng đơn|ký đơn|ký tên|viết đơn|đi kiện|nộp đơn|khởi kiện|đứng tên|góp ý) / người thường xuyên (khiếu|gửi đơn|góp ý|đi khiếu) / (công dân|hộ|hộ dân|đối tượng|số|nhóm|trường hợp|bà con|tập thể) (khiếu kiện|khiếu nại|gửi đơn|thường khiếu kiện|hay khiếu kiện|thường xuyên khiếu|thường xuyên gửi đơn|đi khiếu kiện|có đơn|ký đơn) / khiếu (kiện|nại|tố) (kéo dài|đông người|vượt cấp|tập thể) / đơn (thư|từ) (vượt cấp|đông người|tập thể|nặc danh) / ký tên vào / ký vào (đơn|thư|bản|kiến nghị) / (thu|lấy|gom|xin) chữ ký / người ký / thư (ngỏ|kiến nghị|thỉnh nguyện|phản đối) / (kiến nghị|đơn) tập thể / dân oan / thường xuyên gửi đơn / hay gửi đơn / gửi đơn / đi khiếu / kéo (lên|đến) (trụ sở|tỉnh|ủy ban|trung ương|hà nội) / vượt cấp / (ra|lên) (trung ương|tỉnh khiếu) / lên tỉnh gửi / khiếu kiện / khởi xướng kiến nghị / kiến nghị tăng lương / đứng đầu đơn / đại diện các hộ / bản kiến nghị / (hay|thường|đến|thường xuyên) gửi đơn / vào thư ngỏ / thư ngỏ / phản ánh nặc danh / tố cáo nặc danh / người (gọi|gọi điện|viết) (phản ánh|điện phản ánh|thư nặc danh) / (tiểu thương|hộ|hộ dân|người) phản đối
`,
    holdouts: `
(hộ|người|hộ dân|gia đình|bà con|các hộ|tiểu thương|công nhân|nhà) (chưa|không|còn chưa) (đồng thuận|đồng tình|nhận tiền|chịu|ký|bàn giao|ủng hộ|thông|nhất trí|chấp thuận) / (tài xế|công nhân|tiểu thương|giáo viên|lái xe|bà con|sinh viên|thợ|xe ôm|ngư dân) (ngừng|nghỉ|tắt|bỏ|dừng) (việc|chạy|bán|chợ|lớp|ứng dụng|app|dạy|ca|biển) (tập thể|đồng loạt|đông|kéo dài|phản đối|xe|đòi|ngày|hôm)
`,
    cases: `các vụ / từng vụ / số vụ / vụ việc / vụ , việc / giải quyết / kết quả / tồn đọng / dứt điểm / thời hạn / thẩm quyền / nhà thầu / doanh nghiệp / bảo vệ / giữ bí mật / tiếp công dân`,
  },
  rules: [
    pairs('monitoring/petition@2', 'monitoring', [
      {
        act: ['watch', 'list', 'inform', 'covert', 'handle'],
        on: ['petitioners'],
        within: 16,
        unless: ['benefit', 'service', 'cases'],
        unlessWithin: 5,
      },
      { act: ['covert'], on: ['petitioners'], within: 16 },
      {
        act: ['list', 'covert', 'names', 'inform', 'watch'],
        on: ['holdouts'],
        within: 12,
        unless: ['benefit', 'service', 'cases', 'gains', 'kindly'],
        unlessWithin: 8,
      },
    ]),
  ],
}
