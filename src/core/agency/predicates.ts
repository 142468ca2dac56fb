import { PhraseTree } from '../text/phrase-tree.ts'

/**
 * What may follow a body's name and is no part of it: `Sở Y tế ‸chủ trì`, `các doanh nghiệp viễn thông ‸chủ động bố trí`.
 * `verb`: tells what to do; `manner`: stands before a verb (`chủ động`, `khẩn trương`); `duty`: hands over a duty (`có trách nhiệm`);
 * `lead`, `support`: say the part that a body has; `ground`: opens `căn cứ …`, `theo …`; `bound`: ends a name and says no more.
 */
export type PredicateKind = 'verb' | 'manner' | 'duty' | 'lead' | 'support' | 'ground' | 'bound'

const lead = [
  'chủ trì',
  'đầu mối',
  'là cơ quan',
  'là đơn vị',
  'là bộ phận',
  'là thường trực',
  'là đầu mối',
  'làm đầu mối',
  'là cơ quan đầu mối',
  'là cơ quan thường trực',
]
const support = ['phối hợp', 'phối hợp với', 'phối hợp cùng', 'phối hợp chặt chẽ với', 'kết hợp với', 'kết hợp', 'cùng với']
const duty = ['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'được giao', 'được phân công', 'phải', 'cần']
const manner = `chủ động|khẩn trương|kịp thời|tích cực|nghiêm túc|thường xuyên|tiếp tục|trực tiếp|định kỳ|sớm|tập trung|quyết liệt|nhanh chóng|
cùng|đồng thời|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|hàng tuần|hằng ngày|hàng ngày|sẵn sàng|chỉ|không|chưa|đã|đang|sẽ|
tăng cường|đẩy mạnh|ưu tiên|quan tâm|chú trọng|chú ý|lưu ý|nghiêm`
const ground = `căn cứ|theo|trên cơ sở|trong phạm vi|tùy theo|tuỳ theo|dựa trên|theo chức năng|tùy tình hình`
const bound = `để|nhằm|tại|về|với|từ|trong|trước|sau|khi|nếu|cho|đến|tới|bằng|qua|thông qua|là|mà|được|bị|do|ở|vào|nêu trên|nói trên|này|
có|như|gồm|bao gồm|phụ trách|đóng|nơi|và|hoặc|cũng|vẫn|còn|điện|ý kiến|trở lên|tính|thời hạn|chậm nhất|muộn nhất`
const verbs = `triển khai|thực hiện|tổ chức|xây dựng|rà soát|tham mưu|hướng dẫn|chỉ đạo|kiểm tra|giám sát|theo dõi|đôn đốc|tổng hợp|báo cáo|cung cấp|
cập nhật|công bố|thẩm định|bố trí|cân đối|lồng ghép|huy động|đề xuất|nghiên cứu|ban hành|trình|phê duyệt|hỗ trợ|tuyên truyền|phổ biến|quán triệt|
nâng cao|bảo đảm|đảm bảo|xử lý|giải quyết|đánh giá|tập huấn|bồi dưỡng|đào tạo|thống kê|khảo sát|lập|xác định|hoàn thành|hoàn thiện|cụ thể hóa|
cụ thể hoá|gửi|phản ánh|thông tin|thông báo|ứng dụng|kết nối|chia sẻ|sử dụng|khai thác|duy trì|vận hành|đầu tư|nâng cấp|phát triển|phát huy|
thúc đẩy|khuyến khích|vận động|giúp|giao|phân công|tiếp nhận|tham gia|xem xét|quyết định|công khai|ký kết|kiện toàn|thành lập|củng cố|tạo|
tạo điều kiện|thu hút|lựa chọn|áp dụng|phát hiện|ngăn chặn|bảo vệ|khắc phục|sửa chữa|cấp phát|chi trả|thanh toán|quy định|chấn chỉnh|tuân thủ|
chấp hành|bám sát|nắm|nắm chắc|nắm bắt|chuẩn bị|rút kinh nghiệm|sơ kết|tổng kết|biểu dương|khen thưởng|thu thập|thu gom|vận chuyển|khơi thông|
điều phối|điều chuyển|điều chỉnh|sửa đổi|bổ sung|thay thế|bãi bỏ|kiến nghị|tiến hành|quản lý|kiểm soát|thanh tra|đề nghị|yêu cầu|mời|cử|bàn giao|
tính toán|tăng|giảm|mở|mở rộng|đăng tải|đưa|đưa tin|dành|in|phát hành|phát động|phát sóng|giới thiệu|trang bị|lắp đặt|sắp xếp|phân bổ|phân cấp|
phân tích|ủy quyền|tự|bảo trì|kích hoạt|ra mắt|thí điểm|nhân rộng|hình thành|xúc tiến|mua|mua sắm|thuê|tiêu hủy|tiêu hủy|tiêm|tiêm phòng|cấp|
thu|nộp|xuất|trả|ghi|ghi nhận|lấy|lấy ý kiến|lấy mẫu|đối chiếu|làm|làm việc|làm rõ|chuyển|chuyển đổi|chuyển giao|điều tra|truy vết|khoanh vùng|
diễn tập|trực|ứng trực|ứng phó|phòng ngừa|phòng, chống|phòng chống|cảnh báo|dự báo|nhận diện|quảng bá|xác minh|xác nhận|hợp tác|liên kết|tư vấn|tham vấn|
tham gia ý kiến|góp ý|đấu tranh|tố giác|truy quét|xử phạt|thực thi|cam kết|đăng ký|khai báo|kê khai|niêm yết|nhập|số hóa|số hoá|tích hợp|đồng bộ|
chuẩn hóa|chuẩn hoá|làm sạch|làm giàu|lưu trữ|mã hóa|giám định|kiểm kê|kiểm định|kiểm nghiệm|nghiệm thu|quyết toán|giải ngân|tạm ứng|cho vay|thế chấp|
tuyển dụng|tuyển chọn|thăm|thăm hỏi|tặng|trao|vinh danh|tôn vinh|động viên|chăm sóc|khám|chữa|điều trị|cách ly|sơ tán|di dời|cứu hộ|cứu trợ|
lãnh đạo|điều hành|đổi mới|cải cách|cải thiện|đơn giản hóa|cắt giảm|rút ngắn|hạn chế|khống chế|loại bỏ|xóa|tháo gỡ|hủy bỏ|dừng|tạm dừng|đình chỉ|thu hồi|
đặt hàng|đấu thầu|đấu giá|khởi công|thi công|nạo vét|gia cố|trồng|chăm lo|tạo lập|thiết lập|thiết kế|định hướng|truyền thông|vận dụng|tranh thủ|
khẳng định|thống nhất|chủ quản|trao đổi|bổ nhiệm|luân chuyển|điều động|tiết kiệm|chống|rút|nêu|nêu cao|đề cao|gắn|coi|xem|lấy|giữ|giữ vững|giữ gìn|
biên soạn|soạn thảo|biên tập|dịch thuật|kiểm thử|thử nghiệm|dọn|dọn dẹp|sưu tầm|tìm kiếm|tìm hiểu|khai trương|khánh thành|chứng thực|công nhận|đón tiếp|tiếp công dân|
đối thoại|họp|giao ban|thăm dò|phỏng vấn|ghi hình|ra quân|hòa giải|xếp hạng|xếp loại|chấm điểm|bình chọn|xét chọn|xét duyệt|thẩm tra|soát xét|bảo dưỡng|tu bổ|tôn tạo|trùng tu|
phục dựng|cắm mốc|đo đạc|giải phóng mặt bằng|đền bù|bồi thường|hoàn trả|miễn|gia hạn|thẩm duyệt|tuần tra|canh gác|chốt chặn|kiểm đếm|dự trữ|tích trữ|treo|dán|viết|vẽ|gắn biển|
lo|lo liệu|sửa|phun|dứt điểm|giải tỏa|tái cấu trúc|tinh gọn|chi|chỉnh trang|chỉnh sửa|giải đáp|trả lời|phân luồng|điều tiết|xả|tích nước|gieo|thu hoạch|thả|nuôi|tái tạo|phục hồi|khôi phục|hoàn thổ`

const list = (text: string): string[] => text.split('|').map(phrase => phrase.trim())

const entries: [string, PredicateKind][] = [
  ...lead.map((phrase): [string, PredicateKind] => [phrase, 'lead']),
  ...support.map((phrase): [string, PredicateKind] => [phrase, 'support']),
  ...duty.map((phrase): [string, PredicateKind] => [phrase, 'duty']),
  ...list(manner).map((phrase): [string, PredicateKind] => [phrase, 'manner']),
  ...list(ground).map((phrase): [string, PredicateKind] => [phrase, 'ground']),
  ...list(verbs).map((phrase): [string, PredicateKind] => [phrase, 'verb']),
  ...list(bound).map((phrase): [string, PredicateKind] => [phrase, 'bound']),
]

export const predicates: PhraseTree<PredicateKind> = new PhraseTree(entries)
