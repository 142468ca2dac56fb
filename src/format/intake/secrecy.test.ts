import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSecrecyMark, type MarkedPlaces } from './secrecy.ts'

const body = '\n\nKẾ HOẠCH\nTriển khai nhiệm vụ năm 2026\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\nI. MỤC ĐÍCH\n1. Thực hiện tốt.\n'
const head = (stamp: string) => `ỦY BAN NHÂN DÂN\nTỈNH HẢI SƠN\n${stamp}\nSố: 05/KH-UBND\nHải Sơn, ngày 05 tháng 01 năm 2026${body}`

const marked: readonly (readonly [name: string, text: string, degree: string])[] = [
  ['on a line of its own', head('MẬT'), 'MẬT'],
  ['of the second degree', head('TỐI MẬT'), 'TỐI MẬT'],
  ['of the first degree', head('TUYỆT MẬT'), 'TUYỆT MẬT'],
  ['spaced letter by letter', head('M Ậ T'), 'MẬT'],
  ['spaced letter by letter, with wide gaps between the words', head('T Ố I     M Ậ T'), 'TỐI MẬT'],
  ['in decomposed letters', head('TUYỆT MẬT').normalize('NFD'), 'TUYỆT MẬT'],
  ['in a frame of brackets', head('[ MẬT ]'), 'MẬT'],
  ['between rules', head('*** Tối mật ***'), 'TỐI MẬT'],
  ['called by its name', head('ĐỘ MẬT: TỐI MẬT'), 'TỐI MẬT'],
  ['called by its name over two lines', head('Độ mật:\nMật'), 'MẬT'],
  ['beside the number, a tab between', head('').replace('Số: 05/KH-UBND', 'Số: 05/KH-UBND\tMẬT'), 'MẬT'],
  ['beside the number, blanks between', head('').replace('Số: 05/KH-UBND', 'Số: 05/KH-UBND          TUYỆT MẬT'), 'TUYỆT MẬT'],
  ['above everything', `MẬT\r\n${head('')}`, 'MẬT'],
  ['with a Cyrillic М and Т', head('\u041cẬ\u0422'), 'MẬT'],
]
for (const [name, text, degree] of marked)
  test(`a mark ${name}`, () => assert.equal(findSecrecyMark({ text, margins: [], boxes: [] }), degree))

const clear: readonly (readonly [name: string, text: string])[] = [
  ['a plan about the protection of state secrets', head('').replace('Triển khai nhiệm vụ', 'Tăng cường công tác bảo vệ bí mật nhà nước')],
  ['a title broken before its last word', head('').replace('Triển khai nhiệm vụ năm 2026', 'TĂNG CƯỜNG CÔNG TÁC BẢO VỆ BÍ\nMẬT\nNHÀ NƯỚC')],
  [
    'a title that goes on after the degree',
    head('').replace('Triển khai nhiệm vụ năm 2026', 'RÀ SOÁT DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ\nTỐI MẬT\nTRONG LĨNH VỰC Y TẾ'),
  ],
  [
    'a title that lists the degrees',
    head('').replace('Triển khai nhiệm vụ năm 2026', 'DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TUYỆT MẬT,\nTỐI MẬT,\nMẬT'),
  ],
  ['the degree in a sentence of the body', `${head('')}Danh mục bí mật nhà nước độ Tối mật do Thủ tướng Chính phủ ban hành.`],
  ['a column of degrees in a table of the body', `${head('')}STT\tTên tài liệu\tĐộ mật\n1\tBáo cáo\tMật\n2\tPhương án\tTối mật\n`],
  ['a table of the body pasted cell by cell', `${head('')}Độ mật\nMật\nTối mật\nTuyệt mật\n`],
  ['density', head('').replace('Triển khai nhiệm vụ', 'Khảo sát mật độ dân số')],
  ['honey', head('').replace('Triển khai nhiệm vụ năm 2026', 'PHÁT TRIỂN NGHỀ NUÔI ONG LẤY\nMẬT')],
  ['a blank for the mark in a form', head('Độ mật: …………')],
  ['a document said to be open', head('Độ mật: Thường')],
]
for (const [name, text] of clear) test(`no mark: ${name}`, () => assert.equal(findSecrecyMark({ text, margins: [], boxes: [] }), null))

const places: readonly (readonly [name: string, places: Partial<MarkedPlaces>, degree: string | null])[] = [
  ['the header of the page', { margins: ['2', 'TÀI LIỆU TỐI MẬT'] }, 'TỐI MẬT'],
  ['a watermark', { margins: ['M Ậ T'] }, 'MẬT'],
  ['a text box', { boxes: ['TUYỆT MẬT'] }, 'TUYỆT MẬT'],
  ['a running title about secrets', { margins: ['Kế hoạch bảo vệ bí mật nhà nước'] }, null],
  ['boxes that show what the marks look like', { boxes: ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'] }, null],
]
for (const [name, where, degree] of places)
  test(`in ${name}`, () => assert.equal(findSecrecyMark({ text: head(''), margins: [], boxes: [], ...where }), degree))
