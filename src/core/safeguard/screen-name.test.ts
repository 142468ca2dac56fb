import assert from 'node:assert/strict'
import { test } from 'node:test'
import { screenName } from './screen-name.ts'

const bodies = [
  'Ban quản lý rừng phòng hộ',
  'xã Viên An Đông',
  'Thị trấn Trần Văn Thời',
  'Y tế',
  'Sở Y tế',
  'Ủy ban nhân dân xã Đồng Gió Ngược',
  'UBND phường Trăng Non',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh',
  'Đoàn Luật sư tỉnh',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Chi cục Quản lý thị trường',
  'Hội Nhà báo tỉnh',
  'Công an tỉnh',
  'Sở Dân tộc và Tôn giáo',
  'các sở, ban, ngành',
  'Chủ tịch Ủy ban nhân dân tỉnh',
  'Giám đốc Sở Nội vụ',
  'Trường Trung học cơ sở Nguyễn Hạt Sen',
  'UBND các tỉnh Hà Giang, Cao Bằng, Lâm Đồng',
]
const people = [
  'ông Hứa Quả Bàng',
  'Phạm Cây Đa',
  'Nguyễn Văn Ghế',
  'Tr ầ n Kẹo Dừa',
  'chị H.',
  'bà Lục Bút Chì',
  'luật sư Tô Cầu Vồng',
  'Nguyen Van Ghe',
]

for (const name of bodies) test(`${name} is a body`, () => assert.equal(screenName(name)?.rule, undefined))
for (const name of people) test(`${name} is no body`, () => assert.equal(screenName(name)?.rule, 'person/named@3'))
