/** The workbook that a report is filled in with, without a network. */
export const entrySheet = {
  table: 'Biểu {key}',
  texts: 'Nội dung',
  'column-key': 'Mã',
  'column-section': 'Đề mục',
  'column-hint': 'Gợi ý',
  'column-text': 'Nội dung báo cáo',
  'column-number': 'TT',
  'column-row': 'Chỉ tiêu',
  'column-unit': 'Đơn vị tính',
  'fault-title': 'Chưa nhận được',
  'may-be-number': 'Xin nhập số, nhiều nhất {decimals} chữ số sau dấu phẩy.',
  'may-be-from': 'Xin nhập số từ {least} trở lên, nhiều nhất {decimals} chữ số sau dấu phẩy.',
  'may-be-up-to': 'Xin nhập số không quá {most}, nhiều nhất {decimals} chữ số sau dấu phẩy.',
  'may-be-between': 'Xin nhập số từ {least} đến {most}, nhiều nhất {decimals} chữ số sau dấu phẩy.',
}
