import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../reading/read-text.ts'
import { cleanPlans } from './examples/clean-plans.ts'
import type { RuleId } from './rule.ts'

const [plan = ''] = cleanPlans
const dated = 'hoàn thành trước ngày 31/5/2026'
const task = (words: string): string => plan.replace(/(II\. NHIỆM VỤ\n1\. [^\n]+\n)/, `$1${words}\n`)
const report = (words: string): string => plan.replace(/(III\. CHẾ ĐỘ BÁO CÁO\n)[\s\S]*?\n\n/, `$1${words}\n\n`)

/** What looks like a fault of the rule and is none. */
const cases: readonly [rule: RuleId, name: string, text: string][] = [
  ['point-letter', 'small Roman numbers', task(`2. Sở Xây dựng kiểm tra, ${dated}: (i) nhà ở; (ii) cầu; (v) đường.`)],
  ['motto-missing', 'an extract without a letterhead', plan.slice(plan.indexOf('I. MỤC ĐÍCH'))],
  [
    'motto-missing',
    'a document of the Party',
    plan
      .replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'ĐẢNG CỘNG SẢN VIỆT NAM')
      .replace('ỦY BAN NHÂN DÂN\nTỈNH VĨNH HÀ', 'TỈNH ỦY VĨNH HÀ')
      .replace('/KH-UBND', '-KH/TU'),
  ],
  [
    'motto-misspelled',
    'the old place of the tone, a long dash and a broken line',
    plan.replace('CỘNG HÒA XÃ HỘI CHỦ', 'CỘNG HOÀ XÃ HỘI\nCHỦ').replace('Độc lập - Tự do -', 'Độc lập – Tự do –'),
  ],
  ['issue-date-missing', 'a day left blank has its own remark', plan.replace(/ngày 05 tháng 01 năm 2026\n/, 'ngày … tháng … năm 2026\n')],
  ['date-without-zero', 'a month above 2', plan.replace('ngày 05 tháng 01', 'ngày 05 tháng 3')],
  [
    'symbol-format',
    'a dash behind a symbol, and letters of units',
    task(
      `2. Sở Y tế thực hiện Nghị quyết số 57-NQ/TW - Nghị quyết đột phá, Công văn số 5095/SGDĐT-CTTTHSSV, Thông báo số 8/TB-BCĐ, ${dated}.`,
    ),
  ],
  [
    'type-against-symbol',
    'kinds of the Party, and letters',
    task(
      `2. Sở Y tế thực hiện Quy định số 178-QĐ/TW ngày 27/6/2024, Thông báo Kết luận số 99-TB/TW ngày 21/11/2025, Chương trình hành động số 10-CTr/TU ngày 13/8/2025, Hướng dẫn số 312/SYT-NVY ngày 02/12/2025, ${dated}.`,
    ),
  ],
  [
    'issuer-against-symbol',
    'ministries under their names of then',
    task(
      `2. Sở Y tế thực hiện Thông tư số 06/2022/TT-BTTTT ngày 30/6/2022 của Bộ trưởng Bộ Thông tin và Truyền thông hướng dẫn truyền thông, Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ, ${dated}.`,
    ),
  ],
  [
    'issuer-against-symbol',
    'two ministries that issue together',
    task(
      `2. Sở Y tế thực hiện Thông tư liên tịch số 12/2015/TTLT-BYT-BTC ngày 05/5/2015 của Bộ Y tế, Bộ Tài chính và Kế hoạch số 515/KH-BCA-BYT ngày 02/10/2025 của Bộ Công an, ${dated}.`,
    ),
  ],
  [
    'end-mark-missing',
    'recipients and signature side by side',
    plan.replace('Nơi nhận:\n', `Nơi nhận:${' '.repeat(40)}TM. ỦY BAN NHÂN DÂN\n`).replace('KTN.\nTM. ỦY BAN NHÂN DÂN\n', 'KTN.\n'),
  ],
  [
    'citation-after-document',
    'a term behind a number',
    task('2. Sở Y tế thực hiện Kế hoạch số 77/KH-UBND, hoàn thành trước ngày 30/6/2026.'),
  ],
  [
    'citation-without-date',
    'a day before it in the sentence, and one given later',
    task(
      `2. Ngày 28/10/2025, Ủy ban nhân dân đã ban hành Kế hoạch số 77/KH-UBND; Sở Y tế thực hiện Chỉ thị số 08/CT-UBND và Chỉ thị số 08/CT-UBND ngày 02/12/2025, ${dated}.`,
    ),
  ],
  ['basis-punctuation', 'the last basis before the sentence that issues', plan.replace('thiên tai;\nỦy ban', 'thiên tai,\nỦy ban')],
  ['end-mark-missing', 'a mark apart from the word', plan.replace('./.', ' ./.')],
  ['archive-line-missing', 'a file kept by its unit', plan.replace('- Lưu: VT, KTN.', '- Lưu VP, KTN1.')],
  ['deputy-without-authority', 'an acting head', plan.replace('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'Q. CHỦ TỊCH')],
  ['deputy-without-authority', 'a deputy in charge', plan.replace('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH PHỤ TRÁCH')],
  [
    'annex-absent',
    'an annex of another document',
    task(`2. Sở Y tế trình bày văn bản theo Phụ lục I Nghị định số 30/2020/NĐ-CP, ${dated}.`),
  ],
  ['annex-absent', 'a single annex called by a number', plan.replace('tại Phụ lục kèm', 'tại Phụ lục 1 kèm')],
  ['annex-not-mentioned', 'an annex called what is enclosed', plan.replace('tại Phụ lục kèm theo', 'gửi kèm theo')],
  [
    'report-chain-order',
    'parts by the 25th, the sum by the 5th of the month after',
    report(
      '1. UBND các xã, phường báo cáo về Sở Xây dựng trước ngày 25 hằng tháng.\n2. Sở Xây dựng tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 05 hằng tháng./.',
    ),
  ],
  [
    'report-chain-order',
    'the sum of the half-year before the parts of the year',
    report(
      '1. UBND các xã, phường báo cáo về Sở Xây dựng trước ngày 10/12/2026.\n2. Sở Xây dựng tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/6/2026./.',
    ),
  ],
  [
    'report-without-recipient',
    'regulated elsewhere',
    report('1. Các sở, ban, ngành báo cáo kết quả theo quy định trước ngày 15/12/2026./.'),
  ],
  [
    'report-rhythm-without-day',
    'a day given by another item',
    report(
      '1. UBND các xã, phường báo cáo kết quả về Sở Xây dựng hằng tháng.\n2. Các báo cáo hằng tháng gửi Sở Xây dựng trước ngày 15 hằng tháng./.',
    ),
  ],
  [
    'quantity-without-unit',
    'shares, fractions and counts that go on',
    task(`2. Sở Y tế bảo đảm tối thiểu 2,5% kinh phí, ít nhất 02/03 số xã, tối đa 05 ngày, ít nhất 10.000 lượt người, ${dated}.`),
  ],
  ['task-without-result', 'weak words with something to see', task('2. Sở Y tế tăng cường kiểm tra kho thuốc.')],
  ['task-without-result', 'weak words with a term', task(`2. Sở Y tế đẩy mạnh công tác tuyên truyền, ${dated}.`)],
  [
    'deadline-after-period',
    'closing the books, and a vision',
    task('2. Sở Y tế quyết toán kinh phí, hoàn thành trước ngày 31/01/2027; hướng tới phát thải ròng bằng 0 vào năm 2050.'),
  ],
  [
    'duplicate-task',
    'the same work for two bodies',
    task(
      `2. Sở Y tế rà soát cơ sở vật chất và lập danh mục cần sửa chữa, ${dated}.\n3. Sở Nội vụ rà soát cơ sở vật chất và lập danh mục cần sửa chữa, ${dated}.`,
    ),
  ],
  [
    'lead-also-supports',
    'a group that may hold the lead',
    task(`2. Sở Y tế chủ trì, phối hợp với các sở, ngành kiểm tra kho thuốc, ${dated}.`),
  ],
  [
    'abolished-agency',
    'the author of a cited document',
    task(`2. Sở Y tế thực hiện Thông tư số 10/2022/TT-BLĐTBXH ngày 31/5/2022 của Bộ Lao động - Thương binh và Xã hội, ${dated}.`),
  ],
  [
    'abolished-agency',
    'a document of before the mergers',
    plan.replaceAll('Sở Y tế', 'Sở Giao thông vận tải').replaceAll('2026', '2024').replaceAll('2025', '2023'),
  ],
  ['agency-name-capitals', 'the old place of the tone', task(`2. Sở Văn hoá, Thể thao và Du lịch tổ chức 02 hội thi, ${dated}.`)],
  ['district-body', 'a word that only holds the letters', task(`2. Sở Y tế xây dựng 02 câu chuyện truyền thông tại huyện đảo, ${dated}.`)],
  [
    'day-count-against-range',
    'Tết in the range, and the first day left out',
    task(
      '2. Sở Y tế trực trong 05 ngày làm việc (từ ngày 16/02/2026 đến ngày 24/02/2026); kiểm tra trong 10 ngày từ ngày 01/4/2026 đến ngày 11/4/2026.',
    ),
  ],
  [
    'doubled-word',
    'words doubled on purpose, or by their neighbours',
    task(`2. Sở Y tế luôn luôn trực, ngày ngày kiểm tra các cá nhân, song song bảo đảm thông suốt, ${dated}.`),
  ],
]

for (const [rule, name, text] of cases)
  test(`${rule} leaves alone: ${name}`, () => {
    assert.notEqual(text, plan)
    const said = readText(text).remarks.filter(remark => remark.rule === rule)
    assert.deepEqual(
      said.map(remark => text.slice(...remark.span)),
      [],
    )
  })
