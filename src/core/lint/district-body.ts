import type { Plan } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * Work for a body of a district, in a document of after 01/7/2025, when there are none: the communes now do it, or the province.
 *
 *     3. UBND các huyện, thị xã, thành phố rà soát …
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkDistrictBody(plan: Plan): Generator<Finding> {
  const { date } = plan.document
  if (date === null || date < since) return
  for (const { name, span } of factsOf(plan).agencies) {
    if (mayBeDistrict.test(name) && district.test(toneKey(name))) yield { span, about: { agency: name } }
  }
}

/** Law 72/2025/QH15 on local government, Resolution 202/2025/QH15. */
const since = '2025-07-01'

const mayBeDistrict = /huyện|quận|thị xã/iu

/** `huyện` alone is also a part of names, as in a centre's own (`Trung tâm Y tế huyện cũ`); bodies of government are meant. */
const district =
  /^(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|công an|ban chỉ huy quân sự|huyện ủy|phòng [^,]{2,40}) (?:các |cấp )?(?:huyện|quận|thị xã)(?!\p{L})|huyện ủy|quận ủy|cấp huyện|các huyện)/u
