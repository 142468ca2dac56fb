/** What stands in documents that the program writes. Documents are in the language of their layout, whoever asks for them. */
export const paper = {
  'assignment-title': 'Danh mục nhiệm vụ, phân công thực hiện',
  'assignment-tasks': 'Nhiệm vụ',
  'assignment-reports': 'Chế độ báo cáo',
  'column-number': 'TT',
  'column-place': 'Mục',
  'column-task': 'Nội dung nhiệm vụ',
  'column-lead': 'Cơ quan chủ trì',
  'column-support': 'Cơ quan phối hợp',
  'column-due': 'Thời hạn',
  'column-product': 'Sản phẩm, kết quả',
  'column-report': 'Nội dung báo cáo',
  'column-reporter': 'Cơ quan báo cáo',
  'column-receiver': 'Nơi nhận báo cáo',
}
