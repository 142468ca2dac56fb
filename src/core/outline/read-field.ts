import { PhraseTree, phraseSet } from '../text/phrase-tree.ts'
import { gap, type WordTable } from '../text/word-table.ts'

/** What a labelled field, or a column of a task table, tells about a task. */
export type FieldKind = 'content' | 'lead' | 'support' | 'due' | 'product' | 'funding' | 'basis' | 'number' | 'note' | 'other'

/** `Đơn vị chủ trì: Sở Y tế`: the kind, and the word where the value begins. */
export interface Field {
  readonly kind: FieldKind
  readonly valueFrom: number
}

const entries = (kind: FieldKind, names: string): [string, FieldKind][] => names.split('|').map(name => [name.trim(), kind])

const openings = new PhraseTree<FieldKind>([
  ...entries(
    'lead',
    'cơ quan|đơn vị|cơ quan, đơn vị|cơ quan/đơn vị|chủ trì|phân công|phân công thực hiện|phân công nhiệm vụ|trách nhiệm thực hiện|trách nhiệm chủ trì|tổ chức, cá nhân|sở, ngành|bộ, ngành|đầu mối|đơn vị, cá nhân|cấp thực hiện|CQ|ĐV',
  ),
  ...entries(
    'support',
    'phối hợp|cơ quan phối hợp|đơn vị phối hợp|phối hợp thực hiện|CQ phối hợp|ĐV phối hợp|cùng thực hiện|đơn vị cùng thực hiện|cơ quan cùng thực hiện|nơi cùng làm|nơi phối hợp|đơn vị tham gia|cơ quan tham gia',
  ),
  ...entries(
    'due',
    'thời gian|thời hạn|tiến độ|lộ trình|thời điểm|hạn|hạn hoàn thành|hoàn thành|kỳ hạn|thời gian, tiến độ|ngày hoàn thành|mốc thời gian|mốc hoàn thành|năm thực hiện|giai đoạn thực hiện|tần suất',
  ),
  ...entries(
    'product',
    'sản phẩm|kết quả|đầu ra|sản phẩm đầu ra|kết quả đầu ra|kết quả, sản phẩm|sản phẩm, kết quả|sản phẩm/kết quả|dự kiến kết quả|dự kiến sản phẩm|sản phẩm hoàn thành|hình thức văn bản',
  ),
  ...entries(
    'content',
    'nội dung|nhiệm vụ|nội dung/nhiệm vụ|nội dung, nhiệm vụ|nhiệm vụ, giải pháp|nhiệm vụ/giải pháp|công việc|nội dung công việc|hoạt động|tên nhiệm vụ|tên hoạt động|tên đề án|tên đề án, nhiệm vụ|tên chương trình|chương trình, dự án|danh mục|danh mục nhiệm vụ|tên công việc|đầu việc|đầu mục công việc|phần việc|việc phải làm|việc cần làm|tên dự án',
  ),
  ...entries('funding', 'kinh phí|nguồn kinh phí|nguồn vốn|nguồn lực|dự toán|dự kiến kinh phí|nguồn'),
  ...entries('basis', 'căn cứ|văn bản giao|văn bản giao nhiệm vụ|cơ sở pháp lý|cơ sở|văn bản'),
  ...entries('number', 'TT|STT|số TT|số thứ tự|thứ tự'),
  ...entries('note', 'ghi chú'),
  ...entries(
    'other',
    'địa điểm|thành phần|đối tượng|số lượng|quy mô|hình thức|phương pháp|mục tiêu|yêu cầu|phạm vi|địa bàn|chỉ tiêu|đơn vị tính|cấp trình|cấp ban hành|cơ quan trình|cơ quan ban hành',
  ),
])

/** Heads of columns that open ordinary sentences too: `Phòng Kinh tế: …`, `Trách nhiệm của các sở: …`. */
const heads = new PhraseTree<FieldKind>([
  ...entries(
    'lead',
    'bộ phận|phòng|phòng, ban|người chủ trì|người thực hiện|người phụ trách|trách nhiệm|nơi làm chính|nơi làm|nơi chủ trì',
  ),
  ...entries('content', 'nhóm nhiệm vụ|các nhiệm vụ|tên văn bản'),
  ...entries('other', 'lãnh đạo phụ trách|lãnh đạo chỉ đạo|người ký'),
])

