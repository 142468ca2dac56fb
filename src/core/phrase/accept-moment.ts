import type { Span } from '../text/span.ts'
import { type BoundMoment, isRange } from './bound-moment.ts'
import { clauseBefore, isQuoted, phraseBefore, startsClause } from './clause.ts'

/*     Thời gian thực hiện: Quý II/2026      Tiến độ: 12/2025
 *     ^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^            */
const label =
  /(?:(?:thực\s+hiện|hoàn\s+thành|triển\s+khai)\s*:(?=\s*(?:từ\s|trong\s|quý\s|quí\s|tháng\s|năm\s|trước\s|\d))|(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn\s+(?:nộp|gửi|hoàn\s+thành)|(?<=(?:^|[.;])\s?)hạn(?=\s*:))(?:\s+[^\s:.;,]+){0,8}\s*:)/g

/** A field runs to the end of its sentence, or to the next line that is a label or a bullet. */
const fieldEnd = /[.;](?=\s|$)|\n\s*(?:[-–+•*]|\d+[.)]|[a-zđ]\)|[^\n:]{2,50}:)/g

/** The values of the fields about time that stand inside a text: there a bare date says when. */
export function timeFields(text: string): Span[] {
  if (!text.includes(':')) return []
  return [...text.matchAll(label)].map(match => {
    const start = match.index + match[0].length
    fieldEnd.lastIndex = start
    return [start, Math.min(fieldEnd.exec(text)?.index ?? text.length, start + 300)]
  })
}

/*     Nghị quyết số 57-NQ/TW ngày 22/12/2024      Luật Đất đai ngày 18/01/2024
 *                   ^^^^^^^^                     ^^^^                          */
const lawBefore = /(?:^|\s)(?:luật|pháp\s+lệnh|hiến\s+pháp)\s[^,;.]{0,60}$/
const symbol = /[\p{L}\d]\/.*\p{L}|\p{L}\/\p{L}/u

/** True where the moment dates another document. */
function datesAnother(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 70), at).trimEnd()
  const last = before.slice(before.search(/\S*$/))
  return symbol.test(last) || lawBefore.test(before)
}

/** What happened or is counted, no work to do: `đã ban hành trước ngày …`, `Đối với nhiệm vụ triển khai trong năm 2025`. */
const past =
  /(?:^|\s)(?:đã|phát\s+sinh|xảy\s+ra|đợt\s+(?:mưa|lũ|bão|rét|nắng|dịch)|mưa\s+lũ|bão\s+số|đạt\s+được|trẻ\s+em\s+sinh|(?:được|người|công\s+chức|viên\s+chức|lao\s+động)\s+tuyển\s+dụng|tồn\s+tại|cam\s+kết)(?:\s|$)/
const scope = /^[\s\d.)a-zđ-]{0,6}đối\s+với\s/

/** Nothing but a bullet or a number stands before in the sentence, not even a comma. */
const opensClause = (text: string, start: number): boolean => /^[\s\d.)a-zđ+•–—-]{0,8}$/.test(clauseBefore(text, start))

const striving = /(?:phấn\s+đấu|mục\s+tiêu|bảo\s+đảm|đảm\s+bảo)(?:\s+là)?\s*$/

/** `diện tích rừng đến năm 2030 đạt 1.700 ha` */
const aims = (text: string, { moment }: BoundMoment): boolean =>
  /^,?\s+(?:đạt|phải\s+đạt|hoàn\s+thành|phấn\s+đấu|tối\s+thiểu|ít\s+nhất)\s/.test(text.slice(moment.span[1], moment.span[1] + 16))

/** Figures of a time: `số liệu tính từ ngày 15/12 năm trước đến ngày 14/12`. */
const dataCut = /(?:tính|số\s+liệu|dữ\s+liệu)\s(?:[^,;]*\s)?từ\s/

function saysPast(text: string, start: number): boolean {
  const phrase = phraseBefore(text, start).replace(/^[^()]*\)|\([^()]*\)/, ' ')
  return past.test(phrase) || dataCut.test(phrase) || scope.test(clauseBefore(text, start))
}

/** At the head of its clause and followed by a mark, a period says when: `Quý I/2026: hoàn thành …`, `Năm 2026, tổ chức …`. */
const headsClause = (text: string, { moment, start }: BoundMoment): boolean =>
  startsClause(text, start - (stageBefore.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0)) &&
  /^\s*[,:]/.test(text.slice(moment.span[1], moment.span[1] + 3))
