/**
 * The ways in which talk is thinned out, each by what it does (verbs) and to what (channels, subjects, speakers): said less of, paused, taken
 * from one source, made to wait for a paper, answered for by those who talk, met by numbers of replies, printed ready, doubted.
 */
export const silencing = {
  lessen: `
(tiết|cắt|rút|lược|thu|giảm|tinh|bớt) (giảm|bớt|gọn|hẹp|lược|chế) / =bớt / ~giảm / =giãn / =thưa / (giảm|bớt|hạ|thu|rút|giãn|thưa|hạn chế|tiết chế|tiết giảm|kiềm|ghìm|ngưng|dừng|thôi|tạm dừng|tạm ngưng) (dần|mật độ|tần suất|số lượng|số|lượng|việc|thời lượng|số buổi|số bài|số tin|đăng|đưa|phát|in|bài|tin|mọi|các) / (không|thôi|đừng|chưa|khỏi|miễn|tránh|hạn chế|tạm thôi|chưa nên|không nên|đừng nên) (mở rộng|đi sâu|đào sâu|khai thác|liên hệ|gợi|nhấn|bàn thêm|bình thêm|nói thêm|thuyết minh|ra đề|ra|khơi|đả động|nhắc lại|lặp lại|xoáy|dẫn chiếu|so sánh|phân tích|mổ xẻ|lật lại|đụng|đụng chạm|đụng đến|chạm|chạm đến|xới|bàn sâu|kể lại|trình diễn|biểu diễn|trưng bày|sáng tác|xuất bản|hát|mang|gợi mở|đặt vấn đề|đăng lại|chuyển tiếp|trích dẫn|dựng|dàn dựng|tái hiện|đọc thêm|giảng|dạy)
`,
  coverage: `
tin , bài / tin bài / (đưa|giảm|bớt|các) tin / bài về / bài viết / bài báo / (tin|bài|tiết mục|vở|tác phẩm|tranh|sách|ca khúc|phần|chương|mục|đoạn|hồi|cảnh|phóng sự|phim|đề|đề tài|câu hỏi|chuyên đề|loạt|ảnh|hình ảnh|phát sóng|tuyên truyền|đưa tin|nội dung) (về|nói|mang|chứa|liên quan|viết|có|phản ánh|xoay quanh|kể|mở) / thuyết minh / (liên hệ|nói|bàn|kể|viết|hỏi|giảng|đề cập|nhắc) (về|đến|tới|tình hình|chuyện|thực tế|thời sự|đời sống) / (tình hình|chuyện|thực tế|thời sự) (địa phương|xã|phường|trong|ở|đất|của)
`,
  pauseOf: `
(giảm|hạ|thu|bớt|ẩn|hạn chế) hiển thị / (tạm|ngừng|ngưng|dừng|nghỉ|gián đoạn|thu hẹp|khép|đóng|cắt|bỏ|giải thể|gộp|khóa|tắt|chấm dứt|rút) (nghỉ|ngừng|dừng|ngưng|đóng|khóa|lại|tắt|hoạt|chuyên|mục|hòm|hộp|đường|diễn|phần|tính|chức|câu|buổi|cuộc|nhóm|trang|kênh|bớt|cột|tiếp nhận|nhận|mở|tổ chức|phát|in|số) / tạm (nghỉ|ngừng|dừng|đóng|khóa|ẩn|gác) / (không|chưa|thôi) (mở|nhận|tiếp nhận|bố trí|duy trì|tổ chức|đặt|có) / bảo trì
`,
  voiceChannel: `
(chuyên mục|mục|trang|cột|chương trình|tiết mục|phần|diễn đàn) (bạn đọc|ý kiến|hỏi đáp|thư bạn đọc|nghe đài|góp ý|bình luận|phản ánh|dân hỏi|điều tra|đối thoại|tranh luận|phản biện|bạn xem|nhịp cầu|trả lời) / (hòm|hộp) (thư|thư góp ý|góp ý) / (đường dây nóng|số nóng|tổng đài phản ánh|tổng đài góp ý) / hỏi đáp / diễn đàn / bình luận / đối thoại / tiếp (dân|công dân|xúc cử tri) / ý kiến bạn đọc / bạn đọc / chất vấn / báo tường / tờ tin / nội san / đài (khu|lớp|trường|cộng đồng) / sinh hoạt câu lạc bộ / phản biện / góp ý
`,
  occasion: `
(khi|lúc|hễ) (có nhiều|xuất hiện|nhiều|có) (ý kiến|bình luận|phản ánh|bài|người hỏi|thắc mắc|câu hỏi) / (trong|vào|suốt|qua|trước|sau|đến hết|hết|cho đến|đến khi|tới khi) (thời gian|dịp|tuần|tháng|mùa|kỳ|đợt|những ngày|lúc|ngày|giai đoạn) (đại hội|bầu cử|họp|xét xử|xử|lễ|thanh tra|kiểm tra|cưỡng chế|thương lượng|giải tỏa|sáp nhập|điều tra|diễn ra|có đoàn|đón|kỷ niệm|thu hồi|lấy ý kiến|sự việc|này|đó) / (khi|lúc|hễ|mỗi khi) (có|nhiều|bà con|người|dư luận|ai|đông) (ý kiến|bàn|hỏi|kêu|phản|thắc|đoàn|khiếu|chê|chuyện) / tuần thương lượng / đại hội / xét xử / cưỡng chế / (tránh|để|cho) (bị|bàn|ồn|loãng|yên|tập trung|khỏi)
`,
  oneSource: `
(chỉ|do) (một mình|riêng|mình|một|duy nhất) / (một|duy nhất|cùng|chung|theo) (đầu mối|nguồn|bản tin chung|nguồn chung|cửa|người nói|tiếng nói|kênh) (nói|phát|ra|đưa|duy nhất|chính thức|chung|của|do)  / dẫn lại (bản|tin|nguồn|nguyên) / (đăng|dùng|lấy|phát|dẫn|in) (lại|nguyên|đúng|theo) (văn|bản tin|bản|nguồn|thông cáo|bài) (chung|do|của|mẫu|sở|ban|đã)
`,
  aboutIt: `
(tin|thông tin|chuyện|bài|nội dung) (về|liên quan|quanh) / (ca|vụ|việc|sự) (bệnh|mắc|tử vong|cháy|chết|cố|việc|án|sập|vỡ|ngộ|nổ|tai|đuối) / =báo / các báo / đài / bác sĩ / phóng viên
`,
  atOwnRisk: `
thì (xem xét|nhắc|tự chịu|chịu trách nhiệm|liệu|coi chừng|đừng trách|tự lo|tự giải trình|giải trình|viết bản|viết tường trình|làm kiểm điểm|làm bản|không được bênh|ban không chịu|mất|rút|thu|xem lại|cân nhắc|đánh giá lại|không đề nghị|không giới thiệu|khỏi|không xếp|không bố trí|xếp sau|xét sau|tính sau|tạm|chậm|bị|phải) / (sẽ|là) (tự chịu|bị trừ|mất|xét sau|không xét|chưa xét|tính vào|xem xét|rút|thu hồi|bị|phải giải trình|khó) / (trừ|mất|hạ|cắt) (điểm|thi đua|suất|thưởng|hạng|bậc|quyền|lượt|tiền|tiêu chuẩn|danh hiệu)
`,
  whichOne: `
=ai / (gặp|thấy|có) người / (người|hộ|em|bạn|nhân viên|phụ huynh|giáo viên|công nhân|bác sĩ|thầy cô|khoa|lớp|nhóm|tổ|đơn vị|sinh viên|tài xế|hội viên|cá nhân|cán bộ|trường hợp|quán|báo|chi hội|xã viên|tiểu thương|khách) nào
`,
  talks: `
=nói / =kể / =hỏi / =đăng / chia sẻ / =quay / ~chụp / bình luận / phản ánh / trả lời / gặp (báo|nhà báo|phóng viên|luật sư|đoàn) / ~viết / =ký / =than / =chê / =bàn / phát biểu / =nêu / đưa (lên|chuyện|tin|ảnh|ra) / gửi (đơn|thư|ảnh|bài) / livestream / tiết lộ / cung cấp / để lộ / =treo / =rủ / lên (tiếng|báo|mạng) / phỏng vấn / =hé / =xì / =tung / =hát / =vẽ
`,
  replyNumber: `
(ít nhất|tối thiểu|không dưới|đủ|mỗi|từng|đều có|phải có|kèm|có ngay|trên) (hai|ba|năm|bảy|mười|hai mươi|ba mươi|một trăm|vài|mấy|nhiều|một|đơn vị|người|chi đoàn|chi hội|lớp|xã|trường|ngày) / đều (có|được) / (ngay|lập tức|trong mười phút|trong vòng) / chỉ tiêu / luân phiên / thay nhau / chia ca
`,
  warmReplies: `
(tương tác|bình luận|phản hồi|lượt|lời|ý kiến|bài|hình ảnh|nhận xét|đánh giá|câu|dòng|icon|tim|biểu tượng) (ấm áp|đẹp|tích cực|tươi|vui|hay|khen|ủng hộ|tốt|thả tim|yêu thích|chia sẻ|đồng cảm|đi kèm|thiện cảm|trấn an|động viên|xanh|cân bằng|đối trọng|phía ta|của ta|cùng chiều|thuận|đồng tình)  / (cân bằng|làm ấm|làm mát|làm xanh|làm dịu|chăm sóc|phủ ấm|sưởi ấm) (lại|không gian|dư luận|mạng|trang|thảo luận|bình luận|dòng|nhóm|phần) / đối trọng
`,
  onComplaint: `
(mọi|mỗi|các|từng|những|bài|tin|dưới|trước|khi có|có) (phản ánh|bài chê|bài viết|bài|bình luận|ý kiến|thắc mắc|lời chê|tin|clip|phàn nàn|than phiền|câu hỏi|kiến nghị|đánh giá|phê bình|dư luận) / không gian mạng / trên mạng / phản ánh (về|của|xấu) / =chê
`,
  massReport: `
(báo xấu|báo cáo vi phạm|báo cáo sai phạm|gắn cờ|đánh dấu spam|report|báo spam|bấm báo cáo|tố cáo vi phạm tiêu chuẩn|đánh sập|báo vi phạm|báo cáo đồng loạt|gỡ hàng loạt|bỏ theo dõi|chặn|hủy theo dõi|tẩy chay)
`,
  readyForm: `
(in|điền|ghi|đánh dấu|tích|khoanh|chọn|viết|soạn|chuẩn bị|để|mặc định|gợi ý|đọc|nhắc) (sẵn|trước|giùm|hộ|giúp|thay|mặc định) / mặc định / chỉ (in|có|để|gồm) (ô|hai ô|một ô|mục|mức|một lựa chọn|các mức) / (làm|ký|điền) (thay|giùm|hộ)
`,
  agreeWord: `
nhất trí / (rất |)hài lòng / (hoàn toàn |)đồng ý / đồng tình / tán thành / đồng thuận / ủng hộ / rất tốt / =thuận / =tốt / không có ý kiến / lời (cảm ơn|khen) / câu (khen|cảm ơn)
`,
  pollForm: `
phiếu / ô / dự thảo / khảo sát / lấy ý kiến / góp ý / bảng hỏi / biên bản / thăm dò / biểu quyết / đánh giá / sổ góp ý / hội nghị
`,
  paperFor: `
(chỉ|mới|phải|cần) (được |)(dùng|phát|diễn|hát|treo|in|mở|đăng|tổ chức|họp|chiếu|nhận|nói|bán|đưa|trưng|đọc|cho thuê|hoạt động|ra|quay|chia sẻ|gửi|trình bày|bàn|vẽ|mời|trả lời) (khi|sau khi|nếu) / (khi|sau khi|nếu|cần|phải) (có|đã có|được|xin được|đủ|chưa có) (giấy|phép|dấu|xác nhận|chữ ký|văn bản|ý kiến|sự đồng ý|đồng ý|mã duyệt|gật đầu|phiếu|giấy phép|thông qua|cái gật) / đã có (xác nhận|dấu|giấy|ý kiến|chữ ký|mã duyệt)
`,
  contentOf: `
(in|ra|phát hành|đọc|diễn|bán) (tập|thơ|sách|báo|tranh|bài|truyện|nhạc|tờ) / (về|của) (nội dung|bài|lời|chủ đề|câu chữ|kịch bản|danh sách bài|đề tài|phần nói|bài định|điều định|những điều|lời ca|tranh|thông điệp) / (nội dung|lời|bài hát|bài định|tham luận|kịch bản|câu hỏi|chủ đề|thông điệp|bài viết|bài thơ|bài nói|tranh|ảnh|phim|bản thảo|khẩu hiệu|bài phát biểu|câu chữ|danh sách bài|tờ tin|bản tin|bài hò|câu hò)
`,
  fewer: `
(để|cho|nhằm|mong|kẻo) (bớt|vắng|ít|khỏi|đỡ|giảm|tránh) / =tránh / =khỏi / =đỡ / =bớt / =vắng / (không|khỏi) (phải nghe|gặp|đụng) / không có mặt / hạn chế
`,
  outspoken: `
(hay|thường|nhiều|thích|quen|ưa|từng) (có ý kiến|ý kiến|hỏi|nói|kêu|than|thắc mắc|chất vấn|phát biểu|phản đối|cãi|phàn nàn|bắt bẻ|tranh luận|góp ý|lên tiếng|nói thẳng) / (người|hộ|bác|ai|nhóm|cụ|bà con) (có ý kiến|chất vấn|thắc mắc|phản đối|phản ứng|nói thẳng|khó tính|nhiều lời|trái ý|chưa thuận|không thuận) / nhiều lời / (hỏi|nói) (nhiều|thẳng|gắt|dai)
`,
  meetingTime: `
(họp|buổi họp|hội nghị|lấy ý kiến|đối thoại|tiếp xúc|tham vấn|buổi|cuộc họp|hội thảo|phiên|góp ý|giờ|ngày|địa điểm|giấy mời|lịch|chỗ|ghế) 
`,
  doubting: `
(gieo|gợi|đặt|nêu|khơi|tạo|rộ) (nghi ngờ|nghi vấn|dấu hỏi|câu hỏi|hoài nghi) / (làm|cho|khiến|để|giúp) (bà con|người dân|mọi người|dư luận|dân|công chúng|bạn đọc|người xem|phụ huynh|công nhân|anh em|người ta) (thấy|hiểu|biết|nhận ra|bớt tin|không tin|nghi|ngờ|xa|giảm tin|e ngại|chán|hết tin|tránh|cười) / (nói|kể|nhắc|tung|đưa|rỉ tai|lưu ý|đăng) (về |ra |nhỏ |thêm |chuyện |)(đời tư|chuyện cũ|động cơ|quá khứ|nợ nần|lý lịch|tiền án|mục đích riêng|tư lợi|vụ lợi|chuyện riêng|sai sót cũ|ai trả tiền|ai đứng sau|tiền nhận)
`,
  speakers: `
(người|nhóm|tác giả|chuyên gia|nhà|những người|các nhóm|các hộ|kẻ|trang|ban|hội|luật sư|nhà báo|ai) (viết|nêu|phản ánh|phản đối|đứng đơn|đại diện|khởi xướng|góp ý|kiến nghị|tố cáo|phê bình|chê|đăng|chất vấn|phản biện|lên tiếng|ký|kêu gọi|nghiên cứu độc lập|khiếu nại|đi kiện|hay nói|dẫn đầu|tự phát|cư dân|phụ huynh|độc lập)
`,
  oathTo: `
(ký|viết|nộp|làm|đọc|gửi) (bản |)(cam kết|cam đoan|lời hứa|giấy hứa|giao ước)
`,
  notToSay: `
(không|thôi|chưa|đừng) (nói|đăng|chia sẻ|bàn|kể|quay|chụp|phát tán|tham gia (nhóm|hội|bình luận)|bình luận|trả lời|phỏng vấn|tiết lộ|tụ tập|phản đối|ký|khiếu|kiện|hỏi|viết|gặp|phát ngôn|dự|rủ|vào nhóm|lập nhóm|theo) / giữ (im lặng|kín|mồm|miệng|lời)
`,
  secretFair: `
đề thi / bí mật nhà nước / bệnh nhân / người bệnh / bệnh án / khách hàng / thí sinh / thông tin cá nhân / dữ liệu cá nhân / hồ sơ thầu / bí mật kinh doanh / trẻ em / đua xe / rượu / pháo / ma túy / thuốc lá / săn bắt / phá rừng / giao thông / nồng độ cồn / an toàn / vệ sinh / nước thải / mã độc / mật khẩu / otp / bị hại / nạn nhân / lấn chiếm
`,
  lineCut: `
(cắt|giảm|ngắt|tạm ngắt|hạ|khóa|dừng|ngưng|tắt|siết|bóp|hạn chế|điều tiết|bảo trì|điều chỉnh|làm chậm) (gói|gói cước|gói dữ liệu|dữ liệu|mạng|wifi|internet|sóng|băng thông|tốc độ|đường truyền|trạm|điện|nước|loa|4g|5g|trạm phát|dung lượng|tín hiệu|phủ sóng|kết nối|ứng dụng|nhóm)
`,
  strife: `
thương lượng / đình công / ngừng việc / nghỉ việc / nghỉ chợ / bãi thị / tẩy chay / phản đối / biểu tình / xét xử / phiên tòa / cưỡng chế / thu hồi đất / giải tỏa / đối thoại / đòi (lương|đất|tiền|quyền) / kiện / (bà con|công nhân|dân|người dân|sinh viên|tiểu thương|tài xế) (kéo|đông|tụ|họp|tập trung|bàn|đến|ra|lên|ngồi|đứng|gặp) / khu (trọ|lều|tạm cư) / bầu cử / đại hội / công bố (bản án|kết luận|phương án)
`,
} as const
