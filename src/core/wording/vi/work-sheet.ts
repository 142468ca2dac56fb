/** The table that a list of work is exported to. */
export const workSheet = {
  'sheet-name': 'Công việc',
  'column-plan': 'Kế hoạch',
  'column-text': 'Nội dung',
  'column-unit': 'Đơn vị thực hiện',
  'column-assigner': 'Đơn vị giao',
  'column-part': 'Vai trò',
  'column-state': 'Trạng thái',
  'column-due': 'Hạn theo kế hoạch',
  'column-extended': 'Hạn sau gia hạn',
  'column-standing': 'So với hạn',
  'column-days-late': 'Số ngày trễ',
  'column-said': 'Nội dung báo gần nhất',
} as const satisfies Record<string, string>
