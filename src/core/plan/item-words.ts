import { readBodies } from '../agency/read-bodies.ts'
import { beginsBody } from '../phrase/begins-body.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { registerTraitOfKeys, registerWord, trait } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'

/** What the words of an item say about whether it is a task. */

const list = (text: string): string[] => text.split('|').map(phrase => phrase.trim())

/** Nouns that open a theme, a state or a measure, nothing to do. */
const nouns = phraseSet(
  ...list(`tình hình|mức độ|kết quả|việc|nguồn|số lượng|tỷ lệ|tồn tại|phương hướng|chỉ tiêu|mục tiêu|đại diện|nguy cơ|hệ thống cấp|kinh phí|dự kiến kinh phí|dự kiến khoảng|loại|thông số|mẫu nước|mẫu đất|mẫu trầm tích|ngân sách|khả năng|đối tượng|phạm vi|thời gian|địa điểm|thành phần|
chủ đề|thông điệp|khẩu hiệu|nội dung|nguyên tắc|yêu cầu về|lý do|giai đoạn|chế độ|trách nhiệm|quyền|vai trò|ý nghĩa|tầm quan trọng|cơ sở|điều kiện|hình thức|người dân|trẻ em|học sinh|
phụ lục|biểu mẫu|danh mục|chi tiết|các chỉ tiêu|luật|nghị định|quyết định số|nghị quyết số|thông tư|chương trình|đề án|dự án|kế hoạch số|công văn|trong đó|ví dụ|phấn đấu|ít nhất|tối thiểu|đến năm|đến hết năm|trên|dưới|đạt|lưu ý|ghi chú|không có nội dung|không có đề xuất|không có kiến nghị`),
)

/** Nouns that open no task even under a heading that names a body. */
const states = phraseSet('việc', 'tình hình', 'mức độ', 'tồn tại', 'tỷ lệ', 'trong đó', 'ví dụ', 'biểu mẫu', 'luật', 'nghị định', 'ghi chú')
export const isState = (words: WordTable, from: number, to: number): boolean => states.longest(words, from, to) !== null

/** `Trong quá trình thực hiện, nếu có vướng mắc …`, `Trên đây là Kế hoạch …`: the closing formula. */
const closings = phraseSet(
  ...list(`trên đây là|đây là nhiệm vụ|nghị quyết này phổ biến|chỉ thị này phổ biến|quy định này phổ biến|kế hoạch này phổ biến|nhiệm vụ cụ thể giao tại|nhiệm vụ cụ thể theo|kế hoạch này thay thế|nghị quyết này thay thế|chỉ thị này thay thế|chương trình này thay thế|văn bản này thay thế|hướng dẫn này thay thế|nếu có khó khăn|nếu có vướng mắc|nếu có phát sinh|nếu phát sinh|
trường hợp có khó khăn|chi tiết tại phụ lục|quyết định này có hiệu lực|chỉ thị này có hiệu lực|nghị quyết này có hiệu lực|nghị quyết này được|nghị quyết này đã được|quyết định này được|kế hoạch này có hiệu lực|quyết định này thay thế|căn cứ kế hoạch này, yêu cầu|văn phòng chính phủ thông báo|văn phòng chính phủ xin thông báo|
văn phòng chính phủ trân trọng thông báo|trân trọng|chi tiết liên hệ|mọi chi tiết|chi tiết xin liên hệ|rất mong|kính mong|mong nhận được|rất mong nhận được|trân trọng cảm ơn|xin trân trọng cảm ơn|xin chân thành cảm ơn|có phụ lục kèm theo|kèm theo phụ lục|nơi nhận`),
)
/** Opens the formula where difficulties, conditions or the one to turn to are spoken of; else it only says when the work is done. */
const processes = phraseSet(
  ...list(
    `trong quá trình thực hiện|trong quá trình triển khai|trong quá trình tổ chức|quá trình thực hiện|quá trình triển khai|quá trình tổ chức thực hiện`,
  ),
)
const troubles = phraseSet(
  'khó khăn',
  'vướng mắc',
  'phát sinh',
  'bất cập',
  'nếu',
  'nếu có',
  'trường hợp',
  'phản ánh',
  'kiến nghị',
  'thấy cần',
  'đề nghị',
  'yêu cầu',
)
const difficulty = phraseSet('khó khăn', 'vướng mắc', 'phát sinh', 'bất cập')
const condition = phraseSet('nếu', 'trường hợp', 'khi có')
const earnest = phraseSet(
  ...list(`nghiêm túc triển khai|nghiêm túc thực hiện|nghiêm túc tổ chức|thực hiện nghiêm túc|triển khai nghiêm túc|khẩn trương triển khai, thực hiện|khẩn trương triển khai thực hiện|chịu trách nhiệm thi hành|quan tâm thực hiện|
nghiêm túc quán triệt|khẩn trương, nghiêm túc triển khai|tổ chức quán triệt, triển khai|thực hiện đúng|biết, thực hiện|chịu trách nhiệm thực hiện kế hoạch này|khẩn trương thực hiện đúng|nghiêm túc phối hợp triển khai|
triển khai thực hiện nghiêm túc|triển khai thực hiện đảm bảo|tổ chức thực hiện nghiêm túc|tổ chức triển khai thực hiện nghiêm túc|nghiêm túc, khẩn trương|khẩn trương tổ chức thực hiện|khẩn trương, nghiêm túc`),
)
/** The last article of a decision. */
const enactments = phraseSet(
  'chịu trách nhiệm thi hành quyết định',
  'chịu trách nhiệm thi hành nghị quyết',
  'chịu trách nhiệm thi hành chỉ thị',
  'căn cứ quyết định thi hành',
  'chịu trách nhiệm thi hành',
)
const askers = phraseSet('yêu cầu', 'đề nghị', 'giao', 'thi hành', 'kính đề nghị')

