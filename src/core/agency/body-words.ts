import { PhraseTree, phraseSet } from '../text/phrase-tree.ts'
import { knownAgencies } from './known.ts'
import { formerProvinces, provinces } from './provinces.ts'

/** The words that names of bodies are made of. */

const list = (text: string): string[] =>
  text
    .split('|')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')

/** What a ministry and its departments are named after; the names hold commas and `và`, so they are taken whole. */
const fields = list(`Tài chính|Nông nghiệp và Môi trường|Khoa học và Công nghệ|Nội vụ|Xây dựng|Y tế|Giáo dục và Đào tạo|
Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa|Du lịch|Công Thương|Tư pháp|Dân tộc và Tôn giáo|Dân tộc|Ngoại vụ|Ngoại giao|Quốc phòng|Công an|
Quy hoạch - Kiến trúc|An toàn thực phẩm|Giao thông vận tải|Giao thông công chính|Kế hoạch và Đầu tư|Tài nguyên và Môi trường|Nông nghiệp và Phát triển nông thôn|
Thông tin và Truyền thông|Lao động - Thương binh và Xã hội|Lao động, Thương binh và Xã hội|Văn hóa, Thông tin và Du lịch|Văn hóa, Thông tin|
Văn hóa, Khoa học và Thông tin|Thông tin, Truyền thông`)

/** Fields by themselves: `các Bộ: Quốc phòng, Công an`. */
export const fieldNames = phraseSet(...fields)

