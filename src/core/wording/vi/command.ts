import { dataCommand } from './data-command.ts'
export const command = {
  ...dataCommand,
  help: `Đôn Đốc đọc kế hoạch, công văn, chỉ thị và cho biết ai phải làm gì, trước ngày nào.

Cách dùng: dondoc LỆNH [TỆP] [LỰA CHỌN]

Các lệnh:
  read TỆP    đọc một văn bản: nhiệm vụ, báo cáo, thời hạn, cơ quan
  lint TỆP    soát lỗi một văn bản: thiếu thời hạn, ngày mâu thuẫn, thiếu nơi nhận …
  audit       kiểm tra hoặc xuất nhật ký hệ thống
  units       nạp danh mục đơn vị của cả nước
  account     mở lại tài khoản đã mất mật khẩu và bước xác thực
  backup      sao lưu toàn bộ dữ liệu (cũng là export)
  restore     khôi phục toàn bộ dữ liệu (cũng là import)

Lựa chọn chung:
  --language vi|en   ngôn ngữ hiển thị (mặc định theo LC_ALL, LANG; nếu không có: tiếng Việt)
  -h, --help         xem hướng dẫn; “dondoc LỆNH --help” xem hướng dẫn của từng lệnh
  -v, --version      xem phiên bản

TỆP là văn bản .txt, .docx, .doc, .odt, .pdf (cả bản quét) hoặc ảnh .png, .jpg; dấu “-” nghĩa là đọc từ đầu vào chuẩn.
Mã kết thúc: 0 xong · 1 xong, có lỗi trong văn bản (lint) hoặc nhật ký (audit) · 2 không dùng được tệp hoặc lệnh.`,
  'help-read': `Đọc một văn bản và in ra nhiệm vụ, báo cáo phải gửi, mục tạm giữ, số lưu ý và các dòng chưa hiểu.

Cách dùng: dondoc read TỆP [--json] [--language vi|en]

Lựa chọn:
  --json             in toàn bộ kết quả thành một đối tượng JSON, mỗi trường kèm vị trí trong văn bản
  --language vi|en   ngôn ngữ hiển thị
  -h, --help         xem hướng dẫn này

Ví dụ:
  dondoc read ke-hoach.docx
  dondoc read --json ke-hoach.txt > ke-hoach.json
  cat ke-hoach.txt | dondoc read -`,
  'help-lint': `Soát một văn bản và in ra lưu ý theo thứ tự xuất hiện: tệp:dòng:cột mức-độ nội-dung quy-tắc.

Cách dùng: dondoc lint TỆP [--format text|json|sarif] [--against TỆP …] [--language vi|en]

Lựa chọn:
  --format text|json|sarif   dạng kết quả (mặc định: text; sarif là SARIF 2.1.0)
  --against TỆP              đối chiếu ngày của các văn bản được viện dẫn với văn bản này; dùng được nhiều lần
  --language vi|en           ngôn ngữ hiển thị
  -h, --help                 xem hướng dẫn này

Mỗi quy tắc có trang giải thích tại docs/rules/<quy-tắc>.md.
Mã kết thúc: 0 không có lỗi · 1 có ít nhất một lỗi · 2 không dùng được tệp hoặc lệnh.

Ví dụ:
  dondoc lint du-thao.docx
  dondoc lint --format sarif du-thao.txt > du-thao.sarif`,

  'help-units': `Làm việc với danh mục đơn vị.

Cách dùng: dondoc units load vietnam [--offices] [--language vi|en]

  load vietnam   nạp 34 tỉnh, thành phố, 3.321 xã, phường, đặc khu với mã chính thức theo trạng thái từ 01/7/2025 đến nay, bộ, ngành,
                 sở và cơ quan ngành dọc của từng tỉnh; chỉ khi hệ thống chưa có đơn vị nào
  --offices      thêm bốn cơ quan của mỗi xã, phường, đặc khu

Dữ liệu nằm ở DATA_DIR hoặc DATABASE_URL; lệnh chạy được cả khi máy chủ đang chạy.`,
  'units-unknown': 'không có việc “units {name}”; xem “dondoc units --help”',
  'units-loaded': 'Đã nạp {total} đơn vị; tính đến ngày {day}:',

  'no-command': 'chưa có lệnh; xem các lệnh bằng “dondoc --help”',
  'unknown-command': 'không có lệnh “{name}”; xem các lệnh bằng “dondoc --help”',
  'unknown-option': 'không có lựa chọn “{name}”; xem “dondoc {command} --help”',
  'option-needs-value': 'lựa chọn “{name}” cần một trong các giá trị: {values}; xem “dondoc {command} --help”',
  'option-wrong-value': 'lựa chọn “{name}” không nhận giá trị “{value}”; hãy dùng một trong: {values}',
  'option-takes-no-value': 'lựa chọn “{name}” không có giá trị; hãy bỏ phần “={value}”',
  'no-file': 'chưa nêu tệp cần đọc; ví dụ: dondoc {command} ke-hoach.docx',
  'too-many-files': 'mỗi lần chỉ đọc một tệp, thừa “{name}”; tên tệp có dấu cách thì đặt trong dấu ngoặc kép',
  'file-missing': '{file}: không có tệp này; hãy kiểm tra lại đường dẫn',
  'file-is-folder': '{file}: đây là thư mục; hãy nêu một tệp .txt, .docx, .doc, .odt hoặc .pdf trong đó',
  'file-forbidden': '{file}: không có quyền đọc; hãy cấp quyền đọc cho tài khoản đang dùng',
  'file-unreadable': '{file}: không đọc được tệp ({reason}); hãy kiểm tra ổ đĩa hoặc chép lại tệp',
  'file-refused': '{reason}',
  fault: 'lỗi trong chương trình: {reason}; xin báo cho nhóm phát triển kèm lệnh và tệp đã dùng',
  'standard-input': 'đầu vào chuẩn',

  recognising: 'đang nhận dạng trang {page}/{of}',
  'file-notes': 'Lưu ý khi đọc tệp',
  tasks: 'Nhiệm vụ: {count}',
  reports: 'Báo cáo phải gửi: {count}',
  held: 'Tạm giữ, không giao việc: {count}',
  remarks: 'Lưu ý: {errors} lỗi, {warnings} cảnh báo, {infos} thông tin',
  'remarks-hint': 'xem bằng: dondoc lint {file}',
  unread: 'Dòng chưa hiểu: {count}',
  'unread-line': 'dòng {line}',
  more: '… và {count} dòng nữa',
  'no-remarks': '{file}: không có lưu ý',
  'column-path': 'Mục',
  'column-text': 'Nội dung',
  'column-lead': 'Chủ trì',
  'column-support': 'Phối hợp',
  'column-due': 'Thời hạn',
  'column-by': 'Đơn vị báo cáo',
  'column-to': 'Nơi nhận',
  'column-reason': 'Lý do',
  number: 'Số',
  date: 'Ngày',
  issuer: 'Cơ quan ban hành',
  subject: 'Trích yếu',
  period: 'Thời gian thực hiện',
  'not-stated': 'không nêu',

  'due-before': 'trước {date}',
  'due-by': 'đến {date}',
  'due-standing': 'thường xuyên',
  'due-every-day': 'hằng ngày',
  'due-every-week': 'hằng tuần',
  'due-every-month': 'hằng tháng',
  'due-every-quarter': 'hằng quý',
  'due-every-half-year': '6 tháng một lần',
  'due-every-year': 'hằng năm',

  'reason-person': 'nhắm vào cá nhân',
  'reason-monitoring': 'theo dõi người dân',
  'reason-expression': 'hạn chế tiếng nói',

  'severity-error': 'lỗi',
  'severity-warning': 'cảnh báo',
  'severity-info': 'thông tin',
} as const satisfies Record<string, string>
