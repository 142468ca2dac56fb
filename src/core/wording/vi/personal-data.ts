export const personalData = {
  name: 'tên riêng',
  phone: 'số điện thoại',
  email: 'thư điện tử',
  'citizen-id': 'số căn cước, hộ chiếu',
  'bank-account': 'số tài khoản',
  address: 'chỗ ở',
} as const satisfies Record<string, string>
