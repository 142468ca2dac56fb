import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceOf } from '../text/source-of.ts'
import { readLetterhead } from './read-letterhead.ts'
import { readPieces } from './text-line.ts'

const heads: Readonly<Record<string, readonly [text: string, head: string]>> = {
  'lines under one another': [
    'ỦY BAN NHÂN DÂN\nTỈNH HOA LỘC\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\nSố: 15/KH-UBND\nHoa Lộc, ngày 09 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nPHÒNG, CHỐNG THIÊN TAI NĂM 2026\n\nCăn cứ Luật',
    '15 | KH-UBND | KH | 2026-02-09 | Hoa Lộc | Ủy ban nhân dân tỉnh Hoa Lộc | PHÒNG, CHỐNG THIÊN TAI NĂM 2026',
  ],
  'every line wrapped': [
    'ỦY BAN\nNHÂN DÂN\nTỈNH HOA LỘC\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do -\nHạnh phúc\nSố:\n15/KH-UBND\nHoa Lộc, ngày 09\ntháng 02 năm 2026\nKẾ HOẠCH\nPHÒNG, CHỐNG\nTHIÊN TAI\nCăn cứ Luật Phòng thủ dân sự;',
    '15 | KH-UBND | KH | 2026-02-09 | Hoa Lộc | Ủy ban nhân dân tỉnh Hoa Lộc | PHÒNG, CHỐNG THIÊN TAI',
  ],
  'two columns on one line': [
    'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HOA LỘC          Độc lập - Tự do - Hạnh phúc\nSố: 03/CT-UBND\tHoa Lộc, ngày 01 tháng 7 năm 2026\nCHỈ THỊ\nVề việc tăng cường phòng cháy\n\nThời gian qua, công tác',
    '03 | CT-UBND | CT | 2026-07-01 | Hoa Lộc | Ủy ban nhân dân tỉnh Hoa Lộc | tăng cường phòng cháy',
  ],
  'a letter of a department under its superior': [
    'UBND TỈNH HOA LỘC\nSỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 120/SYT-NVY\nV/v tăng cường tiêm chủng\ncho trẻ em\nHoa Lộc, ngày 05 tháng 3 năm 2026\nKính gửi: UBND các xã, phường.',
    '120 | SYT-NVY | CV | 2026-03-05 | Hoa Lộc | Sở Y tế | tăng cường tiêm chủng cho trẻ em',
  ],
  'an office under its committee': [
    'ỦY BAN NHÂN DÂN\nTỈNH HOA LỘC\nVĂN PHÒNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 88/TB-VP\nHoa Lộc, ngày 20 tháng 3 năm 2026\nTHÔNG BÁO\nKết luận cuộc họp về tiến độ xây dựng trường học\n\nNgày 18 tháng 3',
    '88 | TB-VP | TB | 2026-03-20 | Hoa Lộc | Văn phòng Ủy ban nhân dân tỉnh Hoa Lộc | Kết luận cuộc họp về tiến độ xây dựng trường học',
  ],
  'blanks of a draft': [
    'UBND TỈNH HOA LỘC\nSố:      /QĐ-UBND\nHoa Lộc, ngày    tháng 12 năm 2026\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n\nỦY BAN NHÂN DÂN TỈNH HOA LỘC\nCăn cứ Luật',
    ' | QĐ-UBND | QĐ | 2026-12 | Hoa Lộc | UBND tỉnh Hoa Lộc | ban hành Kế hoạch',
  ],
  'a Party document': [
    'TỈNH ỦY HOA LỘC\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nHoa Lộc, ngày 10 tháng 4 năm 2026\nSố 28-CTr/TU\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nTHỰC HIỆN NGHỊ QUYẾT\n',
    '28 | CTr/TU | CTr | 2026-04-10 | Hoa Lộc | Tỉnh ủy Hoa Lộc | THỰC HIỆN NGHỊ QUYẾT',
  ],
  'a dispatch names the hour; a board writes its name over two lines': [
    'BAN CHỈ ĐẠO\nPHÒNG THỦ DÂN SỰ TỈNH HOA LỘC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/CĐ-BCĐ\nHoa Lộc, hồi 10 giờ 30 ngày 14 tháng 9 năm 2026\nCÔNG ĐIỆN\nVề việc ứng phó bão số 6\n\nHồi 7 giờ',
    '05 | CĐ-BCĐ | CĐ | 2026-09-14 | Hoa Lộc | Ban chỉ đạo phòng thủ dân sự tỉnh Hoa Lộc | ứng phó bão số 6',
  ],
  'a day that its month lacks is left out': [
    'UBND TỈNH HOA LỘC\nSố: 7/CT-UBND\nHoa Lộc, ngày 31 tháng 02 năm 2026\nCHỈ THỊ\nVề việc tiết kiệm điện\n\nThời gian qua',
    '7 | CT-UBND | CT | 2026-02 | Hoa Lộc | UBND tỉnh Hoa Lộc | tiết kiệm điện',
  ],
  'no letterhead at all': ['1. Sở Y tế chủ trì.\n2. Sở Nội vụ rà soát.', ' |  |  |  |  |  | '],
}

for (const [name, [text, expected]] of Object.entries(heads)) {
  test(name, () => {
    const source = sourceOf(text, null)
    const { number, symbol, type, date, place, issuer, subject } = readLetterhead(source.text, readPieces(source).main)
    assert.equal([number, symbol, type, date, place, issuer, subject].map(field => field?.value ?? '').join(' | '), expected)
  })
}

test('each field stands where its span says', () => {
  const [text] = heads['every line wrapped'] ?? ['']
  const source = sourceOf(text, null)
  const head = readLetterhead(text, readPieces(source).main)
  assert.equal(text.slice(...(head.number?.span ?? [0, 0])), '15')
  assert.equal(text.slice(...(head.symbol?.span ?? [0, 0])), 'KH-UBND')
  assert.equal(text.slice(...(head.date?.span ?? [0, 0])), 'ngày 09\ntháng 02 năm 2026')
})
