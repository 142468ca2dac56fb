import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Paragraph } from '../../../core/text/block.ts'
import { headingsOf, indentOf, type Sheet, settingOf } from './layout.ts'

const whole = (text: string): Paragraph => ({ kind: 'paragraph', span: [0, text.length] })
const plain: Sheet = { headings: new Set(), headEnds: 0, plain: true }

const indents: [text: string, indent: number][] = [
  ['1. Sở Y tế chủ trì', 0],
  ['a) Tổ chức tập huấn', 1],
  ['đ) Tổ chức kiểm tra', 1],
  ['- Tăng cường truyền thông', 2],
  ['+ Hoàn thành trước tháng 3', 3],
  ['-5 độ C', 0],
]
for (const [text, indent] of indents) test(`"${text}" stands ${indent} steps in`, () => assert.equal(indentOf(text), indent))

test('the letterhead of a plain text is centred, its body is not', () => {
  const text = 'ỦY BAN NHÂN DÂN'
  assert.deepEqual(settingOf(whole(text), text, { ...plain, headEnds: 100 }), {
    align: 'center',
    bold: true,
    italic: false,
    indent: 0,
    note: false,
  })
  assert.equal(settingOf(whole(text), text, plain).align, 'left')
})

test('what the file says of a paragraph goes before what its words suggest', () => {
  const text = 'KẾ HOẠCH'
  assert.equal(settingOf({ ...whole(text), bold: false }, text, plain).bold, false)
})

test('the title of a numbered part is bold, the first words of a long point are not', () => {
  const outline = [
    {
      label: 'I',
      level: 0,
      title: 'MỤC ĐÍCH',
      span: [0, 90],
      children: [{ label: '1', level: 1, title: 'Sở Y tế', span: [20, 60], children: [] }],
    },
  ] as const
  assert.deepEqual([...headingsOf(outline)], [0])
})
