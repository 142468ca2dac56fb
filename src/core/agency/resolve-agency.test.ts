import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveAgency } from './resolve-agency.ts'
import { searchAgencies } from './search-agencies.ts'

const known: ReadonlyArray<readonly [name: string, code: string | undefined]> = [
  ['Sở Y tế', 'so-y-te'],
  ['Sở Y tế tỉnh Hoa Lộc', 'so-y-te'],
  ['Giám đốc Sở Nội vụ', 'so-noi-vu'],
  ['Sở Văn hoá, Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich'],
  ['Sở KH&CN', 'so-khoa-hoc-va-cong-nghe'],
  ['Sở Kế hoạch và Đầu tư', 'so-tai-chinh'],
  ['Uỷ ban nhân dân các xã, phường, đặc khu', 'ubnd-cap-xa'],
  ['Chủ tịch UBND các xã, phường', 'ubnd-cap-xa'],
  ['UBND thành phố', 'ubnd-tinh'],
  ['Công an Thành phố', 'cong-an-tinh'],
  ['Bộ CHQS tỉnh', 'bo-chi-huy-quan-su-tinh'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'mttq'],
  ['Báo và Phát thanh, Truyền hình Cần Thơ', 'bao-va-phat-thanh-truyen-hinh'],
  ['Sở Tài chánh', undefined],
  ['Bộ KH&ĐT', 'bo-tai-chinh'],
  ['Bộ Lao động, Thương binh và Xã hội', 'bo-noi-vu'],
  ['Bộ TT - TT', 'bo-khoa-hoc-va-cong-nghe'],
  ['Sở NNPTNT', 'so-nong-nghiep-va-moi-truong'],
  ['Sở TNMT', 'so-nong-nghiep-va-moi-truong'],
  ['UB Dân tộc', 'bo-dan-toc-va-ton-giao'],
  ['KBNN khu vực XI', 'kho-bac-nha-nuoc'],
  ['NHNN khu vực 8', 'ngan-hang-nha-nuoc-khu-vuc'],
  ['Chi cục Hải quan khu vực VIII', 'hai-quan-khu-vuc'],
  ['Ban CHQS xã', 'ban-chi-huy-quan-su-cap-xa'],
  ['Ban Quản lý các KCN', 'ban-quan-ly-khu-cong-nghiep'],
  ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'van-phong-doan-dbqh-va-hdnd'],
  ['các cơ quan liên quan', undefined],
]

for (const [name, code] of known) test(`${name} is ${code ?? 'not known'}`, () => assert.equal(resolveAgency(name)?.code, code))

const searches: ReadonlyArray<readonly [query: string, first: string]> = [
  ['so y', 'Sở Y tế'],
  ['sở nn&mt', 'Sở Nông nghiệp và Môi trường'],
  ['cong an', 'Công an tỉnh'],
  ['thue', 'Thuế tỉnh'],
  ['ubnd tinh', 'Ủy ban nhân dân tỉnh'],
  ['skhcn', 'Sở Khoa học và Công nghệ'],
  ['truyen hinh', 'Đài Truyền hình Việt Nam'],
]

for (const [query, first] of searches)
  test(`a search for “${query}” gives ${first} first`, () => assert.equal(searchAgencies(query, 5)[0]?.name, first))

test('a search gives no more than asked for, and nothing for nonsense', () => {
  assert.equal(searchAgencies('so', 3).length, 3)
  assert.deepEqual(searchAgencies('xyzxyz', 5), [])
})
