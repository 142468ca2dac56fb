import { phraseSet } from '../text/phrase-tree.ts'
import type { WordTable } from '../text/word-table.ts'

/**
 * What a section is for, by its title. Tasks stand under `work` and `assignment`; `report` holds report duties; `other` holds purposes,
 * targets, bases, situation, funding, scope: things that nobody is told to do.
 */
export type SectionRole = 'work' | 'assignment' | 'report' | 'funding' | 'other'

const list = (text: string): string[] => text.split('|').map(phrase => phrase.trim())

const roles: ReadonlyArray<readonly [SectionRole, ReturnType<typeof phraseSet>]> = [
  [
    'report',
    phraseSet(
      ...list(
        'chế độ báo cáo|chế độ thông tin báo cáo|chế độ thông tin, báo cáo|thông tin, báo cáo|chế độ báo cáo, sơ kết|công tác báo cáo|thời gian báo cáo|báo cáo kết quả',
      ),
    ),
  ],
  [
    'assignment',
    phraseSet(
      ...list(`tổ chức thực hiện|tổ chức triển khai|phân công nhiệm vụ|phân công thực hiện|phân công trách nhiệm|trách nhiệm thực hiện|trách nhiệm của|nhiệm vụ của|phân công tổ chức thực hiện|
triển khai thực hiện kế hoạch|tổ chức triển khai thực hiện|phân công|trách nhiệm các cơ quan|trách nhiệm cụ thể|nhiệm vụ cụ thể của`),
    ),
  ],
  [
    'funding',
    phraseSet(
      ...list(
        'kinh phí|nguồn kinh phí|kinh phí thực hiện|nguồn vốn|nguồn lực tài chính|dự toán|dự toán kinh phí|nguồn lực thực hiện|cơ chế tài chính|nguồn tài chính',
      ),
    ),
  ],
  [
    'other',
    phraseSet(
      ...list(`mục đích|yêu cầu|mục tiêu|chỉ tiêu|quan điểm|căn cứ|cơ sở pháp lý|tình hình|thực trạng|đánh giá nguy cơ|đánh giá tình hình|kết quả đạt được|về kết quả|tồn tại|hạn chế|
khó khăn, vướng mắc|nguyên nhân|đối tượng|phạm vi|thời gian thực hiện|thời gian|thành phần|tầm nhìn|định hướng đến|sự cần thiết|bối cảnh|khái quát|đặc điểm|chủ đề|thông điệp|khẩu hiệu|
nguyên tắc|nguyên tắc hỗ trợ|dự báo|nhận định|đánh giá chung|kết quả thực hiện|địa điểm|hình thức khen thưởng|tiêu chí|phương châm|giải thích từ ngữ|hiệu quả|rủi ro|lộ trình|
về tồn tại|bộ nhận diện|nội dung đánh giá|phương pháp|điều khoản thi hành|hiệu lực|cơ cấu|danh sách|thông số|vị trí|số điểm|kết quả dự kiến|sản phẩm|mục đích - yêu cầu|mục đích và yêu cầu`),
    ),
  ],
  [
    'work',
    phraseSet(
      ...list(`nhiệm vụ|giải pháp|nội dung|nội dung thực hiện|hoạt động|biện pháp|các bước|hình thức|nội dung và giải pháp|nội dung, nhiệm vụ|công tác|các hoạt động|chương trình|
nội dung hoạt động|nội dung triển khai|nội dung trọng tâm|kế hoạch thực hiện|nội dung công việc|triển khai|tổ chức|nội dung chính|nhiệm vụ trọng tâm|nhiệm vụ chủ yếu|cách thức|tiến độ thực hiện|
về hoàn thiện|về cung cấp|về nhiệm vụ|về công tác|các nhiệm vụ|các nội dung|các giải pháp|một số nhiệm vụ|trọng tâm|đo lường`),
    ),
  ],
]

const mostTitleWords = 40

/**
 * The role that a title names. `MỤC TIÊU, NHIỆM VỤ` names two: the task section counts. The first words weigh most, since titles say
 * at once what they are.
 */
export function roleOfTitle(words: WordTable, from: number, to: number): SectionRole | null {
  if (to - from > mostTitleWords) return null
  let first: SectionRole | null = null
  for (let i = from; i < to && i < from + 12; i++) {
    for (const [role, phrases] of roles) {
      const hit = phrases.longest(words, i, to)
      if (!hit) continue
      if (role === 'work' && first === 'other' && words.startsUpper(i) && isWorkWord(words, i, to)) return 'work'
      if (first === null && (i === from || isOpening(words, from, i))) first = role
      i = hit.end - 1
      break
    }
  }
  return first
}

const workWords = phraseSet('nhiệm vụ', 'giải pháp', 'nội dung', 'hoạt động')
const isWorkWord = (words: WordTable, at: number, to: number): boolean => workWords.longest(words, at, to) !== null

const openingWords = phraseSet('về', 'các', 'một số', 'những', 'công tác', 'đối với')
/** Only small words stand before. */
function isOpening(words: WordTable, from: number, at: number): boolean {
  let i = from
  while (i < at) {
    const hit = openingWords.longest(words, i, at)
    if (!hit) return false
    i = hit.end
  }
  return true
}
