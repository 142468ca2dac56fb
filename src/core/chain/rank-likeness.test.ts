import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rankLikeness } from './rank-likeness.ts'

const higher = [
  { id: 'lớp', text: 'Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Y tế tổ chức 02 lớp tập huấn về quyền trẻ em cho giáo viên.' },
  {
    id: 'tài liệu',
    text: 'Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với các sở, ngành biên soạn tài liệu truyền thông về quyền trẻ em.',
  },
  { id: 'kinh phí', text: 'Sở Tài chính chủ trì, phối hợp với các sở, ngành tham mưu bố trí kinh phí thực hiện Kế hoạch.' },
  { id: 'rà soát', text: 'UBND các xã, phường chủ trì, phối hợp với các trường rà soát trẻ em bỏ học, vận động trẻ trở lại trường.' },
]
const rank = rankLikeness(higher)
const ids = (text: string, most = 3) => rank(text, most).map(({ id }) => id)

describe('tasks are proposed by likeness of wording', () => {
  const firsts: readonly (readonly [text: string, first: string])[] = [
    ['Phòng Giáo dục phổ thông tổ chức 01 lớp tập huấn về quyền trẻ em cho giáo viên trung học.', 'lớp'],
    ['Văn phòng tham mưu bố trí kinh phí cho các lớp.', 'kinh phí'],
    ['Các trường rà soát học sinh bỏ học, vận động trẻ trở lại trường.', 'rà soát'],
    ['Biên soạn tài liệu truyền thông cho phụ huynh.', 'tài liệu'],
  ]
  for (const [text, first] of firsts)
    test(`“${text}” is likest to ${first}`, () => {
      assert.equal(ids(text)[0], first)
    })

  test('what plans have in common proposes nothing', () => {
    assert.deepEqual(ids('Phòng Tổ chức chủ trì, phối hợp với các phòng sửa chữa trụ sở.'), [])
    assert.deepEqual(ids(''), [])
  })

  test('the place of the tone mark is no difference', () => {
    const one = rankLikeness([{ id: 'hòa', text: 'Xây dựng xã An Hòa văn hóa' }])
    assert.equal(one('xây dựng xã An Hoà văn hoá', 1)[0]?.likeness, 1)
  })

  test('the same task is wholly alike, equals keep their order, and no more come than asked', () => {
    const [first] = higher
    assert.ok(first)
    assert.deepEqual(rank(first.text, 1), [{ id: 'lớp', likeness: 1 }])
    const twice = rankLikeness([
      { id: 'b', text: 'mở lớp tập huấn' },
      { id: 'a', text: 'mở lớp tập huấn' },
    ])
    assert.deepEqual(
      twice('mở lớp tập huấn', 5).map(({ id }) => id),
      ['b', 'a'],
    )
  })

  test('nothing to propose from proposes nothing', () => {
    assert.deepEqual(rankLikeness([])('mở lớp', 3), [])
  })
})
