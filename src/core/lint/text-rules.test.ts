import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Plan } from '../plan/plan.ts'
import { checkBlankPlaceholder } from './blank-placeholder.ts'
import { checkImpossibleDay } from './impossible-day.ts'
import type { Finding } from './rule.ts'
import { checkWeekdayOfAnotherDay } from './weekday-of-another-day.ts'

/** Rules that look at the words alone. ⟦ ⟧ stands around what each remarks on. */
const cases: readonly [check: (plan: Pick<Plan, 'text'>) => Iterable<Finding>, texts: readonly string[]][] = [
  [
    checkImpossibleDay,
    [
      'gửi báo cáo trước ngày ⟦31/11/2026⟧',
      'hoàn thành trước ngày ⟦30 tháng 02 năm 2026⟧; sơ kết ngày 30 tháng 6',
      'trước ngày ⟦31/9⟧ hằng năm',
      'theo Quyết định số 12/QĐ-TTg ngày ⟦29/02/2025⟧',
      'trước ngày 29/02/2028 và ngày 29/02 hằng năm nhuận',
      'ngày ⟦15/13/2026⟧',
      'trong ⟦tháng 13/2026⟧, ⟦quý V/2026⟧ và quý IV năm 2026',
      'trực ban ngày 24/24 giờ, 1/2 số xã; Luật số 45/2019/QH14; từ ngày 16-22/11/2025; tỷ lệ 35/40',
      'từ tháng thứ 13, 06 tháng 12/2026, quý độc giả',
    ],
  ],
  [
    checkWeekdayOfAnotherDay,
    [
      'họp vào ⟦thứ Hai, ngày 06/01/2026⟧ tại trụ sở',
      'họp vào thứ Ba, ngày 06/01/2026; ⟦Chủ nhật (03 tháng 01 năm 2026⟧)',
      'họp Chủ nhật, ngày 04/01/2026',
      'phiên họp thứ năm ngày mai; thứ tư 32/13/2026; thứ Sáu hằng tuần',
    ],
  ],
  [
    checkBlankPlaceholder,
    [
      '(Kèm theo Kế hoạch ⟦số:      /KH-UBND ngày   /   /2026⟧ của UBND tỉnh)',
      'Vĩnh Hà, ⟦ngày … tháng … năm 2026⟧',
      'Vĩnh Hà, ⟦ngày    tháng 12 năm 2026⟧',
      'Vĩnh Hà, ⟦ngày 12 tháng    năm 2026⟧',
      'theo Công văn ⟦số XX/SYT-NVY⟧; đạt ⟦XX⟧% số xã',
      'kinh phí: ⟦[số tiền]⟧ đồng; đầu mối: ⟦[…]⟧; điện thoại: ⟦…………⟧; hạn: ⟦........⟧',
      'thời gian: ⟦từ tháng đến tháng 4⟧ hằng năm',
      'hoàn thành trước ⟦ngày .../3/2026⟧',
      'truyền thông trên báo chí, mạng xã hội...; số hóa (chữ ký số…); hằng ngày, hằng tháng…',
      'Đại hội lần thứ XX; ghi rõ ngày, tháng, năm sinh; từ tháng 3 đến tháng 4; [1] Theo Nghị định',
      '-------\n_______________\n*****',
      'Số: 15/KH-UBND\nVĩnh Hà, ngày 05 tháng 01 năm 2026',
      'PHỤ LỤC\nMẪU SỐ 01: BÁO CÁO THÁNG\nSố: …/BC-…\n1. Kết quả: ..........',
    ],
  ],
]

for (const [check, texts] of cases)
  for (const marked of texts)
    test(`${check.name}: ${marked.normalize('NFC')}`, () => {
      const text = marked.replaceAll(/[⟦⟧]/g, '')
      const spans = Array.from(check({ text }), finding => finding.span).sort((a, b) => a[0] - b[0])
      const shown = spans.reduceRight((all, [start, end]) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`, text)
      assert.equal(shown, marked)
    })
