import { phraseSet } from '../text/phrase-tree.ts'

export const assignCues = phraseSet('giao', 'phân công', 'ủy quyền', 'giao nhiệm vụ cho', 'giao cho', 'giao trách nhiệm cho', 'chỉ định')

export const askCues = phraseSet('đề nghị', 'yêu cầu', 'kính đề nghị', 'trân trọng đề nghị', 'đề nghị các đồng chí', 'yêu cầu các đồng chí')

export const supportCues = phraseSet(
  'phối hợp',
  'phối hợp với',
  'phối hợp cùng',
  'phối hợp chặt chẽ với',
  'phối hợp chặt chẽ cùng',
  'phối hợp cùng với',
  'phối hợp chặt chẽ',
  'kết hợp với',
  'cùng với',
  'phối hợp thường xuyên với',
  'chủ động phối hợp với',
  'chủ trì phối hợp với',
  'phối kết hợp với',
  'chủ trì cùng',
  'chủ trì cùng với',
  'chủ trì, cùng',
  'chủ trì, cùng với',
)

/** Verbs whose object is another body that acts for the subject: what that body is to do with a third is not the subject's part. */
export const directing = phraseSet('chỉ đạo', 'hướng dẫn', 'đôn đốc', 'yêu cầu', 'đề nghị', 'vận động', 'khuyến khích', 'giúp')

export const openers = phraseSet(
  'căn cứ',
  'trên cơ sở',
  'theo',
  'trong',
  'đối với',
  'khi',
  'sau khi',
  'hằng năm',
  'hàng năm',
  'để',
  'định kỳ',
  'đồng thời',
  'trước ngày',
  'từ',
  'ngoài ra',
  'riêng',
  'trường hợp',
  'nhằm',
  'đến',
  'hằng quý',
  'hằng tháng',
  'hàng tháng',
  'hàng quý',
  'trước mắt',
  'ngay sau khi',
  'tùy theo',
  'thực hiện quyết định',
  'thực hiện nghị quyết',
  'thực hiện chỉ thị',
  'thực hiện công văn',
  'thực hiện kế hoạch số',
  'thực hiện ý kiến',
  'thực hiện chỉ đạo',
  'thực hiện nghị định',
  'thực hiện thông báo',
  'với',
  'trên tinh thần',
  'qua',
  'thông qua',
  'do',
  'quá trình',
  'kết thúc',
  'nếu',
  'sau',
  'ngay',
  'chậm nhất',
  'bên cạnh đó',
  'trong đó',
  'xét',
)

export const connectives = phraseSet(
  'đồng thời',
  'ngoài ra',
  'riêng',
  'đối với',
  'về phía',
  'song song đó',
  'hằng năm',
  'hàng năm',
  'định kỳ',
)

/** `UBND tỉnh đã ban hành …`: what was done, not what is to be done. */
export const told = phraseSet('đã', 'đang', 'vừa', 'vẫn', 'chưa', 'không', 'nhận được', 'sẽ được')

export const qualifiers = phraseSet(
  'được giao',
  'được phân công',
  'trong phạm vi',
  'có',
  'theo',
  'trên',
  'với',
  'cũng',
  'sau khi',
  'khi',
  'từ',
  'bằng',
)

export const manners = phraseSet('chặt chẽ', 'thường xuyên', 'kịp thời', 'cùng', 'với', 'chặt chẽ với', 'hiệu quả với')

export const headingCues = phraseSet('đối với', 'về phía', 'các đồng chí', 'đồng chí')
