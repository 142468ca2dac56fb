import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkExhibit, checkSharing } from './evidence.ts'

for (const [url, refusal] of [
  ['https://sgddt.songtrang.gov.vn/tin-tuc/tap-huan?id=12#anh', null],
  ['http://example.vn', null],
  ['https://ten:matkhau@example.vn/', 'link-invalid'],
  ['data:text/html,x', 'link-invalid'],
  ['file:///etc/passwd', 'link-invalid'],
  ['https://example vn/', 'link-invalid'],
  ['example.vn', 'link-invalid'],
  [`https://example.vn/${'a'.repeat(2000)}`, 'link-invalid'],
] as const)
  test(`${url.slice(0, 60)} is ${refusal === null ? '' : 'no '}page on the web`, () =>
    assert.equal(checkExhibit({ kind: 'link', url }), refusal))

test('a document is named by its number; its day is a day or left out', () => {
  assert.equal(checkExhibit({ kind: 'document', number: '12/BC-SGDĐT', day: null }), null)
  assert.equal(checkExhibit({ kind: 'document', number: '12/BC-SGDĐT', day: '2026-02-30' }), 'day-unknown')
  assert.equal(checkExhibit({ kind: 'document', number: ' ', day: null }), 'document-number-needed')
})

test('what tells of private persons is never open, and else only as somebody says that it belongs there', () => {
  const telling = { found: ['phone'], unread: false } as const
  assert.equal(checkSharing(telling, 'open', true), 'personal-data-open')
  assert.equal(checkSharing(telling, 'shared', false), 'personal-data-found')
  assert.equal(checkSharing(telling, 'internal', true), null)
})

test('a picture is open only when somebody has looked at it', () => {
  const photo = { found: [], unread: true } as const
  assert.equal(checkSharing(photo, 'open', false), 'picture-open')
  assert.equal(checkSharing(photo, 'open', true), null)
  assert.equal(checkSharing(photo, 'internal', false), null)
})
