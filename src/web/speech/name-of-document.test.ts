import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameOfDocument, numberOfDocument } from './name-of-document.ts'

const named = (subject: string | null, number: string | null = null, symbol: string | null = null) => ({ subject, number, symbol })

test('a subject begins with a capital, whatever its letter', () => {
  assert.equal(nameOfDocument(named('đẩy mạnh cải cách'), 'a.docx'), 'Đẩy mạnh cải cách')
  assert.equal(nameOfDocument(named('ứng phó bão'), 'a.docx'), 'Ứng phó bão')
})

test('without a subject the file gives the name', () => assert.equal(nameOfDocument(named(null), '2026.docx'), '2026.docx'))

test('number and symbol are written as offices write them, or what there is of them', () => {
  assert.equal(numberOfDocument(named(null, '128', 'KH-UBND')), '128/KH-UBND')
  assert.equal(numberOfDocument(named(null, null, 'KH-UBND')), 'KH-UBND')
  assert.equal(numberOfDocument(named(null)), '')
})