const closed: string[] = [
  ...fields.flatMap(field => [`Sở ${field}`, `Bộ ${field}`]),
  // `các sở, ngành xây dựng kế hoạch`: there it is the verb.
  ...fields.filter(field => field !== 'Xây dựng').map(field => `ngành ${field}`),
  ...knownAgencies
    .flatMap(agency => [agency.name, ...agency.aliases])
    .filter(
      name => (name.includes(' ') || /^[A-ZĐ&]{4,}$/.test(name)) && !/^(Ủy ban nhân dân|UBND|HĐND|Hội đồng nhân dân|Chủ tịch)/.test(name),
    ),
  ...list(`Cục Quản lý Khám, chữa bệnh|Cục Phòng, chống HIV/AIDS|Cục Chất lượng, Chế biến và Phát triển thị trường|Cục Quản lý đê điều và Phòng, chống thiên tai|
Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý|Cục Văn hóa cơ sở, Gia đình và Thư viện|Cục Mỹ thuật, Nhiếp ảnh và Triển lãm|Cục Quản lý, giám sát bảo hiểm|Cục Bảo trợ xã hội và Trẻ em|
Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|Cục Quản lý, giám sát Kế toán, Kiểm toán|
Ban Quản lý các khu công nghệ cao và khu công nghiệp|Ban Quản lý các Khu chế xuất và công nghiệp|Ban Quản lý các khu chế xuất và khu công nghiệp|
Ban Quản lý Khu kinh tế và các khu công nghiệp|Ban Quản lý các khu kinh tế và khu công nghiệp|Ban Quản lý các khu kinh tế, khu công nghiệp|
Ban Quản lý Khu kinh tế, khu công nghiệp|Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn|Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn|
Báo và Phát thanh, Truyền hình|Báo và Đài Phát thanh, Truyền hình|Báo và Đài Phát thanh - Truyền hình|Đài Phát thanh - Truyền hình|Đài Phát thanh và Truyền hình|
Đài Phát thanh, Truyền hình|Cơ quan Báo và Phát thanh, truyền hình|Báo, Đài Phát thanh và Truyền hình|Trung tâm Văn hóa, Thể thao và Truyền thông|
Trung tâm Văn hóa, Thông tin và Thể thao|Trung tâm Văn hóa - Thể thao và Truyền thanh|Ban Tuyên giáo và Dân vận|Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân|
Văn phòng Đoàn ĐBQH và HĐND|Văn phòng Đoàn đại biểu Quốc hội và HĐND|Hội đồng nhân dân và Ủy ban nhân dân|HĐND và UBND|Hội Liên hiệp Phụ nữ|Công đoàn cấp trên trực tiếp cơ sở|Công đoàn cấp trên|Công đoàn cơ sở|Công đoàn các khu công nghiệp|Công đoàn các khu kinh tế và khu công nghiệp|Công đoàn viên chức|Công đoàn ngành Giáo dục|Công đoàn ngành Y tế|Hội Văn học - Nghệ thuật|Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|
Phòng Kinh tế, Hạ tầng và Đô thị|Viettel|MobiFone|VinaPhone|Agribank|Ban Quản lý dự án đầu tư xây dựng|Ban QLDA đầu tư xây dựng|Ban QLDA ĐTXD|Ban Quản lý dự án đầu tư xây dựng công trình giao thông|
Ban Quản lý dự án đầu tư xây dựng các công trình giao thông|Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp|Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp|
Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn|Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn|
Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp|Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp|Ban Quản lý dự án đầu tư xây dựng hạ tầng|Ban Quản lý dự án đầu tư xây dựng khu vực|
Ban Chính sách, chiến lược Trung ương|Ban Tuyên giáo và Dân vận Trung ương|Ban Nội chính Trung ương|Văn phòng Trung ương Đảng|Ủy ban Kiểm tra Trung ương|Ủy ban Kiểm tra Đảng ủy|Ban Thường vụ Đảng ủy|Văn phòng Đảng ủy|Ban Xây dựng Đảng|Cục Giáo dục nghề nghiệp và Giáo dục thường xuyên|
Phòng Tham mưu|Ban Tham mưu|Phòng Tham mưu - Kế hoạch|Phòng Hậu cần - Kỹ thuật|Ban Hậu cần - Kỹ thuật|Phòng Công tác chính trị|Phòng Công tác đảng và công tác chính trị|Trung tâm Phát triển quỹ đất|Trung tâm Khuyến nông|Trung tâm Dịch vụ việc làm|Trung tâm Trợ giúp pháp lý nhà nước|Phòng Văn hóa - Xã hội|Văn phòng HĐND và UBND|Mặt trận Tổ quốc|Mặt trận Tổ quốc Việt Nam|Ủy ban Mặt trận Tổ quốc|Ủy ban MTTQ|
Ủy ban MTTQ Việt Nam|Ban Chỉ đạo phòng thủ dân sự quốc gia|Văn phòng Ban Chỉ đạo phòng thủ dân sự quốc gia|Văn phòng Ban Chỉ huy Phòng thủ dân sự|
Ban Vì sự tiến bộ phụ nữ và Bình đẳng giới|Viện Nghiên cứu và Phát triển|Ngân hàng Nhà nước Việt Nam chi nhánh khu vực|Trung tâm Xúc tiến đầu tư, thương mại và du lịch|
Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch|Quỹ Bảo vệ và Phát triển rừng|Quỹ Đầu tư phát triển|Trung ương Đoàn TNCS Hồ Chí Minh|Phòng Giáo dục và Đào tạo|Cục Cảnh sát Quản lý hành chính về trật tự xã hội`),
]

/** Names taken whole. */
export const closedNames = phraseSet(...closed)

/** Ủy ban nhân dân and Hội đồng nhân dân, after which a territory follows. */
export const councilHeads = phraseSet(
  'Ủy ban nhân dân',
  'Ủy ban Nhân dân',
  'UBND',
  'HĐND',
  'Hội đồng nhân dân',
  'HĐND, UBND',
  'HĐND và UBND',
  'Hội đồng nhân dân, Ủy ban nhân dân',
  'Ủy ban nhân',
  'TT HĐND',
  'Thường trực HĐND',
  'Thường trực Hội đồng nhân dân',
)

