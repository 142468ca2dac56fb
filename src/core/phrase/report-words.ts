import { phraseSet } from '../text/phrase-tree.ts'

/** `gửi kết quả khắc phục về Văn phòng trước ngày 25 mỗi tháng`: what is sent again and again tells how far the work is. */
export const sendsAny = phraseSet('gửi kết quả', 'gửi tình hình', 'gửi tiến độ', 'gửi kết quả, tình hình')
export const rhythmic = phraseSet(
  ...['hằng', 'hàng', 'mỗi'].flatMap(each => ['tuần', 'tháng', 'quý', 'năm'].map(unit => `${each} ${unit}`)),
)

/** `gửi kết quả thực hiện về Sở Y tế`: what is sent tells how the document is carried out, as a report does. */
export const sendsResults = phraseSet(
  ...['kết quả', 'tình hình', 'tiến độ', 'kết quả, tình hình'].flatMap(what =>
    ['thực hiện', 'triển khai', 'triển khai thực hiện', 'tổ chức thực hiện', 'triển khai, thực hiện'].map(work => `gửi ${what} ${work}`),
  ),
)
export const report = phraseSet('báo cáo')

/** What a report on carrying out the document is about, or when it is due. */
export const abouts = phraseSet(
  'kết quả',
  'tình hình',
  'tiến độ',
  'việc triển khai',
  'việc thực hiện',
  'công tác',
  'sơ kết',
  'tổng kết',
  'định kỳ',
  'hằng năm',
  'hàng năm',
  'hằng tháng',
  'hàng tháng',
  'hằng quý',
  'hàng quý',
  'hằng tuần',
  'hàng tuần',
  'hằng ngày',
  'hàng ngày',
  'trước ngày',
  'chậm nhất',
  'đánh giá',
  'quá trình thực hiện',
  'trong quý',
  '06 tháng',
  '6 tháng',
)

/** Difficulties, events, approvals: part of other work. */
export const timesOfReports = phraseSet('định kỳ', 'hằng', 'hàng', 'trước ngày', 'chậm nhất', 'ngày', 'tháng', 'quý')

export const timeLabels = phraseSet(
  ...['thời gian', 'thời hạn', 'hạn'].flatMap(time =>
    ['thực hiện', 'hoàn thành', 'báo cáo', 'gửi', 'gửi báo cáo'].map(what => `${time} ${what}`),
  ),
)

export const otherMatters = phraseSet(
  'kịp thời báo cáo',
  'kịp thời phản ánh',
  'báo cáo ngay',
  'báo cáo kịp thời',
  'thiết lập chế độ báo cáo',
  'xây dựng chế độ báo cáo',
  'ban hành chế độ báo cáo',
  'báo cáo từ',
  'báo cáo của các',
  'phê duyệt',
  'nội dung cần sửa đổi',
  'báo cáo, đề xuất',
  'báo cáo đề xuất',
  'xin ý kiến',
  'xem xét, quyết định',
  'kết quả rà soát',
  'danh sách',
  'danh mục',
  'đôn đốc báo cáo của',
  'các kế hoạch của',
  'báo cáo đánh giá tác động',
  'báo cáo nghiên cứu',
  'báo cáo viên',
  'báo cáo tài chính',
  'báo cáo kinh tế',
  'những vấn đề',
  'kịp thời phát hiện',
  'hoàn thiện các báo cáo',
  'dự thảo báo cáo',
  'trong báo cáo các',
  'trên đây là báo cáo',
  'đây là báo cáo',
  'các báo cáo trên',
  'chế độ báo cáo của',
  'chế độ báo cáo gồm',
  'chế độ báo cáo bao gồm',
  'được lưu trữ',
  'báo cáo được',
)

export const difficulties = phraseSet('khó khăn', 'vướng mắc', 'phát sinh', 'vượt thẩm quyền', 'bất thường', 'đột xuất')

export const results = phraseSet('kết quả', 'tình hình', 'tiến độ', 'sơ kết', 'tổng kết')

export const conditions = phraseSet('khi', 'trường hợp', 'nếu', 'trong trường hợp', 'kịp thời')

/** Verbs of reporting itself: they do not make other work of a clause. */
const pure = [
  'báo cáo',
  'tổng hợp',
  'đánh giá',
  'sơ kết',
  'tổng kết',
  'sơ, tổng kết',
  'sơ kết, tổng kết',
  'tham mưu',
  'gửi',
  'định kỳ',
  'lồng ghép',
  'chế độ báo cáo',
  'chế độ thông tin báo cáo',
  'biểu mẫu',
  'mẫu biểu',
]

const helpers = ['tổ chức', 'xây dựng', 'lập', 'thực hiện', 'hoàn thành', 'hoàn thiện']

export const reporting = phraseSet(
  ...pure,
  ...helpers.flatMap(helper => pure.map(verb => `${helper} ${verb}`)),
  'có trách nhiệm',
  'chịu trách nhiệm',
  'chủ động',
  'đột xuất',
  'được',
  'để',
)

/** When reports are made; behind a comma they begin the duty: `…, hằng tuần (vào thứ Sáu) báo cáo …`. */
export const rhythmsOfReports = phraseSet(
  ...['hằng', 'hàng'].flatMap(each => ['ngày', 'tuần', 'tháng', 'quý', 'năm'].map(unit => `${each} ${unit}`)),
  'trước ngày',
  'chậm nhất',
  'vào ngày',
)

export const purposes = phraseSet('để tổng hợp', 'để báo cáo', 'để theo dõi', 'để được', 'để xem xét', 'tổng hợp, báo cáo theo')

export const receiverCues = phraseSet(
  'gửi',
  'gửi về',
  'về',
  'cho',
  'tới',
  'đến',
  'qua',
  'thông qua',
  'báo cáo',
  'gửi cho',
  'với',
  'trình',
  'lên',
)

export const gathered = phraseSet('báo cáo', 'biểu mẫu', 'mẫu biểu')

export const nounsOfReport = phraseSet('kết quả', 'tình hình', 'khó khăn', 'những khó khăn', 'tồn tại', 'nguyên nhân', 'việc', 'tiến độ')

/** Verbs whose object may hold verbs of its own: `tổng hợp tiến độ thực hiện nhiệm vụ`. */
export const gathering = phraseSet('tổng hợp', 'đánh giá', 'sơ kết', 'tổng kết', 'lồng ghép')
export const sending = phraseSet('gửi', 'gửi về', 'gửi cho', 'gửi đến')
