export const refusal = {
  'not-found': 'Không tìm thấy nội dung này. Có thể nội dung đã được xóa hoặc địa chỉ bị sai.',
  'file-empty': 'Tệp {file} rỗng (0 byte). Có thể tệp chưa được lưu hoặc chưa tải lên hết; xin kiểm tra lại và tải lên tệp khác.',
  'file-blank': 'Tệp {file} không có chữ nào để đọc. Nếu văn bản là ảnh chụp hoặc bản quét, xin dùng bản .docx của văn bản đó.',
  'file-too-large':
    'Tệp {file} lớn hơn mức cho phép là {limitMb} MB. Xin bỏ bớt hình ảnh trong tệp hoặc tách phụ lục thành tệp riêng rồi tải lên lại.',
  'file-damaged':
    'Tệp {file} bị hỏng, không đọc được. Xin mở tệp bằng Word hoặc LibreOffice, lưu lại thành tệp mới rồi tải lên; nếu không mở được, xin lấy lại tệp từ nơi gửi.',
  'file-unknown':
    'Không nhận ra loại của tệp {file}. Phần mềm đọc tệp .docx và tệp văn bản thuần .txt; xin lưu văn bản dưới một trong hai dạng này.',
  'file-kind': 'Tệp {file} thực chất là tệp {name}, hiện chưa đọc được. Xin mở tệp và lưu lại dưới dạng .docx rồi tải lên.',
  'file-picture': 'Tệp {file} thực chất là ảnh {name}, hiện chưa đọc được. Xin dùng bản .docx của văn bản.',
  'file-encrypted':
    'Tệp {file} được đặt mật khẩu nên không đọc được. Xin mở tệp bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi tải lên.',
  'file-bomb':
    'Tệp {file} bung ra quá lớn so với kích thước của nó nên bị từ chối để bảo đảm an toàn. Xin mở tệp bằng Word, lưu lại thành tệp mới rồi tải lên.',
  'file-too-deep':
    'Tệp {file} có các phần lồng vào nhau quá nhiều lớp nên bị từ chối để bảo đảm an toàn. Xin chép nội dung sang một văn bản Word mới rồi tải lên.',
  'file-entities':
    'Tệp {file} có khai báo DTD hoặc thực thể XML, không có trong tệp Word thông thường, nên bị từ chối để bảo đảm an toàn. Xin mở tệp bằng Word, lưu lại thành tệp mới rồi tải lên.',
  'file-external':
    'Tệp {file} liên kết tới nội dung nằm ngoài tệp ({what}) nên bị từ chối để bảo đảm an toàn. Xin mở tệp bằng Word, bỏ liên kết (chèn hẳn hình ảnh vào văn bản, gỡ mẫu đính kèm), lưu lại rồi tải lên.',
  'file-macro':
    'Tệp {file} chứa macro hoặc điều khiển ActiveX nên bị từ chối để bảo đảm an toàn. Xin mở tệp bằng Word, lưu lại dưới dạng .docx (không có macro) rồi tải lên.',
  'file-embeds':
    'Tệp {file} nhúng một tệp khác ({what}) nên không đọc được đầy đủ và an toàn. Xin mở tệp bằng Word, xóa đối tượng nhúng hoặc chép nội dung của nó vào văn bản, lưu lại rồi tải lên.',
  'encoding-unknown': 'Không nhận ra bảng mã của tệp {file}. Xin mở tệp và lưu lại với bảng mã Unicode (UTF-8), hoặc lưu dưới dạng .docx.',
  'encoding-legacy':
    'Tệp {file} dùng bảng mã cũ {encoding}. Xin chuyển mã sang Unicode (ví dụ bằng công cụ chuyển mã của UniKey) rồi tải lên lại.',
  'not-vietnamese':
    'Tệp {file} không phải là văn bản tiếng Việt. Phần mềm chỉ đọc kế hoạch viết bằng tiếng Việt; xin kiểm tra xem có chọn nhầm tệp không.',
  'no-diacritics': 'Tệp {file} viết tiếng Việt không dấu nên không thể đọc chính xác. Xin dùng bản có đủ dấu của văn bản.',
  secret:
    'Tệp {file} mang dấu chỉ độ mật “{degree}” nên bị từ chối; không có nội dung nào được lưu lại. Tài liệu bí mật nhà nước không được đưa lên hệ thống này; xin xử lý theo quy định về bảo vệ bí mật nhà nước.',
} as const satisfies Record<string, string>
