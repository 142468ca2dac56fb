import { type Family, pairs } from '../matching/rule.ts'

/** Believers, their gatherings and what they believe. */
export const belief: Family = {
  words: {
    believers: `
tín (đồ|hữu) / chức (sắc|việc) / giáo (dân|hữu) / đạo hữu / tăng ni / phật tử / bổn đạo / giáo phái / hệ phái / tà (đạo|giáo) / đạo (lạ|mới|trái phép|tin lành|tràng) / tôn giáo mới / theo đạo / truyền đạo / cải đạo / bỏ đạo / vào đạo / nhóm đạo / điểm nhóm / hội thánh / nhà nguyện / cầu (nguyện|kinh|siêu) / lễ cầu an / đọc kinh / tụng kinh / niệm phật / nghe giảng / giảng đạo / sinh hoạt (tôn giáo|đạo|tín ngưỡng|tâm linh) / (nhóm|cơ sở|điểm) (tôn giáo|truyền giáo|truyền đạo) / người có đạo / có đạo / theo tôn giáo / tu sĩ / linh mục / mục sư / nhà sư / thánh lễ / buổi lễ tại (nhà|gia) / pháp môn / pháp luân công / tin lành / công giáo / hành lễ / lễ nhà thờ / đi lễ / niềm tin tôn giáo / tôn giáo của / tu tập / nhóm thiền / nhóm họp / hội thánh tại gia / thiền tại gia / kinh thánh / đồng bào có đạo / người lên đồng / (treo|thờ) ảnh / người truyền bá / truyền bá (đạo|giáo|tín) / thờ cúng lạ / tại gia / chưa được công nhận
`,
    believing: `hoạt động (tôn giáo|tín ngưỡng) / tình hình tôn giáo / tôn giáo`,
  },
  rules: [
    pairs('monitoring/belief@3', 'monitoring', [
      { act: ['watch', 'list', 'inform', 'covert'], on: ['believers'], within: 16, unless: ['benefit', 'service'], unlessWithin: 14 },
      { act: ['covert', 'names'], on: ['believers'], within: 16, unless: ['benefit'], unlessWithin: 14 },
      { act: ['covert', 'watch'], on: ['believing'], within: 8, unless: ['benefit', 'service'], unlessWithin: 5 },
    ]),
  ],
}
