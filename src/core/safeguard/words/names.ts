/** Family names of Việt Nam, of all its peoples; with their marks. */
export const surnames = `
Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Âu Bạch Bành Cao Cái Châu Chu Chử Chúc Cù Cung Cồ Diệp Doãn Đàm Đào Đậu Đinh Đoàn Đồng Đổng Đường
Giang Giáp Hà Hàn Hạ Hứa Kha Khổng Khuất Khúc Khương Kiều Kim La Lã Lạc Lại Lâm Lều Liễu Lò Lô Lỗ Lù Lục Lư Lương Lường Lưu Ma Mã Mạc Mạch Mai Man Mẫn Mộc Nghiêm Ngụy Ngọ Nhâm Nhan Nhữ Ninh Nông Ôn Ông
Phí Phó Phù Phùng Phương Quách Quan Quản Quàng Sái Sầm Sơn Sử Tạ Tăng Thạch Thái Thang Thân Thẩm Thập Thi Thiều Tiêu Tiết Tô Tôn Tống Trang Tri Triệu Trình Trịnh Trưng Trương Từ Tưởng Ty Ung Uông Văn Vi Viên Vòng Vương Vưu Yên
Giàng Vàng Thào Sùng Lầu Vừ Cứ Bế Chảo Tẩn Đèo Cầm Tòng Bạc Điêu Điểu Siu Ksor Nay Rmah Niê Mlô Hờ Hạng Lùng Phàn Tráng Thèn Lèng Cháng Hầu Cà Vì Quảng Bàn Triệu Chìu Tằng Mùa Hừ
`
  .trim()
  .split(/\s+/)

/** The commonest ones: enough, with two capitals more, to see a name without a word that calls a person. */
export const commonSurnames = `
Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đinh Trịnh Lương Tạ Tô Trương Quách Nghiêm Lưu Triệu Đào Đàm Tống Phùng Vương Mạc Chử Khuất Thân Doãn Giàng Sùng Thào Lò Nông Hứa Lã Kiều Thẩm
`
  .trim()
  .split(/\s+/)

/** Further ones that are hardly any other word: enough behind a word that calls a person where capitals say nothing. */
export const rareSurnames = `
Huỳnh Hoàng Vưu Khổng Tiết Thạch Tôn Tưởng Uông Đậu Mẫn Thiều Siu Ksor Bế Chảo Lục Ninh Doãn Giáp Khuất Khúc Ngụy Nhâm Nhữ Sái Sầm Thẩm Trưng Ung Vương Quàng Lường Vừ Tẩn Điêu Rmah Niê Mlô Hầu Thèn Chìu Âu Bạch Bành Chử Diệp Hứa Kha Lã Lư Mạch Phùng Tòng Tống Viên Điểu Lều Mộc Phí Ngọ Trang
`
  .trim()
  .split(/\s+/)