/** `Tuần lễ Biển và Hải đảo (01 - 08/6)`, `Ngày hội Đọc sách (15 - 20/4)`: the days of a name. */
const namesDays = /(?:tuần\s+lễ|ngày|lễ|tết|tháng\s+(?:hành\s+động|an\s+toàn|nhân\s+đạo))\s[^,;(]*\(\s*$/
const stageBefore = /(?:giai\s+đoạn|thời\s+kỳ)\s+$/

/*     Phủ sóng di động tại các thôn, bản (2025 - 2030).      Tổ chức 03 lớp tập huấn (quý III/2026).
 *                                         ^^^^^^^^^^^                                ^^^^^^^^^^^^
 * alone in brackets at the end of the item, unless they stand by a programme's name */
function closesItem(text: string, { moment }: BoundMoment): boolean {
  const [start, end] = moment.span
  return (
    (isRange(moment) || moment.to.unit === 'quarter' || moment.to.unit === 'month') &&
    /\(\s*(?:(?:trong|thực\s+hiện)\s+)?(?:(?:giai\s+đoạn|xuyên\s+suốt|từ(?:\s+năm)?|năm)\s+)?$/.test(
      text.slice(Math.max(0, start - 40), start),
    ) &&
    /^\s*\)\s*[.;]?\s*$/.test(text.slice(end, end + 6)) &&
    !/(?:chương\s+trình|đề\s+án|chiến\s+lược|nghị\s+quyết|quy\s+hoạch)\s[^,;]*$/.test(phraseBefore(text, text.lastIndexOf('(', start)))
  )
}

/*     Mở 03 lớp (Bệnh viện tỉnh thực hiện, quý II).     Trồng 3 ha – Sở Xây dựng, tháng 6.     …, sáng Chủ nhật 19/4/2026.
 *                                          ^^^^^^                                 ^^^^^^^                        ^^^^^^^^^
 * at the end of the item, behind who does it or a part of the day */
function closesBehindDoer(text: string, { moment }: BoundMoment): boolean {
  const [start, end] = moment.span
  const { unit } = moment.to
  if (unit === 'year' || !/^\s*(?:\)\s*)?(?:[.;]\s*)?$/.test(text.slice(end, end + 6)) || end + 6 < text.trimEnd().length) return false
  const before = text.slice(Math.max(0, start - 120), start)
  if (unit === 'day' && partOfDay.test(before)) return true
  return behindDoer.test(before) && (unit !== 'day' || !datesAnother(text, start))
}
const partOfDay =
  /,\s*(?:vào\s+)?(?:(?:buổi\s+)?(?:sáng|chiều|tối)(?:\s+(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật))?|thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)\s*,?\s*(?:ngày\s+)?$/
const behindDoer =
  /(?:\(\s*(?:do\s+)?|\s[-–—]\s+)(?:(?:các|liên)\s+)?(?:sở|ban|phòng|ubnd|ủy\s+ban|uỷ\s+ban|công\s+an|trung\s+tâm|hội|đoàn|trạm|vụ|cục|chi\s+cục|viện|bệnh\s+viện|văn\s+phòng|bộ|thanh\s+tra|đài|báo|mặt\s+trận)\s[^().;:\d]{1,80},\s*$/

/*     Xây dựng 01 nhà trưng bày tại phường Vân Trung giai đoạn 2027 - 2028.
 *                                                    ^^^^^^^^^^^^^^^^^^^^^   at the end of an item that names no plan of that stage   */
function stageAtEnd(text: string, { moment }: BoundMoment): boolean {
  const [start, end] = moment.span
  if (!isRange(moment) || !/^\s*[.;]?\s*$/.test(text.slice(end, end + 4)) || end + 4 < text.trimEnd().length) return false
  const clause = clauseBefore(text, start)
  return /\sgiai\s+đoạn\s+$/.test(clause) && !ofPlan.test(clause)
}
const ofPlan =
  /(?:chương\s+trình|đề\s+án|chiến\s+lược|nghị\s+quyết|quy\s+hoạch|kế\s+hoạch|dự\s+án|phong\s+trào|đề\s+tài|chỉ\s+thị|mục\s+tiêu|vận\s+động|phương\s+án|định\s+hướng|lộ\s+trình|biên\s+chế|chỉ\s+tiêu)/

/** In running text a moment is a deadline only where words say so; most dates there are citations and background. */
export function isDeadline(text: string, bound: BoundMoment): boolean {
  const { moment, start } = bound
  if (isQuoted(text, start)) return false
  if (closesItem(text, bound) || stageAtEnd(text, bound) || closesBehindDoer(text, bound)) return true
  const { unit } = moment.to
  switch (bound.bound) {
    case 'data':
      return false
    case 'since-now':
    case 'done':
    case 'by':
      return true
    case 'before':
    case 'end':
      return !saysPast(text, start)
    case 'until':
      return (
        !saysPast(text, start) &&
        (unit !== 'year' || opensClause(text, start) || striving.test(phraseBefore(text, start)) || aims(text, bound))
      )
    case 'in':
      return !saysPast(text, start)
    case 'edge':
      return (
        startsClause(text, start) ||
        /^(?:trong|vào)\s/.test(text.slice(start, start + 6)) ||
        /(?:trước|đến|hoàn\s+thành|(?:tại|trước|vào)\s+kỳ\s+họp(?:\s+thường\s+lệ)?)\s*$/.test(phraseBefore(text, start))
      )
    case 'from':
      return isRange(moment) && !saysPast(text, start)
    case 'none':
      return unit === 'day'
        ? isRange(moment) && startsClause(text, start) && !namesDays.test(text.slice(Math.max(0, start - 48), start))
        : headsClause(text, bound)
  }
}

/** As the value of a field about time, a bare moment says when; a start alone, or another document's date, does not. */
export function isFieldDeadline(text: string, { moment, bound, start }: BoundMoment): boolean {
  if (bound === 'data') return false
  if (bound === 'from') return isRange(moment)
  return bound !== 'none' || !datesAnother(text, start)
}