/** Heads that name a body whatever follows them. */
export const soundHeads = phraseSet(
  ...list(`Công an|Thanh tra tỉnh|Thanh tra thành phố|Ban quản lý|Ban QLDA|Ban chỉ đạo|Ban chỉ huy|Tổ công tác|Tổ công nghệ số cộng đồng|Tổ công nghệ số|Tổ giúp việc|Tổ thư ký|Tổ bảo vệ an ninh, trật tự|Tổ tiết kiệm và vay vốn|Trung tâm y tế|Trạm y tế|
Văn phòng|Kho bạc Nhà nước|Bảo hiểm xã hội|BHXH|Tòa án nhân dân|Viện kiểm sát nhân dân|Viện kiểm sát|Hội nông dân|Hội phụ nữ|Hội cựu chiến binh|Đoàn thanh niên|
Liên đoàn lao động|Liên minh hợp tác xã|Hội chữ thập đỏ|Bộ chỉ huy quân sự|Ban chỉ huy quân sự|Bộ CHQS|Bộ Tư lệnh|Bộ Tư lệnh Bộ đội biên phòng|Bộ đội biên phòng|
Bộ đội Biên phòng tỉnh|Bộ chỉ huy bộ đội biên phòng|Ngân hàng Chính sách xã hội|Ngân hàng Nhà nước|Tỉnh ủy|Thành ủy|Đảng ủy|Ban Thường vụ Tỉnh ủy|Ban Thường vụ Thành ủy|
Chính phủ|Thủ tướng Chính phủ|Quốc hội|Mặt trận Tổ quốc|MTTQ|Đoàn TNCS|Tỉnh đoàn|Thành đoàn|Hiệp hội doanh nghiệp|Thuế tỉnh|Thuế thành phố|Thống kê tỉnh|Thống kê thành phố|
Bưu điện tỉnh|Bưu điện thành phố|Viễn thông tỉnh|Điện lực tỉnh|Ủy ban Dân tộc|Bộ phận Một cửa|Hội người cao tuổi|Hội khuyến học|Hội luật gia|Đoàn luật sư|Phó Thủ tướng|Phó Thủ tướng Chính phủ|
Sở, ngành chủ quản|Cơ quan chủ trì|Cơ quan chủ quản|Cơ quan chủ quản Chương trình|Cơ quan thường trực|Ban Nhân dân|Ban Giám đốc|Ban Giám hiệu|Chủ chương trình|chủ dự án thành phần|chủ đầu tư|Chủ dự án`),
)

/** Heads that name a body when a capital follows: `Trung tâm Kiểm soát bệnh tật`, but not `trung tâm của vùng`. */
export const openHeads = phraseSet(
  ...list(`Sở|Bộ|Ban|Hội|Đoàn|Trung tâm|Thanh tra|Chi cục|Cục|Vụ|Tổng cục|Viện|Phân viện|Trường|Đại học|Học viện|Bệnh viện|Báo|Tạp chí|Đài|
Công ty|Tổng công ty|Tổng Công ty|Tập đoàn|Liên đoàn|Tổng Liên đoàn|Liên minh|Hiệp hội|Phòng|Trạm|Ngân hàng|Kho bạc|Tòa án|Viện kiểm sát|Kiểm toán|Thuế|Thống kê|Hải quan|
Bộ Tư lệnh|Bộ Chỉ huy|Quân khu|Ủy ban|Hội đồng|Tổ|Điện lực|Quỹ|Cổng|Thư viện|Bảo tàng|Nhà hát|Liên hiệp|Câu lạc bộ|Hợp tác xã|HTX|Hạt|Đội|Cụm|Thường trực|Cơ quan|Cảng|
Vườn|Vườn quốc gia|Đồn|Khu bảo tồn|Nhà|Chi nhánh|Bưu điện|Viễn thông|Trung ương|Khối|Mặt trận|BQL|TT|VP|BCĐ|BCH|UB`),
)

