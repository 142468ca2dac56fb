export const held = {
  'person/named':
    'Nội dung nhằm vào một người dân cụ thể, nêu đích danh hoặc nêu một phần tên. Danh sách công việc không giao việc nhằm vào cá nhân.',
  'monitoring/belief': 'Nội dung yêu cầu theo dõi, lập danh sách hoặc báo tin về người theo đạo, việc hành lễ hoặc niềm tin của người dân.',
  'monitoring/petition':
    'Nội dung yêu cầu theo dõi, lập danh sách hoặc quản lý người khiếu nại, tố cáo, kiến nghị. Khiếu nại, tố cáo, kiến nghị là quyền của công dân.',
  'monitoring/assembly': 'Nội dung yêu cầu theo dõi, nhận dạng hoặc lập danh sách người tụ họp, đình công, biểu tình.',
  'monitoring/opinion': 'Nội dung yêu cầu theo dõi tư tưởng, ý kiến, thái độ hoặc tài khoản mạng xã hội của người dân.',
  'monitoring/civil-society':
    'Nội dung yêu cầu theo dõi hội, nhóm, tổ chức xã hội, nhà báo, luật sư, người hoạt động xã hội hoặc người tự ứng cử.',
  'monitoring/origin': 'Nội dung yêu cầu theo dõi, phân loại người dân theo dân tộc, nguồn gốc, quan hệ gia đình hoặc đời sống riêng.',
  'monitoring/drug-use':
    'Nội dung yêu cầu theo dõi, lập danh sách hoặc báo cho công an về người sử dụng ma túy, người bán dâm, người bệnh hoặc người bị coi là có biểu hiện xấu.',
  'monitoring/neighbours': 'Nội dung yêu cầu theo dõi, báo tin về việc ai gặp ai, đi đâu, làm gì trong đời sống riêng.',
  'monitoring/private-matter':
    'Nội dung yêu cầu tìm hiểu, ghi chép hoặc báo tin về điều thuộc đời sống riêng hoặc quyền của người dân: gặp ai, nói gì, đọc gì, tin gì, bầu cho ai, tham gia nhóm nào.',
  'monitoring/people': 'Nội dung yêu cầu lập danh sách, phân loại hoặc báo về người dân mà không nói họ được hưởng gì từ việc đó.',
  'monitoring/by-right':
    'Nội dung yêu cầu lập danh sách, theo dõi hoặc báo về người dân vì họ thực hiện một quyền: nói, họp, lập hội, theo đạo, bầu cử, khiếu kiện, đọc, sống riêng.',
  'monitoring/retelling': 'Nội dung yêu cầu kể lại, báo lại điều người dân nói với nhau.',
  'monitoring/handing-over': 'Nội dung yêu cầu chuyển cho công an tên, ảnh hoặc thông tin của người không bị nghi phạm tội.',
  'monitoring/scoring': 'Nội dung yêu cầu chấm điểm, xếp hạng người dân.',
  'monitoring/covert': 'Nội dung yêu cầu trinh sát, cài người hoặc dùng nguồn tin kín đối với người dân.',
  'expression/rebuttal': 'Nội dung yêu cầu phản bác, đấu tranh với ý kiến, quan điểm hoặc người phê bình.',
  'expression/flooding': 'Nội dung yêu cầu đăng, chia sẻ, bình luận hàng loạt để lấn át ý kiến khác.',
  'expression/steering': 'Nội dung yêu cầu định hướng, dẫn dắt dư luận hoặc báo chí.',
  'expression/take-down': 'Nội dung yêu cầu gỡ bỏ, ngăn chặn, thu hồi bài viết, ấn phẩm, trang, tài khoản vì điều được nói ra.',
  'expression/gathering': 'Nội dung yêu cầu không cho tổ chức hội thảo, tọa đàm, triển lãm, buổi chiếu hoặc buổi họp mặt.',
  'expression/press': 'Nội dung yêu cầu hạn chế báo chí đưa tin hoặc phóng viên tác nghiệp.',
  'expression/censorship': 'Nội dung yêu cầu kiểm duyệt, cắt bỏ trước khi người khác phát biểu, đăng, in hoặc biểu diễn.',
  'expression/limiting': 'Nội dung yêu cầu giảm, tránh, lùi hoặc không nói đến điều mà người dân, báo chí quan tâm.',
  'expression/staging': 'Nội dung yêu cầu sắp đặt trước câu trả lời, người phát biểu, hoặc xem trước điều người khác sẽ nói.',
  'expression/keeping-down':
    'Nội dung yêu cầu bỏ, cắt, thu, hoãn hoặc từ chối điều người khác nói, viết, trưng bày, biểu diễn, mà không nêu lý do chính đáng.',
  'expression/out-of-sight': 'Nội dung nhằm làm cho điều người khác nói không còn ai thấy, chú ý hoặc tin.',
  'expression/leave-to-speak': 'Nội dung yêu cầu người dân phải xin phép trước khi nói, in, đăng, biểu diễn hoặc họp mặt.',
  'expression/shutting': 'Nội dung yêu cầu ngắt, khóa, chuyển lời khi nói đến điều đáng bàn, hoặc chỉ để ý kiến đồng tình được nói.',
  'expression/consequence': 'Nội dung yêu cầu để người dân chịu thiệt vì điều họ đã nói, hoặc cho đến khi họ rút lại.',
  'expression/wording': 'Cách nói giống những nội dung hạn chế người khác nói, viết, hỏi hoặc đưa tin; xem các từ được đánh dấu.',
  'expression/gag': 'Nội dung yêu cầu người khác không được nói, đăng, bình luận hoặc cung cấp thông tin.',
  'expression/punishment': 'Nội dung yêu cầu xử lý người dân vì điều họ nói, đăng hoặc chia sẻ.',
  'expression/filming': 'Nội dung yêu cầu ngăn người dân quay phim, chụp ảnh, ghi âm việc của cơ quan công quyền.',
  'monitoring/overhearing': 'Nội dung yêu cầu đến nơi người dân trò chuyện để nghe rồi kể lại, báo lại.',
  'monitoring/traces':
    'Nội dung yêu cầu xem, lưu hoặc chuyển dấu vết của người dân (phiếu mượn, lịch sử xem, chuyến đi, hình camera, hồ sơ khám bệnh) để biết về họ.',
  'monitoring/sorting': 'Nội dung yêu cầu phân nhóm, gắn nhãn hoặc chấm điểm người dân theo thái độ của họ.',
  'monitoring/wording': 'Cách nói giống những nội dung theo dõi, lập danh sách hoặc báo về người dân; xem các từ được đánh dấu.',
  'expression/setting-aside':
    'Nội dung yêu cầu gác lại, xếp sau, lùi lại, nói nhẹ đi hoặc chọn bỏ điều người khác nói vì nội dung hoặc vì muốn giữ hình ảnh.',
  'expression/thinning-out':
    'Nội dung yêu cầu nói ít đi về một việc, tạm đóng nơi nêu ý kiến, cắt đường truyền lúc có tranh chấp hoặc chọn giờ họp để bớt người có ý kiến.',
  'expression/one-answer': 'Nội dung yêu cầu mọi người được hỏi đều trả lời cùng một câu không nói lên điều gì.',
  'expression/screening-off':
    'Nội dung yêu cầu che chắn, gây ồn, cắt tín hiệu hoặc dẫn đường vòng để người ngoài không thấy, không ghi hình, không nghe.',
  'expression/chosen-voices': 'Nội dung yêu cầu chỉ chọn người sẽ nói điều thuận tai để được nghe ý kiến.',
  'expression/contriving': 'Nội dung yêu cầu xếp đặt khéo để điều người khác nói khó thấy, khó nghe, không ra ngoài hoặc không có chỗ họp.',
} as const satisfies Record<string, string>