/** Words that call a person; `own` ones are said of persons only, the others need a family name behind them. */
export const titles = {
  ownTitle: `ông / bà / bác / dì / cậu / mợ / thím / ni cô / sư thầy / anh / chị / em / cô / chú / cụ / thầy / cháu / cô giáo / thầy giáo / ông bà / vợ chồng / vợ chồng ông / anh em / ni sư / sư cô / đại đức / thượng tọa / hòa thượng / linh mục / mục sư / blogger / youtuber / tiktoker / facebooker / luật sư / ca sĩ / nhạc sĩ / nghệ sĩ / bị can / bị cáo / nghi phạm`,
  title: `(bác sĩ|kỹ sư|kỹ thuật viên|nhân viên|công nhân|giáo viên|giảng viên|cán bộ) (thú y|đa khoa|chuyên khoa|nha khoa|nội trú|môi trường|cầu đường|xây dựng|điện|công nghệ|bảo vệ|thư viện|y tế|nông nghiệp|may|hợp đồng|mầm non|tiểu học|toán|văn|sử|thể dục|dạy toán|dạy văn|dạy sử|bán vé|lái máy|vệ sinh|bưu điện|kế toán) / thợ (may|mộc|điện|hàn|ảnh|nề|lặn|mỏ|cắt tóc|máy|rèn|gốm|dệt|in) / hội viên / đoàn viên / xã viên / tổ viên / kế toán / thủ quỹ / thủ thư / y sĩ / lễ tân / lao công / tạp vụ / đầu bếp / trọng tài / cầu thủ / bảo vệ / lái đò / chủ (đò|lò|vườn|trại) / khách / trường hợp / cộng tác viên / đại biểu nông dân / diễn giả / tác giả / dịch giả / nhà (nghiên cứu|khoa học|sử học|giáo|làm phim|thiết kế|vườn|thơ) / nhiếp ảnh gia / bạn / bạn đọc / vận động viên / huấn luyện viên / hướng dẫn viên / điều dưỡng / y tá / hộ sinh / chủ (tiệm|cửa hàng|nhà trọ|nhà|xe|tàu|ghe|bè|cơ sở|xưởng|nhóm|facebook|fanpage) / người (thuê|bán|mẹ|cha|bệnh|phụ nữ|thầy|viết) / cựu chiến binh / thương binh / bộ đội / nghệ nhân / nhạc công / thí sinh / nghiên cứu sinh / du học sinh / thạc sĩ / ngư dân / cư dân / tình nguyện viên / mẹ / bố / cha xứ / em trai / em gái / anh trai / chị gái / con dâu / con rể / trưởng nhóm / tiểu thương / cán bộ hưu trí / nguyên giáo viên / shipper / xe ôm / công dân / đối tượng / tên / hộ / gia đình / chủ hộ / học sinh / sinh viên / giáo viên / giảng viên / công nhân / nông dân / tiểu thương / nhà báo / phóng viên / biên tập viên / nhà văn / nhà thơ / họa sĩ / đạo diễn / diễn viên / nhà hoạt động / bác sĩ / dược sĩ / kỹ sư / kiến trúc sư / giáo sư / tiến sĩ / chủ quán / chủ tài khoản / chủ trang / chủ kênh / admin / quản trị viên / tài xế / lái xe / người dân / cử tri / giáo dân / phật tử / già làng / trưởng họ / chủ đất / chủ rừng / chủ hộ kinh doanh / nhân viên / lao động / thợ / tu sĩ / đồng chí / thân nhân / con trai / con gái / người tên / vợ / chồng`,
  degree: `ts / ths / pgs / gs / bs / ks / ls / nsưt / nsnd`,
} as const

/** Short words that call a person, where a text has no marks. */
export const bareTitles: ReadonlySet<string> = new Set(['ong', 'ba', 'anh', 'chi', 'em', 'co', 'chu', 'cu', 'thay', 'chau'])

/** Middle names that make a name of what follows a rarer family name. */
export const middleNames = `Thị Văn A Đình Hữu Đức Xuân Ngọc Quang Minh Thanh Bá Công Duy Khắc Mạnh Như Quốc Thế Trọng Viết`.split(' ')

