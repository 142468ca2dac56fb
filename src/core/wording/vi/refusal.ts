import { accountRefusal } from './account-refusal.ts'

export const refusal = {
  ...accountRefusal,
  'not-found': 'Không tìm thấy nội dung này. Có thể nội dung đã được xóa hoặc địa chỉ bị sai.',
  'file-empty': 'Tệp {file} rỗng (0 byte). Có thể tệp chưa được lưu hoặc chưa tải lên hết; xin kiểm tra lại và tải lên tệp khác.',
  'file-blank':
    'Tệp {file} không có chữ nào để đọc. Nếu văn bản là ảnh chụp hoặc bản quét, xin quét lại rõ hơn hoặc dùng bản .docx của văn bản đó.',
  'file-too-large':
    'Tệp {file} lớn hơn mức cho phép là {limitMb} MB. Xin bỏ bớt hình ảnh trong tệp hoặc tách phụ lục thành tệp riêng rồi tải lên lại.',
  'file-damaged':
    'Tệp {file} bị hỏng, không đọc được. Xin mở tệp bằng Word hoặc LibreOffice, lưu lại thành tệp mới rồi tải lên; nếu không mở được, xin lấy lại tệp từ nơi gửi.',
  'file-unknown':
    'Không nhận ra loại của tệp {file}. Phần mềm đọc tệp .docx, .doc, .odt, .pdf và tệp văn bản thuần .txt; xin lưu văn bản dưới một trong các dạng này.',
  'file-kind': 'Tệp {file} thực chất là tệp {name}, hiện chưa đọc được. Xin mở tệp và lưu lại dưới dạng .docx rồi tải lên.',
  'file-picture': 'Tệp {file} thực chất là ảnh {name}, hiện chưa đọc được. Xin dùng bản .docx của văn bản.',
  'file-photo': 'Tệp {file} là ảnh {name}: chữ trong ảnh phải được nhận dạng trước khi đọc.',
  'file-archive': 'Tệp {file} là tệp nén {name}. Xin giải nén rồi tải lên tệp .docx, .doc, .odt, .pdf hoặc .txt có trong đó.',
  'file-not-document':
    'Tệp {file} là tệp {name}, không phải văn bản. Xin chọn tệp .docx, .doc, .odt, .pdf hoặc .txt của kế hoạch; nếu kế hoạch nằm trong bảng tính hoặc bản trình chiếu, xin chép nội dung sang một văn bản Word.',
  'file-encrypted':
    'Tệp {file} được đặt mật khẩu nên không đọc được. Xin mở tệp, bỏ mật khẩu (trong Word: Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi tải lên.',
  'file-scan': 'Tệp {file} là bản quét hoặc ảnh chụp: chữ trên các trang phải được nhận dạng trước khi đọc.',
  'file-letters':
    'Tệp {file} không ghi rõ chữ nào ứng với phần lớn ký hiệu trong đó, nên không thể đọc đúng. Xin dùng bản .docx, hoặc xuất lại bản .pdf từ Word rồi tải lên.',
  'file-too-long':
    'Tệp {file} có {pages} trang, nhiều hơn mức cho phép là {limit} trang. Xin tách riêng kế hoạch và phụ lục cần đọc rồi tải lên lại.',
  'file-too-heavy':
    'Tệp {file} cần quá nhiều thời gian hoặc bộ nhớ để đọc nên việc đọc đã dừng lại. Xin mở tệp, xuất lại bản .pdf mới hoặc dùng bản .docx rồi tải lên.',
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
  'request-invalid': 'Yêu cầu gửi lên không đúng dạng ({where}). Xin tải lại trang rồi thử lại.',
  'cursor-invalid': 'Địa chỉ của trang kế tiếp không đúng. Xin mở lại danh sách từ đầu.',
  'media-type-unknown': 'Kiểu dữ liệu gửi lên không được hỗ trợ. Xin tải lại trang rồi thử lại.',
  'file-missing': 'Chưa có tệp nào được gửi lên. Xin chọn một tệp .docx, .doc, .odt, .pdf hoặc .txt rồi thử lại.',
  'sign-in-needed': 'Anh/chị chưa đăng nhập, hoặc phiên làm việc đã hết hạn. Xin đăng nhập để tiếp tục.',
  'sign-in-failed': 'Tên đăng nhập hoặc mật khẩu không đúng. Xin kiểm tra lại, kể cả phím Caps Lock và bộ gõ tiếng Việt.',
  'too-many-sign-ins': 'Đăng nhập sai quá nhiều lần. Xin đợi {seconds} giây rồi thử lại.',
  'too-many-requests': 'Có quá nhiều yêu cầu trong thời gian ngắn. Xin đợi {seconds} giây rồi thử lại.',
  'not-allowed': 'Chức danh đang dùng không có quyền làm việc đó. Xin liên hệ quản trị viên của đơn vị nếu cần.',
  'post-needed':
    'Tài khoản này hiện không giữ chức danh nào nên chưa làm được việc đó. Xin liên hệ quản trị viên của đơn vị để được giao chức danh.',
  'outside-reach': 'Nội dung này thuộc đơn vị khác và chưa được chia sẻ với đơn vị của anh/chị, hoặc chỉ đơn vị đó mới làm được việc này.',
  'account-unknown': 'Không có tài khoản này. Xin chọn một tài khoản trong danh sách.',
  'office-held': 'Chức danh này đã có người giữ trong thời gian đó, hoặc người được chọn đã giữ chức danh này.',
  'day-past': 'Ngày đã chọn đã qua. Xin chọn từ hôm nay trở đi, vì việc đã làm vẫn thuộc người giữ chức danh lúc đó.',
  'holding-over': 'Người này không còn giữ chức danh đó vào ngày đã chọn. Xin tải lại trang.',
  'last-administrator':
    'Đây là quản trị viên cuối cùng của đơn vị và các đơn vị cấp trên. Xin giao chức danh quản trị cho người khác trước.',
  'delegation-too-long': 'Ủy quyền phải có thời hạn, không quá {days} ngày. Nếu thay người lâu dài, xin bàn giao chức danh.',
  'delegation-ends-first': 'Ngày kết thúc ủy quyền phải từ ngày bắt đầu trở đi.',
  'office-vacant': 'Chức danh này không có người giữ trong suốt thời gian đó nên chưa thể ủy quyền.',
  'own-work': 'Việc này do chính chức danh của anh/chị thực hiện nên phải do người khác duyệt, kể cả khi anh/chị được ủy quyền.',
  'other-origin': 'Yêu cầu bị từ chối vì không được gửi từ trang của phần mềm này.',
  'password-change-needed': 'Xin đổi mật khẩu được cấp trước khi làm việc tiếp.',
  'password-wrong': 'Mật khẩu hiện tại không đúng. Xin nhập lại.',
  'password-too-short': 'Mật khẩu mới quá ngắn. Xin đặt mật khẩu có ít nhất {shortest} ký tự, ví dụ một câu dễ nhớ.',
  'password-same': 'Mật khẩu mới trùng với mật khẩu hiện tại. Xin đặt mật khẩu khác.',
  'password-too-plain': 'Mật khẩu mới quá dễ đoán: chứa tên đăng nhập, hoặc chỉ lặp lại vài ký tự. Xin đặt mật khẩu khác.',
  'document-known': 'Văn bản này đã có trong hệ thống: {fileName}. Xin mở văn bản đã có để làm tiếp.',
  'recognition-known': 'Văn bản này đã được tải lên và đang chờ nhận dạng chữ.',
  'recognition-failed': 'Không nhận dạng được chữ trong tệp này do lỗi của phần mềm. Xin thử lại, hoặc dùng bản .docx của văn bản.',
  'document-published': 'Kế hoạch này đã được công bố để giao việc nên không thể sửa hoặc xóa.',
  'review-changed': 'Có người khác vừa sửa văn bản này. Danh sách đã được tải lại; xin xem lại rồi làm tiếp.',
  'review-not-finished': 'Còn {count} mục chưa được xem xét. Xin chấp nhận hoặc bỏ từng mục trước khi công bố.',
  'nothing-accepted': 'Chưa có mục nào được chấp nhận nên chưa có gì để công bố.',
  'document-replaced': 'Đã có bản mới của văn bản này; xin làm tiếp trên bản mới.',
  'review-begun': 'Văn bản này đã được rà soát; chỉ nối với bản trước khi chưa rà soát mục nào.',
  'amendment-there': 'Một trong hai văn bản đã được nối với một bản khác.',
  'amendment-not-later': 'Bản mới phải là văn bản được nạp sau bản trước.',
  'obligation-changed': 'Việc này vừa được người khác cập nhật. Tải lại để xem rồi làm tiếp; nội dung đang nhập vẫn còn.',
  'move-not-now': 'Việc này đang ở trạng thái khác nên không làm được bước đó. Tải lại để xem trạng thái hiện tại.',
  'move-not-yours': 'Bước này thuộc về bên kia: đơn vị giao việc hoặc đơn vị thực hiện.',
  'reason-needed': 'Xin ghi lý do.',
  'unit-not-to-tell': 'Không chuyển được đến đơn vị này; xin chọn một đơn vị khác đang hoạt động.',
  'day-unknown': 'Ngày không hợp lệ; xin nhập theo dạng ngày/tháng/năm.',
  'extension-open': 'Đang có một đề nghị gia hạn chờ trả lời.',
  'extension-not-later': 'Ngày xin gia hạn phải sau thời hạn hiện tại.',
  'extension-without-term': 'Việc này không có ngày đến hạn nên không cần gia hạn.',
  'extension-after-submission': 'Việc đã báo hoàn thành; rút lại báo cáo hoàn thành rồi mới xin gia hạn.',
  'gone-unseen': 'Văn bản mới không còn {count} mục của bản trước. Xác nhận đã xem các mục đó rồi mới công bố.',
  'lead-missing': 'Còn {count} nhiệm vụ chưa có cơ quan chủ trì. Xin chọn cơ quan chủ trì trước khi công bố.',
  'nothing-to-undo': 'Không còn thao tác nào để hoàn tác.',
  'nothing-to-redo': 'Không còn thao tác nào để làm lại.',
  'item-not-found': 'Không tìm thấy mục này trong danh sách. Xin tải lại trang.',
  'text-empty': 'Nội dung của mục không được để trống.',
  'split-outside-item': 'Chỗ tách phải nằm bên trong mục, và mỗi phần phải có chữ.',
  'merge-too-few': 'Xin chọn ít nhất hai mục để gộp.',
  'merge-kinds-differ': 'Không gộp được nhiệm vụ với chế độ báo cáo. Xin chọn các mục cùng loại.',
  'already-rewritten': 'Mục được giữ lại này đã được viết lại rồi.',
  'span-outside-text': 'Đoạn được chọn nằm ngoài văn bản.',
  'id-in-use': 'Mã của mục mới bị trùng. Xin thử lại.',
  'would-be-held':
    'Nội dung này không thể giao thành việc (quy tắc {rule}). Xin viết lại để không còn nhắm vào cá nhân, việc theo dõi người dân hay quyền biểu đạt.',
  'units-there': 'Hệ thống đã có đơn vị nên không nạp lại danh mục cả nước. Xin dùng chức năng nhập để bổ sung hoặc sửa.',
  'unit-not-standing': 'Đơn vị không còn tồn tại nên không thể thay đổi: {units}.',
  'unit-changed-later': 'Ngày có hiệu lực phải sau ngày của thay đổi gần nhất. Đơn vị đã có thay đổi từ ngày đó hoặc sau đó: {units}.',
  'unit-unchanged': 'Không có gì thay đổi so với hiện tại.',
  'unit-has-below': 'Đơn vị này còn đơn vị trực thuộc: {units}. Xin chuyển, sáp nhập hoặc giải thể các đơn vị đó trước.',
  'unit-below-itself': 'Đơn vị không thể trực thuộc chính mình hoặc đơn vị cấp dưới của mình.',
  'units-too-few':
    'Chưa đủ đơn vị: sáp nhập cần ít nhất hai đơn vị, chia tách cần ít nhất hai đơn vị mới (hoặc một nếu đơn vị cũ vẫn còn).',
  'unit-above-missing':
    'Không ghi được: có đơn vị trực thuộc chính mình, hoặc tồn tại ngoài thời gian của đơn vị cấp trên ({units}). Xin xem lại ngày và đơn vị cấp trên.',
  'unit-code-taken': 'Mã này đã thuộc về một đơn vị khác. Mã của đơn vị không được dùng lại, kể cả khi đơn vị đã giải thể.',
  'unit-act-not-last': 'Chỉ hủy được thay đổi gần nhất, khi chưa có thay đổi nào khác sau đó.',
  'unit-in-use': 'Không hủy được: đơn vị mới đã có tài khoản, nhiệm vụ hoặc dữ liệu khác.',
  'sheet-damaged':
    'Tệp {file} bị hỏng hoặc không đúng dạng bảng tính. Xin mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx hoặc .csv rồi thử lại.',
  'sheet-encoding': 'Tệp {file} không dùng bảng mã Unicode. Xin lưu lại dưới dạng “CSV UTF-8” hoặc .xlsx.',
  'sheet-kind': 'Tệp {file} không phải là bảng tính .xlsx hoặc .csv. Xin lưu bảng dưới một trong hai dạng này.',
  'sheet-too-large': 'Tệp {file} quá lớn. Mỗi lần nhập được nhiều nhất {rows} dòng; xin tách thành nhiều tệp.',
  'import-has-problems': 'Chưa nhập được: còn {count} chỗ phải sửa trong tệp. Không có dòng nào được ghi.',
  fault: 'Phần mềm gặp lỗi. Xin thử lại; nếu vẫn lỗi, xin báo quản trị viên mã {request}.',
} as const satisfies Record<string, string>
