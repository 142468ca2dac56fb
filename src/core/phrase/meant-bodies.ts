import type { AgencyMention } from '../agency/mention.ts'

/** `phân công lãnh đạo phụ trách`: whom a body appoints among its own people. */
export const areOwnPeople = (bodies: readonly AgencyMention[]): boolean => bodies.every(body => ownPeople.test(body.name))
const ownPeople = /^(?:các\s+)?(?:đồng\s+chí\s+)?lãnh\s+đạo$/iu

/** `Sở Y tế, Công an tỉnh, mỗi đơn vị cử 02 cán bộ`, `Các thôn: mỗi thôn trồng …`: the last of the row stands for those before it. */
export const withoutEach = (bodies: readonly AgencyMention[], told: readonly AgencyMention[]): readonly AgencyMention[] =>
  bodies.length + told.length > 1 && eachOne.test(bodies.at(-1)?.name ?? '') ? bodies.slice(0, -1) : bodies
const eachOne =
  /^(?:mỗi|từng)\s+(?:đơn\s+vị|cơ\s+quan|địa\s+phương|ngành|bên|thôn|bản|ấp|buôn|khóm|tổ|khu\s+phố|xã|phường|trường|chi\s+bộ|chi\s+hội)$/iu
