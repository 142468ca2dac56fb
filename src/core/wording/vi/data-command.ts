/** Commands of an operator: the audit trail, backup and restore. */
export const dataCommand = {
  'help-account': `Mở lại một tài khoản đã mất mật khẩu và các bước xác thực, khi không quản trị viên nào giúp được.

Cách dùng: dondoc account bring-back TÊN [--language vi|en]

In ra một lần mật khẩu tạm, phải đổi ngay khi đăng nhập; gỡ mọi bước xác thực thứ hai, kết thúc mọi phiên đăng nhập. Nhật ký ghi lại
việc này. Dữ liệu theo DATABASE_URL, nếu không có thì theo DATA_DIR (mặc định ./data); lệnh chạy được cả khi máy chủ đang chạy.

Ví dụ:
  dondoc account bring-back admin`,
  'account-unknown': 'không có việc “account {name}”; hãy dùng: dondoc account bring-back TÊN',
  'account-missing': 'không có tài khoản nào đang dùng tên “{name}”; hãy kiểm tra lại tên đăng nhập',
  'account-brought-back': 'Mật khẩu tạm của {name}, chỉ hiện lần này:',
  'help-audit': `Kiểm tra hoặc xuất nhật ký hệ thống.

Cách dùng: dondoc audit verify [TỆP] [--anchor TỆP]
           dondoc audit export [TỆP]

  verify         kiểm tra chuỗi nhật ký của cơ sở dữ liệu, hoặc của một bản xuất nếu nêu TỆP; in ra chỗ hỏng đầu tiên
                 (ngày, làn, số thứ tự) và hỏng thế nào
  export         xuất toàn bộ chuỗi ra TỆP (hoặc đầu ra chuẩn), mỗi dòng một đối tượng JSON

Lựa chọn:
  --anchor TỆP       đối chiếu thêm với một bản xuất trước đây: tìm ra cả phần cuối bị cắt và chuỗi bị làm lại từ đầu
  --language vi|en   ngôn ngữ hiển thị
  -h, --help         xem hướng dẫn này

Dữ liệu theo DATABASE_URL, nếu không có thì theo DATA_DIR (mặc định ./data); máy chủ đang chạy vẫn kiểm tra được.
Mã kết thúc: 0 chuỗi nguyên vẹn · 1 chuỗi bị hỏng · 2 không dùng được tệp, dữ liệu hoặc lệnh.

Ví dụ:
  dondoc audit export nhat-ky.ndjson
  dondoc audit verify --anchor nhat-ky.ndjson`,
  'help-backup': `Sao lưu toàn bộ dữ liệu ra một thư mục hoặc một tệp .tar; máy chủ đang chạy vẫn sao lưu được.

Cách dùng: dondoc backup ĐÍCH      (hoặc: dondoc export ĐÍCH)

ĐÍCH là thư mục chưa có, hoặc tệp có đuôi .tar. Mọi bảng là NDJSON, tệp đính kèm theo mã băm, có manifest.json ghi mã băm của
từng phần; định dạng mô tả trong docs/archive-format.md.

Lựa chọn:
  --language vi|en   ngôn ngữ hiển thị
  -h, --help         xem hướng dẫn này

Ví dụ:
  dondoc backup /mnt/sao-luu/2026-11-30.tar`,
  'help-restore': `Khôi phục toàn bộ dữ liệu từ một bản sao lưu vào nơi chưa có dữ liệu; bị ngắt giữa chừng thì chạy lại cùng lệnh để làm tiếp.

Cách dùng: dondoc restore NGUỒN    (hoặc: dondoc import NGUỒN)

NGUỒN là thư mục hoặc tệp .tar do “dondoc backup” tạo ra, của phiên bản này hoặc cũ hơn. Mọi mã băm được kiểm tra trước khi ghi.

Lựa chọn:
  --language vi|en   ngôn ngữ hiển thị
  -h, --help         xem hướng dẫn này

Ví dụ:
  DATA_DIR=/srv/dondoc dondoc restore /mnt/sao-luu/2026-11-30.tar`,

  'any-file': 'TỆP',
  'audit-act': 'hãy nêu việc cần làm với nhật ký: verify hoặc export; xem “dondoc audit --help”',
  'audit-whole': 'Chuỗi nhật ký nguyên vẹn.',
  'audit-broken': 'Chuỗi nhật ký BỊ HỎNG; chỗ hỏng đầu tiên đứng trước:',
  'audit-fault': '  ngày {day}, làn {lane}, số {seq}: {what}',
  'audit-fault-day': '  ngày {day}: {what}',
  'audit-more': '  … và {count} chỗ khác',
  'audit-counted': 'Sự kiện: {events}, làn: {lanes}, ngày: {days}',
  'audit-sealed': 'Niêm phong đến hết ngày {day}: {hash}',
  'audit-unsealed': 'Chưa có ngày nào được niêm phong.',
  'chain-not-ours': '{file}: không phải bản xuất nhật ký của Đôn Đốc',
  'chain-newer': '{file}: bản xuất của phiên bản mới hơn; hãy dùng phiên bản mới hơn của phần mềm',
  'chain-cut-off': '{file}: bản xuất bị cắt cụt sau dòng {line}; hãy xuất lại hoặc lấy lại tệp từ nơi lưu',
  'chain-damaged': '{file}: bản xuất bị hỏng (dòng {line}); hãy lấy lại tệp từ nơi lưu',
  'output-exists': '{file}: đã có; hãy chọn tên khác, phần mềm không ghi đè',
  'output-refused': '{file}: không ghi được ({reason}); hãy kiểm tra thư mục và quyền ghi',
  'data-absent': 'không có dữ liệu trong {folder}; hãy đặt DATA_DIR hoặc DATABASE_URL, xem docs/configuration.md',
  'data-other-version': 'dữ liệu trong {folder} thuộc phiên bản khác; hãy dùng đúng phiên bản, hoặc khởi động máy chủ một lần để nâng cấp',
  'data-in-use': 'thư mục dữ liệu {folder} đang được tiến trình {pid} dùng; hãy dừng tiến trình đó trước',
  'data-unreachable': 'không mở được cơ sở dữ liệu trong {folder}: {reason}',
  'data-not-empty': 'nơi khôi phục {folder} đã có dữ liệu; hãy nêu một DATA_DIR hoặc DATABASE_URL trống',
  'no-target': 'chưa nêu nơi lưu; ví dụ: dondoc {command} /mnt/sao-luu/2026-11-30.tar',
  'archive-absent': '{file}: không có bản sao lưu ở đây',
  'archive-not-ours': '{file}: không phải bản sao lưu của Đôn Đốc',
  'archive-unfinished': '{file}: bản sao lưu dở dang, thiếu manifest.json; hãy dùng bản sao lưu khác',
  'archive-newer': '{file}: bản sao lưu của phiên bản mới hơn ({version}); hãy dùng phiên bản mới hơn của phần mềm',
  'archive-part-missing': '{file}: thiếu phần {part}; hãy lấy lại bản sao lưu từ nơi lưu',
  'archive-part-damaged': '{file}: phần {part} bị hỏng hoặc bị cắt cụt; hãy lấy lại bản sao lưu từ nơi lưu',
  'archive-other': 'nơi khôi phục đang dở một lần khôi phục từ bản sao lưu khác; hãy chạy lại với bản đó hoặc nêu nơi trống',
  'archive-writing': 'Đã ghi {rows} dòng, {files} tệp ({part})',
  'archive-checking': 'Đã kiểm tra {done}/{all} phần',
  'archive-loading': 'Đã khôi phục {done}/{all} phần',
  'archive-written': 'Đã sao lưu {rows} dòng của {tables} bảng và {files} tệp vào {file}',
  'archive-restored': 'Đã khôi phục {rows} dòng của {tables} bảng và {files} tệp từ {file}',
} as const satisfies Record<string, string>
