import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawSpans, undrawn } from './draw-spans.ts'
import { mentionInWords } from './due-in-words.ts'
import { findDueMentions, findFieldDueMentions } from './find-dues.ts'

const context = { documentDate: '2025-11-18', planYear: null }

type Case = readonly [drawn: string, ...meaning: string[]]

const fields: readonly Case[] = [
  ['⟦12/2025⟧', '2025-12-01/2025-12-31'],
  ['⟦Tháng 12/2025⟧', '2025-12-01/2025-12-31'],
  ['⟦6 tháng⟧, ⟦năm⟧', 'each half-year', 'each year'],
  ['⟦Tháng 11 - 12/2025⟧.', '2025-11-01/2025-12-31'],
  ['⟦Tháng 11, 12/2025⟧', '2025-11-01/2025-12-31'],
  ['⟦Tháng 12/2025 - 01/2026⟧', '2025-12-01/2026-01-31'],
  ['⟦15/12/2025⟧', 'by 2025-12-15'],
  ['⟦ngày 15/12/2025⟧', 'by 2025-12-15'],
  ['⟦15/11-15/12⟧', '2025-11-15/2025-12-15'],
  ['⟦15/11-15/12/2025⟧', '2025-11-15/2025-12-15'],
  ['⟦Năm 2026⟧', '2026-01-01/2026-12-31'],
  ['⟦2025⟧', '2025-01-01/2025-12-31'],
  ['⟦2026-2030⟧', '2026-01-01/2030-12-31'],
  ['⟦2025 – 2035⟧', '2025-01-01/2035-12-31'],
  ['⟦Năm 2025, 2026⟧', '2025-01-01/2026-12-31'],
  ['⟦Năm 2025-2026⟧', '2025-01-01/2026-12-31'],
  ['Giai đoạn ⟦2026-2030⟧ và những năm tiếp theo.', '2026-01-01/2030-12-31'],
  ['⟦Năm 2026⟧ và các năm tiếp theo.', '2026-01-01/2026-12-31'],
  ['⟦Quý II/2026⟧', '2026-04-01/2026-06-30'],
  ['⟦Quý III Năm 2026⟧', '2026-07-01/2026-09-30'],
  ['⟦Quí IV-2025⟧', '2025-10-01/2025-12-31'],
  ['⟦Quý\nIV năm 2025⟧ và các năm tiếp theo.', '2025-10-01/2025-12-31'],
  ['⟦Quý IV/2025- Quý II/2026⟧', '2025-10-01/2026-06-30'],
  ['⟦Quý III - IV/2026⟧', '2026-07-01/2026-12-31'],
  ['⟦Quý I, II năm 2026⟧', '2026-01-01/2026-06-30'],
  ['⟦Q1/2026⟧', '2026-01-01/2026-03-31'],
  ['⟦Quý I⟧', '2026-01-01/2026-03-31 ?year-assumed'],
  ['⟦6 tháng đầu năm 2026⟧', '2026-01-01/2026-06-30'],
  ['⟦Trước ngày 30/11/2025⟧', 'before 2025-11-30'],
  ['⟦Trước ngày 15/11/2025⟧', 'before 2025-11-15 ?before-document'],
  ['Hoàn thành ⟦trong năm 2025⟧.', '2025-01-01/2025-12-31'],
  ['⟦Thường xuyên⟧', 'standing'],
  ['⟦Thường\nxuyên⟧, theo yêu cầu nhiệm vụ.', 'standing'],
  ['⟦Liên tục⟧', 'standing'],
  ['⟦Thường xuyên⟧, ⟦hằng năm⟧', 'standing', 'each year'],
  ['⟦Hàng năm⟧', 'each year'],
  ['⟦Tháng 12 hằng năm⟧', 'each year 12'],
  ['⟦Từ tháng 3 đến tháng 11 hằng năm⟧.', 'each year 11'],
  ['⟦Sau khi có Quy chế của Trung ương⟧', 'after có Quy chế của Trung ương'],
  ['⟦Từ nay đến hết ngày 31 tháng 12 năm 2025⟧.', '2025-11-18/2025-12-31'],
  ['⟦Cuối năm 2025⟧', 'by 2025-12-31 ?approximate'],
  ['Từ 01/7/2025.'],
  ['Từ tháng 10/2025 ⟦đến khi kết thúc kiểm kê⟧.', 'after kết thúc kiểm kê'],
  ['Theo kế hoạch công tác tư pháp hàng năm.'],
  ['Theo Kế hoạch bồi dưỡng công chức, viên chức hàng năm.'],
  ['Theo Quyết định số 12/QĐ-UBND ngày 05/01/2025'],
  ['Theo lộ trình của Bộ'],
  ['Định kỳ'],
  [''],
]

describe('the value of a field about time', () => {
  for (const [drawn, ...meaning] of fields)
    test(drawn || 'nothing', () => {
      const text = undrawn(drawn)
      const found = findFieldDueMentions(text, context)
      assert.deepEqual(found.map(mentionInWords), meaning)
      assert.equal(
        drawSpans(
          text,
          found.map(({ span }) => span),
        ),
        drawn,
      )
    })
})

const labelled: readonly Case[] = [
  ['- Thời gian thực hiện: ⟦Quý II/2026⟧.\n- Đơn vị chủ trì: Sở Y tế', '2026-04-01/2026-06-30'],
  ['Tiến độ: ⟦12/2025⟧', '2025-12-01/2025-12-31'],
  ['⟦Thời hạn gửi: 15/12/2025⟧', 'by 2025-12-15'],
  ['Thời gian dự kiến hoàn thành: ⟦Năm 2026⟧', '2026-01-01/2026-12-31'],
  ['Đơn vị phối hợp: Sở Y tế.\nThời gian: ⟦2026 - 2027⟧\nSản phẩm: Kế hoạch năm 2028', '2026-01-01/2027-12-31'],
  ['Sản phẩm: Kế hoạch năm 2028'],
]

describe('a field about time inside the text of an item', () => {
  for (const [drawn, ...meaning] of labelled)
    test(drawn, () => {
      const text = undrawn(drawn)
      const found = findDueMentions(text, context)
      assert.deepEqual(found.map(mentionInWords), meaning)
      assert.equal(
        drawSpans(
          text,
          found.map(({ span }) => span),
        ),
        drawn,
      )
    })
})
