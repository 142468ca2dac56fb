/** What is to come of what others say: that nobody sees it, that nobody may say it first, that it costs those who say it. */
export const effects = {
  unseen: `
(không còn|không ai|ít|ít ai|bớt|ngớt|đỡ|thôi|quên|chẳng ai|không ai còn) (chú ý|để ý|quan tâm|hiện|hiện lên|hiển thị|thấy|nhìn thấy|nghe|nghe thấy|đọc|xem|nhắc|bàn|hỏi|nhớ|tìm thấy|nói|lan|nổi|tò mò|thắc mắc|theo dõi|tin) / không còn (thời gian|giờ|dịp|cơ hội) / (mất|hết) (thời sự|tính thời sự|sức hút)
`,
  sunk: `
(xuống|vào|sang|ra|lùi về|dời sang|đẩy sang) (trang trong|trang sau|cuối trang|trang cuối|cuối bản tin|giờ khuya|nửa đêm|mục phụ|góc khuất) / (tụt|rớt|rơi|lùi|biến mất|lặn|trượt) (khỏi|xuống|ra khỏi) (trang|ba|hai|top|kết quả|mục|bảng|cuối|các|những) / kết quả tìm kiếm (cho|về) / không (hiện|ra|lên|còn hiện) (khi|lên khi|trong) (tìm|kết quả)
`,
  talkAbout: `
bài (viết|về|báo|đăng|phản ánh|phỏng vấn) / các bài / loạt bài / tin bài / =ý kiến / câu chuyện / bình luận / phản ánh / hình ảnh / đoạn (clip|phim) / video / clip / vụ (cháy|sập|lở|sạt lở|chìm|ngộ độc|việc|kiện|án|vỡ) / tên (phà|tàu|vụ|công ty) / thông tin (về|bất lợi) / phần (chất vấn|hỏi đáp|thảo luận) / chất vấn / người dân / dư luận / câu hỏi
`,
  turnTalk: `
(hướng lái|bẻ lái|=lái|xoay|bẻ hướng|đánh lạc hướng|lái hướng) (câu chuyện|cuộc trò chuyện|cuộc nói chuyện|thảo luận|chủ đề|bình luận|mạch chuyện|sự chú ý|dư luận|luồng|người nghe|độc giả) / đánh lạc hướng (dư luận|người dân|chú ý)
`,
  askLeave: `
(phải|cần) (xin phép|xin ý kiến|báo trước|hỏi ý|được phép|có sự đồng ý|chờ) / xin phép (xã|phường|ubnd|thôn|ban|nhà trường|lãnh đạo|công an|chi bộ) / gọi lại (phường|xã|công an|ban quản lý) / hỏi (phường|xã|công an|ban quản lý) trước / chờ (phường|xã|sở|ban) (đồng ý|duyệt|gật đầu)
`,
  beforehand: `
trước khi (lập|mở|đăng|nhận in|in|treo|phát|diễn|chiếu|họp|nói|viết|quay|vẽ|hát|bàn|mời|dựng|ra|thành lập|trả lời|chia sẻ|đưa|trưng|gặp) / mới được (lập|mở|đăng|in|treo|phát|diễn|chiếu|họp|nói|viết|quay)
`,
  ownVoice: `
trang (thông tin|cộng đồng|tin|mạng) / nhóm (trò chuyện|zalo|facebook|kín|cư dân) / bản tin / giấy mời / tờ (rơi|gấp|tin) / kiến nghị / thư ngỏ / phóng viên / nhà báo / buổi (gặp|họp|nói chuyện|chiếu|diễn|đọc) / cuộc họp / bài (viết|đăng|hát|thơ) / các bài / tranh / phim / vở
`,
  notices: `quảng cáo / khuyến mại / giao thông / đào đường / thi công / xây dựng / pháo hoa / lòng đường / vỉa hè / dữ liệu cá nhân / trẻ em / người bệnh / phòng cháy`,
  onTalk: `
(khi|mỗi khi|mỗi lần|lúc|đúng lúc|hễ|trong lúc|giữa lúc) (nghe nhắc|nghe nói|nghe hỏi|bàn|nhắc|nói|hỏi|đề cập|đụng|có người hỏi|có người nói|có ai hỏi|có ý kiến|bà con|người dân|cư dân|công nhân|phụ huynh|xuất hiện ý kiến|xuất hiện thông tin|xuất hiện bài|xuất hiện bình luận|cử tri)
`,
  shutting: `
(khóa|tắt|ẩn|đóng) (phần|mục|chức năng|tính năng|bình luận|micro|mic|nhóm|diễn đàn|hộp thư) / (tăng|mở|bật|phát) (thời lượng nhạc|nhạc|to nhạc|âm lượng) / thời lượng nhạc / (chuyển|đổi) (chủ đề|đề tài) / kết thúc (sớm|phần|buổi) / ngắt (lời|sóng|máy)
`,
  onlyLet: `chỉ (để|cho|mời|chọn|đọc|phát|đăng|nối|nhận|bố trí|giới thiệu|in|gọi|dẫn|trích|hiển thị) / (lọc|chọn) (lấy|ra) (ý kiến|bình luận|câu hỏi|lời)`,
  agreeing: `(gọi|lời|tiếng|ý kiến|bình luận|người) (khen|ủng hộ|đồng tình|tán thành|thuận|tích cực) / khen / ủng hộ / đồng tình / tán thành`,
  ready: `(viết|soạn|chuẩn bị|gửi|đưa|gợi ý) sẵn`,
  question: `câu hỏi / câu trả lời / lời (khen|cảm ơn|phát biểu) / ý kiến`,
  audience: `đại biểu / cử tri / người dân / học sinh / khán giả / sinh viên / công nhân / bà con / hỏi tự do / phụ huynh`,
  adverse: `
(chưa|không) (ký|bố trí|xét|gia hạn|giải quyết|cấp|nhận|duyệt|chi trả|tái ký|mời dạy|cho vay|cho thuê) / tạm (dừng|ngừng|hoãn) (chi|cấp|giảng|xét|hợp đồng|việc) / dừng (chi|cấp|xét) / xem xét (lại|việc|kỷ luật|bố trí) / bác (đơn|đề nghị|hồ sơ) / =bác / cắt (hợp đồng|chế độ|thưởng|suất|phụ cấp) / hạ (bậc|hạnh kiểm|loại|xếp loại) / trừ (điểm|lương|thưởng|công) / chuyển (công tác|vị trí|lớp|ca|sạp) / khiển trách / cảnh cáo / sa thải / cho thôi / đuổi (học|việc)
`,
  forWords: `
(vì|do|bởi|sau|tại) (bài viết|bài đăng|bài báo|phát biểu|các phát biểu|lời nói|phát ngôn|bình luận|trả lời báo|trả lời phỏng vấn|việc ký tên|việc đăng|đã nói|đã viết|đã đăng|dám|ký tên|ký đơn|đứng đơn|quay phim) / (cho tới|cho đến|đến|tới) khi (gỡ|rút|xin lỗi|thôi|xóa|đính chính|ký cam kết) / chừng nào (chưa gỡ|chưa rút|còn) / rút (tên|đơn|lại đơn) / gỡ bài
`,
  whoSpeaks: `(ai|người nào|hộ nào|em nào|bạn nào|học sinh nào|nhân viên nào|phụ huynh nào|giáo viên nào|công nhân nào) (treo|căng|giương|mang|đeo|dán|đưa|đăng bài|đăng ảnh|đăng hình|đăng lên|nói|chia sẻ|quay|kể|bình luận|phản ánh|ký|lên báo|trả lời báo|than)`,
  penal: `thì (chưa xét|chưa cấp|chưa nhận|chưa giải quyết|trừ|phạt|cắt|hạ|nhắc|kỷ luật|đuổi|loại|không xét|cho thôi|ngừng|xử lý|lập biên bản|kiểm điểm)`,
  removing: `bốc dỡ / tháo (dỡ|bỏ|xuống|đi) / =tháo / dỡ (bỏ|xuống|đi) / =gỡ / gỡ (bỏ|xuống|đi) / thu (dọn|gom|hồi|lại|giữ) / hạ (xuống|bỏ|các) / =xé / sơn (phủ|đè) / che (phủ|kín|đi) / =cất / dọn (đi|bỏ|dẹp) / (di|đưa|chuyển) (dời|vào kho|đi nơi khác)`,
  byOthers: `do (câu lạc bộ|nhóm|người dân|dân|cư dân|học sinh|sinh viên|hội|bà con|các hộ|khách|nghệ sĩ|tác giả|công nhân|tiểu thương|phụ huynh|thanh niên|một nhóm|ai đó)`,
  made: `=dựng / =làm / =viết / =vẽ / =treo / =đăng / =lập / =in / =chụp / =quay / =dán / sáng tác / trưng bày / tự (làm|treo|dựng|viết|vẽ|in)`,
  worn: `~hỏng / ~gãy / ~rách / ~mục / ~nghiêng / hết hạn / quá hạn / sau bão / che khuất / lấn chiếm / chắn (lối|tầm)`,
  replacedBy: `(thay|thế|đổi) (bằng|vào|thành) / thay vào đó`,
  ratings: `(nhận xét|đánh giá|bình luận|chấm) (năm|5|bốn|4) sao / (viết|để lại|đăng) (nhận xét|đánh giá) (tốt|tích cực|khen)`,
  callingUp: `huy động / vận động / mỗi (người|giáo viên|cán bộ|đoàn viên|hộ|đơn vị|lớp) / giao (đoàn viên|cán bộ|giáo viên|chỉ tiêu) / phân công / chỉ tiêu`,
  hush: `(không|đừng|khỏi) (giải thích|nêu lý do|nói lý do|nói vì sao|cho biết lý do|cần nêu lý do|ghi biên bản|lập biên bản|để lại văn bản|ra văn bản) / (nhắc|truyền đạt|trao đổi|yêu cầu|thông báo|chỉ đạo) (miệng|bằng miệng) / không bằng văn bản`,
  denying: `(không|chưa|thôi|ngừng) (đưa|cho|để|mời|nhận|xếp|bố trí|tiếp|dẫn|phát|in|chiếu|đăng|cấp|dự)`,
  persuading: `=khuyên / =nhắn / khuyên (đoàn|nhóm|tác giả|chủ|người) / nhắn (chủ|đoàn|nhóm|người) / gợi ý (để|cho|đoàn|nhóm|tác giả|chủ) / thuyết phục / vận động / nhắc (chủ|khéo|đoàn|nhóm|tác giả) / nói khéo / tác động / gây sức ép / ép / động viên`,
  desisting: `=bỏ / =thôi / =đừng / =dừng / =rút / =hoãn / không (diễn|đăng|in|chiếu|hát|đọc|viết|nói|cho|trưng|treo|bán|mời) / bỏ (bớt|lớp|màn|đoạn|bài|phần) / thôi (cho|diễn|đăng|in|viết|nói|bán)`,
  performing: `lớp diễn / (màn|đoạn|lớp) (diễn|hài|kịch|hát|thơ|có) / vở (diễn|kịch|chèo|hài) / bài (hát|thơ|viết|đăng|phỏng vấn|nói) / tiết mục / phim / tranh / bức (vẽ|ảnh|tranh) / cuốn (sách|truyện|hồi ký) / buổi (chiếu|diễn|nói chuyện|đọc|gặp) / câu lạc bộ / chuyên đề / loạt bài / triển lãm / ca khúc / truyện / clip / báo tường`,
  wearOut: `(cho đến khi|đến khi|cho tới khi|đến lúc|để) (người hỏi|họ|bà con|khách|người dân|người gửi|người đứng đơn|các hộ) (nản|bỏ cuộc|thôi|rút|mệt|chán|quên|bỏ)`,
  chosenList: `(trong|theo) danh sách do / do (xã|phường|ban|sở|trường|công ty|thôn|ấp) (lập|chọn|duyệt|giới thiệu|cử|chỉ định) / (có tên|nằm) trong danh sách (xã|phường|ban|của ban)`,
  floor: `=mic / micro / micrô / lời phát biểu / phát biểu / câu hỏi / quyền (hỏi|nói) / lượt (nói|hỏi)`,
  wantsTo: `muốn (phát|đăng|in|treo|mở|họp|diễn|chiếu|nói|viết|quay|vẽ|hát|trưng|lập|mời|gặp báo|trả lời)`,
  mustWait: `phải (chờ|xin|được|hỏi|qua|có) (ấp|thôn|xã|phường|sở|ban|chi bộ|trưởng|hiệu trưởng|lãnh đạo|công an|ý kiến|phép|sự đồng ý|ủy ban)`,
  loss: `thì (chưa xét|chưa cấp|chưa nhận|chưa giải quyết|rớt|mất|hết|trừ|phạt|cắt|loại|hạ|đuổi|khỏi xét|không xét|nghỉ) / thì bị (loại|trừ|phạt|cắt|đuổi|hạ|nhắc|mời) / thì không được (nhận|xét|dự|thi|thuê|vay|lên lớp)`,
  mocking: `châm biếm / chế giễu / mỉa mai / phê (bình|phán) / chê / chỉ trích / phàn nàn / than phiền / phản đối / chất vấn / tố`,
  toDrown: `(để|nhằm|cho) (át|lấn át|che lấp|lấp|dìm|nhấn chìm|làm loãng|làm chìm) (tiếng|lời|ý kiến|dư luận|bình luận|phản ánh|tin xấu|chuyện|các ý kiến|các bài|luồng)`,
  conceal: `(sao cho|để) (không ai|dân không|bà con không|khách không|phụ huynh không|báo chí không|người dân không) (biết|hay|thấy|ngờ|nghi|hỏi|để ý|nhận ra|phát hiện) / (đừng|không) để (ai|dân|báo chí|bà con|người dân|phụ huynh|khách) (biết|hay biết|hỏi|dò hỏi|tìm hiểu)`,
  dropOption: `(bỏ|xóa|ẩn|cắt) (ô|mục|lựa chọn|phương án|nút|phần)`,
  noAnswer: `không (đồng ý|hài lòng|tán thành|ủng hộ) / phản đối / chê / ý kiến khác / khiếu nại / góp ý / phàn nàn`,
  brushOff: `dập máy / chặn số / không (nghe máy|bắt máy|trả lời máy) / phớt lờ / trả lời qua loa / lờ đi / làm ngơ / ngâm (đơn|hồ sơ) / kéo dài thời gian`,
  complaint: `khiếu nại / phản ánh / kiến nghị / góp ý / thư hỏi / người hỏi / đơn (thư|kiến nghị|khiếu nại) / tố cáo / chất vấn / phàn nàn / câu hỏi`,
  noVenue: `(thôi|ngừng|đừng|không) (cho|để)`,
  venue: `(mượn|thuê) (chỗ|phòng|sân|hội trường|địa điểm|mặt bằng|loa|rạp|quán)`,
  circle: `câu lạc bộ / nhóm / hội / cư dân / cử tri / đoàn phim / tác giả / diễn giả / luật sư / nhà báo / ứng cử viên / công đoàn`,
  readyPick: `(chọn|cử|bố trí|sắp|chỉ định|xếp) (sẵn|trước)`,
  responding: `trả lời / phát biểu / =hỏi / =nói / gặp đoàn / đặt câu hỏi`,
  evading: `(nói|chuyển|lái|lảng|hướng) (sang|qua) (chuyện|đề tài|chủ đề|việc|nội dung|hướng) khác / lảng (tránh|sang) / nói lảng / đánh trống lảng / trả lời (chung chung|không biết|cho qua) / nói không biết`,
  dont: `đừng (nhập|mua|bán|cho mượn|chiếu|in|đăng|viết|treo|diễn|mời|nói|kể|hỏi|nhắc|đọc|xem|quay|chụp|phát|bàn)`,
  shutTalk: `(khóa|tắt|ẩn|đóng) (bình luận|phần bình luận|mục hỏi|mục bình luận|phần hỏi)`,
  pretext: `(lấy|viện|mượn) lý do / với lý do (kỹ thuật|sửa|bảo trì|phòng cháy|an toàn|sức khỏe) / =viện cớ / =lấy cớ / =mượn cớ`,
  noPretext: `(không|không được|tránh|nghiêm cấm|cấm) (lấy|viện|mượn) (lý do|cớ)`,
  belittle: `(giảm|mất|hạ|xói mòn) (uy tín|độ tin cậy|sức nặng|trọng lượng|lòng tin) / mang tiếng / làm xấu (hình ảnh|mặt)`,
  otherVoice: `ý kiến / bài (viết|báo|đăng) / người (nêu|phản ánh|đưa|đứng đơn|tố|viết|nói) / nhóm (phản|cư dân|kiến nghị) / diễn đàn / nhà báo / luật sư / phản ánh / nghiên cứu / kiến nghị / trang (tin|cộng đồng)`,
  noTalking: `(không được|không|cấm|tránh|nhắc) (nói|trao đổi|trò chuyện|tiếp xúc|chia sẻ|gặp) (với|gì với) (người quay phim|phóng viên|nhà báo|đoàn phim|báo chí|người lạ quay|người ghi hình|đoàn làm phim)`,
} as const