/** Two words that look like a head and a name at the start of a sentence, and are none. */
export const notBodies = phraseSet(
  ...list(`Ban hành|Báo cáo|Hội nghị|Hội thảo|Hội thi|Trường hợp|Phòng ngừa|Phòng chống|Phòng, chống|Tổ chức|Bộ tiêu chí|Bộ chỉ số|Bộ dữ liệu|
Bộ nhận diện|Bộ quy tắc|Bộ công cụ|Bộ luật|Bộ thủ tục|Đoàn kết|Đoàn kiểm tra|Viện trợ|Viện dẫn|Vụ việc|Vụ án|Quỹ đất|Quỹ thời gian|Đội ngũ|Cục bộ|Nhà nước|Nhà ở|Thuế thu nhập|
Hội nhập|Cổng dịch vụ công|Cổng Dịch vụ công quốc gia|Hội chợ|Khối lượng|Tổ dân phố|Thống kê số|Chương trình hành động|Chương trình mục tiêu|Chương trình công tác|
Nhà nước và|Hội đồng thẩm định|Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Quỹ phòng, chống|Bộ trưởng|Bộ Quy tắc|Bộ Tiêu chí|Bộ Chỉ số|Bộ Luật`),
)

/** Offices stand for the body they head. */
export const officeHeads = phraseSet(
  ...list(`Thủ trưởng|Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Các Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Thống đốc|Chánh Văn phòng|Chánh Thanh tra|
người đứng đầu|lãnh đạo|Trưởng|Cục trưởng|Chi cục trưởng|Vụ trưởng|Hiệu trưởng|Tổng Giám đốc|Bí thư|Tổng Thanh tra|Viện trưởng|Tổng Kiểm toán|Chủ nhiệm|Chánh án|
Đảng ủy viên|Đại diện|Tổng cục trưởng|Chỉ huy trưởng|Tư lệnh|Trưởng phòng|Phó Trưởng|Trưởng thôn|Trưởng bản|Trưởng ấp|Trưởng khu phố|Trưởng xóm|Tổ trưởng tổ dân phố|Kế toán trưởng|Đồng chí|Các đồng chí|Chánh Văn phòng Hội đồng nhân dân và|Đề nghị người đứng đầu`),
)

/** Kinds that `các` gathers into one group: `các sở, ban, ngành, đoàn thể`. */
const joining =
  list(`sở|ban|ngành|bộ|cục|vụ|viện|đoàn thể|ban đảng|hội|hội đặc thù|hội quần chúng|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|tổ chức chính trị - xã hội|tổ chức chính trị xã hội|
tổ chức chính trị|tổ chức xã hội|tổ chức xã hội - nghề nghiệp|tổ chức xã hội nghề nghiệp|tổ chức kinh tế|tổ chức đoàn thể|cơ quan ngang bộ|cơ quan thuộc Chính phủ|
cơ quan trung ương|cơ quan chuyên môn|cơ quan thông tấn|cơ quan báo chí|báo chí|cơ quan truyền thông|truyền thông|phát thanh|truyền hình|cơ quan tham mưu|cơ quan hành chính|cơ quan hành chính khác|cơ quan quản lý|cơ quan quản lý cấp trên|cơ quan cấp trên|
đơn vị sự nghiệp|đơn vị sự nghiệp công lập|xã|phường|đặc khu|thị trấn|tỉnh|thành phố|huyện|quận|thị xã|phòng|phòng ban|phòng chuyên môn|lực lượng|lực lượng bảo vệ an ninh, trật tự|lực lượng bảo vệ an ninh, trật tự ở cơ sở|lực lượng bảo vệ an ninh, trật tự cơ sở|lực lượng chức năng|lực lượng vũ trang|
lực lượng quân đội|công an|quân đội|quân sự|biên phòng|cấp|cấp ủy|cấp ủy đảng|chính quyền|cấp chính quyền|chính quyền địa phương|chính quyền các cấp|mặt trận|cơ quan chức năng|cơ quan có thẩm quyền|
cơ quan nhà nước|chính quyền cơ sở|cơ quan quản lý nhà nước|cơ quan, tổ chức, đơn vị|đảng bộ|đảng ủy|trường|nhà trường|trung tâm|chi cục|báo|đài|đài phát thanh|đài truyền hình|tòa án|viện kiểm sát|
khối|đại biểu|đại biểu Hội đồng nhân dân|tổ chức thành viên|tổ chức liên quan|hiệp hội|hội nghề nghiệp|hiệp hội ngành hàng|trạm y tế|trung tâm y tế|bệnh viện|cơ sở y tế|cơ sở giáo dục|hội quần chúng được giao nhiệm vụ|
cơ quan kiểm tra|cơ quan thanh tra|cơ quan tài chính|cơ quan thuế|cơ quan báo|đội|tổ|thành viên|bộ phận|cơ quan Trung ương đóng trên địa bàn|
thôn|bản|ấp|buôn|khóm|khu phố|khối phố|tổ dân phố|khu dân cư|chi bộ|chi ủy`)
/** Kinds outside the administration: one group only under `các`. */
const separate =
  list(`doanh nghiệp|nhà đầu tư|nhà cung cấp|nhà cung cấp dịch vụ|nhà thầu|tập đoàn|tổng công ty|công ty|ngân hàng|ngân hàng thương mại|tổ chức tín dụng|hợp tác xã|
hộ kinh doanh|cơ sở sản xuất|cơ sở kinh doanh|chủ đầu tư|chủ rừng|chủ hồ|đơn vị tư vấn|đơn vị vận hành|viện nghiên cứu|trường đại học|nhà khoa học|chuyên gia|nhà mạng|cấp trên|cấp dưới|
hệ thống thông tin cơ sở|hệ thống truyền thanh|hệ thống truyền thông|cộng đồng|ngành giáo dục|ngành công thương|ngành y tế|ngành dọc|đối tác|chủ quản|chủ quản lý|hộ gia đình|ban quản lý|khu công nghiệp|đơn vị thi công|trường học|cơ sở đào tạo|
nhà xuất bản|nhà hảo tâm|nhà tài trợ|nhà phân phối|nhà sản xuất|chủ phương tiện|chủ cơ sở|chủ tàu|cơ sở lưu trú|cơ sở khám bệnh, chữa bệnh|cơ sở giết mổ|bến xe|câu lạc bộ`)

