import { docxFixture, paragraph } from '../docx/docx-fixture.ts'

const numbered = (text: string, level: number): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr><w:jc w:val="both"/>`)
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`
const cell = (width: number, properties: string, ...texts: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${texts.map(text => paragraph(text)).join('')}</w:tc>`
const line =
  '<w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/>'
const rules = `<w:tblBorders>${line}<w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>`
const grid = (widths: readonly number[]): string => `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`

const letterhead = `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>${grid([4000, 5000])}<w:tr>${cell(
  4000,
  '',
  'ỦY BAN NHÂN DÂN',
  'TỈNH BÌNH AN',
)}${cell(5000, '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')}</w:tr></w:tbl>`

const annex = `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/>${rules}</w:tblPr>${grid([1000, 4000, 2000, 2000])}
<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(1000, '', 'TT')}${cell(4000, '', 'Nhiệm vụ')}${cell(4000, '<w:gridSpan w:val="2"/>', 'Cơ quan và thời hạn')}</w:tr>
<w:tr>${cell(1000, '<w:vMerge w:val="restart"/>', '1')}${cell(4000, '', 'Rà soát phương án.', 'Lập danh mục.')}${cell(2000, '', 'Sở Xây dựng')}${cell(2000, '', 'Quý I/2026')}</w:tr>
<w:tr>${cell(1000, '<w:vMerge/>', '')}${cell(4000, '', 'Tổ chức diễn tập.')}${cell(2000, '', 'Bộ Chỉ huy quân sự tỉnh')}${cell(2000, '', 'Tháng 5/2026')}</w:tr></w:tbl>`

const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`

/** A composed plan with what Word files have: numbers that are counted, merged cells, a note, old fonts, tracked changes, hidden words. */
export const planFixture = (): Uint8Array =>
  docxFixture({
    body: [
      letterhead,
      paragraph('KẾ HOẠCH', '<w:jc w:val="center"/>'),
      paragraph('Phòng, chống thiên tai trên địa bàn tỉnh Bình An năm 2026', '<w:jc w:val="center"/>'),
      numbered('MỤC ĐÍCH, YÊU CẦU', 0),
      `<w:p>${run('Chủ động phòng ngừa, ứng phó kịp thời')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p>`,
      numbered('NHIỆM VỤ', 0),
      numbered('Sở Nông nghiệp và Môi trường chủ trì rà soát phương án trước ngày 31/3/2026.', 1),
      numbered('Kiểm tra hồ chứa;', 2),
      numbered('Kiểm tra đê điều.', 2),
      numbered('Sở Xây dựng kiểm tra công trình trước ngày 30/4/2026.', 1),
      numbered('Lập danh mục công trình xung yếu.', 2),
      `<w:p>${run('ñy ban nh©n d©n tØnh yªu cÇu c¸c së thùc hiÖn.', font('.VnTime'))}</w:p>`,
      `<w:p>${run('Giao ')}<w:ins w:id="1" w:author="a">${run('Sở Y tế ')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText xml:space="preserve">Sở Nội vụ </w:delText></w:r></w:del>${run('báo cáo.')}${run(' Ẩn.', '<w:vanish/>')}</w:p>`,
      annex,
      numbered('TỔ CHỨC THỰC HIỆN', 0),
      paragraph('Các cơ quan báo cáo kết quả trước ngày 15/12/2026./.'),
    ].join(''),
    numbering: `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' Theo Quyết định số 17/QĐ-UBND ngày 05/01/2026.')}</w:p></w:footnote>`,
  })
