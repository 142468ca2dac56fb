import { type Family, pairs } from '../matching/rule.ts'

/** People who use drugs or sell sex, patients, people released: watched, listed or reported instead of cared for. */
export const drugUse: Family = {
  words: {
    users: `
(người|số|con|đối tượng|nghi) nghiện / (sử dụng|dùng) (trái phép chất|chất|trái phép) ma túy / (sử dụng|dùng) ma túy / nghi sử dụng / sau cai / trở về từ (các trung tâm|trung tâm|cơ sở) cai / dương tính (ma túy|với ma túy|với chất) / (đối tượng|người|gái|hoạt động|phụ nữ) (bán dâm|mại dâm) / mại dâm / bán dâm / (người|ca) nhiễm hiv / nhiễm hiv / bơm kim tiêm / (thanh niên|thanh thiếu niên|người|đối tượng|học sinh) (chậm tiến|hư hỏng|lêu lổng|cá biệt) / mãn hạn tù / tiền án / tiền sự / tha tù / đặc xá / (người|đối tượng) tâm thần / ngáo đá / có biểu hiện (nghiện|sử dụng|tâm thần)
`,
    care: `điều trị / tư vấn / cai nghiện tự nguyện / hỗ trợ / tuân thủ / methadone / arv / tái hòa nhập / học nghề / dạy nghề / việc làm / dự phòng / xét nghiệm / không thu thập / miễn phí / cấp phát`,
  },
  rules: [
    pairs('monitoring/drug-use@1', 'monitoring', [
      { act: ['watch', 'list', 'inform', 'covert', 'handle'], on: ['users'], within: 14, unless: ['benefit', 'care'], unlessWithin: 6 },
      { act: ['police'], on: ['users'], within: 18, unless: ['benefit', 'care'], unlessWithin: 4 },
    ]),
  ],
}
