import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../reading/read-text.ts'
import { cleanDocuments, cleanLetters, cleanPlans } from './examples/clean-plans.ts'
import type { RuleId } from './rule.ts'
import { rules } from './rules.ts'

type Damage = (text: string) => string
const change =
  (from: string | RegExp, to: string): Damage =>
  text =>
    text.replace(from, to)

const firstTask = /(1\. [^\n]+)\n/
const lastTask = 'danh mục nhiệm vụ cụ thể tại Phụ lục kèm theo.'
const afterTasks = (line: string): Damage => change(lastTask, `${lastTask}\n${line}`)
/** Cites a document in the first task. */
const citing = (words: string): Damage => change('và lập danh mục cần sửa đổi', `theo ${words} và lập danh mục cần sửa đổi`)

/** For each rule the ways in which drafters make its fault, laid on composed plans that have none. */
const faults: Readonly<Record<RuleId, readonly Damage[]>> = {
  'task-without-deadline': [change('sửa đổi, hoàn thành trước ngày 31/3/2026', 'sửa đổi')],
  'task-without-lead': [afterTasks('5. Tổ chức 02 đợt kiểm tra, hoàn thành trước ngày 30/6/2026.')],
  'report-without-date': [change(/(báo cáo tiến độ về [^\n]+?) trước ngày 15 hằng tháng/, '$1')],
  'deadline-before-document': [change('31/3/2026', '31/12/2025')],
  'contradicting-dates': [
    change('ngày 02/3/2026 đến ngày 13/3/2026', 'ngày 13/3/2026 đến ngày 02/3/2026'),
    citing('Quyết định số 118/QĐ-TTg ngày 22 tháng 11 năm 2025 của Thủ tướng Chính phủ'),
  ],
  'impossible-day': [change('31/3/2026', '31/4/2026'), change('30/6/2026', '30/02/2026'), change('Tháng 5/2026', 'Tháng 15/2026')],
  'weekday-of-another-day': [change('thứ Ba', 'thứ Hai'), change('thứ Ba', 'Chủ nhật')],
  'agency-not-in-recipients': [
    change(/- Các sở, ban, ngành [^;]+;\n/, '- Văn phòng UBND;\n'),
    change('- UBND các xã, phường;\n- Lưu', '- Hợp tác xã An Hòa;\n- Lưu'),
  ],
  'unknown-agency': [change(firstTask, '$1\n5. Sở Kho tàng tổ chức 02 đợt kiểm tra, hoàn thành trước ngày 30/6/2026.\n')],
  'numbering-gap': [
    change('c) Xây dựng 05 mô hình điểm;\n', ''),
    change('III. CHẾ', 'IV. CHẾ'),
    change('\nđ) Cung cấp biểu mẫu thống kê;', ''),
  ],
  'blank-placeholder': [change(/tháng 01 năm 2026\n/, 'tháng … năm 2026\n'), citing('Công văn số …/STC-NS ngày … tháng … năm 2026')],
  'point-letter': [
    change('e) Nghiệm thu các mô hình.', 'e) Nghiệm thu các mô hình;\nf) Nhân rộng các mô hình.'),
    change('đ) Cung cấp', 'w) Cung cấp'),
  ],
  'motto-missing': [change('Độc lập - Tự do - Hạnh phúc\n', ''), change('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n', '')],
  'motto-misspelled': [
    change('Tự do', 'Tư do'),
    change('CHỦ NGHĨA', 'CHỦ NGHĨ'),
    change('Độc lập - Tự do', 'Độc lập-Tự do'),
    change('Hạnh phúc', 'Hanh phúc'),
  ],
  'issue-date-missing': [change(/\n[^\n]+, ngày \d\d tháng 01 năm 2026\n/, '\n')],
  'date-without-zero': [
    change(/ngày \d\d tháng 01 năm 2026\n/, 'ngày 25 tháng 1 năm 2026\n'),
    change(/ngày \d\d tháng 01 năm 2026\n/, 'ngày 7 tháng 01 năm 2026\n'),
  ],
  'subject-missing': [change(/KẾ HOẠCH\n[^\n]+\n/, 'KẾ HOẠCH\n')],
  'addressee-missing': [change(/Kính gửi:\n(?:- [^\n]+\n)+/, '')],
  'symbol-format': [
    change('45/2025/NĐ-CP', '45/2025/NĐ - CP'),
    change('118/QĐ-TTg', '118/QD-TTg'),
    change('118/QĐ-TTg', '118 /QĐ-TTg'),
    change(/Số: \d+\/KH/, 'Số: 7/KH'),
    change('/KH-UBND', '/KH -UBND'),
  ],
  'type-against-symbol': [
    change('Nghị định số 45/2025', 'Quyết định số 45/2025'),
    change('Quyết định số 118', 'Chỉ thị số 118'),
    change('/KH-UBND', '/CT-UBND'),
  ],
  'issuer-against-symbol': [
    change('của Thủ tướng Chính phủ về', 'của Chính phủ về'),
    citing('Thông tư số 12/TT-BYT ngày 05/12/2025 của Bộ Nội vụ'),
    change('của Chính phủ;', 'của Thủ tướng Chính phủ;'),
  ],
  'citation-after-document': [
    change('28 tháng 02 năm 2025', '28 tháng 02 năm 2026'),
    citing('Kế hoạch số 214/KH-BNV ngày 15/11/2026 của Bộ Nội vụ'),
  ],
  'citation-without-date': [
    citing('Kế hoạch số 77/KH-UBND của Ủy ban nhân dân'),
    change('118/QĐ-TTg ngày 22 tháng 12 năm 2025', '118/QĐ-TTg'),
  ],
  'basis-punctuation': [change('năm 2025;\nCăn cứ', 'năm 2025.\nCăn cứ'), change('Chính phủ;\nCăn cứ', 'Chính phủ\nCăn cứ')],
  'end-mark-missing': [change('./.', '.'), change('./.', '')],
  'archive-line-missing': [change(';\n- Lưu: VT, KTN.', '.')],
  'deputy-without-authority': [change('KT. CHỦ TỊCH\n', '')],
  'annex-absent': [
    change(/\nPHỤ LỤC\n[\s\S]*$/, ''),
    text => `${text.replace('PHỤ LỤC\n', 'PHỤ LỤC I\n').replace('Phụ lục kèm theo', 'Phụ lục I và Phụ lục II')}`,
  ],
  'annex-not-mentioned': [
    text =>
      text
        .replace('; danh mục nhiệm vụ cụ thể tại Phụ lục kèm theo', '')
        .replace('và lập danh mục cần sửa đổi', '')
        .replace('biểu mẫu ', ''),
  ],
  'annex-without-number': [
    text => `${text}\nPHỤ LỤC\nDANH SÁCH ĐIỂM TẬP HUẤN\n1. Trung tâm tỉnh\n`,
    text => `${text.replace('PHỤ LỤC\n', 'PHỤ LỤC II\n')}\nPHỤ LỤC II\nDANH SÁCH ĐIỂM TẬP HUẤN\n1. Trung tâm tỉnh\n`,
  ],
  'report-chain-order': [
    change('trước ngày 20/12/2026', 'trước ngày 05/12/2026'),
    change('trước ngày 10/12/2026', 'trước ngày 25/12/2026'),
  ],
  'report-without-recipient': [change(/(báo cáo tiến độ) về [^\n]+? trước/, '$1 trước')],
  'report-rhythm-without-day': [change('trước ngày 15 hằng tháng', 'hằng tháng'), change('trước ngày 15 hằng tháng', 'hằng quý')],
  'quantity-without-unit': [
    change('tối thiểu 02 lớp tập huấn cho cán bộ cấp xã', 'tối thiểu 02'),
    change('Xây dựng 05 mô hình điểm', 'Xây dựng ít nhất 05'),
  ],
  'task-without-result': [
    afterTasks('5. Sở Nội vụ tăng cường công tác tuyên truyền, nâng cao nhận thức của người dân.'),
    afterTasks('5. Các sở, ban, ngành tiếp tục đẩy mạnh phong trào thi đua.'),
  ],
  'deadline-after-period': [change('31/3/2026', '31/3/2028'), change('30/6/2026', '30/6/2027')],
  'duplicate-task': [text => text.replace(lastTask, `${lastTask}\n5. ${/II\. NHIỆM VỤ\n1\. ([^\n]+)/.exec(text)?.[1]}`)],
  'lead-also-supports': [text => text.replace(/(1\tKhảo sát [^\t]+\t)([^\t]+)\t[^\t]+\t/, '$1$2\t$2\t')],
  'abolished-agency': [
    afterTasks('5. Sở Giao thông vận tải tổ chức 02 đợt kiểm tra, hoàn thành trước ngày 30/6/2026.'),
    afterTasks('5. Sở Thông tin và Truyền thông xây dựng 02 chuyên mục, hoàn thành trước ngày 30/6/2026.'),
    afterTasks('5. Sở Lao động - Thương binh và Xã hội tổ chức 02 lớp dạy nghề, hoàn thành trước ngày 30/6/2026.'),
  ],
  'agency-name-capitals': [
    afterTasks('5. Sở Nội Vụ tổ chức 02 đợt kiểm tra, hoàn thành trước ngày 30/6/2026.'),
    afterTasks('5. Sở Giáo dục và đào tạo tổ chức 02 đợt kiểm tra, hoàn thành trước ngày 30/6/2026.'),
  ],
  'district-body': [
    afterTasks('5. UBND các huyện, thị xã tổ chức 02 đợt kiểm tra, hoàn thành trước ngày 30/6/2026.'),
    afterTasks('5. Ủy ban nhân dân cấp huyện tổ chức 02 đợt kiểm tra, hoàn thành trước ngày 30/6/2026.'),
  ],
  'day-count-against-range': [
    change('trong 10 ngày', 'trong 15 ngày'),
    change('đến ngày 13/3/2026', 'đến ngày 27/3/2026'),
    change('từ ngày 02/3/2026 đến ngày 13/3/2026', 'từ ngày 02 đến ngày 20 tháng 3 năm 2026'),
  ],
  'doubled-word': [
    change('rà soát các', 'rà soát các các'),
    change('trên địa bàn', 'tại tại địa bàn'),
    change('Biên soạn', 'Biên soạn và và'),
  ],
}

