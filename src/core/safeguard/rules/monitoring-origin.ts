import { type Family, pairs } from '../matching/rule.ts'

/** Ethnicity, origin, family ties, love: what nobody chooses or owes an account of. */
export const origin: Family = {
  words: {
    origin: `
(người thân|thân nhân|gia đình|con em|họ hàng|con cái) (ở|có người|tại|của|từng|du học|đang ở|đi) / quan hệ với (thân nhân|người thân|tổ chức|nước ngoài|người nước ngoài) / (mối|các mối) quan hệ / sơ đồ quan hệ / quan hệ (xã hội|của|bạn bè) / người (mông|khmer|chăm theo|chăm ở|chăm tại|thượng|êđê|gia rai|dao|hoa) / di cư tự do / đồng tính / chuyển giới / song tính / lgbt / xu hướng tính dục / bản dạng giới / (tị|tỵ) nạn / vượt biên / người hồi hương / du học (sinh|đang) / lao động trái phép / gửi tiền về / lấy (chồng|vợ) nước ngoài / con lai
`,
    peoples: `(người|đồng bào) dân tộc / dân tộc thiểu số`,
  },
  rules: [
    pairs('monitoring/origin@1', 'monitoring', [
      { act: ['covert', 'names', 'watch'], on: ['origin'], within: 14, unless: ['benefit', 'service'], unlessWithin: 5 },
      { act: ['covert'], on: ['peoples'], within: 14, unless: ['benefit', 'service', 'gains', 'cares', 'dealings'], unlessWithin: 10 },
    ]),
  ],
}
