import { type Family, pair, type Rule, words } from '../matching/rule.ts'

/** Rebutting, fighting, unmasking: opinions and those who hold them as an enemy. Answering with figures is another thing. */
const rebuttal: Rule = {
  id: 'expression/rebuttal@2',
  reason: 'expression',
  find: found =>
    words(found, ['rebutting'], ['trade'], 40) ??
    pair(found, { act: ['fight'], on: ['views'], within: 14, unless: ['trade', 'harmless', 'crimes', 'answering'], unlessWithin: 8 }) ??
    pair(found, {
      act: ['smear'],
      on: ['views', 'critical', 'critics'],
      within: 14,
      unless: ['trade', 'harmless', 'crimes'],
      unlessWithin: 8,
    }),
}

export const rebut: Family = {
  words: {
    rebutting: `đáp trả / viết bài (bảo vệ|đáp lại|đáp trả|minh oan) / phản bác / đấu tranh , phản bác / phản pháo / bút chiến / bảo vệ nền tảng tư tưởng`,
    fight: `
phản hồi nhanh / đáp lại / =bác bỏ / đập tan / phản (kích|đòn|công) / bẻ gãy / công kích / đánh (sập|trả|bại) / đấu tranh / đối phó / chống lại / =chống / vô hiệu hóa / phủ nhận / triệt tiêu / dập tắt / =dẹp / =át / làm thất bại / cô lập / ngăn chặn / phòng , chống / xử lý / phòng ngừa
`,
    smear: `
vạch (trần|mặt) / lật (tẩy|mặt) / bóc (trần|mẽ) / bôi (nhọ|xấu|đen) / hạ (uy tín|bệ) / tẩy chay / phê phán / lên án / làm rõ (bản chất|động cơ|bộ mặt) / bộ mặt / mất uy tín / đào bới / quá khứ của
`,
    critics: `người (viết|nói|lên tiếng|phản đối|đòi|tố cáo|khiếu nại) / nhóm / nhà (báo|hoạt động) / blogger / luật sư / tổ chức / trí thức / văn nghệ sĩ / những người`,
    crimes: `tham nhũng / buôn lậu / tội phạm / đường dây / gian lận / bạo lực / tảo hôn / ma túy / hủ tục / mê tín / vi phạm / lãng phí`,
    answering: `bằng số liệu / công bố / giải trình / trả lời / cung cấp thông tin / nhận biết / kỹ năng nhận`,
    trade: `
quan niệm / lạc hậu / định kiến / hủ tục / mê tín / bình đẳng giới / phòng vệ thương mại / bán phá giá / chống trợ cấp / vụ kiện / nguyên đơn / bị đơn / đơn kiện / xuất khẩu / biên độ / cơ quan điều tra / áp thuế / thuế quan / tòa án / trọng tài / khoa học / giả thuyết / kháng cáo / kết luận sơ bộ
`,
  },
  rules: [rebuttal],
}
