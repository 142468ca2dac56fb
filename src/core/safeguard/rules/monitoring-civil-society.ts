import { type Family, pairs } from '../matching/rule.ts'

/** Associations, activists, journalists, lawyers, candidates: those who speak and act together with others. */
export const civilSociety: Family = {
  words: {
    civil: `
do (tổ chức|nhóm|hội) (từ thiện|thiện nguyện|tôn giáo|nước ngoài) / phi chính phủ / ngo / xã hội dân sự / nhóm (thiện nguyện|từ thiện|tình nguyện) / (hội|hội nhóm|nhóm|câu lạc bộ|câu lạc bộ sách|tổ chức) (tự phát|độc lập|tự lập|tự xưng|không chính thức|không đăng ký|chưa đăng ký|chưa được cấp phép) / hội nhóm / các hội , nhóm / nhà hoạt động / người hoạt động / hoạt động nhân quyền / nhân quyền / luật sư nhân quyền / nhà báo (tự do|độc lập|công dân|nước ngoài) / (là nhà báo|khách là|là luật sư|là phóng viên) / phóng viên (tự do|độc lập|nước ngoài|quốc tế|thường trú) / tự ứng cử / ứng cử viên (tự do|độc lập) / cựu tù / tù nhân lương tâm / (phái đoàn|đoàn) ngoại giao / đại sứ quán / lãnh sự quán / câu lạc bộ (tranh biện|sách|đọc sách) / tranh biện / văn nghệ sĩ / tổ chức (nước ngoài|ở nước ngoài) / báo nước ngoài / quỹ nước ngoài / người nhận tài trợ / nhận tài trợ (từ|của) nước ngoài / giới luật sư / nhóm đọc sách / người dịch sách / hội đồng hương / nhóm nghiên cứu độc lập / nhóm bạn đọc / nhóm bảo vệ (cây|môi trường|rừng|quyền) / (thành lập|lập) (tổ chức|hội|nhóm|công đoàn) (riêng|độc lập|ngoài) / ngoài công đoàn / trả lời (đài|báo|phỏng vấn|truyền thông|phóng viên) / (đài|báo|báo đài|truyền thông) nước ngoài / (học bổng|tài trợ|tiền) của (các quỹ|quỹ|tổ chức) / quỹ nước ngoài / các quỹ nước ngoài / tổ chức nước ngoài (tài trợ|mời|cấp) / do tổ chức nước ngoài / trại hè do / nhà hoạt động (môi trường|xã hội) / (bỏ phiếu|biểu quyết) chống / bỏ phiếu (chống|trắng) / câu lạc bộ (thơ|văn|nghệ thuật) độc lập / trụ sở của nhóm / vận động (chính sách|hành lang) / người tự do / tổ chức nhân quyền / xã hội dân sự
`,
  },
  rules: [
    pairs('monitoring/civil-society@1', 'monitoring', [
      { act: ['watch', 'list', 'inform', 'covert'], on: ['civil'], within: 14, unless: ['benefit', 'service'], unlessWithin: 5 },
      { act: ['covert', 'names'], on: ['civil'], within: 14, unless: ['benefit'], unlessWithin: 5 },
    ]),
  ],
}
