import { chain, type Family, pairs } from '../matching/rule.ts'

/** What people think and say, on line and off, as a thing to be found out. */
export const opinion: Family = {
  words: {
    dissenters: `
(thường xuyên|hay|thường) (chê|phàn nàn|phê|chỉ trích|phản ánh|kêu|bình luận) / bất mãn / bất đồng chính kiến / cực đoan / quá khích / chống (đối|phá) / phản động / cơ hội chính trị / chính kiến / (quan điểm|thái độ|khuynh hướng|tư tưởng|chuyện) chính trị / lập trường / diễn biến tư tưởng / tình hình tư tưởng / tư tưởng , (tâm trạng|dư luận) / tâm trạng / tự diễn biến / dư luận / (lời|tiếng) (bàn tán|đồn|xì xào) / bàn tán / bình luận tiêu cực / (ý kiến|phản ứng) (trái chiều|phản ứng|phản đối|chỉ trích|phê phán|tiêu cực|bất đồng|không đồng thuận|bất bình) / ý kiến phản ứng / thái độ (đối với|với|không đồng tình|bất hợp tác|phản đối) / (không đồng tình|không đồng thuận|không ủng hộ) / mức độ đồng tình / quan điểm của / bình luận / nói xấu / phê bình / chỉ trích / chê (bai|trách) / hay chê / bất bình / phát ngôn / phản ứng (học phí|với|về|của)
`,
    online: `
(tài khoản|trang|trang cá nhân|hồ sơ|nhật ký|bài đăng|dòng trạng thái) (mạng xã hội|facebook|zalo|tiktok|cá nhân) / tài khoản (mạng xã hội|cá nhân) / trang cá nhân / nhóm (zalo|facebook|kín|chat|trò chuyện|telegram|messenger|viber|cư dân|phụ huynh) / (zalo|facebook|tiktok|youtube|telegram|messenger|viber|fanpage|mạng xã hội) của / chủ (trang|kênh|nhóm|tài khoản|fanpage|group) / quản trị (viên|trang|nhóm|fanpage|group) / người dùng mạng xã hội / admin / hội nhóm trên mạng / người có ảnh hưởng / blogger / youtuber / tiktoker / facebooker / kol / người bình luận / các trang của
`,
    sounding: `đánh giá / khảo sát / phân loại / xếp loại / nhận xét / đo lường / thăm dò / ghi theo từng / báo cáo các / phát hiện / báo cáo`,
    mind: `
thái độ / quan điểm / tư tưởng / (nhận thức|niềm tin|lập trường|bản lĩnh|quan điểm|chuyện|vấn đề|thái độ|xu hướng) chính trị / lập trường / suy nghĩ / biểu hiện (lệch lạc|tiêu cực|chống đối|bất mãn|tư tưởng|phức tạp|suy thoái|không đồng tình|bất thường) / lệch lạc tư tưởng / xu hướng (bỏ phiếu|ủng hộ) / tâm lý (bất mãn|phản đối|chống)
`,
    citizens: `cử tri / học sinh / sinh viên / người dân / công nhân / giáo viên / giảng viên / viên chức / tín đồ / thanh niên / từng hộ / hộ dân / nông dân / tiểu thương / cộng đồng / nhân dân / đồng bào / người lao động / văn nghệ sĩ / trí thức / từng người`,
  },
  rules: [
    pairs('monitoring/opinion@1', 'monitoring', [
      {
        act: ['watch', 'list', 'inform', 'covert'],
        on: ['dissenters', 'online'],
        within: 14,
        unless: ['benefit', 'service'],
        unlessWithin: 5,
      },
      { act: ['covert', 'names'], on: ['dissenters', 'online'], within: 12, unless: ['benefit'], unlessWithin: 5 },
    ]),
    {
      id: 'monitoring/opinion@1',
      reason: 'monitoring',
      find: found =>
        chain(found, [['watch', 'list', 'inform', 'covert', 'sounding'], ['mind'], ['persons', 'citizens']], 9, ['benefit', 'service'], 5),
    },
  ],
}
