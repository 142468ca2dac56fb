import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../core/reading/read-text.ts'
import type { Reading } from '../core/reading/reading.ts'
import { renderReading } from './reading-table.ts'

const table = (notes: Reading['notes']): string =>
  renderReading(readText('1. Sở Y tế kiểm tra kho thuốc.', null, { notes }), 'x.docx', { language: 'vi', columns: 80 })

test('what was passed over in the file is said before the tasks', () => {
  const shown = table(['tracked-changes', 'comments'])
  assert.match(shown, /Lưu ý khi đọc tệp.*sửa đổi đang theo dõi.*ghi chú bên lề.*Nhiệm vụ:/s)
})

test('a file of which all was read has no such part', () => assert.doesNotMatch(table([]), /Lưu ý khi đọc tệp/))
