import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WordTable } from '../text/word-table.ts'
import { readBodies } from './read-bodies.ts'

/** The row of bodies at the head of a text, each in brackets as it is cut. */
function drawn(text: string): string {
  const words = new WordTable(text)
  const list = readBodies(words, 0, words.count, true)
  const edges = (list?.mentions ?? []).toReversed()
  return edges.reduce((out, { span }) => `${out.slice(0, span[0])}⟦${out.slice(...span)}⟧${out.slice(span[1])}`, text)
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'a name holds its own commas': [
    '⟦Sở Văn hóa, Thể thao và Du lịch⟧ chủ trì',
    '⟦Báo và Phát thanh, Truyền hình Hoa Lộc⟧ đưa tin',
    '⟦Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn⟧ trực',
    '⟦Sở Khoa học\nvà Công nghệ⟧ chủ trì',
  ],
  'a name ends before what is to be done': [
    '⟦Trung tâm Kiểm soát bệnh tật tỉnh⟧ hỗ trợ các địa phương',
    '⟦Trung tâm Chuyển đổi số Hoa Lộc⟧ vận hành',
    '⟦Công an tỉnh⟧ tham mưu',
    '⟦các doanh nghiệp viễn thông⟧ chủ động bố trí',
    '⟦Viện Nghiên cứu phát triển Thành phố⟧ chủ trì',
  ],
  'those who make and sell are named with all their trades': [
    '⟦các doanh nghiệp sản xuất, chế biến và xuất khẩu hàng hóa⟧ chủ động nắm bắt thị trường',
    '⟦Các cơ sở sản xuất, kinh doanh thực phẩm⟧ tự công bố',
  ],
  'verbs that are part of a name': [
    '⟦Trường Cán bộ quản lý nông nghiệp và phát triển nông thôn⟧ biên soạn tài liệu',
    '⟦Phòng Giáo dục thường xuyên và Học sinh, sinh viên⟧ thực hiện',
    '⟦Ủy ban Kiểm tra Đảng ủy⟧ chủ trì',
  ],
  'those who lead a group of the Party are told with it': ['⟦cấp ủy các chi bộ trực thuộc⟧ xây dựng kế hoạch'],
  'what is concerned is another group': ['⟦các sở, ban, ngành⟧ và ⟦cơ quan, đơn vị có liên quan⟧'],
  'one address or one body over several offices is one': [
    '⟦Các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ⟧ chỉ đạo',
    '⟦Giám đốc, Thủ trưởng các sở, ngành⟧ chủ động',
    '⟦Giám đốc Sở Y tế⟧, ⟦Thủ trưởng các sở, ngành⟧ chủ động',
  ],
  'what a group does, where it works, and zones of a board are of the name': [
    '⟦các tổ chức cung cấp dịch vụ chi trả⟧ thực hiện',
    '⟦Các doanh nghiệp hoạt động trong lĩnh vực khoáng sản⟧ chủ động',
    '⟦Ban Quản lý Khu kinh tế Vân Sơn và các Khu công nghiệp tỉnh⟧ rà soát',
    '⟦các đơn vị cấp nước thuộc phạm vi quản lý⟧ xây dựng',
  ],
  'a house of a territory needs no other name': [
    '⟦Thư viện tỉnh⟧ luân chuyển sách',
    '⟦Bảo tàng thành phố Hoa Lộc⟧: sưu tầm hiện vật',
    'Báo cáo tỉnh ủy',
  ],
  'villages, cooperatives and boards for building are bodies': [
    '⟦Các thôn, bản⟧: rà soát',
    '⟦Trưởng các thôn, bản⟧ vận động nhân dân',
    '⟦HTX Nông nghiệp Vân Sơn⟧ giữ nước',
    '⟦các Sở Khoa học và Công nghệ⟧ cử đầu mối',
    '⟦Ban Quản lý dự án đầu tư xây dựng tỉnh⟧ chỉ đạo nhà thầu',
  ],
  'a name that is also a verb is none before a further verb or an object': [
    'Thanh tra, kiểm tra, giám sát',
    'Thanh tra việc chấp hành pháp luật',
    '⟦Thanh tra tỉnh⟧ chủ trì',
    '⟦Thanh tra⟧, ⟦Công an tỉnh⟧ phối hợp',
  ],
  'what belongs to a department is named after it, and the department builds nothing there': [
    '⟦Các phòng, đơn vị thuộc Sở⟧ xây dựng Danh mục hồ sơ',
    '⟦Thanh tra Sở⟧ chủ trì',
    '⟦Sở Xây dựng⟧ xây dựng kế hoạch',
  ],
  'heads of villages are bodies': [
    '⟦Trưởng các thôn⟧ thành lập đội bóng',
    '⟦Trưởng thôn⟧, ⟦Tổ trưởng tổ dân phố⟧ thông báo',
    '⟦Trưởng các phòng, ban, đơn vị⟧ tổ chức',
  ],
  'a name holds words that are also verbs': ['⟦Trung tâm Công nghệ thông tin⟧ rà soát', '⟦Vụ Thi đua, khen thưởng⟧ chủ trì'],
  'unions are bodies': [
    '⟦Công đoàn cấp trên trực tiếp cơ sở⟧ tổ chức thăm',
    '⟦Công đoàn các khu công nghiệp⟧ rà soát',
    '⟦công đoàn cơ sở trực thuộc⟧ căn cứ Kế hoạch',
  ],
  'a row goes on behind a bracket and over what is left out': [
    '⟦Các sở, ban, ngành tỉnh⟧ (trừ Sở Ngoại vụ) và ⟦UBND các xã, phường⟧ rà soát',
    '⟦các cơ quan, đơn vị⟧, trừ các trường học rà soát',
    '⟦Công an tỉnh⟧ (Phòng Cảnh sát giao thông), ⟦Sở Xây dựng⟧ kiểm tra',
    '⟦Sở Y tế⟧ (bộ phận thường trực) tổng hợp',
  ],
  'one head word over several territories': [
    '⟦Ủy ban nhân dân thành phố Hải Phòng⟧ và ⟦tỉnh Quảng Ninh⟧ hỗ trợ',
    '⟦Công an phường, xã, đặc khu⟧ rà soát',
    '⟦Ủy ban nhân dân TP. Hoa Lộc⟧ chỉ đạo',
  ],
  'names hold words that are verbs elsewhere': [
    '⟦Ban Quản lý dự án giao thông⟧ khởi công cầu',
    '⟦các Công ty TNHH MTV Khai thác công trình thủy lợi⟧ vận hành cống',
    '⟦Đảng ủy Ủy ban nhân dân tỉnh⟧ lãnh đạo',
  ],
  'heads of many bodies are a group': ['⟦các Bộ trưởng⟧, ⟦Thủ trưởng cơ quan ngang bộ⟧ chỉ đạo'],
  'communes are told apart by what they have': ['⟦UBND các xã có rừng⟧ thành lập tổ', '⟦Các địa phương có biển⟧ rà soát'],
  'communes are told apart by where they lie': ['⟦UBND các xã, phường ven sông Vân⟧ khoanh vùng', '⟦UBND các xã biên giới⟧ tuyên truyền'],
  'kinds under one word are one group': [
    '⟦Các sở, ban, ngành, đoàn thể Thành phố⟧ phối hợp',
    '⟦các cơ quan, đơn vị, địa phương⟧ báo cáo',
    '⟦UBND các xã, phường, đặc khu⟧ tổ chức',
    '⟦Thủ trưởng các sở, ban, ngành⟧ chỉ đạo',
    '⟦Cơ quan, địa phương liên quan⟧',
    '⟦sở, ban, ngành tỉnh⟧ hướng dẫn',
    '⟦Công an các xã, phường⟧ phối hợp',
  ],
  'the next `các`, UBND or proper name begins another': [
    '⟦các sở, ngành⟧, ⟦UBND các xã, phường⟧ và ⟦các tổ chức, đoàn thể⟧ triển khai',
    '⟦Sở Y tế⟧, ⟦Sở Nội vụ⟧; ⟦các cơ quan, đơn vị liên quan⟧ tổ chức',
    '⟦Các sở, ngành⟧, ⟦UBND cấp xã⟧ và ⟦đơn vị có liên quan⟧ rà soát',
    '⟦Chánh Văn phòng Ủy ban nhân dân tỉnh⟧, ⟦Giám đốc Sở Tài chính⟧ chịu trách nhiệm',
  ],
  'fields after a colon are ministries': ['các Bộ: ⟦Quốc phòng⟧, ⟦Công an⟧, ⟦Văn hóa, Thể thao và Du lịch⟧ chủ động'],
  'what narrows a body stays with it': [
    '⟦các cơ quan thông tấn, báo chí trên địa bàn tỉnh⟧ đưa tin',
    '⟦Chủ tịch Ủy ban nhân dân các tỉnh, thành phố từ Hà Tĩnh đến Khánh Hòa⟧ chỉ đạo',
    '⟦các đơn vị trực thuộc Sở Y tế⟧ rà soát',
    '⟦Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã⟧',
    '⟦Ngân hàng Nhà nước chi nhánh khu vực 14⟧ chỉ đạo',
  ],
  'outside the administration each kind is a body': ['⟦Doanh nghiệp⟧, ⟦nhà cung cấp dịch vụ⟧, ⟦nhà đầu tư⟧ bảo đảm'],
  'verbs and things are no bodies': [
    'Tổ chức tập huấn',
    'Báo cáo kết quả',
    'các báo cáo trên',
    'Hội nghị tổng kết',
    'Bộ tiêu chí đánh giá',
    'TỔ CHỨC THỰC HIỆN',
  ],
}