export interface GroupKind {
  readonly joins: boolean
}

/** Kinds that are also the first syllables of a verb or of another word: alone, without `các`, they name nobody. */
export const doubtfulKinds = phraseSet(
  'tổ chức',
  'báo',
  'tổ',
  'ban',
  'hội',
  'đội',
  'bộ',
  'phòng',
  'viện',
  'vụ',
  'cục',
  'đài',
  'cấp',
  'khối',
  'tỉnh',
  'thành phố',
  'trường',
  'chính quyền',
  'truyền thông',
  'phát thanh',
  'truyền hình',
  'thành viên',
  'xã',
  'quân sự',
  'cá nhân',
  'bộ phận',
  'lực lượng',
  'chương trình',
  'trung tâm',
  'đoàn thể',
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'khóm',
)

/** Words of names and kinds that hold the syllables of a verb. */
export const compounds = phraseSet(
  ...list(`nước sạch|nước ngọt|nước thải|hậu cần|chi nhánh|thường trực|công nghệ thông tin|an toàn thông tin|an ninh thông tin|hệ thống thông tin|thông tin đối ngoại|thông tin báo chí|thông tin khoa học|thông tin tín dụng|thi đua|thi đua, khen thưởng|chương trình|công trình|quy trình|lộ trình|công lập|ngoài công lập|độc lập|dân lập|trung cấp|cao cấp|sơ cấp|cấp nước|cấp xã|cấp tỉnh|phát triển nông thôn|
cán bộ quản lý|quản lý giáo dục|quản lý nông nghiệp|nông nghiệp và phát triển nông thôn|nông nghiệp và môi trường|quản lý công nghiệp|quản lý tài nguyên nước|giáo dục thường xuyên|học sinh, sinh viên|hợp tác xã|giao thông|giao thông vận tải|giao thông công chính|giao dịch|hợp tác quốc tế|quản lý nhà nước|quản lý dự án|quản lý thị trường|quản lý hành chính|quản lý đất đai|quản lý rừng|quản lý khu|tổ chức chính trị|tổ chức xã hội|tổ chức kinh tế|tổ chức tôn giáo|
sản xuất|kinh doanh|xuất khẩu|nhập khẩu|đào tạo nghề|xây dựng đảng|xây dựng Đảng|thông tin truyền thông|thông tin cơ sở|thông tin điện tử|cung cấp dịch vụ|cung cấp dịch vụ chi trả|cung cấp dịch vụ thanh toán|cung cấp dịch vụ vận chuyển|cung cấp dịch vụ tư vấn|cung cấp dịch vụ đào tạo|cung cấp dịch vụ lưu trữ|
chi trả dịch vụ|quản lý ngành, lĩnh vực|quản lý ngành|tham mưu giúp việc|kiểm tra liên ngành|tuyên truyền viên|sự nghiệp|
đầu tư công|đầu tư nước ngoài|đầu tư hạ tầng|phát triển hạ tầng|sử dụng lao động|sử dụng ngân sách|sử dụng đất|sử dụng điện|bảo vệ rừng|thực hiện kiểm kê|vận tải|thi hành án|cứu nạn|cứu hộ|bảo trợ xã hội|trợ giúp xã hội|trợ giúp pháp lý`),
)