const supportWords = phraseSet('phối hợp')
const leadWords = phraseSet(
  'chủ trì',
  'thực hiện',
  'chịu trách nhiệm',
  'đầu mối',
  'tham mưu',
  'triển khai',
  'chính',
  'được giao',
  'phụ trách',
  'soạn thảo',
)
const needsTail = phraseSet(
  'cơ quan',
  'đơn vị',
  'cơ quan, đơn vị',
  'cơ quan/đơn vị',
  'tổ chức, cá nhân',
  'sở, ngành',
  'bộ, ngành',
  'đơn vị, cá nhân',
  'CQ',
  'ĐV',
  'bộ phận',
  'phòng',
  'phòng, ban',
)
/** A time without its colon: `Thời gian thực hiện sau khi Luật được ban hành`. */
const plainTimes = phraseSet(
  ...['thời gian thực hiện', 'thời gian hoàn thành', 'thời hạn hoàn thành', 'thời hạn thực hiện'].flatMap(name =>
    ['sau', 'trước', 'trong', 'từ', 'đến', 'là', 'vào', 'xong', 'theo'].map(next => `${name} ${next}`),
  ),
)
const longestPlainTime = 30
const mostLabelWords = 12
/** Verbs that are labels by themselves: `Chủ trì: Sở Y tế`, but not `Chủ trì triển khai các nhiệm vụ: …`. */
const verbal = phraseSet('chủ trì', 'phối hợp', 'phối hợp thực hiện', 'cùng thực hiện', 'hoàn thành', 'phân công')

/**
 * Reads the label of a field at the word `from`; the colon may be missing after a column's name only (`column`), which `limit` ends.
 *
 *   Thời gian thực hiện: Quý II/2026
 *   ^^^^^^^^^^^^^^^^^^^^
 */
export function readField(words: WordTable, from: number, limit: number): Field | null {
  const opening = openings.longest(words, from, limit)
  if (!opening) return null
  let end = opening.end
  const mostWords = verbal.longest(words, from, limit)?.end === opening.end ? opening.end + 2 - from : mostLabelWords
  while (end < limit && end - from < mostWords) {
    const before = words.gapBefore(end)
    if ((before & gap.colon) !== 0) return { kind: settle(words, from, end, opening.value), valueFrom: end }
    if ((before & (gap.semicolon | gap.stop)) !== 0) return null
    end++
  }
  if (opening.value === 'due' && limit - from <= longestPlainTime) {
    const plain = plainTimes.longest(words, from, limit)
    if (plain) return { kind: 'due', valueFrom: plain.end - 1 }
  }
  const atEnd = end === limit && (words.gapBefore(end) & gap.colon) !== 0
  return atEnd ? { kind: settle(words, from, end, opening.value), valueFrom: end } : null
}

/** The kind of a column by its head. */
export function readColumn(words: WordTable, from: number, limit: number): FieldKind | null {
  const opening = openings.longest(words, from, limit) ?? heads.longest(words, from, limit)
  if (!opening || limit - from > mostLabelWords + 4) return null
  if (needsTail.longest(words, from, limit)?.end === opening.end && opening.end === limit) return 'lead'
  const kind = settle(words, from, limit, opening.value)
  return kind === 'other' && opening.value === 'lead' ? null : kind
}

/** `Cơ quan phối hợp` begins like `Cơ quan chủ trì`: the words after tell. `Đơn vị: triệu đồng` is no body at all. */
function settle(words: WordTable, from: number, end: number, opened: FieldKind): FieldKind {
  if (opened !== 'lead') return opened
  let hasSupport = false
  let hasLead = needsTail.longest(words, from, end) === null
  for (let i = from; i < end; i++) {
    if (supportWords.longest(words, i, end)) hasSupport = true
    else if (leadWords.longest(words, i, end)) hasLead = hasLead || true
  }
  const leads = hasChair(words, from, end)
  if (hasSupport && !leads) return 'support'
  return hasLead || leads ? 'lead' : 'other'
}

const chair = phraseSet('chủ trì', 'chịu trách nhiệm')
function hasChair(words: WordTable, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (chair.longest(words, i, end)) return true
  return false
}
