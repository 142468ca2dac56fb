export const fileNote = {
  scanned:
    'Chữ của văn bản này do máy nhận dạng từ ảnh, có thể sai dấu, sai số. Xin đối chiếu từng mục với trang gốc, nhất là ngày, số lượng và tên cơ quan.',
  'tracked-changes': 'Tệp còn các sửa đổi đang theo dõi: phần thêm được đọc, phần đã xóa không đọc.',
  comments: 'Tệp có ghi chú bên lề (comment); các ghi chú này không được đọc.',
  'hidden-text': 'Tệp có phần chữ bị ẩn, không hiện trên trang; phần này không được đọc.',
  'table-of-contents': 'Mục lục của văn bản không được đọc vì chỉ nhắc lại các đề mục.',
  'legacy-encoding': 'Tệp dùng phông chữ mã cũ (TCVN3 hoặc VNI); chữ đã được chuyển sang Unicode theo tên phông. Xin xem lại các chữ lạ.',
  'damaged-parts': 'Một số phần của tệp bị hỏng; chỉ đọc được phần còn lại. Xin đối chiếu với bản gốc xem có thiếu nội dung không.',
  'pages-without-text': 'Có trang chỉ có hình hoặc để trống, không đọc được chữ nào trên đó. Xin xem các trang này trong tệp gốc.',
} as const satisfies Record<string, string>
