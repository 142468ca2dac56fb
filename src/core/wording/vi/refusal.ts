export const refusal = {
  'not-found': 'Không tìm thấy nội dung này. Có thể nội dung đã được xóa hoặc địa chỉ bị sai.',
} as const satisfies Record<string, string>
