import fc from 'fast-check'

/** Texts built as plans are: letterhead, numbered headings, items with bodies and dates, fields, tables, recipients; some of it missing. */

const bodies = fc.constantFrom(
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Văn phòng UBND tỉnh',
  'Ủy ban nhân dân các xã, phường',
  'các sở, ban, ngành',
  'Công an tỉnh',
  'Đề nghị Hội Nông dân tỉnh',
  'SỞ NỘI VỤ',
)

const two = (n: number): string => String(n).padStart(2, '0')
const day = fc
  .tuple(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 2023, max: 2031 }), fc.boolean())
  .map(([d, m, y, inWords]) => (inWords ? `ngày ${two(d)} tháng ${m} năm ${y}` : `ngày ${two(d)}/${two(m)}/${y}`))

const time = fc.oneof(
  day.map(written => `trước ${written}`),
  day.map(written => `chậm nhất ${written}`),
  fc.tuple(day, day).map(([from, to]) => `từ ${from} đến ${to}`),
  fc.constantFrom('hằng năm', 'trước ngày 25 hằng tháng', 'thường xuyên', 'trong quý IV/2025', 'Tháng 11 - 12/2025', 'đến năm 2030'),
  fc.constantFrom('trong thời hạn 05 ngày làm việc kể từ ngày ban hành', 'sau khi Luật có hiệu lực', 'theo quy định', ''),
)

const work = fc
  .array(
    fc.constantFrom(
      'tổ chức 02 hội nghị tập huấn',
      'rà soát, cập nhật dữ liệu',
      'báo cáo kết quả về Sở Y tế để tổng hợp, báo cáo UBND tỉnh',
      'phối hợp với Sở Tài chính và các đơn vị liên quan',
      'theo Quyết định số 12/QĐ-UBND ngày 05/01/2025 của UBND tỉnh',
      'xây dựng tối thiểu 01 mô hình (thí điểm)',
      'bảo đảm kinh phí chi thường xuyên',
      'theo dõi người khiếu nại',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(parts => parts.join('; '))

const item = fc.tuple(fc.option(bodies, { nil: '' }), work, time).map(([body, what, when]) => `${body} ${what} ${when}.`.trim())

const fields = fc
  .tuple(bodies, bodies, time)
  .map(([lead, support, when]) => `- Đơn vị chủ trì: ${lead}.\n- Đơn vị phối hợp: ${support}.\n- Thời gian thực hiện: ${when}.`)

const label = fc.constantFrom('1. ', '2. ', 'a) ', 'đ) ', '- ', '+ ', '(1) ', '1.1. ', '* ', 'Điều 2. ', '')

const leaf = fc.tuple(label, item, fc.option(fields, { nil: '' })).map(([mark, said, below]) => `${mark}${said}${below && `\n${below}`}`)

const row = fc.tuple(fc.nat(40), item, bodies, bodies, time).map(cells => cells.join('\t'))
const table = fc
  .array(row, { minLength: 1, maxLength: 5 })
  .map(rows => ['TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian', ...rows].join('\n'))

const title = fc.constantFrom(
  'MỤC ĐÍCH, YÊU CẦU',
  'NHIỆM VỤ, GIẢI PHÁP',
  'Tổ chức thực hiện',
  'KINH PHÍ',
  'Nhiệm vụ của Sở Y tế:',
  'Thời gian: Năm 2026',
)
const section = fc
  .tuple(
    fc.constantFrom('I. ', 'II. ', 'III. ', 'Phần IV. ', ''),
    title,
    fc.array(fc.oneof({ weight: 5, arbitrary: leaf }, table), { maxLength: 6 }),
  )
  .map(([number, name, parts]) => [`${number}${name}`, ...parts].join('\n'))

const head = fc
  .tuple(fc.nat(900), day)
  .map(
    ([number, date]) =>
      `ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: ${number}/KH-UBND\nAn Bình, ${date}\nKẾ HOẠCH\nTriển khai công tác năm 2026\nCăn cứ Luật Tổ chức chính quyền địa phương;\n`,
  )

const tail = fc.constantFrom(
  '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n',
  '\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND)\n',
  '',
)

export const planTexts = fc
  .tuple(fc.option(head, { nil: '' }), fc.array(section, { maxLength: 5 }), tail, fc.constantFrom('\n', '\n\n', '\r\n'))
  .map(([top, sections, end, lineEnd]) => `${top}${sections.join('\n')}${end}`.replaceAll('\n', lineEnd))
