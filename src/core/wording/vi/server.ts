export const server = {
  initialising: 'Lần chạy đầu tiên: đang tạo cơ sở dữ liệu trong {folder} …',
  waiting: 'Đang chờ cơ sở dữ liệu …',
  ready: 'Đôn Đốc đang chạy tại {url}',
  'first-account':
    'Đăng nhập lần đầu với tên {username} và mật khẩu {password}\nMật khẩu này chỉ hiện một lần; phần mềm sẽ đề nghị đổi ngay khi đăng nhập.',
  'known-account': 'Đăng nhập bằng tài khoản đã có. Nhấn Ctrl-C để dừng.',
  'no-pages': 'Chưa có giao diện trong dist/web; hãy chạy “npm start” để tạo.',
  'port-in-use':
    'Cổng {port} đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác, ví dụ: PORT={next} npm start',
  'address-not-ours': 'Không mở được địa chỉ {host}, cổng {port} ({code}). Hãy đặt lại HOST và PORT.',
  'data-in-use':
    'Thư mục dữ liệu {folder} đang được một Đôn Đốc khác dùng (tiến trình {pid}). Hãy dừng tiến trình đó, hoặc đặt DATA_DIR khác.',
  'newer-data': 'Dữ liệu được ghi bởi phiên bản mới hơn ({reason}). Hãy dùng phiên bản mới hơn của phần mềm.',
  'restore-unfinished': 'Việc khôi phục dữ liệu vào {folder} bị ngắt giữa chừng. Hãy chạy lại cùng lệnh dondoc restore để làm tiếp.',
  'database-lost': 'Cơ sở dữ liệu đã dừng đột ngột ({reason}). Máy chủ dừng theo; hãy khởi động lại, dữ liệu đã ghi vẫn còn.',
  'setting-bad': 'Giá trị “{value}” của {name} không dùng được; cần: {kind}. Xem docs/configuration.md',
  'providers-bad': 'Tệp khai báo hệ thống đăng nhập (PROVIDERS_FILE) không dùng được: {reason}. Xem docs/configuration.md',
  'database-failed': 'Không mở được cơ sở dữ liệu: {reason}',
} as const satisfies Record<string, string>