export const groupKinds: PhraseTree<GroupKind> = new PhraseTree<GroupKind>([
  ...joining.map((kind): [string, GroupKind] => [kind, { joins: true }]),
  ...separate.map((kind): [string, GroupKind] => [kind, { joins: false }]),
])

/** Words that gather several bodies in one phrase. */
export const gatherers = phraseSet('các', 'những', 'mỗi', 'từng', 'toàn bộ các', 'tất cả các', 'một số', 'hai', 'toàn thể các', 'Các')

/** The part of the country that a body belongs to. */
export const territories = phraseSet(
  'tỉnh',
  'thành phố',
  'TP',
  'xã',
  'phường',
  'đặc khu',
  'thị trấn',
  'huyện',
  'quận',
  'thị xã',
  'cấp tỉnh',
  'cấp xã',
  'cấp huyện',
  'cấp cơ sở',
  'các cấp',
  'trung ương',
  'Trung ương',
  'cơ sở',
  'quốc gia',
  'Việt Nam',
  'khu vực',
  'Thủ đô',
  'địa phương',
  'tỉnh, thành phố',
  'hai cấp',
  'cấp thành phố',
  'nước',
)

export const places = phraseSet(...provinces, ...formerProvinces.map(([former]) => former))

/** Said after a name, and part of it. */
export const closers = phraseSet(
  'có liên quan',
  'liên quan',
  'khác',
  'ngoài nước',
  'trong nước',
  'trong và ngoài nước',
  'trong và ngoài tỉnh',
  'cùng cấp',
  'cấp trên',
  'đồng cấp',
  'thuộc phạm vi quản lý',
  'thuộc thẩm quyền quản lý',
  'thuộc quyền quản lý',
  'trực thuộc trung ương',
  'trực thuộc Trung ương',
)

/** Which of a group are meant, by what they have: `UBND các xã có rừng`. */
export const havings = phraseSet(
  ...list(`có rừng|có biển|có đảo|có đê|có hồ chứa|có sông|có biên giới|có đường biên giới|có khu công nghiệp|có cụm công nghiệp|có khu, cụm công nghiệp|có làng nghề|có di tích|có cảng|có cảng cá|
có mỏ|có khoáng sản|có dự án|có dự án đi qua|có tuyến đường đi qua|có đường sắt đi qua|có diện tích rừng|có đồng bào dân tộc thiểu số|có đông đồng bào dân tộc thiểu số|có tàu cá|có nhu cầu|có điều kiện|
có đủ điều kiện|có chức năng|có thẩm quyền|có nguy cơ cao|có đất bị thu hồi|có cơ sở chăn nuôi|có công trình`),
)

/** Opens a place or a superior after a name, up to the next stop: `trên địa bàn Thành phố`, `trực thuộc Sở`. */
export const belongings = phraseSet(
  'hoạt động trong lĩnh vực',
  'hoạt động trong các lĩnh vực',
  'hoạt động trên địa bàn',
  'đóng trên địa bàn',
  'trên địa bàn',
  'trực thuộc',
  'thuộc',
  'là thành viên',
  'của',
  'tại các',
  'ở các',
)
