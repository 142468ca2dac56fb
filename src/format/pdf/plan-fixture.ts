import { list, listStyle, odtFixture, paragraph } from '../odt/odt-fixture.ts'

const cell = (style: string, ...texts: readonly string[]): string =>
  `<table:table-cell table:style-name="${style}">${texts.map(text => paragraph(text, style === 'Open' ? 'Centre' : 'Cell')).join('')}</table:table-cell>`
const row = (style: string, ...cells: readonly (readonly string[])[]): string =>
  `<table:table-row>${cells.map(texts => cell(style, ...texts)).join('')}</table:table-row>`
const table = (name: string, columns: number, rows: string): string =>
  `<table:table table:name="${name}" table:style-name="Whole"><table:table-column table:number-columns-repeated="${columns}"/>${rows}</table:table>`

const body = [
  table(
    'Head',
    2,
    row(
      'Open',
      ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH AN', 'Số: 17/KH-UBND'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'Độc lập - Tự do - Hạnh phúc', 'Bình An, ngày 05 tháng 01 năm 2026'],
    ),
  ),
  paragraph('KẾ HOẠCH', 'Centre'),
  paragraph(
    'Thực hiện công tác phòng, chống thiên tai và tìm kiếm cứu nạn trên địa bàn tỉnh Bình An trong năm 2026 và những năm tiếp theo',
    'Centre',
  ),
  paragraph(
    'Thực hiện Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ quy định chi tiết thi hành một số điều của Luật Phòng, chống thiên tai, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    'Body',
  ),
  list('N', [
    `${paragraph('MỤC ĐÍCH', 'Body')}${list('N', [
      paragraph(
        'Chủ động phòng ngừa, ứng phó kịp thời, hạn chế thấp nhất thiệt hại về người và tài sản do thiên tai gây ra; bảo đảm an toàn cho người dân ở các xã ven biển.',
        'Body',
      ),
      paragraph('Phân công rõ trách nhiệm của từng cơ quan, đơn vị.', 'Body'),
    ])}`,
    `${paragraph('NHIỆM VỤ', 'Body')}${list('N', [
      paragraph(
        'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Ủy ban nhân dân các xã, phường kiểm tra, sửa chữa hồ chứa nước, đê điều, hoàn thành trước ngày 30/6/2026.',
        'Body',
      ),
      paragraph('Sở Y tế dự trữ thuốc, hóa chất xử lý nước, hoàn thành trước ngày 15/7/2026.', 'Body'),
    ])}`,
  ]),
  table(
    'Tasks',
    3,
    row('Ruled', ['Nội dung'], ['Cơ quan chủ trì'], ['Thời hạn']) +
      row('Ruled', ['Diễn tập ứng phó bão mạnh, siêu bão tại các xã ven biển của tỉnh'], ['Bộ Chỉ huy Quân sự tỉnh'], ['Tháng 8/2026']) +
      row('Ruled', ['Rà soát phương án sơ tán dân'], ['Ủy ban nhân dân các xã, phường'], ['Trước ngày 30/9/2026']),
  ),
].join('')

const text = '<style:text-properties style:font-name="Liberation Serif" fo:font-size="13pt"/>'
const style = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${properties}/>${text}</style:style>`
const automatic = [
  '<style:font-face style:name="Liberation Serif" svg:font-family="&apos;Liberation Serif&apos;"/>',
  style('Centre', 'fo:text-align="center"'),
  style('Cell', 'fo:text-align="start"'),
  style('Body', 'fo:text-align="justify" fo:text-indent="0.4in" fo:margin-bottom="0.08in"'),
  '<style:style style:name="Open" style:family="table-cell"><style:table-cell-properties fo:border="none"/></style:style>',
  '<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.04in"/></style:style>',
  listStyle('N', ['style:num-format="I" style:num-suffix=". "', 'style:num-format="1" style:num-suffix=". "']),
].join('')

/** A composed plan as an OpenDocument text; `fixtures/plan.pdf` is what LibreOffice makes of it. */
export const planFixture = (): Uint8Array => odtFixture({ body, automatic })
