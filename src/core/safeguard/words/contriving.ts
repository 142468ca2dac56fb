/**
 * Contrivances that need no word of forbidding: where a book is put, when a yard is busy, whose loudspeaker is borrowed, what is played over
 * a voice, which share of talk is to be kind, and what those who film, ask or write find themselves checked for.
 */
export const contriving = {
  putting: `=đặt / =xếp / =để / =bày / =kê / =treo / =dán / bố trí / sắp (xếp|chỗ) / xếp (chỗ|gian|ghế) / =dành / =dời / chuyển (chỗ|sang|vào|đến)`,
  voiceThing: `
nhà (xuất bản|thơ|nghiên cứu) / tác giả / đầu sách / (cuốn|quyển|kệ|tủ|gian|những|các|bộ) sách / ~cuốn / báo / tờ (tin|báo|rơi|gấp) / bảng (tin|ý kiến|góp ý) / hòm thư / hộp (thư|góp ý) / tranh / ảnh / triển lãm / gian (hàng|trưng bày) / bàn (ký|phát|tư vấn) / quầy / nhóm / đoàn / diễn giả / phóng viên / nhà báo / chỗ ngồi / ghế / micro / loa / tiết mục / phần (trình bày|phát biểu|hỏi) / tham luận / sổ góp ý / phiếu / ý kiến / thư / áp phích / biểu ngữ / phòng / đại diện / người (phát biểu|hỏi|khiếu|đứng đơn) / hộ (dân|khiếu|chưa)
`,
  badPlace: `
(chỗ|nơi|góc|kệ|hàng|phòng|tầng|ngăn|phía|bên|vị trí) (khuất|tối|ồn|xa|phải hỏi|khó thấy|khó tìm|ít người|ẩm|cuối|sau|sau cùng|trong cùng|cao|thấp|dưới|hẹp|nhỏ|ngoài|vắng|không ai|ít ai|trên cùng) / (cạnh|gần|sát|sau|đằng sau|sau lưng) (máy (phát điện|nổ|lạnh|xát)|nhà (vệ sinh|xe|kho|bếp)|loa|bãi (xe|rác)|cột|cầu thang|thùng rác|cổng sau|lò|quạt|chỗ ồn) / (phải|mới) (hỏi|tìm|trèo|cúi|mở) (mới|thấy|được) / hỏi mới thấy / khuất (sau|tầm|mắt|lối) / ngoài (hành lang|sân|cổng|hiên|trời) / (giờ|khung) (khuya|trưa|một giờ|hai giờ|ba giờ|bốn giờ|sáng sớm|gần sáng|ít người|nửa đêm)
`,
  forKeeping: `(để|cho) (người ngồi|người ở|cả|mọi|ai cũng) / để người / để (phục chế|bảo quản|tu sửa|đọc|học)  / an toàn / phòng cháy / cách ly`,
  notReading: `khiếm thị / không biết chữ / mù chữ / theo lời / tự chọn / người khuyết tật / khuyết tật`,
  over: `(lồng|chèn|phủ|ghép|mở|bật|trộn|đệm) (nhạc|tiếng nhạc|tiếng|âm thanh|tiếng ồn|hình|chữ|lời bình|bài hát|ca nhạc|loa|tiếng còi) / (tắt|giảm|hạ|cắt|bóp|làm nhỏ|vặn nhỏ) (tiếng|âm|âm lượng|tiếng nói|lời|mic|micro|loa|phụ đề)`,
  voicePart: `phần (phát biểu|nói|trả lời|hỏi|ý kiến|phỏng vấn|trình bày|chất vấn) / lời (nói|phát biểu|kể|hỏi|chất vấn|khai|tố|kêu|người) / ý kiến / đoạn (nói|phỏng vấn|hỏi|ông|bà|người|phát biểu) / phỏng vấn / (người|hộ|bà con|nhóm|công nhân|dân|cử tri|tiểu thương|phụ huynh) (nói|phát biểu|hỏi|kể|mất|khiếu|phản|lên tiếng|chất vấn)`,
  voiceFair: `lồng tiếng (dân tộc|mông|thái|việt|anh|khmer|tày|ê đê|phim) / tiếng (dân tộc|mông|thái|việt|anh|khmer|tày|ê đê|nước) / phụ đề / thuyết minh / ngôn ngữ ký hiệu / nhạc (cụ|nền hiệu) / văn nghệ / tập thể dục / chào cờ / giữ đủ / báo cháy / sơ tán`,
  exactlyWhen: `(vào |)đúng (hôm|ngày|lúc|giờ|buổi|dịp|khi|thời gian|tối|sáng|chiều) / trùng (với |)(ngày|giờ|buổi|hôm|lúc|thời gian) / (mỗi khi|hễ|cứ khi|những hôm|hôm nào|khi nào)`,
  busyMaking: `=phơi / sửa (chữa|điện|nước|mái|cửa|đường) / bảo (trì|dưỡng) / =khóa / khóa (cửa|cổng|sân) / đóng (cửa|cổng) / kín (lịch|chỗ) / =bận / cho (thuê|mượn) / tổng vệ sinh / diễn tập / tập (dượt|văn nghệ|quân sự) / phun (thuốc|khử) / cắt điện / tắt điện / cúp điện / hội thao / rào / đào / mất nước / giải bóng / (được |)dùng (để|làm|vào) / tổ chức (giải|hội|buổi|ca nhạc|văn nghệ) / mở nhạc / kiểm tra (phòng cháy|đột xuất|giấy phép|vệ sinh|an toàn) / huy động / điều (xe|người|máy)`,
  groupMeets: `
(nhóm|câu lạc bộ|cư dân|bà con|hội|công nhân|tiểu thương|các hộ|phụ huynh|sinh viên|nhà thơ|nhà văn|nghệ sĩ|giáo dân|phật tử|thợ|tài xế|ngư dân|dân|người dân|xã viên|ban đại diện) (quan họ |thơ |đọc sách |môi trường |cư dân |phụ huynh |)(định|xin|đăng ký|dự kiến|hẹn|muốn|hay|họp|tụ|gặp|tập trung|sinh hoạt|đến|ra mắt|chiếu|đọc|bàn|kéo|thảo luận|cầu nguyện|làm lễ|tưởng niệm|nói chuyện|kỷ niệm|đối thoại|phản đối|kiến nghị)
`,
  keepInside: `
(không cần|khỏi|khoan|đừng|không nên|chớ|tránh|hạn chế|chưa) (cho|đưa|đăng|kể|chia sẻ|nói|mang|gửi|báo|khoe|truyền|phát) (người khác|ai|người ngoài|ra ngoài|lên mạng|với ai|cho ai|bên ngoài|với báo|báo|nhau|hàng xóm|khách|tin ra|chuyện ra|cho báo|cho người|với người|cho khách|với khách|cho đoàn|với đoàn|đi đâu) / (nói|bàn|giải quyết|góp ý|bảo|giữ|biết) (trong nhà|nội bộ|trong nội bộ|với nhau trong|trong trường|trong cơ quan|trong tổ|trong làng|trong xã|khép kín) / đóng cửa bảo nhau / (không|chưa|đừng) (để|cho) (lọt|lộ|lan|truyền|đồn|thoát|ra) (ra|ngoài|lên) / chuyện trong nhà / vạch áo / giữ (điều|chuyện|việc) (chưa hay|không hay|xấu|riêng|trong) / nói điều hay
`,
  matterOf: `
=ảnh / ~chuyện / =việc / =tin / =clip / =video / vụ (việc|án|cháy|nổ|ngộ|tai) / sự (cố|việc|tình) / ý kiến / điều / bức xúc / thắc mắc / phản ánh / cảnh / hình ảnh / số liệu / kết quả / thông tin / tình trạng / góp ý / giáo viên / nhân viên / công nhân / học sinh / bác sĩ / cán bộ
`,
  insideFair: `mật khẩu / otp / tài khoản / thẻ / đề thi / bí mật nhà nước / bệnh án / người bệnh / bệnh nhân / nạn nhân / trẻ em / khách hàng / cá nhân / mượn / chìa khóa / hồ sơ thầu / bản quyền / lửa / cháy / rừng / hóa chất / thuốc / động vật / gia súc / dịch / bạo lực / xâm hại`,
  takingAway: `(thu|mượn|giữ|tạm giữ|thu giữ|tịch thu|gom|thu gom|hỏi mượn|thu mượn|tháo|cất|dỡ|lấy|đem|bốc|khóa|niêm phong|kiểm tra) (giùm |lại |hết |)`,
  toolOfSpeech: `=loa / loa (kéo|cầm tay|tay|phóng thanh|máy) / micro / micrô / =trống / =chiêng / băng (rôn|vải) / biểu ngữ / cờ (phướn|vải) / máy (in|photo|ảnh|quay|ghi âm|chiếu) / (giấy|sơn|bút|vải|cọc) (vẽ|in|màu|căng|bạt) / bảng (viết|hiệu tự|ý kiến) / flycam / áo (in|đồng phục) / tờ (rơi|gấp|tin|giấy) / (chân máy|ống kính|thẻ nhớ|điện thoại)`,
  crowdOf: `của (tiểu thương|công nhân|bà con|người dân|nhóm|sinh viên|học sinh|cư dân|các hộ|hộ dân|phụ huynh|giáo viên|tài xế|ngư dân|dân|khách|thanh niên|hội|câu lạc bộ|thợ|người|giáo dân|phật tử|xã viên|đoàn|phóng viên|nhà báo)`,
  toolFair: `~ồn / tiếng ồn / sau 22 / 22 giờ / giờ nghỉ / bảo hành / sửa chữa / bảo quản / gửi đồ / phòng thi / thi cử / trộm / hàng giả / lậu / đánh bạc / tang vật / cho (mượn|thuê) / tặng / quyên góp / rác / nhựa / chập điện`,
  ratio: `tỷ lệ / tỉ lệ / chỉ tiêu / (đạt|duy trì|giữ|bảo đảm|từ|trên|tối thiểu|ít nhất|không dưới|không quá|dưới|chiếm) (mức |)(tỷ lệ|trên|dưới|mức|từ|tối thiểu|quá|50|60|70|80|90|95|100|một nửa|hai phần ba|ba phần tư) / (80|90|95|100) %`,
  talkShare: `(tin|bài|tin , bài|bình luận|ý kiến|đánh giá|phản hồi|thông tin|nội dung|tương tác|dư luận|câu trả lời|phát biểu|nhận xét) (tích cực|tiêu cực|khen|chê|xấu|thuận|ủng hộ|đồng tình|đồng thuận|tốt|trái chiều|không tích cực|có lợi|bất lợi|trung tính)`,
  weighing: `(vào|trong) (tiêu chuẩn|tiêu chí|quy chế|bình xét|xét|thang điểm|đánh giá) / tiêu chí / cân nhắc / tùy (theo|vào|thuộc|cách) / căn cứ (vào|)(cách|bài|tin|thái độ|ý kiến|phát biểu) / xem (xét |)(cách|bài|thái độ|ý) / tính (đến|vào|thêm) / dựa (trên|vào) / lấy làm (cơ sở|căn cứ) / =xét / xét (thêm|theo|đến|tới|vào) / để ý (đến|tới|cách) / nên (nghĩ|cân|lưu|nhớ|biết) / liên quan (đến|tới) / gắn (với|việc) / đưa vào (tiêu chí|xét)`,
  privilege: `
bình xét / vay vốn / chỗ (để xe|ngồi|đỗ|ở) / wifi / thẻ (ra vào|nhà báo|tác nghiệp) / hợp đồng (quảng cáo|truyền thông|tuyên truyền|tài trợ) / quảng cáo / tài trợ / kinh phí / gia đình văn hóa / thi đua / khen thưởng / vay vốn / vay / học bổng / kết nạp / bổ nhiệm / xếp (loại|hạng) / hợp đồng / suất / ưu tiên / xét (duyệt|chọn|tuyển|cấp|hộ) / hộ nghèo / nhà (công vụ|ở xã hội) / đất dịch vụ / gian hàng / sạp / giấy phép / tiền thưởng / nâng lương / giải thưởng / danh hiệu
`,
  opinionGiven: `
cách (viết|đưa tin|nói|đặt câu hỏi|phát biểu|đăng) / lấy ý kiến / góp ý / biểu quyết / (ý kiến|thái độ|quan điểm|phát biểu|lời nói|lá phiếu|bài viết|trang cá nhân|bình luận|ý thức) (của|trong|khi|tại|về|trên|đã) / (đã|từng|hay|có|không|chưa) (ký|phát biểu|góp ý|bình luận|chia sẻ|đồng tình|đồng thuận|đăng|khiếu nại|kiến nghị|phản đối|phản ánh|kiện|ủng hộ|tán thành|dự|đi họp|lên tiếng) / giọng (văn|bài|điệu) / phát ngôn / (tham gia|đi|dự|có người) (khiếu kiện|khiếu nại|phản đối|biểu tình|đình công|tụ họp|ký đơn|kiện) / trang cá nhân / mạng xã hội / (chia sẻ|đăng|bình luận) (trên mạng|bài|ý kiến)
`,
  opinionFair: `chất lượng (dịch vụ|bài thi|công trình) / năng lực / diện tích / thu nhập / thứ tự / bốc thăm / khuyết tật / hoàn cảnh / điều lệ / điểm (thi|số) / kết quả (học|công việc|thực hiện) / tiếp thu / giải trình / sản phẩm / người bệnh về / khách hàng về / của (khách|người bệnh|người học|người dân) về / ban soạn thảo / dự thảo`,
  whoFilms: `(gặp|thấy|có|nếu|khi|ai|người|những người|hễ|kẻ|xe) (người |ai |nào |)(ghi hình|quay|quay phim|chụp|chụp ảnh|livestream|ghi âm|phỏng vấn|hỏi giấy|hỏi lý do|đòi xem|phát tờ|treo băng|dán giấy|cầm biển|giơ biển|thu chữ|ký tên|hô|phản ánh|kêu ca|đứng xem|khiếu nại|gọi đường dây|chất vấn|thắc mắc|chê)`,
  moving: `=chuyển / =đẩy / =dồn / =để / =dời / =xếp / =lùi`,
  lateSpot: `(sang|vào|xuống|ra|về|ở) (cuối|sau) (buổi|giờ|phiên|chương trình|ngày|cùng|hết|lễ|họp|kỳ họp) / hết giờ / khi (hết giờ|đại biểu|khách|mọi người) (thì|về|đã|vãn)`,
  coveringUp: `(dán|che|phủ|bịt|khóa|úp|trùm|quét vôi|sơn|bọc|chặn|cuốn|lật) (kín|lại|phủ|đè|hết|úp|trắng|bớt|mặt)`,
  voiceBoard: `bảng (ý kiến|tin|góp ý|phản ánh|của|tự|dân) / (hòm|hộp|thùng) (thư|góp ý|phản ánh) / tường (có|vẽ|chữ|viết) / (chữ|khẩu hiệu|tranh|hình|biển|băng|dòng chữ) (của|phản|viết|trên|tường|do|đòi)`,
  boardFair: `~mưa / bão / sửa / thi công / hỏng / thêm bút / thay / xuống cấp / rao vặt / quảng cáo / khoan cắt`,
  stopIt: `(tắt|cất|hạ|thôi|dừng|ngừng|xóa|bỏ|rời|ra|đi|tránh|giao|đưa|gỡ|thu) (máy|quay|chụp|ngay|hình|ảnh|clip|khỏi|ngoài|chỗ khác|nơi khác|xa|điện thoại|livestream|thẻ|băng|biển|tờ|đi)`,
  thenCheck: `thì (mở|kiểm tra|khám|hỏi|xem|giữ|mời|lập|đo|xét|yêu cầu|ghi|chụp|đưa|dẫn|cân|dừng|soi|rà|cử|nhắc|báo|lấy|phạt|xử) (giấy|cốp|xe|tờ|hành|người|lên|về|biên|máy|thẻ|điện|họ|ngay|riêng|nồng|lại|nợ|tên|số|biển|ra|vào|phép|kỹ)`,
  pagesWhich: `(trang|nhóm|kênh|báo|tài khoản|fanpage|quán|đài|câu lạc bộ|nhà in|nhà sách|chi hội|lớp) (cộng đồng |cư dân |phụ huynh |mạng |)nào`,
  thenAgainst: `thì (bộ phận |ban |tổ |phòng |đội |sở |xã |phường |công an |cán bộ |)(kỹ thuật |chuyên môn |truyền thông |)(gửi yêu cầu|gửi báo cáo|gửi nhắc|báo cáo|báo|ngừng|cắt|rút|không|kiểm tra|xem lại|tạm|thôi|gỡ|hạ|khóa|chặn|mời|nhắc|làm việc|trao đổi|ghi|lập|xét|trừ)`,
  drownEnd: `
(để|cho|sao cho|nhằm|mong|khiến|kẻo) (bạn đọc|người xem|người đọc|người nghe|dân|bà con|người dân|dư luận|ai|công chúng|mọi người|phụ huynh|công nhân|khách|cử tri) (lướt qua|quên|quên đi|bỏ qua|khỏi|không để ý|ít để ý|xao nhãng|chú ý chuyện khác|bớt bàn|bớt hỏi|không kịp|khó tìm|không thấy|chán|ngại|thôi hỏi|khỏi hỏi|khỏi thắc mắc|nghĩ chuyện khác|đỡ bàn|đỡ hỏi|không còn nhớ|không nhận ra|ít hỏi)
`,
  noReact: `(đừng|không|thôi|chớ|tránh|không nên|hạn chế|nhắc nhau không) (thả|bấm|gõ|thể hiện|bày tỏ) (mặt|phẫn nộ|haha|icon|biểu tượng|cảm xúc|tim|like|thích|nút|sự|thái độ|không)`,
  filledFor: `
(điều dưỡng|cán bộ|nhân viên|công chức|giáo viên|hộ lý|tổ trưởng|điều tra viên|bộ phận|trưởng|cộng tác viên|người phát|quản lý|y tá|lễ tân|bác sĩ|đoàn viên|giám thị) (đọc và |cầm tay |đứng cạnh |sẽ |chủ động |)(bấm|điền|chọn|đánh|tích|chấm|ghi|ký|khoanh) (giúp|hộ|giùm|thay|sẵn|mẫu)
`,
} as const
