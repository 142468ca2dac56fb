import { type Family, pair, type Rule, words } from '../matching/rule.ts'

/** Drowning what people say under praise, and steering what they think. */
const flooding: Rule = {
  id: 'expression/flooding@3',
  reason: 'expression',
  find: found =>
    words(found, ['brigade']) ??
    pair(found, { act: ['flood'], on: ['praise', 'views', 'critical', 'accounts'], within: 16, unless: ['harmless'], unlessWithin: 6 }) ??
    pair(found, { act: ['praising'], on: ['drown'], within: 20 }),
}

const steering: Rule = { id: 'expression/steering@2', reason: 'expression', find: found => words(found, ['steer'], ['careers'], 4) }

export const flood: Family = {
  words: {
    brigade: `
dư luận viên / nói tốt về / (hai|2|ba|3|năm|5|mười|10) (ý kiến|bình luận|bài) (thuận|ủng hộ|khen|tích cực) / (mỗi|một) ý kiến (không thuận|trái|chê) / bài (khẳng định|biện minh|ca ngợi|tô hồng|minh oan cho) / cộng tác viên mạng / chấm (một|1|năm|5) sao / (một|1|năm|5) sao (đồng loạt|hàng loạt) / đồng loạt (chấm|đánh giá|báo cáo|bình luận|chia sẻ|đăng|thả|tố|khen|chê) / cộng tác viên dư luận / lực lượng 47 / (đội|tổ|đội ngũ|nhóm) (bình luận|dư luận|phản ứng nhanh trên mạng) / tài khoản ảo / nick ảo / phủ xanh (thông tin|mạng|không gian mạng|tin) / tài khoản (nòng cốt|bình luận|hạt giống) / cam kết chỉ (đăng|nói|viết) / chỉ đăng nội dung tích cực
`,
    flood: `
phủ xanh / phủ (sóng|kín) (thông tin|mạng|không gian) / chiếm lĩnh (mạng|không gian|trận địa|diễn đàn) / bình luận (ủng hộ|tích cực|theo định hướng|khen|đồng tình|có định hướng) / (ủng hộ|tích cực|khen) (dưới|vào) / lấy (cái đẹp|tích cực|xanh) / thả tim / =like / like , share / =share / (đồng loạt|hàng loạt|rộng khắp|tập trung) (chia sẻ|đăng|bình luận|like|tương tác) / chia sẻ đồng loạt / đẩy (bài|tin|thông tin tốt|lượt|lên|chìm) / tăng (like|tương tác|lượt) / hashtag / seeding / tương tác , chia sẻ / huy động (tài khoản|đoàn viên|sinh viên|lực lượng) / đăng bình luận
`,
    praise: `
ủng hộ / ca ngợi / tích cực / =khen / thành tựu / chủ trương / tin tốt / thông tin tốt / chính thống / trái chiều / phản đối / chỉ trích / theo định hướng / có lợi / thả tim / lan tỏa
`,
    accounts: `tài khoản / fanpage / diễn đàn`,
    praising: `tin tốt / thông tin tốt / ca ngợi / bài viết / thành tựu / tuyên truyền / lan tỏa / thông tin tích cực / phát (lặp|đi) / đăng tin / bình luận / đăng tin tích cực / hội nhóm / nội dung tích cực / ủng hộ`,
    drown: `
=lấn át / át (đi|tiếng|giọng|các|ý kiến) / (thu hẹp|lấp) không gian / (pha|làm) loãng / (làm|đẩy|cho|chìm) chìm / làm chìm / chìm (đi|xuống|các) / trôi (bài|đi|các) / che (lấp|khuất) / dìm / đẩy lùi (các ý kiến|ý kiến|tiếng nói|các thông tin|thông tin|phản ánh|các phản ánh) / lấy (cái đẹp|tích cực) dẹp
`,
    steer: `
dẫn dắt (các nhóm cư dân|các nhóm|nhóm cư dân|thảo luận|bình luận|diễn đàn|câu chuyện|luồng) / kịp thời định hướng , đấu tranh / (định hướng|dẫn dắt|lái|uốn nắn|kiểm soát|điều hướng|nắn) (dư luận|luồng dư luận|ý kiến|báo chí|truyền thông|phát ngôn|công luận|các báo|cơ quan báo) / định hướng (thông tin|nội dung) cho báo / dư luận theo hướng / làm chủ dư luận / dư luận xã hội theo / định hướng để / định hướng (thảo luận|câu chuyện|suy nghĩ|nhận thức của|cách nghĩ|cách hiểu|phát biểu|bình luận|chủ đề thảo luận)
`,
    careers: `nghề nghiệp / phân luồng / thị trường`,
  },
  rules: [flooding, steering],
}