for (const [name, texts] of Object.entries(cases)) {
  test(name, () => {
    for (const text of texts) assert.equal(drawn(text.replace(/[⟦⟧]/g, '')), text)
  })
}

test('a group is told from one body', () => {
  const words = new WordTable('Sở Y tế, các sở, ngành')
  assert.deepEqual(
    readBodies(words, 0, words.count, false)?.mentions.map(({ kind }) => kind),
    ['one', 'group'],
  )
})

test('a name that only its capitals cut is not sure', () => {
  const sure = (text: string): boolean | undefined => {
    const words = new WordTable(text)
    return readBodies(words, 0, words.count, false)?.sure
  }
  assert.equal(sure('Trung tâm Bảo tồn Rùa biển tỉnh'), false)
  assert.equal(sure('Sở Y tế'), true)
})

test('what is left out of a group is kept with it', () => {
  const words = new WordTable('Các sở, ban, ngành (trừ Sở Ngoại vụ, Ban Quản lý Khu kinh tế), UBND các xã')
  const [group, communes] = readBodies(words, 0, words.count, true)?.mentions ?? []
  assert.deepEqual(
    group?.except?.map(({ name }) => name),
    ['Sở Ngoại vụ', 'Ban Quản lý Khu kinh tế'],
  )
  assert.equal(communes?.except, undefined)
})
