import { chain, type Family, pair, type Rule } from '../matching/rule.ts'

/** The press kept from places, people and subjects; words that must be shown before they are said. */
const press: Rule = {
  id: 'expression/press@2',
  reason: 'expression',
  find: found =>
    pair(found, { act: ['restrict'], on: ['press'], within: 10, unless: ['supporting', 'harmless'], unlessWithin: 5 }) ??
    chain(found, [['press'], ['permission']], 16, ['supporting'], 4),
}

const censorship: Rule = {
  id: 'expression/censorship@1',
  reason: 'expression',
  find: found =>
    pair(found, { act: ['censor'], on: ['works', 'critical'], within: 12, unless: ['own', 'harmless'], unlessWithin: 10 }) ??
    chain(found, [['permission'], ['works', 'say'], ['critical', 'press']], 12, ['own', 'harmless'], 10),
}

export const pressAndCensorship: Family = {
  words: {
    press: `
tờ báo / báo chí / cơ quan báo / phóng viên / nhà báo / tòa soạn / báo đài / báo , đài / tạp chí / thông tấn / ký giả / tổng biên tập / thẻ nhà báo / tác nghiệp / các báo / báo điện tử / báo in / hãng tin / người làm báo
`,
    restrict: `
(nghiêm cấm|cấm|không được) (cán bộ|nhân viên|người lao động|bác sĩ|giáo viên|công nhân) / không (phỏng vấn|hỏi|gặp|tiếp cận) / đăng theo (thông cáo|bản tin|nội dung|mẫu) / chỉ (cung cấp|mời|tiếp|trả lời|cấp thẻ|gửi) / không tự (phỏng vấn|ý|tìm|liên hệ|vào|đến) / không (đăng|đăng tải|đưa tin|đưa|đề cập|cho|để|được|cung cấp|tiếp|cấp|mời|bố trí|phát|khai thác|phản ánh|viết) / hạn chế / ~cấm / ngăn (cản|chặn|không) / từ chối / yêu cầu (gỡ|rút|không|dừng|ngừng|xóa|sửa) / rút (bài|giấy phép|thẻ) / thu (hồi|giữ) / đình (bản|chỉ) / xin phép / phải (qua|được|có ý kiến|thông qua) / chỉ (được|đăng|đưa|cho) / mời ra / giữ khoảng cách / cách ly / chấn chỉnh / nhắc nhở / tạm dừng / (dừng|ngừng) đăng / gỡ (bài|bỏ) / quản lý (phóng viên|báo chí|chặt) / định hướng / không cung cấp / từng đăng bài
`,
    permission: `
(phải|cần) được (ubnd|sở|phường|xã|văn phòng|ủy ban|ban|lãnh đạo|chủ tịch) / đồng ý bằng văn bản / cán bộ đi kèm / (khi|nếu) (có|được|chưa được|chưa có) (văn bản|ý kiến|sự|phép|đồng ý|chấp thuận|cho phép|sở|phép của) / (phải|cần) (được|có) (sự|ý kiến|phép|đồng ý|chấp thuận|duyệt) / xin phép / kiểm duyệt / duyệt trước / duyệt trước khi / phải qua / phải (gửi|trình|nộp) (duyệt|trước) / khi chưa được / đã được kiểm duyệt / thông qua trước
`,
    supporting: `
tạo điều kiện / bố trí (phòng|chỗ) / trả lời / cung cấp (đầy đủ|thông tin kịp thời|số liệu) / tiếp nhận / phục vụ / hỗ trợ / tập huấn / công khai / họp báo / bảo đảm quyền / mời (phóng viên|các cơ quan báo|cơ quan báo|báo) / bảo vệ nhà báo / hợp pháp / cản trở / không giới hạn / áo phao / bảo hộ / đồ bảo hộ / đưa đón
`,
    censor: `
kiểm duyệt / duyệt trước / (duyệt|thẩm định|xem trước) (nội dung|kịch bản|bài|tham luận|câu hỏi|danh sách khách mời) / cắt bỏ / loại tham luận / phải (được duyệt|qua kiểm duyệt|gửi duyệt|trình duyệt|nộp trước) / không được (biểu diễn|trình diễn|đăng|phát|in|trưng bày|chiếu) / (loại|rút) khỏi chương trình / chỉnh sửa lời / bỏ phần
`,
    works: `
tọa đàm / phát biểu / tham luận / tiểu phẩm / tiết mục / bài (hát|viết|đăng|thơ) / hội thảo / khách mời / kỷ yếu / báo tường / nội san / tập san / đặc san / kịch / thơ / sách / phim / tranh / câu hỏi / bình luận / nhận xét / văn nghệ / ấn phẩm / tin , bài / tin bài
`,
    own: `cổng thông tin / trang thông tin / ban biên tập / diễn tập / maket / tờ rơi / sách giáo khoa / bản tin của (sở|xã) / thiết kế / dự toán / chương trình đào tạo`,
  },
  rules: [press, censorship],
}