export const nameContexts = {
  office: `
chủ tịch / phó chủ tịch / giám đốc / phó giám đốc / chủ nhiệm / phó chủ nhiệm / ttr / ~trưởng / phó trưởng / bí thư / phó bí thư / chánh / phó chánh / thứ trưởng / bộ trưởng / phó thủ tướng / pttg / tổng giám đốc / thủ trưởng / ủy viên / chuyên viên / tổ (trưởng|phó) / hiệu (trưởng|phó) / cục trưởng / vụ trưởng / viện trưởng / thủ tướng / chi cục trưởng / tổng thư ký / thư ký / kế toán trưởng / đại biểu (quốc hội|hội đồng|hđnd) / công chức / cán bộ đầu mối / trạm trưởng / thanh tra viên / thẩm phán / kiểm sát viên / đội trưởng / trung tá / đại tá / thượng tá / thiếu tá / đại úy / pgđ / gđ / pct / cvp / pcvp / pcn / btcn / ttg / ttgcp / chính ủy / tư lệnh / chỉ huy trưởng / thành viên
`,
  appointed: `làm (tổ|trưởng|phó|chủ|thành|thư|đầu|giám|ủy) / là (tổ trưởng|trưởng ban|đầu mối|thành viên) / giữ chức / phụ trách chung / chủ trì / làm đầu mối`,
  former: `nguyên / cựu / từng là`,
  company: `công ty / doanh nghiệp / hợp tác xã / nhà hàng / cửa hàng / nhóm / câu lạc bộ / hội thiện nguyện / kênh / quán / tổ trưởng (may|sản xuất|chuyền)`,
  contact: `liên hệ / đầu mối / chuyên viên / người liên hệ / người ký (ban hành|văn bản|duyệt|quyết định|kế hoạch|thông báo|công văn|giấy|hợp đồng) / ký ban hành / ký thay / thừa lệnh / cán bộ phụ trách`,
  reach: `điện thoại / đt / email / sđt / số máy / hộp thư / di động / chuyên viên`,
  place: `
~đường / ~phố / ~trường / ~xã / ~phường / ~cúp / ~giải / ~thôn / ~huyện / ~tỉnh / đường / đền thờ / miếu thờ / nhà thờ họ / phố / ngõ / cầu / chợ / trường / thpt / thcs / ptdtnt / tiểu học / mầm non / chuyên / bệnh viện / trạm / quỹ / giải / giải thưởng / cúp / công viên / quảng trường / nhà máy / khu / khu lưu niệm / khu di tích / tượng đài / đền / đình / chùa / miếu / lăng / mộ / nhà thờ / bảo tàng / thư viện / nhà hát / sân vận động / học viện / đại học / viện / xã / phường / thôn / ấp / huyện / tỉnh / thành phố / tp / đặc khu / buôn / làng / sông / hồ / núi / đèo / đập / bến / cảng / ga / tàu / chiến dịch / phong trào / chương trình / cuộc thi / học bổng / chi bộ / chi đội / liên đội / nút giao / tuyến / tuyến đường / ngã / hầm / kênh / rạch / đê / cụm / nghĩa trang / công ty / nhà xuất bản/ phủ / rừng / bản / xóm / khóm / vườn / hang / đảo / mũi / suối / thác / vùng / huân chương / huy chương / cung / rạp / nhà văn hóa / khu phố / trung tâm / tủ sách / câu lạc bộ / lớp / đội / đoàn / hội thi / ngày hội / di tích / danh hiệu / mang tên
`,
  comrade: `đồng chí`,
  privateTitle: `trường hợp / đối tượng / hộ / gia đình / công dân / nhà / tên / hộ gia đình / em / cháu`,
  toward: `nhà / của / với / cho / đối với / về / do / bởi / gặp / mời / giao / đưa / cùng / theo / là / nơi / vợ chồng / nhóm / tên / lấy / để / buộc / yêu cầu / vận động`,
  honoured: `
kỷ niệm / tưởng niệm / lưu niệm / triển lãm / mang tên / giải thưởng / tác phẩm của / tranh của / truy tặng / khen thưởng / tuyên dương / tôn vinh / tặng (bằng khen|danh hiệu|kỷ niệm chương|huân chương|huy chương|giấy khen) / nghỉ hưu / được mời / mời (nói chuyện|giao lưu|giảng) / bổ nhiệm / chúc (mừng|thọ) / trao quyết định / tri ân / diễn giả / báo cáo viên / thuyết trình / nhà khoa học / anh hùng / liệt sĩ / danh nhân / đại tướng / tổng bí thư / chủ tịch nước / vua / ngày sinh / ngày mất / thân thế / sự nghiệp / mẹ việt nam anh hùng / bài hát / ca khúc / thơ của / truyện của / truyền dạy / truyền nghề
`,
  withdrawn: `rút (lời mời|tên|đề cử|giải|danh hiệu) / hủy (lời mời|quyết định|giải) / thu hồi (danh hiệu|giải|bằng) / tước / gạch tên / không (mời|xét|trao|đề cử|giới thiệu|để|cho|công nhận|tặng|bố trí|bổ nhiệm|cử|giao|phân công) / dừng (trao|mời) / chưa (mời|xét|trao)`,
  remembered: `
kỷ niệm / tưởng niệm / lưu niệm / mang tên / tác phẩm của / tranh của / truy tặng / anh hùng / liệt sĩ / danh nhân / đại tướng / tổng bí thư / chủ tịch nước / vua / ngày sinh / ngày mất / thân thế / mẹ việt nam anh hùng / bài hát / ca khúc / thơ của / truyện của / năm sinh
`,
  institution: `
~đường / ~phố / ~trường / ~cúp / ~giải / đường / phố / tuyến / tuyến đường / trường / bệnh viện / trạm y tế / quỹ / giải / giải thưởng / giải báo chí / cúp / học bổng / học viện / đại học / khu lưu niệm / khu di tích / tượng đài / đền / đền thờ / chùa / nhà thờ / bảo tàng / thư viện / cuộc thi / hội thi / chương trình / phong trào / nút giao / cầu / chợ / công viên / quảng trường / khu công nghiệp / nghĩa trang / trung tâm / câu lạc bộ / chi bộ / liên đội / công ty
`,
  publicName: `hồ chí minh / bác hồ / cụ hồ / chủ tịch hồ chí minh`,
  notAName: `
y tế / đoàn (thanh|luật|thể|kinh|kiểm|giám|đại|viên|công|khảo|liên|sinh|hội) / phó (thủ|ct|chủ|giám|trưởng|bí|chánh|tổng|cục|vụ|hiệu|viện|ban) / quản (lý|trị|đốc|giáo) / trang (thông|thiết|trại|bị|web) / văn (phòng|hóa|bản|thư|nghệ|kiện|miếu) / kim ngạch / công an / thi (đua|hành|công|tốt|đấu) / tri thức / phương (án|tiện|pháp|thức) / đồng (chí|bằng|bộ|thời|bào) / quan (hệ|trắc|điểm|sát) / an (toàn|ninh|sinh|giang) / tiêu (chuẩn|chí|dùng) / thái (bình|nguyên|lan) / hà (nội|nam|giang|tĩnh|tiên) / cao (bằng|đẳng|học|tốc|su) / lai châu / ninh (bình|thuận) / lâm (đồng|nghiệp|sinh) / đồng (nai|tháp) / yên bái / kim (bảng|sơn|thành|đồng) / thanh tra / lý (lịch|do|luận|sơn) / lương (thấp|cao|thực|tối|hưu|bổng|tâm|y|theo) / tăng (cường|thu|trưởng|giá|thêm|lên|ni|lương) / đào (ao|tạo|giếng) / thân (nhân|thiện|thể) / dương (tính|lịch) / đỗ (xe|đạt) / thị (trường|trấn|xã|giác|lực|phần|hiếu|sát|uy) / hứa (hẹn|sẽ) / phạm (vi|tội|nhân|luật) / hoàng (sa|hôn) / phan rang / lê minh xuân / vũ (khí|trang|lực|trụ) / nông (thôn|sản|nghiệp|dân|lâm|hội) / lò (mổ|đốt|hơi|giết) / sùng bái / mạc dù / trần nhà / kiều bào / bùi nhùi / tống đạt / lưu (trữ|ý|thông|trú|lượng|vực) / võ (thuật|cổ) / trương (mục) / đinh lăng / tạ ơn / ngô (lai|sinh) / triệu (tập|đồng|người|hộ) / đặng thùy trâm / chu (kỳ|trình|cấp) / hội đồng / an giang / tri ân / vi (phạm|sinh|khuẩn) / viên chức / ban / bàn giao / =đường (bộ|sắt|thủy|dây|lối|sông) / đào tạo / cung (cấp|ứng) / sử dụng / sơn la / thẩm (định|quyền|phán|tra) / trình (tự|độ|ubnd|chủ) / tiết kiệm / thân nhân / mai sau / cáo buộc / tiêu cực / từ / quảng (ninh|nam|ngãi|trị|bình|cáo|bá|trường) / hạ (tầng|long) / cầm cố / mùa (vụ|màng|mưa|khô) / vì / bế giảng / ma túy / man / hàn quốc / thi hành / ông bà / trưng (bày|cầu|dụng) / đậu (tương|nành|phộng|xanh|mùa)
`,
} as const