/** True for the formula that closes a document, and for its articles on coming into force. */
export function isClosing(words: WordTable, from: number, to: number): boolean {
  if (closings.longest(words, from, to)) return true
  if (processes.longest(words, from, to) && troubles.findIn(words, from, Math.min(to, from + 40)) >= 0) return true
  const inBrackets = (words.gapBefore(from) & gap.open) !== 0 && words.text.charAt(words.startOf(from) - 1) === '('
  if (inBrackets) return true
  if ((words.traitsBetween(from, Math.min(to, from + longestClosing)) & closingTrait) === 0) return false
  if (isNotice(words, from, to) || opensWithDifficulty(words, from, to)) return true
  if (to - from < longestClosing && enactments.findIn(words, from, to) >= 0) return true
  const asker = findAsker(words, from, Math.min(to, from + 24))
  return asker >= 0 && earnest.findIn(words, asker, Math.min(to, asker + 70)) >= 0
}

/** `nếu có khó khăn, vướng mắc`, `khó khăn, vướng mắc nếu có`; `hỗ trợ các hộ khó khăn khi có yêu cầu` is work. */
function opensWithDifficulty(words: WordTable, from: number, to: number): boolean {
  const hard = difficulty.findIn(words, from, Math.min(to, from + 24))
  if (hard < 0) return false
  if (condition.findIn(words, from, Math.min(to, hard + 1)) >= 0) return true
  return ifAny.findIn(words, hard, Math.min(to, from + 30)) >= 0
}
const ifAny = phraseSet('nếu', 'nếu có', 'trường hợp')

/** `yêu cầu`, `đề nghị` of the one who issues; `được giao` is none. */
function findAsker(words: WordTable, from: number, to: number): number {
  for (let i = from; i < to; i++) if (askers.longest(words, i, to) && !(i > from && passive.has(words.keyOf(i - 1)))) return i
  return -1
}
const passive = new Set([registerWord('được'), registerWord('theo')])

/** `Sở Tư pháp thông báo để các đơn vị biết, thực hiện.` */
const notices = phraseSet('thông báo để', 'thông báo đến', 'thông báo tới', 'trân trọng thông báo', 'xin thông báo')
const knowing = phraseSet(
  'biết, thực hiện',
  'biết, chỉ đạo',
  'biết và thực hiện',
  'biết, triển khai',
  'biết và triển khai',
  'được biết',
  'biết, phối hợp',
  'biết',
)
const isNotice = (words: WordTable, from: number, to: number): boolean => {
  const at = notices.findIn(words, from, Math.min(to, from + 14))
  return at >= 0 && knowing.findIn(words, at, Math.min(to, at + 30)) >= 0
}

const longestClosing = 120
/** Most items have no word that a closing formula turns on. */
const closingTrait = registerTraitOfKeys([notices, difficulty, enactments, askers].flatMap(tree => [...tree.firstWords()]))

/** `Tình hình huy động vốn.`, `100% hộ dân …`: says no work. */
export function isTheme(words: WordTable, from: number, to: number): boolean {
  if (from >= to) return true
  const start = words.startOf(from)
  const first = words.text.charCodeAt(start)
  if (first >= 0x30 && first <= 0x39) return true
  return nouns.longest(words, from, to) !== null || namesTheme(words, from, to) || listsOccasions(words, from, to)
}

