/**
 * What plans count by: events, products, places and people to reach. Longest first where one begins another. Not among them: days and
 * other time (deadlines), money and measures, documents of law (citations), levels and provinces (the state as it is).
 */
const units = `
  hội nghị|hội thảo|hội thi|hội chợ|hội diễn|lớp tập huấn|lớp bồi dưỡng|lớp đào tạo|lớp học|lớp|khóa tập huấn|khoá tập huấn|khóa đào tạo|khóa học|khóa|khoá
  cuộc thi|cuộc họp|cuộc kiểm tra|cuộc thanh tra|cuộc giám sát|cuộc diễn tập|cuộc khảo sát|cuộc đối thoại|cuộc|đợt kiểm tra|đợt tuyên truyền|đợt tập huấn
  đợt ra quân|đợt cao điểm|đợt|buổi tuyên truyền|buổi truyền thông|buổi tập huấn|buổi nói chuyện|buổi tọa đàm|buổi|tọa đàm|toạ đàm|diễn đàn|đối thoại|lễ phát động
  chuyên đề|chuyên mục|chuyên trang|chuyên đoàn|phóng sự|phim tài liệu|phim|video clip|video|clip|tin bài|tin, bài|tin|bài viết|bài báo|bài|bản tin|ấn phẩm|infographic
  băng rôn|băng-rôn|băng zôn|pa nô|pano|pa-nô|áp phích|áp-phích|tờ rơi|tờ gấp|cuốn sổ tay|cuốn tài liệu|cuốn|quyển|sổ tay|bộ tài liệu|bộ tiêu chí|bộ dữ liệu
  bộ chỉ số|bộ câu hỏi|bộ công cụ|bộ sản phẩm|tài liệu|cẩm nang|khẩu hiệu|poster|tập san
  mô hình một cửa|mô hình điểm|mô hình thí điểm|mô hình|dự án|đề án|tiểu dự án|đề tài|kế hoạch|phương án|kịch bản|chương trình|báo cáo chuyên đề|báo cáo
  cơ sở dữ liệu|hệ thống thông tin|hệ thống|nền tảng số|nền tảng|ứng dụng|phần mềm|dịch vụ công trực tuyến|dịch vụ công|dịch vụ|thủ tục hành chính|quy trình|tthc|dvctt|csdl
  công trình|bãi rác|đồ án|cống|kè|đập|giếng|trạm bơm|trạm biến áp|chiếc|bộ hồ sơ|trạm y tế|trạm|điểm trường|điểm tư vấn|điểm cầu|điểm quan trắc|điểm sơ tán|cầu|hồ chứa|nhà văn hóa|nhà văn hoá|nhà ở|căn nhà|căn hộ|căn|nhà|phòng học|phòng
  trường học|trường|cơ sở giáo dục|cơ sở y tế|cơ sở|trung tâm|thư viện|khu vui chơi|khu dân cư|khu đất|khu|sân chơi|bể bơi|tủ sách|máy tính|thiết bị|máy|xe|tàu|thuyền|xuồng|áo phao|camera
  chi bộ|chi hội|chi đoàn|tổ chức đảng|huyện|xã|phường|đặc khu|thôn|bản|ấp|khóm|tổ dân phố|hộ gia đình|hộ nghèo|hộ dân|hộ|hợp tác xã|tổ hợp tác|doanh nghiệp|htx
  tổ công nghệ số cộng đồng|tổ công tác|tổ xung kích|tổ|đội xung kích|đội|nhóm nòng cốt|nhóm|đoàn kiểm tra|đoàn công tác|đoàn giám sát|đoàn|câu lạc bộ|ban chỉ đạo
  cán bộ|công chức|viên chức|giáo viên|học viên|học sinh|sinh viên|trẻ em|đại biểu|tuyên truyền viên|cộng tác viên|tình nguyện viên|hội viên|lao động|người dân|người|lượt người|lượt
  suất học bổng|suất quà|suất|phần quà|sản phẩm truyền thông|sản phẩm|sáng kiến|giải pháp|tiêu chuẩn|quy chuẩn|cây xanh|cây|mẫu nước|mẫu|đơn vị|cơ quan|địa phương
`
  .trim()
  .split(/\s*[|\n]\s*/)

const isWordEnd = (text: string, at: number): boolean => !/[0-9a-zà-ỹđ]/.test(text[at] ?? ' ')

/** Units by their first word, longest first. */
const byFirstWord = new Map<string, string[][]>()
for (const unit of units) {
  const words = unit.split(' ')
  const first = words[0] ?? ''
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  )
}

const word = /\s+([^\s,;.:()[\]"“”/]+)/y

/** Reads words one by one with the blanks before them; null where a word differs. */
function readWords(text: string, at: number, words: readonly string[]): number | null {
  let end = at
  for (const expected of words) {
    while (/\s/.test(text[end] ?? '')) end++
    if (!text.startsWith(expected, end)) return null
    end += expected.length
    if (!isWordEnd(text, end)) return null
  }
  return end
}

export const countedUnits = {
  /** Where the unit ends that stands from `at` on, in a text in lower case; null where none does. */
  read(text: string, at: number): number | null {
    word.lastIndex = at
    const first = word.exec(text)?.[1]
    if (first === undefined) return null
    for (const words of byFirstWord.get(first) ?? []) {
      const end = readWords(text, at, words)
      if (end !== null) return end
    }
    return null
  },
}
