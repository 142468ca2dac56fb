import { chain, type Family, pair, type Rule } from '../matching/rule.ts'

/** Who meets whom, who said what: neighbours, pupils and clerks made to watch and to tell. */
const neighbours: Rule = {
  id: 'monitoring/neighbours@2',
  reason: 'monitoring',
  find: found =>
    pair(found, {
      act: ['watch', 'list', 'inform', 'covert'],
      on: ['privateLife'],
      within: 14,
      unless: ['benefit', 'service'],
      unlessWithin: 4,
    }) ?? chain(found, [['watch', 'list', 'inform', 'covert'], ['whoever'], ['conduct']], 12, ['benefit', 'need', 'kindly'], 8),
}

/** Names handed to the police, of people who did nothing but be there. */
const handing: Rule = {
  id: 'monitoring/handing-over@1',
  reason: 'monitoring',
  find: found => chain(found, [['names', 'inform'], ['persons', 'patients'], ['police']], 14, ['benefit', 'ordinary', 'registration'], 10),
}

const covert: Rule = {
  id: 'monitoring/covert@2',
  reason: 'monitoring',
  find: found =>
    pair(found, {
      act: ['informers'],
      on: ['protesters', 'dissenters', 'civil', 'petitioners', 'believers', 'online', 'users', 'privateLife', 'persons'],
      within: 40,
      unless: ['ordinary'],
      unlessWithin: 12,
    }) ?? pair(found, { act: ['informers'], on: ['cyberspace'], within: 10, unless: ['ordinary'], unlessWithin: 12 }),
}

const scoring: Rule = {
  id: 'monitoring/scoring@2',
  reason: 'monitoring',
  find: found =>
    pair(found, {
      act: ['score'],
      on: ['persons'],
      within: 6,
      unless: ['benefit', 'service', 'need'],
      unlessWithin: 4,
      notBehind: ['soThat'],
    }),
}

export const informing: Family = {
  words: {
    privateLife: `
người lạ / khách lạ / ảnh lạ / ai (họp|gặp|đến|nói|tiếp|gửi|bàn) / họp với ai / với ai / rõ ai / những ai / gặp (gỡ|ai) / tiếp xúc với / lịch gặp / (người|khách) thăm gặp / đến bàn bạc / bàn (bạc|việc gì|chuyện) / việc đi lại / đi lại , tiếp xúc / giờ (giấc|đi|về) / lịch trình / thói quen / sinh hoạt của / bạn bè của / khách ở lại / ở lại đêm / tiếp khách / đời tư / (nội dung|cuộc) trò chuyện / trò chuyện (giữa|với|của) / người ra vào / ra vào (nhà|trụ sở|căn hộ) / nhật ký cuộc gọi / cuộc gọi của / nhật ký (truy cập|các trang|khách) / trang khách / khách hàng đọc / đời sống riêng
`,
    whoever: `(bạn|người|hộ|nhà|ai|em|thầy cô|công nhân|học sinh|sinh viên|giáo viên|nhóm|hộ dân|gia đình|cá nhân|trường hợp) nào / ai / những ai`,
    conduct: `bàn / nói / họp / rủ / gặp / tiếp / chuyện / treo / nghe / xem / đọc / theo / chê / gửi tiền / liên lạc / phản / khách / chửi / kêu / đòi / bỏ / phát biểu / ý kiến / đăng / bình luận`,
    need: `hỗ trợ / khó khăn / thiếu / ngập / hư hại / thiệt hại / bệnh / sơ tán / cấp / tiêm / nước sạch / nghèo / vắng / tiến độ / doanh nghiệp / cơ quan / đơn vị`,
    persons: `
từng (hộ|người|gia đình) / người (dân|đến|đi|tham|có|dự|ký|thuê|lao động|khởi|từng|thường|lạ|bán|nhiễm|nghi|hay|nói|gửi) / những (người|nhà|hộ) / khách / công nhân / học sinh / sinh viên / giáo viên / giảng viên / phụ huynh / tiểu thương / thanh niên / hộ có / nhà có / gia đình có / các gia đình / công dân / cá nhân / học viên / tài xế / khách hàng / khách là / viên chức / người lao động / cư dân / hội viên / khách thuê
`,
    patients: `người (đang|được|đã) (điều trị|khám|cai|xét nghiệm|uống|dùng) / bệnh nhân / người bệnh / người nhiễm / methadone / thai phụ / người phá thai`,
    informers: `
cộng tác viên (kín|bí mật|mật) / cơ sở (bí mật|kín) / nguồn tin kín / đặc tình / tai mắt / cài (cắm|người) / mật báo / chỉ điểm / nằm vùng / trà trộn / danh sách đen / sưu tra / trinh sát / nghe (lén|trộm) / đọc trộm / di biến động / diện quản lý / bí mật (quay|ghi|theo|chụp|nắm|thu)
`,
    cyberspace: `không gian mạng / trên mạng / mạng xã hội`,
    score: `chỉ số (tin cậy|tín nhiệm|chấp hành|trung thành|đồng thuận) / điểm công dân / chấm điểm / trừ điểm / xếp hạng / điểm tín nhiệm / tín nhiệm xã hội`,
    ordinary: `
tội phạm / buôn lậu / ma túy / qua biên giới / khai thác / môi trường / rừng / cháy / an toàn thực phẩm / tàu cá / mua bán người / đường dây / giao thông / mã độc / sự cố / dịch / ca bệnh / trộm / lừa đảo / mất tích / cứu nạn / truy nã / đánh bạc / bạo lực / xâm hại / hàng giả / tai nạn
`,
    registration: `tạm trú / thường trú / cư trú / lưu trú / khai sinh / cấp (căn cước|thẻ|giấy) / cử tri / nghĩa vụ quân sự / thủ tục`,
  },
  rules: [covert, neighbours, handing, scoring],
}
