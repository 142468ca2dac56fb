import type { Hit } from '../matching/lexicon.ts'
import { chain, distance, type Family, type Found, hitsOf, note, pair, type Rule } from '../matching/rule.ts'

/** What says something taken away, or kept from being said or shown, because of what it says. */
const takeDown: Rule = {
  id: 'expression/take-down@2',
  reason: 'expression',
  find: found =>
    pair(found, { act: ['remove'], on: ['views'], within: 14, unless: ['harmless'], unlessWithin: 22 }) ??
    chain(found, [['remove'], ['media'], ['critical']], 12, ['harmless', 'answering'], 8) ??
    against(found) ??
    pair(found, { act: ['restricting'], on: ['utterance'], within: 6, unless: ['harmless', 'answering', 'welcoming'], unlessWithin: 9 }),
}

/** Any act against any kind of utterance, where what makes it unwelcome stands beside it. */
function against(found: Found): readonly Hit[] | null {
  if (found.needs) return note(found.needs, [['suppress'], ['negative'], ['speechNoun']])
  if (!found.hits.has('suppress') || !found.hits.has('negative')) return null
  for (const noun of hitsOf(found, ['speechNoun'])) {
    const negative = hitsOf(found, ['negative']).find(hit => hit.from >= noun.from && distance(found, noun, hit) <= 4)
    if (negative === undefined) continue
    const excused = hitsOf(found, ['harmless', 'answering', 'welcoming']).some(hit => distance(found, hit, noun) <= 10)
    const act = hitsOf(found, ['suppress']).find(hit => distance(found, hit, noun) <= 8 && hit.to <= noun.to && hit.from !== noun.from)
    if (act !== undefined && !excused && noun.to > found.own) return [act, noun, negative]
  }
  return null
}

const gathering: Rule = {
  id: 'expression/gathering@3',
  reason: 'expression',
  find: found => pair(found, { act: ['refuse'], on: ['event'], within: 10, unless: ['harmless', 'weather'], unlessWithin: 10 }),
}

export const removal: Family = {
  words: {
    remove: `
~gỡ / gỡ (bỏ|bài|xuống|tin|clip|khỏi) / bóc gỡ / xóa (bỏ|bài|sạch|clip|tin|khỏi) / ~xóa / =hạ / hạ (bài|các video|video|tin|xuống) / ~chặn / chặn (truy cập|lọc|hiển thị|đứng) / ngăn (chặn|cản) / vô hiệu hóa / =khóa / khóa (tài khoản|trang|nhóm|kênh|chức năng) / đánh sập / thu hồi / đình (chỉ|bản) / tịch thu / thu giữ / tiêu hủy / ~cấm / nghiêm cấm / =ẩn / hạn chế (hiển thị|tiếp cận|phát tán|lan truyền) / không (cho|để|được|đưa|bày|bán|lưu) / báo cáo vi phạm / =report / giải tán / đóng cửa / dừng phát / không cấp / rút (giấy phép|bài|khỏi|xuống) / =rút / cắt bỏ / loại (bỏ|khỏi|ra|tham luận) / =loại / (tạm|yêu cầu) dừng / =ngừng / tháo (dỡ|bỏ) / (đưa|cất|rút) (ra|khỏi|ra khỏi) / bôi xóa / sơn lại
`,
    refuse: `
không cho thuê (hội trường|phòng|chỗ|địa điểm|sân) / không (cấp phép|cho|cho phép|cho thuê|cho mượn|để|được|bố trí|tạo điều kiện|tổ chức) / (tạm dừng|dừng|ngừng) cấp phép / ~cấm / nghiêm cấm / đình chỉ / ngăn (chặn|cản) / hủy (bỏ|giấy phép) / giải tán / thu hồi (giấy phép|chấp thuận) / chỉ được tổ chức / từ chối (cấp|cho|bố trí) / vận động chủ / không (tiếp nhận|nhận|xét|giải quyết|cấp) (hồ sơ|đơn|đăng ký|giấy phép)
`,
    welcoming: `tiếp (thu|nhận) / giải (trình|quyết) / trả lời / đối thoại / lấy ý kiến / công khai / giới hạn / đường dây nóng / lắng nghe / phản hồi / khuyến khích / bảo vệ người / xử lý kiến nghị / tháo gỡ / phản ánh kiến nghị / cải chính`,
    weather: `dịch / bão / mưa / lũ / thiên tai / an toàn / cháy / giao thông / bảo đảm y tế / trực tuyến`,
  },
  rules: [takeDown, gathering],
  alsoNeeds: ['suppress', 'restricting'],
}
