export const doubt = {
  'year-assumed': 'Văn bản không ghi năm; năm được lấy theo ngày ban hành hoặc thời gian thực hiện kế hoạch. Xin kiểm tra.',
  'before-document': 'Thời hạn này trước ngày ban hành văn bản. Xin kiểm tra.',
  approximate: 'Văn bản chỉ nêu khoảng thời gian chừng (ví dụ “cuối năm”), không nêu ngày cụ thể. Xin kiểm tra.',
  'no-such-day': 'Lịch không có ngày này nên chưa ghi nhận thời hạn. Xin nhập ngày đúng.',
  'one-in-another': 'Có hai mốc thời gian, mốc này nằm trong mốc kia; có thể một mốc không phải là thời hạn. Xin kiểm tra.',
  reversed: 'Thời gian kết thúc trước khi bắt đầu nên chưa ghi nhận thời hạn. Xin nhập thời gian đúng.',
  'time-unread': 'Mục thời gian không nêu ngày hoặc kỳ cụ thể (ví dụ “theo lộ trình”) nên chưa ghi nhận thời hạn. Xin xem lại.',
  'lead-missing': 'Văn bản không nêu cơ quan thực hiện việc này. Xin chọn cơ quan.',
  'name-unsure': 'Tên cơ quan được nhận ra theo chữ viết hoa, chưa có trong danh mục. Xin kiểm tra tên.',
  'name-unknown': 'Không có sở, bộ nào mang tên này trong danh mục. Xin kiểm tra tên cơ quan.',
  'section-unknown': 'Nội dung này không nằm trong phần nhiệm vụ của kế hoạch. Xin xem có đúng là nhiệm vụ không.',
  'scan-unsure': 'Máy nhận dạng chưa chắc chữ ở chỗ này. Xin đối chiếu với trang gốc.',
} as const satisfies Record<string, string>