const rulesOn = (text: string): Set<string> => new Set(readText(text).remarks.map(remark => remark.rule))

test('composed documents without a fault get no remark', () => {
  const remarks = cleanDocuments.flatMap(text => readText(text).remarks.map(({ rule, span }) => `${rule}: ${text.slice(...span)}`))
  assert.deepEqual(remarks, [])
})

for (const { id } of rules)
  for (const [at, damage] of faults[id].entries())
    test(`${id} finds its fault in every composed plan (${at + 1})`, () => {
      const sound = id === 'addressee-missing' ? cleanLetters : cleanPlans
      for (const text of sound) {
        const faulty = damage(text)
        assert.notEqual(faulty, text)
        assert.ok(rulesOn(faulty).has(id), faulty.split('\n')[1])
      }
    })

test('a suggestion that is followed leaves no remark of its rule, and nothing else changes', () => {
  for (const { id } of rules)
    for (const damage of faults[id])
      for (const text of cleanPlans) {
        const faulty = damage(text)
        const { suggestion } = readText(faulty).remarks.find(remark => remark.rule === id) ?? {}
        if (!suggestion) continue
        const mended = faulty.slice(0, suggestion.span[0]) + suggestion.text + faulty.slice(suggestion.span[1])
        assert.ok(!rulesOn(mended).has(id), `${id}: ${suggestion.text}`)
      }
})