/** `Báo cáo: Chế độ báo cáo gồm …`: a title, and behind it a noun that says no more. */
function namesTheme(words: WordTable, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + longestName); i++)
    if ((words.gapBefore(i) & gap.colon) !== 0) return themes.longest(words, i, to) !== null
  return false
}
const longestName = 5
const themes = phraseSet('chế độ báo cáo', 'tình hình', 'mức độ', 'tỷ lệ', 'đối tượng')

/** `Khi có mưa lớn; khi xảy ra dịch bệnh; khi nước có dấu hiệu ô nhiễm.`: when, and nothing of what. */
function listsOccasions(words: WordTable, from: number, to: number): boolean {
  let count = 0
  for (let i = from; i < to; i++) {
    if (i > from && (words.gapBefore(i) & (gap.semicolon | gap.stop)) === 0) continue
    if (words.keyOf(i) !== when) return false
    count++
  }
  return count > 1
}
const when = registerWord('khi')

/** `Đối với các xã: nếu có tổng điểm bằng nhau thì …`: how something is judged. */
const cases = phraseSet('đối với', 'trường hợp', 'nếu')
export const isRule = (words: WordTable, from: number, to: number): boolean =>
  cases.longest(words, from, to) !== null && consequences.findIn(words, from, to) >= 0 && ifs.findIn(words, from, to) >= 0
const consequences = phraseSet('thì')
const ifs = phraseSet('nếu', 'trường hợp')

/** `Dữ liệu là yếu tố sản xuất, nguồn tài nguyên chiến lược.`: one sentence that explains. */
export function isExplanation(words: WordTable, from: number, to: number): boolean {
  if (to - from > longestExplanation) return false
  const at = whatItIs.findIn(words, from + 1, Math.min(to, from + 20))
  // `…, là nền tảng`, said of one thing in passing.
  if (at < 0 || (words.gapBefore(at) & (gap.comma | gap.close)) !== 0) return false
  for (let i = from + 1; i < to; i++) if ((words.gapBefore(i) & gap.stop) !== 0 && words.startsUpper(i)) return false
  return true
}
const longestExplanation = 80
const whatItIs = phraseSet(
  ...list(
    `là yếu tố|là điều kiện|là động lực|là nền tảng|là trụ cột|là quá trình|là khâu|là xu hướng|là nguồn lực|là tài nguyên|là chìa khóa|là cốt lõi|là xu thế`,
  ),
)

/** `Cà phê 34.500 104.360 35.000`, `Kế hoạch 2026`, `Giá trị (Nghìn USD)`: a row or a head of a table of figures that lost its grid. */
export function isFigures(words: WordTable, from: number, to: number): boolean {
  const last = to - 1
  if ((words.traitsOf(last) & trait.figure) === 0) return isHeadOfFigures(words, from, to)
  if (to - from <= 3) return true
  if (to - from > mostFigures) return false
  let figures = 0
  for (let i = from; i < to; i++) if ((words.traitsOf(i) & trait.figure) !== 0) figures++
  return figures * 2 >= to - from && figures >= 3
}
const mostFigures = 60
const longestHead = 10
const units = phraseSet(...list(`nghìn USD|triệu USD|USD|nghìn đồng|triệu đồng|tỷ đồng|đồng|nghìn tấn|tấn|ha|người|hộ|con|km|m|m2|m3`))
function isHeadOfFigures(words: WordTable, from: number, to: number): boolean {
  if (to - from > longestHead) return false
  for (let i = Math.max(from + 1, to - 2); i < to; i++)
    if ((words.gapBefore(i) & gap.open) !== 0) return units.longest(words, i, to)?.end === to
  return false
}

const introducing = phraseSet(
  ...list(`sau|sau đây|như sau|cụ thể|cụ thể như sau|như|gồm|bao gồm|các nội dung|các nhiệm vụ|nhiệm vụ|nội dung|giải pháp|một số nội dung|các nhiệm vụ sau|thực hiện|tổ chức thực hiện|có trách nhiệm|có nhiệm vụ|
tập trung|tập trung thực hiện|thực hiện tốt|triển khai|chỉ đạo|chủ trì|phối hợp|các giải pháp|trọng tâm|chủ yếu|trong đó|một số|chương trình|hoạt động|các|những|liên quan|có liên quan|việc|cụ thể sau|theo chức năng|nhiệm vụ được giao|căn cứ chức năng`),
)

/** How many words of a heading say more than that a list follows. */
export function wordsBeyondIntroduction(words: WordTable, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; ) {
    const hit = introducing.longest(words, i, to) ?? (beginsBody(words, i) ? readBodies(words, i, to, false) : null)
    if (!hit) count++
    i = hit ? hit.end : i + 1
  }
  return count
}
