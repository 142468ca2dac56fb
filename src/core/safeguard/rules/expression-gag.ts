import { chain, type Family, pair, type Rule, words } from '../matching/rule.ts'

/** People kept from saying, posting, asking, filming, and punished where they did. */
const gag: Rule = {
  id: 'expression/gag@3',
  reason: 'expression',
  find: found =>
    words(found, ['silence'], ['harmless'], 10) ??
    pair(found, { act: ['forbid'], on: ['say'], within: 9, actFirst: true, unless: ['harmless', 'encouraging'], unlessWithin: 9 }) ??
    chain(found, [['demand'], ['not'], ['say']], 8, ['harmless', 'encouraging'], 9) ??
    chain(found, [['all'], ['remark'], ['must']], 6, ['harmless'], 9),
}

const punishment: Rule = {
  id: 'expression/punishment@2',
  reason: 'expression',
  find: found => pair(found, { act: ['punish'], on: ['saying'], within: 14, unless: ['harmless', 'shielding'], unlessWithin: 10 }),
}

const filming: Rule = {
  id: 'expression/filming@2',
  reason: 'expression',
  find: found => pair(found, { act: ['stopFilming'], on: ['film'], within: 8, unless: ['harmless', 'zones'], unlessWithin: 12 }),
}

export const gagging: Family = {
  words: {
    silence: `(xóa|gỡ|rút|hạ|sửa) (đánh giá|nhận xét) / (không|chớ) viết về / (đừng|chớ|không nên|khỏi|thôi) (nói|nhắc|kể|hỏi|bàn chuyện|viết|đăng|kêu|quay|chụp|chia sẻ|phát biểu|góp ý|phản ánh|thắc mắc|lên tiếng|bình luận) / nói (ngắn|ít|vừa phải|chừng mực) / kiệm lời / không (luận bàn|bàn chuyện|bàn tán|bàn đến|bàn luận|tự kể|tự nói|tự trả lời|tự ý nói|tự ý trả lời|lên tiếng|hé) / không phát ngôn / cam kết không (đăng|nói|phát|chia sẻ|khiếu|gửi đơn|tố) / giữ im lặng / bịt miệng / ngoài luồng / bàn tán`,
    forbid: `
không (được|cho|cho phép|để|được phép|được tự ý) / ~cấm / nghiêm cấm / ngăn (chặn|cản|không) / hạn chế / chấm dứt / tránh để / không ai / (dừng|ngừng) việc / yêu cầu không / nhắc nhở không / quán triệt không / cam kết không
`,
    demand: `khuyến cáo / tuyên truyền / nhắc / yêu cầu / đề nghị / vận động / quán triệt / nhắc nhở / thuyết phục / cam kết / chỉ đạo / ký cam kết`,
    not: `~không`,
    all: `mọi / tất cả / các / toàn bộ / 100%`,
    remark: `phát ngôn / phát biểu / thông tin ra / trả lời báo / bài đăng / tin bài / bài viết`,
    must: `phải (qua|được|có|xin|thông qua|gửi|trình) / đều phải / chỉ được / chỉ khi`,
    encouraging: `khuyến khích / bảo đảm quyền / thay người / xúc phạm trẻ / tiếp thu / quá hạn / tồn đọng / kéo dài / phát sinh / đúng hạn / không giới hạn / trùng lặp`,
    punish: `
xử (phạt|lý) / ~phạt / phạt tiền / kiểm điểm / kỷ luật / buộc (gỡ|xin lỗi|công khai|cải chính|xóa) / triệu tập / mời (làm việc|lên) / nhắc nhở / hạ (thi đua|xếp loại|hạnh kiểm|bậc) / trừ (điểm|thi đua|lương) / đình chỉ / khởi tố / xem xét (trách nhiệm|tư cách|kỷ luật) / răn đe / cảnh cáo / chấn chỉnh / xin lỗi / cho thôi / là vi phạm / (nêu|nhắc|bêu) tên
`,
    saying: `
phát biểu (trên|với|trái|tại) / (đưa|tung|phát) (lên mạng|lên facebook|lên zalo|lên báo|lên tiktok) / đăng tải (ý kiến|thông tin|bài|nội dung|clip|hình) / người (đăng|nói|tung|phát tán|chia sẻ|bình luận|lên tiếng|chê|loan|viết|lan truyền) / chủ (tài khoản|trang|kênh|nhóm) / (đăng|bình luận|phát tán|lan truyền|tung|loan|chia sẻ|share|đưa) (tin|bài|bình luận|ý kiến|clip|hình ảnh|video|tin đồn|nội dung) / (đăng|phát tán|lan truyền|tung|loan) thông tin / đăng , chia sẻ / chia sẻ , bình luận / chia sẻ thông tin (sai|chưa|không|xấu|tiêu cực) / =tin giả / tin đồn / thông tin (sai|chưa được kiểm|chưa kiểm|xấu|thất thiệt|bịa đặt|không đúng) / tin sai / chưa (được kiểm chứng|kiểm chứng) / sai sự thật / phát ngôn / tự ý (nói|phát ngôn|đăng|cung cấp|trả lời|chia sẻ|phát biểu) / chê bai / nói xấu / bôi xấu / trả lời phỏng vấn / livestream / ngoài luồng / chê (bai|trách) / đăng ý kiến / =fanpage
`,
    shielding: `quảng cáo / dữ liệu / cổng thông tin / hệ thống / chống nhiễu / bụi`,
    film: `(đứng|ai|người|kẻ) (quay|chụp) / quay (từ|chụp|cảnh) / (người|ai|kẻ) quay / quay (phim|clip|video|hình|lại) / chụp (ảnh|hình) / ghi (hình|âm) / livestream / phát trực tiếp / (thu|giữ|giao nộp) điện thoại / máy (quay|ảnh) / thẻ nhớ`,
    stopFilming: `
~cấm / che (tầm nhìn|chắn|bạt) / nghiêm cấm / ngăn (cản|chặn|không) / không (cho|được|để|tự ý) / yêu cầu (xóa|dừng|ngừng|không|giao nộp) / thu giữ / tịch thu / buộc xóa / xóa (clip|video|hình|ảnh) / hạn chế / chấm dứt / giao nộp
`,
    zones: `khu vực (bảo vệ|cấm) / quân sự / quốc phòng / biên giới / phòng mổ / phòng xử án / bảo tàng / hiện vật / kho / nhà máy điện`,
  },
  rules: [gag, punishment, filming],
}
