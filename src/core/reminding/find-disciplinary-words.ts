/*     đề nghị ⟦kiểm điểm⟧ người đứng đầu      sẽ bị ⟦phê bình⟧ trước hội nghị      ⟦xử lý trách nhiệm⟧ cá nhân
 *     ⟦hạ bậc thi đua⟧ của tập thể            ⟦trừ điểm thi đua⟧                    ⟦cắt thi đua⟧                         */
const discipline =
  /phê bình|kiểm điểm|kỷ luật|kỉ luật|khiển trách|cảnh cáo|cách chức|giáng chức|buộc thôi việc|(?:xem xét|xử lý|truy cứu|quy) trách nhiệm|(?:hạ|trừ|cắt)(?: bậc| điểm)? thi đua|trừ điểm|nêu tên|bêu tên/giu

/** Words that threaten or name a penalty, as they stand in the text. A record to an institution has no place for them. */
export const findDisciplinaryWords = (text: string): string[] =>
  [...text.normalize('NFC').replace(/\s+/g, ' ').matchAll(discipline)].map(([found]) => found)
