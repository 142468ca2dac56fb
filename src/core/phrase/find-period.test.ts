import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawSpans, undrawn } from './draw-spans.ts'
import { findPeriod, findTitlePeriod, type StatedPeriod } from './find-period.ts'

type Case = readonly [drawn: string, start: string | null, end: string | null]

const inWords = (found: StatedPeriod | null) => found && [found.start, found.end]

const sections: readonly Case[] = [
  ['Thời gian thực hiện: ⟦Từ nay đến hết ngày 31/12/2025⟧.', '2025-11-19', '2025-12-31'],
  ['⟦Từ nay đến năm 2030⟧.', '2025-11-19', '2030-12-31'],
  ['⟦Từ khi ban hành Kế hoạch đến hết năm 2025⟧', '2025-11-19', '2025-12-31'],
  ['Kế hoạch thực hiện ⟦từ năm 2025 đến năm 2030⟧.', '2025-01-01', '2030-12-31'],
  ['⟦Từ tháng 11/2025 đến tháng 12/2025⟧', '2025-11-01', '2025-12-31'],
  ['⟦Từ ngày 01/12/2025 đến ngày 31/3/2026⟧', '2025-12-01', '2026-03-31'],
  ['⟦Năm 2026⟧.', '2026-01-01', '2026-12-31'],
  ['Thực hiện trong ⟦giai đoạn 2026 - 2030⟧'.replace('trong ⟦', '⟦trong '), '2026-01-01', '2030-12-31'],
  ['⟦Từ tháng 01/2026⟧ cho đến khi có chỉ đạo mới', '2026-01-01', null],
  ['⟦Đến hết năm 2026⟧', null, '2026-12-31'],
]

const titles: readonly Case[] = [
  ['THỰC HIỆN CHƯƠNG TRÌNH “SỮA HỌC ĐƯỜNG” ⟦GIAI ĐOẠN 2025 - 2035⟧, ĐỊNH HƯỚNG ĐẾN NĂM 2045', '2025-01-01', '2035-12-31'],
  ['Phát triển hạ tầng 5G trên địa bàn thành phố ⟦đến năm 2030⟧', null, '2030-12-31'],
  ['TRUYỀN THÔNG VỀ GIẢM NGHÈO ⟦NĂM 2025⟧', '2025-01-01', '2025-12-31'],
  ['Nâng cao năng lực xây dựng pháp luật trên địa bàn tỉnh ⟦giai đoạn 2026-2030⟧', '2026-01-01', '2030-12-31'],
]

const none = [
  'TRIỂN KHAI NHIỆM VỤ TRỌNG TÂM CUỐI NĂM 2025',
  'TRIỂN KHAI NGHỊ QUYẾT SỐ 214/NQ-CP NGÀY 23/7/2025 CỦA CHÍNH PHỦ',
  'Triển khai thi hành Luật Đất đai năm 2024',
  'KHẮC PHỤC HẬU QUẢ LỤT BÃO',
]

describe('the period from the section on time', () => {
  for (const [drawn, start, end] of sections)
    test(drawn, () => {
      const text = undrawn(drawn)
      const found = findPeriod(text, '2025-11-19')
      assert.deepEqual(inWords(found), [start, end])
      assert.equal(drawSpans(text, found ? [found.span] : []), drawn)
    })
})

describe('the period from the title', () => {
  for (const [drawn, start, end] of titles)
    test(drawn, () => {
      const text = undrawn(drawn)
      const found = findTitlePeriod(text, '2025-11-19')
      assert.deepEqual(inWords(found), [start, end])
      assert.equal(drawSpans(text, found ? [found.span] : []), drawn)
    })
  for (const title of none) test(`none: ${title}`, () => assert.equal(findTitlePeriod(title, '2025-11-19'), null))
})
